import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { holidaysQuery } from '../../../api/content.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { dayIn } from '../../../app/shop-time.ts'
import { localeOf } from '../../../i18n/locale.ts'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/class-names.ts'
import { Card, Failure } from '../../../ui/surface.tsx'
import { monthOf, shiftMonth, weekday } from './dates.ts'
import { SpecialDay } from './special-day.tsx'
import type { Part } from './where.tsx'

const looks = {
  special: 'bg-honey-wash text-honey font-semibold',
  holiday: 'bg-clay-wash text-clay font-semibold',
  kept: 'bg-olive-wash text-olive-strong font-semibold',
  plain: 'hover:bg-raised',
}

/** The month that is looked at, `YYYY-MM`; undefined: that of today. */
export type Shown = [string | undefined, (month: string) => void]

/** A month with the days that are not like the others; each is pressed to change it. */
export function Calendar({ value, set, errors, shown: [shown, setMonth] }: Part & { shown: Shown }) {
  const { t, i18n } = useTranslation('content')
  const language = i18n.language.slice(0, 2)
  const today = dayIn(value.timezone)
  const month = shown ?? today.slice(0, 7)
  const [chosen, setChosen] = useState<string | null>(null)
  const country = value.holidays?.country ?? ''
  const { data, error } = useQuery({ ...holidaysQuery(language, country), enabled: country !== '' })
  const say = useFailureWords()
  const holidays = new Map(data?.items.map((one) => [one.date, one.name]))
  const lookOf = (date: string): keyof typeof looks => {
    if (value.specialDays.some((one) => one.date === date)) return 'special'
    if (!holidays.has(date)) return 'plain'
    return value.holidays?.except?.includes(date) ? 'kept' : 'holiday'
  }
  const format = (date: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(i18n.language), { ...options, timeZone: 'UTC' }).format(
      new Date(`${date}T12:00Z`),
    )
  const upcoming = [
    ...value.specialDays.map(({ date, name }) => ({ date, name })),
    ...[...holidays].map(([date, name]) => ({ date, name })),
  ]
    .filter(({ date }) => date.startsWith(month))
    .sort((a, b) => a.date.localeCompare(b.date))
  return (
    <Card title={t('hours.calendar')}>
      <p className="mb-4 text-soft">{t('hours.calendarWords')}</p>
      {error && <Failure words={say(error)} />}
      <div className="mb-3 flex items-center justify-between">
        <Button look="quiet" aria-label={t('hours.before')} onClick={() => setMonth(shiftMonth(month, -1))}>
          <span className="rtl:-scale-x-100">←</span>
        </Button>
        <strong aria-live="polite" className="first-letter:uppercase">
          {format(`${month}-01`, { month: 'long', year: 'numeric' })}
        </strong>
        <Button look="quiet" aria-label={t('hours.after')} onClick={() => setMonth(shiftMonth(month, 1))}>
          <span className="rtl:-scale-x-100">→</span>
        </Button>
      </div>
      <div className="grid grid-cols-7 gap-1 text-center">
        {monthOf('2024-01')
          .slice(0, 7)
          .map((date) => (
            <span key={date} aria-hidden="true" className="text-sm text-soft">
              {format(date, { weekday: 'short' })}
            </span>
          ))}
        {monthOf(month).map((date, at) => (
          <button
            key={date}
            type="button"
            aria-label={[format(date, { dateStyle: 'full' }), holidays.get(date)].filter(Boolean).join(', ')}
            aria-pressed={chosen === date}
            aria-current={date === today ? 'date' : undefined}
            onClick={() => setChosen(date)}
            className={cx(
              'min-h-10 rounded-xl border border-transparent tabular-nums aria-[current=date]:border-field-line aria-pressed:outline-2 aria-pressed:outline-olive',
              looks[lookOf(date)],
              at === 0 && starts[weekday(date)],
            )}
          >
            {Number(date.slice(8))}
          </button>
        ))}
      </div>
      <ul className="mt-4 grid gap-1 text-soft">
        {upcoming.map(({ date, name }) => (
          <li key={date + name}>
            <span className="tabular-nums">{format(date, { day: 'numeric', month: 'short' })}</span>{' '}
            <span dir="auto" className="inline-block first-letter:uppercase">
              {name}
            </span>
          </li>
        ))}
      </ul>
      {chosen && (
        <SpecialDay
          key={chosen}
          date={chosen}
          title={format(chosen, { dateStyle: 'full' })}
          holiday={holidays.get(chosen) ?? null}
          value={value}
          set={set}
          errors={errors}
        />
      )}
    </Card>
  )
}

/** The column of the first day; Monday is the first. */
const starts = [
  'col-start-1',
  'col-start-2',
  'col-start-3',
  'col-start-4',
  'col-start-5',
  'col-start-6',
  'col-start-7',
]
