import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Campaign, type Move, moveCampaign } from '../../api/campaigns.ts'
import { keys } from '../../api/keys.ts'
import { queries } from '../../app/queries.ts'
import { useRefusalWords } from '../../app/refused.tsx'
import { useMay } from '../../app/rights.ts'
import { undoable } from '../../app/undoable.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.tsx'

/** Pause, go on, or end for good. The end is a pause first, so that it can be taken back. */
export function Moves({ campaign: { id, status } }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns')
  const say = useRefusalWords()
  const may = useMay('campaigns.write')
  const moving = useMutation({
    mutationFn: (move: Move) => moveCampaign(id, move),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.campaigns }),
    onError: (error) => toast(say(error)),
  })
  const [isEnding, setEnding] = useState(false)
  const cancel = async () => {
    setEnding(true)
    try {
      if (status !== 'paused') await moving.mutateAsync('pause')
    } catch {
      return setEnding(false)
    }
    undoable({
      words: t('cancelled'),
      undoLabel: t('common.undo'),
      run: () => moving.mutateAsync('cancel').finally(() => setEnding(false)),
      back: (error) => {
        setEnding(false)
        if (error === undefined && status !== 'paused') moving.mutate('resume')
      },
    })
  }
  const isBusy = isEnding || moving.isPending
  if (!may || status === 'finished' || status === 'cancelled') return null
  return (
    <div className="flex flex-wrap gap-3">
      {status === 'paused' ? (
        <Button look="primary" disabled={isBusy} onClick={() => moving.mutate('resume')}>
          {t('resume')}
        </Button>
      ) : (
        <Button disabled={isBusy} onClick={() => moving.mutate('pause')}>
          {t('pause')}
        </Button>
      )}
      <Button look="danger" disabled={isBusy} onClick={() => void cancel()}>
        {t('cancel')}
      </Button>
    </div>
  )
}
