import type { FaqEntry } from '../shape.ts'

export const account: FaqEntry[] = [
  {
    id: 'password',
    entries: {
      el: {
        question: 'Ξέχασα τον κωδικό μου, πώς μπαίνω στον λογαριασμό μου;',
        phrasings: ['Δεν μπορώ να συνδεθώ.', 'Χρειάζεται εγγραφή για να παραγγείλω;'],
        answer:
          'Πατήστε «Ξέχασα τον κωδικό» στη σελίδα σύνδεσης και θα λάβετε email για να ορίσετε καινούργιο: δείτε και στα ανεπιθύμητα. Λογαριασμός δεν είναι απαραίτητος, παραγγέλνετε και ως επισκέπτης.',
      },
      hu: {
        question: 'Elfelejtettem a jelszavam, hogyan lépek be?',
        phrasings: ['Nem tudok bejelentkezni a fiókomba.', 'Kell regisztrálni a vásárláshoz?'],
        answer:
          'A bejelentkezésnél kattintson az „Elfelejtett jelszó” linkre, és e-mailben küldünk hozzá egy linket: nézze meg a levélszemétben is. Regisztráció nem kötelező, vendégként is vásárolhat.',
      },
      en: {
        question: 'I forgot my password, how do I get into my account?',
        phrasings: ['I cannot log in.', 'Do I have to register to order?'],
        answer:
          'Press “Forgot password” on the sign-in page and we e-mail you a link for a new one: look in spam too. You need no account to order, you can check out as a guest.',
      },
    },
  },
  {
    id: 'loyalty',
    entries: {
      el: {
        question: 'Πώς λειτουργούν οι πόντοι επιβράβευσης;',
        phrasings: ['Έχετε πρόγραμμα για πιστούς πελάτες;', 'Πώς εξαργυρώνω τους πόντους μου;'],
        answer:
          'Κάθε 1 € σας δίνει έναν πόντο, και οι 100 πόντοι γίνονται 5 € έκπτωση στο ταμείο. Τους βλέπετε στον λογαριασμό σας και ισχύουν έναν χρόνο.',
      },
      hu: {
        question: 'Hogyan működnek a hűségpontok?',
        phrasings: ['Van törzsvásárlói programjuk?', 'Hogyan válthatom be a pontjaimat?'],
        answer:
          'Minden 100 Ft után egy pont jár, 200 pont 1000 Ft kedvezményt ér a pénztárnál. A pontjait a fiókjában látja, és egy évig érvényesek.',
      },
      en: {
        question: 'How do loyalty points work?',
        phrasings: ['Do you have a rewards programme?', 'How do I redeem my points?'],
        answer:
          'Each euro earns a point, and 100 points are €5 off at checkout. You see them in your account, and they last a year.',
      },
    },
  },
  {
    id: 'privacy',
    entries: {
      el: {
        question: 'Τι κάνετε με τα προσωπικά μου δεδομένα;',
        phrasings: ['Πώς διαγράφω τα στοιχεία μου;', 'Δίνετε τα στοιχεία μου σε τρίτους;'],
        answer:
          'Κρατάμε μόνο όσα χρειάζονται για την παραγγελία και δεν τα δίνουμε σε κανέναν άλλον εκτός από τον κούριερ. Για αντίγραφο ή διαγραφή γράψτε στο privacy@example.com, και γίνεται μέσα σε 30 μέρες.',
      },
      hu: {
        question: 'Mit csinálnak a személyes adataimmal?',
        phrasings: ['Hogyan töröltethetem az adataimat?', 'Kiadják az adataimat másnak?'],
        answer:
          'Csak azt őrizzük meg, ami a rendeléshez kell, és a futáron kívül senkinek nem adjuk tovább. Másolatot vagy törlést a privacy@example.com címen kérhet, 30 napon belül elintézzük.',
      },
      en: {
        question: 'What do you do with my personal data?',
        phrasings: ['How can I have my data deleted?', 'Do you share my details with anyone?'],
        answer:
          'We keep only what an order needs and give it to nobody but the courier. For a copy or deletion write to privacy@example.com, and it is done within 30 days.',
      },
    },
  },
]
