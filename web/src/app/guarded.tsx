import { useQuery } from '@tanstack/react-query'
import { Link, lazyRouteComponent, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { meQuery } from '../api/accounts.ts'
import { buttonClass } from '../ui/button.tsx'
import { EmptyState } from '../ui/surface.tsx'

export type Load = () => Promise<{ Page: () => React.ReactNode }>
/** Needed to open a page; `toAdd`: to open it for something new, whose id in the address is `new`. */
export type Rights = { right?: string; toAdd?: string }

/**
 * A page, fetched when it is first opened, for who has the right to it. Whoever has not is told so instead, and nothing
 * of it is asked for. That is no fault: what is thrown would stand in the console as one.
 */
export function guarded(load: Load, { right, toAdd }: Rights) {
  const Page = lazyRouteComponent(load, 'Page')
  function Guarded() {
    const { id } = useParams({ strict: false }) as { id?: string }
    const { data: me } = useQuery(meQuery)
    const needed = toAdd !== undefined && id === 'new' ? toAdd : right
    return me && needed !== undefined && !me.rights.includes(needed) ? <Forbidden /> : <Page />
  }
  return Object.assign(Guarded, { preload: async () => void (await Page.preload?.()) })
}

function Forbidden() {
  const { t } = useTranslation()
  return (
    <div className="mx-auto max-w-xl pt-10">
      <EmptyState
        title={t('errors.forbidden')}
        words={t('errors.forbiddenWords')}
        action={
          <Link to="/" className={buttonClass('primary')}>
            {t('nav.home')}
          </Link>
        }
      />
    </div>
  )
}
