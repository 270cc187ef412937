import type { Words } from '../../flow.ts'
import { el } from './el.ts'
import { en, type Key } from './en.ts'
import { hu } from './hu.ts'

export const copy = { el, en, hu }

/** Words of this flow's copy; the compiler knows the keys. */
export const words = (key: Key): Words => ({ copy: key })
