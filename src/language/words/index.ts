import { el } from './el.ts'
import { en } from './en.ts'
import { hu } from './hu.ts'
import { others } from './others.ts'
import type { Words } from './words.ts'

/** Every language's intent words. All are heard in every conversation: STOP must work before a language is known. */
export const words: Words[] = [el, hu, en, ...others]
