import type { LibraryKey, LibraryWords } from './entries.ts'

// No article before a variable: whether it is "a" or "az" depends on what is put there.
export const hu: Record<LibraryKey, LibraryWords> = {
  order_paid: {
    title: 'A rendelést kifizették',
    body: 'Köszönjük, megérkezett a fizetés! Rendelés: {{1}}. Már készítjük a csomagot, és írunk, amint útnak indul.',
    samples: ['1042'],
  },
  order_shipped: {
    title: 'A rendelés úton van',
    body: 'Jó hírünk van: útnak indult a csomagja. Rendelés: {{1}}, szállító: {{2}}.\n\nItt követheti: {{3}}\n\nHa bármiben segíthetünk, válaszoljon erre az üzenetre.',
    samples: ['1042', 'GLS', 'https://shop.example/track/1042'],
    fallbacks: { 2: 'futárszolgálat', 3: 'a linket hamarosan küldjük' },
  },
  order_out_for_delivery: {
    title: 'A rendelés ma érkezik',
    body: 'Ma érkezik a csomagja, a futár már elindult vele. Rendelés: {{1}}, szállító: {{2}}. Kérjük, legyen Önnél a telefonja.',
    samples: ['1042', 'GLS'],
    fallbacks: { 2: 'futárszolgálat' },
  },
  order_ready_for_pickup: {
    title: 'A rendelés átvehető',
    body: 'Átvehető a csomagja! Rendelés: {{1}}\n\nItt várja Önt: {{2}}\n\nKérjük, legyen kéznél a rendelés száma.',
    samples: ['1042', 'Foxpost automata, Fő utca 12.'],
    fallbacks: { 2: 'a választott átvételi ponton' },
  },
  order_delivered: {
    title: 'A rendelést kézbesítették',
    body: 'Megérkezett a csomagja. Rendelés: {{1}}. Reméljük, örömét leli benne! Ha valami nincs rendben, válaszoljon erre az üzenetre, és megoldjuk.',
    samples: ['1042'],
  },
  order_cancelled: {
    title: 'A rendelést törölték',
    body: 'Töröltük a rendelését. Száma: {{1}}. Ha erre nem számított, válaszoljon erre az üzenetre, és utánanézünk.',
    samples: ['1042'],
  },
  order_refunded: {
    title: 'A pénz úton van vissza',
    body: 'Úton van vissza Önhöz a rendelése ára. Rendelés: {{1}}. Néhány nap múlva látja a számláján.',
    samples: ['1042'],
  },
  cart_reminder: {
    title: 'Ott maradt egy kosár',
    body: 'Kedves {{1}}! A kosara még megvan, ahogyan itt hagyta. Értéke: {{2}}. Ha kérdése van, mielőtt megrendeli, válaszoljon erre az üzenetre.',
    samples: ['Anna', '19 900 Ft'],
    fallbacks: { 1: 'Vásárlónk' },
    link: 'A kosaramhoz',
  },
  win_back: {
    title: 'Rég találkoztunk',
    body: 'Kedves {{1}}! Régen járt nálunk. Olyan újdonságok várják a boltban ({{2}}), amelyek, reméljük, tetszeni fognak, és örülnénk, ha újra benézne hozzánk.',
    samples: ['Anna', 'Agyag & Olajfa'],
    replies: ['Mi az újdonság?'],
    fallbacks: { 1: 'Vásárlónk' },
  },
  win_back_reasons: {
    title: 'Miért nem jött vissza?',
    body: 'Kedves {{1}}! Régen járt nálunk a boltban ({{2}}), és szeretnénk jobbak lenni. Mi tartotta vissza? Elég egy koppintás lent, minden választ elolvasunk.',
    samples: ['Anna', 'Agyag & Olajfa'],
    replies: ['Az ár', 'A minőség', 'A szállítás', 'Máshol megtaláltam', 'Most nem'],
    fallbacks: { 1: 'Vásárlónk' },
  },
  back_in_stock: {
    title: 'Egy termék újra kapható',
    body: 'Kérte, hogy szóljunk: {{1}} újra kapható. Csak néhány darab van belőle, ezért érdemes nem sokáig várni.',
    samples: ['kék tál'],
    replies: ['Szeretném'],
  },
  price_drop: {
    title: 'Egy termék olcsóbb lett',
    body: 'Kérte, hogy szóljunk: {{1}} olcsóbb lett. Új ára {{2}}, eddig {{3}} volt. Ha kérdése van, mielőtt megrendeli, válaszoljon erre az üzenetre.',
    samples: ['kék tál', '5 990 Ft', '7 490 Ft'],
    replies: ['Szeretném'],
  },
  opening_again: {
    title: 'Kinyitottunk, nyitvatartáson kívüli üzenet után',
    body: 'Ön akkor írt nekünk, amikor zárva voltunk; most újra itt vagyunk. Válaszoljon erre az üzenetre, és onnan folytatjuk, ahol abbahagytuk.',
    samples: [],
  },
  birthday: {
    title: 'Születésnapi köszöntés',
    body: 'Boldog születésnapot, {{1}}! Csapatunk ({{2}}) szép napot kíván Önnek, és a következő rendeléséhez egy kis ajándékkal készülünk.',
    samples: ['Anna', 'Agyag & Olajfa'],
    replies: ['Kérem az ajándékot'],
    fallbacks: { 1: 'kedves Vásárlónk' },
  },
  review_request: {
    title: 'Hogy tetszett?',
    body: 'Néhány napja Önnél van a csomagja. Rendelés: {{1}}. Hogy tetszett? Elég egy érintés, és máris segít nekünk jobbá válni.',
    samples: ['1042'],
    replies: ['Nagyon tetszett', 'Annyira nem'],
  },
}
