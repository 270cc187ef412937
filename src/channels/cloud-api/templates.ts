import type { Clock } from '../../clock.ts'
import { ChannelError, type Line, type ProviderTemplate, type TemplateDraft } from '../channel.ts'
import { call, endpoint } from './graph.ts'
import type { Http } from './http.ts'
import { id, type Json, list, object, words } from './parse/read.ts'
import { tidyObject } from './parse/tidy.ts'

const EDGE = 'message_templates'
const FIELDS = 'id,name,language,category,status,quality_score,rejected_reason,components'
/** A carousel may have 50 KB, and an answer is read up to a megabyte. */
const PAGE = 50
/** Meta allows 6,000 names, each in some 70 languages; who pages on after this goes in circles. */
const MOST_PAGES = 10_000

/**
 * All templates of the account, or those of exactly one name, a page at a time. It goes on by cursor and never by the
 * address that the answer names, because the token goes wherever the request goes.
 */
export async function* listTemplates(
  http: Http,
  line: Line,
  { name }: { name?: string } = {},
  clock: Clock,
): AsyncGenerator<ProviderTemplate[]> {
  let after: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const url = endpoint(line, line.account, EDGE)
    url?.searchParams.set('fields', FIELDS)
    url?.searchParams.set('limit', String(PAGE))
    if (name !== undefined) url?.searchParams.set('name', name)
    if (after !== undefined) url?.searchParams.set('after', after)
    const answer = object(await call(http, line, url, { method: 'GET' }, clock.now()))
    if (!Array.isArray(answer.data))
      throw new ChannelError('transient', null, 'WhatsApp listed no templates.')
    // Meta's filter also finds names that only contain this one.
    const found = answer.data.flatMap((one) => readTemplate(one) ?? [])
    yield name === undefined ? found : found.filter((one) => one.name === name)
    const paging = object(answer.paging)
    const next = words(object(paging.cursors).after, 2048)
    if (paging.next === undefined || next === undefined) return
    if (next === after) break
    after = next
  }
  throw new ChannelError('transient', null, 'WhatsApp lists its templates without an end.')
}

/** A template of a listing; undefined for one that cannot be told from others. */
function readTemplate(value: unknown): ProviderTemplate | undefined {
  const given = object(value)
  const providerId = id(given.id)
  const name = words(given.name, 512)
  const language = words(given.language, 32)
  const status = words(given.status, 64)
  if (!providerId || !name || !language || !status) return undefined
  const reason = words(given.rejected_reason, 2048)
  return {
    providerId,
    name,
    language,
    status: status.toUpperCase(),
    category: (words(given.category, 64) ?? 'marketing').toLowerCase(),
    quality: words(object(given.quality_score).score, 64)?.toUpperCase() ?? null,
    reason: reason === undefined || reason === 'NONE' ? null : reason,
    components: list(given.components).map(tidyObject),
  }
}

/** Submits a new template. Meta may file it under another category than asked for, and says so in its answer. */
export async function createTemplate(
  http: Http,
  line: Line,
  { name, language, category, components }: TemplateDraft,
  now: Date,
): Promise<{ providerId: string; status: string; category: string }> {
  const answer = await post(
    http,
    line,
    [line.account, EDGE],
    {
      name,
      language,
      category: category.toUpperCase(),
      components,
      ...(hasNames(components) && { parameter_format: 'NAMED' }),
    },
    now,
  )
  const providerId = id(answer.id)
  if (!providerId) throw new ChannelError('transient', null, 'WhatsApp did not name the template.')
  return {
    providerId,
    status: words(answer.status, 64)?.toUpperCase() ?? 'PENDING',
    category: (words(answer.category, 64) ?? category).toLowerCase(),
  }
}

/** Submits a change of a template that was reviewed before. */
export async function editTemplate(
  http: Http,
  line: Line,
  providerId: string,
  { category, components }: { category?: string; components: readonly Json[] },
  now: Date,
): Promise<void> {
  const body = { ...(category !== undefined && { category: category.toUpperCase() }), components }
  await post(http, line, [providerId], body, now)
}

/** Deletes the one language that has this id: the name alone would delete all of them. */
export async function deleteTemplate(
  http: Http,
  line: Line,
  { name, providerId }: { name: string; providerId: string },
  now: Date,
): Promise<void> {
  const url = endpoint(line, line.account, EDGE)
  url?.searchParams.set('hsm_id', providerId)
  url?.searchParams.set('name', name)
  await call(http, line, url, { method: 'DELETE' }, now)
}

async function post(http: Http, line: Line, path: string[], body: Json, now: Date): Promise<Json> {
  return object(
    await call(http, line, endpoint(line, ...path), { method: 'POST', body: JSON.stringify(body) }, now),
  )
}

/** Whether variables have names instead of numbers: Meta must be told. Addresses of buttons are always numbered. */
function hasNames(components: readonly Json[]): boolean {
  return components.some(
    (one) =>
      (typeof one.text === 'string' && /\{\{\s*[a-z_]/i.test(one.text)) ||
      list(one.cards).some((card) => hasNames(list(object(card).components).map(object))),
  )
}
