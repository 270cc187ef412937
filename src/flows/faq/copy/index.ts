import type { Copy, Words } from '../../flow.ts'
import { el } from './el.ts'
import { en, type Key } from './en.ts'
import { hu } from './hu.ts'

export type { Key }

export const copy: Copy = { el, hu, en }

/** Words of this flow by their key. */
export const words = (key: Key, values?: Record<string, string>): Words =>
  values ? { copy: key, values } : { copy: key }
