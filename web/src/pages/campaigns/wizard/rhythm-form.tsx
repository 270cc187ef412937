import { useTranslation } from 'react-i18next'
import type { Lifecycle, Recurring } from '../../../api/campaigns.ts'
import type { Wrong } from '../../../app/refused.tsx'
import { fieldRow, SelectField, Switch } from '../../../ui/field.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import { useDayName, weekdays } from '../use-rhythm.ts'

const places = ['1', '2', '3', '4', 'last'] as const
const rhythms = ['ever', 'year', 'order'] as const

/** Each week, or each month on its first (second, last …) such day. */
export function RecurringForm({
  schedule,
  zone,
  wrong,
  onChange,
}: {
  schedule: Recurring
  zone: string
  wrong: Wrong
  onChange: (schedule: Recurring) => void
}) {
  const { t } = useTranslation('campaigns/wizard')
  const { every, weekday, time, nth = 1 } = schedule
  const dayName = useDayName()
  const put = (next: Partial<Recurring>) => {
    const { nth: place, ...whole } = { ...schedule, ...next }
    onChange({ ...whole, ...(whole.every === 'month' && { nth: place ?? 1 }) })
  }
  return (
    <div className={fieldRow}>
      <SelectField
        label={t('every')}
        error={wrong['schedule.every']}
        value={every}
        onChange={(event) => put({ every: event.target.value as Recurring['every'] })}
        options={(['week', 'month'] as const).map((value) => ({ value, label: t(`everies.${value}`) }))}
      />
      {every === 'month' && (
        <SelectField
          label={t('nth')}
          error={wrong['schedule.nth']}
          value={String(nth)}
          onChange={({ target: { value } }) =>
            put({ nth: value === 'last' ? 'last' : (Number(value) as 1 | 2 | 3 | 4) })
          }
          options={places.map((value) => ({ value, label: t(`nths.${value}`) }))}
        />
      )}
      <SelectField
        label={t('weekday')}
        error={wrong['schedule.weekday']}
        value={weekday}
        onChange={(event) => put({ weekday: event.target.value as Recurring['weekday'] })}
        options={weekdays.map((value) => ({ value, label: dayName(value) }))}
      />
      <TimeField
        label={t('timeOfDay')}
        error={wrong['schedule.time']}
        hint={t('inZone', { zone })}
        required
        keepsWrong
        value={time}
        onChange={(next) => put({ time: next })}
      />
    </div>
  )
}

/** Whoever comes to meet the conditions of the audience, when they do. */
export function LifecycleForm({
  schedule,
  zone,
  wrong,
  onChange,
}: {
  schedule: Lifecycle
  zone: string
  wrong: Wrong
  onChange: (schedule: Lifecycle) => void
}) {
  const { t } = useTranslation('campaigns/wizard')
  const { time, ...others } = schedule
  return (
    <div className="grid grid-cols-1 gap-4">
      <SelectField
        label={t('onceLabel')}
        error={wrong['schedule.once']}
        value={schedule.once}
        onChange={(event) => onChange({ ...schedule, once: event.target.value as Lifecycle['once'] })}
        options={rhythms.map((value) => ({ value, label: t(`onces.${value}`) }))}
      />
      <div className={fieldRow}>
        <SelectField
          label={t('lookLabel')}
          value={time === undefined ? 'hour' : 'day'}
          onChange={(event) => onChange(event.target.value === 'day' ? { ...others, time: '10:00' } : others)}
          options={(['hour', 'day'] as const).map((value) => ({ value, label: t(`looks.${value}`) }))}
        />
        {time !== undefined && (
          <TimeField
            label={t('timeOfDay')}
            error={wrong['schedule.time']}
            hint={t('inZone', { zone })}
            required
            keepsWrong
            value={time}
            onChange={(next) => onChange({ ...others, time: next })}
          />
        )}
      </div>
      <div>
        <Switch
          label={t('onlyFromNowOn')}
          isOn={schedule.onlyFromNowOn}
          onChange={(onlyFromNowOn) => onChange({ ...schedule, onlyFromNowOn })}
        />
        <p className="text-sm text-soft">{t('onlyFromNowOnHint')}</p>
      </div>
    </div>
  )
}
