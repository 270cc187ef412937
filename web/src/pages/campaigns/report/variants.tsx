import { useTranslation } from 'react-i18next'
import type { Report } from '../../../api/campaigns.ts'
import { Money, useFormats } from '../../../ui/formats.tsx'
import { Badge, Card } from '../../../ui/surface.tsx'
import { Table } from '../../../ui/table.tsx'

type Row = Report['variants'][number]
const shown = ['delivered', 'read', 'clicked', 'replied', 'ordered'] as const

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
            cell: ({ name, variant }) => (
              <span className="flex items-center gap-2">
                <bdi className="font-semibold wrap-anywhere">{name}</bdi>
                {variant === verdict?.leader && verdict.verdict === 'clear' && (
                  <Badge tone="calm">{t('winner')}</Badge>
                )}
              </span>
            ),
          },
          { key: 'messages', label: t('messages'), align: 'end', cell: ({ messages }) => number(messages) },
          ...shown.map((name) => ({
            key: name,
            label: t(`steps.${name}`),
            align: 'end' as const,
            wide: name !== 'ordered' && name !== 'read',
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
