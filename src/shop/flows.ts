import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { Queries, Sql } from '../db/client.ts'
import { placeholdersOf } from '../language/liquid.ts'
import { type FlowSetting, readFlowSettings } from './flow-settings.ts'
import { json } from './json.ts'
import { liquidErrors, shopPlaceholders } from './liquid-check.ts'
import { type Changed, type FieldError, fieldErrors, invalid } from './refusal.ts'
import { bump } from './revisions.ts'
import { language, words } from './text.ts'

type Copy = Record<string, Record<string, string>>

/** A flow as its folder says it. Given by the caller: the shop knows no flow. */
export type FlowDefaults = {
  name: string
  copy: Copy
  settings: Record<string, unknown>
  /** What is wrong with a value of the right kind, in words for the owner; null: nothing. */
  checkSetting?(name: string, value: unknown): string | null
}

/** A flow as it runs: the defaults with the shop's own on top, and which of them are the shop's own. */
type ShopFlow = {
  name: string
  enabled: boolean
  settings: Record<string, unknown>
  copy: Copy
  /** What each of its words may name, as dotted paths, by key. */
  facts: Record<string, string[]>
  changed: { settings: string[]; copy: Record<string, string[]> }
}

export const flowPatch = z.strictObject({
  enabled: z.boolean().optional(),
  settings: z
    .record(z.string().max(100), z.unknown())
    .optional()
    .describe('By name; null takes one back to its default.'),
  copy: z
    .record(language, z.record(z.string().max(100), words(4096).nullable()))
    .optional()
    .describe('Words by language and key, Liquid; null takes one back to its default.'),
})

/** Every flow of `all`, in its order. */
export async function listFlows({ sql }: { sql: Sql }, all: readonly FlowDefaults[]): Promise<ShopFlow[]> {
  const stored = await readFlowSettings(sql)
  return all.map((flow) => mergeFlow(flow, stored.get(flow.name)))
}

export async function getFlow({ sql }: { sql: Sql }, flow: FlowDefaults): Promise<ShopFlow> {
  return mergeFlow(flow, (await readFlowSettings(sql)).get(flow.name))
}

/** What the shop's own settings and words of a flow would be after a change that is not saved. */
export async function draftOf(
  { sql }: { sql: Sql },
  flow: FlowDefaults,
  patch: Pick<z.output<typeof flowPatch>, 'settings' | 'copy'>,
): Promise<Changed<Pick<FlowSetting, 'settings' | 'copy'>>> {
  const errors = [...settingErrors(flow, patch.settings ?? {}), ...copyErrors(flow, patch.copy ?? {})]
  if (errors.length > 0) return invalid(errors)
  const old = (await readFlowSettings(sql)).get(flow.name)
  const settings = differing({ ...old?.settings, ...patch.settings }, flow.settings)
  return { ok: true, value: { settings, copy: changedCopy(flow, old?.copy ?? {}, patch.copy ?? {}) } }
}

/** Changes what is named; what equals the default is stored as not changed, so that a better default reaches it. */
export async function changeFlow(
  { sql, clock }: { sql: Sql; clock: Clock },
  flow: FlowDefaults,
  patch: unknown,
): Promise<Changed<ShopFlow>> {
  const parsed = flowPatch.safeParse(patch)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const errors = [
    ...settingErrors(flow, parsed.data.settings ?? {}),
    ...copyErrors(flow, parsed.data.copy ?? {}),
  ]
  if (errors.length > 0) return invalid(errors)
  const value = await sql.begin(async (tx) => {
    await bump(tx, 'shop')
    const old = (await readFlowSettings(tx)).get(flow.name)
    const settings = differing({ ...old?.settings, ...parsed.data.settings }, flow.settings)
    const next = {
      enabled: parsed.data.enabled ?? old?.enabled ?? true,
      settings,
      settingsSince: sinceOf(settings, old, clock.now()),
      copy: changedCopy(flow, old?.copy ?? {}, parsed.data.copy ?? {}),
    }
    await write(tx, flow.name, next)
    return mergeFlow(flow, next)
  })
  return { ok: true, value }
}

