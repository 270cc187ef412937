import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Daily } from '../../api/numbers.ts'
import { Card } from '../../ui/surface.tsx'
import { Chart, type Line } from './chart.tsx'
import { DayTable } from './day-table.tsx'

const decimalsOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().minimumFractionDigits ?? 0

/** Two charts, and the same numbers as a table for whoever would rather read or copy them. */
export function Charts({ daily }: { daily: Daily }) {
  const { t } = useTranslation('numbers')
  const { days, currency } = daily
  // Drawn anew only when one of these is another.
  const { dates, talks, sales } = useMemo(() => {
    const talks: Line[] = [
      { label: t('conversations'), tone: 'ink', values: days.map((day) => day.conversations) },
      { label: t('byBot'), tone: 'olive', values: days.map((day) => day.byBot) },
      { label: t('byHuman'), tone: 'clay', values: days.map((day) => day.byHuman) },
    ]
    const decimals = decimalsOf(currency)
    const sales: Line[] = [
      {
        label: t('revenue', { currency }),
        tone: 'ink',
        values: days.map((day) => Number(day.revenue)),
        decimals,
      },
      {
        label: t('fromCampaigns', { currency }),
        tone: 'clay',
        values: days.map((day) => Number(day.campaignRevenue)),
        decimals,
      },
    ]
    return { dates: days.map((day) => day.date), talks, sales }
  }, [days, currency, t])
  return (
    <>
      <Card title={t('talks')}>
        <Chart dates={dates} lines={talks} label={t('talks')} />
        <DayTable caption={t('talks')} dates={dates} lines={talks} />
      </Card>
      <Card title={t('sales')}>
        <Chart dates={dates} lines={sales} label={t('sales')} />
        <DayTable caption={t('sales')} dates={dates} lines={sales} />
      </Card>
    </>
  )
}
