import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answer, readAnswer } from '../../src/flows/cart-recovery/replies.ts'

// As shoppers type: in a hurry, without accents, in Greeklish.
const said: Record<Answer | 'other', string[]> = {
  bought: [
    ...[
      'I already bought it',
      'bought it already, thanks!',
      'I’ve ordered already',
      'Just ordered :)',
      'no, I already bought it',
    ],
    ...['Hi, I have bought them yesterday from your site', 'paid already', 'I placed the order this morning'],
    ...['Το πήρα ήδη', 'το παρηγγειλα χθες', 'to pira hdh', 'to exw parageilei', 'Ευχαριστώ, τα αγόρασα!'],
    ...[
      'Καλησπέρα σας, το έχω ήδη πάρει από το σάιτ σας',
      'μόλις παρήγγειλα',
      'έκανα ήδη παραγγελία',
      'Όχι, το πήρα ήδη',
    ],
    ...[
      'Már megvettem',
      'megrendeltem tegnap este',
      'Köszönöm, már megvan',
      'nem, már megvettem',
      'mar megrendeltem',
    ],
  ],
  expensive: [
    ...[
      'too expensive',
      'It’s a bit pricey for me',
      'I like it, but it is too expensive',
      'I can’t afford it',
      'found it cheaper elsewhere',
    ],
    ...[
      'ειναι ακριβο',
      'Μου αρέσει αλλά είναι πολύ ακριβό για μένα',
      'poly akrivo',
      'δεν έχω λεφτά αυτή τη στιγμή',
      'ακριβά τα μεταφορικά',
    ],
    ...['το βρήκα φθηνότερα', 'τσουχτερή η τιμή'],
    ...[
      'túl drága',
      'Nekem ez drága',
      'sajnos most nincs rá pénzem',
      'tul draga nekem',
      'máshol olcsóbb',
      'nem fér bele a keretembe',
    ],
  ],
  later: [
    ...[
      'later',
      'Maybe tomorrow',
      'not now please',
      'can you remind me tomorrow?',
      'I need to think about it',
      'after payday',
      'next week',
    ],
    ...['I haven’t bought it yet, remind me tomorrow'],
    ...[
      'Αργότερα',
      'argotera',
      'αύριο το πρωί',
      'όχι τώρα, είμαι στη δουλειά',
      'θα το σκεφτώ',
      'μετά',
      'όταν πληρωθώ',
      'μπορείτε να μου το θυμίσετε αύριο;',
    ],
    ...['δεν το πήρα ακόμα, θα το πάρω αύριο'],
    ...[
      'később',
      'majd holnap',
      'most nem jó',
      'Még gondolkodom rajta',
      'fizetés után',
      'hó végén',
      'tudna emlékeztetni holnap?',
      'kesobb',
    ],
  ],
  no: [
    ...[
      'no',
      'No thanks',
      'not interested',
      'I changed my mind',
      'I bought it elsewhere',
      'it was by mistake',
      'I don’t need it anymore',
    ],
    ...[
      'όχι',
      'Όχι, ευχαριστώ',
      'oxi euxaristw',
      'δεν το θέλω πια',
      'άλλαξα γνώμη',
      'το πήρα από αλλού',
      'μπήκε κατά λάθος',
      'απλά κοιτούσα',
    ],
    ...[
      'nem',
      'Köszönöm, nem',
      'mégsem kérem',
      'meggondoltam magam',
      'máshol vettem meg',
      'véletlenül tettem bele',
      'nem érdekel',
    ],
  ],
  other: [
    ...[
      'hello',
      'do you ship to Cyprus?',
      'are you open tomorrow?',
      'is there a discount?',
      'What is the delivery cost?',
      'yes',
    ],
    ...[
      'I bought it but it hasn’t arrived',
      'I have not bought it',
      'it is not expensive',
      'is it expensive to send to Crete?',
    ],
    ...[
      'το πήρα αλλά ήρθε σπασμένο',
      'δεν το πήρα',
      'Δεν είναι ακριβό',
      'πόσο κάνουν τα μεταφορικά;',
      'είστε ανοιχτά αύριο;',
      'ναι',
      'το θέλω',
    ],
    ...[
      'megvettem, de nem jött meg',
      'nem drága',
      'holnap nyitva vannak?',
      'mennyi a szállítás?',
      'igen',
      'kérem',
    ],
    'I would like to know whether the blue one that I bought last year is the same size as this one',
  ],
}

for (const [answer, sentences] of Object.entries(said)) {
  for (const sentence of sentences) {
    test(`${answer}: ${sentence}`, () => {
      assert.equal(readAnswer(sentence), answer === 'other' ? null : answer)
    })
  }
}
