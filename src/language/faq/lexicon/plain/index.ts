import { el } from './el.ts'
import { en } from './en.ts'
import { hu } from './hu.ts'

export const plain: Record<string, string> = { el, hu, en }
