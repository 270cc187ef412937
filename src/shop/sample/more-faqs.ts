import type { SampleFaq } from './faqs.ts'

/** What the sample shop is asked about ordering, and about itself. */
export const moreSampleFaqs: SampleFaq[] = [
  {
    el: {
      question: 'Στέλνετε στην Κύπρο;',
      phrasings: [
        'Κάνετε αποστολές στο εξωτερικό;',
        'Στέλνετε εκτός Ευρωπαϊκής Ένωσης;',
        'Στέλνετε στη Γερμανία;',
      ],
      answer:
        'Ναι, στέλνουμε στην Κύπρο και σε όλη την Ευρωπαϊκή Ένωση, σε 5–8 εργάσιμες ημέρες και από 12,90 €. Εκτός Ευρωπαϊκής Ένωσης δεν στέλνουμε ακόμη.',
    },
    hu: {
      question: 'Szállítanak Ciprusra?',
      phrasings: [
        'Küldenek csomagot külföldre?',
        'Szállítanak az EU-n kívülre?',
        'Szállítanak Németországba?',
      ],
      answer:
        'Igen, Ciprusra és az Európai Unió minden országába szállítunk, 5–8 munkanap alatt, 12,90 €-tól. Az EU-n kívülre egyelőre nem.',
    },
    en: {
      question: 'Do you ship to Cyprus?',
      phrasings: [
        'Do you ship abroad?',
        'Do you deliver outside the European Union?',
        'Can you send it to Germany?',
      ],
      answer:
        'Yes, we ship to Cyprus and everywhere in the European Union, in 5–8 working days and from €12.90. Not outside the European Union yet.',
    },
  },
  {
    el: {
      question: 'Μπορώ να αλλάξω την παραγγελία μου;',
      phrasings: [
        'Έκανα λάθος στη διεύθυνση',
        'Θέλω να προσθέσω κάτι στην παραγγελία',
        'Πώς αλλάζω τη διεύθυνση αποστολής;',
      ],
      answer:
        'Ναι, όσο δεν έχει φύγει από εμάς. Γράψτε μας εδώ τον αριθμό της παραγγελίας και τι να αλλάξουμε.',
    },
    hu: {
      question: 'Módosíthatom a rendelésemet?',
      phrasings: [
        'Rossz címet adtam meg',
        'Szeretnék még valamit a rendelésemhez',
        'Hogyan változtatom meg a szállítási címet?',
      ],
      answer: 'Igen, amíg nem adtuk fel. Írja meg ide a rendelés számát, és hogy mit módosítsunk.',
    },
    en: {
      question: 'Can I change my order?',
      phrasings: [
        'I gave the wrong address',
        'I want to add something to my order',
        'How do I change the delivery address?',
      ],
      answer: 'Yes, as long as it has not left us. Write us your order number here and what to change.',
    },
  },
  {
    el: {
      question: 'Μπορώ να παραλάβω από το εργαστήρι;',
      phrasings: ['Γίνεται παραλαβή από το κατάστημα;', 'Να περάσω να το πάρω μόνος μου;'],
      answer:
        'Ναι, δωρεάν. Η παραγγελία σας είναι έτοιμη την επόμενη εργάσιμη ημέρα· σας γράφουμε μόλις την ετοιμάσουμε και περνάτε μέσα στο ωράριό μας.{% if shop.address != "" %}\n\nΘα μας βρείτε εδώ: {{ shop.address }}{% endif %}',
    },
    hu: {
      question: 'Átvehetem személyesen a műhelyben?',
      phrasings: ['Van személyes átvétel?', 'Bemehetek érte én magam?'],
      answer:
        'Igen, díjmentesen. A rendelése a következő munkanapra elkészül; írunk, amint összekészítettük, és nyitvatartási időben jöhet érte.{% if shop.address != "" %}\n\nItt talál minket: {{ shop.address }}{% endif %}',
    },
    en: {
      question: 'Can I collect my order from the workshop?',
      phrasings: ['Is there in-store pickup?', 'Can I come and pick it up myself?'],
      answer:
        'Yes, free of charge. Your order is ready on the next working day; we write to you as soon as it is, and you come by during opening hours.{% if shop.address != "" %}\n\nYou will find us here: {{ shop.address }}{% endif %}',
    },
  },
  {
    el: {
      question: 'Βγάζετε τιμολόγιο για εταιρεία;',
      phrasings: ['Μπορώ να έχω τιμολόγιο αντί για απόδειξη;', 'Πού γράφω το ΑΦΜ μου;'],
      answer:
        'Ναι. Διαλέξτε «τιμολόγιο» στο ταμείο και γράψτε επωνυμία, ΑΦΜ και ΔΟΥ· το λαμβάνετε με e-mail μαζί με την αποστολή.',
    },
    hu: {
      question: 'Kérhetek céges számlát?',
      phrasings: ['Tudnak áfás számlát adni?', 'Hol adhatom meg az adószámot?'],
      answer:
        'Igen. A pénztárnál válassza a céges számlát, és adja meg a cég nevét és adószámát; a számlát e-mailben küldjük, amikor a csomagot feladjuk.',
    },
    en: {
      question: 'Can I have an invoice for my company?',
      phrasings: ['Do you issue VAT invoices?', 'Where do I enter my VAT number?'],
      answer:
        'Yes. Choose “invoice” at the checkout and enter the company name and VAT number; it comes by e-mail when your parcel leaves.',
    },
  },
  {
    el: {
      question: 'Κάνετε μαθήματα κεραμικής;',
      phrasings: [
        'Μπορώ να δοκιμάσω τον τροχό;',
        'Έχετε εργαστήρια για παιδιά;',
        'Πόσο κοστίζει ένα μάθημα;',
      ],
      answer:
        'Ναι, κάθε Σάββατο 11:00–13:00, για μεγάλους και για παιδιά από 8 ετών. Κοστίζει 25 € με τα υλικά και ό,τι φτιάξετε είναι δικό σας. Γράψτε μας για να κρατήσουμε θέση.',
    },
    hu: {
      question: 'Tartanak kerámiatanfolyamot?',
      phrasings: [
        'Kipróbálhatom a korongozást?',
        'Van foglalkozás gyerekeknek?',
        'Mennyibe kerül egy foglalkozás?',
      ],
      answer:
        'Igen, minden szombaton 11:00 és 13:00 között, felnőtteknek és 8 éves kortól gyerekeknek. Az ára 25 €, anyaggal együtt, és amit készít, az Öné. Írjon nekünk, és tartunk helyet.',
    },
    en: {
      question: 'Do you teach pottery classes?',
      phrasings: ['Can I try the wheel?', 'Do you have workshops for children?', 'How much is a class?'],
      answer:
        'Yes, every Saturday 11:00–13:00, for adults and for children from 8 years. It costs €25 with materials, and what you make is yours. Write to us and we keep a place for you.',
    },
  },
  {
    el: {
      question: 'Πουλάτε χονδρική;',
      phrasings: [
        'Έχετε τιμές για καταστήματα;',
        'Είμαι έμπορος και θέλω να συνεργαστούμε',
        'Κάνετε έκπτωση σε μεγάλες ποσότητες;',
      ],
      answer:
        'Ναι, για παραγγελίες από 300 €. Γράψτε μας εδώ για το κατάστημα ή το εστιατόριό σας και σας στέλνουμε τον τιμοκατάλογο.',
    },
    hu: {
      question: 'Árulnak nagykereskedelmi áron?',
      phrasings: [
        'Van viszonteladói áruk?',
        'Boltunk van, és szeretnénk Önöktől vásárolni',
        'Adnak kedvezményt nagyobb mennyiségre?',
      ],
      answer:
        'Igen, 300 € feletti rendelésnél. Írja meg ide, milyen üzlete vagy étterme van, és küldjük az árlistát.',
    },
    en: {
      question: 'Do you sell wholesale?',
      phrasings: [
        'Do you have prices for shops?',
        'I have a store and would like to stock your pieces',
        'Is there a discount for large quantities?',
      ],
      answer:
        'Yes, for orders from €300. Tell us here about your shop or restaurant and we will send you the price list.',
    },
  },
]
