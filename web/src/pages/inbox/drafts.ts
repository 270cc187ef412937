import { useEffect, useState } from 'react'

type Draft = { text: string; isNote: boolean }
const place = (id: string) => `kalathi.draft.${id}`
const empty: Draft = { text: '', isNote: false }

function read(id: string): Draft {
  try {
    const found = JSON.parse(localStorage.getItem(place(id)) ?? 'null') as Partial<Draft> | null
    return { text: String(found?.text ?? ''), isNote: found?.isNote === true }
  } catch {
    return empty
  }
}

/** What is being written to a conversation; there again after a reload. */
export function useDraft(id: string): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(() => read(id))
  useEffect(() => {
    try {
      if (draft.text.trim() === '') localStorage.removeItem(place(id))
      else localStorage.setItem(place(id), JSON.stringify(draft))
    } catch {
      // Storage that is full or forbidden costs the draft of a reload, not the one being written.
    }
  }, [id, draft])
  return [draft, setDraft]
}

/** Whether something was begun and not sent. */
export const hasDraft = (id: string): boolean => localStorage.getItem(place(id)) !== null
