import { ApiError } from '../api/client.ts'
import { Failure } from '../ui/surface.tsx'
import { useFailureWords } from './failure-words.ts'

/** What is wrong with fields, by their paths in what was sent. */
export type Wrong = Readonly<Record<string, string>>

export const fieldsOf = (error: unknown): Wrong => (error instanceof ApiError ? error.fields : {})

/** What is wrong with a field, or with something in it. */
export const wrongAt = (wrong: Wrong, path: string): string | undefined =>
  Object.entries(wrong).find(([at]) => at === path || at.startsWith(`${path}.`))?.[1]

/** Why something was not done, in a line: what is wrong with its fields, where that is why. */
export function useRefusalWords(): (error: unknown) => string {
  const say = useFailureWords()
  return (error) => [...new Set(Object.values(fieldsOf(error)))].join(' ') || say(error)
}

/** Why something was not done, with what is wrong with each field: but for those that say so themselves (`beside`). */
export function Refused({ error, beside = [] }: { error: unknown; beside?: readonly string[] }) {
  const say = useFailureWords()
  const rest = Object.entries(fieldsOf(error)).filter(
    ([path]) => !beside.some((one) => path === one || path.startsWith(`${one}.`)),
  )
  const [first, ...others] = [...new Set(rest.map(([, message]) => message))]
  // Of one thing that is wrong nothing needs to be said before it.
  if (first !== undefined && others.length === 0) return <Failure words={first} />
  return <Failure words={say(error)} items={first === undefined ? [] : [first, ...others]} />
}
