import { useTranslation } from 'react-i18next'
import { localeOf } from '../../i18n/locale.ts'
import type { Line } from './chart.tsx'

/** The newest day first. */
export function DayTable({ caption, dates, lines }: { caption: string; dates: string[]; lines: Line[] }) {
  const { t, i18n } = useTranslation('numbers')
  const day = new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: 'medium', timeZone: 'UTC' })
  const locale = localeOf(i18n.language)
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals }).format(value)
  const newestFirst = dates.map((date, at) => ({ date, at })).reverse()
  return (
    <details className="mt-4">
      <summary className="min-h-10 cursor-pointer py-2 font-semibold text-soft">{t('asTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
      <section className="max-h-96 overflow-auto" tabIndex={0} aria-label={caption}>
        <table className="w-full text-start tabular-nums">
          <thead className="sticky top-0 bg-surface">
            <tr>
              <th scope="col" className="py-2 pe-4 text-start">
                {t('day')}
              </th>
              {lines.map(({ label }) => (
                <th key={label} scope="col" className="py-2 pe-4 text-end">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {newestFirst.map(({ date, at }) => (
              <tr key={date} className="border-t border-line">
                <th scope="row" className="py-2 pe-4 text-start font-normal whitespace-nowrap">
                  {day.format(new Date(date))}
                </th>
                {lines.map(({ label, values, decimals }) => (
                  <td key={label} className="py-2 pe-4 text-end">
                    {number(values[at] ?? 0, decimals)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
