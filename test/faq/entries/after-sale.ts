import type { FaqEntry } from '../shape.ts'

export const afterSale: FaqEntry[] = [
  {
    id: 'returns',
    entries: {
      el: {
        question: 'Πώς κάνω επιστροφή;',
        phrasings: [
          'Μέσα σε πόσες μέρες μπορώ να επιστρέψω ένα προϊόν;',
          'Ποιος πληρώνει τα έξοδα επιστροφής;',
        ],
        answer:
          'Έχετε 14 μέρες από την παραλαβή να επιστρέψετε ό,τι δεν σας έκανε, σφραγισμένο και με την απόδειξη. Συμπληρώστε τη φόρμα επιστροφής στο site μας. Τα έξοδα της επιστροφής είναι 3 €.',
      },
      hu: {
        question: 'Hogyan küldhetem vissza a terméket?',
        phrasings: ['Hány napon belül állhatok el a vásárlástól?', 'Ki fizeti a visszaküldés költségét?'],
        answer:
          'Az átvételtől számított 14 napon belül indoklás nélkül visszaküldheti, bontatlanul és számlával. Töltse ki a weboldalon az elállási nyilatkozatot. A visszaküldés díja Önt terheli.',
      },
      en: {
        question: 'How do I return something?',
        phrasings: ['How many days do I have to send an item back?', 'Who pays for the return?'],
        answer:
          'You have 14 days from delivery to return anything unopened, with its receipt. Fill in the return form on our site. Return postage is €3.',
      },
    },
  },
  {
    id: 'exchange',
    entries: {
      el: {
        question: 'Μπορώ να κάνω αλλαγή με άλλο μέγεθος ή προϊόν;',
        phrasings: ['Πώς αλλάζω ένα ρούχο που δεν μου έκανε;', 'Γίνεται αλλαγή σε δώρο;'],
        answer:
          'Ναι, μέσα σε 14 μέρες αλλάζετε με άλλο μέγεθος, χρώμα ή προϊόν. Ο κούριερ φέρνει το καινούργιο και παίρνει το παλιό με την ίδια επίσκεψη. Η πρώτη αλλαγή είναι δωρεάν.',
      },
      hu: {
        question: 'Kicserélhetem másik méretre vagy termékre?',
        phrasings: ['Hogyan cserélhetek ruhát, ha nem jó?', 'Ajándékba kapott terméket is lehet cserélni?'],
        answer:
          'Igen, 14 napon belül cseréljük más méretre, színre vagy termékre. A futár hozza az újat és viszi a régit. Az első csere ingyenes.',
      },
      en: {
        question: 'Can I exchange it for another size or product?',
        phrasings: ['How do I swap clothes that do not fit?', 'Can a gift be exchanged?'],
        answer:
          'Yes, within 14 days, for another size, colour or product. The courier brings the new one and takes the old one in the same visit. The first exchange is free.',
      },
    },
  },
  {
    id: 'refund-time',
    entries: {
      el: {
        question: 'Πότε θα πάρω πίσω τα χρήματά μου;',
        phrasings: ['Πόσο κάνει η επιστροφή χρημάτων;', 'Με ποιον τρόπο μου επιστρέφετε τα χρήματα;'],
        answer:
          'Επιστρέφουμε τα χρήματα μέσα σε 5 εργάσιμες από τη στιγμή που λάβουμε το προϊόν, με τον τρόπο που πληρώσατε. Η τράπεζά σας μπορεί να χρειαστεί 2 με 3 μέρες ακόμη. Για αντικαταβολή χρειαζόμαστε το IBAN σας.',
      },
      hu: {
        question: 'Mikor kapom vissza a pénzem?',
        phrasings: ['Mennyi idő a visszatérítés?', 'Hogyan térítik vissza a vételárat?'],
        answer:
          'A visszaérkezéstől számított 5 munkanapon belül visszatérítjük, ugyanúgy, ahogyan fizetett. A bankja ehhez 2-3 napot hozzátehet. Utánvétnél a számlaszámát kérjük.',
      },
      en: {
        question: 'When will I get my money back?',
        phrasings: ['How long does a refund take?', 'How is the refund paid?'],
        answer:
          'We refund within five working days of receiving the item, the way you paid. Your bank may need two or three days more. For cash on delivery we ask for your IBAN.',
      },
    },
  },
  {
    id: 'damaged-item',
    entries: {
      el: {
        question: 'Το προϊόν ήρθε σπασμένο ή χαλασμένο, τι κάνω;',
        phrasings: ['Το δέμα έφτασε με ζημιά.', 'Έσπασε κάτι στη μεταφορά.'],
        answer:
          'Λυπόμαστε πολύ! Στείλτε μας εδώ μία φωτογραφία του προϊόντος και μία του κουτιού μέσα σε 3 μέρες. Στέλνουμε καινούργιο χωρίς χρέωση, και δεν χρειάζεται να επιστρέψετε το σπασμένο.',
      },
      hu: {
        question: 'Sérülten vagy törötten érkezett a termék, mit tegyek?',
        phrasings: ['A csomag sérülten jött meg.', 'Valami összetört a szállítás közben.'],
        answer:
          'Nagyon sajnáljuk! Küldjön ide egy fotót a termékről és egyet a dobozról három napon belül. Díjmentesen küldünk újat, a törött darabot nem kell visszaküldenie.',
      },
      en: {
        question: 'My item arrived broken or damaged, what do I do?',
        phrasings: ['The parcel came damaged.', 'Something broke on the way.'],
        answer:
          'We are so sorry! Send us a photo of the item and one of the box here, within three days. We send a new one free of charge, and you need not return the broken one.',
      },
    },
  },
  {
    id: 'missing-item',
    entries: {
      el: {
        question: 'Λείπει κάτι από το δέμα, τι κάνω;',
        phrasings: ['Δεν ήταν όλα τα προϊόντα μέσα στο κουτί.', 'Παρέλαβα λιγότερα από όσα παρήγγειλα.'],
        answer:
          'Δείτε πρώτα αν το δελτίο γράφει ότι στέλνουμε σε δύο δέματα. Αν όχι, γράψτε μας τον αριθμό της παραγγελίας και τι λείπει, και το στέλνουμε την ίδια μέρα.',
      },
      hu: {
        question: 'Hiányzik valami a csomagból, mit tegyek?',
        phrasings: ['Nem volt benne minden termék.', 'Kevesebbet kaptam, mint amennyit rendeltem.'],
        answer:
          'Kérjük, nézze meg a szállítólevélen, hogy két csomagban küldtük-e. Ha nem, írja meg a rendelésszámot és hogy mi hiányzik, és még aznap pótoljuk.',
      },
      en: {
        question: 'Something is missing from my parcel, what do I do?',
        phrasings: ['Not all the products were in the box.', 'I received fewer items than I ordered.'],
        answer:
          'Please check the packing slip first, we sometimes send two parcels. If it is not there, tell us the order number and what is missing and we send it the same day.',
      },
    },
  },
  {
    id: 'wrong-item',
    entries: {
      el: {
        question: 'Έλαβα λάθος προϊόν, τι κάνω;',
        phrasings: [
          'Μου ήρθε διαφορετικό προϊόν από αυτό που παρήγγειλα.',
          'Έγινε λάθος στην παραγγελία μου.',
        ],
        answer:
          'Συγγνώμη για το λάθος μας! Στείλτε μας μια φωτογραφία και τον αριθμό της παραγγελίας. Στέλνουμε το σωστό με τον επόμενο κούριερ, που παίρνει πίσω το λάθος χωρίς χρέωση.',
      },
      hu: {
        question: 'Rossz terméket kaptam, mit tegyek?',
        phrasings: ['Nem az jött, amit rendeltem.', 'Elcserélték a csomagomat.'],
        answer:
          'Elnézést a hibánkért! Küldjön egy fotót és a rendelésszámot. A következő futárral visszük a megfelelőt, és a tévesen küldöttet díjmentesen elvisszük.',
      },
      en: {
        question: 'I received the wrong item, what do I do?',
        phrasings: [
          'You sent me a different product from what I ordered.',
          'There was a mix-up with my parcel.',
        ],
        answer:
          'Sorry, our mistake! Send us a photo and the order number. The next courier brings the right one and takes the wrong one back, free of charge.',
      },
    },
  },
  {
    id: 'warranty',
    entries: {
      el: {
        question: 'Τι εγγύηση έχουν τα προϊόντα;',
        phrasings: ['Χάλασε μετά από λίγους μήνες, καλύπτεται;', 'Πόσα χρόνια εγγύηση δίνετε;'],
        answer:
          'Τα είδη σπιτιού και οι μικροσυσκευές έχουν εγγύηση δύο ετών. Κρατήστε την απόδειξη και στείλτε μας φωτογραφία ή βίντεο: τα επισκευάζουμε ή τα αντικαθιστούμε.',
      },
      hu: {
        question: 'Mennyi garancia van a termékekre?',
        phrasings: ['Pár hónap után elromlott, ez garanciális?', 'Hány év jótállást adnak?'],
        answer:
          'A lakáskiegészítőkre és a kis készülékekre két év garancia van. Őrizze meg a számlát, és küldjön fotót vagy videót: megjavítjuk vagy kicseréljük.',
      },
      en: {
        question: 'What warranty do your products have?',
        phrasings: ['It stopped working after a few months, is that covered?', 'How long is the guarantee?'],
        answer:
          'Home goods and small appliances have a two-year guarantee. Keep the receipt and send us a photo or video: we repair or replace them.',
      },
    },
  },
]
