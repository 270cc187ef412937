import type { Sentences } from './sentences.ts'

/** Of what is asked for and how. */
export const sentences = {
  'There is no {what} with this id.': ['Δεν υπάρχει πια: {what}.', 'Ez már nincs meg: {what}.'],
  'There is nothing with this id.': [
    'Δεν υπάρχει τίποτα με αυτό το αναγνωριστικό.',
    'Ilyen azonosítóval nincs semmi.',
  ],
  'There is nothing at this address.': [
    'Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση.',
    'Ezen a címen nincs semmi.',
  ],
  'Some fields cannot be taken as they are.': [
    'Κάποια πεδία χρειάζονται διόρθωση.',
    'Néhány mezőt javítani kell.',
  ],
  'Some fields are missing or malformed.': [
    'Κάποια πεδία λείπουν ή δεν έχουν τη σωστή μορφή.',
    'Néhány mező hiányzik vagy hibás formájú.',
  ],
  'The database is away; try again soon.': [
    'Η βάση δεδομένων δεν απαντά· δοκιμάστε ξανά σε λίγο.',
    'Az adatbázis nem érhető el; próbálja újra hamarosan.',
  ],
  'Something went wrong on our side.': [
    'Κάτι πήγε στραβά από τη δική μας πλευρά.',
    'Nálunk történt valami hiba.',
  ],
  'The request cannot be read.': ['Το αίτημα δεν διαβάζεται.', 'A kérés nem olvasható.'],
  'The request is too large.': ['Το αίτημα είναι πολύ μεγάλο.', 'A kérés túl nagy.'],
  'Send the body as {form}.': ['Στείλτε το σώμα ως {form}.', 'A törzset így küldje: {form}.'],
  'Too many requests; try again later.': [
    'Πάρα πολλά αιτήματα· δοκιμάστε ξανά αργότερα.',
    'Túl sok kérés; próbálja újra később.',
  ],
  'The body is empty.': ['Το σώμα του αιτήματος είναι άδειο.', 'A kérés törzse üres.'],
  'The body is not JSON, or breaks off before its end. Send it whole.': [
    'Το σώμα δεν είναι JSON ή κόβεται πριν από το τέλος του. Στείλτε το ολόκληρο.',
    'A törzs nem JSON, vagy a vége előtt megszakad. Küldje el egészben.',
  ],
  'The request cannot be taken.': ['Το αίτημα δεν γίνεται δεκτό.', 'A kérés nem fogadható el.'],
  'Is malformed.': ['Δεν έχει τη σωστή μορφή.', 'Hibás formájú.'],
  'The body nests deeper than {deepest} levels.': [
    'Το σώμα έχει περισσότερα από {deepest} επίπεδα.',
    'A törzs {deepest} szintnél mélyebb.',
  ],
  'The cursor is not one of this list.': [
    'Η σελίδα δεν ανήκει σε αυτή τη λίστα.',
    'Ez a lapozó nem ehhez a listához tartozik.',
  ],
  'Is not a cursor of this list.': ['Δεν ανήκει σε αυτή τη λίστα.', 'Nem ehhez a listához tartozik.'],
  'There is no contact with this id or phone.': [
    'Δεν υπάρχει επαφή με αυτό το αναγνωριστικό ή τηλέφωνο.',
    'Nincs ilyen azonosítójú vagy telefonszámú kapcsolat.',
  ],
  'There is no contact with this id.': [
    'Δεν υπάρχει επαφή με αυτό το αναγνωριστικό.',
    'Nincs ilyen azonosítójú kapcsolat.',
  ],
  'There is no flow of this name.': ['Δεν υπάρχει ροή με αυτό το όνομα.', 'Nincs ilyen nevű folyamat.'],
  'There is no such user, or not any more.': [
    'Δεν υπάρχει τέτοιος χρήστης, ή δεν υπάρχει πια.',
    'Nincs ilyen felhasználó, vagy már nincs.',
  ],
  'This field is not known.': ['Αυτό το πεδίο είναι άγνωστο.', 'Ez a mező ismeretlen.'],
  'Should lie ahead.': ['Δώστε μια ώρα στο μέλλον.', 'Jövőbeli időpontot adjon meg.'],
} satisfies Sentences
