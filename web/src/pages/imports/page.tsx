import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Import, importsQuery } from '../../api/imports.ts'
import { AskedTable, type ListOf } from '../../app/asked-table.tsx'
import { useMay } from '../../app/rights.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { buttonClass } from '../../ui/button.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { usePages } from '../../ui/pager.tsx'
import { Badge, EmptyState } from '../../ui/surface.tsx'
import { ContactPlaces } from '../contacts/places.tsx'

export function Page() {
  const { t } = useTranslation('imports')
  const pages = usePages()
  const may = useMay('campaigns.write')
  const imports = useQuery(importsQuery(pages.cursor))
  return (
    <>
      <ContactPlaces />
      <Listed
        answer={imports}
        pages={pages}
        empty={
          <EmptyState
            title={t('none')}
            words={t('noneWords')}
            action={
              may && (
                <Link to="/contacts/imports/new" className={buttonClass('primary')}>
                  {t('newTitle')}
                </Link>
              )
            }
          />
        }
      />
    </>
  )
}

function Listed(shown: ListOf<Import>) {
  const { t } = useTranslation('imports')
  const formats = useFormats()
  const { moment } = useShopClock()
  return (
    <AskedTable
      {...shown}
      label={t('title')}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'file',
          label: t('file'),
          cell: ({ id, filename, createdAt, rows: { total } }) => (
            <Link to="/contacts/imports/$id" params={{ id }} className="group block">
              <bdi className="font-semibold wrap-anywhere underline-offset-4 group-hover:underline">
                {filename}
              </bdi>
              {/* On a phone, where the columns of these have no room. */}
              <span className="block text-sm text-soft md:hidden">
                <span className="block">{moment(createdAt)}</span>
                {t('rows')}: {formats.number(total)}
              </span>
            </Link>
          ),
        },
        { key: 'state', label: t('state'), cell: (one) => <State one={one} /> },
        {
          key: 'rows',
          label: t('rows'),
          align: 'end',
          wide: true,
          cell: ({ rows: { total } }) => formats.number(total),
        },
        {
          key: 'new',
          label: t('outcomes.new'),
          align: 'end',
          wide: true,
          cell: (one) => formats.number(one.rows.new),
        },
        {
          key: 'rejected',
          label: t('outcomes.rejected'),
          align: 'end',
          wide: true,
          cell: (one) => formats.number(one.rows.rejected),
        },
        {
          key: 'when',
          label: t('when'),
          align: 'end',
          wide: true,
          cell: ({ createdAt }) => <span className="text-soft">{moment(createdAt)}</span>,
        },
      ]}
    />
  )
}

function State({ one }: { one: Import }) {
  const { t } = useTranslation('imports')
  const { percent } = useFormats()
  if (one.undo) return <Badge tone="warn">{t(`states.undo_${one.undo}`)}</Badge>
  if (one.status === 'running') return <Badge tone="warn">{percent(one.progress, 0)}</Badge>
  return <Badge tone={one.status === 'done' ? 'calm' : 'bad'}>{t(`states.${one.status}`)}</Badge>
}
