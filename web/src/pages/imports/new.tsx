import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { startImport } from '../../api/imports.ts'
import { keys } from '../../api/keys.ts'
import { queries } from '../../app/queries.ts'
import { fieldsOf, Refused } from '../../app/refused.tsx'
import { useStep } from '../../app/use-step.ts'
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
  const { isReadable } = look
  const { at, go } = useStep('/contacts/imports/new', {
    opens: { file: true, columns: isReadable },
    first: 'file',
  })
  const starting = useMutation({
    mutationFn: () => startImport(look.file!, look.reading),
    async onSuccess({ id }) {
      void queries.invalidateQueries({ queryKey: keys.imports })
      // In the place of its columns: Back does not come by what is taken in.
      await navigate({ to: '/contacts/imports/$id', params: { id }, replace: true })
      look.forget()
    },
  })
  return (
    <>
      <h1 className="mb-5 text-4xl">{t('newTitle')}</h1>
      <Steps
        label={t('newTitle')}
        steps={[
          { key: 'file', label: t('stepFile') },
          { key: 'columns', label: t('stepColumns'), disabled: !isReadable },
        ]}
        at={at}
        onGo={go}
      />
      {at === 'file' && <FileStep look={look} />}
      {at === 'columns' && <ColumnsStep look={look} wrong={fieldsOf(starting.error)} />}
      {starting.error && <Refused error={starting.error} beside={['mapping']} />}
      <div className="mt-6 flex flex-wrap gap-3">
        {at === 'columns' && <Button onClick={() => void go('file')}>{t('common.back')}</Button>}
        {at === 'file' && isReadable && (
          <Button look="primary" onClick={() => void go('columns')}>
            {t('next')}
          </Button>
        )}
        {at === 'columns' && (
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
