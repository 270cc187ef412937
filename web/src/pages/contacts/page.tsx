import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Contact, contactsQuery } from '../../api/contacts.ts'
import { AskedTable, type ListOf } from '../../app/asked-table.tsx'
import { useShopClock } from '../../app/shop-clock.ts'
import { useFound } from '../../app/use-found.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { SampleMark } from '../../ui/sample-mark.tsx'
import { Search } from '../../ui/search.tsx'
import { EmptyState } from '../../ui/surface.tsx'
import { Marketing } from './marketing.tsx'
import { ContactPlaces } from './places.tsx'

const asks = ['q'] as const

export function Page() {
  const { t } = useTranslation('contacts')
  const {
    asked: { q },
    ask,
    pages,
  } = useFound('/contacts', asks)
  const search = useCallback((next: string) => ask({ q: next }), [ask])
  const contacts = useQuery(contactsQuery({ q, cursor: pages.cursor }))
  return (
    <>
      <ContactPlaces />
      <Search label={t('search')} value={q} onChange={search} className="mb-4 max-w-lg" />
      <People answer={contacts} pages={pages} empty={<Nobody q={q} onClear={() => search('')} />} />
    </>
  )
}

function Nobody({ q, onClear }: { q: string; onClear: () => void }) {
  const { t } = useTranslation('contacts')
  if (q)
    return (
      <EmptyState
        title={t('noneFound')}
        words={t('noneFoundWords')}
        action={<Button onClick={onClear}>{t('clear')}</Button>}
      />
    )
  return (
    <EmptyState
      title={t('nobody')}
      words={t('nobodyWords')}
      action={
        <Link to="/contacts/imports/new" className={buttonClass('primary')}>
          {t('import')}
        </Link>
      }
    />
  )
}

const phoneOf = ({ identities }: Contact) => identities.find(({ kind }) => kind === 'phone')?.value

function People(shown: ListOf<Contact>) {
  const { t } = useTranslation('contacts')
  const formats = useFormats()
  const { day } = useShopClock()
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
            <Link
              to="/contacts/$id"
              params={{ id: one.id }}
              className="block font-semibold underline-offset-4 hover:underline"
            >
              <span className="block min-w-36 wrap-anywhere">
                <bdi>{one.name ?? phoneOf(one) ?? one.identities[0]?.value ?? '—'}</bdi>{' '}
                {one.sample && <SampleMark />}
              </span>
            </Link>
          ),
        },
        {
          key: 'phone',
          label: t('phone'),
          wide: true,
          cell: (one) => (
            <bdi className="whitespace-nowrap text-soft tabular-nums">{phoneOf(one) ?? '—'}</bdi>
          ),
        },
        {
          key: 'country',
          label: t('country'),
          wide: true,
          cell: ({ country }) => (country ? formats.country(country) : '—'),
        },
        {
          key: 'orders',
          label: t('orders'),
          align: 'end',
          wide: true,
          cell: ({ orders }) => formats.number(orders),
        },
        { key: 'marketing', label: t('marketing'), cell: (one) => <Marketing said={one.marketing} /> },
        {
          key: 'since',
          label: t('since'),
          wide: true,
          align: 'end',
          cell: ({ createdAt }) => <span className="text-soft">{day(createdAt)}</span>,
        },
      ]}
    />
  )
}
