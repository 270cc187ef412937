import { z } from 'zod'
import { changeFlow, flowPatch, getFlow, listFlows } from '../shop/flows.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { page } from './page.ts'
import { Problem, settled } from './problem.ts'

const flow = z
  .object({
    name: z.string(),
    enabled: z.boolean(),
    settings: z.record(z.string(), z.unknown()),
    copy: z.record(z.string(), z.record(z.string(), z.string())),
    facts: z.record(z.string(), z.array(z.string())).describe('By key, the values that its words may name.'),
    changed: z
      .object({ settings: z.array(z.string()), copy: z.record(z.string(), z.array(z.string())) })
      .describe("Which settings and words are the shop's own; the others are defaults."),
  })
  .meta({ id: 'Flow' })

const tags = ['Shop content']
const params = z.object({ name: z.string().max(100) })

export function flowRoutes(app: Api, deps: ApiDeps): void {
  const named = (name: string) => {
    const found = deps.flows.find((one) => one.name === name)
    if (!found) throw new Problem(404, 'There is no flow of this name.')
    return found
  }
  app.get(
    '/flows',
    { schema: { tags, summary: 'Every flow with its settings and words', response: { 200: page(flow) } } },
    async () => ({ items: await listFlows(deps, deps.flows), next: null }),
  )
  app.get(
    '/flows/:name',
    { schema: { tags, summary: 'One', params, response: { 200: flow } } },
    async (request) => getFlow(deps, named(request.params.name)),
  )
  app.patch(
    '/flows/:name',
    {
      schema: {
        tags,
        summary: 'Change settings and words; null takes one back to its default',
        params,
        body: flowPatch,
        response: { 200: flow },
      },
    },
    async (request) => settled(await changeFlow(deps, named(request.params.name), request.body), 'flow'),
  )
}
