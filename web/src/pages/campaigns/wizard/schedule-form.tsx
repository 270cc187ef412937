import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan, Schedule } from '../../../api/campaigns.ts'
import type { Settings } from '../../../api/shop.ts'
import type { Wrong } from '../../../app/refused.tsx'
import { usePlace } from '../../../app/shop-clock.ts'
import { momentOf, writtenAt } from '../../../app/shop-time.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldRow } from '../../../ui/field.tsx'
import { Pills } from '../../../ui/tabs.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import { LocalHours } from './local-hours.tsx'

const dayMs = 24 * 3_600_000
type When = 'now' | 'at' | 'local'

const whenOf = (schedule: Schedule): When => (schedule?.localTime ? 'local' : schedule?.at ? 'at' : 'now')

/** Whether a time was chosen that has passed: it would go at once, which whoever chose it did not mean. */
export const isPast = (schedule: Schedule): boolean =>
  schedule?.at !== undefined &&
  schedule.localTime === undefined &&
  new Date(schedule.at).getTime() < Date.now()

/** At once, at a time, or at an hour of the day where each recipient lives. */
export function ScheduleForm({
  schedule,
  plan,
  settings: { timeZone, quietHours },
  wrong,
  onChange,
}: {
  schedule: Schedule
  plan: Plan | undefined
  settings: Settings
  wrong: Wrong
  onChange: (schedule: Schedule) => void
}) {
  const { t } = useTranslation('campaigns/wizard')
  const place = usePlace()
  const when = whenOf(schedule)
  const startsAt = schedule?.at ? writtenAt(new Date(schedule.at), timeZone) : ''
  const start = (written: string) => onChange({ at: momentOf(written, timeZone).toISOString() })
  /** The day that was chosen, for whoever looks at the other ways and comes back. */
  const day = useRef(schedule?.at)
  if (when === 'at') day.current = schedule?.at
  const tomorrow = () =>
    momentOf(`${writtenAt(new Date(Date.now() + dayMs), timeZone).slice(0, 10)}T10:00`, timeZone)
  const choose = (next: When) => {
    if (next === 'now') onChange(null)
    if (next === 'at') onChange({ at: day.current ?? tomorrow().toISOString() })
    if (next === 'local') onChange({ localTime: '10:00' })
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <Pills
        label={t('whenTitle')}
        value={when}
        onChange={choose}
        options={[
          { value: 'now', label: t('atOnce') },
          { value: 'at', label: t('atTime') },
          { value: 'local', label: t('atLocalHour') },
        ]}
      />
      {when === 'at' && (
        <div className={fieldRow}>
          <DateField
            label={t('startDay')}
            error={wrong['schedule.at'] ?? (isPast(schedule) ? t('isPast') : undefined)}
            value={startsAt.slice(0, 10)}
            onChange={(day) => start(`${day}${startsAt.slice(10)}`)}
          />
          <TimeField
            label={t('timeOfDay')}
            hint={t('inZone', { zone: place(timeZone) })}
            required
            value={startsAt.slice(11)}
            onChange={(time) => start(`${startsAt.slice(0, 11)}${time}`)}
          />
        </div>
      )}
      {when === 'local' && schedule?.at !== undefined && (
        <DateField
          label={t('startDay')}
          error={wrong['schedule.at']}
          value={startsAt.slice(0, 10)}
          onChange={(day) =>
            onChange({ ...schedule, at: momentOf(`${day}${startsAt.slice(10)}`, timeZone).toISOString() })
          }
        />
      )}
      {when === 'local' && (
        <TimeField
          label={t('localTime')}
          error={wrong['schedule.localTime']}
          hint={t('localTimeHint')}
          required
          keepsWrong
          value={schedule?.localTime ?? ''}
          onChange={(localTime) => onChange({ ...schedule, localTime })}
        />
      )}
      {plan && <LocalHours schedule={schedule} plan={plan} shopZone={timeZone} quiet={quietHours} />}
    </div>
  )
}
