import type { FaqWords } from '../faqs/shape.ts'
import { moreSampleFaqs } from './more-faqs.ts'
import { parcelFaqs } from './parcel-faqs.ts'

export type SampleFaq = Record<'el' | 'hu' | 'en', FaqWords>

/** What the sample shop is asked, parcels first, then its ceramics and its oil. They say nothing else than its saved messages. */
export const sampleFaqs: SampleFaq[] = [
  ...parcelFaqs,
  {
    el: {
      question: 'Μπαίνουν τα κεραμικά στο πλυντήριο πιάτων;',
      phrasings: [
        'Πώς πλένω τα κεραμικά;',
        'Αντέχουν στον φούρνο μικροκυμάτων;',
        'Κάνουν για τον φούρνο;',
        'Πλένεται στο πλυντήριο;',
      ],
      answer:
        'Ναι, όλα τα σκεύη μας μπαίνουν στο πλυντήριο πιάτων και στον φούρνο μικροκυμάτων. Στον φούρνο της κουζίνας όχι: η απότομη ζέστη ραγίζει το σμάλτο. Τα διακοσμητικά με χρυσό θέλουν πλύσιμο στο χέρι.',
    },
    hu: {
      question: 'Mosogatógépben is mosható a kerámia?',
      phrasings: [
        'Hogyan kell elmosni a kerámiát?',
        'Tehetem mikróba?',
        'Sütőbe is tehetem?',
        'Mosogatógépbe rakható?',
      ],
      answer:
        'Igen, minden edényünk mehet mosogatógépbe és mikrohullámú sütőbe. Sütőbe ne tegye: a hirtelen hőtől megreped a máz. Az aranyozott dísztárgyakat kézzel mossa.',
    },
    en: {
      question: 'Can the ceramics go in the dishwasher?',
      phrasings: [
        'How do I wash the ceramics?',
        'Are they microwave safe?',
        'Can I put it in the oven?',
        'Is it dishwasher safe?',
      ],
      answer:
        'Yes, all our tableware is dishwasher and microwave safe. Not in the oven, please: sudden heat cracks the glaze. Pieces decorated with gold are washed by hand.',
    },
  },
  {
    el: {
      question: 'Είναι όλα χειροποίητα;',
      phrasings: ['Τα φτιάχνετε εσείς;', 'Πού κατασκευάζονται;', 'Γιατί διαφέρει από τη φωτογραφία;'],
      answer:
        'Ναι, κάθε κομμάτι γυρίζει στον τροχό και βάφεται στο χέρι, στο εργαστήρι μας. Γι’ αυτό δύο κούπες δεν είναι ποτέ ολόιδιες: το χρώμα και το μέγεθος μπορεί να διαφέρουν λίγο από τη φωτογραφία.',
    },
    hu: {
      question: 'Minden kézzel készül?',
      phrasings: ['Önök készítik?', 'Hol gyártják?', 'Miért más, mint a képen?'],
      answer:
        'Igen, minden darabot a saját műhelyünkben korongozunk és kézzel festünk. Ezért nincs két egyforma bögre: a szín és a méret kissé eltérhet a fényképtől.',
    },
    en: {
      question: 'Is everything handmade?',
      phrasings: [
        'Do you make them yourselves?',
        'Where are they made?',
        'Why does it differ from the picture?',
      ],
      answer:
        'Yes, every piece is thrown and painted by hand in our own workshop. So no two mugs are quite alike: colour and size may differ a little from the picture.',
    },
  },
  {
    el: {
      question: 'Τι ελαιόλαδο είναι;',
      phrasings: [
        'Τι οξύτητα έχει το λάδι;',
        'Από ποια ποικιλία ελιάς είναι το λάδι;',
        'Είναι εξαιρετικό παρθένο;',
      ],
      answer:
        'Εξαιρετικό παρθένο ελαιόλαδο από κορωνέικη ελιά, ψυχρής έκθλιψης, με οξύτητα κάτω από 0,3 %. Οι ελιές μαζεύονται τον Νοέμβριο και πιέζονται την ίδια μέρα.',
    },
    hu: {
      question: 'Milyen az olívaolajuk?',
      phrasings: ['Mekkora az olaj savtartalma?', 'Milyen olajbogyóból készül?', 'Extra szűz az olívaolaj?'],
      answer:
        'Extra szűz, hidegen sajtolt olívaolaj koroneiki olajbogyóból, 0,3% alatti savtartalommal. A bogyót novemberben szedjük, és még aznap kisajtoljuk.',
    },
    en: {
      question: 'What kind of olive oil is it?',
      phrasings: [
        'What is the acidity of the oil?',
        'Which olives is the oil made of?',
        'Is it extra virgin?',
      ],
      answer:
        'Extra virgin, cold-pressed from Koroneiki olives, with an acidity below 0.3%. We pick in November and press on the same day.',
    },
  },
  {
    el: {
      question: 'Πόσο διατηρείται το ελαιόλαδο;',
      phrasings: ['Πότε λήγει το λάδι;', 'Πώς να το φυλάξω;', 'Πού φυλάω το ελαιόλαδο;'],
      answer:
        'Δεκαοκτώ μήνες από την εμφιάλωση· η ημερομηνία είναι στην ετικέτα. Φυλάξτε το κλειστό, σε δροσερό και σκοτεινό μέρος, όχι στο ψυγείο.',
    },
    hu: {
      question: 'Meddig áll el az olívaolaj?',
      phrasings: ['Mikor jár le az olaj?', 'Hogyan tároljam?', 'Hol tartsam az olívaolajat?'],
      answer:
        'A palackozástól tizennyolc hónapig; a dátum a címkén áll. Tartsa lezárva, hűvös, sötét helyen, ne hűtőben.',
    },
    en: {
      question: 'How long does the olive oil keep?',
      phrasings: ['When does the oil expire?', 'How should I store it?', 'Where do I keep the olive oil?'],
      answer:
        'Eighteen months from bottling; the date is on the label. Keep it closed, in a cool, dark place, not in the fridge.',
    },
  },
  {
    el: {
      question: 'Κάνετε συσκευασία δώρου;',
      phrasings: ['Μπορείτε να το τυλίξετε για δώρο;', 'Βάζετε κάρτα με ευχές;', 'Το θέλω για δώρο'],
      answer:
        'Ναι, με 3 € τυλίγουμε το δώρο σας και γράφουμε στο χέρι την κάρτα. Διαλέξτε το στο ταμείο και γράψτε μας την ευχή στα σχόλια. Τιμές δεν μπαίνουν στο δέμα.',
    },
    hu: {
      question: 'Becsomagolják ajándéknak?',
      phrasings: ['Van díszcsomagolás?', 'Tesznek mellé üdvözlőkártyát?', 'Ajándékba szeretném küldeni'],
      answer:
        'Igen, 3 € felárral díszcsomagolásba tesszük, és kézzel megírjuk a kártyát. A pénztárnál válassza ki, és írja az üzenetet a megjegyzésbe. Ár nem kerül a csomagba.',
    },
    en: {
      question: 'Do you wrap gifts?',
      phrasings: ['Can you gift-wrap it?', 'Can you add a card with a message?', 'It is a present'],
      answer:
        'Yes, for €3 we wrap your gift and write the card by hand. Choose it at the checkout and put your message in the notes. There are no prices in the parcel.',
    },
  },
  {
    el: {
      question: 'Γράφετε ονόματα πάνω στα κεραμικά;',
      phrasings: [
        'Κάνετε παραγγελίες με δικό μας σχέδιο;',
        'Μπορώ να έχω μια κούπα με το όνομά μου;',
        'Προσωποποιημένο δώρο',
      ],
      answer:
        'Ναι, γράφουμε ονόματα και ημερομηνίες, χωρίς χρέωση έως 12 γράμματα. Χρειαζόμαστε περίπου τρεις εβδομάδες. Όσα φτιάχνονται για εσάς δεν επιστρέφονται, εκτός αν φτάσουν σπασμένα.',
    },
    hu: {
      question: 'Írnak nevet a kerámiára?',
      phrasings: ['Készítenek egyedi mintával?', 'Kérhetek bögrét a nevemmel?', 'Névre szóló ajándék'],
      answer:
        'Igen, nevet és dátumot is írunk rá, 12 betűig felár nélkül. Körülbelül három hét kell hozzá. Ami Önnek készül, azt nem tudjuk visszavenni, csak ha törötten érkezik.',
    },
    en: {
      question: 'Do you put names on the ceramics?',
      phrasings: [
        'Do you make pieces with our own design?',
        'Can I have a mug with my name?',
        'Personalised gift',
      ],
      answer:
        'Yes, names and dates, free up to 12 letters. It takes about three weeks. What is made for you cannot be returned, unless it arrives broken.',
    },
  },
  ...moreSampleFaqs,
]
