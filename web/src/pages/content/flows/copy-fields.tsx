import { useTranslation } from 'react-i18next'
import type { Flow } from '../../../api/flows.ts'
import { Badge } from '../../../ui/surface.tsx'
import { CopyField } from '../copy/field.tsx'
import type { Draft } from './editor.tsx'
import { useTextLabel } from './flow-words.ts'

type Props = {
  flow: Flow
  draft: Draft
  set: (draft: Draft) => void
  errors: Record<string, string>
  language: string
  onBroken: (key: string, isBroken: boolean) => void
}

/** Every text of a flow in one language. What was never changed follows a better default of a new version. */
export function CopyFields({ flow, draft, set, errors, language, onBroken }: Props) {
  const { t } = useTranslation('content')
  const label = useTextLabel(flow.name)
  const texts = flow.copy[language] ?? {}
  const change = (key: string, text: string | null) =>
    set({ ...draft, copy: { ...draft.copy, [language]: { ...draft.copy[language], [key]: text } } })
  return (
    <div className="grid gap-6">
      {Object.keys(flow.copy.en ?? {}).map((key) => {
        const begun = draft.copy[language]?.[key]
        const isOwn = begun ?? (begun === undefined && flow.changed.copy[language]?.includes(key))
        return (
          <div key={key}>
            <CopyField
              // Of another language, or taken back: nothing of what was typed and not taken stays.
              key={`${language} ${begun === null}`}
              label={label(key)}
              lang={language}
              value={begun === null ? '' : (begun ?? texts[key] ?? '')}
              placeholder={begun === null ? t('flows.backToDefault') : ''}
              facts={flow.facts[key] ?? []}
              onChange={(text) => change(key, text === '' ? null : text)}
              onBroken={(isBroken) => onBroken(key, isBroken)}
              error={errors[`copy.${language}.${key}`]}
            />
            {isOwn && (
              <p className="mt-1 flex items-center gap-3">
                <Badge tone="calm">{t('flows.yours')}</Badge>
                <button
                  type="button"
                  className="min-h-9 text-sm text-soft underline underline-offset-4"
                  onClick={() => change(key, null)}
                >
                  {t('flows.reset')}
                </button>
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
