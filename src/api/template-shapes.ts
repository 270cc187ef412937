import { z } from 'zod'
import { nextEditAt } from '../shop/templates/edit-limits.ts'
import type { Template } from '../shop/templates/rows.ts'
import { optOutKeys } from '../shop/templates/rules/opt-out.ts'
import { type StateWording, stateOf } from '../shop/templates/states/index.ts'
import { problemsOf } from '../shop/templates/submit.ts'
import { placesOf, variableSources } from '../shop/templates/variables.ts'
import { pageQuery } from './page.ts'
import { Problem, settled } from './problem.ts'
import { iso, isoOrNull, moment } from './shapes.ts'
import { inLanguage } from './words/index.ts'

const components = z.array(z.record(z.string(), z.unknown())).describe("Its parts in Meta's form.")

const feeds = z.record(z.string(), z.unknown())

export const template = z
  .object({
    id: z.string(),
    account: z.string(),
    name: z.string(),
    language: z.string().describe("Meta's code: el, en_US."),
    category: z.string(),
    status: z.string().describe("Meta's word, or DRAFT (never submitted), DELETED (gone at Meta)."),
    state: z
      .object({ state: z.string(), words: z.string(), cure: z.string() })
      .describe('What that means, why, and what to do.'),
    quality: z.string().nullable(),
    reason: z.string().nullable(),
    recommendation: z.string().nullable(),
    pausedUntil: moment.nullable(),
    nextCategory: z.object({ category: z.string(), at: moment }).nullable().describe('Announced by Meta.'),
    components,
    draft: z
      .object({ category: z.string(), components, variables: feeds })
      .nullable()
      .describe('A change that was not submitted yet, and what feeds it.'),
    variables: feeds.describe('What feeds each variable of what is live.'),
    places: z
      .array(z.object({ key: z.string(), required: z.boolean() }))
      .describe(
        'The variables of what is live (or of a draft): of the body by name, "header", "button.0"; of the cards "card.0.header", "card.0.1", "card.0.button.0".',
      ),
    optOutButtons: z
      .array(z.string())
      .describe('Its quick replies that end marketing: "button.1". A press of one answers nothing else.'),
    problems: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .describe('What keeps the draft from being submitted.'),
    nextEditAt: moment.nullable().describe('From when Meta takes the next change; null: now.'),
    changedAt: moment,
    syncedAt: moment.nullable(),
  })
  .meta({ id: 'Template' })

/** A template as the API shows it, its state in words of `wording`. */
export function shown(row: Template, wording: StateWording): z.output<typeof template> {
  const problems = problemsOf(row)
  const own = wording.language.split(/[-_]/)[0]!
  const { providerId: _, categoryAt: _c, qualityAt: _q, edits: _e, nextCategoryAt, ...rest } = row
  return {
    ...rest,
    draft: row.draft && { variables: row.variables, ...row.draft },
    state: stateOf(row, problems.length > 0, wording),
    pausedUntil: isoOrNull(row.pausedUntil),
    nextCategory:
      row.nextCategory && nextCategoryAt ? { category: row.nextCategory, at: iso(nextCategoryAt) } : null,
    places: placesOf(row.components),
    optOutButtons: optOutKeys(row.components),
    problems: problems.map(({ path, message }) => ({ path, message: inLanguage(message, own) })),
    nextEditAt: isoOrNull(nextEditAt(row, wording.now)),
    changedAt: iso(row.changedAt),
    syncedAt: isoOrNull(row.syncedAt),
  }
}

const lang = z
  .string()
  .regex(/^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/, 'Should be a language such as "el".')
  .optional()
  .describe("Language of the state's words: el, hu, en; else the shop's.")

export const langQuery = z.object({ lang })

export const listQuery = pageQuery.extend({
  lang,
  status: z.string().max(64).optional().describe('As in `status`, in any case.'),
  category: z.string().max(64).optional(),
  language: z.string().max(32).optional().describe('`en` also finds en_US.'),
  name: z.string().max(512).optional().describe('Part of the name.'),
  group: z.enum(['name']).optional().describe('`name`: one entry for each name, with its translations.'),
})

export const group = z
  .object({ name: z.string(), account: z.string(), translations: z.array(template) })
  .meta({ id: 'TemplateGroup' })

export const previewBody = z
  .strictObject({
    contactId: z
      .uuid('Should be the id of a contact.')
      .optional()
      .describe('Left out: the samples are shown.'),
    variables: variableSources.optional().describe("Over the template's own."),
    of: z
      .enum(['draft', 'live'])
      .optional()
      .describe('The change that waits (if there is one), or what is live.'),
  })
  .nullish()

const face = {
  header: z
    .union([z.object({ text: z.string() }), z.object({ media: z.string(), link: z.string() })])
    .nullable(),
  body: z.string(),
  buttons: z.array(
    z.object({
      kind: z.string(),
      text: z.string(),
      url: z.string().optional(),
      phone: z.string().optional(),
      code: z.string().optional(),
    }),
  ),
}

export const preview = z
  .object({
    ...face,
    footer: z.string().nullable(),
    cards: z.array(z.object(face)).optional().describe('Of a carousel.'),
    blank: z.array(z.string()).describe('Variables that stayed blank: such a message is not sent.'),
    tooLong: z.boolean().describe('The body has more than 1024 characters, or that of a card more than 160.'),
  })
  .meta({ id: 'TemplatePreview' })

export const syncAnswer = z
  .object({
    accounts: z.array(
      z.object({
        account: z.string(),
        ok: z.boolean(),
        seen: z.number().optional(),
        added: z.number().optional(),
        changed: z.number().optional(),
        gone: z.number().optional(),
        words: z.string().optional().describe('Why it failed.'),
      }),
    ),
  })
  .meta({ id: 'TemplateSync' })

type Refusal =
  | { ok: false; reason: 'invalid'; errors: { path: string; message: string }[] }
  | { ok: false; reason: 'not_found' }
  | { ok: false; reason: 'conflict'; words: string }
  | { ok: false; reason: 'provider'; words: string; atFault: 'template' | 'provider' }

/** What a change gave, or the problem why not: 409 as it stands, 422 for what Meta does not take, 502 where it is at fault. */
export function settledTemplate<T>(changed: { ok: true; value: T } | Refusal): T {
  if (!changed.ok && changed.reason === 'conflict') throw new Problem(409, changed.words)
  if (!changed.ok && changed.reason === 'provider')
    throw new Problem(changed.atFault === 'template' ? 422 : 502, changed.words)
  return settled(changed, 'template')
}
