import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { enter } from './people.ts'
import type { Update } from './webhook-body.ts'
import type { Account, ChatMessage, Json, LedgerEntry, Media, Person, Template, World } from './world.ts'

type Snapshot = {
  version: 1
  people: Person[]
  messages: ChatMessage[]
  ledger: LedgerEntry[]
  held: [string, Json][]
  accounts: {
    id: string
    templates: [string, Template][]
    subscribed: boolean
    reached: [string, number][]
    deletedNames?: Record<string, number>
  }[]
  profiles: {
    phoneNumberId: string
    profile: Json
    tier: number
    quality: World['numbers'] extends Map<string, infer N>
      ? N extends { quality: infer Q }
        ? Q
        : never
      : never
  }[]
  media: Omit<Media, 'bytes'>[]
  pending: Update[]
  clockOffset: number
}

/** Where state lies between two runs: one JSON file, renamed into place, and a folder with the bytes of media. */
export type Store = {
  changed(world: World): void
  save(world: World): void
  saveMedia(media: Media): void
  /** True when there was something to restore. */
  restore(world: World): boolean
}

const soonest = 100

/** Without a file nothing is kept. */
export function openStore(file: string | undefined): Store {
  if (!file) return { changed() {}, save() {}, saveMedia() {}, restore: () => false }
  const folder = `${file}.media`
  mkdirSync(dirname(file), { recursive: true })
  let timer: NodeJS.Timeout | undefined
  let wait = soonest

  function save(world: World): void {
    clearTimeout(timer)
    timer = undefined
    const started = performance.now()
    const temporary = `${file}.new`
    writeFileSync(temporary, JSON.stringify(snapshotOf(world)), { mode: 0o600 })
    renameSync(temporary, file!)
    // A large state takes long to write; it is then written less often, so that saving stays below a tenth of the time.
    wait = Math.max(soonest, (performance.now() - started) * 10)
  }

  return {
    save,
    changed(world) {
      timer ??= setTimeout(() => {
        try {
          save(world)
        } catch {
          // A full or vanished disk must not take down the server that this runs inside; the next change tries again.
        }
      }, wait)
    },
    saveMedia(media) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      writeFileSync(join(folder, media.id), media.bytes)
    },
    restore(world) {
      if (!existsSync(file)) return false
      let snapshot: Snapshot
      try {
        snapshot = JSON.parse(readFileSync(file, 'utf8')) as Snapshot
      } catch {
        // Cut off by a power failure, say. Kept for whoever wants to look; the phones begin anew.
        renameSync(file, `${file}.unreadable`)
        return false
      }
      restore(world, snapshot, folder)
      return true
    },
  }
}

function snapshotOf(world: World): Snapshot {
  return {
    version: 1,
    people: [...world.people.values()],
    messages: [...world.messages.values()],
    ledger: [...world.ledger.values()],
    held: [...world.held],
    accounts: [...world.accounts.values()].map(
      ({ id, templates, subscribed, reached, deletedNames = {} }) => ({
        id,
        deletedNames,
        templates: [...templates],
        subscribed,
        reached: [...reached],
      }),
    ),
    profiles: [...world.numbers.values()].map(({ phoneNumberId, profile, tier, quality }) => ({
      phoneNumberId,
      profile,
      tier,
      quality,
    })),
    media: [...world.media.values()].map(({ bytes, ...rest }) => rest),
    pending: world.webhooks.pending(),
    clockOffset: world.clockOffset,
  }
}

function restore(world: World, snapshot: Snapshot, folder: string): void {
  for (const person of snapshot.people) {
    // JSON has no undefined: these come back as missing keys.
    enter(world, { ...person, phone: person.phone, userId: person.userId, username: person.username })
  }
  for (const message of snapshot.messages) world.messages.set(message.id, message)
  for (const entry of snapshot.ledger) world.ledger.set(entry.id, { ...entry, free: entry.free })
  for (const [id, body] of snapshot.held) world.held.set(id, body)
  for (const kept of snapshot.accounts) {
    const account: Account | undefined = world.accounts.get(kept.id)
    if (!account) continue
    // Templates of the options that the file does not know yet stay.
    for (const [key, template] of kept.templates) account.templates.set(key, template)
    account.subscribed = kept.subscribed
    account.reached = new Map(kept.reached)
    account.deletedNames = kept.deletedNames ?? {}
  }
  for (const kept of snapshot.profiles) {
    const number = world.numbers.get(kept.phoneNumberId)
    if (number) Object.assign(number, { profile: kept.profile, quality: kept.quality })
  }
  const files = existsSync(folder) ? new Set(readdirSync(folder)) : new Set<string>()
  for (const media of snapshot.media) {
    if (files.delete(media.id))
      world.media.set(media.id, { ...media, bytes: readFileSync(join(folder, media.id)) })
  }
  for (const left of files) rmSync(join(folder, left), { force: true })
  world.clockOffset = snapshot.clockOffset
  for (const update of snapshot.pending) world.webhooks.push(update)
}
