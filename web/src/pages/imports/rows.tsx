import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../api/imports.ts'
import { cx } from '../../ui/class-names.ts'
import { outcomeColours } from './outcomes.tsx'

/** The first rows of a file as they are read, each in the colour of how it would end. */
export function Rows({
  preview,
  head,
}: {
  preview: ImportPreview
  /** What stands over each column. */
  head: (column: ImportPreview['columns'][number]) => ReactNode
}) {
  const { t } = useTranslation('imports')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by the keyboard too.
    <div className="max-h-[28rem] overflow-auto rounded-basket border border-line bg-surface" tabIndex={0}>
      <table className="min-w-full border-collapse text-sm">
        <caption className="sr-only">{t('firstRows')}</caption>
        <thead className="sticky top-0 bg-surface">
          <tr>
            <th scope="col" className="border-b border-line px-3 py-2 text-start align-top">
              {t('outcome')}
            </th>
            {preview.columns.map((column) => (
              <th
                key={column.column}
                scope="col"
                className="border-b border-line px-3 py-2 text-start align-top font-semibold"
              >
                {head(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((cells, at) => {
            const verdict = preview.verdicts[at]
            return (
              <tr
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file are known by their place alone.
                key={at}
                className={cx(
                  'border-b border-line last:border-0',
                  verdict && outcomeColours[verdict.outcome],
                )}
              >
                <td className="w-64 max-w-80 px-3 py-2 align-top">
                  {verdict && <span className="font-semibold">{t(`verdicts.${verdict.outcome}`)}</span>}
                  {verdict?.words && <span className="block min-w-56 text-sm">{verdict.words}</span>}
                </td>
                {preview.columns.map(({ column }) => (
                  <td key={column} dir="auto" className="max-w-60 truncate px-3 py-2 align-top">
                    {cells[column - 1]}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
