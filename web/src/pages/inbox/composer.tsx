import { lazy, Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answeredBy, type Conversation } from '../../api/inbox.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { useShortcuts } from '../../app/shortcut-keys.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import { useNow } from '../../ui/use-now.ts'
import { AttachButton, Attached, useAttaching } from './attach.tsx'
import { Icon } from './icons.tsx'
import { optionId, QuickReplies, useQuickReplies } from './quick-replies.tsx'
import { ago, span } from './times.ts'
import { useSending } from './use-sending.ts'

// Behind a button: not for the first load.
const Templates = lazy(() =>
  import('./templates.tsx').then(({ Templates: component }) => ({ default: component })),
)
const soonMs = 2 * 3_600_000

/** Where one writes: to the shopper, or, in yellow, to colleagues. */
export function Composer({
  conversation,
  seen,
  box,
  onSending,
  onTyping,
}: {
  conversation: Conversation
  seen: string | undefined
  box: React.RefObject<HTMLTextAreaElement | null>
  onSending: (text: string | undefined) => void
  onTyping: () => void
}) {
  const { t } = useTranslation('inbox')
  const { id } = conversation
  const listId = useId()
  const [picking, setPicking] = useState(false)
  const writing = useSending(id, { seen, onSending })
  const { draft, setDraft } = writing
  const { isNote, file } = draft
  const words = isNote ? draft.note : draft.text
  const attaching = useAttaching(id, (attached) => setDraft((before) => ({ ...before, file: attached })))
  const now = useNow(10_000)
  const left = conversation.windowUntil ? Date.parse(conversation.windowUntil) - now : 0
  const isShut = left <= 0 && !isNote
  const mayAttach = !isNote && !isShut
  const isEmpty = isNote ? draft.note.trim() === '' : draft.text.trim() === '' && !file
  const isBusy = writing.isPending || attaching.coming !== undefined
  const send = () => isBusy || writing.send()
  const write = (text: string) => {
    setDraft({ ...draft, ...(isNote ? { note: text } : { text }) })
    if (!isNote) onTyping()
  }
  const insert = (quickReplyId: string) => writing.insert(quickReplyId).then(() => box.current?.focus())
  const quick = useQuickReplies(
    isNote ? '' : draft.text,
    conversation.contact.language,
    (one) => void insert(one),
  )
  useShortcuts([
    {
      code: 'KeyN',
      label: t('keys.note'),
      run() {
        setDraft({ ...draft, isNote: true })
        box.current?.focus()
      },
    },
    { code: 'KeyT', label: t('keys.template'), run: () => setPicking(true) },
  ])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on, beside the button that does the same.
    <div
      onDragOver={(event) => mayAttach && event.preventDefault()}
      onDrop={(event) => {
        if (!mayAttach || event.dataTransfer.files.length === 0) return
        event.preventDefault()
        attaching.attach(event.dataTransfer.files)
      }}
      className={cx('@container border-t', isNote ? 'border-honey bg-honey-wash' : 'border-line bg-surface')}
    >
      <Refused error={writing.error} onAnyway={writing.again} />
      <div className="mx-auto flex max-w-3xl flex-col gap-2 px-3 py-2.5 md:px-6">
        <div className="flex flex-wrap items-center gap-1 text-sm">
          {[false, true].map((one) => (
            <button
              key={String(one)}
              type="button"
              aria-pressed={isNote === one}
              onClick={() => {
                setDraft({ ...draft, isNote: one })
                box.current?.focus()
              }}
              className={cx(
                'min-h-9 rounded-full px-3 font-semibold',
                isNote === one ? 'bg-raised text-ink' : 'text-soft hover:bg-raised',
              )}
            >
              {t(one ? 'note' : 'reply')}
            </button>
          ))}
          <span className="grow" />
          {!isNote && <Window left={left} />}
          {!isNote && (
            <Button
              look="quiet"
              className="min-h-9 px-3! py-1"
              title={t('template')}
              onClick={() => setPicking(true)}
            >
              <Icon name="template" className="@md:hidden" />
              <span className="@max-md:sr-only">{t('template')}</span>
            </Button>
          )}
        </div>
        {isShut ? (
          <div className="flex flex-wrap items-center gap-3 rounded-basket border border-dashed border-field-line p-4">
            <p className="grow">{t('shut')}</p>
            <Button look="primary" onClick={() => setPicking(true)}>
              {t('pickTemplate')}
            </Button>
          </div>
        ) : (
          <>
            {mayAttach && (
              <Attached
                file={file}
                coming={attaching.coming}
                onRemove={() => {
                  attaching.cancel()
                  setDraft({ ...draft, file: null })
                  box.current?.focus()
                }}
              />
            )}
            <div className="relative flex items-end gap-2">
              {mayAttach && <AttachButton onFiles={attaching.attach} />}
              {quick.options.length > 0 && <QuickReplies id={listId} {...quick} />}
              <textarea
                ref={box}
                dir="auto"
                rows={1}
                value={words}
                maxLength={file && !isNote ? 1024 : 4096}
                aria-label={t(isNote ? 'noteLabel' : 'replyLabel')}
                placeholder={t(isNote ? 'noteHint' : 'replyHint')}
                {...(!isNote && {
                  role: 'combobox',
                  'aria-autocomplete': 'list' as const,
                  'aria-expanded': quick.options.length > 0,
                  'aria-controls': listId,
                  ...(quick.options.length > 0 && { 'aria-activedescendant': optionId(listId, quick.at) }),
                })}
                onChange={(event) => write(event.target.value)}
                onPaste={(event) => {
                  // Words from a table come with a picture of them: the words are meant.
                  const { types, files } = event.clipboardData
                  if (mayAttach && !types.includes('text/plain') && attaching.attach(files))
                    event.preventDefault()
                }}
                onKeyDown={(event) => {
                  if (event.nativeEvent.isComposing || quick.onKey(event)) return
                  if (event.key === 'Escape') event.currentTarget.blur()
                  if (event.key !== 'Enter' || event.shiftKey) return
                  event.preventDefault()
                  send()
                }}
                className={cx(
                  'max-h-48 min-h-12 w-full resize-none rounded-basket border px-3.5 py-3 [field-sizing:content]',
                  isNote ? 'border-honey bg-surface' : 'border-field-line bg-surface',
                )}
              />
              <Button
                look="primary"
                className="min-h-12 px-4! whitespace-nowrap"
                disabled={isEmpty || isBusy}
                onClick={send}
              >
                <Icon name={isNote ? 'note' : 'send'} />
                <span className="max-sm:sr-only">{t(isNote ? 'saveNote' : 'send')}</span>
              </Button>
            </div>
          </>
        )}
      </div>
      {picking && (
        <Suspense>
          <Templates
            conversation={conversation}
            onClose={() => setPicking(false)}
            onSend={(template, text) => {
              setPicking(false)
              writing.sendNow({ template }, text)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

/** How long anything may still be written. */
function Window({ left }: { left: number }) {
  const { t, i18n } = useTranslation('inbox')
  if (left <= 0) return <span className="font-semibold text-clay">{t('windowShut')}</span>
  return (
    <span className={left < soonMs ? 'font-semibold text-honey' : 'text-soft'} title={t('windowWhy')}>
      {t('windowOpen', { span: span(left, i18n.language) })}
    </span>
  )
}

/** Why the last one was not sent: above all, that a colleague was faster. */
function Refused({ error, onAnyway }: { error: Error | null; onAnyway: () => void }) {
  const { t, i18n } = useTranslation('inbox')
  const say = useFailureWords()
  const now = useNow(1000)
  if (!error) return null
  const first = answeredBy(error)
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 bg-clay-wash px-3 py-2 text-clay md:px-6">
      <p className="grow">
        {first ? t('tooLate', { name: first.by, ago: ago(first.at, now, i18n.language) }) : say(error)}
      </p>
      <Button className="min-h-9 px-4 py-1" onClick={onAnyway}>
        {first ? t('sendAnyway') : t('common.retry')}
      </Button>
    </div>
  )
}
