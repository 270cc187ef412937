import type { Sentences } from './sentences.ts'

/** Of values that are not what their field takes. */
export const sentences = {
  'Is missing: it should be {kind}.': ['Λείπει: χρειάζεται {kind}.', 'Hiányzik: {kind} legyen.'],
  'Is missing.': ['Λείπει.', 'Hiányzik.'],
  'Is not what it should be.': ['Δεν είναι αυτό που χρειάζεται.', 'Nem az, aminek lennie kell.'],
  'Is not written as it should be.': ['Δεν είναι γραμμένο σωστά.', 'Nincs helyesen leírva.'],
  'Fits none of the forms that it may have.': [
    'Δεν έχει καμία από τις μορφές που γίνονται δεκτές.',
    'Egyik elfogadott formának sem felel meg.',
  ],
  'Is too large: a whole number may have 15 digits.': [
    'Είναι πολύ μεγάλο: ένας ακέραιος έχει έως 15 ψηφία.',
    'Túl nagy: egész szám legfeljebb 15 számjegyű lehet.',
  ],
  'Should be one of {options}, or a list of them such as {example}.': [
    'Διαλέξτε ένα από τα {options}, ή λίστα από αυτά, π.χ. {example}.',
    'Ezek egyike legyen: {options}, vagy ezek listája, például {example}.',
  ],
  'Should be one of {options}.': ['Διαλέξτε ένα από τα {options}.', 'Ezek egyikét válassza: {options}.'],
  'Should be {kind}.': ['Χρειάζεται {kind}.', '{kind} legyen.'],
  'Should have {least} characters or more.': [
    'Τουλάχιστον {least} χαρακτήρες.',
    'Legalább {least} karakter legyen.',
  ],
  'Should have {least} or more.': ['Τουλάχιστον {least}.', 'Legalább {least} kell.'],
  'Should be more than {least}.': ['Πάνω από {least}.', 'Több legyen, mint {least}.'],
  'Should be {most} at most.': ['Έως {most}.', 'Legfeljebb {most} lehet.'],
  'Should be less than {most}.': ['Κάτω από {most}.', 'Kevesebb legyen, mint {most}.'],
} satisfies Sentences
