import { useTranslation } from 'react-i18next'
import type { Me } from '../../api/accounts.ts'
import { deleteNote, type Note, writeNote } from '../../api/inbox.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import type { ShopClock } from '../../app/shop-clock.ts'
import { toast } from '../../ui/toast.tsx'
import { Icon } from './icons.tsx'

/** What colleagues wrote to each other: never on the shopper's phone, and never looking as if it were. */
export function NoteLine({
  note,
  me,
  conversationId,
  clock,
}: {
  note: Note
  me: Me
  conversationId: string
  clock: ShopClock
}) {
  const { t } = useTranslation('inbox')
  const say = useFailureWords()
  const refresh = () => queries.invalidateQueries({ queryKey: ['messages', conversationId] })
  const remove = () =>
    deleteNote(conversationId, note.id).then(
      () => {
        void refresh()
        toast(t('noteRemoved'), {
          label: t('undo'),
          run: () => void writeNote(conversationId, note.body).then(refresh, (error) => toast(say(error))),
        })
      },
      (error) => toast(say(error)),
    )
  return (
    <div className="my-1 w-full rounded-basket border border-dashed border-honey bg-honey-wash px-4 py-2 text-honey">
      <p className="flex items-center gap-2 text-xs font-semibold">
        <Icon name="note" className="size-3.5" />
        <span dir="auto">{note.author}</span>
        <time dateTime={note.createdAt} title={clock.moment(note.createdAt)} className="grow font-normal">
          {clock.time(note.createdAt)}
        </time>
        {note.userId === me.user.id && (
          <button
            type="button"
            onClick={() => void remove()}
            className="-my-1 min-h-6 rounded-full px-2 underline underline-offset-2"
          >
            {t('common.remove')}
          </button>
        )}
      </p>
      <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-wrap text-ink">
        {note.body}
      </p>
    </div>
  )
}
