/** Why somebody has not bought again: what the buttons of a win-back message say. */
const answers = ['price', 'quality', 'delivery', 'elsewhere', 'not_now'] as const
export type Answer = (typeof answers)[number]

const shape = new RegExp(
  `^why:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):(${answers.join('|')})$`,
)

/** What a pressed button says, `why:<campaign>:<answer>`; null: it is none of these. */
export function readAnswer(id: string): { campaign: string; answer: Answer } | null {
  const [, campaign, answer] = shape.exec(id) ?? []
  return campaign && answer ? { campaign, answer: answer as Answer } : null
}
