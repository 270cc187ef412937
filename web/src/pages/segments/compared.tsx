import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { attributesQuery } from '../../api/contacts.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Chosen, Num, Written } from './inputs.tsx'
import type { Leaf } from './kinds.ts'

type Of<T extends Leaf['type']> = { leaf: Extract<Leaf, { type: T }>; onChange: (leaf: Leaf) => void }

const ofTexts = ['is', 'isNot', 'contains', 'startsWith', 'blank', 'filled'] as const
const ofColumns = [...ofTexts, 'above', 'below', 'before', 'after'] as const
type Comparison = (typeof ofColumns)[number]
type Compared = Partial<Record<Exclude<Comparison, 'filled' | 'blank'>, string | number | undefined>> & {
  blank?: boolean | undefined
}

function comparisonOf(leaf: Compared): { how: Comparison; said: string | number } {
  if (leaf.blank !== undefined) return { how: leaf.blank ? 'blank' : 'filled', said: '' }
  const how = ofColumns.find((one) => one !== 'filled' && leaf[one] !== undefined) ?? 'is'
  return { how, said: leaf[how as 'is'] ?? '' }
}

/** What was said under one comparison, as far as it makes sense under another. */
function compared(how: string, said: string | number, today: string): Compared {
  if (how === 'blank' || how === 'filled') return { blank: how === 'blank' }
  if (how === 'above' || how === 'below') return { [how]: Number(said) || 0 }
  if (how === 'before' || how === 'after')
    return { [how]: /^\d{4}-\d\d-\d\d$/.test(String(said)) ? said : today }
  return { [how]: String(said) }
}

/** A column of a file, by its name, and what it holds. */
export function Attribute({ leaf, onChange }: Of<'attribute'>) {
  const { t } = useTranslation('segments')
  const id = useId()
  const { data: known } = useQuery(attributesQuery)
  const put = (key: string, said: Compared) => onChange({ type: 'attribute', key, ...said } as Leaf)
  const { how, said } = comparisonOf(leaf)
  return (
    <>
      <datalist id={id}>
        {known?.items.map(({ key }) => (
          <option key={key} value={key} />
        ))}
      </datalist>
      <Written
        label={t('attribute')}
        list={id}
        value={leaf.key}
        onChange={(key) => put(key, compared(how, said, ''))}
      />
      <Compare of={ofColumns} leaf={leaf} onChange={(next) => put(leaf.key, next)} />
    </>
  )
}

export function Name({ leaf, onChange }: Of<'name'>) {
  return <Compare of={ofTexts} leaf={leaf} onChange={(said) => onChange({ type: 'name', ...said } as Leaf)} />
}

function Compare({
  of,
  leaf,
  onChange,
}: {
  of: readonly Comparison[]
  leaf: Compared
  onChange: (said: Compared) => void
}) {
  const { t } = useTranslation('segments')
  const { how, said } = comparisonOf(leaf)
  const put = (value: string | number) => onChange({ [how]: value })
  return (
    <>
      <Chosen
        label={t('compare')}
        value={how}
        of={of}
        words="comparisons"
        onChange={(next) => onChange(compared(next, said, new Date().toISOString().slice(0, 10)))}
      />
      {(how === 'is' || how === 'isNot' || how === 'contains' || how === 'startsWith') && (
        <Written label={t('value')} value={String(said)} onChange={put} />
      )}
      {(how === 'above' || how === 'below') && <Num value={Number(said)} onChange={(value) => put(value)} />}
      {(how === 'before' || how === 'after') && (
        <DateField label={t('value')} value={String(said)} onChange={put} />
      )}
    </>
  )
}
