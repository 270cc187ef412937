import { useTranslation } from 'react-i18next'
import type { FaqWords } from '../../../api/content.ts'
import { Field, TextAreaField } from '../../../ui/field.tsx'
import { mostWanted, shopFacts } from '../copy/facts.ts'
import { CopyField } from '../copy/field.tsx'

/** A question in one language, other ways to ask it (a line each), and the answer. */
export function WordsFields({
  language,
  words,
  errors,
  onChange,
  onBroken,
}: {
  language: string
  words: FaqWords
  errors: Record<string, string>
  onChange: (words: FaqWords) => void
  onBroken: (isBroken: boolean) => void
}) {
  const { t } = useTranslation('content')
  const error = (name: string) =>
    errors[`entries.${language}.${name}`] ??
    Object.entries(errors).find(([path]) => path.startsWith(`entries.${language}.${name}.`))?.[1]
  return (
    <div className="grid gap-5" lang={language}>
      <Field
        label={t('faqs.question')}
        dir="auto"
        value={words.question}
        maxLength={300}
        onChange={(event) => onChange({ ...words, question: event.target.value })}
        error={error('question')}
      />
      <TextAreaField
        label={t('faqs.phrasings')}
        hint={t('faqs.phrasingsHint')}
        value={words.phrasings.join('\n')}
        onChange={(event) => onChange({ ...words, phrasings: lines(event.target.value) })}
        onBlur={() => onChange({ ...words, phrasings: words.phrasings.filter((one) => one.trim() !== '') })}
        error={error('phrasings')}
      />
      <div>
        <CopyField
          label={t('faqs.answer')}
          hint={t('faqs.answerHint')}
          lang={language}
          rows={5}
          facts={shopFacts}
          ready={mostWanted}
          value={words.answer}
          onChange={(answer) => onChange({ ...words, answer })}
          onBroken={onBroken}
          error={error('answer')}
        />
      </div>
    </div>
  )
}

const lines = (text: string) => (text === '' ? [] : text.split('\n'))
