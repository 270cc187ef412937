import { useTranslation } from 'react-i18next'
import type { Flow } from '../../../api/flows.ts'
import { Badge } from '../../../ui/surface.tsx'
import { CopyField } from '../copy/field.tsx'
import type { Props } from './copy-fields.tsx'
import type { Draft } from './editor.tsx'

/** What stands in a text now: begun, taken back to the default, or stored. */
export function textOf({ flow, draft, language }: Pick<Props, 'flow' | 'draft' | 'language'>, key: string) {
  const begun = draft.copy[language]?.[key]
  return begun === null ? '' : (begun ?? flow.copy[language]?.[key] ?? '')
}

/** Whether it is the shop's own and not the default. */
export function isOwn(flow: Flow, draft: Draft, language: string, key: string): boolean {
  const begun = draft.copy[language]?.[key]
  return begun === undefined ? (flow.changed.copy[language]?.includes(key) ?? false) : Boolean(begun)
}

/** One text of a flow. What was never changed follows a better default of a new version. */
export function CopyText({
  name,
  label,
  flow,
  draft,
  set,
  errors,
  language,
  onBroken,
}: Props & { name: string; label: string }) {
  const { t } = useTranslation('content')
  const isTakenBack = draft.copy[language]?.[name] === null
  const change = (text: string | null) =>
    set({ ...draft, copy: { ...draft.copy, [language]: { ...draft.copy[language], [name]: text } } })
  return (
    <>
      <CopyField
        // Of another language, or taken back: nothing of what was typed and not taken stays.
        key={`${language} ${isTakenBack}`}
        label={label}
        lang={language}
        value={textOf({ flow, draft, language }, name)}
        placeholder={isTakenBack ? t('flows.backToDefault') : ''}
        facts={flow.facts[name] ?? []}
        onChange={(text) => change(text === '' ? null : text)}
        onBroken={(isBroken) => onBroken(name, isBroken)}
        error={errors[`copy.${language}.${name}`]}
      />
      {isOwn(flow, draft, language, name) && (
        <p className="mt-1 flex items-center gap-3">
          <Badge tone="calm">{t('flows.yours')}</Badge>
          <button
            type="button"
            className="min-h-9 text-sm text-soft underline underline-offset-4"
            onClick={() => change(null)}
          >
            {t('flows.reset')}
          </button>
        </p>
      )}
    </>
  )
}
