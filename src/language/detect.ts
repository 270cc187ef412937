import { fold, tokens } from './fold.ts'
import { profiles, scriptLanguages } from './languages/index.ts'
import { learn, type Model } from './languages/model.ts'
import { neutral } from './languages/neutral.ts'
import { isPersonName } from './names/index.ts'

export type Detection = { language: string; confidence: 'certain' | 'likely' | 'none' }

/** The language remembered of a contact, and another one that the last message was in. */
export type LanguageState = { language: string | null; candidate: string | null }

// Detection needs a sentence, not a letter; hostile input ends here.
const MAX_LENGTH = 1000
const MAX_TOKENS = 60
// What one token can weigh, in natural logarithms: a word of the samples, and a word only spelled like them.
const KNOWN_CAP = 5
const SPELLED_CAP = 1.5
const SPELLED_WEIGHT = 0.35
// A long word shows by its spelling alone; brands and names are short, or have a capital.
const LONG = 8
const LONG_CAP = 3
const SPELLED_LETTERS = 14
const LETTER_MISSING = -4
const LETTER_PRESENT = 0.5
const CONTACT_BONUS = 0.7
const SHOP_BONUS = 0.4
const CERTAIN = 4
const LIKELY = 1.6
const SPELLED_MARGIN = 2.5

const NEVER_DECIDE = new Set(tokenise(neutral))
const LENDERS = new Set(profiles.filter(({ lends }) => lends === true).map(({ language }) => language))
const ENGLISH_HELLO = new Set(['hello', 'hi', 'hey'])
const NOT_WORDS = /\S*(?:@|:\/\/|www\.)\S*/giu
const LETTERS = /\p{L}/gu
const SCRIPTS: [name: string, pattern: RegExp][] = [
  'Latin',
  'Cyrillic',
  'Arabic',
  ...scriptLanguages.map(([script]) => script),
].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')])
const SINGLE = new Map(scriptLanguages)

const latin = learn(profiles.filter(({ script }) => script === 'Latin' || script === 'Greek'))
const cyrillic = learn(profiles.filter(({ script }) => script === 'Cyrillic'))
const arabic = learn(profiles.filter(({ script }) => script === 'Arabic'))
const MODELS: Record<string, Model> = { Latin: latin, Cyrillic: cyrillic, Arabic: arabic }

/**
 * The language of a short message, as an ISO 639-1 code. Confidence 'none' means that the message says
 * nothing about it (numbers, names, brands, "ok", emoji); the language is then the contact's, else the shop's.
 * Greek in Latin letters is Greek, Hungarian without accents is Hungarian. Never throws; looks at 1,000
 * characters at most.
 */
export function detect(text: string, prior: { contact?: string; shop: string }): Detection {
  const nothing: Detection = { language: prior.contact ?? prior.shop, confidence: 'none' }
  const message = text.slice(0, MAX_LENGTH).toWellFormed().normalize('NFC').replace(NOT_WORDS, ' ')
  const all = (message.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, MAX_TOKENS)
  const words = all.filter(mayDecide)
  if (words.length === 0)
    return prior.contact === undefined ? (firstHello(text, prior.shop) ?? nothing) : nothing
  const script = mainScript(words)
  const single = SINGLE.get(script)
  if (single !== undefined) return { language: single, confidence: 'certain' }
  const model = MODELS[script]
  if (model === undefined) return nothing
  if (script === 'Latin' && words.some((word, at) => isHungarian(word, at, words))) {
    return { language: 'hu', confidence: words.length > 1 ? 'certain' : 'likely' }
  }
  const found = decide(
    model,
    words.filter((word) => scriptOf(word) === script),
    prior,
  )
  if (found === null) return nothing
  const isLoan = LENDERS.has(found.language) && all.filter((word) => /\p{L}/u.test(word)).length === 1
  return isLoan ? nothing : found
}

/**
 * An English greeting alone: a stranger who says hello gets an answer in English. Of no weight later on, and none
 * in Hungary, where "hello" is as Hungarian as "szia".
 */
function firstHello(text: string, shop: string): Detection | null {
  const said = tokenise(text)
  const english = said.length > 0 && said.every((word) => ENGLISH_HELLO.has(word))
  return english && shop !== 'hu' ? { language: 'en', confidence: 'likely' } : null
}

