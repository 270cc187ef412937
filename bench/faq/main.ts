// npm run bench:faq
// How well the FAQ matcher finds what shoppers ask, on the part of the labelled set that nobody tunes on, beside
// two popular search libraries over the same entries in the same run. Those answer whatever they find.
import { indexFaqs, matchFaq } from '../../src/language/faq/index.ts'
import { entries, messages, split } from '../../test/faq/set.ts'
import type { Message } from '../../test/faq/shape.ts'
import { type Counted, count, type Verdict } from './count.ts'
import { fuse, miniSearch } from './rivals.ts'
import { speed } from './speed.ts'

const { test } = split(messages)
const groups: [name: string, of: (message: Message) => boolean][] = [
  ['el', ({ language, script }) => language === 'el' && !script],
  ['greeklish', ({ script }) => script === 'greeklish'],
  ['hu', ({ language }) => language === 'hu'],
  ['en', ({ language }) => language === 'en'],
  ['all', () => true],
]

const index = indexFaqs(entries)
const rivals = { 'Fuse.js': fuse(entries), MiniSearch: miniSearch(entries) }
const matchers: Record<string, (message: Message) => Verdict> = {
  Kalathi({ text }) {
    const { verdict, candidates } = matchFaq(index, text, null)
    return { ids: candidates.map(({ id }) => id), answers: verdict === 'sure' }
  },
  ...Object.fromEntries(
    Object.entries(rivals).map(([name, find]) => [
      name,
      ({ text }: Message) => {
        const ids = find(text)
        return { ids, answers: ids.length > 0 }
      },
    ]),
  ),
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

console.log(`${entries.length} entries, ${test.length} messages of the test part\n`)
console.log(
  cells(['matcher', 'messages', 'first', 'among three', 'answered', 'right of them', 'false answers']),
)
for (const [name, judge] of Object.entries(matchers)) {
  for (const [group, of] of groups) {
    const counted = count(test.filter(of), judge)
    console.log(cells([name, group, ...targets.map(([key]) => percent(counted[key]))]))
  }
}
const reached = count(test, matchers.Kalathi!)
console.log(cells(['target', 'all', ...targets.map(([, words]) => words)]))
console.log(cells(['', '', ...targets.map(([key, , holds]) => (holds(reached[key]) ? 'pass' : 'FAIL'))]))

const { build, median, p99 } = speed(2000)
const fast = median < 2
console.log(
  `\n2,000 entries: index in ${build.toFixed(0)} ms; a message in ${median.toFixed(2)} ms at the median (target < 2 ms: ${fast ? 'pass' : 'FAIL'}), ${p99.toFixed(1)} ms at the 99th percentile`,
)
process.exit(fast && targets.every(([key, , holds]) => holds(reached[key])) ? 0 : 1)
