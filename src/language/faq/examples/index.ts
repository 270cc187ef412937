import { el } from './el/index.ts'
import { en } from './en/index.ts'
import type { Examples } from './example.ts'
import { hu } from './hu/index.ts'

/**
 * Example messages by language: what shops are asked, by what for, which is called the same in each language; and what
 * is none of their business. Another language needs no more than a folder of its own.
 */
export const examples: Record<string, { shops: Examples; elsewhere: string }> = { el, hu, en }
