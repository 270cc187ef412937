import type { Phone, Shopper, State } from './phone.ts'

/** What a line that begins with a slash does: something on the phone, somebody else's phone, words to show, or the end. */
export type Command =
  | { does: 'act'; action: string; body: Record<string, unknown> }
  | { does: 'become'; shopper: Shopper }
  | { does: 'tell'; words: string }
  | { does: 'quit' }

const help = `Write as a shopper would. A number presses the button or row that bears it.
  /as NAME          write as another shopper (a new one where nobody is called so)
  /lang [el|hu|en]  ask for another language, as a shopper would
  /image [caption]  send a picture           /voice  send a voice message
  /cart             send a cart              /stop   stop marketing in WhatsApp's own settings
  /clock +1d        move the shop's clock (30m, 2h, 1d; 0 for the real time)
  /help, /quit`

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 }
/** One transparent pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** Reads one command. Undefined: the line is no command, but something to say. */
export async function readCommand(line: string, phone: Phone): Promise<Command | undefined> {
  const [, name, rest = ''] = /^\/([a-z]+)(?:\s+(.*))?$/su.exec(line.trim()) ?? []
  switch (name) {
    case undefined:
      return undefined
    case 'quit':
    case 'exit':
      return { does: 'quit' }
    case 'help':
      return { does: 'tell', words: help }
    case 'as':
      return become(rest, phone)
    case 'lang':
      return { does: 'act', action: 'text', body: { text: languageName(rest) } }
    case 'image':
      return {
        does: 'act',
        action: 'media',
        body: { type: 'image', base64: pixel, mime: 'image/png', caption: rest },
      }
    case 'voice':
      return {
        does: 'act',
        action: 'media',
        body: { type: 'audio', base64: silence(), mime: 'audio/ogg', voice: true },
      }
    case 'stop':
      return { does: 'act', action: 'stop_marketing', body: {} }
    case 'cart':
      return cart(await phone.state())
    case 'clock':
      return moveClock(rest, phone)
    default:
      return { does: 'tell', words: `There is no /${name}. /help lists what there is.` }
  }
}

async function become(name: string, phone: Phone): Promise<Command> {
  const { shoppers } = await phone.state()
  if (name === '') return { does: 'tell', words: `There are: ${shoppers.map((one) => one.name).join(', ')}` }
  return { does: 'become', shopper: findShopper(shoppers, name) ?? (await phone.addShopper(name)) }
}

/** The shopper of this name, or the one whose name begins so; case and accents do not count. */
export function findShopper(shoppers: Shopper[], name: string): Shopper | undefined {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const wanted = plain(name)
  return (
    shoppers.find((one) => plain(one.name) === wanted) ??
    shoppers.find((one) =>
      plain(one.name)
        .split(' ')
        .some((word) => word.startsWith(wanted)),
    )
  )
}

/** A language's name in itself, which the bot takes as the choice of it. */
function languageName(code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return 'language'
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? 'language'
}

function cart({ shop }: State): Command {
  const items = shop.catalog
    .slice(0, 2)
    .map(({ retailerId, price, currency }) => ({ retailerId, quantity: 1, price, currency }))
  if (items.length === 0) return { does: 'tell', words: 'The catalogue is empty.' }
  return { does: 'act', action: 'cart', body: { items } }
}

async function moveClock(by: string, phone: Phone): Promise<Command> {
  const { clock } = await phone.state()
  const [, sign = '+', count, unit = 'm'] = /^([+-]?)(\d{1,5})([mhd]?)$/.exec(by) ?? []
  if (!clock || count === undefined)
    return { does: 'tell', words: 'Say how far, as in  /clock +1d  or  /clock 0.' }
  const step = Number(count) * units[unit || 'm']! * (sign === '-' ? -1 : 1)
  const { now } = await phone.moveClock(step === 0 ? 0 : clock.offsetMs + step)
  return { does: 'tell', words: `The shop's clock says ${new Date(now).toISOString()}.` }
}

/** An Ogg page with nothing in it: enough for a shop that does not listen. */
function silence(): string {
  return Buffer.concat([Buffer.from('OggS\0\x02'), Buffer.alloc(22)]).toString('base64')
}
