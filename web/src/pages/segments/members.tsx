import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { membersFile, membersQuery } from '../../api/segments.ts'
import { AskedTable } from '../../app/asked-table.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { usePages } from '../../ui/pager.tsx'

/** Who is in a segment as it was last saved. */
export function Members({ id }: { id: string }) {
  const { t, i18n } = useTranslation('segments')
  const { language } = useFormats()
  const pages = usePages()
  const members = useQuery(membersQuery(id, pages.cursor))
  return (
    <section>
      <div className="mb-3 flex items-center justify-between gap-3">
        <h2 className="text-xl">{t('whoIsIn')}</h2>
        <a href={membersFile(id, i18n.language)} className="font-semibold underline underline-offset-4">
          CSV
        </a>
      </div>
      <AskedTable
        answer={members}
        pages={pages}
        label={t('whoIsIn')}
        empty={<p className="text-soft">{t('nobodyIn')}</p>}
        rowKey={(one) => one.id}
        columns={[
          {
            key: 'name',
            label: t('name'),
            cell: (one) => (
              <Link
                to="/contacts/$id"
                params={{ id: one.id }}
                className="font-semibold underline-offset-4 hover:underline"
              >
                <bdi className="wrap-anywhere">{one.name ?? one.phone ?? one.email ?? '—'}</bdi>
              </Link>
            ),
          },
          {
            key: 'phone',
            label: t('phone'),
            cell: ({ phone }) => <bdi className="tabular-nums">{phone ?? '—'}</bdi>,
          },
          {
            key: 'language',
            label: t('language'),
            wide: true,
            cell: (one) => (one.language ? language(one.language) : '—'),
          },
        ]}
      />
    </section>
  )
}
