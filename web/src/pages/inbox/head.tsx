import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../api/accounts.ts'
import {
  assign,
  type Conversation,
  close,
  colleaguesQuery,
  type Present,
  release,
  type Snooze,
  snooze,
  unsnooze,
} from '../../api/inbox.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { useShortcuts } from '../../app/shortcut-keys.ts'
import { localeOf } from '../../i18n/locale.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { SampleMark } from '../../ui/sample-mark.tsx'
import { toast } from '../../ui/toast.tsx'
import { Icon } from './icons.tsx'
import { Speaker } from './speaker.tsx'

const snoozes: Snooze[] = ['tonight', 'tomorrow', 'reply']
/** Four of them stand beside a name: on a phone icons alone, else with a small word below. */
const tight = 'px-3! @md:flex-col @md:gap-0.5! @md:px-2.5! @md:py-1! @md:text-xs'
const word = '@max-md:sr-only'
const press = (id: string) => document.getElementById(id)?.click()

/** Whom one talks to, who else is there, and what can be done with the conversation. */
export function Head({
  conversation,
  me,
  others,
  aside,
  onAside,
  onBack,
  onReply,
}: {
  conversation: Conversation
  me: Me
  others: Present[]
  aside: boolean
  onAside: () => void
  onBack: () => void
  onReply: () => void
}) {
  const { t } = useTranslation('inbox')
  const { id, contact, mode, assignee, snoozedUntil } = conversation
  const may = me.rights.includes('inbox.write')
  const { data: colleagues } = useQuery({ ...colleaguesQuery, enabled: may })
  const act = useActions(conversation, me)
  useShortcuts([
    { code: 'KeyI', label: t('keys.about'), run: onAside },
    ...(may
      ? [
          { code: 'KeyR', label: t('keys.reply'), run: onReply },
          { code: 'KeyA', label: t('keys.mine'), run: act.take },
          { code: 'KeyB', label: t('keys.bot'), run: act.handBack },
          { code: 'KeyE', label: t('keys.close'), run: act.end },
          { code: 'KeyZ', label: t('keys.snooze'), run: () => press(`snooze-${id}`) },
        ]
      : []),
  ])
  const name = contact.name ?? contact.phone ?? t('unknown')
  return (
    <header className="@container border-b border-line bg-surface">
      <div className="flex items-center gap-x-2 px-3 py-2 md:px-5">
        <Button look="quiet" className="px-3! md:hidden" aria-label={t('back')} onClick={onBack}>
          <Icon name="back" className="size-5" />
        </Button>
        <div className="min-w-0 grow">
          <h2 dir="auto" className="side-start truncate text-xl">
            {name}
          </h2>
          <p className="side-start flex flex-wrap gap-x-2 text-sm text-soft empty:hidden">
            {contact.sample && <SampleMark />}
            {contact.name && <span dir="ltr">{contact.phone}</span>}
          </p>
        </div>
        <div className="flex shrink-0 items-center">
          {may && (
            <>
              <Menu
                className={tight}
                label={t('assign')}
                groups={[
                  [
                    { label: t('me'), chosen: assignee === me.user.id, onSelect: act.take },
                    {
                      label: t('noOne'),
                      chosen: mode === 'human' && assignee === null,
                      onSelect: () => act.give(null),
                    },
                  ],
                  (colleagues?.items ?? [])
                    .filter((one) => one.id !== me.user.id)
                    .map((one) => ({
                      label: one.name,
                      chosen: assignee === one.id,
                      onSelect: () => act.give(one.id),
                    })),
                ].filter((group) => group.length > 0)}
              >
                <Icon name="person" />
                <span className={word}>{t('assign')}</span>
              </Menu>
              <Menu
                className={tight}
                id={`snooze-${id}`}
                label={t('snooze')}
                groups={[
                  snoozes.map((until) => ({
                    label: t(`snoozes.${until}`),
                    onSelect: () => act.sleep(until),
                  })),
                  ...(snoozedUntil ? [[{ label: t('wakeUp'), onSelect: act.wake }]] : []),
                ]}
              >
                <Icon name="clock" />
                <span className={word}>{t('snooze')}</span>
              </Menu>
              <Button
                look="quiet"
                className={tight}
                disabled={mode === 'closed'}
                aria-label={t('close')}
                onClick={act.end}
              >
                <Icon name="check" />
                <span className={word}>{t('close')}</span>
              </Button>
            </>
          )}
          <Button
            look="quiet"
            className={tight}
            aria-label={t('about')}
            aria-pressed={aside}
            onClick={onAside}
          >
            <Icon name="info" />
            <span className={word}>{t('aboutShort')}</span>
          </Button>
        </div>
      </div>
      <Others others={others} />
      <Speaker conversation={conversation} me={me} may={may} act={act} />
    </header>
  )
}

/** A line of its own: beside a name there is no room for two more on a phone. */
function Others({ others }: { others: Present[] }) {
  const { t, i18n } = useTranslation('inbox')
  const list = (state: string) =>
    new Intl.ListFormat(localeOf(i18n.language)).format(
      others.filter((one) => one.state === state).map((one) => one.name),
    )
  const [typing, looking] = [list('typing'), list('looking')]
  return (
    <div role="status" className="px-3 pb-1.5 text-sm wrap-anywhere empty:hidden md:px-5">
      {typing && (
        <p dir="auto" className="side-start font-semibold text-clay">
          {t('typing', { names: typing })}
        </p>
      )}
      {looking && (
        <p dir="auto" className="side-start text-honey">
          {t('looking', { names: looking })}
        </p>
      )}
    </div>
  )
}

export type Actions = ReturnType<typeof useActions>

/** What can be done with a conversation; each can be taken back for as long as its words stand. */
function useActions({ id, mode, assignee }: Conversation, me: Me) {
  const { t } = useTranslation('inbox')
  const say = useFailureWords()
  const { mutate } = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onError: (error) => toast(say(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['conversations'] }),
  })
  const before = () => {
    if (mode === 'human') return assign(id, assignee)
    return mode === 'closed' ? close(id) : release(id)
  }
  const run = (change: () => Promise<unknown>, words: string, back: () => Promise<unknown> = before) =>
    mutate(change, {
      onSuccess: () => toast(words, { label: t('undo'), run: () => mutate(back) }),
    })
  const give = (to: string | null) => run(() => assign(id, to), to === null ? t('unassigned') : t('assigned'))
  return {
    give,
    take: () => (assignee === me.user.id && mode === 'human' ? undefined : give(me.user.id)),
    handBack: () => (mode === 'bot' ? undefined : run(() => release(id), t('handedBack'))),
    end: () => (mode === 'closed' ? undefined : run(() => close(id), t('closed'))),
    sleep: (until: Snooze) =>
      run(
        () => snooze(id, until),
        t(`snoozed.${until}`),
        () => unsnooze(id),
      ),
    wake: () => mutate(() => unsnooze(id)),
  }
}
