import { useTranslation } from 'react-i18next'
import { Amount, box, Chosen, Days, Within, Written } from './inputs.tsx'
import type { Leaf } from './kinds.ts'

export const orderKinds = [
  'last_order',
  'first_order',
  'orders',
  'spent',
  'average_order',
  'bought',
  'open_cart',
] as const
export type OrderLeaf = Extract<Leaf, { type: (typeof orderKinds)[number] }>

/** What somebody ordered, how often, how much of it, and when. */
export function OrderValues({ leaf, onChange }: { leaf: OrderLeaf; onChange: (leaf: Leaf) => void }) {
  switch (leaf.type) {
    case 'last_order':
    case 'first_order':
      return <Days span={leaf.daysAgo} onChange={(daysAgo) => onChange({ ...leaf, daysAgo })} />
    case 'orders': {
      const { type, count, withinDays } = leaf
      return (
        <>
          <Amount span={count} onChange={(next) => onChange({ ...leaf, count: next })} />
          <Within days={withinDays} onChange={(within) => onChange({ type, count, ...within })} />
        </>
      )
    }
    case 'spent': {
      const { type, currency, total, withinDays } = leaf
      return (
        <>
          <Amount span={numbers(total)} onChange={(next) => onChange({ ...leaf, total: amounts(next) })} />
          <Currency value={currency} onChange={(next) => onChange({ ...leaf, currency: next })} />
          <Within days={withinDays} onChange={(within) => onChange({ type, currency, total, ...within })} />
        </>
      )
    }
    case 'average_order':
      return (
        <>
          <Amount
            span={numbers(leaf.value)}
            onChange={(value) => onChange({ ...leaf, value: amounts(value) })}
          />
          <Currency value={leaf.currency} onChange={(currency) => onChange({ ...leaf, currency })} />
        </>
      )
    case 'bought':
      return <Bought leaf={leaf} onChange={onChange} />
    case 'open_cart':
      return <Cart leaf={leaf} onChange={onChange} />
  }
}

type Amounts = { atLeast?: string | undefined; atMost?: string | undefined }
const numbers = ({ atLeast, atMost }: Amounts) => ({
  atLeast: atLeast === undefined ? undefined : Number(atLeast),
  atMost: atMost === undefined ? undefined : Number(atMost),
})
const amounts = ({ atLeast, atMost }: ReturnType<typeof numbers> | Parameters<typeof Amount>[0]['span']) => ({
  ...(atLeast !== undefined && { atLeast: String(atLeast) }),
  ...(atMost !== undefined && { atMost: String(atMost) }),
})

const usual = 'EUR HUF USD GBP RON BGN CZK PLN RSD SEK CHF'.split(' ')

function Currency({ value, onChange }: { value: string; onChange: (currency: string) => void }) {
  const { t } = useTranslation('segments')
  return (
    <select
      aria-label={t('currency')}
      className={box}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {[...new Set([...usual, value])].map((code) => (
        <option key={code}>{code}</option>
      ))}
    </select>
  )
}

type Of<T extends Leaf['type']> = { leaf: Extract<Leaf, { type: T }>; onChange: (leaf: Leaf) => void }
const knownBy = ['name', 'sku', 'product'] as const

function Bought({ leaf, onChange }: Of<'bought'>) {
  const { t } = useTranslation('segments')
  const { type, withinDays } = leaf
  const by = knownBy.find((one) => leaf[one] !== undefined) ?? 'name'
  const said = leaf[by] ?? ''
  const within = withinDays === undefined ? {} : { withinDays }
  return (
    <>
      <Chosen
        label={t('knownBy')}
        value={by}
        of={knownBy}
        words="knownBys"
        onChange={(next) => onChange({ type, [next]: said, ...within })}
      />
      <Written
        label={t('product')}
        value={said}
        onChange={(next) => onChange({ type, [by]: next, ...within })}
      />
      <Within days={withinDays} onChange={(next) => onChange({ type, [by]: said, ...next })} />
    </>
  )
}

function Cart({ leaf: { type, daysAgo }, onChange }: Of<'open_cart'>) {
  const { t } = useTranslation('segments')
  return (
    <>
      <Chosen
        label={t('sinceWhen')}
        value={daysAgo ? 'left' : 'ever'}
        of={['ever', 'left']}
        words="cartSince"
        onChange={(next) => onChange(next === 'ever' ? { type } : { type, daysAgo: { atLeast: 1 } })}
      />
      {daysAgo && <Days span={daysAgo} onChange={(next) => onChange({ type, daysAgo: next })} />}
    </>
  )
}
