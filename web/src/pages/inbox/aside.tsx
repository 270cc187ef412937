import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Sidebar, sidebarQuery } from '../../api/inbox.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { saidAt } from '../../app/said-at.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { useAttribute } from '../../app/use-attribute.ts'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/formats.tsx'
import { SampleMark } from '../../ui/sample-mark.tsx'
import { Badge, Failure, Skeleton } from '../../ui/surface.tsx'
import { Icon } from './icons.tsx'
import { Initials } from './row.tsx'
import { dateOnly } from './times.ts'

/** What the shop knows of the shopper. */
export function Aside({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('inbox')
  const say = useFailureWords()
  const { data, error, refetch } = useQuery(sidebarQuery(id))
  return (
    <div className="px-5 pt-3 pb-8">
      <div className="flex justify-end">
        <Button look="quiet" className="px-3!" aria-label={t('common.close')} onClick={onClose}>
          <Icon name="close" className="size-5" />
        </Button>
      </div>
      {error && (
        <Failure
          words={say(error)}
          action={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
        />
      )}
      {!data && !error && <Waiting />}
      {data && <Known data={data} />}
    </div>
  )
}

const Waiting = () => (
  <div className="space-y-4">
    <Skeleton className="mx-auto size-16 rounded-full" />
    <Skeleton className="mx-auto h-6 w-40" />
    <Skeleton className="h-24 w-full" />
    <Skeleton className="h-24 w-full" />
  </div>
)

function Known({ data }: { data: Sidebar }) {
  const { t, i18n } = useTranslation('inbox')
  const clock = useShopClock()
  const { contact, lifetime, history, orders, carts, consents, campaigns } = data
  const date = (at: string) => dateOnly(at, clock)
  const shownAs = useAttribute()
  const attributes = Object.entries(contact.attributes).map(([key, value]) => ({
    key,
    ...shownAs(key, value),
  }))
  return (
    <>
      <div className="mb-6 flex flex-col items-center text-center">
        <Initials name={contact.name ?? ''} />
        <h2 dir="auto" className="mt-2 text-xl [overflow-wrap:anywhere]">
          {contact.name ?? t('unknown')}
        </h2>
        {contact.sample && (
          <p className="mt-1">
            <SampleMark />
          </p>
        )}
        {contact.identities.map(({ kind, value }) => (
          <p key={kind + value} dir="ltr" className="text-sm [overflow-wrap:anywhere] text-soft">
            {value}
          </p>
        ))}
        <p className="text-sm text-soft">{t('since', { date: date(contact.createdAt) })}</p>
        {contact.tags.length > 0 && (
          <p className="mt-2 flex flex-wrap justify-center gap-1">
            {contact.tags.map((tag) => (
              <Badge key={tag}>
                <bdi>{tag}</bdi>
              </Badge>
            ))}
          </p>
        )}
        {contact.blockedAt && <Badge tone="bad">{t('blocked')}</Badge>}
      </div>
      {(lifetime.length > 0 || history?.total) && (
        <div className="mb-6 rounded-basket bg-olive-wash px-4 py-3 text-olive-strong">
          <p className="text-sm">{t('lifetime')}</p>
          {lifetime.map(({ currency, amount, orders: count }) => (
            <p key={currency} className="font-display text-2xl">
              <Money amount={amount} currency={currency} />{' '}
              <span className="font-sans text-sm">{t('orderCount', { count })}</span>
            </p>
          ))}
          {history?.total && history.currency && (
            <p className="text-sm">
              {t('fromFile')} <Money amount={history.total} currency={history.currency} />
            </p>
          )}
        </div>
      )}
      <Part title={t('orders')} empty={t('noOrders')}>
        {orders.map((order) => (
          <li key={order.id}>
            <p className="flex justify-between gap-2 font-semibold">
              <span>
                <bdi>#{order.number.replace(/^#/, '')}</bdi> {order.sample && <SampleMark />}
              </span>
              <Money amount={order.total} currency={order.currency} />
            </p>
            <p className="text-sm text-soft">
              {date(order.placedAt)} · {orderState(order.status)}
              {order.trackingUrl && (
                <>
                  {' · '}
                  <a href={order.trackingUrl} target="_blank" rel="noreferrer" className="underline">
                    {t('parcel')}
                  </a>
                </>
              )}
            </p>
            <Items items={order.items} />
          </li>
        ))}
      </Part>
      <Part title={t('carts')} empty={t('noCarts')}>
        {carts.map((cart) => (
          <li key={cart.id}>
            <p className="flex justify-between gap-2">
              <span className="text-soft">{date(cart.changedAt)}</span>
              <span className="font-semibold">
                <Money amount={cart.total} currency={cart.currency} />
              </span>
            </p>
            <Items items={cart.items} />
          </li>
        ))}
      </Part>
      <Part title={t('consents')} empty={t('noConsents')}>
        {consents.map((one) => (
          <li key={one.id}>
            <p className="flex items-center justify-between gap-2">
              <span>{known(`purposes.${one.purpose}`, one.purpose)}</span>
              <Badge tone={toneOf(one.granted)}>{t(answerOf(one.granted))}</Badge>
            </p>
            <p dir="auto" className="text-sm [overflow-wrap:anywhere] text-soft">
              {date(saidAt(one))} · {sourceOf(one.source)}
              {one.words && ` · “${one.words}”`}
            </p>
          </li>
        ))}
      </Part>
      <Part title={t('campaigns')} empty={t('noCampaigns')}>
        {campaigns.map((one) => (
          <li key={one.id} className="flex justify-between gap-2">
            <span dir="auto" className="min-w-0 truncate">
              {one.name}
            </span>
            <span className="shrink-0 text-sm text-soft">
              {one.readAt
                ? t('states.read')
                : one.deliveredAt
                  ? t('states.delivered')
                  : t(`outcomes.${one.status}`)}
            </span>
          </li>
        ))}
      </Part>
      {attributes.length > 0 && (
        <Part title={t('attributes')} empty="">
          {attributes.map(({ key, name, value }) => (
            <li key={key} className="flex justify-between gap-3">
              <span dir="auto" className="text-soft">
                {name}
              </span>
              <span dir="auto" className="text-end [overflow-wrap:anywhere]">
                {value}
              </span>
            </li>
          ))}
        </Part>
      )}
    </>
  )

  function known(key: string, otherwise: string): string {
    return i18n.exists(key, { ns: 'inbox' }) ? t(key) : otherwise
  }
  /** `import:…` is from a file, whichever. */
  function sourceOf(source: string): string {
    return known(`sources.${source.split(':')[0]}`, source)
  }
  function orderState(status: string): string {
    return known(`orderStates.${status}`, status)
  }
}

const answerOf = (granted: boolean | null) => (granted === null ? 'takenBack' : granted ? 'yes' : 'no')
const toneOf = (granted: boolean | null) => (granted === null ? 'plain' : granted ? 'calm' : 'bad')

const Items = ({ items }: { items: { name: string; quantity: number }[] }) => (
  <p dir="auto" className="line-clamp-2 text-sm [overflow-wrap:anywhere] text-soft">
    {items.map(({ name, quantity }) => (quantity === 1 ? name : `${quantity} × ${name}`)).join(', ')}
  </p>
)

function Part({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <section className="mb-6">
      <h3 className="mb-2 border-b border-line pb-1 font-display text-base font-semibold">{title}</h3>
      {children.length === 0 ? (
        <p className="text-sm text-soft">{empty}</p>
      ) : (
        <ul className="space-y-3">{children}</ul>
      )}
    </section>
  )
}
