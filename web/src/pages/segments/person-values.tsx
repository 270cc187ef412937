import { useTranslation } from 'react-i18next'
import { localeOf } from '../../i18n/locale.ts'
import { box, Chosen, Days, Num } from './inputs.tsx'
import type { Leaf } from './kinds.ts'

type Of<T extends Leaf['type']> = { leaf: Extract<Leaf, { type: T }>; onChange: (leaf: Leaf) => void }

const birthdays = ['inDays', 'today', 'month', 'blank', 'filled'] as const
const usualDays = 7

/** Soon, today, in a month, or whether it is known at all. */
export function Birthday({ leaf, onChange }: Of<'birthday'>) {
  const { t, i18n } = useTranslation('segments')
  const { type, blank, inDays, month } = leaf
  const how =
    blank === false ? 'filled' : (birthdays.find((one) => one !== 'filled' && leaf[one]) ?? 'inDays')
  const made: Record<(typeof birthdays)[number], Leaf> = {
    inDays: { type, inDays: usualDays },
    today: { type, today: true },
    month: { type, month: 1 },
    blank: { type, blank: true },
    filled: { type, blank: false },
  }
  const monthName = new Intl.DateTimeFormat(localeOf(i18n.language), { month: 'long', timeZone: 'UTC' })
  return (
    <>
      <Chosen
        label={t('compare')}
        value={how}
        of={birthdays}
        words="birthdays"
        onChange={(next) => onChange(made[next as keyof typeof made])}
      />
      {how === 'inDays' && (
        <>
          <Num value={inDays} onChange={(days) => onChange({ type, inDays: days })} />
          <span>{t('days')}</span>
        </>
      )}
      {how === 'month' && (
        <select
          aria-label={t('month')}
          className={box}
          value={month}
          onChange={(event) => onChange({ type, month: Number(event.target.value) })}
        >
          {Array.from({ length: 12 }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a month is its number.
            <option key={at} value={at + 1}>
              {monthName.format(Date.UTC(2026, at, 15))}
            </option>
          ))}
        </select>
      )}
    </>
  )
}

/** When they last wrote, or that they never did. */
export function LastWrote({ leaf: { type, daysAgo }, onChange }: Of<'last_wrote'>) {
  const { t } = useTranslation('segments')
  return (
    <>
      <Chosen
        label={t('compare')}
        value={daysAgo ? 'some' : 'never'}
        of={['some', 'never']}
        words="wrote"
        onChange={(next) =>
          onChange(next === 'never' ? { type, never: true } : { type, daysAgo: { atMost: 30 } })
        }
      />
      {daysAgo && <Days span={daysAgo} onChange={(next) => onChange({ type, daysAgo: next })} />}
    </>
  )
}
