import type { FaqEntry } from '../shape.ts'

export const shop: FaqEntry[] = [
  {
    id: 'store-address',
    entries: {
      el: {
        question: 'Έχετε φυσικό κατάστημα και πού βρίσκεται;',
        phrasings: ['Ποια είναι η διεύθυνσή σας;', 'Μπορώ να παραλάβω από το κατάστημα;'],
        answer:
          'Το κατάστημά μας είναι στην Ερμού 48 στη Θεσσαλονίκη, τρία λεπτά από την Αριστοτέλους. Όσα παραγγέλνετε εδώ μπορείτε και να τα παραλάβετε από εκεί, χωρίς μεταφορικά.',
      },
      hu: {
        question: 'Van boltjuk, és hol található?',
        phrasings: ['Mi az üzlet címe?', 'Átvehetem személyesen a boltban?'],
        answer:
          'Az üzletünk Budapesten, a Wesselényi utca 12. alatt van, az Astoriától öt perc. A rendelését ott díjmentesen, személyesen is átveheti.',
      },
      en: {
        question: 'Do you have a shop, and where is it?',
        phrasings: ['What is your address?', 'Can I collect my order from the shop?'],
        answer:
          'Our shop is at 48 Ermou Street in Thessaloniki, three minutes from Aristotelous Square. You can collect online orders there free of charge.',
      },
    },
  },
  {
    id: 'opening-hours',
    entries: {
      el: {
        question: 'Ποιες ώρες είστε ανοιχτά;',
        phrasings: ['Τι ωράριο έχετε το Σάββατο;', 'Είστε ανοιχτά τις αργίες;'],
        answer:
          'Το κατάστημα είναι ανοιχτό Δευτέρα έως Παρασκευή 9:30 με 20:30 και Σάββατο 9:30 με 16:00. Κυριακές και αργίες είμαστε κλειστά, το site όμως δέχεται παραγγελίες πάντα.',
      },
      hu: {
        question: 'Mikor vannak nyitva?',
        phrasings: ['Mi a szombati nyitvatartás?', 'Ünnepnapokon is kinyitnak?'],
        answer:
          'Hétfőtől péntekig 10 és 19 óra, szombaton 10 és 15 óra között tartunk nyitva. Vasárnap és ünnepnapokon zárva vagyunk, de a webshopban mindig rendelhet.',
      },
      en: {
        question: 'What are your opening hours?',
        phrasings: ['When do you open on Saturday?', 'Are you open on public holidays?'],
        answer:
          'The shop is open Monday to Friday 9:30 to 20:30 and Saturday 9:30 to 16:00. On Sundays and holidays we are closed, but the website takes orders at any time.',
      },
    },
  },
  {
    id: 'contact',
    entries: {
      el: {
        question: 'Πώς μπορώ να επικοινωνήσω μαζί σας;',
        phrasings: ['Ποιο είναι το τηλέφωνό σας;', 'Έχετε email;'],
        answer:
          'Γράψτε μας εδώ, στο hello@example.com, ή καλέστε στο 2310 000 000 εργάσιμες 10:00 με 17:00. Στα email απαντάμε μέσα στην ημέρα.',
      },
      hu: {
        question: 'Hogyan érhetem el Önöket?',
        phrasings: ['Mi a telefonszámuk?', 'Van e-mail-címük?'],
        answer:
          'Írjon ide, a hello@example.com címre, vagy hívja a 06 1 000 0000 számot munkanapokon 10 és 17 óra között. Az e-mailekre aznap válaszolunk.',
      },
      en: {
        question: 'How can I contact you?',
        phrasings: ['What is your phone number?', 'Do you have an e-mail address?'],
        answer:
          'Write to us here or at hello@example.com, or call +30 2310 000 000 on working days from 10:00 to 17:00. We answer e-mails the same day.',
      },
    },
  },
  {
    id: 'wholesale',
    entries: {
      el: {
        question: 'Πουλάτε χονδρική;',
        phrasings: ['Έχετε τιμές για μεταπωλητές;', 'Τι έκπτωση κάνετε για μεγάλες ποσότητες;'],
        answer:
          'Ναι, συνεργαζόμαστε με καταστήματα, ξενοδοχεία και εταιρείες, από 200 € και πάνω. Στείλτε μας ΑΦΜ και τι σας ενδιαφέρει στο b2b@example.com για τον τιμοκατάλογο.',
      },
      hu: {
        question: 'Van nagykereskedelmi értékesítés?',
        phrasings: ['Adnak viszonteladói árat?', 'Mekkora kedvezmény jár nagyobb mennyiségre?'],
        answer:
          'Igen, üzletekkel, szállodákkal és cégekkel is dolgozunk, 80 000 Ft-tól. Írja meg az adószámát és hogy mi érdekli a b2b@example.com címre, és küldjük az árlistát.',
      },
      en: {
        question: 'Do you sell wholesale?',
        phrasings: ['Do you have prices for resellers?', 'Is there a discount for large quantities?'],
        answer:
          'Yes, we supply shops, hotels and companies, from €200. Send your VAT number and what interests you to b2b@example.com and we reply with the price list.',
      },
    },
  },
]
