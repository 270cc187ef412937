import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../api/imports.ts'
import { Refused, type Wrong } from '../../app/refused.tsx'
import { Button } from '../../ui/button.tsx'
import { Failure, Skeleton } from '../../ui/surface.tsx'
import { AgreeCard } from './agree-card.tsx'
import { Rows } from './rows.tsx'
import type { Look } from './use-look.ts'

const ofPeople = [
  ...['phone', 'email', 'name', 'first_name', 'last_name', 'language', 'country', 'tags', 'birthday'],
  ...[
    'consent',
    'opt_out',
    'consent_date',
    'external_id',
    'first_order_date',
    'last_order_date',
    'total_spent',
  ],
  'orders_count',
]
const ofOrders = [
  ...['order_number', 'order_date', 'amount', 'currency', 'order_status', 'product', 'sku', 'quantity'],
  'price',
]
type Column = ImportPreview['columns'][number]

const choiceOf = ({ field, attribute }: Column) => field ?? (attribute === null ? 'ignore' : 'attribute')

/** What each column of the file is, and who in it said yes to marketing. */
export function ColumnsStep({ look, wrong }: { look: Look; wrong: Wrong }) {
  const { t } = useTranslation('imports')
  const { data: preview, error } = look.preview
  if (error) return <Refused error={error} />
  if (!preview) return <Skeleton className="h-72 w-full" />
  return (
    <div className="grid grid-cols-1 gap-5">
      <p className="max-w-3xl text-soft">{t('columnsWords')}</p>
      {preview.problem && <Failure words={t(`problems.${preview.problem.reason}`)} />}
      <div
        aria-busy={look.preview.isPlaceholderData}
        className={look.preview.isPlaceholderData ? 'opacity-60' : undefined}
      >
        <Rows
          preview={preview}
          head={(column) => <Chosen column={column} look={look} error={wrong[`mapping.${column.column}`]} />}
        />
      </div>
      <AgreeCard look={look} preview={preview} />
    </div>
  )
}

function Chosen({ column, look, error }: { column: Column; look: Look; error: string | undefined }) {
  const { t } = useTranslation('imports')
  const choice = choiceOf(column)
  const name = column.header || t('columnNumber', { number: column.column })
  const fields = [...ofPeople, ...ofOrders]
  return (
    <div className="min-w-44">
      <label className="block">
        <bdi className="block max-w-56 truncate pb-1">{name}</bdi>
        <select
          aria-invalid={error !== undefined}
          value={fields.includes(choice) || choice === 'ignore' ? choice : 'attribute'}
          onChange={(event) =>
            look.map(column.column, event.target.value === 'attribute' ? keyOf(column) : event.target.value)
          }
          className="min-h-10 w-full rounded-xl border border-field-line bg-surface px-2 font-normal text-ink"
        >
          <option value="attribute">{t('asAttribute')}</option>
          <option value="ignore">{t('leaveOut')}</option>
          <optgroup label={t('ofPerson')}>
            {ofPeople.map((field) => (
              <option key={field} value={field}>
                {t(`fields.${field}`)}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('ofOrder')}>
            {ofOrders.map((field) => (
              <option key={field} value={field}>
                {t(`fields.${field}`)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {column.why === 'yes_no' && (
        <IsConsent
          onYes={() => look.map(column.column, 'consent')}
          onNo={() => look.map(column.column, keyOf(column))}
        />
      )}
      {column.why === 'another_channel' && (
        <span className="mt-1 block max-w-56 whitespace-normal font-normal text-soft">
          {t('notWhatsApp')}
        </span>
      )}
      {error && <span className="mt-1 block font-normal text-clay">{error}</span>}
    </div>
  )
}

/** A column of yes and no that may be their consent: nobody but the uploader knows. */
function IsConsent({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { t } = useTranslation('imports')
  return (
    <span className="mt-1 block max-w-64 whitespace-normal font-normal">
      <span className="block pb-2 text-soft">{t('isConsent')}</span>
      <span className="flex flex-wrap gap-2">
        <Button onClick={onYes}>{t('isConsentYes')}</Button>
        <Button onClick={onNo}>{t('isConsentNo')}</Button>
      </span>
    </span>
  )
}

/** The key of an attribute, as the server would make one of the column's name. */
const keyOf = ({ header, column, attribute }: Column) =>
  attribute ??
  (header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 50) ||
    `column_${column}`)
