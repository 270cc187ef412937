/**
 * Which key is meant: by what it types where that is a Latin letter, since a Hungarian keyboard has Y and Z elsewhere;
 * else by its place, which is that of the Latin letter on a Greek one.
 */
export function codeOf({ key, code }: { key: string; code: string }): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`
  return key === '/' ? 'Slash' : code
}
