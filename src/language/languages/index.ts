import { el } from './el.ts'
import { en } from './en.ts'
import { hu } from './hu.ts'
import { others } from './others.ts'
import type { Profile } from './profile.ts'

export const profiles: Profile[] = [el, hu, en, ...others]

/** Scripts that one language writes: their letters alone decide. */
export const scriptLanguages: [script: string, language: string][] = [
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Armenian', 'hy'],
  ['Georgian', 'ka'],
  ['Devanagari', 'hi'],
  ['Thai', 'th'],
  ['Hangul', 'ko'],
  ['Hiragana', 'ja'],
  ['Katakana', 'ja'],
  ['Han', 'zh'],
]
