import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/client.ts'
import {
  changeQuickReply,
  createQuickReply,
  deleteQuickReply,
  type QuickReply,
  type QuickReplyInput,
} from '../../../api/content.ts'
import { keys } from '../../../api/keys.ts'
import { useDraft } from '../../../app/draft.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { queries } from '../../../app/queries.ts'
import { useMay } from '../../../app/rights.ts'
import { undoable } from '../../../app/undoable.ts'
import { Button } from '../../../ui/button.tsx'
import { Failure } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'
import { LanguagePills } from '../languages.tsx'
import { startWith } from '../words-in.ts'
import { Message } from './message.tsx'
import { Uses } from './uses.tsx'

export const noReply: QuickReplyInput = {
  shortcut: '',
  title: {},
  text: {},
  media: null,
  triggers: {},
  menu: null,
  buttons: [],
}

export function Editor({
  id,
  initial,
  others,
}: {
  id?: string
  initial: QuickReplyInput
  others: QuickReply[]
}) {
  const { t, i18n } = useTranslation('content')
  const say = useFailureWords()
  const navigate = useNavigate()
  const mayWrite = useMay('content.write')
  const draft = useDraft(`reply.${id ?? 'new'}`, initial)
  const [language, setLanguage] = useState(() => startWith(initial.text, i18n.language))
  const again = () => queries.invalidateQueries({ queryKey: keys.quickReplies })
  const saving = useMutation({
    mutationFn: () => (id ? changeQuickReply(id, tidy(draft.value)) : createQuickReply(tidy(draft.value))),
    async onSuccess() {
      draft.drop()
      void again()
      toast(t('common.saved'))
      await navigate({ to: '/content/quick-replies' })
    },
  })
  const errors = saving.error instanceof ApiError ? saving.error.fields : {}
  const part = { value: draft.value, set: draft.set, language, errors }
  return (
    <form
      className="mx-auto grid max-w-3xl gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        saving.mutate()
      }}
    >
      <Link to="/content/quick-replies" className="text-soft underline underline-offset-4">
        {t('replies.all')}
      </Link>
      <h1 className="text-3xl">{t(id ? 'replies.edit' : 'replies.new')}</h1>
      <LanguagePills
        value={language}
        onChange={setLanguage}
        written={Object.keys(draft.value.text).filter((one) => draft.value.text[one] !== '')}
      />
      <fieldset disabled={!mayWrite} className="contents">
        <Message {...part} />
        <Uses {...part} others={others} />
      </fieldset>
      {saving.error && <Failure words={say(saving.error)} />}
      {mayWrite && (
        <div className="flex flex-wrap gap-3">
          <Button look="primary" type="submit" disabled={saving.isPending}>
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
                  words: t('replies.deleted'),
                  undoLabel: t('common.undo'),
                  run: () => deleteQuickReply(id).then(again),
                  back: (error) => {
                    if (error) toast(say(error))
                    void again()
                  },
                })
                void navigate({ to: '/content/quick-replies' })
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

/** Without the languages that were emptied, and the blank lines. */
function tidy(input: QuickReplyInput): QuickReplyInput {
  const full = (words: Record<string, string>) =>
    Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== ''))
  const triggers = Object.entries(input.triggers)
    .map(([language, all]) => [language, all.map((one) => one.trim()).filter(Boolean)] as const)
    .filter(([, all]) => all.length > 0)
  return {
    ...input,
    title: full(input.title),
    text: full(input.text),
    triggers: Object.fromEntries(triggers),
  }
}
