import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Field, SelectField } from '../../../ui/field.tsx'
import { Card } from '../../../ui/surface.tsx'
import type { Button as One } from './compose.ts'
import type { Part } from './fields.tsx'

const most = 10

/** What can be pressed below the words. A marketing message needs one to say no. */
export function ButtonFields({ draft, set, errors }: Part) {
  const { t } = useTranslation('content')
  const change = (at: number, button: Partial<One>) =>
    set({
      ...draft,
      buttons: draft.buttons.map((one, place) => (place === at ? { ...one, ...button } : one)),
    })
  return (
    <Card title={t('templates.buttons')}>
      <ol className="grid gap-4">
        {draft.buttons.map(({ type, text, url }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a button is known by its place.
          <li key={at} className="grid items-end gap-3 sm:grid-cols-[10rem_1fr_1fr_auto]">
            <SelectField
              label={t('templates.does')}
              value={type}
              options={[
                { value: 'QUICK_REPLY', label: t('templates.answers') },
                { value: 'URL', label: t('templates.opens') },
              ]}
              onChange={({ target }) => change(at, { type: target.value as One['type'] })}
            />
            <Field
              label={t('templates.buttonText')}
              dir="auto"
              maxLength={25}
              required
              value={text}
              onChange={({ target }) => change(at, { text: target.value })}
            />
            {type === 'URL' ? (
              <Field
                label={t('templates.url')}
                type="url"
                required
                value={url}
                onChange={({ target }) => change(at, { url: target.value })}
              />
            ) : (
              <span />
            )}
            <Button
              look="quiet"
              aria-label={`${text} ${t('common.remove')}`.trim()}
              onClick={() => set({ ...draft, buttons: draft.buttons.filter((_, place) => place !== at) })}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
      {errors.buttons && <p className="text-clay">{errors.buttons}</p>}
      {draft.buttons.length < most && (
        <Button
          className="mt-4"
          onClick={() =>
            set({ ...draft, buttons: [...draft.buttons, { type: 'QUICK_REPLY', text: '', url: '' }] })
          }
        >
          {t('templates.addButton')}
        </Button>
      )}
    </Card>
  )
}
