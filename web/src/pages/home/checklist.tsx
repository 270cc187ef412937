import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meQuery } from '../../api/accounts.ts'
import { ApiError } from '../../api/client.ts'
import { checklistQuery, type Checklist as Known, sendTest } from '../../api/connect.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card, Failure } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'
import { NotYet } from './not-yet.tsx'
import { Samples } from './samples.tsx'

const hidden = 'kalathi.checklist.hidden'

/** What a new shop does first. Gone when all is done, or when it is put away; only for who may change the settings. */
export function Checklist() {
  const { t } = useTranslation('home')
  const { data: me } = useQuery(meQuery)
  const may = me?.rights.includes('settings.write') ?? false
  const checklist = useQuery({ ...checklistQuery, enabled: may })
  const [away, setAway] = useState(localStorage.getItem(hidden) !== null)
  if (!may || away || !checklist.data) return null
  const { steps, sample, samples, whatsapp } = checklist.data
  const done = steps.filter((step) => step.done).length
  if (done === steps.length && !sample) return null
  const next = steps.find((step) => !step.done)?.name
  const isVirtual = checklist.data.phone && whatsapp.state !== 'working'
  return (
    <Card className="mb-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-2xl">{t('first.title')}</h2>
        <p className="text-soft">{t('first.done', { done, all: steps.length })}</p>
      </div>
      <div aria-hidden="true" className="mt-3 mb-2 flex gap-1">
        {steps.map(({ name, done: is }) => (
          <span key={name} className={cx('h-1.5 grow rounded-full', is ? 'bg-olive' : 'bg-raised')} />
        ))}
      </div>
      <ol className="divide-y divide-line">
        {steps.map(({ name, done: is }, at) => (
          <li key={name} className="flex gap-4 py-4">
            <span
              aria-hidden="true"
              className={cx(
                'flex size-8 shrink-0 items-center justify-center rounded-full font-semibold',
                is ? 'bg-olive text-on-olive' : 'border border-field-line text-soft',
              )}
            >
              {is ? '✓' : at + 1}
            </span>
            <div className="grid min-w-0 grow gap-3 sm:flex sm:items-start sm:justify-between">
              <div className="min-w-0">
                <h3 className={cx('font-semibold', is && 'text-soft')}>
                  {t(`first.${name}`)}
                  {is && <span className="sr-only"> ({t('first.isDone')})</span>}
                </h3>
                {!is &&
                  (name === 'whatsapp' && whatsapp.state !== 'none' ? (
                    <NotYet failed={whatsapp.failed} />
                  ) : (
                    <p className="text-soft">
                      {t(name === 'test' && isVirtual ? 'first.testVirtual' : `first.${name}Words`)}
                    </p>
                  ))}
              </div>
              <Step name={name} done={is} next={name === next} known={checklist.data} />
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap items-center gap-3 border-t border-line pt-4">
        {sample && <Samples samples={samples} />}
        <Button
          look="quiet"
          className="ms-auto"
          onClick={() => {
            localStorage.setItem(hidden, 'yes')
            setAway(true)
          }}
        >
          {t('first.hide')}
        </Button>
      </div>
    </Card>
  )
}

type Going = { outside?: boolean; words?: 'first.correct' | undefined }
type StepProps = { name: Known['steps'][number]['name']; done: boolean; next: boolean; known: Known }

function Step({ name, done, next, known }: StepProps): ReactNode {
  const { t } = useTranslation('home')
  const look = cx(buttonClass(next ? 'primary' : 'plain'), 'shrink-0')
  const go = (href: string, { outside = false, words }: Going = {}) => (
    <a className={look} href={href} {...(outside && { target: '_blank', rel: 'noreferrer' })}>
      {t(done ? 'first.look' : (words ?? `first.${name}Action`))}
    </a>
  )
  switch (name) {
    case 'phone':
      return known.phone ? go('/phone', { outside: true }) : null
    case 'whatsapp':
      return go('/connect/whatsapp', { words: known.channelId !== null ? 'first.correct' : undefined })
    case 'store':
      return go('/connect/store')
    case 'buyers':
      return go('/contacts/imports/new')
    case 'test':
      return done ? null : <Test primary={next} />
  }
}

function Test({ primary }: { primary: boolean }) {
  const { t } = useTranslation('home')
  const say = useFailureWords()
  const sending = useMutation({
    mutationFn: (form: FormData) => sendTest(String(form.get('to'))),
    onSuccess() {
      toast(t('first.sent'))
      void queries.invalidateQueries({ queryKey: checklistQuery.queryKey })
    },
  })
  const wrong = sending.error instanceof ApiError ? sending.error.fields.to : undefined
  return (
    <Form className="grid gap-3 sm:w-80" onSend={(form) => sending.mutate(new FormData(form))}>
      <div className="flex items-end gap-2">
        <Field
          className="grow"
          label={t('first.testPhone')}
          name="to"
          type="tel"
          autoComplete="tel"
          required
          error={wrong}
        />
        <Button
          type="submit"
          look={primary ? 'primary' : 'plain'}
          className="min-h-11"
          disabled={sending.isPending}
        >
          {t('first.testAction')}
        </Button>
      </div>
      {sending.error && !wrong && <Failure words={say(sending.error)} />}
    </Form>
  )
}
