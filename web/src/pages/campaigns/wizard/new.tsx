import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { createCampaign, type TemplateUse } from '../../../api/campaigns.ts'
import { importQuery, startImport } from '../../../api/imports.ts'
import { keys } from '../../../api/keys.ts'
import { useDraft } from '../../../app/draft.ts'
import { queries } from '../../../app/queries.ts'
import { fieldsOf, Refused } from '../../../app/refused.tsx'
import { useShopClock } from '../../../app/shop-clock.ts'
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

type Begun = Aim & { step: Step }
const start: Begun = { step: 'file', name: '', audience: {}, holdout: 0 }

/** A campaign until it has a message: from then on it is a draft of the server. */
export function Page() {
  const { t } = useTranslation(['campaigns/wizard', 'campaigns'])
  const { day } = useShopClock()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { importId?: string; segment?: string }
  const draft = useDraft<Begun>('campaign.new', start)
  const look = useLook('campaign')
  const begun = draft.value
  const { importId, segment } = begun.audience
  const { data: taken } = useQuery({ ...importQuery(importId ?? ''), enabled: importId !== undefined })
  const isTaken = importId === undefined || taken?.status === 'done'
  const hasAudience = (importId !== undefined || segment !== undefined) && isTaken

  // A step is read from its beginning.
  useEffect(() => {
    if (begun.step) scrollTo(0, 0)
  }, [begun.step])
  useEffect(() => {
    const { importId: from, segment: of } = search
    if (!from && !of) return
    draft.set({
      ...start,
      step: 'audience',
      audience: { ...(from && { importId: from }), ...(of && { segment: of }) },
    })
    void navigate({ to: '/campaigns/new', replace: true, search: {} })
  }, [search, navigate, draft.set])

  const taking = useMutation({
    mutationFn: () => startImport(look.file!, look.reading),
    onSuccess({ id }) {
      look.forget()
      void queries.invalidateQueries({ queryKey: keys.imports })
      draft.set({ ...begun, step: 'audience', audience: { importId: id } })
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
    },
  })
  const isReadable = look.file !== undefined && look.preview.data !== undefined && !look.preview.error
  const open: Step[] = [
    'file',
    'audience',
    ...(isReadable ? (['columns'] as const) : []),
    ...(hasAudience ? (['message'] as const) : []),
  ]
  const go = (step: Step) => draft.set({ ...begun, step })
  const wrong = fieldsOf(creating.error)
  return (
    <>
      <h1 className="mb-5 text-4xl">{t('add')}</h1>
      <Steps label={t('add')} steps={useSteps(open)} at={begun.step} onGo={go} />
      {begun.step === 'file' && <FileStep look={look} />}
      {begun.step === 'columns' && <ColumnsStep look={look} wrong={fieldsOf(taking.error)} />}
      {begun.step === 'audience' && (
        <div className="grid grid-cols-1 gap-6">
          {importId !== undefined && <TakenIn id={importId} />}
          <AudienceStep aim={begun} wrong={wrong} onChange={(aim) => draft.set({ ...begun, ...aim })} />
        </div>
      )}
      {begun.step === 'message' && <TemplatePicker isBusy={creating.isPending} onPick={creating.mutate} />}
      <div className="mt-4 grid gap-3 empty:hidden">
        {taking.error && <Refused error={taking.error} beside={['mapping']} />}
        {creating.error && Object.keys(wrong).length === 0 && <Refused error={creating.error} />}
        <Problems wrong={wrong} at={begun.step} onGo={go} />
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        {begun.step === 'file' && !look.file && (
          <Button onClick={() => go('audience')}>{t('withoutFile')}</Button>
        )}
        {begun.step === 'file' && isReadable && (
          <Button look="primary" onClick={() => go('columns')}>
            {t('next')}
          </Button>
        )}
        {begun.step === 'columns' && (
          <Button
            look="primary"
            disabled={!isReadable || look.preview.data?.problem !== null || taking.isPending}
            onClick={() => look.checkConsent() && taking.mutate()}
          >
            {t('takeIn')}
          </Button>
        )}
        {begun.step === 'audience' && (
          <Button look="primary" disabled={!hasAudience} onClick={() => go('message')}>
            {t('next')}
          </Button>
        )}
      </div>
    </>
  )
}
