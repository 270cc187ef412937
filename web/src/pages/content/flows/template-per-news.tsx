import { useTranslation } from 'react-i18next'
import { TemplateField } from './template-field.tsx'

/** The template by which each piece of news is told to who has been silent for a day. */
export function TemplatePerNews({
  label,
  hint,
  news,
  value,
  onChange,
  error,
}: {
  label: string
  hint: string | undefined
  news: string[]
  value: unknown
  onChange: (templates: Record<string, string>) => void
  error: string | undefined
}) {
  const { t } = useTranslation('content/flows')
  const chosen = (value ?? {}) as Record<string, string>
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="mb-3 text-sm text-soft">{hint}</p>}
      <div className="grid gap-3 sm:grid-cols-2">
        {news.map((one) => (
          <TemplateField
            key={one}
            label={capital(t(`state.${one as 'shipped'}`, { defaultValue: one.replaceAll('_', ' ') }))}
            value={chosen[one] ?? ''}
            onChange={(name) => {
              const { [one]: _, ...rest } = chosen
              onChange(name === '' ? rest : { ...rest, [one]: name })
            }}
          />
        ))}
      </div>
      {error && <p className="mt-2 text-sm text-clay">{error}</p>}
    </fieldset>
  )
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)