/**
 * What to remember after a message: the first language that shows is taken at once, another one only when
 * two messages in a row are in it. A message that says nothing leaves things as they are.
 */
export function nextLanguage(state: LanguageState, detection: Detection): LanguageState {
  const { language, confidence } = detection
  if (confidence === 'none') return state
  if (state.language === null || state.language === language || state.candidate === language) {
    return { language, candidate: null }
  }
  return { language: state.language, candidate: language }
}

/** What to remember after the contact chose a language in so many words. */
export function chooseLanguage(language: string): LanguageState {
  return { language, candidate: null }
}

function tokenise(text: string): string[] {
  return text.split('\n').flatMap((line) => tokens(line))
}

function mayDecide(word: string): boolean {
  const folded = fold(word)
  if (/^\p{N}*$/u.test(folded) || NEVER_DECIDE.has(folded) || isPersonName(word)) return false
  // Order numbers and product codes mix digits and letters; 8elw and 3erw are Greek.
  return !/\p{N}/u.test(folded) || /^[a-z]*[3489]?[a-z]{2,}[3489]?[a-z]*$/u.test(folded)
}

// No other language has these letters; inside a sentence a capital begins a name, which any language may mention.
function isHungarian(word: string, position: number, words: string[]): boolean {
  return /[őű]/iu.test(word) && (position === 0 || isShouting(words) || !/^\p{Lu}/u.test(word))
}

function isShouting(words: string[]): boolean {
  return words.every((word) => word === word.toUpperCase())
}

function scriptOf(word: string): string {
  return SCRIPTS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'none'
}

/** The script of most letters. Latin counts half: brands are written in it inside every other script. */
function mainScript(words: string[]): string {
  const letters = new Map<string, number>()
  for (const word of words) {
    const script = scriptOf(word)
    const weight = script === 'Latin' ? 0.5 : 1
    letters.set(script, (letters.get(script) ?? 0) + weight * (word.match(LETTERS)?.length ?? 0))
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'none'
}

function decide(model: Model, words: string[], prior: { contact?: string; shop: string }): Detection | null {
  const scores = model.languages.map((language) => {
    return (language === prior.contact ? CONTACT_BONUS : 0) + (language === prior.shop ? SHOP_BONUS : 0)
  })
  const knownIn = model.languages.map(() => 0)
  const lettersIn = model.languages.map(() => 0)
  let spelled = 0
  const shouting = isShouting(words)
  words.forEach((word, position) => {
    const { logs, known } = model.fit(fold(word))
    const isKnown = known.includes(true)
    // A capital inside a sentence begins a name more often than a word.
    if (!isKnown && position > 0 && !shouting && /^\p{Lu}/u.test(word)) return
    const length = word.length
    if (!isKnown) spelled += length
    const best = Math.max(...logs)
    logs.forEach((log, at) => {
      const behind = log - best
      scores[at]! += isKnown
        ? Math.max(behind, -KNOWN_CAP)
        : Math.max(behind * SPELLED_WEIGHT, length < LONG ? -SPELLED_CAP : -LONG_CAP)
      if (!known[at]) return
      knownIn[at]! += 1
      lettersIn[at]! += length
    })
  })
  weighLetters(model, words.join(''), scores)
  const order = scores.map((_, at) => at).sort((a, b) => scores[b]! - scores[a]!)
  const winner = order[0]!
  const margin = scores[winner]! - (scores[order[1]!] ?? 0)
  const language = model.languages[winner]!
  const known = knownIn[winner]!
  if (known >= 2 && margin >= CERTAIN) return { language, confidence: 'certain' }
  // One short word beside unknown ones is part of a name: The North Face.
  const isEnough = known >= words.length || lettersIn[winner]! > 3
  if (known >= 1 && isEnough && margin >= LIKELY) return { language, confidence: 'likely' }
  if (spelled >= SPELLED_LETTERS && margin >= SPELLED_MARGIN) return { language, confidence: 'likely' }
  return null
}

function weighLetters(model: Model, text: string, scores: number[]): void {
  const marked = new Set(text.toLowerCase().match(/[^\p{ASCII}а-я]/gu) ?? [])
  for (const letter of marked) {
    if (!model.letters.some((letters) => letters.has(letter))) continue
    model.letters.forEach((letters, at) => {
      scores[at]! += letters.has(letter) ? LETTER_PRESENT : LETTER_MISSING
    })
  }
}
