import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type TemplateGroup, templateGroupsQuery } from '../../../api/templates.ts'
import { useTemplateName } from '../../../app/template-words.ts'
import { SelectField } from '../../../ui/field.tsx'
import { useFormats } from '../../../ui/formats.tsx'

type Props = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** The template's name; empty: none. */
  value: string
  onChange: (name: string) => void
}

/** A template of the account, each with its state in every language; those that may be sent come first. */
export function TemplateField({ label, hint, error, value, onChange }: Props) {
  const { t, i18n } = useTranslation('content/flows')
  const templateName = useTemplateName()
  const { language } = useFormats()
  const { data } = useQuery(templateGroupsQuery(i18n.language.slice(0, 2)))
  /** "approved: English, Greek; in review: Hungarian". */
  const states = ({ translations }: TemplateGroup) => {
    const byState = new Map<string, string[]>()
    for (const { state, language: code } of translations) {
      const name = t(`template.states.${state.state as 'approved'}`, { defaultValue: state.state })
      byState.set(name, [...(byState.get(name) ?? []), language(code)])
    }
    return [...byState].map(([name, languages]) => `${name}: ${languages.join(', ')}`).join('; ')
  }
  const groups = [...(data?.items ?? [])].sort((a, b) => Number(isReady(b)) - Number(isReady(a)))
  const chosen = groups.find(({ name }) => name === value)
  const isMissing = value !== '' && data !== undefined && !chosen
  const options = [
    { value: '', label: t('template.none') },
    ...groups.map((group) => ({
      value: group.name,
      label: `${templateName(group.name)} · ${states(group)}`,
    })),
    ...(value !== '' && !chosen ? [{ value, label: templateName(value) }] : []),
  ]
  const warning = isMissing
    ? t('template.missing')
    : chosen && !isReady(chosen)
      ? t('template.notReady')
      : undefined
  return (
    <div className="min-w-0">
      <SelectField
        label={label}
        hint={hint}
        error={error ?? warning}
        options={options}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {data?.items.length === 0 && (
        <Link to="/content/templates" className="text-sm text-soft underline underline-offset-4">
          {t('template.write')}
        </Link>
      )}
    </div>
  )
}

const isReady = ({ translations }: TemplateGroup) => translations.some(({ status }) => status === 'APPROVED')
