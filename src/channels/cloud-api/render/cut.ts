const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * At most `limit` characters, with … where something was cut: at a space if one is near, and never inside
 * what a reader sees as one character (a flag, a family, a letter with its accent). Counted in UTF-16 units,
 * the count that is never below Meta's own, whichever that is.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  if (limit < 1) return ''
  let end = 0
  // Only the head is segmented: a segment that begins within the limit ends soon after it, or is hostile.
  for (const { index, segment } of graphemes.segment(text.slice(0, limit + 64))) {
    if (index + segment.length > limit - 1) break
    end = index + segment.length
  }
  // One cluster longer than all there is room for: cut between code points after all.
  if (end === 0) end = limit - 1
  const head = text.slice(0, end).toWellFormed()
  const space = head.search(/\s\S*$/)
  const atWord = space >= head.length * 0.6 ? head.slice(0, space) : head
  return `${atWord.trimEnd()}…`
}

/** One line without superfluous spaces: titles and headers may hold no line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** No empty parts, a blank line between the others. */
export function paragraphs(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== '').join('\n\n')
}

export function isWebLink(link: string): boolean {
  return URL.canParse(link) && /^https?:\/\//i.test(link)
}
