import { useTranslation } from 'react-i18next'
import type { Report } from '../../../api/campaigns.ts'
import { Money, useFormats } from '../../../ui/formats.tsx'
import { Badge, Card } from '../../../ui/surface.tsx'
import { Table } from '../../../ui/table.tsx'

type Row = Report['variants'][number]
const shown = ['delivered', 'read', 'clicked', 'replied', 'ordered'] as const
/** What a phone has no column for stands under the name. */
const narrow = new Set<string>(['read', 'ordered'])

const isColumn = (step: string) => (shown as readonly string[]).includes(step)

/** The versions side by side, and whether one may be called better. */
export function Variants({ report: { variants, verdict } }: { report: Report }) {
  const { t } = useTranslation('campaigns')
  const { number, percent } = useFormats()
  if (variants.length === 0) return null
  const leader = variants.find(({ variant }) => variant === verdict?.leader)
  const stepOf = (row: Row, name: string) => row.steps.find(({ step }) => step === name)
  return (
    <Card title={t('variants')}>
      {verdict && (
        <p className="mb-4 rounded-basket bg-olive-wash px-5 py-4 text-olive-strong">
          {t(`verdicts.${verdict.verdict}`, { leader: leader?.name ?? '' })}
        </p>
      )}
      <Table
        label={t('variants')}
        rows={variants}
        rowKey={({ variant }) => String(variant)}
        columns={[
          {
            key: 'name',
            label: t('version'),
            cell: ({ name, variant, ...row }) => (
              <>
                <span className="flex items-center gap-2">
                  <bdi className="font-semibold wrap-anywhere">{name}</bdi>
                  {variant === verdict?.leader && verdict.verdict === 'clear' && (
                    <Badge tone="calm">{t('winner')}</Badge>
                  )}
                </span>
                <span className="mt-1 block text-sm text-soft md:hidden">
                  {row.steps
                    .filter(({ step }) => isColumn(step) && !narrow.has(step))
                    .map(({ step, count }) => `${t(`steps.${step}`)}: ${number(count)}`)
                    .join(' · ')}
                  {row.revenue.map(({ amount, currency }) => (
                    <span key={currency} className="block">
                      {t('revenue')}: <Money amount={amount} currency={currency} />
                    </span>
                  ))}
                </span>
              </>
            ),
          },
          { key: 'messages', label: t('messages'), align: 'end', cell: ({ messages }) => number(messages) },
          ...shown.map((name) => ({
            key: name,
            label: t(`steps.${name}`),
            align: 'end' as const,
            wide: !narrow.has(name),
            cell: (row: Row) => {
              const step = stepOf(row, name)
              return (
                <>
                  {number(step?.count ?? 0)}{' '}
                  <span className="text-sm text-soft">{step?.share != null && percent(step.share)}</span>
                </>
              )
            },
          })),
          {
            key: 'revenue',
            label: t('revenue'),
            align: 'end',
            wide: true,
            cell: ({ revenue }) =>
              revenue.length === 0
                ? '—'
                : revenue.map(({ amount, currency }) => (
                    <Money key={currency} amount={amount} currency={currency} />
                  )),
          },
        ]}
      />
    </Card>
  )
}
