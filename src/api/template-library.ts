import { z } from 'zod'
import { createDraft } from '../shop/templates/drafts.ts'
import { library, libraryDraft, libraryLanguages } from '../shop/templates/library/index.ts'
import type { StateWording } from '../shop/templates/states/index.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { notFoundProblem } from './problem.ts'
import { settledTemplate, shown, template } from './template-shapes.ts'

const website = z
  .url({ protocol: /^https?$/, error: 'Should be a web address.' })
  .max(256)
  .optional()
  .describe('Where buttons with a link lead; else the first website of the business profile.')

const draft = z.object({
  title: z.string(),
  name: z.string(),
  language: z.string(),
  category: z.string(),
  components: z.array(z.record(z.string(), z.unknown())),
  variables: z.record(z.string(), z.unknown()),
})

const answer = z.object({
  items: z.array(z.object({ key: z.string(), category: z.string(), languages: z.record(z.string(), draft) })),
})

const created = z.object({
  items: z.array(template),
  taken: z.array(z.string()).describe('Languages in which a template of this name is there already.'),
})

const createBody = z.strictObject({
  languages: z.array(z.enum(libraryLanguages)).min(1, 'Name one language at least.').max(3),
  channelId: z.uuid('Should be the id of a number.').optional(),
  website,
})

type Shared = { tags: string[]; wording: (lang: string | undefined) => Promise<StateWording> }

/** The ready drafts, and making drafts of them. */
export function libraryRoutes(app: Api, deps: ApiDeps, { tags, wording }: Shared): void {
  const site = async (given: string | undefined) =>
    given ?? (await deps.shop.current()).profile.websites?.find((one) => /^https?:\/\//.test(one))
  app.get(
    '/templates/library',
    {
      schema: {
        tags,
        summary: 'Ready drafts in Greek, Hungarian and English',
        querystring: z.object({ website }),
        response: { 200: answer },
      },
    },
    async ({ query }) => ({ items: library(await site(query.website)) }),
  )
  app.post(
    '/templates/library/:key',
    {
      schema: {
        tags,
        summary: 'Make drafts of a ready one, in the languages named',
        params: z.object({ key: z.string().max(64) }),
        body: createBody,
        response: { 201: created },
      },
    },
    async ({ params, body }, reply) => {
      const { channelId } = body
      const base = await site(body.website)
      const words = await wording(undefined)
      const items = []
      const taken: string[] = []
      for (const language of new Set(body.languages)) {
        const ready = libraryDraft(params.key, language, base)
        if (!ready) throw notFoundProblem('ready draft')
        const made = await createDraft(deps, { ...ready, ...(channelId && { channelId }) })
        if (made.ok) items.push(shown(made.value, words))
        else if (made.reason === 'invalid' && made.errors.every(({ path }) => path === 'name'))
          taken.push(language)
        else settledTemplate(made)
      }
      return reply.code(201).send({ items, taken })
    },
  )
}
