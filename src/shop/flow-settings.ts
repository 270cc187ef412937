import type { Queries } from '../db/client.ts'

/** What the shop changed about a flow: only the changed settings and words. */
export type FlowSetting = {
  enabled: boolean
  /** When it was last switched on: nothing older concerns it. */
  enabledAt: Date
  settings: Record<string, unknown>
  /** When each of these settings last changed, RFC 3339 by its name. */
  settingsSince: Record<string, string>
  copy: Record<string, Record<string, string>>
}

type Row = {
  flow: string
  enabled: boolean
  enabled_at: Date | string
  settings: FlowSetting['settings']
  settings_since: FlowSetting['settingsSince']
  copy: FlowSetting['copy']
}

/** By flow; a flow that was never changed is not in it, and is enabled. */
export async function readFlowSettings(tx: Queries): Promise<Map<string, FlowSetting>> {
  const rows = await tx<
    Row[]
  >`select flow, enabled, enabled_at, settings, settings_since, copy from flow_settings`
  return new Map(
    rows.map(({ flow, enabled, enabled_at, settings, settings_since, copy }) => [
      flow,
      { enabled, enabledAt: new Date(enabled_at), settings, settingsSince: settings_since, copy },
    ]),
  )
}
