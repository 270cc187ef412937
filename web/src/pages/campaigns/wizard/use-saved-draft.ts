import { useMutation } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import {
  type CampaignWithCounts,
  campaignQuery,
  changeCampaign,
  type Draft,
  type Timing,
} from '../../../api/campaigns.ts'
import { keys } from '../../../api/keys.ts'
import { queries } from '../../../app/queries.ts'

const pauseMs = 400

/** A draft as it is edited: shown at once, sent to the server when the writer pauses, so that nothing is lost. */
export function useSavedDraft(campaign: CampaignWithCounts) {
  const { id } = campaign
  const [draft, setDraft] = useState<Draft>(() => draftOf(campaign))
  const waiting = useRef<Partial<Draft> | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { mutate, error, isPending } = useMutation({
    mutationFn: (patch: Partial<Draft>) => changeCampaign(id, patch),
    // One after the other: what was written last is what stays.
    scope: { id: `draft ${id}` },
    // What was refused goes along with what mends it: it is on the page, and must not be lost behind that.
    onError(_error, patch) {
      waiting.current = { ...patch, ...waiting.current } as Partial<Draft>
    },
    onSuccess(saved) {
      queries.setQueryData(campaignQuery(id).queryKey, (before) => before && { ...before, ...saved })
      void queries.invalidateQueries({ queryKey: [...keys.campaigns, id, 'plan'] })
      void queries.invalidateQueries({ queryKey: [...keys.campaigns, 'list'] })
    },
  })
  const flush = useCallback(() => {
    clearTimeout(timer.current)
    setWaiting(false)
    if (waiting.current) mutate(waiting.current)
    waiting.current = null
  }, [mutate])
  useEffect(() => flush, [flush])
  // What another window changed, once nothing of this one is on its way.
  const stored = JSON.stringify(draftOf(campaign))
  useEffect(() => {
    if (!isPending && waiting.current === null) setDraft(JSON.parse(stored))
  }, [stored, isPending])
  return {
    draft,
    error,
    /** Whether the server has not got all of it yet. */
    isSaving: isPending || isWaiting,
    change(patch: Partial<Draft>) {
      setDraft((before) => ({ ...before, ...patch }) as Draft)
      waiting.current = { ...waiting.current, ...patch } as Partial<Draft>
      setWaiting(true)
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, pauseMs)
    },
  }
}

function draftOf(campaign: CampaignWithCounts): Draft {
  const { name, audience, template, holdout, variants, dailyCeiling, discountCodes } = campaign
  return {
    ...timingOf(campaign),
    ...{ name, audience, template, holdout, variants, dailyCeiling, discountCodes },
  }
}

/** The kind and its schedule, which belong together. */
const timingOf = (campaign: Timing): Timing =>
  ({ kind: campaign.kind, schedule: campaign.schedule }) as Timing
