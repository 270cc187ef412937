/** The standard normal's two-sided quantiles: how many standard errors hold 95 and 80 of 100. */
export const z95 = 1.959963984540054
export const z80 = 1.2815515655446004

/** How likely a standard normal is to lie at least so far from nought, on either side. */
export const twoSided = (z: number): number => erfc(Math.abs(z) / Math.SQRT2)

/** The complementary error function for x ≥ 0: its Taylor series near nought, a continued fraction further out. */
function erfc(x: number): number {
  if (x > 27) return 0
  if (x < 2) {
    let term = x
    let sum = x
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
      term *= -(x * x) / n
      sum += term / (2 * n + 1)
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum
  }
  let fraction = 0
  for (let n = 60; n > 0; n--) fraction = n / 2 / (x + fraction)
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction)
}
