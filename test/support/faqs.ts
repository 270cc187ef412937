import type { StoredFaq } from '../../src/shop/faqs/faqs.ts'

type Said = [question: string, phrasings: string[], answer: string]

const id = (n: number) => `019aa000-0000-7000-8000-0000000000${n.toString().padStart(2, '0')}`

const faq = (n: number, entries: Record<string, Said>): StoredFaq => ({
  id: id(n),
  enabled: true,
  entries: Object.fromEntries(
    Object.entries(entries).map(([language, [question, phrasings, answer]]) => [
      language,
      { question, phrasings, answer },
    ]),
  ),
})

/** What the soap shop is asked: in three languages, one in two, one in Greek only, one in Arabic and English. */
export const soapFaqs: StoredFaq[] = [
  faq(1, {
    el: [
      'Στέλνετε στην Κύπρο;',
      ['Κάνετε αποστολές στην Κύπρο;'],
      'Ναι, σε 3 έως 5 εργάσιμες ημέρες, με 9 €.',
    ],
    hu: ['Szállítanak Ciprusra?', ['Lehet Ciprusra rendelni?'], 'Igen, 3–5 munkanap alatt, 9 €-ért.'],
    en: [
      'Do you ship to Cyprus?',
      ['Can you send a parcel to Cyprus?'],
      'Yes, in 3 to 5 working days, for €9.',
    ],
  }),
  faq(2, {
    el: ['Είναι τα σαπούνια vegan;', ['Έχουν ζωικά συστατικά;'], 'Ναι, όλα: μόνο φυτικά έλαια και βότανα.'],
    hu: [
      'Vegánok a szappanok?',
      ['Van bennük állati összetevő?'],
      'Igen, mind: csak növényi olaj és gyógynövény van bennük.',
    ],
    en: [
      'Are the soaps vegan?',
      ['Do they contain anything from animals?'],
      'Yes, all of them: only plant oils and herbs.',
    ],
  }),
  faq(3, {
    el: [
      'Κάνετε συσκευασία δώρου;',
      ['Μπορείτε να το τυλίξετε για δώρο;'],
      'Ναι, με 2 €, μαζί με μια κάρτα που γράφουμε στο χέρι.',
    ],
    hu: ['Becsomagolják ajándéknak?', ['Van ajándékcsomagolás?'], 'Igen, 2 €-ért, kézzel írt kártyával.'],
    en: ['Do you wrap gifts?', ['Can you gift-wrap it?'], 'Yes, for €2, with a card that we write by hand.'],
  }),
  faq(4, {
    el: [
      'Κάνουν τα σαπούνια για ευαίσθητο δέρμα;',
      ['Είναι κατάλληλα για μωρά;'],
      'Ναι, το σαπούνι καλέντουλας, χωρίς άρωμα.',
    ],
    en: [
      'Are the soaps good for sensitive skin?',
      ['Can I use it for a baby?'],
      'Yes, the calendula soap, which has no perfume.',
    ],
  }),
  faq(5, {
    el: ['Κάνετε μαθήματα σαπωνοποιίας;', ['Πόσο κοστίζει το σεμινάριο;'], 'Ναι, κάθε Σάββατο, με 25 €.'],
  }),
  faq(6, {
    el: [
      'Μπορώ να παραλάβω από το κατάστημα;',
      ['Γίνεται παραλαβή από κοντά;'],
      'Ναι, δωρεάν. Είμαστε εδώ: {{ shop.name }}{% if shop.address != "" %}, {{ shop.address }}{% endif %}.',
    ],
    en: [
      'Can I collect it from the shop?',
      ['Is there in-store pickup?'],
      'Yes, free of charge, at {{ shop.name }}.',
    ],
  }),
  faq(7, {
    ar: ['هل تشحنون إلى لبنان؟', ['هل يمكنكم الشحن إلى بيروت؟'], 'نعم، خلال 7 إلى 10 أيام عمل، مقابل 15 €.'],
    en: [
      'Do you ship to Lebanon?',
      ['Can you send a parcel to Beirut?'],
      'Yes, in 7 to 10 working days, for €15.',
    ],
  }),
  faq(8, {
    el: [
      'Πώς φυλάω το σαπούνι για να κρατήσει;',
      ['Λιώνει γρήγορα το σαπούνι;'],
      'Σε σαπουνοθήκη που στραγγίζει, μακριά από το νερό.',
    ],
    hu: [
      'Hogyan tároljam a szappant?',
      ['Gyorsan elolvad a szappan?'],
      'Lyukas szappantartón, víztől távol.',
    ],
    en: [
      'How do I store the soap so that it lasts?',
      ['Does the soap melt quickly?'],
      'On a draining dish, away from the water.',
    ],
  }),
]
