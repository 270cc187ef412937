import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, BrowserContext } from 'playwright-core'
import { type Ask, asking, type Json } from './ask.ts'
import type { Session } from './camera.ts'
import { talk } from './talk.ts'

export const setupToken = 'a-token-for-the-pictures'
const owner = { name: 'Μαρία Ιωάννου', email: 'maria@shop.example', password: 'olives and clay pots' }

/** A list as shops have it: a number that a spreadsheet rounded, one twice, somebody without consent. */
export const customers = Buffer.from(
  [
    'Όνομα;Κινητό;Πόλη;Συγκατάθεση',
    'Ελένη Παπαδάκη;6941234501;Αθήνα;ναι',
    'Γιώργος Νικολάου;6941234502;Πάτρα;ναι',
    'Nagy Eszter;+36201234503;Budapest;ναι',
    'Νίκος Αθανασίου;6941234504;Χανιά;',
    'Λένα Μαρκάκη;3,07E+11;Χανιά;ναι',
    'Ελένη Παπαδάκη;+30 694 123 4501;Αθήνα;ναι',
    'Kovács Péter;+36301234505;Szeged;ναι',
    'Δήμητρα Σταύρου;6941234506;Βόλος;ναι',
  ].join('\r\n'),
)

export type FilledShop = Record<
  | 'conversation'
  | 'campaign'
  | 'draft'
  | 'contact'
  | 'segment'
  | 'imported'
  | 'faq'
  | 'quickReply'
  | 'template'
  | 'invitation'
  | 'reset',
  string
> & { session: Session }

/** The sample shop after a morning's work: talk, a file, a campaign that is done and one that is not, colleagues. */
export async function fillShop(browser: Browser, url: string): Promise<FilledShop> {
  const context = await browser.newContext()
  const ask = asking(context, url)
  await ask('POST', '/api/setup', { token: setupToken, ...owner, locale: 'en' })
  await ask('PATCH', '/api/settings', { quietHours: null })
  await ask('POST', '/api/templates/sync')
  const conversation = await talk(ask, await picture(browser))
  const imported = await takeIn(context, url, ask)
  const { campaign, draft, segment } = await writeToMany(ask, imported)
  const first = async (path: string) => (await ask('GET', path)).items[0].id as string
  const colleague = await ask('POST', '/api/invitations', { email: 'nikos@shop.example', role: 'agent' })
  const joined = await browser.newContext()
  await asking(joined, url)('POST', '/api/invitations/accept', {
    token: colleague.link.split('=')[1],
    ...{ name: 'Νίκος', password: owner.password, locale: 'el' },
  })
  await joined.close()
  const { items: people } = await ask('GET', '/api/users')
  const { id } = people.find((one: Json) => one.email === 'nikos@shop.example')
  const { link: reset } = await ask('POST', `/api/users/${id}/password-reset`)
  const { link: invitation } = await ask('POST', '/api/invitations', {
    email: 'eleni@shop.example',
    role: 'marketer',
  })
  const session = await context.storageState()
  const filled = {
    ...{ conversation, imported, campaign, draft, segment, session },
    contact: (await ask('GET', `/api/conversations/${conversation}`)).contact.id,
    faq: await first('/api/faqs'),
    quickReply: await first('/api/quick-replies'),
    template:
      (await ask('GET', '/api/templates?name=order_shipped&limit=1')).items[0]?.id ??
      (await first('/api/templates')),
    invitation: new URL(invitation).pathname + new URL(invitation).hash,
    reset: new URL(reset).pathname + new URL(reset).hash,
  }
  await context.close()
  return filled
}

/** A photo of a shopper: drawn, so that it is nobody's. */
async function picture(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 480, height: 360 } })
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:linear-gradient(#dfe7ea,#b9a58c)">
      <svg width="240" viewBox="0 0 100 80"><path d="M15 10h55l-6 60H21z" fill="#4c7a94"/><path d="M70 22q24 0 20 20t-26 14" fill="none" stroke="#4c7a94" stroke-width="7"/><path d="M15 10h55l-1 9H16z" fill="#f3efe6"/></svg>`,
  )
  const taken = await page.screenshot()
  await page.close()
  return taken
}

async function takeIn(context: BrowserContext, url: string, ask: Ask): Promise<string> {
  const answer = await context.request.post(`${url}/api/imports`, {
    headers: { origin: url },
    multipart: { file: { name: 'customers.csv', mimeType: 'text/csv', buffer: customers } },
  })
  const { id } = await answer.json()
  for (let n = 0; n < 100 && (await ask('GET', `/api/imports/${id}`)).status === 'running'; n++)
    await wait(100)
  return id
}

/** A campaign that went out and was read, a draft, and a segment. */
async function writeToMany(ask: Ask, importId: string) {
  const template = {
    ...{ name: 'win_back', language: 'auto' },
    variables: { 1: { field: 'first_name', fallback: 'friend' }, 2: { text: 'Πηλός & Ελιά' } },
  }
  const made = await ask('POST', '/api/campaigns', { name: 'Winter cups', audience: { importId }, template })
  await ask('POST', `/api/campaigns/${made.id}/launch`)
  for (let n = 0; n < 150 && (await ask('GET', `/api/campaigns/${made.id}`)).status !== 'finished'; n++)
    await wait(100)
  const conditions = { all: [{ type: 'last_order', daysAgo: { atLeast: 30 } }] }
  const segment = await ask('POST', '/api/segments', { name: 'Not seen for a month', conditions })
  const draft = await ask('POST', '/api/campaigns', {
    ...{ name: 'Spring news', audience: { importId }, template },
    variants: [
      { name: 'Warm', template },
      { name: 'Short', template },
    ],
    holdout: 0.1,
  })
  return { campaign: made.id, draft: draft.id, segment: segment.id }
}
