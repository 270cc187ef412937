import type { Inbound } from '../../channel.ts'
import { person } from './people.ts'
import { isObject, text } from './read.ts'
import { aboutOf, type Scope, unreadable } from './scope.ts'
import { digest } from './tidy.ts'

/** The person pressed "stop" or "resume" for marketing inside WhatsApp itself. */
export function readPreference(scope: Scope, preference: unknown): Inbound {
  if (!isObject(preference)) return unreadable('preference is not an object', preference, scope)
  const about = aboutOf(scope, person(preference.wa_id, preference.user_id), preference.timestamp)
  const granted = readGranted(preference.value)
  const category = preference.category
  if (about === undefined || granted === undefined || !isMarketing(category)) {
    return unreadable('preference of an unknown kind or without its person', preference, scope)
  }
  return {
    kind: 'preference_changed',
    dedupeKey: `preference:${digest(about.number, preference)}`,
    ...about,
    purpose: 'marketing',
    granted,
    words: text(preference.detail, 1024) ?? String(preference.value),
  }
}

function isMarketing(category: unknown): boolean {
  return category === undefined || category === 'marketing_messages' || category === 'marketing'
}

/** `signup`: the person followed the shop's own sign-up link. */
function readGranted(value: unknown): boolean | undefined {
  switch (value) {
    case 'stop':
      return false
    case 'resume':
    case 'signup':
      return true
    default:
      return undefined
  }
}
