import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { count } from '../../../bench/faq/count.ts'
import { indexFaqs, matchFaq } from '../../../src/language/faq/index.ts'
import { languages } from '../shape.ts'
import { entries, messages } from './set.ts'

describe('the second shop', () => {
  it('has eight messages for each entry and language, and 150 that no entry answers', () => {
    for (const { id } of entries) {
      for (const language of languages) {
        const own = messages.filter((one) => one.entry === id && one.language === language)
        assert.equal(own.length, 8, `${id} ${language}`)
      }
    }
    assert.ok(messages.filter(({ entry }) => entry === null).length >= 150)
  })

  it('is answered as well as was promised', () => {
    const index = indexFaqs(entries)
    const counted = count(messages, ({ text }) => {
      const { verdict, candidates } = matchFaq(index, text, null)
      return { ids: candidates.map(({ id }) => id), answers: verdict === 'sure' }
    })
    assert.ok(counted.first >= 0.8, `first ${counted.first}`)
    assert.ok(counted.amongThree >= 0.9, `among three ${counted.amongThree}`)
    assert.ok(counted.answered >= 0.6, `answered ${counted.answered}`)
    assert.ok(counted.rightAmongAnswered >= 0.97, `right ${counted.rightAmongAnswered}`)
    assert.ok(counted.falseAnswers <= 0.03, `false ${counted.falseAnswers}`)
  })
})
