import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Import, undoImport } from '../../api/imports.ts'
import { keys } from '../../api/keys.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { Failure } from '../../ui/surface.tsx'

/** Takes a file back, once whoever does it has read what goes and what stays: it cannot be brought back but by uploading it again. */
export function TakeBack({ one }: { one: Import }) {
  const { t } = useTranslation('imports')
  const say = useFailureWords()
  const { number } = useFormats()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const undoing = useMutation({
    mutationFn: () => undoImport(one.id),
    onSuccess() {
      close()
      return queries.invalidateQueries({ queryKey: keys.imports })
    },
  })
  const { new: made, updated, suppressed } = one.rows
  const said = [
    ...(made > 0 ? [t('undoMade', { count: made, people: number(made) })] : []),
    ...(updated > 0 ? [t('undoUpdated', { count: updated, people: number(updated) })] : []),
    t('undoYes'),
    ...(suppressed > 0 ? [t('undoNo')] : []),
  ]
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {t('undo')}
      </Button>
      <Dialog open={open} onClose={close} title={t('undoAsk')}>
        <ul className="mb-5 grid list-disc gap-2 ps-5 text-soft">
          {said.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {undoing.error && (
          <div className="mb-5">
            <Failure words={say(undoing.error)} />
          </div>
        )}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" disabled={undoing.isPending} onClick={() => undoing.mutate()}>
            {t('undo')}
          </Button>
          <Button onClick={close}>{t('undoKeep')}</Button>
        </div>
      </Dialog>
    </>
  )
}
