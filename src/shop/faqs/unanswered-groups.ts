import { setImmediate as breathe } from 'node:timers/promises'
import type { Sql } from '../../db/client.ts'
import { likeness } from '../../language/faq/index.ts'
import { fold, tokens } from '../../language/fold.ts'
import { skeleton } from '../../language/greeklish.ts'
import { closeUnanswered, readUnanswered, type Unanswered } from './unanswered.ts'

/** Questions alike of one language, newest first. */
export type UnansweredGroup = {
  id: string
  ids: string[]
  language: string
  count: number
  examples: { id: string; text: string; askedAt: Date }[]
  lastAskedAt: Date
  draft: { question: string; phrasings: string[] }
}

/** From here on two questions ask the same. */
const likeEnough = 0.6
const mostCompared = 6
const mostExamples = 5
const mostPhrasings = 20

/** The open questions in groups, the most asked first. */
export async function listUnanswered(deps: { sql: Sql }): Promise<UnansweredGroup[]> {
  return groupUnanswered(await readUnanswered(deps))
}

/** Null when the first of these ids is none that was ever asked; else how many were open until now. */
export async function dismissUnanswered({ sql }: { sql: Sql }, ids: string[]): Promise<number | null> {
  return sql.begin(async (tx) => {
    const [known] = await tx`select 1 from unanswered_questions where id = ${ids[0]!}`
    return known ? closeUnanswered(tx, ids, { status: 'dismissed', faqId: null }) : null
  })
}

type Group = { leader: string; keys: Set<string>; language: string; members: Unanswered[] }

/** Each question joins the group whose newest question it is most like. */
async function groupUnanswered(questions: Unanswered[]): Promise<UnansweredGroup[]> {
  const groups: Group[] = []
  const byWords = new Map<string, Group>()
  const rarity = rarityOf(questions)
  for (const question of questions) {
    const { language, text } = question
    const same = `${language} ${fold(text)}`
    const known = byWords.get(same)
    if (known) {
      known.members.push(question)
      continue
    }
    const keys = keysOf(text)
    const alike = nearest(candidatesFor(groups, language, keys, rarity), text)
    const group = alike ?? { leader: text, keys, language, members: [] }
    if (!alike) groups.push(group)
    byWords.set(same, group)
    group.members.push(question)
    // Comparing takes a while, and webhooks come in meanwhile.
    await breathe()
  }
  return groups
    .map(shown)
    .sort((a, b) => b.count - a.count || b.lastAskedAt.getTime() - a.lastAskedAt.getTime())
}

/** Only groups that share a word are compared with, those of the rarest words first: comparing all with all takes minutes. */
function candidatesFor(
  groups: Group[],
  language: string,
  keys: Set<string>,
  rarity: Map<string, number>,
): Group[] {
  return groups
    .filter((group) => group.language === language)
    .map((group) => {
      let shared = 0
      for (const key of keys) if (group.keys.has(key)) shared += rarity.get(key) ?? 0
      return { group, shared }
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, mostCompared)
    .map(({ group }) => group)
}

function nearest(groups: Group[], text: string): Group | undefined {
  let best: { group: Group; score: number } | undefined
  for (const group of groups) {
    const score = likeness(text, group.leader)
    if (score >= likeEnough && score > (best?.score ?? 0)) best = { group, score }
  }
  return best?.group
}

/** Beginnings of the words, the same in Greek and in Latin letters; an ending hides no word. */
const keysOf = (text: string): Set<string> =>
  new Set(tokens(text).flatMap((token) => (token.length > 2 ? [skeleton(token).slice(0, 4)] : [])))

function rarityOf(questions: Unanswered[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of questions)
    for (const key of keysOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map([...counts].map(([key, count]) => [key, Math.log(1 + questions.length / count)]))
}

function shown({ language, members }: { language: string; members: Unanswered[] }): UnansweredGroup {
  const newest = members[0]!
  return {
    id: newest.id,
    ids: members.map(({ id }) => id),
    language,
    count: members.length,
    examples: members.slice(0, mostExamples).map(({ id, text, askedAt }) => ({ id, text, askedAt })),
    lastAskedAt: newest.askedAt,
    draft: draftOf(members),
  }
}

/** The words most of them used are the question, the shortest of those; the others are phrasings. */
function draftOf(members: Unanswered[]): UnansweredGroup['draft'] {
  const same = [...Map.groupBy(members, ({ text }) => fold(text)).values()]
  const [question = '', ...phrasings] = same
    .sort((a, b) => b.length - a.length || a[0]!.text.length - b[0]!.text.length)
    .map((texts) => texts[0]!.text)
  return { question, phrasings: phrasings.slice(0, mostPhrasings) }
}
