import { tokens } from './fold.ts'
import { isLatin, skeleton } from './greeklish.ts'

/** Words that begin a question, folded. */
const beginnings = {
  el: ['πως', 'ποτε', 'που', 'ποιος', 'ποια', 'ποιο', 'ποιον', 'ποιες', 'ποια', 'τι', 'γιατι', 'ποσο', 'ποση']
    .concat(['ποσα', 'ποσες', 'ποσοι', 'μπορω', 'μπορειτε', 'γινεται', 'υπαρχει', 'υπαρχουν', 'εχετε'])
    .concat(['στελνετε', 'κανετε', 'δεχεστε', 'μηπως']),
  en: [
    'how',
    'what',
    'when',
    'where',
    'which',
    'who',
    'why',
    'can',
    'could',
    'do',
    'does',
    'is',
    'are',
  ].concat(['will', 'would', 'should', 'may', 'have', 'has']),
  hu: ['hogyan', 'hogy', 'mikor', 'hol', 'hova', 'honnan', 'melyik', 'mi', 'mit', 'miert', 'mennyi']
    .concat(['mennyibe', 'hany', 'milyen', 'ki', 'kinek', 'van', 'vannak', 'lehet', 'tudok', 'tudnak'])
    .concat(['lehetseges', 'meddig', 'kaphato']),
} satisfies Record<string, string[]>

const starts = new Set(Object.values(beginnings).flat())
// Greek in Latin letters, by its sound; under three letters a sound is too common.
const sounds = new Set(beginnings.el.map(skeleton).filter((sound) => sound.length > 2))
/** May stand before such a word: "and how much", "in which colours". */
const before = new Set(['και', 'kai', 'σε', 'se', 'με', 'απο', 'για', 'and', 'in', 'from', 'es', 'de'])
const mark = /[?;\u037e\u061f]/u

/** Whether a message asks something: by its mark (";" is the Greek one), or by the word that it begins with. */
export function asks(text: string): boolean {
  if (mark.test(text)) return true
  const first = tokens(text).find((word) => !before.has(word))
  return first !== undefined && (starts.has(first) || (isLatin(first) && sounds.has(skeleton(first))))
}
