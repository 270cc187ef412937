import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
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
import { queries } from '../../../app/queries.ts'
import { toast } from '../../../ui/toast.tsx'
import { EditorForm } from '../editor-form.tsx'
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
  const navigate = useNavigate()
  const draft = useDraft(`reply.${id ?? 'new'}`, initial)
  const [language, setLanguage] = useState(() => startWith(initial.text, i18n.language))
  const [isBroken, setBroken] = useState(false)
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
    <EditorForm
      title={t(id ? 'replies.edit' : 'replies.new')}
      list={{ to: '/content/quick-replies', label: t('replies.all'), readAgain: again }}
      draft={draft}
      saving={saving}
      isBroken={isBroken}
      removal={id ? { words: t('replies.deleted'), run: () => deleteQuickReply(id) } : undefined}
      head={
        <LanguagePills
          value={language}
          onChange={setLanguage}
          written={Object.keys(draft.value.text).filter((one) => draft.value.text[one] !== '')}
        />
      }
    >
      <Message {...part} onBroken={setBroken} />
      <Uses {...part} others={others} />
    </EditorForm>
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
