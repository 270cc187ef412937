import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { templateGroupsQuery } from '../../../api/templates.ts'
import { SelectField } from '../../../ui/field.tsx'

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
  const { t, i18n } = useTranslation('content/flows')
  const { data } = useQuery(templateGroupsQuery(i18n.language.slice(0, 2)))
  const chosen = (value ?? {}) as Record<string, string>
  const names = new Set([...(data?.items ?? []).map(({ name }) => name), ...Object.values(chosen)])
  const options = [
    { value: '', label: t('template.none') },
    ...[...names].map((name) => ({ value: name, label: name.replaceAll('_', ' ') })),
  ]
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="mb-3 text-sm text-soft">{hint}</p>}
      <div className="grid gap-3 sm:grid-cols-2">
        {news.map((one) => (
          <SelectField
            key={one}
            label={capital(t(`state.${one as 'shipped'}`, { defaultValue: one.replaceAll('_', ' ') }))}
            options={options}
            value={chosen[one] ?? ''}
            onChange={({ target }) => {
              const { [one]: _, ...rest } = chosen
              onChange(target.value === '' ? rest : { ...rest, [one]: target.value })
            }}
          />
        ))}
      </div>
      {error && <p className="mt-2 text-sm text-clay">{error}</p>}
    </fieldset>
  )
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)
