import type { Sentences } from './sentences.ts'

/** Of fields. */
export const sentences = {
  'Should have {most} characters at most.': ['Έως {most} χαρακτήρες.', 'Legfeljebb {most} karakter lehet.'],
  'Should have {most} at most.': ['Έως {most}.', 'Legfeljebb {most} lehet.'],
  'Should have {most} characters at most; it has {length}. Shorten it.': [
    'Έως {most} χαρακτήρες· τώρα έχει {length}. Συντομεύστε το.',
    'Legfeljebb {most} karakter lehet; most {length}. Rövidítse.',
  ],
  'Holds a character that cannot be stored.': [
    'Περιέχει χαρακτήρα που δεν αποθηκεύεται.',
    'Nem tárolható karakter van benne.',
  ],
  'Holds a character that cannot be stored (NUL or half of a pair).': [
    'Περιέχει χαρακτήρα που δεν αποθηκεύεται.',
    'Nem tárolható karakter van benne.',
  ],
  'Should not be empty.': ['Συμπληρώστε το.', 'Töltse ki.'],
  'Should be an e-mail address.': ['Χρειάζεται διεύθυνση e-mail.', 'E-mail-cím legyen.'],
  'Should be a web address.': ['Χρειάζεται διεύθυνση ιστού.', 'Webcím legyen.'],
  'Should be a web address such as "https://shop.example".': [
    'Χρειάζεται διεύθυνση ιστού, π.χ. "https://shop.example".',
    'Webcím legyen, például "https://shop.example".',
  ],
  'Should be an id.': ['Χρειάζεται αναγνωριστικό.', 'Azonosító legyen.'],
  'Should be the id of {what}.': ['Χρειάζεται το σωστό αναγνωριστικό.', 'A megfelelő azonosító kell.'],
  'Should be a language such as "el".': ['Χρειάζεται γλώσσα, π.χ. "el".', 'Nyelv legyen, például "el".'],
  'Should be a language such as "el" or "pt-BR".': [
    'Χρειάζεται γλώσσα, π.χ. "el" ή "pt-BR".',
    'Nyelv legyen, például "el" vagy "pt-BR".',
  ],
  'Should be two capital letters such as "GR".': [
    'Χρειάζονται δύο κεφαλαία λατινικά γράμματα, π.χ. "GR".',
    'Két nagybetű legyen, például "GR".',
  ],
  'No country that has phones is written so: write yours as it is in ISO 3166, such as "GR".': [
    'Καμία χώρα με τηλέφωνα δεν γράφεται έτσι: γράψτε τη δική σας κατά το ISO 3166, π.χ. "GR".',
    'Így egyetlen olyan országot sem írnak, ahol van telefon: a sajátját az ISO 3166 szerint írja, például "HU".',
  ],
  'There is no such currency: write yours as it is in ISO 4217, such as "EUR".': [
    'Δεν υπάρχει τέτοιο νόμισμα: γράψτε το δικό σας κατά το ISO 4217, π.χ. "EUR".',
    'Nincs ilyen pénznem: a sajátját az ISO 4217 szerint írja, például "HUF".',
  ],
  'Should be an IANA time zone such as "Europe/Athens".': [
    'Χρειάζεται ζώνη ώρας, π.χ. "Europe/Athens".',
    'Időzóna legyen, például "Europe/Athens".',
  ],
  'Should be three capital letters such as "EUR".': [
    'Χρειάζονται τρία κεφαλαία λατινικά γράμματα, π.χ. "EUR".',
    'Három nagybetű legyen, például "EUR".',
  ],
  'Should be an amount such as "{example}".': [
    'Χρειάζεται ποσό, π.χ. "{example}".',
    'Összeg legyen, például "{example}".',
  ],
  'Should be a decimal string such as "49.90".': [
    'Χρειάζεται δεκαδικός, π.χ. "49.90".',
    'Tizedes szám legyen, például "49.90".',
  ],
  'Should be an ISO 4217 currency such as "EUR".': [
    'Χρειάζεται νόμισμα, π.χ. "EUR".',
    'Pénznem legyen, például "EUR".',
  ],
  'Should be a time with offset such as "2026-11-21T10:00:00+02:00".': [
    'Χρειάζεται ώρα με ζώνη, π.χ. "2026-11-21T10:00:00+02:00".',
    'Időpont legyen eltéréssel, például "2026-11-21T10:00:00+02:00".',
  ],
  'Should be a time with its offset, such as "2026-11-27T10:00:00+02:00".': [
    'Χρειάζεται ώρα με ζώνη, π.χ. "2026-11-27T10:00:00+02:00".',
    'Időpont legyen eltéréssel, például "2026-11-27T10:00:00+02:00".',
  ],
  'Should be between 1990 and 2100.': ['Από το 1990 έως το 2100.', '1990 és 2100 között legyen.'],
  'Should be between 1970 and 2200.': ['Από το 1970 έως το 2200.', '1970 és 2200 között legyen.'],
  'Should be after the first day.': ['Πρέπει να είναι μετά την πρώτη ημέρα.', 'Az első nap után legyen.'],
  'Should be {most} days after the first at most.': [
    'Έως {most} ημέρες μετά την πρώτη.',
    'Legfeljebb {most} nappal az első után legyen.',
  ],
  'Should have one language at least.': ['Χρειάζεται τουλάχιστον μία γλώσσα.', 'Legalább egy nyelv kell.'],
  'Name one language at least.': ['Δώστε τουλάχιστον μία γλώσσα.', 'Adjon meg legalább egy nyelvet.'],
  'Should have 30 languages at most.': ['Έως 30 γλώσσες.', 'Legfeljebb 30 nyelv lehet.'],
  'Should be {least} to {most}.': ['Από {least} έως {most}.', '{least} és {most} között legyen.'],
  'Should be a phone number, best with its country code.': [
    'Χρειάζεται τηλέφωνο, καλύτερα με τον κωδικό της χώρας.',
    'Telefonszám legyen, lehetőleg országkóddal.',
  ],
  'There is no such phone number with this country code: check its digits.': [
    'Δεν υπάρχει τέτοιος αριθμός με αυτόν τον κωδικό χώρας: ελέγξτε τα ψηφία του.',
    'Ezzel az országkóddal nincs ilyen telefonszám: ellenőrizze a számjegyeit.',
  ],
  'Should be "tonight", "tomorrow", "reply" or a time with its offset, such as "2026-11-27T10:00:00+02:00".':
    [
      'Δώστε "tonight", "tomorrow", "reply" ή ώρα με ζώνη, π.χ. "2026-11-27T10:00:00+02:00".',
      'Ez legyen: "tonight", "tomorrow", "reply", vagy időpont eltéréssel, például "2026-11-27T10:00:00+02:00".',
    ],
  'Should be {most} or more.': ['Από {most} και πάνω.', 'Legalább {most} legyen.'],
} satisfies Sentences
