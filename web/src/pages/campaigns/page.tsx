import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Campaign, campaignQuery, campaignsQuery } from '../../api/campaigns.ts'
import { AskedTable, type ListOf } from '../../app/asked-table.tsx'
import { useMay } from '../../app/rights.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { useTemplateName } from '../../app/template-words.ts'
import { buttonClass } from '../../ui/button.tsx'
import { usePages } from '../../ui/pager.tsx'
import { EmptyState } from '../../ui/surface.tsx'
import { begunAtOf } from './begun-at.ts'
import { Progress, useSentWords } from './progress.tsx'
import { isAhead, isFilling, isOver } from './stages.ts'
import { Status } from './status.tsx'

export function Page() {
  const { t } = useTranslation('campaigns')
  const may = useMay('campaigns.write')
  const pages = usePages()
  const campaigns = useQuery(campaignsQuery(pages.cursor))
  const add = may && (
    <Link to="/campaigns/new" className={buttonClass('primary')}>
      {t('add')}
    </Link>
  )
  const isEmpty = campaigns.data?.items.length === 0 && pages.page === 1
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-4xl">{t('title')}</h1>
        {!isEmpty && add}
      </div>
      <Listed
        answer={campaigns}
        pages={pages}
        empty={<EmptyState title={t('none')} words={t('noneWords')} action={add} />}
      />
    </>
  )
}

function Listed(shown: ListOf<Campaign>) {
  const { t } = useTranslation('campaigns')
  const templateName = useTemplateName()
  const { moment } = useShopClock()
  return (
    <AskedTable
      {...shown}
      label={t('title')}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          label: t('name'),
          cell: (one) => (
            <Link to="/campaigns/$id" params={{ id: one.id }} className="group block">
              <bdi className="font-semibold wrap-anywhere underline-offset-4 group-hover:underline">
                {one.name}
              </bdi>
              <span className="block text-sm text-soft wrap-break-word">
                {one.retryOf && `${t('secondTry')} · `}
                {one.kind !== 'broadcast' && `${t(`kinds.${one.kind}`)} · `}
                {one.variants.length > 0
                  ? t('versions', { count: one.variants.length })
                  : templateName(one.template.name)}
              </span>
              <Briefly one={one} />
            </Link>
          ),
        },
        { key: 'status', label: t('status'), cell: (one) => <Stands one={one} /> },
        { key: 'progress', label: t('progress'), wide: true, cell: (one) => <Reached one={one} /> },
        {
          key: 'when',
          label: t('when'),
          align: 'end',
          wide: true,
          cell: (one) => <span className="text-soft">{moment(shownAtOf(one))}</span>,
        },
      ]}
    />
  )
}

function Stands({ one: { status, kind, waiting } }: { one: Campaign }) {
  const { t } = useTranslation('campaigns')
  return (
    <>
      <Status status={status} kind={kind} />
      {waiting && (
        <span className="mt-1 block text-sm text-honey">
          {t(waiting.reason === 'template_stopped' ? 'stoppedTemplate.some' : 'waiting')}
        </span>
      )}
    </>
  )
}

const shownAtOf = (one: Campaign) => begunAtOf(one) ?? one.createdAt

/** How far it is; asked for each that was launched, as its page will. */
const reachedQuery = ({ id, status }: Campaign) => ({
  ...campaignQuery(id),
  enabled: status !== 'draft',
  // What answers come in later is no part of how far it is.
  ...((isOver(status) || status === 'paused') && { refetchInterval: false as const }),
})

function Reached({ one }: { one: Campaign }) {
  const { data } = useQuery(reachedQuery(one))
  if (one.status === 'draft') return <span className="text-soft">—</span>
  return <Progress counts={data?.counts} isShort isOver={isOver(one.status)} isFilling={isFilling(one)} />
}

/** On a phone, in the place of two columns. */
function Briefly({ one }: { one: Campaign }) {
  const { day } = useShopClock()
  const { data } = useQuery(reachedQuery(one))
  const sent = useSentWords()
  const counted =
    data && one.status !== 'draft' && !isAhead(one)
      ? `${sent(data.counts, { isOver: isOver(one.status), isFilling: isFilling(one) })} · `
      : ''
  return (
    <span className="block text-sm text-soft md:hidden">
      {counted}
      {day(shownAtOf(one))}
    </span>
  )
}
