import type { Choice, Reply } from '../../channel.ts'
import { cut, fits, oneLine, paragraphs } from './cut.ts'
import { LIMITS } from './limits.ts'

type Choices = Extract<Reply, { type: 'choices' }>
type Payload = Record<string, unknown>

/**
 * Up to 3 choices as buttons, up to 10 as a list, else numbered lines. Nothing the shopper has to read is
 * lost: descriptions, which buttons cannot show, make a list of few choices too; a body over Meta's limit,
 * or an id that cannot be cut without becoming another, makes numbered lines of any.
 */
export function renderChoices(reply: Choices): Payload {
  const choices = repaired(reply.choices)
  const header = reply.header === undefined ? '' : oneLine(reply.header)
  const footer = reply.footer === undefined ? '' : oneLine(reply.footer)
  const headerFits = fits(header, LIMITS.header)
  const footerFits = fits(footer, LIMITS.footer)
  const given = paragraphs(
    headerFits ? undefined : reply.header,
    reply.text,
    footerFits ? undefined : reply.footer,
  )
  // A body is required; a question put into the header alone is still one.
  const body = given === '' ? '…' : given
  const described = choices.some((choice) => choice.description !== undefined)
  const asButtons = choices.length <= LIMITS.buttons && !described
  const idLimit = asButtons ? LIMITS.buttonId : LIMITS.rowId
  const showable = fits(body, LIMITS.body) && choices.every((choice) => fits(choice.id, idLimit))
  if (choices.length === 0 || choices.length > LIMITS.rows || !showable) {
    return numbered(paragraphs(reply.header, reply.text), reply.footer, choices)
  }
  return {
    type: 'interactive',
    interactive: {
      type: asButtons ? 'button' : 'list',
      ...(headerFits && header !== '' && { header: { type: 'text', text: header } }),
      body: { text: body },
      ...(footerFits && footer !== '' && { footer: { text: footer } }),
      action: asButtons ? buttons(choices) : rows(choices, reply.listButton),
    },
  }
}

function buttons(choices: Choice[]): Payload {
  const titles = distinct(choices, LIMITS.buttonTitle)
  return {
    buttons: choices.map(({ id }, n) => ({ type: 'reply', reply: { id, title: titles[n] } })),
  }
}

function rows(choices: Choice[], listButton: string | undefined): Payload {
  const titles = distinct(choices, LIMITS.rowTitle)
  return {
    button: cut(oneLine(listButton ?? ''), LIMITS.buttonTitle) || '☰',
    sections: [
      {
        rows: choices.map(({ id, title, description }, n) => {
          // A title that had to be cut is told in full below, where there is room.
          const below = description ?? (title === titles[n] ? undefined : title)
          return {
            id,
            title: titles[n],
            ...(below !== undefined && { description: cut(below, LIMITS.rowDescription) }),
          }
        }),
      },
    ],
  }
}

/** `1. Title – description`, a line each. The lines matter more than the text above: that is what gets cut. */
function numbered(above: string, footer: string | undefined, choices: Choice[]): Payload {
  const short = choices.map(({ title }, n) => `${n + 1}. ${title}`)
  const full = choices.map(({ description }, n) =>
    description === undefined ? short[n]! : `${short[n]} – ${description}`,
  )
  const whole = paragraphs(above, full.join('\n'), footer)
  if (fits(whole, LIMITS.text)) return textOf(whole)
  const lines = fits(full.join('\n'), LIMITS.text / 2) ? full.join('\n') : short.join('\n')
  const room = Math.max(LIMITS.text - lines.length - 2, 0)
  return textOf(cut(paragraphs(cut(above, room), lines), LIMITS.text))
}

function textOf(body: string): Payload {
  return { type: 'text', text: { body } }
}

/** Every choice with a title and an id of its own: Meta refuses a message with an empty or a repeated one. */
function repaired(choices: Choice[]): Choice[] {
  const ids = new Set<string>()
  return choices.map((choice, n) => {
    const title = oneLine(choice.title) || `${n + 1}`
    const description = choice.description === undefined ? '' : oneLine(choice.description)
    let id = choice.id.trim() || title
    for (let again = 2; ids.has(id); again += 1) id = `${choice.id.trim() || title}~${again}`
    ids.add(id)
    return { id, title, ...(description !== '' && { description }) }
  })
}

/** Titles within the limit that differ from each other: equal ones are numbered, `Name 2`. */
function distinct(choices: Choice[], limit: number): string[] {
  const taken = new Set<string>()
  return choices.map(({ title }) => {
    let shown = cut(title, limit)
    for (let again = 2; taken.has(shown); again += 1) {
      const suffix = ` ${again}`
      shown = cut(title, limit - suffix.length) + suffix
    }
    taken.add(shown)
    return shown
  })
}
