import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DateOrder } from '../../api/imports.ts'
import { settingsQuery } from '../../api/shop.ts'
import { countries } from '../../app/countries.ts'
import { fieldsOf, Refused } from '../../app/refused.tsx'
import { Button } from '../../ui/button.tsx'
import { SelectField, Switch } from '../../ui/field.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { Card, Failure, Skeleton } from '../../ui/surface.tsx'
import { ChooseFile } from './choose-file.tsx'
import { Outcomes } from './outcomes.tsx'
import { Rows } from './rows.tsx'
import type { Look } from './use-look.ts'

const encodings = [
  'utf-8',
  'windows-1253',
  'iso-8859-7',
  'windows-1250',
  'iso-8859-2',
  'windows-1252',
  'utf-16le',
  'utf-16be',
]
const dateOrders: DateOrder[] = ['day_first', 'month_first']
const delimiters = [',', ';', '\t', '|']

/** Choosing a file, and seeing whether it is read rightly: its letters, its columns, its rows. */
export function FileStep({ look }: { look: Look }) {
  const { t } = useTranslation('imports')
  const { file, preview, isReady } = look
  if (!isReady) return <Skeleton className="h-56 w-full" />
  if (!file) return <ChooseFile onChoose={look.choose} />
  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="flex flex-wrap items-center gap-3">
        <p className="grow">
          <bdi className="font-semibold wrap-anywhere">{file.name}</bdi>
        </p>
        <Button onClick={look.forget}>{t('another')}</Button>
      </div>
      {preview.error && <Unreadable error={preview.error} />}
      {(preview.data || preview.error) && <HowItIsRead look={look} />}
      {!preview.data && !preview.error && <Skeleton className="h-72 w-full" />}
      {preview.data && <Seen look={look} preview={preview.data} />}
    </div>
  )
}

/** Of a file that is none, only that: no field waits to be corrected. */
function Unreadable({ error }: { error: unknown }) {
  const { file } = fieldsOf(error)
  return file ? <Failure words={file} /> : <Refused error={error} />
}

function HowItIsRead({ look }: { look: Look }) {
  const { t } = useTranslation('imports')
  const { country } = useFormats()
  const home = useQuery(settingsQuery).data?.country
  const found = look.preview.data
  const encoding = look.reading.encoding ?? found?.encoding.value ?? 'utf-8'
  const delimiter = look.reading.delimiter ?? found?.delimiter.value ?? ','
  return (
    <Card>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <SelectField
          label={t('encoding')}
          value={encoding}
          onChange={(event) => look.read({ encoding: event.target.value })}
          options={encodings.map((value) => ({ value, label: t(`encodings.${value}`) }))}
        />
        <SelectField
          label={t('delimiter')}
          value={delimiter}
          onChange={(event) => look.read({ delimiter: event.target.value })}
          options={[...new Set([...delimiters, delimiter])].map((value) => ({
            value,
            label: t(`delimiters.${delimiterNames[value] ?? 'other'}`, { sign: value }),
          }))}
        />
        {home && (
          <SelectField
            label={t('phonesOf')}
            value={look.reading.country ?? home}
            onChange={({ target }) => look.readCells({ country: target.value })}
            options={countries(home).map((value) => ({ value, label: country(value) }))}
          />
        )}
        {found?.dateOrder && (
          <SelectField
            label={t('dateOrder')}
            value={look.reading.dateOrder ?? found.dateOrder.value}
            onChange={({ target }) =>
              look.readCells({ dateOrder: dateOrders.find((one) => one === target.value) })
            }
            options={dateOrders.map((value) => ({ value, label: t(`dateOrders.${value}`) }))}
          />
        )}
        <Switch
          label={t('header')}
          isOn={look.reading.header ?? found?.header.value ?? true}
          onChange={(header) => look.read({ header })}
        />
      </div>
      <p className="mt-3 text-sm text-soft">{t('readHint')}</p>
    </Card>
  )
}

const delimiterNames: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }

function Seen({ look, preview }: { look: Look; preview: NonNullable<Look['preview']['data']> }) {
  const { t } = useTranslation('imports')
  const { number } = useFormats()
  return (
    <>
      {preview.problem ? (
        <Failure words={t(`problems.${preview.problem.reason}`)} />
      ) : (
        <>
          <p className="text-soft">
            {preview.counted.whole
              ? t('countedAll', { count: preview.counted.rows, rows: number(preview.counted.rows) })
              : t('countedFirst', { rows: number(preview.counted.rows) })}
          </p>
          <Outcomes counts={preview.outcomes} />
        </>
      )}
      <div
        aria-busy={look.preview.isPlaceholderData}
        className={look.preview.isPlaceholderData ? 'opacity-60' : undefined}
      >
        <Rows
          preview={preview}
          head={({ header, column }) => (
            <bdi className="whitespace-nowrap">{header || t('columnNumber', { number: column })}</bdi>
          )}
        />
      </div>
    </>
  )
}
