import { Readable } from 'node:stream'
import { z } from 'zod'
import { getCampaign } from '../campaigns/campaign.ts'
import { byteOrderMark } from '../campaigns/csv.ts'
import { languageOf } from '../campaigns/import/words/reasons.ts'
import { type After, type Line, listLines, outcomes } from '../campaigns/lines.ts'
import { storable } from '../shop/text.ts'
import { recipient, recipientQuery } from './campaign-shapes.ts'
import { soughtBy } from './contact-search.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, page, toPage } from './page.ts'
import { notFoundProblem } from './problem.ts'
import { plainFile, sheetFile } from './recipient-file.ts'
import { idParams, iso, isoOrNull } from './shapes.ts'
import { inLanguage } from './words/index.ts'

const tags = ['Campaigns']
const cursorShape = z.object({ occasion: z.string().refine(storable), contactId: z.uuid() })
const rowsAtOnce = 2000
const waiting = new Set(['pending', 'held', 'sending'])

export function campaignRecipientRoutes(app: Api, deps: ApiDeps): void {
  /** How failures read on the number that it goes out by. */
  const explainer = async (id: string, language: string) => {
    const campaign = await getCampaign(deps, id)
    if (!campaign) throw notFoundProblem('campaign')
    const kind = deps.numbers.byId(campaign.channelId)?.kind
    const channel = kind === undefined ? undefined : deps.channels[kind]
    return {
      language,
      variants: campaign.variants.map(({ name }) => name),
      failure: (code: number | null) =>
        code === null || code === 0 ? undefined : channel?.explain(code, language),
    }
  }
  type Explain = Awaited<ReturnType<typeof explainer>>
  const explained = (line: Line, { language, failure }: Explain) => {
    const said = line.outcome === 'failed' ? failure(line.code) : undefined
    const why = line.why && inLanguage(line.why, language)
    // Whoever waits for others to come first may go once the hour is over: it says nothing any more.
    const isOver = waiting.has(line.outcome) && line.notBefore && line.notBefore <= deps.clock.now()
    const notBefore = isOver ? null : line.notBefore
    return { ...line, notBefore, why, cause: said?.words ?? null, cure: said?.cure ?? null }
  }
  app.get(
    '/campaigns/:id/recipients',
    {
      schema: {
        tags,
        summary: 'Its recipients and what became of each',
        params: idParams,
        querystring: recipientQuery,
        response: { 200: page(recipient) },
      },
    },
    async ({ params, headers, query: { limit, cursor, outcome, q } }) => {
      const explain = await explainer(params.id, languageOf(headers['accept-language']))
      const after = decodeCursor(cursorShape, cursor)
      const sought = q ? soughtBy(q, (await deps.shop.current()).settings.country) : undefined
      const rows = await listLines(deps.sql, params.id, { after, outcome, sought, limit: limit + 1 })
      return toPage(rows, limit, keyOf, (row) => {
        const line = explained(row, explain)
        return {
          ...line,
          outcome: line.outcome as (typeof outcomes)[number],
          plannedAt: iso(line.plannedAt),
          notBefore: isoOrNull(line.notBefore),
          acceptedAt: isoOrNull(line.acceptedAt),
          deliveredAt: isoOrNull(line.deliveredAt),
          readAt: isoOrNull(line.readAt),
          failedAt: isoOrNull(line.failedAt),
        }
      })
    },
  )
  app.get(
    '/campaigns/:id/recipients.csv',
    {
      schema: {
        tags,
        summary: 'The same as a file',
        params: idParams,
        querystring: z.object({
          outcome: z.enum(outcomes).optional(),
          lang: z
            .enum(['en', 'el', 'hu'])
            .optional()
            .describe(
              'For the spreadsheet of somebody who speaks it: separated as is usual there, outcomes in words, versions by their names, times by the shop’s clock. Left out: for a program, with commas, codes and UTC; what is said in words is as Accept-Language says.',
            ),
        }),
      },
    },
    async ({ params, headers, query: { outcome, lang } }, reply) => {
      const explain = await explainer(params.id, lang ?? languageOf(headers['accept-language']))
      const { timeZone } = (await deps.shop.current()).settings
      const file = lang ? sheetFile(lang, explain.variants, timeZone) : plainFile(explain.language)
      async function* chunks() {
        yield byteOrderMark + file.header
        for (let after: After | undefined; ; ) {
          const lines = await listLines(deps.sql, params.id, { after, outcome, limit: rowsAtOnce })
          yield lines.map((one) => file.line(explained(one, explain))).join('')
          if (lines.length < rowsAtOnce) return
          after = keyOf(lines.at(-1)!)
        }
      }
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="recipients.csv"')
        .send(Readable.from(chunks()))
    },
  )
}

const keyOf = ({ occasion, contactId }: Line): After => ({ occasion, contactId })
