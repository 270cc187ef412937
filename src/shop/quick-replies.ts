import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { json } from './json.ts'
import { liquidErrors, savedPlaceholders } from './liquid-check.ts'
import { type QuickReplyInput, quickReplyInput, quickReplyPatch } from './quick-reply-shape.ts'
import { type Changed, type FieldError, fieldErrors, invalid, type NotFound, notFound } from './refusal.ts'
import { bump } from './revisions.ts'

export type StoredQuickReply = QuickReplyInput & { id: string }

type Deps = { sql: Sql }

const columns = 'id, shortcut, title, text, media, triggers, menu, buttons'

/** All of them: those of the menu first, in its order, then by shortcut. */
export async function readQuickReplies(tx: Queries): Promise<StoredQuickReply[]> {
  return tx<StoredQuickReply[]>`
    select ${tx.unsafe(columns)} from quick_replies order by menu nulls last, created_at, shortcut`
}

export const listQuickReplies = ({ sql }: Deps) => readQuickReplies(sql)

export async function getQuickReply({ sql }: Deps, id: string): Promise<StoredQuickReply | undefined> {
  const [found] = await sql<
    StoredQuickReply[]
  >`select ${sql.unsafe(columns)} from quick_replies where id = ${id}`
  return found
}

/** Refused with the field's name: a shortcut that is taken, a button that leads nowhere, words that cannot be rendered. */
export async function createQuickReply(
  deps: Deps & { newId: NewId },
  input: unknown,
): Promise<Exclude<Changed<StoredQuickReply>, NotFound>> {
  const parsed = quickReplyInput.safeParse(input)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const reply = { id: deps.newId(), ...parsed.data }
  const errors = await deps.sql.begin(async (tx) => {
    await bump(tx, 'shop')
    const found = await conflicts(tx, reply)
    if (found.length === 0) await write(tx, reply)
    return found
  })
  return errors.length > 0 ? invalid(errors) : { ok: true, value: reply }
}

/** Changes the fields named; the others stay. */
export async function changeQuickReply(
  deps: Deps,
  id: string,
  patch: unknown,
): Promise<Changed<StoredQuickReply>> {
  const parsed = quickReplyPatch.safeParse(patch)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  return deps.sql.begin(async (tx): Promise<Changed<StoredQuickReply>> => {
    await bump(tx, 'shop')
    const [old] = await tx<
      StoredQuickReply[]
    >`select ${tx.unsafe(columns)} from quick_replies where id = ${id}`
    if (!old) return notFound
    const named = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
    const reply: StoredQuickReply = { ...old, ...named }
    const errors = await conflicts(tx, reply, old)
    if (errors.length > 0) return invalid(errors)
    await write(tx, reply)
    return { ok: true, value: reply }
  })
}

/** Also takes it out of the buttons of the others. False when there is none of this id. */
export async function deleteQuickReply({ sql }: Deps, id: string): Promise<boolean> {
  return sql.begin(async (tx) => {
    await bump(tx, 'shop')
    const gone = await tx`delete from quick_replies where id = ${id}`
    await tx`update quick_replies set buttons = buttons - ${id}::text where buttons ? ${id}`
    return gone.count > 0
  })
}

async function write(tx: Queries, reply: StoredQuickReply, sample = false): Promise<void> {
  await tx`
    insert into quick_replies (id, shortcut, title, text, media, triggers, menu, buttons, sample)
    values (${reply.id}, ${reply.shortcut}, ${json(tx, reply.title)}, ${json(tx, reply.text)},
      ${reply.media === null ? null : json(tx, reply.media)}, ${json(tx, reply.triggers)}, ${reply.menu},
      ${json(tx, reply.buttons)}, ${sample})
    on conflict (id) do update set shortcut = excluded.shortcut, title = excluded.title, text = excluded.text,
      media = excluded.media, triggers = excluded.triggers, menu = excluded.menu, buttons = excluded.buttons,
      sample = excluded.sample`
}

/** Writes the sample shop's, which know each other's ids already. */
export async function writeSampleQuickReplies(tx: Queries, replies: StoredQuickReply[]): Promise<void> {
  for (const reply of replies) await write(tx, reply, true)
}

// Whoever changes a saved message holds the revision's row, so nothing can come between this look and the write.
async function conflicts(
  tx: Queries,
  reply: StoredQuickReply,
  before?: StoredQuickReply,
): Promise<FieldError[]> {
  const errors = liquidErrors('text', reply.text, savedPlaceholders, before?.text)
  const [taken] =
    await tx`select 1 from quick_replies where shortcut = ${reply.shortcut} and id <> ${reply.id}`
  if (taken) errors.push({ path: 'shortcut', message: 'Another quick reply has this shortcut.' })
  const rows = await tx<
    { id: string }[]
  >`select id from quick_replies where id = any(${reply.buttons}::uuid[])`
  const known = new Set(rows.map((row) => row.id))
  reply.buttons.forEach((button, at) => {
    const path = `buttons.${at}`
    if (button === reply.id) errors.push({ path, message: 'A quick reply cannot be a button of itself.' })
    else if (!known.has(button)) errors.push({ path, message: 'There is no quick reply with this id.' })
    else if (reply.buttons.indexOf(button) !== at)
      errors.push({ path, message: 'This button is there already.' })
  })
  return errors
}
