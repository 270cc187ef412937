import type { QuickReply } from '../../src/flows/flow.ts'

/** A saved message with what only the shop's side knows of it. */
export type Saved = QuickReply & { triggers: Record<string, string[]>; menu: number | null }

/** A small soap shop's saved messages: five in the menu, one only below another, one without English. */
export const savedMessages: Saved[] = [
  {
    id: 'hours',
    shortcut: 'hours',
    title: { el: 'Ωράριο', hu: 'Nyitvatartás', en: 'Opening hours' },
    text: {
      el: 'Είμαστε ανοιχτά Δευτέρα με Παρασκευή, 9:00 με 17:00.',
      hu: 'Hétfőtől péntekig 9 és 17 óra között vagyunk nyitva.',
      en: 'We are open Monday to Friday, 9:00 to 17:00.',
    },
    media: null,
    buttons: [],
    triggers: {
      el: ['ωράριο', 'ώρες λειτουργίας'],
      hu: ['nyitvatartás', 'nyitva'],
      en: ['opening hours', 'hours'],
    },
    menu: 1,
  },
  {
    id: 'delivery',
    shortcut: 'delivery',
    title: { el: 'Αποστολή', hu: 'Szállítás', en: 'Delivery' },
    text: {
      el: 'Στέλνουμε παντού σε 1 έως 3 εργάσιμες ημέρες.',
      hu: 'Mindenhová 1–3 munkanapon belül szállítunk.',
      en: 'We deliver everywhere within 1 to 3 working days.',
    },
    media: null,
    buttons: ['costs', 'returns'],
    triggers: { el: ['αποστολή', 'μεταφορικά'], hu: ['szállítás'], en: ['delivery', 'shipping'] },
    menu: 2,
  },
  {
    id: 'returns',
    shortcut: 'returns',
    title: { el: 'Επιστροφές', hu: 'Visszaküldés', en: 'Returns' },
    text: {
      el: 'Έχετε 14 ημέρες για επιστροφή, χωρίς χρέωση.',
      hu: '14 napon belül díjmentesen visszaküldheti.',
      en: 'You have 14 days to send it back, free of charge.',
    },
    media: null,
    buttons: ['delivery'],
    triggers: {
      el: ['επιστροφή', 'επιστροφές'],
      hu: ['visszaküldés', 'visszaküld'],
      en: ['return', 'returns'],
    },
    menu: 3,
  },
  {
    id: 'sizes',
    shortcut: 'sizes',
    title: { el: 'Μεγέθη', hu: 'Méretek', en: 'Sizes' },
    text: {
      el: 'Εδώ είναι ο οδηγός μεγεθών μας.',
      hu: 'Itt a mérettáblázatunk.',
      en: 'Here is our size guide.',
    },
    media: { media: 'image', link: 'https://shop.example/sizes.png' },
    buttons: [],
    triggers: { el: ['μεγέθη'], hu: ['méret'], en: ['size', 'sizes'] },
    menu: 4,
  },
  {
    id: 'workshop',
    shortcut: 'workshop',
    title: { el: 'Εργαστήρι', hu: 'Műhely', en: ' ' },
    text: {
      el: 'Κάθε Σάββατο φτιάχνουμε σαπούνι μαζί σας.',
      hu: 'Szombatonként együtt főzünk szappant.',
      en: '',
    },
    media: null,
    buttons: [],
    triggers: { el: ['εργαστήρι'], hu: ['műhely'], en: ['workshop'] },
    menu: 5,
  },
  {
    id: 'costs',
    shortcut: 'costs',
    title: { el: 'Κόστος αποστολής', hu: 'Szállítási díj', en: 'Delivery costs' },
    text: {
      el: '3,50 €, δωρεάν από 40 €.',
      hu: '1 290 Ft, 15 000 Ft felett ingyenes.',
      en: '€3.50, free from €40.',
    },
    media: null,
    buttons: [],
    triggers: {},
    menu: null,
  },
  {
    id: 'news',
    shortcut: 'news',
    title: { el: 'Τα νέα μου', hu: 'A híreim', en: 'My news' },
    text: {
      el: 'Γεια σας {{ contact.first_name }}! Η παραγγελία σας {{ order.number }} είναι {{ order.status }}.\n{{ order.tracking_url }}',
      hu: 'Kedves {{ contact.first_name }}! A(z) {{ order.number }} számú rendelése {{ order.status }}.\n{{ order.tracking_url }}',
      en: 'Your order {{ order.number }} is {{ order.status }}.',
    },
    media: null,
    buttons: [],
    triggers: { el: ['τα νέα μου'], hu: ['a híreim'], en: ['my news'] },
    menu: null,
  },
]
