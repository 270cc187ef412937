import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Audience } from '../../../api/campaigns.ts'
import { importsQuery } from '../../../api/imports.ts'
import { segmentsQuery } from '../../../api/segments.ts'
import { settingsQuery } from '../../../api/shop.ts'
import { type Wrong, wrongAt } from '../../../app/refused.tsx'
import { useShopClock } from '../../../app/shop-clock.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Field, fieldRow, SelectField } from '../../../ui/field.tsx'

type Exclusion = NonNullable<Audience['exclude']>[number]
/** A segment is known by its id or its name, and a file by its id. */
const keyOf = (one: Exclusion) =>
  'segment' in one ? one.segment : 'importId' in one ? one.importId : String(one.orderedWithinDays)

/** Who is left out: those who bought lately, and those of segments and files. */
export function Excluded({
  audience,
  wrong,
  onChange,
}: {
  audience: Audience
  wrong: Wrong
  onChange: (audience: Audience) => void
}) {
  const { t } = useTranslation(['campaigns/wizard', 'campaigns'])
  const { data: settings } = useQuery(settingsQuery)
  const { data: segments } = useQuery(segmentsQuery)
  const { data: imports } = useQuery(importsQuery(undefined))
  const list = audience.exclude ?? [{ orderedWithinDays: settings?.excludeOrderedWithinDays ?? 7 }]
  const wrongOf = (one: Exclusion | undefined) =>
    one && wrongAt(wrong, `audience.exclude.${list.indexOf(one)}`)
  const recent = list.find((one) => 'orderedWithinDays' in one)
  const groups = list.filter((one) => !('orderedWithinDays' in one))
  const put = (exclude: Exclusion[]) => onChange({ ...audience, exclude })
  const { moment } = useShopClock()
  // Many are called alike.
  const nameOfFile = ({ filename, createdAt }: { filename: string; createdAt: string }) =>
    `${filename} · ${moment(createdAt)}`
  const nameOf = (one: Exclusion) => {
    const key = keyOf(one)
    if (!segments || !imports) return '…'
    if ('segment' in one)
      return segments.items.find(({ id, name }) => id === key || name === key)?.name ?? key
    const file = imports.items.find(({ id }) => id === key)
    return file ? nameOfFile(file) : key
  }
  const isFree = ({ id, name }: { id: string; name?: string }) =>
    groups.every((one) => keyOf(one) !== id && keyOf(one) !== name)
  const files = (imports?.items ?? []).filter(({ status, undo }) => status === 'done' && undo === null)
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className={fieldRow}>
        <Field
          label={t('notBought')}
          hint={t('notBoughtHint')}
          type="number"
          min={0}
          max={3650}
          value={recent?.orderedWithinDays ?? 0}
          onChange={({ target: { value } }) => {
            const days = Number(value)
            put([...(days !== 0 ? [{ orderedWithinDays: days }] : []), ...groups])
          }}
          error={wrongOf(recent)}
        />
      </div>
      <div className={fieldRow}>
        <SelectField
          label={t('notSegment')}
          value=""
          onChange={({ target: { value } }) => value && put([...list, { segment: value }])}
          options={[
            { value: '', label: t('choose') },
            ...(segments?.items ?? []).filter(isFree).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SelectField
          label={t('notFile')}
          value=""
          onChange={({ target: { value } }) => value && put([...list, { importId: value }])}
          options={[
            { value: '', label: t('choose') },
            ...files
              .filter(({ id }) => isFree({ id }))
              .map((file) => ({ value: file.id, label: nameOfFile(file) })),
          ]}
        />
      </div>
      {groups.length > 0 && (
        <ul aria-label={t('alsoLeftOut')} className="flex flex-wrap gap-2">
          {groups.map((one) => (
            <li key={keyOf(one)}>
              <Chip name={nameOf(one)} onRemove={() => put(list.filter((other) => other !== one))} />
              {wrongOf(one) && <p className="mt-1 text-clay">{wrongOf(one)}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
