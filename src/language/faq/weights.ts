import type { Weights } from './rank.ts'

/** As `bench/faq/fit.ts` prints them; in the order of `features` and `doubts`. */
export const weights: Weights = {
  features: [1.17, 4.4, 1.75, 1.02, 0.57, -0.94, -0.47, 0.94, 0.11, 0.13, 0.31, 3.89, 1.61, 0.67, 1.38, -0.3],
  doubts: [3.5, 1.37, 3.36, 0.5, -0.35, 2.16],
}
