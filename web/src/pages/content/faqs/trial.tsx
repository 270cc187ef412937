import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { tryFaqs } from '../../../api/content.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { Button } from '../../../ui/button.tsx'
import { TextAreaField } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Card, Failure } from '../../../ui/surface.tsx'
import { Outcome } from './outcome.tsx'

/** What the bot would answer to a question, and why. */
export function Trial() {
  const { t } = useTranslation('content')
  const say = useFailureWords()
  const trying = useMutation({ mutationFn: tryFaqs })
  return (
    <Card title={t('try.title')} className="order-1 lg:sticky lg:top-4 lg:order-2">
      <Form
        className="grid gap-3"
        onSend={(form) => {
          const text = String(new FormData(form).get('text')).trim()
          if (text) trying.mutate(text)
        }}
      >
        <TextAreaField
          label={t('try.question')}
          name="text"
          rows={2}
          required
          maxLength={4096}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
        />
        <div>
          <Button type="submit" look="primary" disabled={trying.isPending}>
            {t('try.action')}
          </Button>
        </div>
      </Form>
      <div aria-live="polite" className="mt-4">
        {trying.error && <Failure words={say(trying.error)} />}
        {trying.data && <Outcome trial={trying.data} />}
      </div>
    </Card>
  )
}
