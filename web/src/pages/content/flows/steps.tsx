import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { TemplateField } from './template-field.tsx'

type Step = { afterMinutes: number; template?: { name: string }; coupon?: unknown }
const most = 5
const isStep = (value: unknown): value is Step => typeof value === 'object' && value !== null

/** The reminders of a basket: when each comes, the template for later than a day, and a code that goes with it. */
export function Steps({
  value,
  onChange,
  error,
}: {
  value: unknown
  onChange: (steps: Step[]) => void
  error: string | undefined
}) {
  const { t } = useTranslation('content')
  const steps = Array.isArray(value) ? value.filter(isStep) : []
  const change = (at: number, step: Step) => onChange(steps.map((one, place) => (place === at ? step : one)))
  const last = steps.at(-1)?.afterMinutes
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t('flows.steps.title')}</legend>
      {steps.length === 0 && <p className="mb-3 text-soft">{t('flows.steps.none')}</p>}
      <ol className="grid gap-4">
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place.
          <li key={at} className="grid gap-3 rounded-basket bg-raised p-4 sm:grid-cols-2 sm:items-end">
            <Field
              label={t('flows.steps.after')}
              type="number"
              min={0.1}
              max={720}
              step="any"
              value={Math.round((step.afterMinutes / 60) * 100) / 100}
              onChange={({ target }) =>
                change(at, { ...step, afterMinutes: Math.round(Number(target.value) * 60) })
              }
            />
            {typeof step.coupon === 'object' ? (
              <p className="self-end pb-2 text-soft">{t('flows.steps.unique')}</p>
            ) : (
              <Field
                label={t('flows.steps.coupon')}
                value={typeof step.coupon === 'string' ? step.coupon : ''}
                onChange={({ target }) => change(at, withCoupon(step, target.value))}
              />
            )}
            <div className="sm:col-span-2">
              <TemplateField
                label={t('flows.steps.template')}
                value={step.template?.name ?? ''}
                onChange={(name) => change(at, withTemplate(step, name))}
              />
            </div>
            <div className="sm:col-span-2">
              <Button look="quiet" onClick={() => onChange(steps.filter((_, place) => place !== at))}>
                {t('common.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {error && <p className="mt-2 text-sm text-clay">{error}</p>}
      {steps.length < most && (
        <Button
          className="mt-3"
          onClick={() => onChange([...steps, { afterMinutes: last === undefined ? 60 : last + 24 * 60 }])}
        >
          {t('flows.steps.add')}
        </Button>
      )}
    </fieldset>
  )
}

function withTemplate({ template, ...step }: Step, name: string): Step {
  return name === '' ? step : { ...step, template: { ...template, name } }
}

function withCoupon({ coupon: _, ...step }: Step, code: string): Step {
  return code === '' ? step : { ...step, coupon: code }
}
