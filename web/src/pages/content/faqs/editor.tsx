import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
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
import { useFailureWords } from '../../../app/failure-words.ts'
import { queries } from '../../../app/queries.ts'
import { useMay } from '../../../app/rights.ts'
import { undoable } from '../../../app/undoable.ts'
import { Button } from '../../../ui/button.tsx'
import { Switch } from '../../../ui/field.tsx'
import { Card, Failure } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'
import { LanguagePills } from '../languages.tsx'
import { startWith } from '../words-in.ts'
import { WordsFields } from './words-fields.tsx'

export const noWords: FaqInput = { enabled: true, entries: {} }
const blank: FaqWords = { question: '', phrasings: [], answer: '' }
const isBlank = ({ question, answer, phrasings }: FaqWords) =>
  question.trim() + answer.trim() + phrasings.join('').trim() === ''

export function Editor({ id, initial, asked }: { id?: string; initial: FaqInput; asked?: Unanswered }) {
  const { t, i18n } = useTranslation('content')
  const say = useFailureWords()
  const navigate = useNavigate()
  const mayWrite = useMay('content.write')
  const draft = useDraft<FaqInput>(`faq.${id ?? asked?.id ?? 'new'}`, initial)
  const [language, setLanguage] = useState(() => startWith(initial.entries, i18n.language))
  const saving = useMutation({
    mutationFn: () => save(draft.value, { id, initial, asked }),
    async onSuccess() {
      draft.drop()
      void queries.invalidateQueries({ queryKey: keys.faqs })
      void queries.invalidateQueries({ queryKey: keys.unanswered })
      toast(t('common.saved'))
      await navigate({ to: asked ? '/content/unanswered' : '/content' })
    },
  })
  const errors = saving.error instanceof ApiError ? saving.error.fields : {}
  const words = draft.value.entries[language] ?? blank
  const written = Object.entries(draft.value.entries).filter(([, one]) => !isBlank(one))
  return (
    <form
      className="mx-auto grid max-w-3xl gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        saving.mutate()
      }}
    >
      <Link to="/content" className="text-soft underline underline-offset-4">
        {t('faqs.all')}
      </Link>
      <h1 className="text-3xl">{t(id ? 'faqs.edit' : 'faqs.new')}</h1>
      {asked && <p className="text-soft">{t('faqs.fromAsked', { count: asked.count })}</p>}
      <LanguagePills value={language} onChange={setLanguage} written={written.map(([one]) => one)} />
      <fieldset disabled={!mayWrite} className="contents">
        <Card>
          <WordsFields
            key={language}
            language={language}
            words={words}
            errors={errors}
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
      </fieldset>
      {saving.error && <Failure words={say(saving.error)} />}
      {mayWrite && (
        <div className="flex flex-wrap gap-3">
          <Button look="primary" type="submit" disabled={saving.isPending || written.length === 0}>
            {t('common.save')}
          </Button>
          {draft.isChanged && <Button onClick={() => draft.drop()}>{t('dropChanges')}</Button>}
          {id && (
            <Button
              look="danger"
              className="ms-auto"
              onClick={() => {
                draft.drop()
                undoable({
                  words: t('faqs.deleted'),
                  undoLabel: t('common.undo'),
                  run: () => deleteFaq(id).then(() => queries.invalidateQueries({ queryKey: keys.faqs })),
                  back: (error) => {
                    if (error) toast(say(error))
                    void queries.invalidateQueries({ queryKey: keys.faqs })
                  },
                })
                void navigate({ to: '/content' })
              }}
            >
              {t('common.remove')}
            </Button>
          )}
        </div>
      )}
    </form>
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
