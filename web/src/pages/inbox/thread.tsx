import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../api/accounts.ts'
import { isNotThere } from '../../api/client.ts'
import {
  type Conversation,
  conversationQuery,
  type Message,
  messagesQuery,
  notesQuery,
} from '../../api/inbox.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState, Failure, Skeleton } from '../../ui/surface.tsx'
import { Composer } from './composer.tsx'
import { Head } from './head.tsx'
import { Lines } from './lines.tsx'
import { usePresence } from './use-presence.ts'

/** One conversation: who speaks, what was said, and what is being written. */
export function Thread({
  id,
  me,
  aside,
  onAside,
  onBack,
}: {
  id: string
  me: Me
  aside: boolean
  onAside: () => void
  onBack: () => void
}) {
  const { t } = useTranslation('inbox')
  const say = useFailureWords()
  const conversation = useQuery(conversationQuery(id))
  const messages = useInfiniteQuery(messagesQuery(id))
  const notes = useQuery(notesQuery(id))
  const presence = usePresence(id)
  const [sending, setSending] = useState<string>()
  const box = useRef<HTMLTextAreaElement>(null)
  const said = useMemo(() => messages.data?.pages.flatMap((page) => page.items), [messages.data])
  const error = conversation.error ?? messages.error
  if (isNotThere(error))
    return (
      <div className="grid h-full place-items-center p-8">
        <EmptyState
          title={t('gone')}
          words={t('goneWords')}
          action={<Button onClick={onBack}>{t('back')}</Button>}
        />
      </div>
    )
  return (
    <section aria-label={t('conversation')} className="flex h-full flex-col bg-paper">
      {conversation.data ? (
        <Head
          conversation={conversation.data}
          me={me}
          others={presence.others}
          aside={aside}
          onAside={onAside}
          onBack={onBack}
          onReply={() => box.current?.focus()}
        />
      ) : (
        <div className="border-b border-line bg-surface px-5 py-5">
          <Skeleton className="h-6 w-48" />
        </div>
      )}
      {error && !said ? (
        <div className="grow p-5">
          <Failure
            words={say(error)}
            action={<Button onClick={() => void messages.refetch()}>{t('common.retry')}</Button>}
          />
        </div>
      ) : (
        <Lines
          messages={said}
          notes={notes.data?.items ?? []}
          me={me}
          conversationId={id}
          sending={sending}
          {...(messages.hasNextPage && { onOlder: () => void messages.fetchNextPage() })}
        />
      )}
      {conversation.data && said && (
        <Writing
          conversation={conversation.data}
          said={said}
          me={me}
          box={box}
          onSending={setSending}
          onTyping={presence.typing}
        />
      )}
    </section>
  )
}

function Writing({
  said,
  me,
  ...rest
}: {
  conversation: Conversation
  said: Message[]
  me: Me
  box: React.RefObject<HTMLTextAreaElement | null>
  onSending: (text: string | undefined) => void
  onTyping: () => void
}) {
  const { t } = useTranslation('inbox')
  if (!me.rights.includes('inbox.write'))
    return <p className="border-t border-line bg-surface px-5 py-4 text-soft">{t('mayNotWrite')}</p>
  return <Composer seen={said[0]?.id} {...rest} />
}
