import { useQuery } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meQuery, signOut } from '../api/accounts.ts'
import { type Connection, listen } from '../api/live.ts'
import { languages } from '../i18n/index.ts'
import { cx } from '../ui/class-names.ts'
import { Menu } from '../ui/menu.tsx'
import { Badge } from '../ui/surface.tsx'
import { toast } from '../ui/toast.tsx'
import { changeOwn } from './change-own.ts'
import { useFailureWords } from './failure-words.ts'
import { Nav } from './nav.tsx'
import { useNavWidth } from './nav-width.ts'
import { queries } from './queries.ts'
import { Shortcuts } from './shortcuts.tsx'
import { chooseTheme, currentTheme } from './theme.ts'
import { doorFrom } from './way-back.ts'
import { Wordmark } from './wordmark.tsx'

/** What surrounds every page of somebody signed in: the places, the menu, the connection. A bottom bar on a phone. */
export function Shell() {
  const { t } = useTranslation()
  const [connection, setConnection] = useState<Connection>('connecting')
  useEffect(() => listen(queries, setConnection), [])
  const { data: me } = useQuery(meQuery)
  // The session was ended: by an admin, from another browser, or by time. What stands here is not to be seen on.
  useEffect(() => {
    if (me === null) location.replace(doorFrom(location.pathname + location.search + location.hash))
  }, [me])
  const nav = useNavWidth()
  // Three panes take all there is.
  const isWide = useRouterState({ select: ({ location }) => location.pathname.startsWith('/inbox') })
  return (
    <div
      className={cx(
        'min-h-dvh md:grid md:pb-0',
        isWide ? 'pb-(--bottom-bar)' : 'pb-20',
        nav.isNarrow ? 'md:grid-cols-[5.5rem_1fr]' : 'md:grid-cols-[14rem_1fr]',
      )}
    >
      <a href="#page" className="sr-only focus:not-sr-only">
        {t('common.skip')}
      </a>
      <Nav isNarrow={nav.isNarrow} onNarrow={nav.choose} />
      <div className="min-w-0">
        <div aria-hidden="true" className="weave h-1.5" />
        <header className="flex items-center justify-between gap-3 px-4 py-3 md:justify-end md:px-8">
          <span className="md:hidden">
            <Wordmark />
          </span>
          <span className="flex items-center gap-2">
            <span role="status">
              {connection !== 'live' && <Connecting words={t(`shell.${connection}`)} />}
            </span>
            <UserMenu />
          </span>
        </header>
        <main
          id="page"
          tabIndex={-1}
          className={cx('outline-none', !isWide && 'mx-auto max-w-6xl px-4 pb-12 md:px-8')}
        >
          <Outlet />
        </main>
      </div>
      <Shortcuts />
    </div>
  )
}

/** A word where there is room for it, and a dot on a phone. */
function Connecting({ words }: { words: string }) {
  return (
    <>
      <span className="hidden sm:inline">
        <Badge tone="warn">{words}</Badge>
      </span>
      <span className="block size-2.5 animate-pulse rounded-full bg-honey sm:hidden">
        <span className="sr-only">{words}</span>
      </span>
    </>
  )
}

function UserMenu() {
  const { t, i18n } = useTranslation()
  const say = useFailureWords()
  const { data: me } = useQuery(meQuery)
  const [theme, setTheme] = useState(currentTheme)
  const leave = () =>
    signOut().then(
      () => location.replace('/sign-in'),
      (error) => toast(say(error)),
    )
  const themeItem = (name: 'light' | 'dark') => ({
    label: t(`shell.${name}`),
    chosen: theme === name,
    onSelect() {
      chooseTheme(name)
      setTheme(name)
    },
  })
  return (
    <Menu
      label={`${me?.user.name ?? ''} ${t('shell.menu')}`.trim()}
      groups={[
        languages.map(({ value, label }) => ({
          label,
          chosen: i18n.language === value,
          onSelect: () => void changeOwn({ locale: value }).catch((error) => toast(say(error))),
        })),
        [themeItem('light'), themeItem('dark')],
        [{ label: t('shell.signOut'), onSelect: () => void leave() }],
      ]}
    >
      <span dir="auto" className="max-w-40 truncate">
        {me?.user.name}
      </span>
      <span aria-hidden="true" className="text-soft">
        ▾
      </span>
    </Menu>
  )
}
