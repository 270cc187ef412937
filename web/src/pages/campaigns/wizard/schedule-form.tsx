import { useTranslation } from 'react-i18next'
import type { Plan, Schedule } from '../../../api/campaigns.ts'
import { Field } from '../../../ui/field.tsx'
import { Pills } from '../../../ui/tabs.tsx'
import { LocalHours } from './local-hours.tsx'
import { momentOf, writtenAt } from './shop-time.ts'

const dayMs = 24 * 3_600_000
type When = 'now' | 'at' | 'local'

const whenOf = (schedule: Schedule): When => (schedule?.localTime ? 'local' : schedule?.at ? 'at' : 'now')

/** At once, at a time, or at an hour of the day where each recipient lives. */
export function ScheduleForm({
  schedule,
  plan,
  timeZone,
  onChange,
}: {
  schedule: Schedule
  plan: Plan | undefined
  timeZone: string
  onChange: (schedule: Schedule) => void
}) {
  const { t } = useTranslation('campaigns')
  const when = whenOf(schedule)
  const tomorrow = () =>
    momentOf(`${writtenAt(new Date(Date.now() + dayMs), timeZone).slice(0, 10)}T10:00`, timeZone)
  const choose = (next: When) => {
    if (next === 'now') onChange(null)
    if (next === 'at') onChange({ at: tomorrow().toISOString() })
    if (next === 'local') onChange({ ...(schedule?.at && { at: schedule.at }), localTime: '10:00' })
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
        <Field
          label={t('startAt')}
          hint={t('inZone', { zone: timeZone.replaceAll('_', ' ') })}
          type="datetime-local"
          value={schedule?.at ? writtenAt(new Date(schedule.at), timeZone) : ''}
          onChange={(event) =>
            event.target.value && onChange({ at: momentOf(event.target.value, timeZone).toISOString() })
          }
        />
      )}
      {when === 'local' && (
        <Field
          label={t('localTime')}
          hint={t('localTimeHint')}
          type="time"
          required
          value={schedule?.localTime ?? ''}
          onChange={(event) => event.target.value && onChange({ ...schedule, localTime: event.target.value })}
        />
      )}
      {plan && <LocalHours schedule={schedule} plan={plan} shopZone={timeZone} />}
    </div>
  )
}
