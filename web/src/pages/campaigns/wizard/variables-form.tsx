import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TemplateUse, Variable } from '../../../api/campaigns.ts'
import { attributesQuery } from '../../../api/contacts.ts'
import type { Template, TemplateGroup } from '../../../api/templates.ts'
import { useFieldName, useTemplateWords } from '../../../app/template-words.ts'
import { useAttribute } from '../../../app/use-attribute.ts'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/class-names.ts'
import { Field, fieldRow, SelectField } from '../../../ui/field.tsx'
import { useFormats } from '../../../ui/formats.tsx'
import { useLeft } from '../../../ui/use-left.ts'

const fields = [
  ...['first_name', 'name', 'phone', 'country', 'shop.name'],
  ...['order.number', 'order.total', 'order.date', 'order.item', 'order.items'],
]
const text = 'text'

/**
 * What fills each gap of a template: something known of the person, or words that are the same for everybody. What is
 * wrong with one is said once it was left, or where all were (`isDone`).
 */
export function VariablesForm({
  group,
  use,
  onChange,
  isDone,
  wrongOf,
}: {
  group: TemplateGroup
  use: TemplateUse
  onChange: (use: TemplateUse) => void
  isDone: boolean
  wrongOf: (key: string) => string | undefined
}) {
  const { t, i18n } = useTranslation('campaigns/wizard')
  const { placeName } = useTemplateWords()
  const spoken = i18n.language.slice(0, 2)
  const sent = group.translations.filter((one) => use.language === 'auto' || one.language === use.language)
  const read = sent.find((one) => one.language.startsWith(spoken)) ?? sent[0]
  const places = [
    ...new Map(sent.flatMap((one) => one.places).map((place) => [place.key, place])).values(),
  ].filter(({ required }) => required)
  if (places.length === 0 || !read) return <p className="text-soft">{t('noGaps')}</p>
  const ownOf = ({ variables }: Template, key: string) => variables[key] as Variable | undefined
  const put = (key: string, variable: Variable | undefined) => {
    const { [key]: _, ...others } = use.variables
    onChange({ ...use, variables: variable ? { ...others, [key]: variable } : others })
  }
  return (
    <div className="grid grid-cols-1 gap-5">
      <p className="text-soft">{t('gapsWords')}</p>
      {places.map(({ key }) => (
        <Gap
          key={key}
          name={key}
          shown={placeName(read, key)}
          variable={use.variables[key] ?? ownOf(read, key)}
          onChange={(next) => put(key, next)}
          isOwn={use.variables[key] === undefined}
          owns={sent.flatMap((one) => {
            const own = ownOf(one, key)
            return own ? [{ language: one.language, fallback: own.fallback ?? '' }] : []
          })}
          isDone={isDone}
          wrong={wrongOf(key)}
        />
      ))}
    </div>
  )
}

function Gap({
  name,
  shown,
  variable,
  onChange,
  isOwn,
  owns,
  isDone,
  wrong,
}: {
  name: string
  shown: string
  variable: Variable | undefined
  /** Undefined: as the template says itself. */
  onChange: (variable: Variable | undefined) => void
  /** Whether it is as the template says itself. */
  isOwn: boolean
  /** What that is, in each of its languages. */
  owns: readonly { language: string; fallback: string }[]
  isDone: boolean
  wrong: string | undefined
}) {
  const { t } = useTranslation('campaigns/wizard')
  const { language } = useFormats()
  const { data: attributes } = useQuery(attributesQuery)
  const fieldName = useFieldName()
  const attribute = useAttribute()
  const { isLeft, onBlur } = useLeft()
  const error = isDone || isLeft ? wrong : undefined
  // As the picker shows it; the header's and the buttons' by what they are.
  const shownName =
    name === 'header'
      ? t('gapHeader')
      : name.startsWith('button.')
        ? t('gapButton', { number: Number(name.slice(7)) + 1 })
        : `‹${shown}›`
  const field = variable && 'field' in variable ? variable.field : text
  const fallback = variable?.fallback ?? ''
  const known = [
    ...fields.map((value) => ({ value, label: fieldName(value) })),
    ...(attributes?.items ?? []).map(({ key, example }) => {
      const { name, value } = attribute(key, example ?? '')
      return { value: `attributes.${key}`, label: value ? `${name} (${value.slice(0, 24)})` : name }
    }),
  ]
  const all =
    known.some(({ value }) => value === field) || field === text
      ? known
      : [...known, { value: field, label: field }]
  // One word that the campaign says goes into every language; those of the template each into its own.
  const hint =
    isOwn && new Set(owns.map((one) => one.fallback)).size > 1
      ? owns.map((one) => `${language(one.language)}: ${one.fallback || '—'}`).join(' · ')
      : fallback === ''
        ? t('emptyFallback')
        : !isOwn && owns.length > 1
          ? t('inEveryLanguage')
          : field.endsWith('name') && !field.startsWith('shop.')
            ? t('fallbackHint')
            : undefined
  const fed = (next: string, words: string): Variable =>
    words.trim() ? { field: next, fallback: words } : { field: next }
  return (
    <fieldset
      aria-label={shownName}
      className={cx(fieldRow, 'min-w-0 border-t border-line pt-5')}
      onBlur={onBlur}
    >
      <SelectField
        label={t('gap', { name: shownName })}
        value={field}
        onChange={({ target: { value } }) => onChange(value === text ? { text: '' } : fed(value, fallback))}
        options={[{ value: text, label: t('sameForAll') }, ...all]}
      />
      {field === text ? (
        <Field
          label={t('words')}
          error={error}
          dir="auto"
          maxLength={1000}
          value={variable && 'text' in variable ? variable.text : ''}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      ) : (
        <Field
          label={t('fallback')}
          error={error}
          hint={hint}
          dir="auto"
          maxLength={1000}
          value={fallback}
          onChange={(event) => onChange(fed(field, event.target.value))}
        />
      )}
      {!isOwn && owns.length > 0 && (
        <Button look="quiet" className="justify-self-start" onClick={() => onChange(undefined)}>
          {t('asTemplate')}
        </Button>
      )}
    </fieldset>
  )
}
