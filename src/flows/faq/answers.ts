import type { Faq, FaqFound } from '../flow.ts'

/** The answer to `find_faq`, or null. */
export function asFaq(answer: unknown): Faq | null {
  return isFaq(answer) ? answer : null
}

/** The answer to `match_faq`; what is not one counts as nothing found. */
export function asFound(answer: unknown): FaqFound {
  if (!isRecord(answer) || !Array.isArray(answer.candidates) || typeof answer.certainty !== 'number')
    return nothing
  const candidates = answer.candidates.filter(isCandidate)
  const { verdict, certainty } = answer
  if (candidates.length === 0 || (verdict !== 'sure' && verdict !== 'unsure')) return nothing
  return { verdict, certainty, candidates }
}

const nothing: FaqFound = { verdict: 'none', certainty: 0, candidates: [] }

// Answers are `unknown` in the contract: a run may be answered by a newer process than the one that asked.
function isCandidate(value: unknown): value is FaqFound['candidates'][number] {
  return (
    isFaq(value) &&
    'score' in value &&
    typeof value.score === 'number' &&
    'phrase' in value &&
    typeof value.phrase === 'string' &&
    'words' in value &&
    Array.isArray(value.words)
  )
}

function isFaq(value: unknown): value is Faq {
  return isRecord(value) && typeof value.id === 'string' && isWords(value.question) && isWords(value.answer)
}

function isWords(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
