/** As long as WhatsApp takes a button's address. */
const longest = 2000

/**
 * A whole address of the web as it is written in a Location header; null where it is none. Names and passwords in it
 * are refused: `https://shop.example@evil.example` reads like the shop.
 */
export function webAddress(text: string): string | null {
  if (text.length > longest || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const { href, protocol, username, password } = new URL(text)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  return isWeb && username === '' && password === '' ? href : null
}
