import { isLatin, skeleton } from '../greeklish.ts'

// Under four letters, an ending more makes another word.
const SHORTEST = 4
const GREEK_ENDING = 'aeious' + 'n'
const HUNGARIAN = [
  ...[
    'jaink',
    'jeink',
    'jaim',
    'jeim',
    'aink',
    'eink',
    'unk',
    'uk',
    'juk',
    'aim',
    'eim',
    'nak',
    'nek',
    'bol',
    'rol',
  ],
  ...[
    'tol',
    'ban',
    'ben',
    'val',
    'vel',
    'hoz',
    'hez',
    'ert',
    'kent',
    'ert',
    'ja',
    'je',
    'ba',
    'be',
    'ra',
    're',
    'ok',
  ],
  ...[
    'ek',
    'ak',
    'om',
    'em',
    'am',
    'od',
    'ed',
    'ad',
    'ot',
    'et',
    'at',
    'on',
    'en',
    'an',
    'es',
    'os',
    'as',
    'ig',
    'k',
  ],
  ...['t', 'm', 'd', 'n', 'a', 'e', 'i', 'u', 'o'],
].sort((a, b) => b.length - a.length)
const ENGLISH = [
  'ations',
  'ation',
  'ings',
  'ing',
  'ers',
  'ies',
  'ied',
  'edly',
  'ed',
  'er',
  'es',
  'ly',
  's',
  'y',
  'e',
]

/**
 * A word without its ending, so that inflected forms fall together: rough, since whatever compares them also
 * weighs spelling. Greek words come back by their sound (παραγγελίες, paraggelies → paragel), marked so that they
 * never meet a word of another language. A language without rules keeps its words as they are.
 */
export function stem(token: string, language: string): string {
  switch (language) {
    case 'el':
      return `~${greek(skeleton(token))}`
    case 'hu':
      return cut(cut(token, HUNGARIAN), HUNGARIAN)
    case 'en':
      return cut(token, ENGLISH)
    default:
      return isLatin(token) ? token : generic(token)
  }
}

function greek(sound: string): string {
  const noun = /(?:mata|matos|maton)$/u.test(sound) ? sound.slice(0, sound.lastIndexOf('mat') + 1) : sound
  let end = noun.length
  while (end > SHORTEST && end > noun.length - 3 && GREEK_ENDING.includes(noun[end - 1]!)) end--
  return noun.slice(0, end)
}

function cut(token: string, endings: string[]): string {
  const ending = endings.find((one) => token.length - one.length >= SHORTEST && token.endsWith(one))
  return ending === undefined ? token : token.slice(0, token.length - ending.length)
}

// Most endings of the alphabets that have any fit in two letters.
function generic(token: string): string {
  return token.length > SHORTEST + 1 ? token.slice(0, Math.max(SHORTEST, token.length - 2)) : token
}
