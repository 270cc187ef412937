import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/client.ts'
import {
  changeFaq,
  createFaq,
  deleteFaq,
  type FaqInput,
  type FaqWords,
  type Unanswered,
} from '../../../api/content.ts'
import { keys } from '../../../api/keys.ts'
import { useDraft } from '../../../app/draft.ts'
import { queries } from '../../../app/queries.ts'
import { Switch } from '../../../ui/field.tsx'
import { Card } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'
import { EditorForm } from '../editor-form.tsx'
import { LanguagePills } from '../languages.tsx'
import { startWith } from '../words-in.ts'
import { WordsFields } from './words-fields.tsx'

export const noWords: FaqInput = { enabled: true, entries: {} }
const blank: FaqWords = { question: '', phrasings: [], answer: '' }
const isBlank = ({ question, answer, phrasings }: FaqWords) =>
  question.trim() + answer.trim() + phrasings.join('').trim() === ''

export function Editor({ id, initial, asked }: { id?: string; initial: FaqInput; asked?: Unanswered }) {
  const { t, i18n } = useTranslation('content')
  const navigate = useNavigate()
  const draft = useDraft<FaqInput>(`faq.${id ?? asked?.id ?? 'new'}`, initial)
  const [language, setLanguage] = useState(() => startWith(initial.entries, i18n.language))
  const [isBroken, setBroken] = useState(false)
  const again = () => queries.invalidateQueries({ queryKey: keys.faqs })
  const saving = useMutation({
    mutationFn: () => save(draft.value, { id, initial, asked }),
    async onSuccess() {
      draft.drop()
      void again()
      void queries.invalidateQueries({ queryKey: keys.unanswered })
      toast(t('common.saved'))
      await navigate({ to: asked ? '/content/unanswered' : '/content' })
    },
  })
  const errors = saving.error instanceof ApiError ? saving.error.fields : {}
  const words = draft.value.entries[language] ?? blank
  const written = Object.entries(draft.value.entries).filter(([, one]) => !isBlank(one))
  return (
    <EditorForm
      title={t(id ? 'faqs.edit' : 'faqs.new')}
      list={{ to: '/content', label: t('faqs.all'), readAgain: again }}
      draft={draft}
      saving={saving}
      canSave={written.length > 0}
      isBroken={isBroken}
      removal={id ? { words: t('faqs.deleted'), run: () => deleteFaq(id) } : undefined}
      head={
        <>
          {asked && <p className="text-soft">{t('faqs.fromAsked', { count: asked.count })}</p>}
          <LanguagePills value={language} onChange={setLanguage} written={written.map(([one]) => one)} />
        </>
      }
    >
      <Card>
        <WordsFields
          key={language}
          language={language}
          words={words}
          errors={errors}
          onBroken={setBroken}
          onChange={(next) =>
            draft.set({ ...draft.value, entries: { ...draft.value.entries, [language]: next } })
          }
        />
      </Card>
      <Switch
        label={t('faqs.enabled')}
        isOn={draft.value.enabled}
        onChange={(enabled) => draft.set({ ...draft.value, enabled })}
      />
    </EditorForm>
  )
}

/** A language that was emptied is taken out. */
function save(
  { enabled, entries }: FaqInput,
  { id, initial, asked }: { id?: string | undefined; initial: FaqInput; asked?: Unanswered | undefined },
) {
  const full = Object.fromEntries(Object.entries(entries).filter(([, words]) => !isBlank(words)))
  if (!id) return createFaq({ enabled, entries: full, fromUnanswered: asked?.ids ?? [] })
  const gone = Object.keys(initial.entries).filter((language) => !full[language])
  return changeFaq(id, {
    enabled,
    entries: { ...full, ...Object.fromEntries(gone.map((language) => [language, null])) },
  })
}
