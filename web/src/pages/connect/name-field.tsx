import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/field.tsx'

/** What the shop calls a phone that is linked. */
export function NameField({ value, error }: { value: string; error: string | undefined }) {
  const { t } = useTranslation('connect')
  return (
    <Field
      label={t('whatsapp.name')}
      name="name"
      dir="auto"
      maxLength={100}
      required
      defaultValue={value}
      error={error}
    />
  )
}
