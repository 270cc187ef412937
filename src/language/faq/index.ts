export { type FaqIndex, indexFaqs } from './build.ts'
export type { FaqCandidate, FaqEntry, FaqMatch } from './entry.ts'
export { likeness } from './likeness.ts'
export { matchFaq } from './match.ts'
