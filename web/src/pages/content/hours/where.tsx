import { useTranslation } from 'react-i18next'
import type { Hours } from '../../../api/content.ts'
import { countries } from '../../../app/countries.ts'
import { ZoneField } from '../../../app/zone-field.tsx'
import { fieldRow, SelectField } from '../../../ui/field.tsx'
import { Card } from '../../../ui/surface.tsx'

export type Part = { value: Hours; set: (hours: Hours) => void; errors: Record<string, string> }

/** In which zone the times count, and whose public holidays are kept. */
export function Where({ value, set, errors }: Part) {
  const { t, i18n } = useTranslation('content')
  const names = new Intl.DisplayNames([i18n.language.slice(0, 2)], { type: 'region' })
  const held = value.holidays?.country
  return (
    <Card title={t('hours.where')}>
      <div className={fieldRow}>
        <ZoneField
          label={t('hours.zone')}
          value={value.timezone}
          onChange={(timezone) => set({ ...value, timezone })}
          error={errors.timezone}
        />
        <SelectField
          label={t('hours.country')}
          value={held ?? ''}
          options={[
            { value: '', label: t('hours.noHolidays') },
            ...countries(held).map((code) => ({ value: code, label: names.of(code) ?? code })),
          ]}
          onChange={({ target }) =>
            set({ ...value, holidays: target.value === '' ? null : { country: target.value } })
          }
          error={errors['holidays.country']}
        />
      </div>
    </Card>
  )
}
