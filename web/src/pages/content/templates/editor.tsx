import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/client.ts'
import { keys } from '../../../api/keys.ts'
import { settingsQuery } from '../../../api/shop.ts'
import { changeTemplate, draftTemplate, type Template } from '../../../api/templates.ts'
import { useDraft } from '../../../app/draft.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { queries } from '../../../app/queries.ts'
import { useMay } from '../../../app/rights.ts'
import { useTemplateName } from '../../../app/template-words.ts'
import { Bubble } from '../../../ui/bubble.tsx'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Card, Failure } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'
import { ButtonFields } from './button-fields.tsx'
import { composed, type Draft, sampled } from './compose.ts'
import { Fields } from './fields.tsx'
import { Moves } from './moves.tsx'
import { VariableFields } from './variable-fields.tsx'

export const noTemplate: Draft = {
  name: '',
  language: 'el',
  category: 'marketing',
  header: '',
  body: '',
  footer: '',
  buttons: [],
  samples: {},
  variables: {},
}

/** A template in a form beside the phone that will show it. */
export function Editor({ template, initial }: { template?: Template; initial: Draft }) {
  const { t } = useTranslation('content')
  const templateName = useTemplateName()
  const say = useFailureWords()
  const navigate = useNavigate()
  const mayWrite = useMay('content.write')
  const { data: settings } = useQuery(settingsQuery)
  const { value, set, drop, isChanged } = useDraft(`template.${template?.id ?? 'new'}`, initial)
  const saving = useMutation({
    mutationFn: () =>
      template ? changeTemplate(template.id, composed(value)) : draftTemplate(composed(value)),
    async onSuccess({ id }) {
      drop(value)
      await queries.invalidateQueries({ queryKey: keys.templates })
      toast(t('common.saved'))
      await navigate({ to: '/content/templates/$id', params: { id } })
    },
  })
  const errors = saving.error instanceof ApiError ? saving.error.fields : {}
  const part = { draft: value, set, errors }
  return (
    <div className="mt-4 grid items-start gap-6 lg:grid-cols-[1fr_22rem]">
      <Form className="grid min-w-0 gap-5" onSend={() => saving.mutate()}>
        <h1 className="text-3xl">{template ? templateName(template.name) : t('templates.new')}</h1>
        <fieldset disabled={!mayWrite} className="contents">
          <Card>
            <Fields {...part} isStored={template !== undefined} />
          </Card>
          <VariableFields {...part} />
          <ButtonFields {...part} />
        </fieldset>
        {saving.error && <Failure words={say(saving.error)} />}
        {mayWrite && (
          <div className="flex flex-wrap gap-3">
            <Button look="primary" type="submit" disabled={saving.isPending || (template && !isChanged)}>
              {t('templates.keep')}
            </Button>
            {isChanged && <Button onClick={() => drop()}>{t('dropChanges')}</Button>}
            {template && <Moves template={template} isChanged={isChanged} />}
          </div>
        )}
      </Form>
      <aside aria-label={t('preview.title')} className="lg:sticky lg:top-6">
        <Bubble content={sampled(value)} sender={settings?.name} />
      </aside>
    </div>
  )
}
