import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Faq, faqsQuery } from '../../../api/content.ts'
import { Asked } from '../../../app/asked.tsx'
import { useMay } from '../../../app/rights.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Badge, EmptyState } from '../../../ui/surface.tsx'
import { usePlainCopy } from '../copy/tokens.ts'
import { Frame } from '../frame.tsx'
import { wordsIn } from '../words-in.ts'
import { Trial } from './trial.tsx'

export function Page() {
  const { t } = useTranslation('content')
  const mayWrite = useMay('content.write')
  const faqs = useInfiniteQuery(faqsQuery)
  const items = faqs.data?.pages.flatMap((one) => one.items)
  const fresh = (
    <Link to="/content/faqs/$id" params={{ id: 'new' }} className={buttonClass('primary')}>
      {t('faqs.new')}
    </Link>
  )
  return (
    <Frame action={mayWrite && fresh}>
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_22rem]">
        <div className="order-2 lg:order-1">
          <Asked
            answer={{ error: faqs.error, refetch: faqs.refetch, data: items && { items } }}
            empty={
              <EmptyState title={t('faqs.none')} words={t('faqs.noneWords')} action={mayWrite && fresh} />
            }
          >
            {({ items: shown }) => (
              <ul className="overflow-hidden rounded-basket border border-line bg-surface">
                {shown.map((faq) => (
                  <Row key={faq.id} faq={faq} />
                ))}
              </ul>
            )}
          </Asked>
          <div className="mt-4 flex flex-wrap items-center gap-4">
            {faqs.hasNextPage && (
              <Button disabled={faqs.isFetchingNextPage} onClick={() => void faqs.fetchNextPage()}>
                {t('common.more')}
              </Button>
            )}
            {items && items.length > 0 && (
              <a href="/api/faqs.csv" download className="text-soft underline underline-offset-4">
                {t('faqs.csv')}
              </a>
            )}
          </div>
        </div>
        <Trial />
      </div>
    </Frame>
  )
}

function Row({ faq }: { faq: Faq }) {
  const { t, i18n } = useTranslation('content')
  const plain = usePlainCopy()
  const { question, answer } = wordsIn(faq.entries, i18n.language)
  return (
    <li className="border-b border-line last:border-0">
      <Link to="/content/faqs/$id" params={{ id: faq.id }} className="block px-5 py-4 hover:bg-raised">
        <span className="flex flex-wrap items-baseline gap-2">
          <strong dir="auto" className="grow">
            {question}
          </strong>
          {!faq.enabled && <Badge tone="warn">{t('off')}</Badge>}
          <span className="text-sm text-soft uppercase">{Object.keys(faq.entries).join(' ')}</span>
        </span>
        <span dir="auto" className="mt-1 line-clamp-1 text-soft">
          {plain(answer)}
        </span>
        {faq.helped + faq.notHelped > 0 && (
          <span className="mt-1 block text-sm text-soft">
            {t('faqs.helped', { helped: faq.helped, notHelped: faq.notHelped })}
          </span>
        )}
      </Link>
    </li>
  )
}
