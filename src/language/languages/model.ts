import { tokens } from '../fold.ts'
import { isLatin, skeleton } from '../greeklish.ts'
import type { Profile } from './profile.ts'

/** How well one token fits each language of a script, as natural logarithms, and in which it is a known word. */
type Fit = { logs: number[]; known: boolean[] }
export type Model = { languages: string[]; letters: Set<string>[]; fit(token: string): Fit }

type Counts = Map<string, number>
type Learnt = { words: Counts; total: number; bySound: boolean; grams: Counts }

// A word of the sample is worth this share of the probability; the rest is spelled out by trigrams.
const WORD_SHARE = 0.9
const ALPHABET = 32
// About 1 MB at most, whatever is written to us.
const REMEMBERED = 2000
const LONGEST_REMEMBERED = 40

// Three ways in which Greeks write the letters that Latin lacks: by dictionary, by looks, by sound.
const ROMAN: [from: RegExp, to: [string, string, string]][] = [
  [/ου/gu, ['ou', 'ou', 'ou']],
  [/αυ/gu, ['ay', 'au', 'av']],
  [/ευ/gu, ['ey', 'eu', 'ef']],
  [/μπ/gu, ['mp', 'mp', 'b']],
  [/ντ/gu, ['nt', 'nt', 'nt']],
  [/γγ|γκ/gu, ['gg', 'gg', 'ng']],
  [/α/gu, ['a', 'a', 'a']],
  [/β/gu, ['v', 'b', 'v']],
  [/γ/gu, ['g', 'g', 'g']],
  [/δ/gu, ['d', 'd', 'd']],
  [/ε/gu, ['e', 'e', 'e']],
  [/ζ/gu, ['z', 'z', 'z']],
  [/η/gu, ['i', 'h', 'i']],
  [/θ/gu, ['th', '8', 'th']],
  [/ι/gu, ['i', 'i', 'i']],
  [/κ/gu, ['k', 'k', 'k']],
  [/λ/gu, ['l', 'l', 'l']],
  [/μ/gu, ['m', 'm', 'm']],
  [/ν/gu, ['n', 'n', 'n']],
  [/ξ/gu, ['x', '3', 'ks']],
  [/ο/gu, ['o', 'o', 'o']],
  [/π/gu, ['p', 'p', 'p']],
  [/ρ/gu, ['r', 'r', 'r']],
  [/σ/gu, ['s', 's', 's']],
  [/τ/gu, ['t', 't', 't']],
  [/υ/gu, ['y', 'u', 'i']],
  [/φ/gu, ['f', 'f', 'f']],
  [/χ/gu, ['x', 'x', 'ch']],
  [/ψ/gu, ['ps', 'ps', 'ps']],
  [/ω/gu, ['o', 'w', 'o']],
]

function romanise(token: string): string[] {
  return [0, 1, 2].map((way) => ROMAN.reduce((word, [from, to]) => word.replace(from, to[way]!), token))
}

/** Counts the samples of one script; Greek joins the Latin languages as Greeklish. Takes about a millisecond a language. */
export function learn(profiles: Profile[]): Model {
  const learnt = profiles.map(learnOne)
  const remembered = new Map<string, Fit>()
  return {
    languages: profiles.map((profile) => profile.language),
    letters: profiles.map((profile) => new Set(profile.letters)),
    // Shoppers use few words: most tokens of a busy day have been measured before.
    fit(token) {
      const before = remembered.get(token)
      if (before) return before
      const fit = measure(learnt, token)
      if (remembered.size >= REMEMBERED) remembered.clear()
      if (token.length <= LONGEST_REMEMBERED) remembered.set(token, fit)
      return fit
    },
  }
}

function measure(learnt: Learnt[], token: string): Fit {
  const logs: number[] = []
  const known: boolean[] = []
  for (const one of learnt) {
    const seen = one.words.get(one.bySound && isLatin(token) ? skeleton(token) : token) ?? 0
    known.push(seen > 0)
    logs.push(Math.log((WORD_SHARE * seen) / one.total + (1 - WORD_SHARE) * spelled(token, one.grams)))
  }
  return { logs, known }
}

function learnOne(profile: Profile): Learnt {
  const bySound = profile.script === 'Greek'
  const words: Counts = new Map()
  const grams: Counts = new Map()
  // In pieces, because folding looks at the beginning of a long text only.
  const sample = profile.sample.split(/[.\n]/u).flatMap((sentence) => tokens(sentence))
  for (const token of sample) {
    count(words, bySound ? skeleton(token) : token)
    for (const written of bySound ? romanise(token) : [token]) countGrams(grams, written)
  }
  return { words, total: sample.length, bySound, grams }
}

function count(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function countGrams(grams: Counts, word: string): void {
  const padded = `  ${word} `
  for (let at = 2; at < padded.length; at++) {
    const [a, b, c] = [padded[at - 2]!, padded[at - 1]!, padded[at]!]
    for (const gram of [`${a}${b}${c}`, `${a}${b}|`, `${b}>${c}`, `${b}>|`, `>>${c}`, '>>|'])
      count(grams, gram)
  }
}

/** The chance that the language spells this token: trigrams, backed by pairs, backed by single letters. */
function spelled(token: string, grams: Counts): number {
  const padded = `  ${token.slice(0, 24)} `
  let chance = 1
  for (let at = 2; at < padded.length; at++) {
    const [a, b, c] = [padded[at - 2]!, padded[at - 1]!, padded[at]!]
    const share = (gram: string, whole: string) => (grams.get(gram) ?? 0) / ((grams.get(whole) ?? 0) + 1)
    chance *=
      0.6 * share(`${a}${b}${c}`, `${a}${b}|`) +
      0.3 * share(`${b}>${c}`, `${b}>|`) +
      0.09 * share(`>>${c}`, '>>|') +
      0.01 / ALPHABET
  }
  return Math.max(chance, 1e-30)
}
