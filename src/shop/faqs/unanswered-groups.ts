import type { Sql } from '../../db/client.ts'
import { likeness } from '../../language/faq/index.ts'
import { fold } from '../../language/fold.ts'
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
const alike = 0.6
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

/** Each question joins the group whose newest question it is most like. */
function groupUnanswered(questions: Unanswered[]): UnansweredGroup[] {
  const groups: { leader: string; language: string; members: Unanswered[] }[] = []
  const byWords = new Map<string, (typeof groups)[number]>()
  for (const question of questions) {
    const { language, text } = question
    const key = `${language} ${fold(text)}`
    const group = byWords.get(key) ?? nearest(groups, question) ?? { leader: text, language, members: [] }
    if (group.members.push(question) === 1) groups.push(group)
    byWords.set(key, group)
  }
  return groups
    .map(shown)
    .sort((a, b) => b.count - a.count || b.lastAskedAt.getTime() - a.lastAskedAt.getTime())
}

function nearest<T extends { leader: string; language: string }>(
  groups: T[],
  { language, text }: Unanswered,
): T | undefined {
  let best: { group: T; score: number } | undefined
  for (const group of groups) {
    if (group.language !== language) continue
    const score = likeness(text, group.leader)
    if (score >= alike && score > (best?.score ?? 0)) best = { group, score }
  }
  return best?.group
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
