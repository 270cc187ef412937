import type { Weights } from './rank.ts'

/** As `bench/faq/fit.ts` prints them; in the order of `features` and `doubts`. */
export const weights: Weights = {
  features: [
    0.93, 3.63, 0.72, 0.91, 0.72, -0.83, -0.43, 0.72, 0.29, 0.14, 0.18, 2.72, 0.89, 0.52, 1.66, -0.22, 2.56,
    2.25,
  ],
  doubts: [2.55, 1.23, 3.92, 0.17, 2.23, 3.03, 0.38, -0.56],
}
