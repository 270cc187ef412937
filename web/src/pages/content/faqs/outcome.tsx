import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FaqTrial } from '../../../api/content.ts'
import { Meter } from '../../../ui/meter.tsx'
import { Badge } from '../../../ui/surface.tsx'
import { useNamedFacts } from '../copy/tokens.ts'

const tones = {
  answer: 'calm',
  quick_reply: 'calm',
  offer_language: 'warn',
  ask: 'warn',
  fall_back: 'plain',
} as const
const per100 = (share: number) => Math.round(share * 100)

/** What the bot would do with a question: what answers and why, what the shopper would get without it, and what else was near. */
export function Outcome({ trial }: { trial: FaqTrial }) {
  const { t } = useTranslation('content')
  const named = useNamedFacts()
  const { does, candidates, otherwise } = trial
  const isEntry = does === 'answer' || does === 'offer_language'
  const others = isEntry ? candidates.slice(1) : candidates
  return (
    <div className="grid gap-4">
      <div>
        <Badge tone={tones[does]}>{t(`try.does.${does}`)}</Badge>
        {isEntry && candidates[0] && <Near candidate={candidates[0]} certainty={trial.certainty} />}
        {trial.quickReply && <QuickReply trial={trial} />}
        {does === 'fall_back' && <p className="mt-2 text-sm text-soft">{t('try.nothing')}</p>}
      </div>
      {trial.answer && <Read words={trial.answer} />}
      {trial.warnings.map((warning) => (
        <p key={warning} className="text-clay">
          {named(warning)}
        </p>
      ))}
      {otherwise && (
        <div className="border-t border-line pt-3">
          <p className="text-sm text-soft">
            <span className="font-semibold">{t('try.otherwise')}</span> {t(`try.does.${otherwise.does}`)}
          </p>
          {otherwise.answer && (
            <p dir="auto" className="mt-1 text-sm wrap-anywhere whitespace-pre-wrap">
              {otherwise.answer}
            </p>
          )}
        </div>
      )}
      {others.length > 0 && (
        <div className="border-t border-line pt-3">
          <p className="text-sm font-semibold text-soft">{t(isEntry ? 'try.alsoNear' : 'try.near')}</p>
          <ol className="mt-1 grid gap-3">
            {others.map((candidate) => (
              <li key={`${candidate.id}${candidate.phrase}`}>
                <Near candidate={candidate} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  )
}

/** An entry with how near it is, and by which words; of the one that answers also how sure that is. */
function Near({ candidate, certainty }: { candidate: FaqTrial['candidates'][number]; certainty?: number }) {
  const { t } = useTranslation('content')
  const { id, question, phrase, score, words } = candidate
  return (
    <div className="mt-2">
      <Link
        to="/content/faqs/$id"
        params={{ id }}
        dir="auto"
        className="font-semibold underline underline-offset-4"
      >
        {question}
      </Link>
      <Meter
        label={t('try.score')}
        of={1}
        parts={[{ value: score, tone: certainty === undefined ? 'quiet' : 'calm' }]}
        className="my-1.5"
      />
      <p className="text-sm text-soft">
        {t('try.because', { score: per100(score), words: words.join(', ') || '–' })}
      </p>
      {certainty !== undefined && (
        <p className="text-sm text-soft">{t('try.certainty', { certainty: per100(certainty) })}</p>
      )}
      {phrase !== question && (
        <p className="text-sm text-soft">
          {t('try.phrase')} <bdi>“{phrase}”</bdi>
        </p>
      )}
    </div>
  )
}

function QuickReply({ trial: { quickReply, heard } }: { trial: FaqTrial }) {
  const { t } = useTranslation('content')
  if (!quickReply) return null
  return (
    <div className="mt-2">
      <Link
        to="/content/quick-replies/$id"
        params={{ id: quickReply.id }}
        className="font-semibold underline underline-offset-4"
      >
        <bdi>/{quickReply.shortcut}</bdi>
      </Link>
      {heard && (
        <p className="text-sm text-soft">
          {t(heard.whole ? 'try.heardWhole' : 'try.heardPart', { trigger: heard.trigger })}
        </p>
      )}
    </div>
  )
}

function Read({ words }: { words: string }) {
  return (
    <p dir="auto" className="rounded-basket rounded-ss-none bg-olive-wash px-4 py-3 whitespace-pre-wrap">
      {words}
    </p>
  )
}
