import { useMutation, useQuery } from '@tanstack/react-query'
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { createCampaign, type TemplateUse } from '../../../api/campaigns.ts'
import { importQuery, startImport } from '../../../api/imports.ts'
import { keys } from '../../../api/keys.ts'
import { useDraft } from '../../../app/draft.ts'
import { queries } from '../../../app/queries.ts'
import { fieldsOf, Refused } from '../../../app/refused.tsx'
import { useShopClock } from '../../../app/shop-clock.ts'
import { useStep } from '../../../app/use-step.ts'
import { Button } from '../../../ui/button.tsx'
import { Steps } from '../../../ui/steps.tsx'
import { ColumnsStep } from '../../imports/columns-step.tsx'
import { FileStep } from '../../imports/file-step.tsx'
import { TakenIn } from '../../imports/taken-in.tsx'
import { useLook } from '../../imports/use-look.ts'
import { type Aim, AudienceStep } from './audience-step.tsx'
import { Problems } from './problems.tsx'
import { type Step, useSteps } from './step-names.ts'
import { TemplatePicker } from './template-picker.tsx'
import { useRun } from './use-run.ts'

/** `step`: where somebody was who left it and comes again. */
type Begun = Aim & { step: 'file' | 'columns' | 'audience' | 'message' }
const start: Begun = { step: 'file', name: '', audience: {}, holdout: 0 }

type Search = { step?: Step; importId?: string; segment?: string }

export function Page() {
  const { made } = useRun()
  const { step } = useSearch({ strict: false }) as Search
  if (made === undefined) return <NewWizard />
  const same = step === 'message' ? step : 'audience'
  return <Navigate to="/campaigns/$id" params={{ id: made }} search={{ step: same }} replace />
}

/** A campaign until it has a message: from then on it is a draft of the server. */
function NewWizard() {
  const { t } = useTranslation(['campaigns/wizard', 'campaigns'])
  const { day } = useShopClock()
  const navigate = useNavigate()
  const asked = useSearch({ strict: false }) as Search
  const { run, keep } = useRun()
  const draft = useDraft<Begun>('campaign.new', start)
  const look = useLook('campaign')
  const { isReadable } = look
  const begun = draft.value
  const { importId, segment } = begun.audience
  const { data: taken, isLoading } = useQuery({
    ...importQuery(importId ?? ''),
    enabled: importId !== undefined,
  })
  const isTaken = importId === undefined || taken?.status === 'done'
  const hasAudience = (importId !== undefined || segment !== undefined) && isTaken
  const isGiven = asked.importId !== undefined || asked.segment !== undefined
  const opens = {
    file: true,
    columns: isReadable,
    audience: true,
    message: hasAudience || (isLoading ? undefined : false),
  }
  const { at, go } = useStep('/campaigns/new', { opens, first: isGiven ? 'audience' : begun.step, run })
  useEffect(() => {
    const { importId, segment } = asked
    if (importId || segment)
      draft.set({
        ...start,
        step: 'audience',
        audience: { ...(importId && { importId }), ...(segment && { segment }) },
      })
  }, [asked, draft.set])
  useEffect(() => draft.set((now) => ({ ...now, step: at })), [at, draft.set])

  const taking = useMutation({
    mutationFn: () => startImport(look.file!, look.reading),
    async onSuccess({ id }) {
      void queries.invalidateQueries({ queryKey: keys.imports })
      draft.set({ ...begun, audience: { importId: id } })
      // In the place of its columns: Back does not come by what is taken in.
      await go('audience', { replace: true })
      look.forget()
    },
  })
  const creating = useMutation({
    mutationFn: (template: TemplateUse) =>
      createCampaign({
        name: begun.name.trim() || t('defaultName', { day: day(new Date()) }),
        audience: begun.audience,
        holdout: begun.holdout,
        template,
        kind: 'broadcast',
        schedule: null,
        variants: [],
        dailyCeiling: null,
        discountCodes: [],
      }),
    async onSuccess({ id }) {
      await queries.invalidateQueries({ queryKey: keys.campaigns })
      await navigate({ to: '/campaigns/$id', params: { id }, search: { step: 'message' }, replace: true })
      draft.drop()
      keep(id)
    },
  })
  const open = (Object.keys(opens) as Begun['step'][]).filter((step) => opens[step])
  const isOurs = (step: Step): step is Begun['step'] => step in opens
  const goTo = (step: Step) => {
    if (isOurs(step)) void go(step)
  }
  const wrong = fieldsOf(creating.error)
  return (
    <>
      <h1 className="mb-5 text-4xl">{t('add')}</h1>
      <Steps label={t('add')} steps={useSteps(open)} at={at} onGo={goTo} />
      {at === 'file' && taken && look.isReady && !look.file && (
        <p className="mb-4 max-w-prose text-soft">
          <bdi className="font-semibold wrap-anywhere">{taken.filename}</bdi> {t('isTaken')}
        </p>
      )}
      {at === 'file' && <FileStep look={look} />}
      {at === 'columns' && <ColumnsStep look={look} wrong={fieldsOf(taking.error)} />}
      {at === 'audience' && (
        <div className="grid grid-cols-1 gap-6">
          {importId !== undefined && <TakenIn id={importId} />}
          <AudienceStep aim={begun} wrong={wrong} onChange={(aim) => draft.set({ ...begun, ...aim })} />
        </div>
      )}
      {at === 'message' && <TemplatePicker isBusy={creating.isPending} onPick={creating.mutate} />}
      <div className="mt-4 grid gap-3 empty:hidden">
        {taking.error && <Refused error={taking.error} beside={['mapping']} />}
        {creating.error && Object.keys(wrong).length === 0 && <Refused error={creating.error} />}
        <Problems wrong={wrong} at={at} onGo={goTo} />
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        {at === 'file' && !look.file && (
          <Button onClick={() => void go('audience')}>{t('withoutFile')}</Button>
        )}
        {at === 'file' && isReadable && (
          <Button look="primary" onClick={() => void go('columns')}>
            {t('next')}
          </Button>
        )}
        {at === 'columns' && (
          <Button
            look="primary"
            disabled={!isReadable || look.preview.data?.problem !== null || taking.isPending}
            onClick={() => look.checkConsent() && taking.mutate()}
          >
            {t('takeIn')}
          </Button>
        )}
        {at === 'audience' && (
          <Button look="primary" disabled={!hasAudience} onClick={() => void go('message')}>
            {t('next')}
          </Button>
        )}
      </div>
    </>
  )
}
