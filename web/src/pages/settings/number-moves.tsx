import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { pauseNumber } from '../../api/connect.ts'
import { keys } from '../../api/keys.ts'
import type { Channel } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { useResuming } from '../../app/stopped-numbers.tsx'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.tsx'

/** Holds a number and lets it go on; who may not is told who can. */
export function NumberMoves({ number: { id, status }, may }: { number: Channel; may: boolean }) {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const resuming = useResuming(id)
  const pausing = useMutation({
    mutationFn: () => pauseNumber(id),
    onSuccess: () => toast(t('pausedNow'), { label: t('common.undo'), run: () => resuming.mutate() }),
    onError: (error) => toast(say(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.channels }),
  })
  const isBusy = resuming.isPending || pausing.isPending
  if (status === 'paused' && !may) return <p className="w-full text-soft">{t('stopped.ask')}</p>
  if (status === 'removed' || !may) return null
  return status === 'paused' ? (
    <Button disabled={isBusy} onClick={() => resuming.mutate()}>
      {t('stopped.resume')}
    </Button>
  ) : (
    <Button look="quiet" disabled={isBusy} onClick={() => pausing.mutate()}>
      {t('pause')}
    </Button>
  )
}
