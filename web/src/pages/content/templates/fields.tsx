import { useTranslation } from 'react-i18next'
import { languages } from '../../../i18n/index.ts'
import { Field, fieldRow, SelectField, TextAreaField } from '../../../ui/field.tsx'
import type { Draft } from './compose.ts'

export type Part = { draft: Draft; set: (draft: Draft) => void; errors: Record<string, string> }

const categories = ['marketing', 'utility']

/** Name, kind and words. To WhatsApp name and language are the template: of a stored one they stay. */
export function Fields({ draft, set, errors, isStored }: Part & { isStored: boolean }) {
  const { t } = useTranslation('content')
  const text = (name: 'header' | 'body' | 'footer') => ({
    lang: draft.language,
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => set({ ...draft, [name]: target.value }),
  })
  return (
    <div className="grid gap-5">
      {!isStored && (
        <div className={fieldRow}>
          <Field
            label={t('templates.name')}
            hint={t('templates.nameHint')}
            required
            value={draft.name}
            onChange={({ target }) =>
              set({ ...draft, name: target.value.toLowerCase().replace(/\s+/g, '_') })
            }
            error={errors.name}
          />
          <SelectField
            label={t('templates.language')}
            value={draft.language}
            options={languages}
            onChange={({ target }) => set({ ...draft, language: target.value })}
            error={errors.language}
          />
        </div>
      )}
      <SelectField
        label={t('templates.kind')}
        hint={t('templates.kindHint')}
        value={draft.category}
        options={categories.map((value) => ({ value, label: t(`templates.category.${value}`) }))}
        onChange={({ target }) => set({ ...draft, category: target.value })}
        error={errors.category}
      />
      <Field label={t('templates.header')} dir="auto" maxLength={60} {...text('header')} />
      <TextAreaField
        label={t('templates.body')}
        hint={t('templates.bodyHint', { example: '{{first_name}}' })}
        rows={6}
        maxLength={1024}
        required
        {...text('body')}
        error={errors.components}
      />
      <Field label={t('templates.footer')} dir="auto" maxLength={60} {...text('footer')} />
    </div>
  )
}
