import type { FaqIndex } from './build.ts'
import { gistOf, supportOf } from './gists.ts'
import { matterKey } from './keys.ts'
import { type Likenesses, likenessesOf } from './precedents.ts'
import { type Question, readQuestion } from './question.ts'
import { understandMessage } from './understand.ts'
import { keyOf } from './vocabulary.ts'

/** A message and where it is heading: everything that entries are compared with. */
export type Heading = {
  question: Question
  /** By key, how rare each matter of the message is among the entries. */
  matters: Map<number, number>
  /** The square roots of the shares of what it is about, and by unit, how much it speaks for each of it. */
  gist: Float32Array
  support: Float32Array[]
  likenesses: Likenesses
  /** By key, the turn in which it was last seen: a set that need not be emptied between wordings. */
  seen: Uint32Array
  turn: number
}

/** Reads a message for an index. `prior` is the contact's language or null. */
export function headingOf(index: FaqIndex, text: string, prior: string | null): Heading {
  const { gists, precedents } = index.lessons
  const isOwn = (stem: string) => keyOf(index, stem) !== undefined || keyOf(precedents, stem) !== undefined
  const said = understandMessage(text, prior, isOwn)
  return {
    question: readQuestion(index, said),
    matters: new Map(said.matters.map((matter) => [matterKey(matter), index.rarity[matterKey(matter)]!])),
    gist: gistOf(gists, said).map(Math.sqrt),
    support: said.units.map((unit) => supportOf(gists, unit)),
    likenesses: likenessesOf(precedents, said),
    seen: new Uint32Array(index.rarity.length),
    turn: 0,
  }
}
