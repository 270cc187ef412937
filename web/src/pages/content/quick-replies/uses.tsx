import { useTranslation } from 'react-i18next'
import type { QuickReply } from '../../../api/content.ts'
import { cx } from '../../../ui/class-names.ts'
import { Field, fieldRow, TextAreaField } from '../../../ui/field.tsx'
import { Card } from '../../../ui/surface.tsx'
import { wordsIn } from '../words-in.ts'
import type { Part } from './message.tsx'

/** The three ways to it: typed by a colleague, pressed by a shopper, found by a word. */
export function Uses({ value, set, language, errors, others }: Part & { others: QuickReply[] }) {
  const { t } = useTranslation('content')
  return (
    <>
      <Card title={t('replies.typed')}>
        <Field
          label={t('replies.shortcut')}
          hint={t('replies.shortcutHint')}
          required
          maxLength={32}
          value={value.shortcut}
          onChange={(event) => set({ ...value, shortcut: event.target.value.replace(/^\//, '') })}
          error={errors.shortcut}
        />
      </Card>
      <Card title={t('replies.pressed')}>
        <div className={cx(fieldRow, 'sm:grid-cols-[1fr_12rem]!')}>
          <Field
            label={t('replies.title')}
            hint={t('replies.titleHint')}
            dir="auto"
            lang={language}
            maxLength={24}
            value={value.title[language] ?? ''}
            onChange={(event) => set({ ...value, title: { ...value.title, [language]: event.target.value } })}
            error={errors[`title.${language}`] ?? errors.title}
          />
          <Field
            label={t('replies.menu')}
            hint={t('replies.menuHint')}
            type="number"
            min={1}
            max={100}
            value={value.menu ?? ''}
            onChange={({ target }) =>
              set({ ...value, menu: target.value === '' ? null : Number(target.value) })
            }
            error={errors.menu}
          />
        </div>
        {others.length > 0 && <Below value={value} set={set} others={others} />}
      </Card>
      <Card title={t('replies.found')}>
        <TextAreaField
          label={t('replies.triggers')}
          hint={t('replies.triggersHint')}
          lang={language}
          value={(value.triggers[language] ?? []).join('\n')}
          onChange={({ target }) =>
            set({ ...value, triggers: { ...value.triggers, [language]: target.value.split('\n') } })
          }
          error={Object.entries(errors).find(([path]) => path.startsWith(`triggers.${language}`))?.[1]}
        />
      </Card>
    </>
  )
}

/** What is offered below the message, in the order in which it was chosen. */
function Below({ value, set, others }: Pick<Part, 'value' | 'set'> & { others: QuickReply[] }) {
  const { t, i18n } = useTranslation('content')
  const toggle = (id: string) =>
    set({
      ...value,
      buttons: value.buttons.includes(id)
        ? value.buttons.filter((one) => one !== id)
        : [...value.buttons, id],
    })
  return (
    <fieldset className="mt-5">
      <legend className="mb-2 font-semibold">{t('replies.buttons')}</legend>
      <div className="flex flex-wrap gap-2">
        {others.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            dir="auto"
            aria-pressed={value.buttons.includes(id)}
            disabled={!value.buttons.includes(id) && value.buttons.length >= 10}
            onClick={() => toggle(id)}
            className="min-h-10 rounded-full border border-field-line px-4 aria-pressed:border-olive aria-pressed:bg-olive-wash aria-pressed:text-olive-strong disabled:opacity-60"
          >
            {value.buttons.includes(id) && `${value.buttons.indexOf(id) + 1}. `}
            {wordsIn(title, i18n.language)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
