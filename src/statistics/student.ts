/**
 * Student's t for so many degrees of freedom: what is left outside ±t with probability `outside` (0.05 for a 95 %
 * interval). By bisection over the tail, which is the regularised incomplete beta function.
 */
export function studentQuantile(outside: number, freedom: number): number {
  let [low, high] = [0, 1]
  while (tails(high, freedom) > outside && high < 1e6) high *= 2
  for (let n = 0; n < 80; n++) {
    const middle = (low + high) / 2
    if (tails(middle, freedom) > outside) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** How likely |T| is to be t or more. */
const tails = (t: number, freedom: number): number =>
  incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5)

/** Iₓ(a, b), by its continued fraction (Abramowitz and Stegun 26.5.8), which converges fast on this side of the mean. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front =
    Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a
  let [c, d, result] = [1, 0, 1]
  for (let step = 0; step < 400; step++) {
    const m = step >> 1
    const part =
      step === 0
        ? 1
        : step % 2 === 0
          ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
          : -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / notNought(1 + part * d)
    c = notNought(1 + part / c)
    result *= c * d
    if (step > 0 && Math.abs(1 - c * d) < 1e-14) break
  }
  return front * (result - 1)
}

const notNought = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value)

/** ln Γ for x > 0: Stirling's series where it is exact to the last digit, and Γ(x) = Γ(x + 1) / x below. */
function logGamma(x: number): number {
  let [at, shift] = [x, 0]
  for (; at < 12; at++) shift -= Math.log(at)
  const r = 1 / (at * at)
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / at
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series
}
