/** A saved message of the sample shop. `buttons` are shortcuts; titles have 20 letters at most, so that each fits a button. */
export type SampleMessage = {
  shortcut: string
  menu: number | null
  title: Record<'el' | 'hu' | 'en', string>
  text: Record<'el' | 'hu' | 'en', string>
  triggers: Record<'el' | 'hu' | 'en', string[]>
  buttons: string[]
}

/** What a small shop of ceramics and olive oil is asked every day, below the six of its menu. */
export const below: SampleMessage[] = [
  {
    shortcut: 'shipping-cost',
    menu: null,
    title: { el: 'Μεταφορικά', hu: 'Szállítási díj', en: 'Shipping cost' },
    text: {
      el: 'Ελλάδα: 3,50 €, δωρεάν από 60 €.\nΟυγγαρία: 9,90 €, δωρεάν από 120 €.\nΥπόλοιπη Ευρώπη: από 12,90 €.\n\nΤα κεραμικά φεύγουν με διπλή συσκευασία, χωρίς επιπλέον χρέωση.',
      hu: 'Görögország: 3,50 €, 60 € felett ingyenes.\nMagyarország: 9,90 €, 120 € felett ingyenes.\nEurópa többi része: 12,90 €-tól.\n\nA kerámiákat dupla csomagolásban küldjük, felár nélkül.',
      en: 'Greece: €3.50, free from €60.\nHungary: €9.90, free from €120.\nElsewhere in Europe: from €12.90.\n\nCeramics travel double-boxed at no extra charge.',
    },
    triggers: {
      el: [
        'μεταφορικά',
        'κόστος αποστολής',
        'έξοδα αποστολής',
        'δωρεάν αποστολή',
        'πόσο κοστίζει η αποστολή',
        'πόσο έχει η αποστολή',
        'πόσο κάνει η αποστολή',
        'πόσο πάει η αποστολή',
      ],
      hu: [
        'szállítási díj',
        'szállítási költség',
        'mennyi a szállítás',
        'mennyibe kerül a szállítás',
        'mennyibe kerül a kiszállítás',
        'mennyi a kiszállítás',
        'kiszállítási díj',
        'postaköltség',
        'ingyenes szállítás',
      ],
      en: [
        'shipping cost',
        'shipping costs',
        'shipping fee',
        'shipping price',
        'delivery fee',
        'delivery cost',
        'delivery costs',
        'delivery price',
        'delivery charge',
        'how much does delivery cost',
        'how much does shipping cost',
        'how much is shipping',
        'how much is delivery',
        'free shipping',
      ],
    },
    buttons: ['delivery'],
  },
  {
    shortcut: 'broken',
    menu: null,
    title: { el: 'Έσπασε στον δρόμο', hu: 'Eltört az úton', en: 'It arrived broken' },
    text: {
      el: 'Λυπούμαστε πολύ! Στείλτε μας εδώ μια φωτογραφία του προϊόντος και του κουτιού μέσα σε 7 ημέρες από την παραλαβή. Σας στέλνουμε νέο ή επιστρέφουμε τα χρήματα, όπως προτιμάτε. Δεν χρειάζεται να μας επιστρέψετε το σπασμένο.',
      hu: 'Nagyon sajnáljuk! Küldjön ide egy fényképet a termékről és a dobozról az átvételtől számított 7 napon belül. Újat küldünk, vagy visszatérítjük az árát, ahogy Önnek jobb. A törött darabot nem kell visszaküldenie.',
      en: 'We are very sorry! Send us a photo of the piece and of the box here within 7 days of receiving it. We will send a new one or refund you, whichever you prefer. There is no need to send the broken one back.',
    },
    triggers: {
      el: ['έσπασε', 'σπασμένο', 'σπασμένη', 'ράγισε'],
      hu: ['eltört', 'törött', 'összetört'],
      en: ['broken', 'arrived broken', 'cracked', 'damaged'],
    },
    buttons: ['returns', 'contact'],
  },
  {
    shortcut: 'cash-on-delivery',
    menu: null,
    title: { el: 'Αντικαταβολή', hu: 'Utánvét', en: 'Cash on delivery' },
    text: {
      el: 'Αντικαταβολή γίνεται μόνο στην Ελλάδα, με επιβάρυνση 2,00 €. Πληρώνετε τον διανομέα με μετρητά ή κάρτα.',
      hu: 'Utánvéttel csak Görögországban lehet fizetni, 2,00 € felárral. A futárnál készpénzzel vagy kártyával fizethet.',
      en: 'Cash on delivery is possible in Greece only, for an extra €2.00. You pay the courier in cash or by card.',
    },
    triggers: { el: ['αντικαταβολή'], hu: ['utánvét', 'utánvéttel'], en: ['cash on delivery', 'cod'] },
    buttons: ['payment'],
  },
]
