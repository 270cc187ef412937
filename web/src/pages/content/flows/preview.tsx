import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PreviewStep, previewFlows } from '../../../api/flows.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { useSettled } from '../../../app/settled.ts'
import { Button } from '../../../ui/button.tsx'
import { Failure } from '../../../ui/surface.tsx'
import type { Draft } from './editor.tsx'
import { Phone } from './phone.tsx'

/** A conversation with the bot as it would be after saving. Nothing of it is stored. */
export function Preview({ flow, draft, language }: { flow: string; draft: Draft; language: string }) {
  const { t } = useTranslation('content')
  const say = useFailureWords()
  const [steps, setSteps] = useState<PreviewStep[]>([])
  const asked = useSettled({ language, steps, draft: { flow, ...draft } })
  const preview = useQuery({
    queryKey: ['flow-preview', asked],
    queryFn: () => previewFlows(asked),
    enabled: asked.steps.length > 0,
    placeholderData: keepPreviousData,
  })
  const add = (step: PreviewStep) => setSteps([...steps, step])
  const shown = steps.length > 0 ? preview.data : undefined
  return (
    <section aria-label={t('preview.title')} className="min-w-0 xl:sticky xl:top-4">
      <div className="mb-3 flex items-center justify-between">
        <h2 className="text-xl">{t('preview.title')}</h2>
        {steps.length > 0 && (
          <Button look="quiet" onClick={() => setSteps([])}>
            {t('preview.again')}
          </Button>
        )}
      </div>
      {preview.error && <Failure words={say(preview.error)} />}
      <Phone shown={shown} language={language} onStep={add} />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => add({ does: 'leave_basket' })}>{t('preview.basket')}</Button>
        <Button onClick={() => add({ does: 'order_shipped' })}>{t('preview.shipped')}</Button>
        {shown?.waitsFor && <Button onClick={() => add({ does: 'wait' })}>{t('preview.wait')}</Button>}
      </div>
      {shown?.mode === 'human' && <p className="mt-3 text-soft">{t('preview.human')}</p>}
    </section>
  )
}
