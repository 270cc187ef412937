import { useTranslation } from 'react-i18next'
import type { Kind, Part, Plan } from '../../../api/campaigns.ts'
import { useShopClock } from '../../../app/shop-clock.ts'
import { Money, useFormats } from '../../../ui/formats.tsx'
import { Card, Skeleton } from '../../../ui/surface.tsx'

/** What it costs, a country at a time, and when it goes. Undefined: it is being planned. */
export function Costs({
  kind,
  plan,
  onOpen,
}: {
  kind: Kind
  plan: Plan | undefined
  onOpen: (label: string, part: Part) => void
}) {
  const { t } = useTranslation('campaigns/wizard')
  const { number, country } = useFormats()
  const { moment } = useShopClock()
  if (!plan) return <Skeleton className="h-40 w-full" />
  return (
    <Card title={t('costTitle')}>
      <p>
        <strong className="font-display text-4xl">
          <Money {...plan.cost} />
        </strong>{' '}
        <span className="text-soft">{t(`ifDelivered.${kind}`)}</span>
      </p>
      <table className="mt-3 w-full">
        <caption className="sr-only">{t('costTitle')}</caption>
        <tbody className="divide-y divide-line">
          {plan.countries.map((one) => {
            const place = one.country ? country(one.country) : t('unknownCountry')
            // A country is told by its category where it has several rates.
            const isAlone = plan.countries.filter((other) => other.country === one.country).length === 1
            const name = isAlone ? place : `${place}, ${t(`categories.${one.category}`)}`
            return (
              <tr key={`${one.country} ${one.category} ${one.currency}`}>
                <th scope="row" className="py-1 text-start font-normal">
                  {name}
                </th>
                <td className="text-end">
                  <button
                    type="button"
                    className="min-h-9 px-2 font-semibold underline underline-offset-4 tabular-nums"
                    onClick={() => onOpen(name, { part: 'willSend', country: one.country ?? '' })}
                  >
                    {number(one.messages)}
                  </button>
                </td>
                <td className="py-1 text-end">
                  <Money amount={one.amount} currency={one.currency} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-t border-line pt-4">
        <dt className="text-soft">{t('starts')}</dt>
        <dd>{moment(plan.startsAt)}</dd>
        {kind !== 'lifecycle' && (
          <>
            <dt className="text-soft">{t(kind === 'recurring' ? 'finishesFirst' : 'finishes')}</dt>
            <dd>{moment(plan.finishesAt)}</dd>
          </>
        )}
      </dl>
    </Card>
  )
}
