import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type FaqTrial, tryFaqs } from '../../../api/content.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { Button } from '../../../ui/button.tsx'
import { TextAreaField } from '../../../ui/field.tsx'
import { Badge, Card, Failure } from '../../../ui/surface.tsx'

/** What the bot would answer to a question, and why. */
export function Trial() {
  const { t } = useTranslation('content')
  const say = useFailureWords()
  const trying = useMutation({ mutationFn: tryFaqs })
  return (
    <Card title={t('try.title')} className="order-1 lg:sticky lg:top-4 lg:order-2">
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          const text = String(new FormData(event.currentTarget).get('text')).trim()
          if (text) trying.mutate(text)
        }}
      >
        <TextAreaField
          label={t('try.question')}
          name="text"
          rows={2}
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
      </form>
      <div aria-live="polite" className="mt-4">
        {trying.error && <Failure words={say(trying.error)} />}
        {trying.data && <Outcome trial={trying.data} />}
      </div>
    </Card>
  )
}

const tones = { sure: 'calm', unsure: 'warn', none: 'plain' } as const

function Outcome({ trial }: { trial: FaqTrial }) {
  const { t } = useTranslation('content')
  return (
    <div className="grid gap-4">
      <p>
        <Badge tone={tones[trial.verdict]}>{t(`try.does.${trial.does}`)}</Badge>
      </p>
      {trial.answer && (
        <p dir="auto" className="rounded-basket rounded-ss-none bg-olive-wash px-4 py-3 whitespace-pre-wrap">
          {trial.answer}
        </p>
      )}
      {trial.candidates.length > 0 && (
        <ol className="grid gap-3">
          {trial.candidates.map(({ id, question, phrase, score, words }) => (
            <li key={`${id}${phrase}`}>
              <Link
                to="/content/faqs/$id"
                params={{ id }}
                dir="auto"
                className="font-semibold underline underline-offset-4"
              >
                {question}
              </Link>
              <meter
                min={0}
                max={1}
                value={score}
                aria-label={t('try.score')}
                className="mt-1 block h-2 w-full accent-olive"
              />
              <p className="text-sm text-soft">
                {t('try.because', { score: Math.round(score * 100), words: words.join(', ') || '–' })}
              </p>
            </li>
          ))}
        </ol>
      )}
      {trial.warnings.map((warning) => (
        <p key={warning} className="text-clay">
          {warning}
        </p>
      ))}
    </div>
  )
}
