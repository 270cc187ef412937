/**
 * One thing that people write to shops about, and the words for it, by language (ISO 639-1). Words are separated by
 * spaces; `_` joins the words of a phrase; `*` stands for any ending. They are compared after folding (case,
 * accents, final sigma), Greek also by its sound, so that Greeklish needs words of its own only where it is spelled
 * in a way that the sound does not reach.
 */
export type Concept = {
  /** How much of a subject it is: 1 when left out; what any message to a shop may hold is worth less. */
  weight?: number
  /** Concepts that are not the same and yet often meant, separated by spaces. */
  near?: string
  words: Record<string, string>
}

export type Area = Record<string, Concept>
