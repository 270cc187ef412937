import { z } from 'zod'
import { getCampaign } from '../campaigns/campaign.ts'
import { languageOf } from '../campaigns/import/words/reasons.ts'
import { reportedOf } from '../campaigns/report/evidence.ts'
import { keepSlow } from '../campaigns/report/kept.ts'
import { listReached } from '../campaigns/report/people.ts'
import { type Report, readReport } from '../campaigns/report/report.ts'
import { storable } from '../shop/text.ts'
import { reached, reachedQuery, report, stepParams } from './campaign-report-shapes.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, page, toPage } from './page.ts'
import { notFoundProblem } from './problem.ts'
import { idParams, iso } from './shapes.ts'
import { sayTo } from './words/index.ts'

const tags = ['Campaigns']
const cursorShape = z.object({ occasion: z.string().refine(storable), contactId: z.uuid() })

/** Said in the document as in docs/decisions/0019. */
const attribution =
  'An order counts for one campaign at most, of those whose message was delivered to its buyer in the `attributionDays` before it was placed: one whose discount code it bears, else one whose link was followed, else one that was answered, else any; of several the one delivered last. Only orders that are neither cancelled nor unpaid count.'

export function campaignReportRoutes(app: Api, deps: ApiDeps): void {
  const kept = keepSlow<Report & { asOf: Date }>()
  const existing = async (id: string) => {
    const found = await getCampaign(deps, id)
    if (!found) throw notFoundProblem('campaign')
    return found
  }
  app.get(
    '/campaigns/:id/report',
    {
      schema: {
        tags,
        summary: 'What it brought',
        description: `All as of one moment, \`asOf\`; one that takes long to make is given again for some minutes. ${attribution}`,
        params: idParams,
        response: { 200: report },
      },
    },
    async (request) => {
      const { params, headers } = request
      const say = sayTo(request)
      const campaign = await existing(params.id)
      const { currency, attributionDays } = (await deps.shop.current()).settings
      const asked = { currency, days: attributionDays }
      const { funnel, asOf, ...rest } = await kept.get(JSON.stringify([campaign.id, asked]), async () => {
        const now = deps.clock.now()
        return { asOf: now, ...(await readReport(deps.sql, campaign, { ...asked, now })) }
      })
      const defined = ({ steps }: Pick<Report['funnel'], 'steps'>) =>
        steps.map((one) => ({ ...one, definition: say(one.definition) }))
      const kind = deps.numbers.byId(campaign.channelId)?.kind
      const channel = kind === undefined ? undefined : deps.channels[kind]
      return {
        ...rest,
        asOf: iso(asOf),
        messages: funnel.messages,
        steps: defined(funnel),
        variants: rest.variants.map((one) => ({ ...one, steps: defined(one) })),
        revenue: funnel.revenue,
        lift: rest.lift && { ...rest.lift, until: iso(rest.lift.until) },
        failures: rest.failures.map((one) => {
          const said = one.code
            ? channel?.explain(one.code, languageOf(headers['accept-language']))
            : undefined
          return { ...one, cause: said?.words ?? null, cure: said?.cure ?? null }
        }),
      }
    },
  )
  app.get(
    '/campaigns/:id/report/:step/people',
    {
      schema: {
        tags,
        summary: 'Who came to a step of it, when, and what shows it',
        params: stepParams,
        querystring: reachedQuery,
        response: { 200: page(reached) },
      },
    },
    async ({ params: { id, step }, query: { limit, cursor } }) => {
      const campaign = await existing(id)
      const after = decodeCursor(cursorShape, cursor)
      const days = (await deps.shop.current()).settings.attributionDays
      const rows = await listReached(deps.sql, reportedOf(campaign, days), { step, after, limit: limit + 1 })
      return toPage(
        rows,
        limit,
        ({ occasion, contactId }) => ({ occasion, contactId }),
        (row) => ({ ...row, at: iso(row.at) }),
      )
    },
  )
}
