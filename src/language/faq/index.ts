export { indexFaqs, indexFaqsInSlices } from './build.ts'
export type { FaqEntry, FaqMatch } from './entry.ts'
export { likeness } from './likeness.ts'
export { matchFaq } from './match.ts'
