import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { businessFacts } from '../shop/business-facts.ts'
import type { ShopCache, ShopState } from '../shop/cache.ts'
import { answerOf } from '../shop/faqs/answer.ts'
import type { NumbersCache } from '../shop/numbers-cache.ts'
import { chooseLanguage } from './languages.ts'
import { helpPage } from './page.ts'
import { allEntries, findEntries } from './search.ts'

export type HelpDeps = { shop: ShopCache; numbers: NumbersCache; clock: Clock; publicUrl: string }

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const longestQuery = 200
const perPage = 50
const open = { schema: { hide: true } as object, config: { right: 'public' } }

/**
 * The shop's public FAQ at /help: what the bot tells, for everybody to read and search. Without the API's token,
 * and without a script: it works in any browser and holds nothing of a shopper.
 */
export function registerHelp(app: FastifyInstance, deps: HelpDeps): void {
  app.register(
    async (scope) => {
      scope.addHook('onRequest', async (_request, reply) => {
        reply.header('content-security-policy', policy)
        reply.header('x-content-type-options', 'nosniff')
        reply.header('referrer-policy', 'no-referrer')
      })
      file(scope, 'help.css', 'text/css; charset=utf-8')
      file(scope, 'entries.css', 'text/css; charset=utf-8')
      file(scope, 'basket.svg', 'image/svg+xml')
      scope.get('/', open, (request, reply) => show(deps, request, reply))
    },
    { prefix: '/help' },
  )
}

async function show(deps: HelpDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asked = request.query as Record<string, unknown>
  const q = text(asked.q)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  // While the database is away, what is held is better than nothing.
  const shop = await deps.shop.current().catch((error) => {
    const held = deps.shop.peek()
    if (!held) throw error
    return held
  })
  const now = deps.clock.now()
  const languages = languagesOf(shop)
  const language = chooseLanguage(languages, {
    asked: text(asked.lang),
    accepted: request.headers['accept-language'],
    shop: shop.settings.locale,
  })
  const page = Math.max(Number.parseInt(text(asked.page), 10) || 1, 1)
  const whatsapp = whatsappOf(deps, q)
  const tag = etag([
    shop.revision,
    now.toISOString().slice(0, 13),
    language,
    page,
    q,
    whatsapp,
    deps.publicUrl,
  ])
  reply.header('etag', tag).header('cache-control', 'no-cache').header('vary', 'accept-language')
  if (request.headers['if-none-match'] === tag) return reply.code(304).send()
  const found = q === '' ? allEntries(shop, language) : findEntries(shop, q, language)
  const pages = Math.max(Math.ceil(found.length / perPage), 1)
  const at = Math.min(page, pages)
  const { hours = '', address = '', email = '' } = businessFacts(shop, { language, now })
  const html = helpPage({
    shopName: shop.settings.name,
    language,
    languages,
    q,
    total: found.length,
    page: at,
    pages,
    entries: found.slice((at - 1) * perPage, at * perPage).map(({ faq, language: told }) => ({
      id: faq.id,
      language: told,
      question: faq.entries[told]!.question,
      answer: answerOf(shop, faq, told, now),
    })),
    whatsapp,
    // Never set means always open to the bot; here it would be a promise.
    facts: { hours: shop.hours === null ? '' : hours, address, email },
    publicUrl: deps.publicUrl,
  })
  return reply.type('text/html; charset=utf-8').send(html)
}

/** Every language of an entry, the shop's own order first. */
function languagesOf({ faqs, settings }: ShopState): string[] {
  const told = new Set(faqs.flatMap((faq) => (faq.enabled ? Object.keys(faq.entries) : [])))
  const own = settings.languages.filter((one) => told.has(one))
  const all = [...new Set([...own, ...told])]
  return all.length > 0 ? all : settings.languages
}

/** A conversation with the shop's first number; on virtual WhatsApp the phone of this server. */
function whatsappOf({ numbers }: HelpDeps, q: string): string | null {
  const [first] = numbers.all()
  if (!first) return null
  if (first.virtual) return '/phone'
  const digits = (first.displayPhone ?? '').replace(/\D/gu, '')
  if (digits === '') return null
  return `https://wa.me/${digits}${q === '' ? '' : `?text=${encodeURIComponent(q)}`}`
}

/** Hours are told as of now, so the tag changes with the hour as well. */
const etag = (parts: unknown[]) =>
  `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`

const text = (value: unknown) =>
  typeof value === 'string' ? value.slice(0, longestQuery).toWellFormed() : ''

/** Read once: they change with the server only. */
function file(app: FastifyInstance, name: string, type: string): void {
  const bytes = readFileSync(join(import.meta.dirname, name))
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
  app.get(`/${name}`, open, (request, reply) => {
    reply.header('etag', tag).header('cache-control', 'no-cache')
    return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.type(type).send(bytes)
  })
}
