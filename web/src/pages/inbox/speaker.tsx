import { useTranslation } from 'react-i18next'
import type { Me } from '../../api/accounts.ts'
import type { Conversation } from '../../api/inbox.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import type { Actions } from './head.tsx'
import { Icon } from './icons.tsx'
import { isUntilReply } from './times.ts'

/** Who speaks now, in so many words: the bot, you, a colleague, or nobody yet. */
export function Speaker({
  conversation,
  me,
  may,
  act,
}: {
  conversation: Conversation
  me: Me
  may: boolean
  act: Actions
}) {
  const { t, i18n } = useTranslation('inbox')
  const clock = useShopClock()
  const { mode, assignee, assigneeName, summary, snoozedUntil, handoverReason, urgent, waitingSince } =
    conversation
  const mine = assignee === me.user.id
  // Then nothing has to be done next, not even by whoever answered.
  const isAnswered = mode === 'human' && waitingSince === null
  const isKnown = handoverReason !== null && i18n.exists(`handovers.${handoverReason}`, { ns: 'inbox' })
  const words = () => {
    if (mode === 'bot') return t('speaks.bot')
    if (mode === 'closed') return t('speaks.closed')
    if (mine) return t('speaks.you')
    if (assigneeName) return t('speaks.colleague', { name: assigneeName })
    return t(waitingSince ? 'speaks.nobody' : 'speaks.people')
  }
  return (
    <div
      className={cx(
        'flex flex-wrap items-start gap-x-3 px-3 py-1.5 text-sm md:px-5',
        mode === 'human'
          ? mine
            ? 'bg-olive-wash text-olive-strong'
            : 'bg-honey-wash text-honey'
          : 'bg-raised',
      )}
    >
      <Icon name={mode === 'bot' ? 'bot' : 'person'} className="mt-2.5 max-sm:hidden" />
      <div className="min-w-0 flex-1 basis-64 py-2">
        <p dir="auto" className="font-semibold">
          {words()}
          {urgent && <span className="ms-2 text-clay">{t('urgent')}</span>}
        </p>
        {mode === 'human' && isKnown && <p>{t(`handovers.${handoverReason}`)}</p>}
        {mode === 'human' && summary && (
          <p dir="auto" className="line-clamp-2 [overflow-wrap:anywhere] whitespace-pre-line">
            {summary.replace(/^\[(\w+)\]/gm, (all, kind: string) =>
              i18n.exists(`kinds.${kind}`, { ns: 'inbox' }) ? `${t(`kinds.${kind as 'image'}`)}:` : all,
            )}
          </p>
        )}
        {snoozedUntil && (
          <p>
            {isUntilReply(snoozedUntil)
              ? t('sleepsUntilReply')
              : t('sleeps', {
                  time: clock.placed(
                    snoozedUntil,
                    clock.told(snoozedUntil, { weekday: 'short', hour: '2-digit', minute: '2-digit' }),
                  ),
                })}
          </p>
        )}
      </div>
      <div className="ms-auto flex flex-wrap justify-end gap-1.5 empty:hidden">
        {may && mode === 'human' && (
          <Button className="min-h-9 px-4 py-1" onClick={act.handBack}>
            {t('handBack')}
          </Button>
        )}
        {may && (mode !== 'human' || !mine) && (
          <Button look={isAnswered ? 'plain' : 'primary'} className="min-h-9 px-4 py-1" onClick={act.take}>
            {t('takeOver')}
          </Button>
        )}
      </div>
    </div>
  )
}
