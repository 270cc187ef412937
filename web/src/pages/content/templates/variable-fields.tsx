import { useTranslation } from 'react-i18next'
import type { Variable } from '../../../api/campaigns.ts'
import { useFieldName } from '../../../app/template-words.ts'
import { Field, SelectField } from '../../../ui/field.tsx'
import { Card } from '../../../ui/surface.tsx'
import { fedBy, variablesOf } from './compose.ts'
import type { Part } from './fields.tsx'

const sources = [
  'first_name',
  'name',
  'order.number',
  'order.total',
  'order.date',
  'order.item',
  'order.tracking_url',
  'cart.items',
  'cart.total',
  'cart.url',
  'shop.name',
]

/** What feeds each place of the words, what stands there when that is blank, and what WhatsApp's reviewer reads. */
export function VariableFields({ draft, set }: Part) {
  const { t } = useTranslation('content')
  const fieldName = useFieldName()
  const names = variablesOf(draft.body)
  if (names.length === 0) return null
  const put = (name: string, variable: Variable) =>
    set({ ...draft, variables: { ...draft.variables, [name]: variable } })
  return (
    <Card title={t('templates.places')}>
      <div className="grid gap-6">
        {names.map((name) => {
          const fed = fedBy(draft, name)
          const field = fed && 'field' in fed ? fed.field : ''
          const fallback = fed?.fallback ?? ''
          const all = [...new Set([...sources, ...(field ? [field] : [])])]
          return (
            <fieldset key={name} className="grid gap-3 sm:grid-cols-3">
              <legend className="mb-1 font-semibold">
                {field ? fieldName(field) : draft.samples[name]}{' '}
                <code className="font-normal text-soft">{`{{${name}}}`}</code>
              </legend>
              <SelectField
                label={t('templates.from')}
                value={field}
                options={[
                  { value: '', label: t('templates.fixed') },
                  ...all.map((one) => ({
                    value: one,
                    label: fieldName(one),
                  })),
                ]}
                onChange={({ target }) =>
                  put(
                    name,
                    target.value === ''
                      ? { text: fallback }
                      : { field: target.value, ...(fallback && { fallback }) },
                  )
                }
              />
              <Field
                label={t(field ? 'templates.fallback' : 'templates.fixed')}
                dir="auto"
                required={!field}
                value={fed && 'text' in fed ? fed.text : fallback}
                onChange={({ target }) =>
                  put(
                    name,
                    field
                      ? { field, ...(target.value && { fallback: target.value }) }
                      : { text: target.value },
                  )
                }
              />
              <Field
                label={t('templates.sample')}
                dir="auto"
                required
                value={draft.samples[name] ?? ''}
                onChange={({ target }) =>
                  set({ ...draft, samples: { ...draft.samples, [name]: target.value } })
                }
              />
            </fieldset>
          )
        })}
      </div>
    </Card>
  )
}
