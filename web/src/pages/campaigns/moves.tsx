import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Campaign, copyCampaign, type Move, moveCampaign } from '../../api/campaigns.ts'
import { keys } from '../../api/keys.ts'
import { queries } from '../../app/queries.ts'
import { useRefusalWords } from '../../app/refused.tsx'
import { useMay } from '../../app/rights.ts'
import { undoable } from '../../app/undoable.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.tsx'
import { isAhead, isOver } from './stages.ts'

/**
 * Pause, go on, change what has not begun, draft another like it, or end for good. The end is a pause first, so that it
 * can be taken back.
 */
export function Moves({ campaign }: { campaign: Campaign }) {
  const { id, status } = campaign
  const { t } = useTranslation('campaigns')
  const say = useRefusalWords()
  const may = useMay('campaigns.write')
  const navigate = useNavigate()
  const moving = useMutation({
    mutationFn: (move: Move) => moveCampaign(id, move),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.campaigns }),
    onError: (error) => toast(say(error)),
  })
  const changing = useMutation({
    mutationFn: () => moveCampaign(id, 'draft'),
    // Of the mutation and not of its call: as a draft it is another page, and this one is gone by then.
    async onSuccess() {
      await navigate({ to: '/campaigns/$id', params: { id }, search: { step: 'audience' }, replace: true })
      toast(t('draftAgain'))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.campaigns }),
    onError: (error) => toast(say(error)),
  })
  const copying = useMutation({
    mutationFn: () => copyCampaign(id),
    async onSuccess(copy) {
      void queries.invalidateQueries({ queryKey: [...keys.campaigns, 'list'] })
      await navigate({ to: '/campaigns/$id', params: { id: copy.id }, search: { step: 'audience' } })
      toast(t('copied'))
    },
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
  const isBusy = isEnding || moving.isPending || changing.isPending || copying.isPending
  if (!may) return null
  return (
    <div className="flex flex-wrap gap-3">
      {status === 'paused' && (
        <Button look="primary" disabled={isBusy} onClick={() => moving.mutate('resume')}>
          {t('resume')}
        </Button>
      )}
      {(status === 'scheduled' || status === 'running') && (
        <Button disabled={isBusy} onClick={() => moving.mutate('pause')}>
          {t('pause')}
        </Button>
      )}
      {isAhead(campaign) && (
        <Button disabled={isBusy} onClick={() => changing.mutate()}>
          {t('change')}
        </Button>
      )}
      <Button disabled={isBusy} onClick={() => copying.mutate()}>
        {t('copy')}
      </Button>
      {!isOver(status) && (
        <Button look="danger" disabled={isBusy} onClick={() => void cancel()}>
          {t('cancel')}
        </Button>
      )}
    </div>
  )
}
