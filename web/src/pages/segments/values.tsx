import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { campaignsQuery } from '../../api/campaigns.ts'
import { attributesQuery } from '../../api/contacts.ts'
import { importsQuery } from '../../api/imports.ts'
import { Amount, box, Chosen, Days, Num, Written } from './inputs.tsx'
import type { Leaf } from './kinds.ts'

type Change = { onChange: (leaf: Leaf) => void }

/** The values of a condition, by its kind. */
export function Values({ leaf, onChange }: { leaf: Leaf } & Change) {
  const { t } = useTranslation('segments')
  switch (leaf.type) {
    case 'last_order':
    case 'first_order':
      return <Days span={leaf.daysAgo} onChange={(daysAgo) => onChange({ ...leaf, daysAgo })} />
    case 'last_wrote':
      return (
        <Days
          span={leaf.daysAgo ?? { atMost: 30 }}
          onChange={(daysAgo) => onChange({ type: leaf.type, daysAgo })}
        />
      )
    case 'orders':
      return <Amount span={leaf.count} onChange={(count) => onChange({ ...leaf, count })} />
    case 'spent':
      return (
        <>
          <Amount
            span={{ atLeast: numberOf(leaf.total.atLeast), atMost: numberOf(leaf.total.atMost) }}
            onChange={({ atLeast, atMost }) =>
              onChange({ ...leaf, total: { atLeast: atLeast?.toString(), atMost: atMost?.toString() } })
            }
          />
          <Written
            label={t('currency')}
            value={leaf.currency}
            onChange={(currency) => onChange({ ...leaf, currency: currency.toUpperCase() })}
          />
        </>
      )
    case 'bought':
      return (
        <Written
          label={t('product')}
          value={leaf.name ?? leaf.sku ?? ''}
          onChange={(name) => onChange({ type: 'bought', name })}
        />
      )
    case 'tag':
      return <Written label={t('tag')} value={leaf.is} onChange={(is) => onChange({ ...leaf, is })} />
    case 'language':
    case 'country':
      return (
        <Written
          label={t('codes')}
          value={(leaf.in ?? []).join(', ')}
          onChange={(text) => onChange({ type: leaf.type, in: codesOf(text, leaf.type) })}
        />
      )
    case 'attribute':
      return <Attribute leaf={leaf} onChange={onChange} />
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
    case 'birthday':
      return (
        <>
          <span>{t('within')}</span>
          <Num
            value={leaf.inDays ?? 7}
            onChange={(inDays) => onChange({ type: 'birthday', inDays: inDays ?? 0 })}
          />
          <span>{t('days')}</span>
        </>
      )
    case 'imported':
      return <FromFile leaf={leaf} onChange={onChange} />
    case 'campaign':
      return <OfCampaign leaf={leaf} onChange={onChange} />
    default:
      return null
  }
}

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text))
const codesOf = (text: string, type: 'language' | 'country') =>
  text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((code) => (type === 'country' ? code.toUpperCase() : code.toLowerCase()))

const comparisons = ['is', 'isNot', 'contains', 'startsWith', 'blank'] as const

function Attribute({ leaf, onChange }: { leaf: Extract<Leaf, { type: 'attribute' }> } & Change) {
  const { t } = useTranslation('segments')
  const id = useId()
  const { data: known } = useQuery(attributesQuery)
  const how = comparisons.find((one) => leaf[one] !== undefined) ?? 'is'
  const said = how === 'blank' ? '' : (leaf[how] ?? '')
  const put = (key: string, next: string, value: string) =>
    onChange({ type: 'attribute', key, [next]: next === 'blank' ? true : value })
  return (
    <>
      <datalist id={id}>
        {known?.items.map(({ key }) => (
          <option key={key} value={key} />
        ))}
      </datalist>
      <Written label={t('attribute')} list={id} value={leaf.key} onChange={(key) => put(key, how, said)} />
      <Chosen
        label={t('compare')}
        value={how}
        of={[...comparisons]}
        words="comparisons"
        onChange={(next) => put(leaf.key, next, said)}
      />
      {how !== 'blank' && (
        <Written label={t('value')} value={said} onChange={(value) => put(leaf.key, how, value)} />
      )}
    </>
  )
}

function FromFile({ leaf, onChange }: { leaf: Extract<Leaf, { type: 'imported' }> } & Change) {
  const { t } = useTranslation('segments')
  const { data } = useQuery(importsQuery(undefined))
  return (
    <select
      aria-label={t('file')}
      className={box}
      value={leaf.importId}
      onChange={(event) => onChange({ ...leaf, importId: event.target.value })}
    >
      <option value="">{t('choose')}</option>
      {data?.items.map(({ id, filename }) => (
        <option key={id} value={id}>
          {filename}
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
        aria-label={t('campaign')}
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
