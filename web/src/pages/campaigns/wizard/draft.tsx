import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type CampaignWithCounts,
  changeCampaign,
  createCampaign,
  type Draft,
  deleteCampaign,
  planQuery,
  retryFailed,
} from '../../../api/campaigns.ts'
import { isNotThere } from '../../../api/client.ts'
import { keys } from '../../../api/keys.ts'
import { queries } from '../../../app/queries.ts'
import { fieldsOf, Refused, useRefusalWords } from '../../../app/refused.tsx'
import { useMay } from '../../../app/rights.ts'
import { StoppedNumbers } from '../../../app/stopped-numbers.tsx'
import { Button } from '../../../ui/button.tsx'
import { Steps } from '../../../ui/steps.tsx'
import { Failure } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'
import { AudienceStep } from './audience-step.tsx'
import { LaunchStep } from './launch-step.tsx'
import { MessageStep } from './message-step.tsx'
import { PlanStep } from './plan-step.tsx'
import { Problems, problemsOf } from './problems.tsx'
import { RetryStep } from './retry-step.tsx'
import { type Step, useSteps } from './step-names.ts'
import { useSavedDraft } from './use-saved-draft.ts'

const open: Step[] = ['audience', 'message', 'plan', 'launch']

/** What was deleted, as it was. A retry is one again: as a campaign of its own it would be for everybody. */
async function makeAgain(retryOf: string | null, draft: Draft): Promise<{ id: string }> {
  if (retryOf === null) return createCampaign(draft)
  const { audience: _itsOwn, ...rest } = draft
  const { id } = await retryFailed(retryOf)
  return changeCampaign(id, rest as Partial<Draft>)
}

/**
 * A campaign that has a message and was not launched yet. Every change is kept by the server.
 * @param isGone it was deleted while it lay open here
 */
export function DraftWizard({
  campaign,
  isGone: isDeleted,
}: {
  campaign: CampaignWithCounts
  isGone: boolean
}) {
  const { t } = useTranslation('campaigns/wizard')
  const say = useRefusalWords()
  const navigate = useNavigate()
  const may = useMay('campaigns.write')
  const { step: asked = 'message' } = useSearch({ strict: false }) as { step?: Step }
  const step = open.includes(asked) ? asked : 'message'
  const { draft, change, error, isSaving } = useSavedDraft(campaign)
  const plan = useQuery({ ...planQuery(campaign.id), enabled: !isSaving })
  const isChecked = !isSaving && !plan.isFetching
  const fields = useRef<HTMLFieldSetElement>(null)
  const go = (next: Step) => {
    // The draft still has what stood there before: gone on from, that would be sent.
    const unread = fields.current?.querySelector<HTMLElement>('[data-unread]')
    if (unread) return unread.focus()
    void navigate({ to: '/campaigns/$id', params: { id: campaign.id }, search: { step: next } })
  }
  const removing = useMutation({
    mutationFn: () => deleteCampaign(campaign.id),
    async onSuccess() {
      await navigate({ to: '/campaigns' })
      await queries.invalidateQueries({ queryKey: [...keys.campaigns, 'list'] })
      toast(t('removed'), {
        label: t('common.undo'),
        run: () =>
          void makeAgain(campaign.retryOf, draft).then(
            () => queries.invalidateQueries({ queryKey: [...keys.campaigns, 'list'] }),
            (failed) => toast(say(failed)),
          ),
      })
    },
  })
  // Deleted in another window: what is written here must not be lost with it.
  const isGone = isDeleted || isNotThere(error)
  const remaking = useMutation({
    mutationFn: () => makeAgain(campaign.retryOf, draft),
    async onSuccess({ id }) {
      await queries.invalidateQueries({ queryKey: [...keys.campaigns, 'list'] })
      await navigate({ to: '/campaigns/$id', params: { id }, search: { step } })
    },
  })
  const next = open[open.indexOf(step) + 1]
  // Of what was not come to yet nothing is missing; whoever has gone on from the message left nothing out by chance.
  const [isMessageDone, setMessageDone] = useState(false)
  if (!isMessageDone && open.indexOf(step) > open.indexOf('message')) setMessageDone(true)
  const refused = fieldsOf(error)
  const wrong = { ...problemsOf(plan.data), ...refused }
  // What is wrong with fields is said of each.
  const failed =
    removing.error ?? remaking.error ?? (Object.keys(refused).length === 0 && !isGone ? error : null)
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <h1 dir="auto" className="side-start text-4xl wrap-anywhere">
          {draft.name}
        </h1>
        {may && (
          <Button
            look="quiet"
            className="max-sm:-ms-5"
            disabled={removing.isPending}
            onClick={() => removing.mutate()}
          >
            {t('remove')}
          </Button>
        )}
      </div>
      <Steps label={draft.name} steps={useSteps(open)} at={step} onGo={go} />
      <StoppedNumbers which={({ id }) => id === campaign.channelId} className="mb-5" />
      {isGone && (
        <div className="mb-4">
          <Failure
            words={t('isGone')}
            action={
              <Button disabled={remaking.isPending} onClick={() => remaking.mutate()}>
                {t('makeAgain')}
              </Button>
            }
          />
        </div>
      )}
      {failed && (
        <div className="mb-4">
          <Refused error={failed} />
        </div>
      )}
      <div className="mb-4 grid gap-3 empty:hidden">
        <Problems wrong={refused} at={step} onGo={go} />
      </div>
      <fieldset ref={fields} disabled={!may} className="min-w-0">
        {step === 'audience' && campaign.retryOf && (
          <RetryStep
            name={draft.name}
            plan={plan.data}
            wrong={wrong}
            onName={(name) => name !== '' && change({ name })}
          />
        )}
        {step === 'audience' && !campaign.retryOf && (
          <AudienceStep
            aim={draft}
            wrong={wrong}
            // Only what was changed: another window may have changed the rest.
            onChange={({ name, audience, holdout }) =>
              change({
                ...(name !== '' && name !== draft.name && { name }),
                ...(audience !== draft.audience && { audience }),
                ...(holdout !== draft.holdout && { holdout }),
              })
            }
          />
        )}
        {step === 'message' && (
          <MessageStep
            id={campaign.id}
            draft={draft}
            plan={plan.data}
            wrong={wrong}
            isDone={isMessageDone}
            isChecked={isChecked}
            onChange={change}
          />
        )}
        {step === 'plan' && (
          <PlanStep
            id={campaign.id}
            draft={draft}
            plan={plan}
            wrong={wrong}
            isRetry={campaign.retryOf !== null}
            onChange={change}
            onGo={go}
          />
        )}
        {step === 'launch' && (
          <LaunchStep
            id={campaign.id}
            draft={draft}
            plan={plan}
            wrong={wrong}
            isRetry={campaign.retryOf !== null}
            isChecked={isChecked}
            onGo={go}
          />
        )}
      </fieldset>
      {next && (
        <div className="mt-6">
          <Button look="primary" onClick={() => go(next)}>
            {t('next')}
          </Button>
        </div>
      )}
    </>
  )
}
