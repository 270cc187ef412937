import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type QuickReply, quickRepliesQuery } from '../../../api/content.ts'
import { Asked } from '../../../app/asked.tsx'
import { useMay } from '../../../app/rights.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { Badge, EmptyState } from '../../../ui/surface.tsx'
import { usePlainCopy } from '../copy/tokens.ts'
import { Frame } from '../frame.tsx'
import { wordsIn } from '../words-in.ts'

/** Saved messages, each with its three uses. */
export function Page() {
  const { t } = useTranslation('content')
  const mayWrite = useMay('content.write')
  const replies = useQuery(quickRepliesQuery)
  const fresh = mayWrite && (
    <Link to="/content/quick-replies/$id" params={{ id: 'new' }} className={buttonClass('primary')}>
      {t('replies.new')}
    </Link>
  )
  return (
    <Frame action={fresh}>
      <p className="mb-5 max-w-2xl text-soft">{t('replies.words')}</p>
      <Asked
        answer={replies}
        empty={<EmptyState title={t('replies.none')} words={t('replies.noneWords')} action={fresh} />}
      >
        {({ items }) => (
          <ul className="grid gap-3 md:grid-cols-2">
            {items.map((reply) => (
              <li key={reply.id}>
                <Row reply={reply} />
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </Frame>
  )
}

function Row({ reply }: { reply: QuickReply }) {
  const { t, i18n } = useTranslation('content')
  const plain = usePlainCopy()
  const triggers = Object.values(reply.triggers).flat()
  return (
    <Link
      to="/content/quick-replies/$id"
      params={{ id: reply.id }}
      className="block h-full rounded-basket border border-line bg-surface p-5 hover:border-field-line"
    >
      <span className="flex flex-wrap items-baseline gap-2">
        <strong dir="auto" className="grow text-lg">
          {wordsIn(reply.title, i18n.language)}
        </strong>
        <code className="rounded-lg bg-raised px-2 py-0.5">/{reply.shortcut}</code>
      </span>
      <span dir="auto" className="mt-2 line-clamp-2 text-soft">
        {plain(wordsIn(reply.text, i18n.language))}
      </span>
      <span className="mt-3 flex flex-wrap gap-2">
        {reply.menu !== null && <Badge tone="calm">{t('replies.inMenu', { place: reply.menu })}</Badge>}
        {triggers.length > 0 && <Badge>{t('replies.triggered', { count: triggers.length })}</Badge>}
        {reply.media && <Badge>{t(`replies.media.${reply.media.media}`)}</Badge>}
      </span>
    </Link>
  )
}
