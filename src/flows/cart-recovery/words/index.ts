import { el } from './el.ts'
import { en } from './en.ts'
import { hu } from './hu.ts'

/** Of all languages at once: whoever answers in another one than they were written to is understood. */
export const spoken = [el, hu, en]
