import { indexTriggers, matchTrigger } from '../../src/language/matchTrigger.ts'
import type { Saved } from './saved-messages.ts'

/** The saved message that one of the triggers in this text belongs to. */
export function matchSaved(text: string, saved: Saved[], language: string): Saved | undefined {
  const match = matchTrigger(indexTriggers(saved), text, language)
  return saved.find((one) => one.id === match?.id)
}
