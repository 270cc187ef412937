// npm run bench:faq
// How well the FAQ matcher finds what shoppers ask, on the part of the labelled set that nobody tunes on and on two
// other shops that nothing was ever tuned on, beside two popular search libraries over the same entries in the same
// run. Those answer whatever they find.
import { indexFaqs, matchFaq } from '../../src/language/faq/index.ts'
import * as appliances from '../../test/faq/appliances/set.ts'
import * as blind from '../../test/faq/blind/set.ts'
import * as labelled from '../../test/faq/set.ts'
import type { FaqEntry, Message } from '../../test/faq/shape.ts'
import { type Counted, count, type Verdict } from './count.ts'
import { fuse, miniSearch } from './rivals.ts'
import { speed } from './speed.ts'

const groups: [name: string, of: (message: Message) => boolean][] = [
  ['el', ({ language, script }) => language === 'el' && !script],
  ['greeklish', ({ script }) => script === 'greeklish'],
  ['hu', ({ language }) => language === 'hu'],
  ['en', ({ language }) => language === 'en'],
  ['all', () => true],
]

function matchersOf(entries: FaqEntry[]): Record<string, (message: Message) => Verdict> {
  const index = indexFaqs(entries)
  const searching = (find: (text: string) => string[]) => (message: Message) => {
    const ids = find(message.text)
    return { ids, answers: ids.length > 0 }
  }
  return {
    Kalathi({ text }) {
      const { verdict, candidates } = matchFaq(index, text, null)
      return { ids: candidates.map(({ id }) => id), answers: verdict === 'sure' }
    },
    'Fuse.js': searching(fuse(entries)),
    MiniSearch: searching(miniSearch(entries)),
  }
}

const targets: [keyof Counted, string, (value: number) => boolean][] = [
  ['first', '>= 80 %', (value) => value >= 0.8],
  ['amongThree', '>= 90 %', (value) => value >= 0.9],
  ['answered', '>= 60 %', (value) => value >= 0.6],
  ['rightAmongAnswered', '>= 97 %', (value) => value >= 0.97],
  ['falseAnswers', '<= 3 %', (value) => value <= 0.03],
]

const cells = (row: string[]) =>
  row.map((cell, at) => (at < 2 ? cell.padEnd(12) : cell.padStart(13))).join('')
const percent = (value: number) => `${(value * 100).toFixed(1)} %`

/** Prints the counts of a set, and says whether all targets are reached on it. */
function measure(name: string, entries: FaqEntry[], messages: Message[]): boolean {
  console.log(`${name}: ${entries.length} entries, ${messages.length} messages\n`)
  console.log(
    cells(['matcher', 'messages', 'first', 'among three', 'answered', 'right of them', 'false answers']),
  )
  const matchers = matchersOf(entries)
  for (const [matcher, judge] of Object.entries(matchers)) {
    for (const [group, of] of groups) {
      const counted = count(messages.filter(of), judge)
      console.log(cells([matcher, group, ...targets.map(([key]) => percent(counted[key]))]))
    }
  }
  const reached = count(messages, matchers.Kalathi!)
  console.log(cells(['target', 'all', ...targets.map(([, words]) => words)]))
  console.log(
    `${cells(['', '', ...targets.map(([key, , holds]) => (holds(reached[key]) ? 'pass' : 'FAIL'))])}\n`,
  )
  return targets.every(([key, , holds]) => holds(reached[key]))
}

const reached = [
  measure(
    'The part of the set that nobody tunes on',
    labelled.entries,
    labelled.split(labelled.messages).test,
  ),
  measure('A shop for pets', blind.entries, blind.messages),
  measure('A shop for appliances', appliances.entries, appliances.messages),
]

const { build, median, p99 } = speed(2000)
const fast = median < 2
console.log(
  `2,000 entries: index in ${build.toFixed(0)} ms; a message in ${median.toFixed(2)} ms at the median (target < 2 ms: ${fast ? 'pass' : 'FAIL'}), ${p99.toFixed(1)} ms at the 99th percentile`,
)
process.exit(fast && reached.every(Boolean) ? 0 : 1)
