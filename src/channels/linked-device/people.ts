import type { Identity } from '../channel.ts'

/** Both names that WhatsApp has for one person: their phone's, and one that hides the phone. */
export type Names = { phone?: string; lid?: string }

const phoneChat = /^(\d{6,15})(?::\d+)?@(?:c\.us|s\.whatsapp\.net)$/
const lidChat = /^(\d{1,30})(?::\d+)?@lid$/

/** Whether a chat is with one person: not a group, a broadcast list, a status, a channel or a bot of WhatsApp's. */
export const isPerson = (chat: string): boolean => phoneChat.test(chat) || lidChat.test(chat)

/** The identities in these names. `wa_user` is written `<digits>@lid`, which no id of Meta's Cloud API can be. */
export function identitiesOf({ phone, lid }: Names): Identity[] {
  const digits = phoneChat.exec(phone ?? '')?.[1]
  const hidden = lidChat.exec(lid ?? '')?.[1]
  return [
    ...(digits ? [{ kind: 'phone' as const, value: `+${digits}` }] : []),
    ...(hidden ? [{ kind: 'wa_user' as const, value: `${hidden}@lid` }] : []),
  ]
}

/** A chat's own name, as one of the two. */
export const namesOf = (chat: string): Names => (lidChat.test(chat) ? { lid: chat } : { phone: chat })
