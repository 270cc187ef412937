import { useTranslation } from 'react-i18next'
import type { Preview, PreviewStep } from '../../../api/flows.ts'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/class-names.ts'
import { Form } from '../../../ui/form.tsx'

/** The bubbles of a preview, and a line to write the next. */
export function Phone({
  shown,
  language,
  onStep,
}: {
  shown: Preview | undefined
  language: string
  onStep: (step: PreviewStep) => void
}) {
  const { t } = useTranslation('content')
  const last = shown?.bubbles.at(-1)
  return (
    <div className="overflow-hidden rounded-basket border border-line bg-raised">
      <ol
        aria-live="polite"
        className="flex h-72 flex-col xl:h-96 gap-2 overflow-y-auto p-4"
        ref={(list) => list?.scrollTo(0, list.scrollHeight)}
      >
        {!shown && <li className="m-auto max-w-56 text-center text-soft">{t('preview.empty')}</li>}
        {shown?.bubbles.map((bubble, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bubbles are never reordered.
          <li key={at} className={cx('flex flex-col', bubble.from === 'shopper' && 'items-end')}>
            <span
              dir="auto"
              lang={language}
              className={cx(
                'max-w-[85%] rounded-basket px-4 py-2 wrap-anywhere whitespace-pre-wrap',
                bubble.from === 'shopper' ? 'rounded-ee-none bg-olive-wash' : 'rounded-es-none bg-surface',
              )}
            >
              {bubble.text}
            </span>
            {bubble.link && (
              <span className="mt-1 text-sm text-olive-strong" dir="auto">
                ↗ {bubble.link.title}
              </span>
            )}
            {bubble.choices.length > 0 && (
              <span className="mt-1 flex flex-wrap gap-1">
                {bubble.choices.map(({ id, title }) => (
                  <button
                    key={id}
                    type="button"
                    dir="auto"
                    disabled={bubble !== last}
                    onClick={() => onStep({ does: 'press', id, title })}
                    className="min-h-9 rounded-full border border-olive px-3 text-olive-strong disabled:border-line disabled:text-soft"
                  >
                    {title}
                  </button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
      <Form
        className="flex gap-2 border-t border-line bg-surface p-2"
        onSend={(form) => {
          const text = String(new FormData(form).get('text')).trim()
          if (text === '') return
          onStep({ does: 'write', text })
          form.reset()
        }}
      >
        <input
          name="text"
          dir="auto"
          lang={language}
          autoComplete="off"
          maxLength={4096}
          aria-label={t('preview.write')}
          placeholder={t('preview.write')}
          className="min-h-10 min-w-0 grow rounded-full border border-field-line bg-surface px-4"
        />
        <Button type="submit" look="primary">
          {t('preview.send')}
        </Button>
      </Form>
    </div>
  )
}
