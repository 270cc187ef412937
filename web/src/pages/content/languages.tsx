import { useTranslation } from 'react-i18next'
import { languages } from '../../i18n/index.ts'
import { Pills } from '../../ui/tabs.tsx'

/** Which language's words are shown; a dot marks those that are written. `also`: languages there are besides ours. */
export function LanguagePills({
  value,
  onChange,
  written,
}: {
  value: string
  onChange: (language: string) => void
  written: readonly string[]
}) {
  const { t, i18n } = useTranslation('content')
  const names = new Intl.DisplayNames([i18n.language.replace(/^(ar|en)-X.$/, '$1')], { type: 'language' })
  const all = [...new Set([...languages.map((one) => one.value as string), ...written])]
  return (
    <Pills
      label={t('language')}
      value={value}
      onChange={onChange}
      options={all.map((one) => ({
        value: one,
        label: (
          <span lang={one}>
            {languages.find((own) => own.value === one)?.label ?? names.of(one)}
            {written.includes(one) && (
              <span className="text-olive">
                {' '}
                <span aria-hidden="true">•</span>
                <span className="sr-only">{t('written')}</span>
              </span>
            )}
          </span>
        ),
      }))}
    />
  )
}
