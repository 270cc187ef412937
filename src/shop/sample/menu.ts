import type { SampleMessage } from './messages.ts'

/** The menu of the sample shop, in its order. */
export const menu: SampleMessage[] = [
  {
    shortcut: 'hours',
    menu: 1,
    title: { el: 'Ωράριο', hu: 'Nyitvatartás', en: 'Opening hours' },
    text: {
      el: 'Το εργαστήρι και το κατάστημά μας είναι ανοιχτά:\nΔευτέρα με Παρασκευή 9:00–17:00\nΣάββατο 10:00–15:00\nΚυριακή κλειστά.',
      hu: 'Műhelyünk és üzletünk nyitva tartása:\nhétfőtől péntekig 9:00–17:00\nszombaton 10:00–15:00\nvasárnap zárva.',
      en: 'Our workshop and shop are open:\nMonday to Friday 9:00–17:00\nSaturday 10:00–15:00\nclosed on Sunday.',
    },
    triggers: {
      el: ['ωράριο', 'ώρες λειτουργίας', 'τι ώρα ανοίγετε', 'τι ώρα κλείνετε', 'είστε ανοιχτά'],
      hu: ['nyitvatartás', 'nyitva tartás', 'mikor vannak nyitva', 'meddig vannak nyitva'],
      en: ['opening hours', 'business hours', 'when are you open', 'are you open'],
    },
    buttons: ['contact'],
  },
  {
    shortcut: 'delivery',
    menu: 2,
    title: { el: 'Αποστολή', hu: 'Szállítás', en: 'Delivery' },
    text: {
      el: 'Στέλνουμε κάθε εργάσιμη ημέρα. Στην Ελλάδα το δέμα φτάνει σε 1–3 εργάσιμες ημέρες, στα νησιά σε 2–5, στην Ουγγαρία σε 4–6 και στην υπόλοιπη Ευρώπη σε 5–8.',
      hu: 'Minden munkanap feladunk csomagot. Görögországban 1–3 munkanap alatt ér oda, a szigetekre 2–5, Magyarországra 4–6, Európa többi részébe 5–8 munkanap alatt.',
      en: 'We ship every working day. Parcels take 1–3 working days in Greece, 2–5 to the islands, 4–6 to Hungary and 5–8 to the rest of Europe.',
    },
    triggers: {
      el: ['αποστολή', 'παράδοση', 'σε πόσες μέρες', 'στέλνετε', 'courier'],
      hu: ['szállítás', 'kiszállítás', 'szállítási idő', 'hány nap alatt'],
      en: ['delivery', 'shipping', 'delivery time', 'do you ship'],
    },
    buttons: ['shipping-cost', 'where-is-my-order'],
  },
  {
    shortcut: 'returns',
    menu: 3,
    title: { el: 'Επιστροφές', hu: 'Visszaküldés', en: 'Returns' },
    text: {
      el: 'Μπορείτε να επιστρέψετε ό,τι δεν σας ταιριάζει μέσα σε 30 ημέρες, αχρησιμοποίητο και στη συσκευασία του. Τα τρόφιμα μόνο σφραγισμένα. Γράψτε μας τον αριθμό της παραγγελίας και σας στέλνουμε την ετικέτα επιστροφής. Τα χρήματα επιστρέφουν σε 5 εργάσιμες ημέρες.',
      hu: 'Ami nem felel meg, 30 napon belül visszaküldheti, használatlanul, a saját csomagolásában. Élelmiszert csak bontatlanul veszünk vissza. Írja meg a rendelés számát, és küldjük a visszaküldési címkét. A pénzt 5 munkanapon belül visszautaljuk.',
      en: 'Whatever does not suit you can come back within 30 days, unused and in its packaging; food only if it is sealed. Write us your order number and we send you the return label. The refund takes 5 working days.',
    },
    triggers: {
      el: ['επιστροφή', 'επιστροφές', 'αλλαγή', 'να επιστρέψω', 'επιστροφή χρημάτων'],
      hu: ['visszaküldés', 'visszaküldeni', 'csere', 'elállás', 'pénzvisszatérítés'],
      en: ['returns', 'return policy', 'refund', 'exchange', 'send it back'],
    },
    buttons: ['broken', 'contact'],
  },
  {
    shortcut: 'payment',
    menu: 4,
    title: { el: 'Τρόποι πληρωμής', hu: 'Fizetés', en: 'Payment' },
    text: {
      el: 'Πληρώνετε με κάρτα, Apple Pay ή Google Pay, με τραπεζική κατάθεση ή, στην Ελλάδα, με αντικαταβολή. Τα στοιχεία της κάρτας σας δεν τα βλέπουμε ποτέ· μη μας τα στείλετε εδώ.',
      hu: 'Fizethet kártyával, Apple Pay-jel vagy Google Pay-jel, átutalással, Görögországban utánvéttel is. Kártyaadatait mi soha nem látjuk; kérjük, ide se írja meg őket.',
      en: 'You can pay by card, Apple Pay or Google Pay, by bank transfer or, in Greece, in cash on delivery. We never see your card details; please do not send them here.',
    },
    triggers: {
      el: ['πληρωμή', 'τρόποι πληρωμής', 'κάρτα', 'κατάθεση'],
      hu: ['fizetés', 'fizetési módok', 'bankkártya', 'átutalás'],
      en: ['payment', 'payment methods', 'pay by card', 'bank transfer'],
    },
    buttons: ['cash-on-delivery'],
  },
  {
    shortcut: 'where-is-my-order',
    menu: 5,
    title: { el: 'Πού είναι το δέμα;', hu: 'Hol a csomagom?', en: 'Where is my order?' },
    text: {
      el: 'Μόλις φύγει η παραγγελία σας, λαμβάνετε e-mail με τον αριθμό αποστολής και τον σύνδεσμο παρακολούθησης. Αν δεν το βρίσκετε, γράψτε μας εδώ τον αριθμό της παραγγελίας και το κοιτάμε αμέσως.',
      hu: 'Amint feladtuk a rendelését, e-mailben elküldjük a csomagszámot és a nyomkövetés linkjét. Ha nem találja, írja meg ide a rendelés számát, és azonnal utánanézünk.',
      en: 'As soon as your order leaves us, you get an e-mail with the tracking number and link. If you cannot find it, write us your order number here and we look at once.',
    },
    triggers: {
      el: [
        'πού είναι η παραγγελία μου',
        'πού είναι το δέμα',
        'η παραγγελία μου',
        'πότε θα έρθει',
        'tracking',
      ],
      hu: [
        'hol a csomagom',
        'hol van a rendelésem',
        'hol tart a rendelésem',
        'mikor érkezik',
        'csomagkövetés',
      ],
      en: ['where is my order', 'where is my parcel', 'track my order', 'order status', 'tracking'],
    },
    buttons: ['delivery'],
  },
  {
    shortcut: 'contact',
    menu: 6,
    title: { el: 'Επικοινωνία', hu: 'Kapcsolat', en: 'Contact' },
    text: {
      el: 'Μας βρίσκετε εδώ, στο WhatsApp. Γράψτε «υπάλληλος» και σας απαντά κάποιος από εμάς μέσα στο ωράριο. Το εργαστήρι μας, το {{ shop.name }}, χαίρεται τις επισκέψεις: περάστε να δείτε πώς γυρίζει ο τροχός.',
      hu: 'Itt, a WhatsAppon elér bennünket. Írja meg, hogy „ügyintéző”, és nyitvatartási időben valamelyikünk válaszol. Műhelyünkbe ({{ shop.name }}) is szívesen várjuk: nézze meg, hogyan forog a korong.',
      en: 'You reach us here on WhatsApp. Write “human” and one of us answers during opening hours. Our workshop, {{ shop.name }}, likes visitors too: come and see the wheel turn.',
    },
    triggers: {
      el: ['επικοινωνία', 'τηλέφωνο', 'διεύθυνση', 'πού βρίσκεστε'],
      hu: ['kapcsolat', 'elérhetőség', 'telefonszám', 'hol találhatók'],
      en: ['contact', 'phone number', 'address', 'where are you located'],
    },
    buttons: ['hours'],
  },
]
