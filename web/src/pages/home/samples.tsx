import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Checklist, removeSamples } from '../../api/connect.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { undoable } from '../../app/undoable.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.tsx'

const kinds = ['shoppers', 'products', 'orders', 'carts'] as const

/** What there is of the sample shop, whether it stands alone or among the shop's own, and the way to let it go. */
export function Samples({ samples }: { samples: Checklist['samples'] }) {
  const { t, i18n } = useTranslation('home')
  const say = useFailureWords()
  const [gone, setGone] = useState(false)
  if (gone) return null
  const counted = kinds
    .filter((kind) => samples[kind] > 0)
    .map((kind) => t(`samples.count.${kind}`, { count: samples[kind] }))
  const what = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(counted)
  const remove = () => {
    setGone(true)
    undoable({
      words: t('samples.gone', { what }),
      undoLabel: t('common.undo'),
      run: () => removeSamples().then(() => queries.invalidateQueries()),
      back(error) {
        setGone(false)
        if (error) toast(say(error))
      },
    })
  }
  return (
    <>
      <p className="min-w-0 flex-1 basis-64 text-soft">
        {t(samples.areAlone ? 'samples.alone' : 'samples.among', { what })} {t('samples.answers')}
      </p>
      <Button onClick={remove}>{t('samples.remove')}</Button>
    </>
  )
}
