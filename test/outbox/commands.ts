// What may happen to an outbox, as random histories are made of it.
import fc from 'fast-check'

export const people = 4
export const instances = [1, 2, 3]
export const outcomes = ['accepted', 'lost', 'unknown', 'throttle', 'transient', 'recipient', 'halt'] as const
const told = ['sent', 'delivered', 'read', 'failed'] as const

export type Command =
  | { do: 'write'; person: number; purpose: 'reply' | 'orders' | 'marketing' }
  | { do: 'take'; instance: number; dies: boolean }
  | { do: 'answer'; instance: number; outcome: (typeof outcomes)[number] }
  | { do: 'crash'; instance: number }
  | { do: 'expire' }
  | { do: 'status'; nth: number; status: (typeof told)[number]; echoed: boolean }
  | { do: 'apply' }
  | { do: 'sweep' }
  | { do: 'quarter' }
  | { do: 'pause' | 'resume' | 'slow' | 'hold' | 'release' }

const nth = fc.nat({ max: 50 })
const instance = fc.constantFrom(...instances)
export const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      person: fc.nat({ max: people - 1 }),
      purpose: fc.constantFrom('reply' as const, 'orders' as const, 'marketing' as const),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('take' as const),
      instance,
      dies: fc.nat({ max: 5 }).map((n) => n === 0),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      instance,
      outcome: fc.constantFrom(...outcomes),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('crash' as const), instance }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('status' as const),
      nth,
      status: fc.constantFrom(...told),
      echoed: fc.boolean(),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'expire' as const,
        'apply' as const,
        'sweep' as const,
        'quarter' as const,
        'pause' as const,
        'resume' as const,
        'slow' as const,
        'hold' as const,
        'release' as const,
      ),
    }),
  },
)
