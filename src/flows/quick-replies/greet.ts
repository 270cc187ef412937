import { greetingName } from '../../language/names/index.ts'
import type { Context, Words } from '../flow.ts'
import { words } from './copy/index.ts'
import type { News } from './order-news.ts'
import type { Memory } from './state.ts'
import type { Say } from './turn.ts'

const GREETED_FOR_MS = 8 * 60 * 60 * 1000

/** Whether a greeting at `now` (RFC 3339) would be the second within a visit. */
export function wasGreeted(memory: Memory, now: string): boolean {
  return memory.greetedAt !== null && Date.parse(now) - Date.parse(memory.greetedAt) < GREETED_FOR_MS
}

/** A greeting that asks what the shopper wants; by name where the name is surely one, and with the news of their order. */
export function greeting(memory: Memory, now: string, context: Context, news: News): Words {
  const shop = context.shop.name
  const name = nameOf(context)
  if (wasGreeted(memory, now)) return words('greeting_again')
  if (news) {
    const { number, by, expected } = news
    return words(news.words, { name: name ?? '', number, by, expected })
  }
  if (context.contact.returning) {
    return name ? words('greeting_returning_named', { name }) : words('greeting_returning')
  }
  return name ? words('greeting_new_named', { name, shop }) : words('greeting_new', { shop })
}

/** An answer with a short hello above it, in one message. */
export function withHello(said: Say, context: Context): Say {
  const name = nameOf(context)
  const hello = name ? words('hello_named', { name }) : words('hello')
  return { ...said, words: { lines: [hello, said.words] } }
}

function nameOf(context: Context): string | null {
  return context.contact.name === null ? null : greetingName(context.contact.name, context.contact.language)
}
