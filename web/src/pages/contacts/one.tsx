import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ContactDetails, contactQuery } from '../../api/contacts.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { useAttribute } from '../../app/use-attribute.ts'
import { Button } from '../../ui/button.tsx'
import { Money, useFormats } from '../../ui/formats.tsx'
import { SampleMark } from '../../ui/sample-mark.tsx'
import { Badge, Card, Failure, Skeleton } from '../../ui/surface.tsx'
import { ConsentCard } from './consent-card.tsx'
import { DetailsForm } from './details-form.tsx'
import { Marketing } from './marketing.tsx'

export function Page() {
  const { t } = useTranslation('contacts')
  const say = useFailureWords()
  const { id } = useParams({ strict: false })
  const contact = useQuery(contactQuery(id ?? ''))
  return (
    <>
      <Link to="/contacts" className="mb-3 inline-block py-1 font-semibold text-soft hover:text-ink">
        <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
          ←
        </span>{' '}
        {t('title')}
      </Link>
      {contact.error && (
        <Failure
          words={say(contact.error)}
          action={<Button onClick={() => void contact.refetch()}>{t('common.retry')}</Button>}
        />
      )}
      {contact.data ? (
        <Known contact={contact.data} />
      ) : (
        !contact.error && <Skeleton className="h-96 w-full" />
      )}
    </>
  )
}

function Known({ contact }: { contact: ContactDetails }) {
  const { t } = useTranslation('contacts')
  const formats = useFormats()
  const { day } = useShopClock()
  const shownName = contact.name ?? contact.identities[0]?.value ?? t('unnamed')
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-3">
        <h1 dir="auto" className="side-start text-4xl wrap-anywhere">
          {shownName}
        </h1>
        <Marketing said={contact.marketing} />
        {contact.blockedAt && <Badge tone="bad">{t('blocked')}</Badge>}
        {contact.sample && <SampleMark />}
      </div>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card title={t('details')}>
          <dl className="mb-5 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
            {contact.identities.map(({ kind, value }) => (
              <Line key={kind + value} label={t(`kinds.${kind.split(':')[0]}`)} value={value} />
            ))}
            {contact.country && <Line label={t('country')} value={formats.country(contact.country)} />}
            {contact.birthday && <Line label={t('birthday')} value={dayOfYear(contact.birthday, formats)} />}
            <Line label={t('orders')} value={formats.number(contact.orders)} />
            <FromFiles history={contact.history} />
            <Line label={t('since')} value={day(contact.createdAt)} />
          </dl>
          <DetailsForm contact={contact} />
        </Card>
        <ConsentCard contact={contact} />
        <Attributes contact={contact} />
      </div>
    </>
  )
}

/** What files told of orders that are not here one by one. */
function FromFiles({ history }: { history: ContactDetails['history'] }) {
  const { t } = useTranslation('contacts')
  const formats = useFormats()
  const { day } = useShopClock()
  if (!history) return null
  const { orders, total, currency, lastAt } = history
  return (
    <>
      {orders && <Line label={t('ordersOfFiles')} value={formats.number(Number(orders))} />}
      {total && currency && (
        <>
          <dt className="text-soft">{t('spentOfFiles')}</dt>
          <dd>
            <Money amount={total} currency={currency} />
          </dd>
        </>
      )}
      {lastAt && <Line label={t('lastOfFiles')} value={day(lastAt)} />}
    </>
  )
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt className="text-soft">{label}</dt>
      <dd dir="auto" className="tabular-nums wrap-anywhere">
        {value}
      </dd>
    </>
  )
}

const dayOfYear = (monthAndDay: string, { day }: ReturnType<typeof useFormats>) =>
  // Of a leap year, so that there is a 29 February; only the year of it is cut away.
  day(`2024-${monthAndDay}T12:00:00Z`, 'UTC').replace(/[,.]?\s*2024[.,]?\s*/, '')

function Attributes({ contact: { attributes, tags } }: { contact: ContactDetails }) {
  const { t } = useTranslation('contacts')
  const shown = useAttribute()
  const known = Object.entries(attributes)
  return (
    <Card title={t('attributes')}>
      {tags.length > 0 && (
        <p className="mb-4 flex flex-wrap gap-2">
          {tags.map((tag) => (
            <Badge key={tag}>
              <bdi>{tag}</bdi>
            </Badge>
          ))}
        </p>
      )}
      {known.length === 0 && <p className="text-soft">{t('noAttributes')}</p>}
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
        {known.map(([key, given]) => {
          const { name, value } = shown(key, given)
          return <Line key={key} label={name} value={value} />
        })}
      </dl>
    </Card>
  )
}
