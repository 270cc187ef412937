import type { Sentences } from './sentences.ts'

/** Of fields, as zod says it where we have no words of our own. */
export const sentences = {
  'Invalid input': ['Η τιμή δεν γίνεται δεκτή.', 'Az érték nem megfelelő.'],
  'Unrecognized key: {key}': ['Άγνωστο πεδίο: {key}.', 'Ismeretlen mező: {key}.'],
  'Unrecognized keys: {keys}': ['Άγνωστα πεδία: {keys}.', 'Ismeretlen mezők: {keys}.'],
} satisfies Sentences
