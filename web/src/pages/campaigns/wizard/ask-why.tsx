import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TemplateUse, Variable } from '../../../api/campaigns.ts'
import { settingsQuery } from '../../../api/shop.ts'
import type { TemplateGroup } from '../../../api/templates.ts'
import { inOwnWords } from '../../../app/template-words.ts'
import { fieldRow, SelectField } from '../../../ui/field.tsx'

/** What a press may be kept as; the server knows the same ones. */
const answers = ['price', 'quality', 'delivery', 'elsewhere', 'not_now'] as const

/** Which buttons of the message answer why somebody has not bought again: a press is kept and counted in the report. */
export function AskWhy({
  group,
  use,
  onChange,
}: {
  group: TemplateGroup
  use: TemplateUse
  onChange: (use: TemplateUse) => void
}) {
  const { t, i18n } = useTranslation(['campaigns/wizard', 'campaigns'])
  const { data: settings } = useQuery(settingsQuery)
  const read = inOwnWords(group.translations, i18n.language, settings?.locale)
  const buttons = quickRepliesOf(read?.components ?? []).filter(
    ({ key }) => !read?.optOutButtons.includes(key),
  )
  if (buttons.length === 0) return null
  const keptAs = (key: string) => {
    const variable = use.variables[key] ?? (read?.variables[key] as Variable | undefined)
    const said = variable && 'text' in variable ? variable.text : ''
    return answers.find((one) => said === `why:${one}`) ?? ''
  }
  return (
    <details open={buttons.some(({ key }) => keptAs(key))} className="border-t border-line pt-4">
      <summary className="cursor-pointer font-semibold">{t('askWhy')}</summary>
      <p className="my-3 text-soft">{t('askWhyWords')}</p>
      <div className={fieldRow}>
        {buttons.map(({ key, title }) => (
          <SelectField
            key={key}
            label={t('pressOf', { title })}
            value={keptAs(key)}
            // Said to be nothing, over what the template may say itself.
            onChange={({ target: { value } }) =>
              onChange({
                ...use,
                variables: { ...use.variables, [key]: { text: value && `why:${value}` } },
              })
            }
            options={[
              { value: '', label: t('keptAsNothing') },
              ...answers.map((one) => ({ value: one, label: t(`whys.${one}`) })),
            ]}
          />
        ))}
      </div>
    </details>
  )
}

function quickRepliesOf(components: readonly Record<string, unknown>[]): { key: string; title: string }[] {
  const found = components.find(({ type }) => String(type).toUpperCase() === 'BUTTONS')?.buttons
  const buttons = Array.isArray(found) ? (found as { type?: unknown; text?: unknown }[]) : []
  return buttons.flatMap(({ type, text }, at) =>
    String(type).toUpperCase() === 'QUICK_REPLY' ? [{ key: `button.${at}`, title: String(text) }] : [],
  )
}
