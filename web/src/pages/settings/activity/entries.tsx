import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '../../../api/accounts.ts'
import { useShopClock } from '../../../app/shop-clock.ts'
import { useFlowWords } from '../../content/flows/flow-words.ts'
import { acts } from './acts.ts'

/** One line an act: when, who, what, and the thing by its name. */
export function Entries({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation('settings/activity')
  const { moment } = useShopClock()
  return (
    <ol className="divide-y divide-line">
      {entries.map((entry) => {
        const { id, at, who, userId, action } = entry
        const act = Object.hasOwn(acts, action) ? acts[action as keyof typeof acts] : undefined
        return (
          <li key={id} className="grid gap-x-4 gap-y-0.5 py-3 sm:grid-cols-[11rem_1fr]">
            <time dateTime={at} className="text-soft tabular-nums">
              {moment(at)}
            </time>
            <span className="min-w-0 wrap-anywhere">
              <bdi className="font-semibold">{who ?? t(userId ? 'gone' : 'script')}</bdi>{' '}
              {act ? t(`acts.${act}`) : t('other')}
              <Thing entry={entry} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}

const pages = {
  contact: '/contacts/$id',
  conversation: '/inbox/$conversationId',
  campaign: '/campaigns/$id',
  import: '/contacts/imports/$id',
  segment: '/contacts/segments/$id',
  faq: '/content/faqs/$id',
  quick_reply: '/content/quick-replies/$id',
  template: '/content/templates/$id',
  account: '/settings/people',
} as const
const look = 'underline underline-offset-4'

function Thing({ entry: { thing, subject, action } }: { entry: AuditEntry }) {
  if (thing === null) return action === 'PATCH /flows/:name' && subject ? <Flow name={subject} /> : null
  const { id, kind, name } = thing
  const label = <bdi>{name}</bdi>
  if (!Object.hasOwn(pages, kind)) return <>: {label}</>
  return (
    <>
      :{' '}
      <Link to={pages[kind as keyof typeof pages]} params={{ id, conversationId: id }} className={look}>
        {label}
      </Link>
    </>
  )
}

function Flow({ name }: { name: string }) {
  const { title } = useFlowWords(name)
  return (
    <>
      :{' '}
      <Link to="/content/flows/$name" params={{ name }} className={look}>
        {title}
      </Link>
    </>
  )
}
