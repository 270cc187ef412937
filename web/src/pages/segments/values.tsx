import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { campaignsQuery } from '../../api/campaigns.ts'
import { importsQuery } from '../../api/imports.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { Codes } from './codes.tsx'
import { Attribute, Name } from './compared.tsx'
import { box, Chosen, Written } from './inputs.tsx'
import type { Leaf } from './kinds.ts'
import { type OrderLeaf, OrderValues, orderKinds } from './order-values.tsx'
import { Birthday, LastWrote } from './person-values.tsx'

type Change = { onChange: (leaf: Leaf) => void }

const isOfOrders = (leaf: Leaf): leaf is OrderLeaf => (orderKinds as readonly string[]).includes(leaf.type)

/** The values of a condition, by its kind. */
export function Values({ leaf, onChange }: { leaf: Leaf } & Change) {
  const { t } = useTranslation('segments')
  if (isOfOrders(leaf)) return <OrderValues leaf={leaf} onChange={onChange} />
  switch (leaf.type) {
    case 'tag':
      return <Written label={t('tag')} value={leaf.is} onChange={(is) => onChange({ ...leaf, is })} />
    case 'language':
    case 'country':
      return <Codes leaf={leaf} onChange={onChange} />
    case 'attribute':
      return <Attribute leaf={leaf} onChange={onChange} />
    case 'name':
      return <Name leaf={leaf} onChange={onChange} />
    case 'birthday':
      return <Birthday leaf={leaf} onChange={onChange} />
    case 'last_wrote':
      return <LastWrote leaf={leaf} onChange={onChange} />
    case 'consent':
      return (
        <>
          <Chosen
            label={t('purpose')}
            value={leaf.purpose}
            of={['marketing', 'cart', 'stock', 'orders']}
            words="purposes"
            onChange={(purpose) => onChange({ ...leaf, purpose: purpose as typeof leaf.purpose })}
          />
          <Chosen
            label={t('answer')}
            value={leaf.is}
            of={['granted', 'refused', 'unknown']}
            words="answers"
            onChange={(is) => onChange({ ...leaf, is: is as typeof leaf.is })}
          />
        </>
      )
    case 'imported':
      return <FromFile leaf={leaf} onChange={onChange} />
    case 'campaign':
      return <OfCampaign leaf={leaf} onChange={onChange} />
    case 'never_ordered':
      return null
  }
}

function FromFile({ leaf, onChange }: { leaf: Extract<Leaf, { type: 'imported' }> } & Change) {
  const { t } = useTranslation('segments')
  const { moment } = useShopClock()
  const { data } = useQuery(importsQuery(undefined))
  return (
    <select
      aria-label={t('file')}
      className={box}
      value={leaf.importId}
      onChange={(event) => onChange({ ...leaf, importId: event.target.value })}
    >
      <option value="">{t('choose')}</option>
      {data?.items
        .filter(({ id, undo }) => undo === null || id === leaf.importId)
        .map(({ id, filename, createdAt }) => (
          <option key={id} value={id}>
            {filename} · {moment(createdAt)}
          </option>
        ))}
    </select>
  )
}

function OfCampaign({ leaf, onChange }: { leaf: Extract<Leaf, { type: 'campaign' }> } & Change) {
  const { t } = useTranslation('segments')
  const { data } = useQuery(campaignsQuery(undefined))
  return (
    <>
      <Chosen
        label={t('became')}
        value={leaf.was}
        of={['accepted', 'delivered', 'read', 'replied', 'failed', 'skipped', 'not_in']}
        words="was"
        onChange={(was) => onChange({ ...leaf, was: was as typeof leaf.was })}
      />
      <select
        aria-label={t('ofCampaign')}
        className={box}
        value={leaf.id}
        onChange={(event) => onChange({ ...leaf, id: event.target.value })}
      >
        <option value="">{t('choose')}</option>
        {data?.items.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </>
  )
}
