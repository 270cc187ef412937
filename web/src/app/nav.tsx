import { Link, useNavigate, useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { cx } from '../ui/class-names.ts'
import { Menu } from '../ui/menu.tsx'
import { PlaceIcon } from './place-icon.tsx'
import { type Place, usePlaces } from './places.ts'
import { Basket, Wordmark } from './wordmark.tsx'

/** A phone has room for so many places, and a way to the rest. */
const onPhone = 4
/** A word below its icon: on a phone, and in a narrow sidebar. */
const place =
  'flex min-h-12 min-w-0 flex-1 basis-0 flex-col items-center justify-center gap-0.5 rounded-xl px-0 text-[0.6875rem] tracking-tight font-semibold text-soft hover:bg-raised aria-[current=page]:text-olive-strong md:flex-none md:aria-[current=page]:bg-olive-wash'
const narrow = 'md:min-h-14'
/** A word beside its icon. */
const wide = 'md:min-h-11 md:flex-row md:justify-start md:gap-3 md:px-3 md:text-base md:tracking-normal'

/** The places: a sidebar that can be made narrow, and on a phone a bar along the bottom. */
export function Nav({ isNarrow, onNarrow }: { isNarrow: boolean; onNarrow: (isNarrow: boolean) => void }) {
  const { t } = useTranslation()
  const places = usePlaces()
  const look = cx(place, isNarrow ? narrow : wide)
  const fold = t(isNarrow ? 'nav.unfold' : 'nav.fold')
  return (
    <nav
      aria-label={t('nav.label')}
      className={cx(
        'fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface px-1 pt-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] md:sticky md:gap-1 md:top-0 md:h-dvh md:flex-col md:overflow-y-auto md:border-e md:border-t-0',
        isNarrow ? 'md:px-1.5 md:py-4' : 'md:p-4',
      )}
    >
      <span className={cx('mb-6 hidden md:block', isNarrow ? 'self-center' : 'px-2')}>
        {isNarrow ? <Basket /> : <Wordmark />}
      </span>
      {places.map(({ to, name }, at) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === '/', includeSearch: false }}
          className={cx(at >= onPhone && 'max-md:hidden', look)}
        >
          <PlaceIcon name={name} />
          <span className="max-w-full truncate">{t(`nav.${name}`)}</span>
        </Link>
      ))}
      {places.length > onPhone && <More rest={places.slice(onPhone)} />}
      <button
        type="button"
        aria-label={fold}
        title={fold}
        aria-expanded={!isNarrow}
        onClick={() => onNarrow(!isNarrow)}
        className={cx(look, 'mt-auto max-md:hidden')}
      >
        <span className={isNarrow ? 'rotate-180 rtl:rotate-0' : 'rtl:-scale-x-100'}>
          <PlaceIcon name="fold" />
        </span>
        {!isNarrow && <span className="max-w-full truncate">{fold}</span>}
      </button>
    </nav>
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
