import { el } from './el.ts'
import { en } from './en.ts'
import { hu } from './hu.ts'

/** What people say who wait for a product, one language; whole words, compared by their sound. */
export type RequestWords = {
  /** That they want to be told … */
  tell: string[]
  /** … of its return, or of its price. */
  back: string[]
  cheaper: string[]
  /** Questions of what there is. */
  stock: string[]
  /** That they wait no more. */
  stop: string[]
  /** All that whoever was told of it answers: they want it. */
  take: string[]
  /** What they may want to be told of besides products: others answer that. */
  elsewhere: string[]
  /** Words that name no product. */
  idle: string[]
}

export const requestWords: RequestWords[] = [el, en, hu]
