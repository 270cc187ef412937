import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meQuery, signOut } from '../api/accounts.ts'
import { type Connection, listen } from '../api/live.ts'
import { chooseLanguage, languages } from '../i18n/index.ts'
import { cx } from '../ui/class-names.ts'
import { Menu } from '../ui/menu.tsx'
import { Badge } from '../ui/surface.tsx'
import { toast } from '../ui/toast.tsx'
import { useFailureWords } from './failure-words.ts'
import { PlaceIcon } from './place-icon.tsx'
import { type Place, usePlaces } from './places.ts'
import { queries } from './queries.ts'
import { Shortcuts } from './shortcuts.tsx'
import { chooseTheme, currentTheme } from './theme.ts'
import { Wordmark } from './wordmark.tsx'

/** A phone has room for so many places, and a way to the rest. */
const onPhone = 4
const place =
  'flex min-h-12 min-w-0 flex-1 basis-0 flex-col items-center justify-center gap-0.5 rounded-xl px-0 text-[0.6875rem] tracking-tight font-semibold text-soft hover:bg-raised aria-[current=page]:text-olive-strong md:min-h-11 md:flex-none md:flex-row md:justify-start md:gap-3 md:px-3 md:text-base md:tracking-normal md:aria-[current=page]:bg-olive-wash'

/** What surrounds every page of somebody signed in: the places, the menu, the connection. A bottom bar on a phone. */
export function Shell() {
  const { t } = useTranslation()
  const [connection, setConnection] = useState<Connection>('connecting')
  useEffect(() => listen(queries, setConnection), [])
  const places = usePlaces()
  // Three panes take all there is.
  const isWide = useRouterState({ select: ({ location }) => location.pathname.startsWith('/inbox') })
  return (
    <div className="min-h-dvh pb-20 md:grid md:grid-cols-[14rem_1fr] md:pb-0">
      <a href="#page" className="sr-only focus:not-sr-only">
        {t('common.skip')}
      </a>
      <nav
        aria-label={t('nav.label')}
        className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface px-1 pt-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] md:sticky md:gap-1 md:top-0 md:h-dvh md:flex-col md:border-e md:border-t-0 md:p-4"
      >
        <span className="mb-6 hidden px-2 md:block">
          <Wordmark />
        </span>
        {places.map(({ to, name }, at) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: to === '/', includeSearch: false }}
            className={cx(at >= onPhone && 'max-md:hidden', place)}
          >
            <PlaceIcon name={name} />
            <span className="max-w-full truncate">{t(`nav.${name}`)}</span>
          </Link>
        ))}
        {places.length > onPhone && <More rest={places.slice(onPhone)} />}
      </nav>
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

/** The places that a phone has no room for. */
function More({ rest }: { rest: Place[] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <Menu
      label={t('nav.more')}
      className={cx(
        place,
        'rounded-xl px-0! py-0! gap-0.5! md:hidden',
        rest.some(({ to }) => path.startsWith(to)) && 'text-olive-strong',
      )}
      groups={[
        rest.map(({ to, name }) => ({
          label: t(`nav.${name}`),
          chosen: path.startsWith(to),
          onSelect: () => void navigate({ to }),
        })),
      ]}
    >
      <PlaceIcon name="more" />
      <span className="max-w-full truncate">{t('nav.more')}</span>
    </Menu>
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
          onSelect: () => void chooseLanguage(value),
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
