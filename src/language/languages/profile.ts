/** What detection knows of a language. Everything else (words, trigrams) is counted from the sample at start. */
export type Profile = {
  language: string
  /** The Unicode script in which the sample is written. */
  script: 'Latin' | 'Greek' | 'Cyrillic' | 'Arabic'
  /** Letters beyond the plain alphabet that the language uses; a letter of no language weighs against it. */
  letters: string
  /** Its words are borrowed everywhere, so that a single one decides nothing. */
  lends?: boolean
  /** Sentences as shoppers write them on the phone. Common words repeated as often as they are. */
  sample: string
}
