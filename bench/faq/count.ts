import type { Message } from '../../test/faq/shape.ts'

/** What a matcher made of a message: its candidates, best first, and whether it would answer by itself. */
export type Verdict = { ids: string[]; answers: boolean }

export type Counted = {
  first: number
  amongThree: number
  answered: number
  rightAmongAnswered: number
  falseAnswers: number
}

/** Shares from 0 to 1. `falseAnswers`: of the messages that no entry answers, those answered all the same. */
export function count(messages: readonly Message[], judge: (message: Message) => Verdict): Counted {
  const judged = messages.map((message) => ({ message, ...judge(message) }))
  const own = judged.filter(({ message }) => message.entry !== null)
  const foreign = judged.filter(({ message }) => message.entry === null)
  const answered = own.filter(({ answers }) => answers)
  const isFirst = ({ message, ids }: (typeof judged)[number]) => ids[0] === message.entry
  const share = (part: unknown[], of: unknown[]) => (of.length === 0 ? 0 : part.length / of.length)
  return {
    first: share(own.filter(isFirst), own),
    amongThree: share(
      own.filter(({ message, ids }) => ids.slice(0, 3).includes(message.entry!)),
      own,
    ),
    answered: share(answered, own),
    rightAmongAnswered: share(answered.filter(isFirst), answered),
    falseAnswers: share(
      foreign.filter(({ answers }) => answers),
      foreign,
    ),
  }
}
