/** Whether a word is a common first or family name. */
export function isPersonName(_word: string): boolean {
  return false
}
