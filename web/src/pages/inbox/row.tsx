import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '../../api/inbox.ts'
import type { ShopClock } from '../../app/shop-clock.ts'
import { cx } from '../../ui/class-names.ts'
import { SampleMark } from '../../ui/sample-mark.tsx'
import { hasDraft } from './drafts.ts'
import { Icon } from './icons.tsx'
import { shortTime, span } from './times.ts'

/** One of the list. Out of sight it costs nothing; `minute` is the time, so that waits grow. */
export const Row = memo(function Row({
  conversation,
  isChosen,
  onOpen,
  minute,
  clock,
}: {
  conversation: Conversation
  isChosen: boolean
  onOpen: (id: string) => void
  minute: number
  clock: ShopClock
}) {
  const { t, i18n } = useTranslation('inbox')
  const { id, contact, lastMessage, waitingSince, mode, urgent, overdue } = conversation
  const now = minute * 60_000
  const name = contact.name ?? contact.phone ?? t('unknown')
  return (
    <li
      id={`row-${id}`}
      className="[contain-intrinsic-size:auto_84px] [content-visibility:auto] border-b border-line"
    >
      <button
        type="button"
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => onOpen(id)}
        className="flex w-full gap-3 border-s-4 border-transparent px-3 py-3 text-start -outline-offset-2 hover:bg-raised aria-[current=true]:border-olive aria-[current=true]:bg-olive-wash"
      >
        <Initials name={name} urgent={urgent} />
        <span className="min-w-0 grow">
          <span className="flex items-baseline gap-2">
            <span dir="auto" className="side-start min-w-0 grow truncate font-semibold">
              {name}
            </span>
            {lastMessage && (
              <time
                dateTime={lastMessage.at}
                title={clock.moment(lastMessage.at)}
                className="shrink-0 text-xs text-soft"
              >
                {shortTime(lastMessage.at, Date.now(), clock)}
              </time>
            )}
          </span>
          <span className="flex items-center gap-1.5 text-sm text-soft">
            {lastMessage?.direction === 'out' && <span className="shrink-0">{t('we')}</span>}
            <span dir="auto" className="side-start min-w-0 grow truncate">
              {lastMessage && (lastMessage.body || t(`kinds.${lastMessage.kind}`))}
            </span>
          </span>
          <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs font-semibold">
            {waitingSince && (
              <span
                className={cx(
                  'inline-flex items-center gap-1 rounded-full px-2 py-0.5',
                  overdue || urgent ? 'bg-clay-wash text-clay' : 'bg-honey-wash text-honey',
                )}
              >
                <Icon name="clock" className="size-3" />
                {t('waits', { span: span(now + 60_000 - Date.parse(waitingSince), i18n.language) })}
              </span>
            )}
            {contact.sample && <SampleMark />}
            {urgent && <span className="text-clay">{t('urgent')}</span>}
            {mode === 'bot' && <span className="font-normal text-soft">{t('withBot')}</span>}
            {mode === 'closed' && <span className="font-normal text-soft">{t('isClosed')}</span>}
            {conversation.assigneeName && mode === 'human' && (
              <span dir="auto" className="max-w-32 truncate font-normal text-soft">
                {conversation.assigneeName}
              </span>
            )}
            {hasDraft(id) && !isChosen && <span className="text-honey">{t('draft')}</span>}
          </span>
        </span>
      </button>
    </li>
  )
})

export function Initials({ name, urgent }: { name: string; urgent?: boolean }) {
  const letters = name
    .split(/\s+/)
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
    .join('')
    .slice(0, 2)
  return (
    <span
      aria-hidden="true"
      className={cx(
        'grid size-10 shrink-0 place-items-center rounded-full font-display text-sm font-semibold',
        urgent ? 'bg-clay-wash text-clay' : 'bg-raised text-soft',
      )}
    >
      {letters.toLocaleUpperCase() || <Icon name="person" />}
    </span>
  )
}
