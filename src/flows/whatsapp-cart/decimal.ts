/** Four decimals are a store's finest price (`commerce/text.ts`); the seven digits before them bound every total. */
const PRICE = /^\d{1,7}(?:\.\d{1,4})?$/u
const SCALE = 4
const ONE = 10n ** BigInt(SCALE)

/** Whether a text is a price that can be counted with. */
export const isPrice = (text: string): boolean => PRICE.test(text)

/** ("4.50", 3) → "13.50". Exact: cents are whole numbers here, never binary fractions. */
export const times = (price: string, quantity: number): string => written(unitsOf(price) * BigInt(quantity))

/** ["4.50", "5.2"] → "9.70" */
export const sum = (amounts: string[]): string =>
  written(amounts.reduce((total, amount) => total + unitsOf(amount), 0n))

/** "4.5" is "4.50". */
export const isSame = (a: string, b: string): boolean => isPrice(a) && isPrice(b) && unitsOf(a) === unitsOf(b)

function unitsOf(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.')
  return BigInt(whole) * ONE + BigInt(fraction.padEnd(SCALE, '0'))
}

/** With two decimals at least. */
function written(units: bigint): string {
  const fraction = (units % ONE)
    .toString()
    .padStart(SCALE, '0')
    .replace(/0{1,2}$/u, '')
  return `${units / ONE}.${fraction}`
}
