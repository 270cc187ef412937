import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dismissUnanswered, type Unanswered, unansweredQuery } from '../../../api/content.ts'
import { keys } from '../../../api/keys.ts'
import { Asked } from '../../../app/asked.tsx'
import { useFailureWords } from '../../../app/failure-words.ts'
import { queries } from '../../../app/queries.ts'
import { useMay } from '../../../app/rights.ts'
import { useShopClock } from '../../../app/shop-clock.ts'
import { undoable } from '../../../app/undoable.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Card, EmptyState } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Frame } from '../frame.tsx'

/** What shoppers asked and nothing answered, most asked first. */
export function Page() {
  const { t } = useTranslation('content')
  const groups = useQuery(unansweredQuery)
  return (
    <Frame>
      <p className="mb-5 max-w-2xl text-soft">{t('unanswered.words')}</p>
      <Asked
        answer={groups}
        empty={<EmptyState title={t('unanswered.none')} words={t('unanswered.noneWords')} />}
      >
        {({ items }) => (
          <ul className="grid gap-4">
            {items.map((group) => (
              <li key={group.id}>
                <Group group={group} />
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </Frame>
  )
}

function Group({ group }: { group: Unanswered }) {
  const { t } = useTranslation('content')
  const say = useFailureWords()
  const mayWrite = useMay('content.write')
  const last = useShopClock().day(group.lastAskedAt)
  const putAside = () => {
    const rest = queries.getQueryData(unansweredQuery.queryKey)
    queries.setQueryData(
      unansweredQuery.queryKey,
      rest && { ...rest, items: rest.items.filter((one) => one.id !== group.id) },
    )
    undoable({
      words: t('unanswered.aside'),
      undoLabel: t('common.undo'),
      run: () => dismissUnanswered(group),
      back: (error) => {
        if (error) toast(say(error))
        void queries.invalidateQueries({ queryKey: keys.unanswered })
      },
    })
  }
  return (
    <Card>
      <p className="text-sm text-soft">{t('unanswered.asked', { count: group.count, last })}</p>
      <ul className="my-3 grid gap-2">
        {group.examples.map(({ id, text }) => (
          <li
            key={id}
            dir="auto"
            className="max-w-xl justify-self-start rounded-basket rounded-ss-none bg-raised px-4 py-2 wrap-anywhere"
          >
            {text}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div className="flex flex-wrap gap-3">
          <Link
            to="/content/faqs/$id"
            params={{ id: 'new' }}
            search={{ unanswered: group.id } as never}
            className={buttonClass('primary')}
          >
            {t('unanswered.answer')}
          </Link>
          <Button onClick={putAside}>{t('unanswered.putAside')}</Button>
        </div>
      )}
    </Card>
  )
}
