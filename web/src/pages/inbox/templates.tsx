import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  approvedTemplatesQuery,
  type Conversation,
  previewMessage,
  type Said,
  type Template,
} from '../../api/inbox.ts'
import { keys } from '../../api/keys.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { folded } from '../../app/folded.ts'
import { useTemplateName, useTemplateWords } from '../../app/template-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { EmptyState, Failure, Skeleton } from '../../ui/surface.tsx'

type Chosen = Extract<Said, { template: unknown }>['template']
type Props = {
  conversation: Conversation
  onClose: () => void
  onSend: (template: Chosen, text: string) => void
}

/** The templates that WhatsApp approved, the shopper's language first: choose one, fill it in, see it, send it. */
export function Templates({ conversation, onClose, onSend }: Props) {
  const { t } = useTranslation('inbox')
  const templateName = useTemplateName()
  const say = useFailureWords()
  const { data, error, refetch } = useQuery(approvedTemplatesQuery)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Template>()
  const { language } = useFormats()
  const { body } = useTemplateWords()
  const theirs = conversation.contact.language ?? ''
  const isTheirs = (one: Template) => one.language.startsWith(theirs)
  // Also as WhatsApp keeps its name: that is what some know it by.
  const heardAs = (one: Template) =>
    folded(`${body(one)} ${templateName(one.name)} ${one.name.replaceAll('_', ' ')}`)
  const fitting = (data?.items ?? [])
    .filter(isPlain)
    .filter((one) => heardAs(one).includes(folded(typed.trim())))
    .sort((a, b) => Number(isTheirs(b)) - Number(isTheirs(a)) || a.name.localeCompare(b.name))
  return (
    <Dialog open onClose={onClose} title={chosen ? templateName(chosen.name) : t('templates')}>
      {error && (
        <Failure
          words={say(error)}
          action={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
        />
      )}
      {chosen ? (
        <Filling
          template={chosen}
          conversation={conversation}
          onBack={() => setChosen(undefined)}
          onSend={onSend}
        />
      ) : (
        <>
          <Field label={t('findTemplate')} value={typed} onChange={(event) => setTyped(event.target.value)} />
          <ul className="mt-4 space-y-2">
            {!data && !error && <Skeleton className="h-32 w-full" />}
            {fitting.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  onClick={() => setChosen(one)}
                  className="w-full rounded-basket border border-line px-4 py-3 text-start hover:bg-raised"
                >
                  <span dir="auto" className="line-clamp-2 font-semibold wrap-anywhere">
                    {body(one)}
                  </span>
                  <span className="mt-1 block text-sm text-soft">
                    <bdi>{templateName(one.name)}</bdi> · {language(one.language)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {data && fitting.length === 0 && (
            <EmptyState title={t('noTemplates')} words={t('noTemplatesWords')} />
          )}
        </>
      )}
    </Dialog>
  )
}

type Place = Template['places'][number]

/** What a button sends back nobody has to say; what a headline or a link needs is of campaigns. */
const isOfBody = ({ key }: Place) => key !== 'header' && !key.startsWith('button.')
const isPlain = ({ places }: Template) => places.every((one) => !one.required || isOfBody(one))

function Filling({
  template,
  conversation,
  onBack,
  onSend,
}: Pick<Props, 'conversation' | 'onSend'> & { template: Template; onBack: () => void }) {
  const { t } = useTranslation('inbox')
  const say = useFailureWords()
  const first = conversation.contact.name?.split(' ')[0] ?? ''
  const places = template.places.filter(isOfBody)
  const [values, setValues] = useState(() => places.map((_, at) => (at === 0 ? first : '')))
  const whole = values.every((one) => one.trim() !== '')
  const { body, placeName } = useTemplateWords()
  const { name, language } = template
  const chosen = { name, language, variables: values }
  const preview = useQuery({
    queryKey: keys.templatePreview(conversation.id, name, language, values),
    queryFn: () => previewMessage(conversation.id, { template: chosen }),
    enabled: whole,
    placeholderData: keepPreviousData,
  })
  return (
    <Form
      className="grid gap-4"
      onSend={() => {
        if (whole) onSend(chosen, preview.data?.body ?? name)
      }}
    >
      {places.map(({ key }, at) => (
        <Field
          key={key}
          dir="auto"
          label={t('variable', { name: placeName(template, key) })}
          value={values[at] ?? ''}
          required
          maxLength={1024}
          onChange={(event) => setValues(values.with(at, event.target.value))}
        />
      ))}
      <p
        dir="auto"
        aria-live="polite"
        className="rounded-basket rounded-ee-sm bg-olive-wash px-4 py-3 [overflow-wrap:anywhere] whitespace-pre-wrap"
      >
        {(whole && preview.data?.body) || body(template)}
      </p>
      {preview.error && <Failure words={say(preview.error)} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onBack}>{t('back')}</Button>
        <Button look="primary" type="submit" disabled={!whole}>
          {t('send')}
        </Button>
      </div>
    </Form>
  )
}
