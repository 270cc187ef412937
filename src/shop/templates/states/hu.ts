import type { StateWords } from './words.ts'

export const hu: StateWords = {
  states: {
    draft: { words: 'Piszkozat, a WhatsApp még nem látta.', cure: 'Küldje be ellenőrzésre.' },
    incomplete: {
      words: 'Piszkozat, amelyet a WhatsApp így nem fogadna el.',
      cure: 'Javítsa ki, amit megjelöltünk, azután küldje be.',
    },
    in_review: {
      words: 'A WhatsApp ellenőrzi. Ez néhány perc, olykor egy nap.',
      cure: 'Nincs teendője.',
    },
    approved: { words: 'Jóváhagyva: elküldhető.', cure: 'Nincs teendője.' },
    rejected: {
      words: 'A WhatsApp elutasította.',
      cure: 'Módosítsa és küldje be újra, vagy kérjen felülvizsgálatot a WhatsApp Managerben.',
    },
    paused: {
      words: 'A WhatsApp szünetelteti, mert többen letiltották vagy jelentették.',
      cure: 'Várjon, és módosítsa, vagy írjon azoknak, akiket jobban érdekel: a harmadik szünet után végleg letiltják.',
    },
    disabled: {
      words: 'A WhatsApp végleg letiltotta, mert nem tetszett az embereknek.',
      cure: 'Készítsen új sablont más néven, olyan szöveggel, amelynek örülnek.',
    },
    in_appeal: { words: 'A WhatsApp vizsgálja a kérelmét.', cure: 'Nincs teendője.' },
    archived: {
      words: 'A WhatsApp Managerben archiválták.',
      cure: 'Ha küldeni szeretné, ott vegye ki az archívumból.',
    },
    gone: {
      words: 'A WhatsAppnál már nincs meg.',
      cure: 'Törölje itt is, vagy készítse el újra: a neve 30 nap múlva lesz szabad.',
    },
    unknown: {
      words: 'A WhatsApp szerint az állapota „{status}”.',
      cure: 'Nézze meg a WhatsApp Managerben.',
    },
  },
  reasons: {
    ABUSIVE_CONTENT: {
      words: 'A WhatsApp sértőnek vagy fenyegetőnek találja a szöveget.',
      cure: 'Fogalmazza meg szelídebben.',
    },
    INCORRECT_CATEGORY: {
      words: 'A szöveg nem illik a kategóriájához.',
      cure: 'Válassza a marketing kategóriát, vagy vegye ki, ami reklám.',
    },
    CATEGORY_NOT_AVAILABLE: {
      words: 'Ez a kategória nem érhető el ennek a fióknak.',
      cure: 'Válasszon másik kategóriát.',
    },
    INVALID_FORMAT: {
      words: 'Nem megfelelő a formája: változók, minták vagy különleges karakterek.',
      cure: 'Ellenőrizze a változókat és a mintáikat.',
    },
    PROMOTIONAL: { words: 'A szöveg reklám.', cure: 'Válassza a marketing kategóriát.' },
    SCAM: {
      words: 'A WhatsApp csalásnak véli a szöveget.',
      cure: 'Ne kérjen személyes adatot, és nevezze meg a boltot.',
    },
    TAG_CONTENT_MISMATCH: {
      words: 'A nyelv vagy a kategória nem illik a szöveghez.',
      cure: 'Válassza azt a nyelvet, amelyen a szöveg íródott.',
    },
  },
  categories: { marketing: 'marketing', utility: 'tájékoztató', authentication: 'azonosítás' },
  pausedUntil: 'A WhatsApp eddig szünetelteti: {until}, mert többen letiltották vagy jelentették.',
  disliked: {
    words: 'Az emberek rosszul fogadják.',
    cure: 'Írjon kevesebbeknek, akiket jobban érdekel, vagy módosítsa a szöveget, mielőtt a WhatsApp szünetelteti.',
  },
  change: { words: 'Egy módosítása beküldésre vár.', cure: 'Küldje be a módosítást ellenőrzésre.' },
  recategorised:
    'A WhatsApp ettől kezdve más kategóriába sorolja ({category}): {when}; ez az árát is megváltoztatja.',
}
