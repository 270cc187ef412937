import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { importer } from './support.ts'

type Piece = { kind: 'sound' | 'blank' | 'nul' | 'long' | 'lines' | 'odd'; end: '\n' | '\r\n' | '\r' }

/** A record may be a megabyte long; at times one is ten. */
const lengths = [1024 * 1024 + 1, 10_000_000]

/** The text of a line, how many lines of a file it is, and how it must end: undefined where anything may come of it. */
function lineOf({ kind }: Piece, n: number): { text: string; lines: number; ends: string[] | undefined } {
  const phone = `69${41_000_000 + n}`
  switch (kind) {
    case 'sound':
      return { text: `${phone},Άννα`, lines: 1, ends: ['new', 'null'] }
    case 'blank':
      return { text: n % 2 ? ' ' : ' , ', lines: 1, ends: undefined }
    case 'nul':
      return { text: `${phone},a\u0000b`, lines: 1, ends: ['rejected', 'nul'] }
    case 'long':
      return {
        text: `${phone},${'x'.repeat(lengths[n % 13 === 0 ? 1 : 0]!)}`,
        lines: 1,
        ends: ['rejected', 'too_long'],
      }
    case 'lines':
      return { text: `${phone},"a\nb ""c"", d"`, lines: 2, ends: ['new', 'null'] }
    case 'odd':
      return { text: `${phone},x"y",'=1\\`, lines: 1, ends: undefined }
  }
}

const encoders: Record<string, (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with its mark': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
}

const piece = fc.record<Piece>({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constant('sound' as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('blank' as const, 'nul' as const, 'lines' as const, 'odd' as const),
    },
    { weight: 1, arbitrary: fc.constant('long' as const) },
  ),
  end: fc.constantFrom('\n', '\r\n', '\r'),
})

test('a sound row is taken whatever stands above and below it, and a file may end anywhere', async (t) => {
  const { take, outcomes, sql } = await importer(t)
  let phones = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...Object.keys(encoders)),
      fc.nat(3),
      async (pieces, encoding, cut) => {
        let text = 'phone,name\n'
        let line = 2
        const expected = new Map<number, string[]>()
        for (const one of pieces) {
          const { text: row, lines, ends } = lineOf(one, ++phones)
          // A line end within quotes counts as those between rows do.
          if (ends) expected.set(line, ends)
          text += row + one.end
          line += lines
        }
        // Behind all a row that is cut off in its last character, or before it.
        const whole = encoders[encoding]!(`${text}69${41_000_000 + ++phones},Άννα`)
        const file = whole.subarray(0, whole.length - cut)
        const { id, rows } = await take(file, { options: { delimiter: ',', header: true } })
        const became = await outcomes(id)
        assert.equal(new Set(became.map(([at]) => at)).size, became.length, 'a line twice')
        assert.equal(rows.total, became.length)
        const byLine = new Map(became.map(([at, outcome, reason]) => [at, [outcome, String(reason)]]))
        for (const [at, ends] of expected) assert.deepEqual(byLine.get(at), ends, `${encoding}, line ${at}`)
        assert.equal(byLine.get(line)?.[0], 'new', `${encoding}, cut by ${cut}`)
      },
    ),
    { numRuns: 12 },
  )
  assert.equal((await sql`select 1 from imports where status <> 'done'`).length, 0)
})
