import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Flow } from '../../../api/flows.ts'
import { Field, Switch, TextAreaField } from '../../../ui/field.tsx'
import type { Draft } from './editor.tsx'
import { Languages } from './languages.tsx'
import { Steps } from './steps.tsx'
import { TemplateField } from './template-field.tsx'
import { TemplatePerNews } from './template-per-news.tsx'

type Part = { flow: Flow; draft: Draft; set: (draft: Draft) => void; errors: Record<string, string> }

/** The settings of a flow, each by the kind of its value. */
export function SettingFields({ flow, draft, set, errors }: Part) {
  const settings = { ...flow.settings, ...draft.settings }
  return (
    <div className="grid gap-5">
      {Object.entries(settings).map(([name, value]) => (
        <Setting
          key={name}
          flow={flow}
          name={`${flow.name}.${name}`}
          value={value}
          onChange={(next) => set({ ...draft, settings: { ...draft.settings, [name]: next } })}
          error={errors[`settings.${name}`]}
        />
      ))}
    </div>
  )
}

type One = {
  flow: Flow
  name: string
  value: unknown
  onChange: (value: unknown) => void
  error: string | undefined
}

function Setting({ flow, name, value, onChange, error }: One) {
  const { t } = useTranslation('content/flows')
  const label = t(`setting.${name}.label`, { defaultValue: name })
  const hint = t(`setting.${name}.hint`, { defaultValue: '' }) || undefined
  if (name === 'cart-recovery.steps') return <Steps value={value} onChange={onChange} error={error} />
  if (name.endsWith('.templates'))
    return <TemplatePerNews {...{ label, hint, value, onChange, error }} news={newsOf(name, flow)} />
  if (name === 'quick-replies.languages')
    return <Languages {...{ label, value, onChange, error }} known={Object.keys(flow.copy)} />
  if (name === 'after-hours.openingTemplate')
    return <TemplateField {...{ label, hint, onChange, error }} value={String(value)} />
  if (isSwitches(value)) return <Switches {...{ flow, name, value, onChange, error }} />
  switch (typeof value) {
    case 'boolean':
      return <Switch label={label} isOn={value} onChange={onChange} />
    case 'number':
      return (
        <Field
          label={label}
          hint={hint}
          type="number"
          step="any"
          value={value}
          onChange={(event) => onChange(Number(event.target.value))}
          error={error}
        />
      )
    case 'string':
      return (
        <Field
          label={label}
          hint={hint}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          error={error}
        />
      )
    default:
      return <Structure {...{ label, hint, value, onChange, error }} />
  }
}

/** What there is to tell: what can be switched on beside it, else what the watches of products know. */
function newsOf(name: string, flow: Flow): string[] {
  const { tell } = flow.settings
  return name === 'order-status.templates' && isSwitches(tell)
    ? Object.keys(tell)
    : ['back_in_stock', 'price_drop']
}

const isSwitches = (value: unknown): value is Record<string, boolean> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((one) => typeof one === 'boolean')

function Switches({ name, value, onChange, error }: One & { value: Record<string, boolean> }) {
  const { t } = useTranslation('content/flows')
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t(`setting.${name}.label`, { defaultValue: name })}</legend>
      <div className="grid sm:grid-cols-2">
        {Object.entries(value).map(([key, isOn]) => (
          <Switch
            key={key}
            label={t(`setting.${name}.each.${key}`, { defaultValue: key.replaceAll('_', ' ') })}
            isOn={isOn}
            onChange={(next) => onChange({ ...value, [key]: next })}
          />
        ))}
      </div>
      {error && <p className="text-sm text-clay">{error}</p>}
    </fieldset>
  )
}

/** What has no form of its own, as the API takes it. Kept as typed until it can be read. */
function Structure({
  label,
  hint,
  value,
  onChange,
  error,
}: Omit<One, 'name' | 'flow'> & { label: string; hint: string | undefined }) {
  const { t } = useTranslation('content')
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextAreaField
      label={label}
      hint={hint ?? t('flows.json')}
      dir="ltr"
      spellCheck={false}
      className="font-mono"
      value={typed ?? JSON.stringify(value, null, 2)}
      onChange={({ target }) => {
        setTyped(target.value)
        try {
          onChange(JSON.parse(target.value))
        } catch {
          // Not whole yet: said below, and not taken.
        }
      }}
      error={error ?? (typed !== null && !isJson(typed) ? t('flows.notJson') : undefined)}
    />
  )
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
