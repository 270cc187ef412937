import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type FaqEntry, indexFaqs, indexFaqsInSlices, matchFaq } from '../../../src/language/faq/index.ts'
import { entries, messages, split } from '../../faq/set.ts'

const never = () => undefined
const asked = split(messages)
  .tune.filter((_, at) => at % 4 === 0)
  .map(({ text }) => text)
  .concat(
    'warrantty',
    'shippinng cost',
    'zorblax bulbs',
    'how much is a zorblx',
    'return the zorblax lamp',
    'florps',
    'is quuxit in stock',
  )
const lamp = (question: string): FaqEntry => ({
  id: 'lamp',
  entries: {
    en: {
      question,
      phrasings: ['zorblax bulbs', 'a warrantty shippinng'],
      answer: 'Any with a quuxit base.',
    },
  },
})
const answersOf = (index: Parameters<typeof matchFaq>[0]) => asked.map((text) => matchFaq(index, text, null))

describe('an index made from the one before', () => {
  it('finds what one made anew finds, after entries were added, changed, moved and removed', async () => {
    const [first, second, ...others] = entries
    const steps: FaqEntry[][] = [
      [...entries, lamp('Which zorblax fits the lamp?')],
      [...entries, lamp('Do you sell florps?')],
      [second!, lamp('Do you sell florps?'), ...others],
      [second!, first!, ...others.slice(5)],
      entries,
    ]
    let index = await indexFaqsInSlices(entries, never)
    for (const step of steps) {
      index = await indexFaqsInSlices(step, never, index)
      assert.deepEqual(answersOf(index), answersOf(indexFaqs(step)))
    }
  })

  it('leaves the one before as it was', async () => {
    const index = await indexFaqsInSlices(entries, never)
    const before = answersOf(index)
    const next = await indexFaqsInSlices([lamp('Which zorblax fits?'), ...entries], never, index)
    assert.deepEqual(answersOf(index), before)
    assert.equal(matchFaq(index, 'zorblax bulbs', 'en').verdict, 'none')
    assert.equal(matchFaq(next, 'zorblax bulbs', 'en').candidates[0]?.id, 'lamp')
  })

  it('is the one before where nothing was changed', async () => {
    const index = await indexFaqsInSlices(entries, never)
    assert.equal(await indexFaqsInSlices(structuredClone(entries), never, index), index)
  })

  it('forgets the words of entries that are gone', async () => {
    const full = await indexFaqsInSlices(entries, never)
    const bare = await indexFaqsInSlices([lamp('Which zorblax fits?')], never, full)
    const next = await indexFaqsInSlices([lamp('Which florp fits?')], never, bare)
    assert.ok(next.keys.stems.size < 50)
  })
})

describe('nonsense', () => {
  const index = indexFaqs(entries)
  const nonsense = [
    'asdf',
    'qwerty uiop',
    'sdkjfh sdkfjh',
    '???',
    '...',
    '😀',
    '👍👍👍',
    'ok',
    'okk',
    'οκ',
    'hmm',
    'lol',
  ]
  nonsense.push(
    '1234',
    'ναι',
    'igen',
    'jó',
    'thx',
    'bla bla',
    'aaaa bbbb',
    'χαχαχα',
    'haha',
    'φφφ',
    'ghjkl',
    'ζχψω',
    'x',
  )
  for (const text of nonsense) {
    it(`${JSON.stringify(text)} gets no suggestion`, () => {
      for (const language of ['el', 'hu', 'en']) {
        assert.equal(matchFaq(index, text, language).verdict, 'none')
      }
    })
  }
})
