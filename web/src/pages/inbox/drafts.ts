import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import type { AgentFile } from '../../api/inbox.ts'

/**
 * What was handed to the server and not answered yet, or refused. Its key is kept, so that sending it again after a
 * lost answer or a reload sends once. `isOut`: it is not in the box.
 */
type Tried = { said: string; key: string; text: string; file: AgentFile | null; isOut: boolean }
/** Two texts, so that what is meant for colleagues is never sent to a shopper by one press. */
type Draft = {
  text: string
  note: string
  isNote: boolean
  file: AgentFile | null
  tried: Tried | null
}
const place = (id: string) => `kalathi.draft.${id}`
const empty: Draft = { text: '', note: '', isNote: false, file: null, tried: null }

function read(id: string): Draft {
  try {
    return broughtBack({
      ...empty,
      ...(JSON.parse(localStorage.getItem(place(id)) ?? '{}') as Partial<Draft>),
    })
  } catch {
    return empty
  }
}

function write(id: string, draft: Draft): void {
  try {
    const holds = draft.text.trim() || draft.note.trim() || draft.file || draft.tried
    if (holds) localStorage.setItem(place(id), JSON.stringify(draft))
    else localStorage.removeItem(place(id))
  } catch {
    // Storage that is full or forbidden costs the draft of a reload, not the one being written.
  }
}

/** What did not go is in the box again, before whatever was begun meanwhile. */
export function broughtBack(draft: Draft): Draft {
  const { tried, text, file } = draft
  if (!tried?.isOut) return draft
  return {
    ...draft,
    text: [tried.text, text].filter((one) => one.trim()).join('\n'),
    file: tried.file ?? file,
    tried: { ...tried, isOut: false },
  }
}

/** It went: also where its page was left before the answer came. */
export function forgetTried(id: string, key: string): void {
  try {
    const stored = JSON.parse(localStorage.getItem(place(id)) ?? '{}') as Partial<Draft>
    if (stored.tried?.isOut && stored.tried.key === key) write(id, { ...empty, ...stored, tried: null })
  } catch {
    // It is in the box again, and its key keeps it from being sent twice.
  }
}

/** What is being written to a conversation; there again after a reload. */
export function useDraft(id: string): [Draft, Dispatch<SetStateAction<Draft>>] {
  const [draft, setDraft] = useState(() => read(id))
  useEffect(() => write(id, draft), [id, draft])
  return [draft, setDraft]
}

/** Whether something was begun and not sent. */
export const hasDraft = (id: string): boolean => localStorage.getItem(place(id)) !== null
