import type { TestEvent } from 'node:test/reporters'
import { lastTest } from './test-groups.ts'

/** One JSON line for each test that was skipped, for each that a file has, and for each program that came to its end; `tests.ts` sums them up. */
export type Line =
  | { skipped: string; why: string; file: string }
  | { took: number; file: string }
  | { ended: string }

/** A reporter of Node's test runner. It runs in the runner's process and only writes what the next one reads. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    const line = lineOf(event)
    if (line) yield `${JSON.stringify(line)}\n`
  }
}

function lineOf(event: TestEvent): Line | undefined {
  if (event.type === 'test:pass' && event.data.name === lastTest) return { ended: event.data.file ?? '' }
  if (event.type === 'test:pass' && event.data.skip !== undefined) {
    const { name, skip, file } = event.data
    return {
      skipped: name,
      why: typeof skip === 'string' && skip !== '' ? skip : 'no reason given',
      file: file ?? '',
    }
  }
  if ((event.type === 'test:pass' || event.type === 'test:fail') && event.data.nesting === 0) {
    return { took: event.data.details.duration_ms / 1000, file: event.data.file ?? '' }
  }
  return undefined
}
