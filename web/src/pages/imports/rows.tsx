import { Fragment, type ReactNode } from 'react'
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
            const colour = verdict && outcomeColours[verdict.outcome]
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file are known by their place alone.
              <Fragment key={at}>
                <tr className={cx(verdict?.words ? undefined : 'border-b border-line last:border-0', colour)}>
                  <td className="px-3 py-2 align-top font-semibold whitespace-nowrap">
                    {verdict && t(`verdicts.${verdict.outcome}`)}
                  </td>
                  {preview.columns.map(({ column }) => (
                    <td key={column} dir="auto" className="max-w-60 truncate px-3 py-2 align-top">
                      {cells[column - 1]}
                    </td>
                  ))}
                </tr>
                {verdict?.words && (
                  // Beside them the reason would leave a phone no room for what the file holds. It stays in sight.
                  <tr className={cx('border-b border-line last:border-0', colour)}>
                    <td colSpan={preview.columns.length + 1} className="px-3 pb-2">
                      <span className="sticky start-3 block w-72 sm:w-128">{verdict.words}</span>
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
