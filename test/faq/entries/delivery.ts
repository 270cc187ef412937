import type { FaqEntry } from '../shape.ts'

export const delivery: FaqEntry[] = [
  {
    id: 'delivery-cost',
    entries: {
      el: {
        question: 'Πόσο κοστίζουν τα μεταφορικά;',
        phrasings: ['Τι έξοδα αποστολής έχετε;', 'Πόσο επιβαρύνομαι για την αποστολή;'],
        answer:
          'Τα μεταφορικά είναι 3,50 € για δέματα έως 2 κιλά και 1 € για κάθε επιπλέον κιλό. Το ακριβές ποσό το βλέπετε στο καλάθι σας, πριν πληρώσετε.',
      },
      hu: {
        question: 'Mennyibe kerül a szállítás?',
        phrasings: ['Mennyi a kiszállítás díja?', 'Milyen szállítási költséggel számoljak?'],
        answer:
          'A házhoz szállítás 1490 Ft, csomagautomatába 990 Ft. 5 kg felett kilónként 100 Ft-tal több. A pontos összeget a kosárban látja, még fizetés előtt.',
      },
      en: {
        question: 'How much does delivery cost?',
        phrasings: ['What are your shipping charges?', 'What will I pay for postage?'],
        answer:
          'Delivery is €3.50 for parcels up to 2 kg and €1 for each kilo on top. The basket shows the exact amount before you pay.',
      },
    },
  },
  {
    id: 'delivery-time',
    entries: {
      el: {
        question: 'Σε πόσες μέρες παραδίδεται μια παραγγελία;',
        phrasings: ['Πότε θα παραλάβω αυτό που παρήγγειλα;', 'Πόσο χρόνο χρειάζεται η αποστολή;'],
        answer:
          'Ετοιμάζουμε κάθε παραγγελία μέσα σε μία εργάσιμη, και η παράδοση γίνεται σε 1 έως 3 εργάσιμες. Ό,τι παραγγέλνετε πριν από τις 12:00 φεύγει συνήθως την ίδια μέρα.',
      },
      hu: {
        question: 'Mennyi idő alatt érkezik meg a csomag?',
        phrasings: ['Hány nap a szállítási idő?', 'Mikorra kapom meg, amit rendeltem?'],
        answer:
          'A rendelést egy munkanapon belül összekészítjük, a futár pedig 1-2 munkanap alatt kiviszi. Ami délig beérkezik, azt általában még aznap feladjuk.',
      },
      en: {
        question: 'How long does delivery take?',
        phrasings: ['When will I receive my order?', 'How many days until the parcel arrives?'],
        answer:
          'We pack orders within one working day and the courier needs another one to three. What you order before noon usually leaves the same day.',
      },
    },
  },
  {
    id: 'free-shipping',
    entries: {
      el: {
        question: 'Από ποιο ποσό και πάνω έχω δωρεάν μεταφορικά;',
        phrasings: ['Πότε είναι δωρεάν η αποστολή;', 'Υπάρχει όριο για δωρεάν παράδοση;'],
        answer:
          'Για αγορές από 45 € και πάνω τα μεταφορικά είναι δωρεάν σε όλη την Ελλάδα. Το ποσό υπολογίζεται μετά από τυχόν εκπτώσεις.',
      },
      hu: {
        question: 'Mekkora összeg felett ingyenes a szállítás?',
        phrasings: ['Van ingyenes kiszállítás?', 'Mikor nem kell szállítási díjat fizetnem?'],
        answer:
          '20 000 Ft feletti rendelésnél a szállítást mi álljuk, futárral és automatába is. A kedvezmények levonása utáni összeg számít.',
      },
      en: {
        question: 'When is delivery free?',
        phrasings: ['Is there a minimum spend for free shipping?', 'Do you offer free delivery?'],
        answer:
          'Orders of €45 or more are delivered free of charge. What counts is the total after discounts.',
      },
    },
  },
  {
    id: 'tracking',
    entries: {
      el: {
        question: 'Με ποια εταιρεία στέλνετε και πώς παρακολουθώ το δέμα μου;',
        phrasings: ['Με ποιον κούριερ συνεργάζεστε;', 'Πού βρίσκω τον αριθμό αποστολής;'],
        answer:
          'Στέλνουμε με την ACS. Μόλις φύγει το δέμα σας, λαμβάνετε με SMS και email τον αριθμό αποστολής και έναν σύνδεσμο που δείχνει πού βρίσκεται.',
      },
      hu: {
        question: 'Melyik futárszolgálattal küldik, és hogyan követhetem a csomagot?',
        phrasings: ['Hol találom a csomagszámot?', 'Nyomon tudom követni a rendelésemet?'],
        answer:
          'GLS-sel küldjük. Feladáskor SMS-ben és e-mailben megkapja a csomagszámot és egy linket, amelyen látja, hol jár a csomag.',
      },
      en: {
        question: 'Which courier do you use and how do I track my parcel?',
        phrasings: ['Where do I find the tracking number?', 'How can I follow my order?'],
        answer:
          'We ship with ACS in Greece and GLS elsewhere. When the parcel leaves us you get a text and an e-mail with its tracking number and a link that shows where it is.',
      },
    },
  },
  {
    id: 'remote-areas',
    entries: {
      el: {
        question: 'Στέλνετε σε νησιά και δυσπρόσιτες περιοχές;',
        phrasings: ['Παραδίδετε σε μικρά χωριά;', 'Τι γίνεται αν ο κούριερ δεν εξυπηρετεί την περιοχή μου;'],
        answer:
          'Στέλνουμε σε όλη την Ελλάδα, και στα πιο μικρά νησιά. Εκεί ο κούριερ παραδίδει ορισμένες μέρες της εβδομάδας, γι’ αυτό υπολογίστε 2 με 3 μέρες παραπάνω και 2 € επιβάρυνση.',
      },
      hu: {
        question: 'Kiszállítanak kis falvakba és tanyára is?',
        phrasings: ['Külterületre is lehet rendelni?', 'Az ország minden pontjára szállítanak?'],
        answer:
          'Igen, az ország bármely címére szállítunk. Külterületre a futár nem jár minden nap, ezért ott egy-két nappal tovább tarthat, és előtte telefonon egyeztet Önnel.',
      },
      en: {
        question: 'Do you deliver to islands and remote areas?',
        phrasings: ['Do you ship to small villages?', 'What if the courier does not serve my area?'],
        answer:
          'We deliver everywhere in the country, the smallest islands included. The courier goes there on certain days only, so allow two or three days more and a €2 surcharge.',
      },
    },
  },
  {
    id: 'abroad',
    entries: {
      el: {
        question: 'Στέλνετε στο εξωτερικό και υπάρχει τελωνείο;',
        phrasings: [
          'Κάνετε αποστολές στην Κύπρο και στην Ευρώπη;',
          'Πληρώνω δασμούς εκτός Ευρωπαϊκής Ένωσης;',
        ],
        answer:
          'Στέλνουμε στην Κύπρο και σε όλη την Ευρωπαϊκή Ένωση από 9 €, χωρίς τελωνείο. Σε άλλες χώρες η αποστολή ξεκινά από 18 € και οι δασμοί, όπου υπάρχουν, βαρύνουν τον παραλήπτη.',
      },
      hu: {
        question: 'Szállítanak külföldre, és kell vámot fizetni?',
        phrasings: ['Küldenek csomagot más EU-s országba?', 'Mennyibe kerül a nemzetközi szállítás?'],
        answer:
          'Igen, az EU országaiba 3900 Ft-tól szállítunk, vám nélkül. Az EU-n kívülre egyedi díjjal küldünk csomagot, és a vámot a címzett fizeti.',
      },
      en: {
        question: 'Do you ship abroad, and are there customs charges?',
        phrasings: ['Which countries do you deliver to?', 'Do I pay import duty outside the EU?'],
        answer:
          'We ship to the whole EU from €9, with no customs. To other countries it starts at €18, and any import duty is paid by the person who receives the parcel.',
      },
    },
  },
  {
    id: 'locker',
    entries: {
      el: {
        question: 'Μπορώ να παραλάβω από locker ή σημείο παραλαβής;',
        phrasings: ['Στέλνετε με BOX NOW;', 'Γίνεται παραλαβή από θυρίδα αντί για το σπίτι;'],
        answer:
          'Ναι, διαλέγετε BOX NOW στο ταμείο και το locker που σας βολεύει στον χάρτη. Μόλις το δέμα μπει στη θυρίδα, σας έρχεται κωδικός με SMS και έχετε 48 ώρες να το πάρετε.',
      },
      hu: {
        question: 'Kérhetem csomagautomatába vagy átvételi pontra?',
        phrasings: [
          'Lehet Foxpostba rendelni?',
          'Átvehetem a csomagot automatából házhoz szállítás helyett?',
        ],
        answer:
          'Igen, a pénztárnál válassza a Foxpostot vagy a GLS csomagpontot, és jelölje be a térképen. Amikor odaért, SMS-ben kap egy kódot, és két napja van átvenni.',
      },
      en: {
        question: 'Can I collect from a locker or pickup point?',
        phrasings: [
          'Do you deliver to parcel lockers?',
          'Can I pick up the parcel instead of waiting at home?',
        ],
        answer:
          'Yes, choose locker at checkout and pick one on the map. You get a code by text as soon as the parcel is in it, and have 48 hours to collect.',
      },
    },
  },
]
