import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/class-names.ts'

/** A place to drop a file on, or to choose one by. */
export function ChooseFile({ onChoose }: { onChoose: (file: File) => void }) {
  const { t } = useTranslation('imports')
  const [isOver, setOver] = useState(false)
  return (
    <label
      className={cx(
        'flex min-h-56 cursor-pointer flex-col items-center justify-center gap-2 rounded-basket border-2 border-dashed px-6 py-10 text-center outline-offset-4 has-focus-visible:outline-2 has-focus-visible:outline-olive',
        isOver ? 'border-olive bg-olive-wash' : 'border-field-line bg-surface hover:bg-raised',
      )}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [dropped] = event.dataTransfer.files
        if (dropped) onChoose(dropped)
      }}
    >
      <svg aria-hidden="true" viewBox="0 0 48 40" className="w-16 fill-none stroke-clay" strokeWidth="2.5">
        <path d="M6 16h36l-4 21H10zM14 16 20 4M34 16 28 4M18 23v8M24 23v8M30 23v8" />
      </svg>
      <span className="font-display text-xl font-semibold">{t('drop')}</span>
      <span className="max-w-md text-soft">{t('dropWords')}</span>
      <input
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        className="sr-only"
        onChange={(event) => event.target.files?.[0] && onChoose(event.target.files[0])}
      />
    </label>
  )
}
