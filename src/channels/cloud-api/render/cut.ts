const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Whether a text has at most `limit` characters as Meta counts them: code points, an emoji of one being one. */
export function fits(text: string, limit: number): boolean {
  if (text.length <= limit) return true
  return text.length <= limit * 2 && size(text) <= limit
}

function size(text: string): number {
  let points = 0
  for (const _ of text) points += 1
  return points
}

/**
 * At most `limit` characters, with … where something was cut: at a space if one is near, and never inside
 * what a reader sees as one character (a flag, a family, a letter with its accent).
 */
export function cut(text: string, limit: number): string {
  if (fits(text, limit)) return text
  if (limit < 1) return ''
  let head = ''
  let room = limit - 1
  // Only as much is segmented as could be kept; what is longer than that in one cluster is hostile.
  for (const { segment } of graphemes.segment(text.slice(0, limit * 2 + 64))) {
    room -= size(segment)
    if (room < 0) break
    head += segment
  }
  // One cluster longer than all the room there is: cut between code points after all.
  if (head === '') head = [...text.slice(0, limit * 2)].slice(0, limit - 1).join('')
  // Where the cut falls between two words already, the last one stays.
  const space = /\s/.test(text.charAt(head.length)) ? -1 : head.search(/\s\S*$/)
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

/** A link that Meta accepts, with spaces escaped; undefined for anything but http and https. */
export function webLink(link: string): string | undefined {
  const given = link.trim()
  if (!URL.canParse(given) || !/^https?:\/\//i.test(given)) return undefined
  return /\s/.test(given) ? new URL(given).href : given
}

/** A file's name within the limit, its ending kept: phones choose the program by it. */
export function cutFilename(name: string, limit: number): string {
  if (fits(name, limit)) return name
  const ending = /\.[^.\s]{1,10}$/.exec(name)?.[0] ?? ''
  return cut(name.slice(0, name.length - ending.length), limit - ending.length) + ending
}
