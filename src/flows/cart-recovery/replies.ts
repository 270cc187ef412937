import { tokens } from '../../language/fold.ts'
import { skeleton } from '../../language/greeklish.ts'
import type { Key } from './copy/index.ts'

/** What a shopper may answer to a reminder of their cart. */
export type Answer = 'later' | 'bought' | 'expensive' | 'no'

export const saidOf: Record<Answer, Key> = {
  later: 'said_later',
  bought: 'said_bought',
  expensive: 'said_expensive',
  no: 'said_no',
}

// Longer ones tell a story.
const MOST_WORDS = 9
const QUESTION = /[?;\u037e\u061f]/u

/** Words of the three languages, as they are typed; whole words. */
const phrases: [Answer, string[]][] = [
  [
    'bought',
    [
      ...[
        'already bought',
        'already ordered',
        'bought it already',
        'ordered it already',
        'i bought it',
        'i ordered it',
      ],
      ...[
        'just ordered',
        'just bought it',
        'have ordered',
        'have bought it',
        'i paid already',
        'already paid',
      ],
      ...['το πήρα', 'το αγόρασα', 'το παρήγγειλα', 'το έχω πάρει', 'έχω ήδη παραγγείλει', 'παρήγγειλα ήδη'],
      ...['αγόρασα ήδη', 'ήδη το πήρα', 'ήδη παρήγγειλα', 'την έκανα την παραγγελία', 'έκανα την παραγγελία'],
      ...['megvettem', 'már megvettem', 'megrendeltem', 'már megrendeltem', 'már rendeltem', 'kifizettem'],
    ],
  ],
  [
    'later',
    [
      ...[
        'later',
        'tomorrow',
        'not now',
        'remind me',
        'another day',
        'next week',
        'after payday',
        'maybe later',
      ],
      ...['αργότερα', 'αύριο', 'όχι τώρα', 'θύμισέ μου', 'θυμίστε μου', 'άλλη μέρα'],
      ...['később', 'holnap', 'most nem', 'majd később', 'majd', 'máskor', 'emlékeztessen', 'emlékeztess'],
    ],
  ],
  [
    'expensive',
    [
      ...['too expensive', 'expensive', 'too much money', 'cannot afford', "can't afford", 'costs too much'],
      ...['ακριβό', 'ακριβά', 'πολύ ακριβό', 'πανάκριβο', 'δεν έχω λεφτά', 'κοστίζει πολύ'],
      ...['drága', 'túl drága', 'sokba kerül', 'nincs rá pénzem', 'nem engedhetem meg'],
    ],
  ],
  [
    'no',
    [
      ...[
        'no thanks',
        'no thank you',
        'not interested',
        "don't want it",
        'do not want it',
        'changed my mind',
      ],
      ...['όχι ευχαριστώ', 'δεν ενδιαφέρομαι', 'δεν το θέλω', 'άλλαξα γνώμη', 'δεν θέλω'],
      ...['nem kérem', 'köszönöm nem', 'nem érdekel', 'mégsem kell', 'meggondoltam magam', 'nem kell'],
    ],
  ],
]

// By sound: so Greeklish is Greek, and η, ι, υ, ει, οι are one letter.
const sounding = (text: string): string => ` ${tokens(text).map(skeleton).join(' ')} `

const reminding = [
  'remind me',
  'θύμισέ μου',
  'θυμίστε μου',
  'να μου θυμίσετε',
  'emlékeztessen',
  'emlékeztetne',
].map(sounding)
const known = phrases.map(([answer, all]) => [answer, all.map(sounding)] as const)

/** Reads an answer to a reminder; null: it is something else, and whoever knows better answers it. Never throws. */
export function readAnswer(text: string): Answer | null {
  const words = tokens(text)
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const said = sounding(text)
  // "Are you open tomorrow?" puts nothing off; "can you remind me tomorrow?" does.
  if (QUESTION.test(text)) return reminding.some((phrase) => said.includes(phrase)) ? 'later' : null
  return known.find(([, all]) => all.some((phrase) => said.includes(phrase)))?.[0] ?? null
}
