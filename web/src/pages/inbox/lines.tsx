import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../api/accounts.ts'
import type { Message, Note } from '../../api/inbox.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/surface.tsx'
import { Bubble, Sending } from './bubble.tsx'
import { NoteLine } from './note-line.tsx'
import { dayName } from './times.ts'
import { usePlace } from './use-place.ts'

type Line = { at: string; id: string } & ({ message: Message } | { note: Note })

/** Messages and notes by time, oldest first. Stays at the end while one is there, and where one reads while older ones come. */
export function Lines({
  messages,
  notes,
  me,
  conversationId,
  sending,
  onOlder,
}: {
  messages: Message[] | undefined
  notes: Note[]
  me: Me
  conversationId: string
  sending: string | undefined
  onOlder?: () => void
}) {
  const { t } = useTranslation('inbox')
  const clock = useShopClock()
  const hasOlder = onOlder !== undefined
  const lines = useMemo(() => {
    if (!messages) return []
    const oldest = messages.at(-1)?.occurredAt
    const said: Line[] = messages
      .toReversed()
      .map((message) => ({ message, id: message.id, at: message.occurredAt }))
    // Of a time that is not shown yet.
    const shown = notes.filter(({ createdAt }) => !hasOlder || !oldest || createdAt >= oldest)
    const all = [...said, ...shown.map((note) => ({ note, id: note.id, at: note.createdAt }))]
    return all.sort((a, b) => a.at.localeCompare(b.at))
  }, [messages, notes, hasOlder])
  const byProvider = useMemo(
    () => new Map(messages?.flatMap((one) => (one.providerId ? [[one.providerId, one]] : []))),
    [messages],
  )
  const place = usePlace(messages?.at(-1)?.id)
  return (
    <div
      ref={place.box}
      role="log"
      aria-label={t('messages')}
      aria-busy={messages === undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      onScroll={place.onScroll}
      className="relative min-h-0 grow overflow-y-auto overscroll-contain px-3 py-4 -outline-offset-2 md:px-6"
    >
      {messages === undefined && <Skeletons />}
      {onOlder && (
        <p className="pb-3 text-center">
          <Button look="quiet" onClick={onOlder}>
            {t('older')}
          </Button>
        </p>
      )}
      <ol ref={place.content} className="mx-auto flex max-w-3xl flex-col gap-1.5">
        {lines.map((line, at) => {
          const day = dayName(line.at, clock)
          const before = lines[at - 1]
          return (
            <li key={line.id} className="flex flex-col">
              {(!before || dayName(before.at, clock) !== day) && (
                <p className="mx-auto my-3 rounded-full bg-raised px-4 py-1 text-xs font-semibold text-soft">
                  {day}
                </p>
              )}
              {'message' in line ? (
                <Bubble
                  message={line.message}
                  clock={clock}
                  quoted={line.message.replyTo ? byProvider.get(line.message.replyTo) : undefined}
                />
              ) : (
                <NoteLine note={line.note} me={me} conversationId={conversationId} clock={clock} />
              )}
            </li>
          )
        })}
        {sending !== undefined && <Sending text={sending} />}
      </ol>
      {messages?.length === 0 && <p className="py-12 text-center text-soft">{t('nothingSaid')}</p>}
    </div>
  )
}

const Skeletons = () => (
  <div className="mx-auto max-w-3xl space-y-3">
    <Skeleton className="h-12 w-3/5 rounded-basket" />
    <Skeleton className="ms-auto h-16 w-1/2 rounded-basket" />
    <Skeleton className="h-10 w-2/5 rounded-basket" />
  </div>
)
