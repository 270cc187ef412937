import type { Sql } from '../db/client.ts'
import { readTemplates } from '../shop/templates/rows.ts'
import { stateOf } from '../shop/templates/states/index.ts'
import { type Campaign, namesOf } from './campaign.ts'

/** A campaign of which some wait, because WhatsApp has stopped what they would get. */
export type StoppedTemplate = {
  reason: 'template_stopped'
  template: string
  /** Which template, and why. */
  detail: string
  cure: string
  since: Date
  /** When WhatsApp lets it go again; null: nobody knows. */
  until: Date | null
}

/** Of these campaigns those that wait for a template, by their ids. */
export async function readStoppedTemplates(
  { sql }: { sql: Sql },
  campaigns: Campaign[],
  wording: { timeZone: string; now: Date },
): Promise<Map<string, StoppedTemplate>> {
  const uses = campaigns.flatMap((one) => namesOf(one).map((name) => ({ ...one, name })))
  if (uses.length === 0) return new Map()
  // By the templates first: of most campaigns none is stopped, and what they hold need not be looked through.
  const found = await sql<{ campaign: string; template: string }[]>`
    select w.campaign, t.id as template from unnest(
      ${uses.map((one) => one.id)}::uuid[], ${uses.map((one) => one.channelId)}::uuid[], ${uses.map((one) => one.name)}::text[]
    ) as w(campaign, channel_id, name)
    join channels ch on ch.id = w.channel_id
    join templates t on t.account = ch.account and t.name = w.name and t.status <> 'APPROVED'
    where exists (select 1 from messages m
      where m.campaign_id = w.campaign and m.status = 'held' and m.reason = 'template_stopped'
        and m.content ->> 'name' = t.name and m.content ->> 'language' = t.language)
    order by t.id`
  const ids = [...new Set(found.map(({ template }) => template))]
  const templates = ids.length > 0 ? await readTemplates(sql, sql`t.id = any(${ids}::uuid[])`) : []
  return new Map(
    found.flatMap(({ campaign, template }) => {
      const row = templates.find(({ id }) => id === template)
      if (!row) return []
      const { words, cure } = stateOf(row, false, { ...wording, language: 'en' })
      const { name, language, changedAt: since, pausedUntil: until } = row
      return [
        [
          campaign,
          {
            reason: 'template_stopped',
            ...{ template: `${name} (${language})`, detail: words, cure, since, until },
          },
        ] as const,
      ]
    }),
  )
}
