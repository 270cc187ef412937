import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  type AgentFile,
  answeredBy,
  previewMessage,
  type Said,
  sendMessage,
  writeNote,
} from '../../api/inbox.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { toast } from '../../ui/toast.tsx'
import { broughtBack, forgetTried, useDraft } from './drafts.ts'

/** Known before the request, so that trying again sends once. Not by randomUUID, which plain HTTP does not have. */
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (one) => one.toString(36)).join('')

type Sending = { said: Said; text: string; key: string; seen: string | undefined }

const refresh = () =>
  Promise.all(
    ['messages', 'conversations'].map((noun) =>
      queries.invalidateQueries({ queryKey: [noun], refetchType: 'active' }),
    ),
  )

/** What is written to one conversation, and how it is sent: once, and never over a colleague's answer unseen. */
export function useSending(
  id: string,
  { seen, onSending }: { seen: string | undefined; onSending: (text: string | undefined) => void },
) {
  const { t } = useTranslation('inbox')
  const say = useFailureWords()
  const [draft, setDraft] = useDraft(id)
  const sending = useMutation({
    mutationFn: ({ said, key, seen: last }: Sending) => sendMessage(id, said, key, last),
    onMutate: ({ text }) => onSending(text),
    onSuccess(_answer, { key }) {
      forgetTried(id, key)
      setDraft((before) => (before.tried?.key === key ? { ...before, tried: null } : before))
      return refresh()
    },
    onError(error) {
      // What was not sent must not be lost.
      setDraft(broughtBack)
      // Nobody is to send anyway what they have not seen the reason against.
      if (answeredBy(error)) void refresh()
    },
    onSettled: () => onSending(undefined),
  })
  const noting = useMutation({
    mutationFn: (body: string) => writeNote(id, body),
    onSuccess: refresh,
    onError(error, body) {
      setDraft((before) => ({ ...before, note: [body, before.note].filter(Boolean).join('\n') }))
      toast(say(error))
    },
  })
  const sendNote = () => {
    const note = draft.note.trim()
    if (note === '') return
    setDraft({ ...draft, note: '' })
    noting.mutate(note)
  }
  const sendReply = () => {
    const { file } = draft
    const text = draft.text.trim()
    if ((text === '' && !file) || sending.isPending) return
    // Below a sound WhatsApp shows no words: they stay, to be sent after it.
    const alone = file?.kind === 'audio'
    const said: Said = file ? { file: { id: file.id, ...(text && !alone && { caption: text }) } } : { text }
    const written = JSON.stringify(said)
    const key = draft.tried?.said === written ? draft.tried.key : newKey()
    const tried = { said: written, key, text: alone ? '' : text, file, isOut: true }
    setDraft({ ...draft, text: alone ? draft.text : '', file: null, tried })
    sending.mutate({ said, text: (alone ? '' : text) || nameOf(file), key, seen })
  }
  return {
    draft,
    setDraft,
    error: sending.error,
    isPending: sending.isPending,
    send: () => (draft.isNote ? sendNote() : sendReply()),
    /** Something that is no draft: a template, or what a quick reply says with its picture. */
    sendNow: (said: Said, text: string) => sending.mutate({ said, text, key: newKey(), seen }),
    /** The same once more, having seen what came meanwhile. */
    again() {
      const last = sending.variables
      if (last && !('text' in last.said || 'file' in last.said)) return sending.mutate({ ...last, seen })
      sending.reset()
      sendReply()
    },
    /** Puts what a quick reply says into the box, or sends it where it is more than words. */
    insert: (quickReplyId: string) =>
      previewMessage(id, { quickReplyId }).then(
        ({ content, body }) => {
          setDraft((before) => ({ ...before, text: content.type === 'text' ? body : '', isNote: false }))
          if (content.type !== 'text')
            sending.mutate({ said: { quickReplyId }, text: body || t('kinds.document'), key: newKey(), seen })
        },
        (error) => toast(say(error)),
      ),
  }
}

const nameOf = (file: AgentFile | null) => file?.filename ?? ''
