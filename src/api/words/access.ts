import type { Sentences } from './sentences.ts'

/** Of accounts, sign-in and rights. */
export const sentences = {
  'E-mail or password is wrong.': [
    'Το e-mail ή ο κωδικός είναι λάθος.',
    'Az e-mail-cím vagy a jelszó hibás.',
  ],
  'This link was used already, or is not the newest. Start with SETUP_TOKEN set to get another.': [
    'Αυτός ο σύνδεσμος χρησιμοποιήθηκε ήδη ή δεν είναι ο νεότερος. Ξεκινήστε με ορισμένο το SETUP_TOKEN για να πάρετε άλλον.',
    'Ezt a linket már felhasználták, vagy nem a legújabb. Indítsa a kiszolgálót beállított SETUP_TOKEN változóval, és kap egy másikat.',
  ],
  'This invitation was used, withdrawn or is too old. Ask for another.': [
    'Η πρόσκληση χρησιμοποιήθηκε, ανακλήθηκε ή έληξε. Ζητήστε άλλη.',
    'Ezt a meghívót már felhasználták, visszavonták vagy lejárt. Kérjen másikat.',
  ],
  'This code is wrong or too old. Wait for the next one, or sign in again.': [
    'Ο κωδικός είναι λάθος ή έληξε. Περιμένετε τον επόμενο ή συνδεθείτε ξανά.',
    'Ez a kód hibás vagy lejárt. Várja meg a következőt, vagy jelentkezzen be újra.',
  ],
  'This link was used already or is too old. Ask an admin for another.': [
    'Αυτός ο σύνδεσμος χρησιμοποιήθηκε ήδη ή έληξε. Ζητήστε άλλον από έναν διαχειριστή.',
    'Ezt a linket már felhasználták vagy lejárt. Kérjen másikat egy adminisztrátortól.',
  ],
  'This came from a page of another site. Open the dashboard and try again.': [
    'Το αίτημα ήρθε από σελίδα άλλου ιστότοπου. Ανοίξτε τον πίνακα και δοκιμάστε ξανά.',
    'Ez egy másik webhely oldaláról érkezett. Nyissa meg az irányítópultot, és próbálja újra.',
  ],
  'Too many wrong tokens from this address; try again in a minute.': [
    'Πάρα πολλά λάθος κλειδιά από αυτή τη διεύθυνση· δοκιμάστε ξανά σε ένα λεπτό.',
    'Túl sok hibás kulcs érkezett erről a címről; próbálja újra egy perc múlva.',
  ],
  'Sign in, or send the header "Authorization: Bearer" with the API token.': [
    'Συνδεθείτε ή στείλτε την κεφαλίδα "Authorization: Bearer" με το κλειδί του API.',
    'Jelentkezzen be, vagy küldje el az "Authorization: Bearer" fejlécet az API kulcsával.',
  ],
  'Your account may not do this. Ask an admin for the right.': [
    'Ο λογαριασμός σας δεν έχει αυτό το δικαίωμα. Ζητήστε το από έναν διαχειριστή.',
    'Az Ön fiókja ezt nem teheti. Kérje a jogot egy adminisztrátortól.',
  ],
  'This is about a person: sign in.': [
    'Αυτό αφορά ένα άτομο: συνδεθείτε.',
    'Ez egy személyről szól: jelentkezzen be.',
  ],
  'Too many attempts. Wait a quarter of an hour, then try again.': [
    'Πάρα πολλές προσπάθειες. Περιμένετε ένα τέταρτο και δοκιμάστε ξανά.',
    'Túl sok próbálkozás. Várjon negyed órát, és próbálja újra.',
  ],
  'Somebody with this address has an account already.': [
    'Υπάρχει ήδη λογαριασμός με αυτή τη διεύθυνση.',
    'Ezzel a címmel már van fiók.',
  ],
  'This is the only admin. Make somebody else an admin first.': [
    'Είναι ο μόνος διαχειριστής. Ορίστε πρώτα κάποιον άλλον διαχειριστή.',
    'Ő az egyetlen adminisztrátor. Előbb tegyen valaki mást adminisztrátorrá.',
  ],
  'This is not your present password.': ['Δεν είναι ο τωρινός σας κωδικός.', 'Ez nem a jelenlegi jelszava.'],
  'This is not your password.': ['Δεν είναι ο κωδικός σας.', 'Ez nem az Ön jelszava.'],
  'The second factor is on already. Turn it off to begin anew.': [
    'Ο δεύτερος παράγοντας είναι ήδη ενεργός. Απενεργοποιήστε τον για να αρχίσετε από την αρχή.',
    'A második lépés már be van kapcsolva. Kapcsolja ki, ha újra szeretné kezdeni.',
  ],
  'Should be one that the shop answers in: {languages}.': [
    'Διαλέξτε μία από τις γλώσσες του καταστήματος: {languages}.',
    'Olyan legyen, amelyen a bolt válaszol: {languages}.',
  ],
} satisfies Sentences
