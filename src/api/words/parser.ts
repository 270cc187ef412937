import type { Sentences } from './sentences.ts'

/** Of fields, as zod says it. Where its English is none for people, it has other words. */
export const sentences = {
  'Invalid input: expected {kind}, received undefined': ['Συμπληρώστε το.', 'Töltse ki.'],
  'Invalid input: expected {kind}, received {other}': [
    'Η τιμή δεν είναι του σωστού είδους.',
    'Az érték nem megfelelő fajtájú.',
  ],
  'Invalid input': ['Η τιμή δεν γίνεται δεκτή.', 'Az érték nem megfelelő.'],
  'Invalid option: expected one of {options}': [
    'Διαλέξτε ένα από τα {options}.',
    'Ezek egyikét válassza: {options}.',
  ],
  'Invalid email address': ['Η διεύθυνση e-mail δεν φαίνεται σωστή.', 'Az e-mail-cím nem tűnik helyesnek.'],
  'Invalid URL': ['Η διεύθυνση ιστού δεν φαίνεται σωστή.', 'A webcím nem tűnik helyesnek.'],
  'Invalid {format}': ['Δεν έχει τη σωστή μορφή.', 'Hibás formájú.'],
  'Too small: expected {kind} to have >=1 {units}': ['Συμπληρώστε το.', 'Töltse ki.'],
  'Too small: expected {kind} to have >={least} {units}': ['Τουλάχιστον {least}.', 'Legalább {least} kell.'],
  'Too small: expected {kind} to be >{sign}{least}': ['Τουλάχιστον {least}.', 'Legalább {least} legyen.'],
  'Too small: expected {kind} to be >{least}': ['Πάνω από {least}.', 'Több legyen, mint {least}.'],
  'Too big: expected {kind} to have <={most} {units}': ['Έως {most}.', 'Legfeljebb {most} lehet.'],
  'Too big: expected {kind} to be <={most}': ['Έως {most}.', 'Legfeljebb {most} lehet.'],
  'Unrecognized key: {key}': ['Άγνωστο πεδίο: {key}.', 'Ismeretlen mező: {key}.'],
} satisfies Sentences
