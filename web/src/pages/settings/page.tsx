import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { meQuery } from '../../api/accounts.ts'
import { checklistQuery } from '../../api/connect.ts'
import { type Channel, channelsQuery, settingsQuery, storesQuery } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { buttonClass } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import { Badge, Card, EmptyState, Failure, Skeleton } from '../../ui/surface.tsx'
import { Frame } from './frame.tsx'
import { NumberMoves } from './number-moves.tsx'
import { ShopForm } from './shop-form.tsx'

export function Page() {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const settings = useQuery(settingsQuery)
  const channels = useQuery(channelsQuery)
  const rights = useQuery(meQuery).data?.rights ?? []
  const may = rights.includes('settings.write')
  const checklist = useQuery({ ...checklistQuery, enabled: may })
  const failing = checklist.data?.failing ?? []
  const seesStores = rights.includes('store.read')
  const stores = useQuery({ ...storesQuery, enabled: seesStores })
  const failed = settings.error ?? channels.error ?? stores.error
  return (
    <Frame>
      {failed && <Failure words={say(failed)} />}
      <Card title={t('shop')}>
        {settings.data ? (
          <ShopForm settings={settings.data} may={may} />
        ) : (
          <Skeleton className="h-64 w-full" />
        )}
      </Card>
      <Card title={t('channels')}>
        <Connected
          items={channels.data?.items.filter(isThere).map((one) => ({
            ...one,
            label: [one.name, one.displayPhone].filter(Boolean).join(' · '),
            status: statusOf(one, failing),
            reason: one.stopped?.detail ?? one.reason ?? (failing.includes(one.id) ? t('brokenWords') : null),
            note: one.virtual ? t('virtual') : undefined,
            action: (
              <>
                <NumberMoves number={one} may={may} />
                {may && <NumberPlace number={one} />}
              </>
            ),
          }))}
          empty={<EmptyState title={t('noChannels')} words={t('noChannelsWords')} />}
        />
        {may && (
          <div className="flex flex-wrap gap-3">
            <Connect to="/connect/whatsapp" search={{ number: 'new' }} words={t('connectNumber')} />
            <Connect to="/connect/phone" words={t('connectPhone')} />
          </div>
        )}
      </Card>
      {seesStores && (
        <Card title={t('stores')}>
          <Connected
            items={stores.data?.items.map((one) => ({ ...one, label: one.baseUrl ?? one.kind }))}
            empty={<EmptyState title={t('noStores')} words={t('noStoresWords')} />}
          />
          {may && <Connect to="/connect/store" words={t('connectStore')} />}
        </Card>
      )}
    </Frame>
  )
}

/** What is not paired is not connected, though nobody has paused it. */
function statusOf({ id, status, stopped }: Channel, failing: string[]): string {
  if (stopped?.reason === 'device_unpaired') return 'unpaired'
  return failing.includes(id) && status === 'active' ? 'broken' : status
}

const isThere = ({ status }: Channel) => status !== 'removed'

/** Where a number is corrected and removed; what the server brings by itself is not. */
function NumberPlace({ number }: { number: Channel }) {
  const { t } = useTranslation('settings')
  if (number.virtual) return null
  const isPhone = number.kind === 'linked-device'
  return (
    <Link
      to={isPhone ? '/connect/phone' : '/connect/whatsapp'}
      search={{ number: number.id }}
      className={buttonClass('plain')}
    >
      {t(isPhone ? 'openPhone' : 'openNumber')}
    </Link>
  )
}

type ConnectProps = {
  to: '/connect/whatsapp' | '/connect/phone' | '/connect/store'
  search?: { number: string }
  words: string
}

function Connect({ to, search, words }: ConnectProps) {
  return (
    <Link to={to} search={search ?? {}} className={cx(buttonClass('plain'), 'mt-4')}>
      {words}
    </Link>
  )
}

type Item = {
  id: string
  label: string
  status: string
  reason: string | null
  note?: string | undefined
  action?: ReactNode
}

function Connected({ items, empty }: { items: Item[] | undefined; empty: ReactNode }) {
  const { t } = useTranslation('settings')
  if (!items) return <Skeleton className="h-12 w-full" />
  if (items.length === 0) return empty
  return (
    <ul className="divide-y divide-line">
      {items.map(({ id, label, status, reason, note, action }) => (
        <li key={id} className="flex flex-wrap items-center gap-3 py-3">
          <span dir="auto" className="grow font-semibold">
            {label}
            {note && <span className="block font-normal text-soft">{note}</span>}
          </span>
          <Badge tone={status === 'paused' ? 'warn' : reason ? 'bad' : 'calm'}>
            {t(`status.${status as 'active'}`, { defaultValue: status })}
          </Badge>
          {action}
          {reason && (
            <p dir="auto" className="w-full text-clay wrap-anywhere">
              {reason}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