function mergeFlow(
  flow: FlowDefaults,
  stored: Pick<FlowSetting, 'enabled' | 'settings' | 'copy'> | undefined,
): ShopFlow {
  const settings = stored?.settings ?? {}
  const copy = stored?.copy ?? {}
  const languages = [...new Set([...Object.keys(flow.copy), ...Object.keys(copy)])]
  return {
    name: flow.name,
    enabled: stored?.enabled ?? true,
    settings: { ...flow.settings, ...settings },
    copy: Object.fromEntries(languages.map((one) => [one, { ...flow.copy[one], ...copy[one] }])),
    facts: Object.fromEntries(
      Object.keys(flow.copy.en ?? {}).map((key) => [key, placeholdersFor(flow, key)]),
    ),
    changed: {
      settings: Object.keys(settings),
      copy: Object.fromEntries(Object.entries(copy).map(([one, byKey]) => [one, Object.keys(byKey)])),
    },
  }
}

// That it is known and of the default's kind; what else it must be, its flow says.
function settingErrors(flow: FlowDefaults, settings: Record<string, unknown>): FieldError[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    const path = `settings.${key}`
    if (!Object.hasOwn(flow.settings, key)) return [{ path, message: 'This setting is not known.' }]
    const kind = kindOf(flow.settings[key])
    if (value === null) return []
    if (kind !== 'null' && kindOf(value) !== kind)
      return [{ path, message: `Should be of the kind ${kind}.` }]
    const message = flow.checkSetting?.(key, value) ?? null
    return message === null ? [] : [{ path, message }]
  })
}

function copyErrors(flow: FlowDefaults, copy: Record<string, Record<string, string | null>>): FieldError[] {
  return Object.entries(copy).flatMap(([one, byKey]) => {
    const unknown = Object.keys(byKey).filter((key) => !Object.hasOwn(flow.copy.en ?? {}, key))
    const texts = Object.entries(byKey).filter((entry): entry is [string, string] => entry[1] !== null)
    return [
      ...unknown.map((key) => ({
        path: `copy.${one}.${key}`,
        message: 'This flow has no words of this name.',
      })),
      ...texts.flatMap(([key, text]) =>
        liquidErrors(`copy.${one}`, { [key]: text }, placeholdersFor(flow, key)),
      ),
    ]
  })
}

/** What the words of this key may name: the values that the flow's own give a place to, and the shop's facts. */
function placeholdersFor({ copy }: FlowDefaults, key: string): string[] {
  const own = Object.values(copy).flatMap((words) => placeholdersOf(words[key] ?? ''))
  return [...new Set([...own, ...shopPlaceholders])]
}

function changedCopy(
  flow: FlowDefaults,
  old: Copy,
  patch: Record<string, Record<string, string | null>>,
): Copy {
  const languages = [...new Set([...Object.keys(old), ...Object.keys(patch)])]
  const entries = languages.map(
    (one) => [one, differing({ ...old[one], ...patch[one] }, flow.copy[one] ?? {})] as const,
  )
  return Object.fromEntries(entries.filter(([, byKey]) => Object.keys(byKey).length > 0)) as Copy
}

function differing(
  values: Record<string, unknown>,
  defaults: Record<string, unknown>,
): Record<string, unknown> {
  const changed = Object.entries(values).filter(
    ([key, value]) => value !== null && !isDeepStrictEqual(value, defaults[key]),
  )
  return Object.fromEntries(changed)
}

/** When each of the shop's own settings last became what it is: nothing older than that concerns it. */
function sinceOf(
  settings: Record<string, unknown>,
  old: FlowSetting | undefined,
  now: Date,
): FlowSetting['settingsSince'] {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => {
      const before = old?.settingsSince[key]
      return [key, before && isDeepStrictEqual(value, old.settings[key]) ? before : now.toISOString()]
    }),
  )
}

async function write(
  tx: Queries,
  name: string,
  next: Pick<FlowSetting, 'enabled' | 'settings' | 'settingsSince' | 'copy'>,
): Promise<void> {
  await tx`
    insert into flow_settings (flow, enabled, settings, settings_since, copy)
    values (${name}, ${next.enabled}, ${json(tx, next.settings)}, ${json(tx, next.settingsSince)}, ${json(tx, next.copy)})
    on conflict (flow) do update set enabled = excluded.enabled, settings = excluded.settings,
      settings_since = excluded.settings_since, copy = excluded.copy,
      enabled_at = case when excluded.enabled and not flow_settings.enabled then clock_timestamp()
        else flow_settings.enabled_at end`
}

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value)
