import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AuditKind, auditKinds, auditQuery, usersQuery } from '../../../api/accounts.ts'
import { Asked } from '../../../app/asked.tsx'
import { Button } from '../../../ui/button.tsx'
import { SelectField, Switch } from '../../../ui/field.tsx'
import { Card, EmptyState } from '../../../ui/surface.tsx'
import { Frame } from '../frame.tsx'
import { Entries } from './entries.tsx'

/** Who changed or saw what, in words, by person and by what it is about. */
export function Page() {
  const { t } = useTranslation('settings/activity')
  const [userId, setUserId] = useState('')
  const [kind, setKind] = useState<AuditKind | ''>('')
  const [looks, setLooks] = useState(false)
  const audit = useInfiniteQuery(auditQuery({ userId, kind, changes: !looks }))
  const { data: users } = useQuery(usersQuery)
  const items = audit.data?.pages.flatMap((one) => one.items)
  return (
    <Frame>
      <Card title={t('title')}>
        <p className="mb-5 max-w-prose text-soft">{t('words')}</p>
        <div className="mb-4 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_auto]">
          <SelectField
            label={t('person')}
            value={userId}
            onChange={({ target }) => setUserId(target.value)}
            options={[
              { value: '', label: t('everybody') },
              ...(users?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <SelectField
            label={t('kind')}
            value={kind}
            onChange={({ target }) => setKind(target.value as AuditKind | '')}
            options={[
              { value: '', label: t('everything') },
              ...auditKinds.map((one) => ({ value: one, label: t(`kinds.${one}`) })),
            ]}
          />
          <Switch label={t('looks')} isOn={looks} onChange={setLooks} />
        </div>
        <Asked
          answer={{ error: audit.error, refetch: audit.refetch, data: items && { items } }}
          empty={<EmptyState title={t('none')} words={t('noneWords')} />}
        >
          {(shown) => <Entries entries={shown.items} />}
        </Asked>
        {audit.hasNextPage && (
          <Button className="mt-4" disabled={audit.isFetching} onClick={() => void audit.fetchNextPage()}>
            {t('older')}
          </Button>
        )}
      </Card>
    </Frame>
  )
}
