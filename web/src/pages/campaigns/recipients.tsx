import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type CampaignWithCounts,
  type Recipient,
  recipientsFile,
  recipientsQuery,
} from '../../api/campaigns.ts'
import { AskedTable, type ListOf } from '../../app/asked-table.tsx'
import { useShopClock } from '../../app/shop-clock.ts'
import { useFound } from '../../app/use-found.ts'
import { useReason } from '../../app/use-reason.ts'
import { buttonClass } from '../../ui/button.tsx'
import { SampleMark } from '../../ui/sample-mark.tsx'
import { Search } from '../../ui/search.tsx'
import { Badge } from '../../ui/surface.tsx'
import { isOver } from './stages.ts'

const outcomes = [
  ...['pending', 'held', 'sending', 'accepted', 'delivered', 'read', 'failed', 'skipped', 'unconfirmed'],
  'holdout',
]

const asks = ['q', 'outcome'] as const

/** Everybody in the audience and what became of each: searched, sifted, and as a file. */
export function Recipients({ campaign: { id, variants, status } }: { campaign: CampaignWithCounts }) {
  const { t, i18n } = useTranslation('campaigns')
  const { asked, ask, pages } = useFound(`/campaigns/${id}`, asks)
  const recipients = useQuery(recipientsQuery(id, status, { ...asked, cursor: pages.cursor }))
  const search = useCallback((q: string) => ask({ q }), [ask])
  return (
    <section>
      <h2 className="mb-3 text-xl">{t('recipients')}</h2>
      <div className="mb-4 flex flex-wrap gap-3">
        <Search label={t('searchRecipients')} value={asked.q} onChange={search} className="max-w-sm" />
        <select
          aria-label={t('outcome')}
          value={asked.outcome}
          onChange={(event) => ask({ outcome: event.target.value })}
          className="min-h-11 rounded-full border border-field-line bg-surface px-4"
        >
          <option value="">{t('allOutcomes')}</option>
          {outcomes.map((one) => (
            <option key={one} value={one}>
              {t(`parts.${one}`)}
            </option>
          ))}
        </select>
        <a href={recipientsFile(id, asked.outcome, i18n.language)} className={buttonClass()}>
          {t('csv')}
        </a>
      </div>
      <Listed
        answer={recipients}
        pages={pages}
        variants={variants.map(({ name }) => name)}
        empty={
          <p className="rounded-basket border border-dashed border-field-line p-6 text-center text-soft">
            {t(asked.q || asked.outcome ? 'noRecipients' : isOver(status) ? 'nobodyEver' : 'nobodyYet')}
          </p>
        }
      />
    </section>
  )
}

const tones = {
  read: 'calm',
  delivered: 'calm',
  accepted: 'calm',
  failed: 'bad',
  unconfirmed: 'bad',
  held: 'warn',
} as const

function Listed({ variants, ...shown }: ListOf<Recipient> & { variants: string[] }) {
  const { t } = useTranslation('campaigns')
  const { moment } = useShopClock()
  const reasonOf = useReason()
  return (
    <AskedTable
      {...shown}
      label={t('recipients')}
      rowKey={(one) => one.occasion + one.contactId}
      columns={[
        {
          key: 'who',
          label: t('who'),
          cell: (one) => (
            <Link to="/contacts/$id" params={{ id: one.contactId }} className="group block">
              <span className="block min-w-32 font-semibold wrap-anywhere underline-offset-4 group-hover:underline">
                <bdi>{one.name ?? one.phone ?? '—'}</bdi> {one.sample && <SampleMark />}
              </span>
              <span className="block text-sm text-soft tabular-nums">
                <bdi>{one.name && one.phone}</bdi>
              </span>
            </Link>
          ),
        },
        ...(variants.length > 0
          ? [
              {
                key: 'version',
                label: t('version'),
                wide: true,
                cell: (one: Recipient) => <bdi>{variants[one.variant] ?? '—'}</bdi>,
              },
            ]
          : []),
        {
          key: 'outcome',
          label: t('outcome'),
          cell: (one) => (
            <>
              <Badge tone={tones[one.outcome as keyof typeof tones] ?? 'plain'}>
                {t(`became.${one.outcome}`)}
              </Badge>
              {(one.reason || one.cause) && (
                <span className="mt-1 block max-w-md text-sm text-soft">
                  {one.cause ?? reasonOf(one.reason!, one.why)} {one.cure}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'when',
          label: t('when'),
          align: 'end',
          wide: true,
          cell: (one) => {
            const at = one.readAt ?? one.deliveredAt ?? one.failedAt ?? one.acceptedAt ?? one.notBefore
            return <span className="text-soft">{at && moment(at)}</span>
          },
        },
      ]}
    />
  )
}
