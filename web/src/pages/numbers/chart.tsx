import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import uPlot from 'uplot'
import { localeOf } from '../../i18n/locale.ts'
import 'uplot/dist/uPlot.min.css'
import { useTheme } from '../../app/theme.ts'

/** `decimals`: as many as an amount has. */
export type Line = { label: string; tone: 'ink' | 'olive' | 'clay'; values: number[]; decimals?: number }

type Shown = { dates: string[]; lines: Line[]; label: string }

const height = 240
const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()

/** Lines over days. What it shows stands in a table beside it, too: a drawing says nothing to a screen reader. */
export function Chart(props: Shown) {
  // Its colours are read when it is drawn.
  return <Drawing key={useTheme()} {...props} />
}

function Drawing({ dates, lines, label }: Shown) {
  const { t, i18n } = useTranslation('numbers')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = place.current
    if (!box) return
    const day = new Intl.DateTimeFormat(localeOf(i18n.language), {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    })
    const number = new Intl.NumberFormat(localeOf(i18n.language), { notation: 'compact' })
    const axis = {
      stroke: colour('soft'),
      grid: { stroke: colour('line'), width: 1 },
      ticks: { show: false },
    }
    const data = [dates.map((date) => Date.parse(date) / 1000), ...lines.map(({ values }) => values)]
    const chart = new uPlot(
      {
        width: box.clientWidth,
        height,
        tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
        cursor: { y: false },
        // Which line is which; the numbers stand in the table.
        legend: { live: false, markers: { width: 0, fill: (_, at) => colour(lines[at - 1]?.tone ?? 'ink') } },
        scales: { y: { range: (_, __, most) => [0, Math.max(most * 1.1, 5)] } },
        axes: [
          { ...axis, values: (_, ticks) => ticks.map((tick) => day.format(tick * 1000)) },
          { ...axis, values: (_, ticks) => ticks.map((tick) => number.format(tick)) },
        ],
        series: [
          { label: t('day'), value: (_, seconds) => (seconds === null ? '' : day.format(seconds * 1000)) },
          ...lines.map(({ label: name, tone }) => ({
            label: name,
            stroke: colour(tone),
            width: 2,
            points: { show: dates.length < 15 },
          })),
        ],
      },
      data as uPlot.AlignedData,
      box,
    )
    const watch = new ResizeObserver(() => chart.setSize({ width: box.clientWidth, height }))
    watch.observe(box)
    return () => {
      watch.disconnect()
      chart.destroy()
    }
  }, [dates, lines, i18n.language, t])
  return <div ref={place} role="img" aria-label={label} dir="ltr" className="overflow-hidden" />
}
