import { useTranslation } from 'react-i18next'
import type { ImportPreview, Outcome } from '../../api/imports.ts'
import { cx } from '../../ui/class-names.ts'
import { useFormats } from '../../ui/formats.tsx'

const order: Outcome[] = ['new', 'updated', 'unchanged', 'duplicate', 'suppressed', 'rejected']

/** A row's colour by how it ends, in a table and in its legend. */
export const outcomeColours: Record<Outcome, string> = {
  new: 'bg-olive-wash',
  updated: 'bg-honey-wash',
  unchanged: 'bg-surface',
  duplicate: 'bg-raised',
  suppressed: 'bg-raised text-soft',
  rejected: 'bg-clay-wash text-clay',
}

/** How many rows end how. `fileOf`: where those of an outcome lie as a file. */
export function Outcomes({
  counts,
  fileOf,
}: {
  counts: ImportPreview['outcomes']
  fileOf?: (outcome: Outcome) => string
}) {
  const { t } = useTranslation('imports')
  const { number } = useFormats()
  return (
    <dl className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-6">
      {order.map((outcome) => (
        <div
          key={outcome}
          className={cx(
            'flex flex-col rounded-basket border border-line px-4 py-3',
            counts[outcome] > 0 ? outcomeColours[outcome] : 'bg-surface text-soft',
          )}
        >
          <dt className="text-sm">{t(`outcomes.${outcome}`)}</dt>
          <dd className="font-display text-2xl tabular-nums">{number(counts[outcome])}</dd>
          {fileOf && counts[outcome] > 0 && (
            <dd className="mt-auto">
              <a href={fileOf(outcome)} className="text-sm underline underline-offset-4">
                {t('asFile')}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
