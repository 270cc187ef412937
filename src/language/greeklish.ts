/** Greek letters and letter groups, folded, by their sound; the longest group wins. */
const GREEK: Record<string, string> = {
  ου: 'u',
  αι: 'e',
  ει: 'i',
  οι: 'i',
  υι: 'i',
  αυ: 'af',
  ευ: 'ef',
  ηυ: 'if',
  μπ: 'f',
  ντ: 'd',
  γκ: 'g',
  γγ: 'g',
  γχ: 'gh',
  γξ: 'gh',
  κσ: 'h',
  α: 'a',
  β: 'f',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'q',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'h',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'h',
  ψ: 'ps',
  ω: 'o',
}

/**
 * What Greeks write in Latin letters, by the sound it stands for. x is χ or ξ, h is χ or η, b is β or μπ, a lone u is υ more often than ου:
 * letters that cannot be told apart fall together, on both sides of a comparison.
 */
const LATIN: Record<string, string> = {
  ou: 'u',
  ai: 'e',
  ei: 'i',
  oi: 'i',
  au: 'af',
  eu: 'ef',
  ay: 'af',
  ey: 'ef',
  ch: 'h',
  kh: 'h',
  ph: 'f',
  ks: 'h',
  dh: 'd',
  gh: 'g',
  mp: 'f',
  mb: 'f',
  nt: 'd',
  nd: 'd',
  gk: 'g',
  gg: 'g',
  ng: 'g',
  ck: 'k',
  a: 'a',
  b: 'f',
  c: 'k',
  d: 'd',
  e: 'e',
  f: 'f',
  g: 'g',
  i: 'i',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  o: 'o',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  u: 'i',
  v: 'f',
  w: 'o',
  x: 'h',
  y: 'i',
  z: 'z',
  '3': 'h',
  '4': 'ps',
  '8': 'q',
  '9': 'q',
}

const VOWEL = /^[aeiouwy]$/u
const LATIN_TOKEN = /[a-z]/u

/** Whether a folded token has Latin letters. */
export function isLatin(token: string): boolean {
  return LATIN_TOKEN.test(token)
}

/**
 * The sound of one folded token, the same for a Greek word and for its usual spellings in Latin letters:
 * παραγγελία, paraggelia, parangelia and paragelia are all "paragelia". Tokens of other scripts, and plain
 * numbers, come back as they are. Linear.
 */
export function skeleton(token: string): string {
  const latin = isLatin(token)
  let out = ''
  let at = 0
  while (at < token.length) {
    const [sound, length] = latin ? latinSound(token, at) : greekSound(token, at)
    for (const letter of sound) if (!out.endsWith(letter)) out += letter
    at += length
  }
  // γεια, gia, yia and ya: a gamma before i and another vowel is heard as i.
  return out.replace(/gi(?=[aeou])/gu, 'i')
}

function greekSound(token: string, at: number): [string, number] {
  const pair = GREEK[token.slice(at, at + 2)]
  if (pair !== undefined) return [pair, 2]
  return [GREEK[token[at]!] ?? token[at]!, 1]
}

function latinSound(token: string, at: number): [string, number] {
  const letter = token[at]!
  const next = token[at + 1] ?? ''
  const afterNext = token[at + 2] ?? ''
  // th is θ before a vowel or a liquid, else τη: "thelo", but "thn" and "auth".
  const isTheta = letter === 't' && next === 'h' && (VOWEL.test(afterNext) || 'rl'.includes(afterNext || ' '))
  if (isTheta) return ['q', 2]
  if (letter === 'n' && next === 't' && afterNext === 'h') return ['n', 1]
  // h is χ beside a vowel and at the start of hr-, else η: "ohi", "psahno", "hronia", but "kalhmera".
  const isChi = VOWEL.test(next) || VOWEL.test(token[at - 1] ?? '') || (at === 0 && next === 'r')
  if (letter === 'h') return [isChi ? 'h' : 'i', 1]
  const pair = LATIN[letter + next]
  if (pair !== undefined) return [pair, 2]
  return [LATIN[letter] ?? letter, 1]
}
