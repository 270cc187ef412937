import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { importQuery, rowsFile } from '../../api/imports.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { buttonClass } from '../../ui/button.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { Meter } from '../../ui/meter.tsx'
import { Failure, Skeleton } from '../../ui/surface.tsx'
import { Outcomes } from './outcomes.tsx'

/** How far an import is and how its rows ended, with those that were refused as a file. */
export function TakenIn({ id }: { id: string }) {
  const { t, i18n } = useTranslation('imports')
  const say = useFailureWords()
  const { number, percent } = useFormats()
  const { data: one, error } = useQuery(importQuery(id))
  if (error) return <Failure words={say(error)} />
  if (!one) return <Skeleton className="h-40 w-full" />
  const { status, progress, rows } = one
  return (
    <div className="grid grid-cols-1 gap-4" aria-live="polite">
      {status === 'failed' && <Failure words={one.words ?? t('failed')} />}
      {status === 'running' && one.undo === null && (
        <>
          <p>
            {t('running', { rows: number(rows.total) })}{' '}
            <span className="tabular-nums">{percent(progress, 0)}</span>
          </p>
          <Meter label={t('progress')} of={1} parts={[{ value: progress, tone: 'calm' }]} />
        </>
      )}
      {status === 'done' && one.undo === null && (
        <p className="text-lg">{t('done', { count: rows.total, rows: number(rows.total) })}</p>
      )}
      {one.undo === 'running' && (
        <>
          <p>
            {t('undoing')} <span className="tabular-nums">{percent(one.undoProgress ?? 0, 0)}</span>
          </p>
          <Meter label={t('undoing')} of={1} parts={[{ value: one.undoProgress ?? 0, tone: 'calm' }]} />
        </>
      )}
      {one.undo === 'done' && (
        <p>
          {t('undone')}{' '}
          {one.undoKept ? t('undoKept', { count: one.undoKept, people: number(one.undoKept) }) : ''}
        </p>
      )}
      <Outcomes counts={rows} fileOf={(outcome) => rowsFile(id, i18n.language, outcome)} />
      <p className="flex flex-wrap gap-3">
        {rows.rejected > 0 && (
          <a href={rowsFile(id, i18n.language, 'rejected')} className={buttonClass()}>
            {t('errorFile')}
          </a>
        )}
        <a href={rowsFile(id, i18n.language)} className={buttonClass()}>
          {t('allRows')}
        </a>
      </p>
    </div>
  )
}
