import { useTranslation } from 'react-i18next'
import type { QuickReplyInput } from '../../../api/content.ts'
import { Field, SelectField } from '../../../ui/field.tsx'
import { Card } from '../../../ui/surface.tsx'
import { savedFacts } from '../copy/facts.ts'
import { CopyField } from '../copy/field.tsx'

export type Part = {
  value: QuickReplyInput
  set: (value: QuickReplyInput) => void
  language: string
  errors: Record<string, string>
}

/** What it says in one language, and the file that goes with it. */
export function Message({
  value,
  set,
  language,
  errors,
  onBroken,
}: Part & { onBroken: (isBroken: boolean) => void }) {
  const { t } = useTranslation('content')
  const kinds = ['none', 'image', 'video', 'document']
  return (
    <Card title={t('replies.message')}>
      <div className="grid gap-5">
        <div>
          <CopyField
            // What was typed in another language and not taken is of that one.
            key={language}
            label={t('replies.text')}
            hint={t('replies.textHint')}
            lang={language}
            rows={5}
            facts={savedFacts}
            value={value.text[language] ?? ''}
            onChange={(text) => set({ ...value, text: { ...value.text, [language]: text } })}
            onBroken={onBroken}
            error={errors[`text.${language}`] ?? errors.text}
          />
        </div>
        <div className="grid gap-5 sm:grid-cols-[12rem_1fr]">
          <SelectField
            label={t('replies.file')}
            value={value.media?.media ?? 'none'}
            options={kinds.map((kind) => ({ value: kind, label: t(`replies.media.${kind}`) }))}
            onChange={({ target }) =>
              set({
                ...value,
                media:
                  target.value === 'none' ? null : { link: value.media?.link ?? '', media: target.value },
              })
            }
          />
          {value.media && (
            <Field
              label={t('replies.link')}
              type="url"
              required
              value={value.media.link}
              onChange={(event) =>
                set({ ...value, media: value.media && { ...value.media, link: event.target.value } })
              }
              error={errors['media.link']}
            />
          )}
        </div>
      </div>
    </Card>
  )
}
