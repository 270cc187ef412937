import { useTranslation } from 'react-i18next'
import type { FaqWords } from '../../../api/content.ts'
import { Field, TextAreaField } from '../../../ui/field.tsx'

/** A question in one language, other ways to ask it (a line each), and the answer. */
export function WordsFields({
  language,
  words,
  errors,
  onChange,
}: {
  language: string
  words: FaqWords
  errors: Record<string, string>
  onChange: (words: FaqWords) => void
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
      <TextAreaField
        label={t('faqs.answer')}
        hint={t('faqs.answerHint', { example: '{{ shop.address }}' })}
        rows={5}
        maxLength={3500}
        value={words.answer}
        onChange={(event) => onChange({ ...words, answer: event.target.value })}
        error={error('answer')}
      />
    </div>
  )
}

const lines = (text: string) => (text === '' ? [] : text.split('\n'))
