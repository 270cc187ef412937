import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { startImport } from '../../api/imports.ts'
import { keys } from '../../api/keys.ts'
import { queries } from '../../app/queries.ts'
import { fieldsOf, Refused } from '../../app/refused.tsx'
import { Button } from '../../ui/button.tsx'
import { Steps } from '../../ui/steps.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { FileStep } from './file-step.tsx'
import { useLook } from './use-look.ts'

/** A file of people, from choosing it to taking it in. */
export function Page() {
  const { t } = useTranslation('imports')
  const navigate = useNavigate()
  const look = useLook('import')
  const [step, setStep] = useState<'file' | 'columns'>('file')
  const starting = useMutation({
    mutationFn: () => startImport(look.file!, look.reading),
    onSuccess({ id }) {
      look.forget()
      void queries.invalidateQueries({ queryKey: keys.imports })
      void navigate({ to: '/contacts/imports/$id', params: { id } })
    },
  })
  const isReadable = look.file !== undefined && look.preview.data !== undefined && !look.preview.error
  return (
    <>
      <h1 className="mb-5 text-4xl">{t('newTitle')}</h1>
      <Steps
        label={t('newTitle')}
        steps={[
          { key: 'file', label: t('stepFile') },
          { key: 'columns', label: t('stepColumns'), disabled: !isReadable },
        ]}
        at={step}
        onGo={setStep}
      />
      {step === 'file' && <FileStep look={look} />}
      {step === 'columns' && <ColumnsStep look={look} wrong={fieldsOf(starting.error)} />}
      {starting.error && <Refused error={starting.error} beside={['mapping']} />}
      <div className="mt-6 flex flex-wrap gap-3">
        {step === 'columns' && <Button onClick={() => setStep('file')}>{t('common.back')}</Button>}
        {step === 'file' && isReadable && (
          <Button look="primary" onClick={() => setStep('columns')}>
            {t('next')}
          </Button>
        )}
        {step === 'columns' && (
          <Button
            look="primary"
            disabled={!isReadable || look.preview.data?.problem !== null || starting.isPending}
            onClick={() => look.checkConsent() && starting.mutate()}
          >
            {t('takeIn')}
          </Button>
        )}
      </div>
    </>
  )
}
