/** A text as HTML that shows exactly its characters, also inside an attribute's quotes. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const link = /https?:\/\/[^\s<>"'«»“”]+/giu
/** What ends a sentence belongs to it, not to the address before it. */
const trailing = /[.,;:!?·;)\]}…]+$/u

/** An answer as HTML: paragraphs, line breaks, and web addresses as links; everything else is text. */
export function answerHtml(text: string): string {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p dir="auto">${paragraph.split('\n').map(lineHtml).join('<br>')}</p>`)
    .join('')
}

function lineHtml(line: string): string {
  let html = ''
  let from = 0
  for (const found of line.matchAll(link)) {
    const address = trimmed(found[0])
    if (!URL.canParse(address)) continue
    html += escaped(line.slice(from, found.index))
    html += `<a href="${escaped(address)}" rel="noopener nofollow">${escaped(address)}</a>`
    from = found.index + address.length
  }
  return html + escaped(line.slice(from))
}

/** A closing bracket stays where it closes one of the address. */
function trimmed(address: string): string {
  const bare = address.replace(trailing, '')
  const isOpen = bare.split('(').length > bare.split(')').length
  return isOpen && address[bare.length] === ')' ? `${bare})` : bare
}
