import { stepNames } from '../../src/campaigns/report/steps.ts'
import { call, type Server, startServer } from '../server.ts'
import type { Row } from '../table.ts'
import { type Context, type Line, ms, whole } from './line.ts'
import { fillReportShop } from './report-shop.ts'
import { segmentCases } from './segment-cases.ts'

/** What a campaign to everybody brought, its people, every kind of segment, and the shop's numbers, over the API. */
export const report: Line = { name: 'report', run }

type Counted = { contacts: number; estimated: boolean }
type Page = { items: object[]; next: string | null }
const insights = ['today', 'retention', 'carts', 'daily', 'watches']

async function run({ machine, full, quick, say }: Context): Promise<Row[]> {
  const people = full ? 1_000_000 : quick ? 10_000 : 100_000
  const { url, sql } = await machine.database()
  const { campaignId, importId } = await fillReportShop(sql, people, say)
  const dataDir = await machine.folder('report')
  const server = await startServer({ dataDir, databaseUrl: url, graphPort: 1 })
  const get = async <T>(path: string) => timed(() => call<T>(server, 'GET', path))
  const row = (what: string, took: number, mostMs: number, limit = ''): Row => ({
    ...{ what, ours: ms(took), limit, target: `< ${whole(mostMs)} ms`, pass: took < mostMs },
  })

  // The least that could be called a report: the campaign's messages read once.
  const bare = await timed(
    () => sql`
      select count(delivered_at), count(read_at) from messages where campaign_id = ${campaignId} and status = 'accepted'`,
  )
  const path = `campaigns/${campaignId}/report`
  const limit = `${ms(bare.took)} its messages counted`
  const rows = [
    row(`report of ${whole(people)} recipients, asked for first`, (await get(path)).took, 10_000, limit),
    row('asked for again', (await get(path)).took, 2000, limit),
    row('its counts', (await get(`campaigns/${campaignId}`)).took, 5000, limit),
  ]
  for (const step of stepNames) {
    const { took, made } = await get<Page>(`${path}/${step}/people`)
    const next = made.next ? (await get(`${path}/${step}/people?cursor=${made.next}`)).took : 0
    rows.push(row(`people of the step "${step}", the slower of two pages`, Math.max(took, next), 200))
  }
  for (const name of insights) {
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
    const query = name === 'today' ? '' : `?from=${day(30)}&to=${day(0)}`
    rows.push(row(`insights/${name}, 30 days`, (await get(`insights/${name}${query}`)).took, 2000))
  }
  for (const [name, conditions] of segmentCases(campaignId, importId))
    rows.push(...(await segment(server, name, conditions)).map(([what, took, most]) => row(what, took, most)))
  await server.stop()
  return rows
}

async function segment(
  server: Server,
  name: string,
  conditions: object,
): Promise<[what: string, took: number, mostMs: number][]> {
  const { id } = await call<{ id: string }>(server, 'POST', 'segments', { name, conditions })
  const count = await timed(() => call<Counted>(server, 'GET', `segments/${id}/count`))
  const page = await timed(() => call(server, 'GET', `segments/${id}/contacts`))
  const about = count.made.estimated ? 'estimated at' : 'counted:'
  return [
    [`segment "${name}", ${about} ${whole(count.made.contacts)}`, count.took, 1000],
    [`segment "${name}", first page`, page.took, 200],
  ]
}

async function timed<T>(make: () => PromiseLike<T>): Promise<{ took: number; made: T }> {
  const began = performance.now()
  const made = await make()
  return { took: performance.now() - began, made }
}
