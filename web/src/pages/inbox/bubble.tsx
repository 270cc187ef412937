import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Message } from '../../api/inbox.ts'
import type { ShopClock } from '../../app/shop-clock.ts'
import { useReason } from '../../app/use-reason.ts'
import { cx } from '../../ui/class-names.ts'
import { Said } from './content.tsx'
import { Icon } from './icons.tsx'

/** One message: what it says, what it answers, who said it, and how far it came. */
export const Bubble = memo(function Bubble({
  message,
  quoted,
  clock,
}: {
  message: Message
  quoted: Message | undefined
  clock: ShopClock
}) {
  const { t } = useTranslation('inbox')
  const out = message.direction === 'out'
  const failed = isFailed(message)
  return (
    <div className={cx('flex max-w-[85%] flex-col', out ? 'items-end self-end' : 'self-start')}>
      <div
        className={cx(
          'max-w-full rounded-basket border px-3.5 py-2',
          out ? 'rounded-ee-sm border-transparent bg-olive-wash' : 'rounded-es-sm border-line bg-surface',
          failed && 'border-clay! bg-clay-wash!',
        )}
      >
        {message.replyTo && (
          <p
            dir="auto"
            className="mb-1.5 line-clamp-2 border-s-2 border-clay ps-2 text-sm [overflow-wrap:anywhere] text-soft"
          >
            {quoted ? quoted.body || t('aMessage') : t('earlier')}
          </p>
        )}
        {message.deletedAt ? (
          <p className="text-soft italic">{t('deleted')}</p>
        ) : (
          <Said content={message.content} body={message.body} />
        )}
      </div>
      {message.reaction && (
        <span className="-mt-1.5 rounded-full border border-line bg-surface px-2 text-sm">
          {message.reaction}
        </span>
      )}
      <p className="mt-0.5 flex flex-wrap items-center gap-1.5 px-1 text-xs text-soft">
        {out && <span dir="auto">{message.authorName ?? t(`authors.${message.author}`)}</span>}
        {message.editedAt && <span>{t('edited')}</span>}
        <time dateTime={message.occurredAt} title={clock.moment(message.occurredAt)}>
          {clock.time(message.occurredAt)}
        </time>
        {out && <Ticks message={message} />}
      </p>
      {(failed || message.status === 'held') && <Why message={message} />}
    </div>
  )
})

/** What is on its way to the server. */
export function Sending({ text }: { text: string }) {
  const { t } = useTranslation('inbox')
  return (
    <li className="flex max-w-[85%] flex-col items-end self-end opacity-70">
      <p
        dir="auto"
        className="rounded-basket rounded-ee-sm bg-olive-wash px-3.5 py-2 [overflow-wrap:anywhere] whitespace-pre-wrap"
      >
        {text}
      </p>
      <p className="mt-0.5 px-1 text-xs text-soft">{t('sending')}</p>
    </li>
  )
}

const isFailed = ({ status }: Message) => ['failed', 'skipped', 'unconfirmed', 'cancelled'].includes(status)

function Ticks({ message }: { message: Message }) {
  const { t } = useTranslation('inbox')
  const state = stateOf(message)
  const names = {
    waiting: 'clock',
    sent: 'check',
    delivered: 'checks',
    read: 'checks',
    failed: 'warning',
  } as const
  return (
    <span className={cx('inline-flex', state === 'read' && 'text-olive', state === 'failed' && 'text-clay')}>
      <Icon name={names[state]} className={state === 'read' ? 'stroke-[2.6]' : ''} />
      <span className="sr-only">{t(`states.${state}`)}</span>
    </span>
  )
}

function stateOf(message: Message): 'waiting' | 'sent' | 'delivered' | 'read' | 'failed' {
  if (isFailed(message)) return 'failed'
  if (message.readAt) return 'read'
  if (message.deliveredAt) return 'delivered'
  return message.acceptedAt ? 'sent' : 'waiting'
}

/** Why it did not go, or not yet. What has no words of ours came from WhatsApp, in words already. */
function Why({ message }: { message: Message }) {
  const { t } = useTranslation('inbox')
  const reasonOf = useReason()
  const { reason, status, cause, cure } = message
  const why = reason === null ? cause : reasonOf(reason, cause)
  return (
    <p
      dir="auto"
      className={cx('px-1 text-sm [overflow-wrap:anywhere]', status === 'held' ? 'text-honey' : 'text-clay')}
    >
      {t(`outcomes.${status}`)} {why} {cure}
    </p>
  )
}
