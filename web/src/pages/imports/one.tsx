import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { importQuery } from '../../api/imports.ts'
import { useMay } from '../../app/rights.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/surface.tsx'
import { TakeBack } from './take-back.tsx'
import { TakenIn } from './taken-in.tsx'

export function Page() {
  const { t } = useTranslation('imports')
  const { moment } = useShopClock()
  const may = useMay('campaigns.write')
  const { id = '' } = useParams({ strict: false })
  const { data: one } = useQuery(importQuery(id))
  const isDone = one?.status === 'done' && one.undo === null
  return (
    <>
      <Link to="/contacts/imports" className="mb-3 inline-block py-1 font-semibold text-soft hover:text-ink">
        <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
          ←
        </span>{' '}
        {t('title')}
      </Link>
      <h1 dir="auto" className="side-start text-3xl wrap-anywhere">
        {one?.filename ?? '…'}
      </h1>
      <p className="mb-6 text-soft">{one && moment(one.createdAt)}</p>
      <TakenIn id={id} />
      {may && isDone && (
        <div className="mt-6 grid gap-5 md:grid-cols-2">
          <Card title={t('goOn')}>
            <p className="mb-4 text-soft">{t('goOnWords')}</p>
            <Link to="/campaigns/new" search={{ importId: id }} className={buttonClass('primary')}>
              {t('campaign')}
            </Link>
          </Card>
          <Card title={t('undoTitle')}>
            <p className="mb-4 text-soft">{t('undoWords')}</p>
            <TakeBack one={one} />
          </Card>
        </div>
      )}
    </>
  )
}
