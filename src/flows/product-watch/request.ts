import { tokens } from '../../language/fold.ts'
import { skeleton } from '../../language/greeklish.ts'
import { indexPhrases, matchAt, type PhraseIndex } from '../../language/phrases.ts'
import { type RequestWords, requestWords } from './words/index.ts'

/**
 * What a message wants of a product: to be told when it is `back` or `cheaper`, to know whether there is any (`stock`),
 * to wait no more (`stop`). `about`: its other words, which may name the product.
 */
export type Request = { wants: 'back' | 'cheaper' | 'stock' | 'stop'; about: string }

// Longer ones tell a story, and a human should read it.
const MOST_WORDS = 30

// By sound: so Greeklish is Greek, and η, ι, υ, ει, οι are one letter.
const sounds = (text: string) => tokens(text).map(skeleton)
const list = (name: keyof RequestWords): PhraseIndex =>
  indexPhrases(requestWords.flatMap((words) => words[name]).map(sounds))

const lists = {
  tell: list('tell'),
  back: list('back'),
  cheaper: list('cheaper'),
  stock: list('stock'),
  stop: list('stop'),
  elsewhere: list('elsewhere'),
  idle: list('idle'),
}

const take = list('take')

/** Reads a message; null: it wants nothing of that kind. Never throws. */
export function readRequest(text: string): Request | null {
  const words = tokens(text)
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const said = words.map(skeleton)
  const has = (name: keyof typeof lists) => said.some((_, at) => matchAt(lists[name], said, at) > 0)
  const wants = wantedOf(has)
  return wants && { wants, about: nameIn(words, said) }
}

/** Whether the whole message says that they want it. */
export const takesIt = (text: string): boolean => {
  const said = sounds(text)
  return said.length > 0 && matchAt(take, said, 0) === said.length
}

/** The words of a message that may name a product. */
export const namesIn = (text: string): string => {
  const words = tokens(text).slice(0, MOST_WORDS)
  return nameIn(words, words.map(skeleton))
}

function wantedOf(has: (name: keyof typeof lists) => boolean): Request['wants'] | null {
  if (has('stop')) return 'stop'
  if (has('elsewhere')) return null
  if (has('tell')) {
    if (has('cheaper')) return 'cheaper'
    if (has('back')) return 'back'
  }
  return has('stock') ? 'stock' : null
}

function nameIn(words: string[], said: string[]): string {
  const left: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = Math.max(...(Object.values(lists) as PhraseIndex[]).map((one) => matchAt(one, said, at)))
    if (length === 0) left.push(words[at]!)
    at += Math.max(length, 1)
  }
  return left.join(' ')
}
