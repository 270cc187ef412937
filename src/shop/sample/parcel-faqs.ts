import type { SampleFaq } from './faqs.ts'

/** What every shop is asked first: delivery, returns, and what went wrong with a parcel. */
export const parcelFaqs: SampleFaq[] = [
  {
    el: {
      question: 'Πόσο κοστίζει η αποστολή και πότε φτάνει;',
      phrasings: ['Πόσα είναι τα μεταφορικά;', 'Σε πόσες μέρες στέλνετε;', 'Πότε έχω δωρεάν αποστολή;'],
      answer:
        'Ελλάδα: 3,50 €, δωρεάν από 60 €, σε 1–3 εργάσιμες ημέρες (στα νησιά 2–5).\nΟυγγαρία: 9,90 €, δωρεάν από 120 €, σε 4–6 εργάσιμες ημέρες.\nΥπόλοιπη Ευρώπη: από 12,90 €, σε 5–8 εργάσιμες ημέρες.',
    },
    hu: {
      question: 'Mennyibe kerül a szállítás, és mikor ér ide?',
      phrasings: [
        'Mennyi a szállítási költség?',
        'Hány nap alatt szállítanak?',
        'Mikor ingyenes a szállítás?',
      ],
      answer:
        'Görögország: 3,50 €, 60 € felett ingyenes, 1–3 munkanap (a szigetekre 2–5).\nMagyarország: 9,90 €, 120 € felett ingyenes, 4–6 munkanap.\nEurópa többi része: 12,90 €-tól, 5–8 munkanap.',
    },
    en: {
      question: 'What does delivery cost, and how long does it take?',
      phrasings: ['How much is shipping?', 'How many days does delivery take?', 'When is shipping free?'],
      answer:
        'Greece: €3.50, free from €60, 1–3 working days (2–5 to the islands).\nHungary: €9.90, free from €120, 4–6 working days.\nElsewhere in Europe: from €12.90, 5–8 working days.',
    },
  },
  {
    el: {
      question: 'Πώς επιστρέφω κάτι;',
      phrasings: [
        'Μπορώ να το γυρίσω πίσω;',
        'Ποια είναι η πολιτική επιστροφών;',
        'Πότε παίρνω τα χρήματά μου πίσω;',
      ],
      answer:
        'Μπορείτε να επιστρέψετε ό,τι δεν σας ταιριάζει μέσα σε 30 ημέρες, αχρησιμοποίητο και στη συσκευασία του· τα τρόφιμα μόνο σφραγισμένα. Γράψτε μας τον αριθμό της παραγγελίας και σας στέλνουμε την ετικέτα επιστροφής. Τα χρήματα επιστρέφουν σε 5 εργάσιμες ημέρες.',
    },
    hu: {
      question: 'Hogyan küldhetek vissza valamit?',
      phrasings: [
        'Vissza lehet küldeni, ha nem tetszik?',
        'Milyen feltételekkel lehet visszaküldeni?',
        'Mikor kapom vissza a pénzem?',
      ],
      answer:
        'Ami nem felel meg, 30 napon belül visszaküldheti, használatlanul, a saját csomagolásában; élelmiszert csak bontatlanul veszünk vissza. Írja meg a rendelés számát, és küldjük a visszaküldési címkét. A pénzt 5 munkanapon belül visszautaljuk.',
    },
    en: {
      question: 'How do I return something?',
      phrasings: [
        'Can I send it back if I do not like it?',
        'What is your return policy?',
        'When do I get my refund?',
      ],
      answer:
        'Whatever does not suit you can come back within 30 days, unused and in its packaging; food only if it is sealed. Send us your order number and we will send you the return label. The refund takes 5 working days.',
    },
  },
  {
    el: {
      question: 'Τι κάνω αν ήρθε λάθος προϊόν ή κάτι λείπει;',
      phrasings: [
        'Μου στείλατε λάθος προϊόν',
        'Λείπει κάτι από το δέμα',
        'Πήρα άλλο από αυτό που παρήγγειλα',
      ],
      answer:
        'Λυπούμαστε πολύ! Γράψτε μας εδώ τον αριθμό της παραγγελίας και στείλτε μας μια φωτογραφία όσων λάβατε. Σας στέλνουμε το σωστό χωρίς χρέωση και δεν πληρώνετε την επιστροφή.',
    },
    hu: {
      question: 'Mit tegyek, ha rossz terméket kaptam, vagy hiányzik valami?',
      phrasings: ['Rossz terméket küldtek', 'Hiányzik valami a csomagból', 'Nem azt kaptam, amit rendeltem'],
      answer:
        'Nagyon sajnáljuk! Írja meg ide a rendelés számát, és küldjön egy fényképet arról, amit kapott. A megfelelőt díjmentesen elküldjük, és a visszaküldést sem Ön fizeti.',
    },
    en: {
      question: 'What if I received the wrong item, or something is missing?',
      phrasings: [
        'You sent me the wrong product',
        'Something is missing from my parcel',
        'This is not what I ordered',
      ],
      answer:
        'We are very sorry! Write us your order number here and send us a photo of what you received. We will send the right one free of charge, and you do not pay for the return.',
    },
  },
]
