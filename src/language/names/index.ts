import { remembering } from '../faq/remember.ts'
import { fold as foldAnew } from '../fold.ts'
import { isLatin, skeleton } from '../greeklish.ts'
import { greekMen, greekWomen, vocativeExceptions } from './greek.ts'
import { hungarianFamily, hungarianGiven } from './hungarian.ts'
import { otherGiven } from './others.ts'

/** Of a million people most bear a few thousand names. */
const fold = remembering(foldAnew)
const greekNames = [...list(greekMen), ...list(greekWomen)]
const greek = byKey(greekNames, fold)
const greekBySound = byKey(greekNames, (name) => skeleton(fold(name)))
const men = new Set(list(greekMen))
const hungarian = byKey(list(hungarianGiven), fold)
const family = new Set(list(hungarianFamily).map(fold))
const other = byKey(list(otherGiven), fold)

const MAX_NAME_LENGTH = 60
const MAX_PARTS = 4
// People put hearts and flowers beside their name; between two of its words they may stand for anything.
const ORNAMENT = /^[\p{Extended_Pictographic}\s~•·*♡]+|[\p{Extended_Pictographic}\s~•·*♡]+$/gu
// What joins and colours emoji, flags, and the invisible.
const JOINERS = /[\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}\p{Regional_Indicator}]+/gu
const NOT_A_PERSON = /[\p{N}\p{Extended_Pictographic}&@#/_|+*=<>"()]/u
const TITLES = new Set(
  'dr dra δρ mr mrs ms miss sir prof ing phd md msc mba καθ κοσ κα κ κυριοσ κυρια ifj id ozv'.split(' '),
)
// Legal forms of companies in Greece, Hungary, Cyprus, Germany and Britain.
const COMPANY = new Set([
  ...'αε εε οε επε ικε αβεε kft bt zrt nyrt rt kkt ltd llc inc gmbh ag plc co srl sa doo ood eood και υιοι αφοι and und es'.split(
    ' ',
  ),
  ...'shop store eshop webshop hotel cafe bar taxi salon studio boutique restaurant pharmacy team group official'.split(
    ' ',
  ),
  ...'φαρμακειο ξενοδοχειο εστιατοριο ταβερνα κομμωτηριο ανθοπωλειο βιβλιοπωλειο καταστημα bolt uzlet szalon patika etterem'.split(
    ' ',
  ),
])
// Family names by their sound; the genitives (Γεωργίου, Νικολάου) and -άκη only where the script is Greek.
const FAMILY_SOUND = /(?:opulos|opulu|idis|idu|iadis|iadu|akis|oglu|atos|atu)$/u
const FAMILY_SOUND_GREEK = /(?:iu|au|aki|eas|elis)$/u

/**
 * The name to greet a person by, from a full name in any order and case: the given name, in Greek in the
 * vocative (ΠΑΠΑΔΟΠΟΥΛΟΣ ΓΙΩΡΓΟΣ → Γιώργο), for a message in `language` (ISO 639-1). Null in doubt: a name that is
 * not known, two that may be given names, a company, digits, emoji. Greet without a name then.
 */
export function greetingName(fullName: string, language: string): string | null {
  const given = givenName(fullName, language)
  if (given === null) return null
  return language === 'el' && isGreek(given) ? given.split('-').map(vocative).join('-') : given
}

/** The given name in the nominative, written as its language writes it; null in doubt. */
function givenName(fullName: string, language: string): string | null {
  const parts = nameParts(fullName)
  if (parts === null) return null
  const known = parts.map((part) => knownGiven(part, language))
  const first = known.findIndex((name) => name !== null)
  if (first === -1) return null
  const rest = known.slice(first + 1)
  if (rest.every((name) => name === null)) return known[first]!
  return hasSecondGiven(parts, known, first, language) ? known[first]! : null
}

/**
 * Of two known names side by side the first is what somebody is called by, where the one word that is no given name
 * stands before or behind both: "Κώστας Νικόλαος Παππάς", "Varga Anna Mária". Hungarian family names are often given
 * names too: in front they leave it open where the given ones begin.
 */
function hasSecondGiven(parts: string[], known: (string | null)[], first: number, language: string): boolean {
  const names = known.filter((name) => name !== null).length
  if (names !== 2 || parts.length !== 3 || known[first + 1] === null) return false
  return language !== 'hu' || first === 0 || !family.has(fold(parts[first + 1]!))
}

/**
 * The vocative of a Greek given name in the nominative: Νίκος → Νίκο, Αλέξανδρος → Αλέξανδρε, Γιάννης → Γιάννη,
 * Μαρία → Μαρία. Names in -ος take -ε when stressed on the third syllable from the end or on the last.
 */
export function vocative(name: string): string {
  const exception = vocativeExceptions[name]
  if (exception !== undefined) return exception
  if (!men.has(name)) return name
  if (name.endsWith('ος')) return name.slice(0, -2) + (takesE(name) ? 'ε' : 'ο')
  if (name.endsWith('ός')) return `${name.slice(0, -2)}έ`
  return name.endsWith('ς') ? name.slice(0, -1) : name
}

/** Whether a word is a known given or family name: such words say nothing about the language of a message. */
export function isPersonName(word: string): boolean {
  const key = fold(word)
  if (greek.has(key) || hungarian.has(key) || other.has(key)) return true
  const sound = skeleton(key)
  if (sound.length >= 5 && greekBySound.has(sound)) return true
  // Family names are often words ("nagy" is big), so only with a capital.
  if (!/^\p{Lu}/u.test(word)) return false
  if (family.has(key)) return true
  if (greekBySound.has(sound) || FAMILY_SOUND.test(sound)) return true
  return (
    sound.length > 4 &&
    (isGreek(word) ? FAMILY_SOUND_GREEK.test(sound) : /(?:rgiou|riou|laou|anou)$/u.test(key))
  )
}

function nameParts(fullName: string): string[] | null {
  if (fullName.length > MAX_NAME_LENGTH) return null
  const name = fullName.replace(JOINERS, ' ').replace(ORNAMENT, '')
  if (NOT_A_PERSON.test(name)) return null
  const parts = (name.normalize('NFC').match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []).filter(
    (part) => !TITLES.has(fold(part)),
  )
  if (parts.length === 0 || parts.length > MAX_PARTS) return null
  // Α.Ε. falls into single letters.
  const letters = parts.map(fold)
  const initials = letters.filter((part) => part.length === 1).join('')
  return letters.some((part) => COMPANY.has(part)) || COMPANY.has(initials) ? null : parts
}

function knownGiven(part: string, language: string): string | null {
  if (part.includes('-')) {
    // Μαρία-Ελένη, Anne-Marie: both or neither.
    const halves = part.split('-').map((half) => knownGiven(half, language))
    return halves.length === 2 && halves.every((half) => half !== null) ? halves.join('-') : null
  }
  const key = fold(part)
  if (language === 'el')
    return (
      greek.get(key) ?? (isLatin(key) ? greekBySound.get(skeleton(key)) : undefined) ?? asWritten(key, part)
    )
  if (language === 'hu') return hungarian.get(key) ?? asWritten(key, part)
  return asWritten(key, part)
}

/** A name of another language keeps the letters in which it came; capitals throughout are the file's doing. */
function asWritten(key: string, part: string): string | null {
  if (!other.has(key) && !hungarian.has(key) && !greek.has(key)) return null
  const inCapitals = part === part.toUpperCase()
  const known = greek.get(key) ?? hungarian.get(key) ?? other.get(key)
  if (inCapitals && known !== undefined && !isLatin(key)) return known
  return inCapitals || part === part.toLowerCase()
    ? part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase()
    : part
}

function takesE(name: string): boolean {
  const syllables =
    name.toLowerCase().match(/ου|αι|ει|οι|υι|αυ|ευ|ού|αί|εί|οί|αύ|εύ|[αεηιουωάέήίόύώϊϋΐΰ]/gu) ?? []
  return /[άέήίόύώΐΰ]/u.test(syllables.at(-3) ?? '')
}

function isGreek(name: string): boolean {
  return /\p{Script=Greek}/u.test(name)
}

function list(text: string): string[] {
  return text.split(/\s+/u).filter((name) => name !== '')
}

function byKey(names: string[], key: (name: string) => string): Map<string, string> {
  return new Map(names.map((name) => [key(name), name]))
}
