import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { fold } from '../../src/language/fold.ts'
import { entries, fnv1a, messages, split } from './set.ts'
import { languages } from './shape.ts'

const foreign = messages.filter((message) => message.entry === null)
const { tune, test } = split(messages)

describe('the FAQ entries', () => {
  it('are thirty or more, each with an id of its own', () => {
    assert.ok(entries.length >= 30)
    assert.equal(new Set(entries.map((entry) => entry.id)).size, entries.length)
  })

  it('are complete in every language: a question, two or three phrasings, an answer', () => {
    const incomplete = entries.flatMap(({ id, entries }) =>
      languages
        .filter((language) => {
          const { question, phrasings, answer } = entries[language]
          const said = [question, ...phrasings, answer].every(
            (text) => text === text.trim() && text.length > 5,
          )
          return !said || phrasings.length < 2 || phrasings.length > 3
        })
        .map((language) => `${id} ${language}`),
    )
    assert.deepEqual(incomplete, [])
  })

  it('ask nothing twice', () => {
    assert.deepEqual(twice(owned()), [])
  })
})

describe('the messages', () => {
  it('answer to entries that exist', () => {
    const ids = new Set(entries.map((entry) => entry.id))
    assert.deepEqual(
      messages.filter(({ entry }) => entry !== null && !ids.has(entry)),
      [],
    )
  })

  it('are eight or more for each entry and language, three of the Greek ones in Latin letters', () => {
    const few = entries.flatMap(({ id }) => {
      const own = messages.filter((message) => message.entry === id)
      const counts = languages.map(
        (language) => own.filter((message) => message.language === language).length,
      )
      const latin = own.filter((message) => message.script === 'greeklish').length
      return counts.some((count) => count < 8) || latin < 3 ? [{ id, counts, latin }] : []
    })
    assert.deepEqual(few, [])
  })

  it('are foreign to all entries in 180 cases or more, sixty for each language', () => {
    assert.ok(foreign.length >= 180)
    for (const language of languages) {
      assert.ok(foreign.filter((message) => message.language === language).length >= 60, language)
    }
    assert.ok(foreign.some((message) => message.script === 'greeklish'))
  })

  it('say nothing twice, and nothing that an entry says, whatever case, accents and punctuation', () => {
    assert.deepEqual(twice([...owned(), ...messages.map((message) => message.text)]), [])
  })

  it('are in the script of their label, and mix no two alphabets in a word', () => {
    const greek = /\p{Script=Greek}/u
    const mixed = /\p{Script=Greek}\p{Script=Latin}|\p{Script=Latin}\p{Script=Greek}/u
    const wrong = messages.filter(({ text, language, script }) => {
      const letters = /\p{L}/u.test(text)
      const wantsGreek = language === 'el' && script === undefined
      return mixed.test(text) || (letters && greek.test(text) !== wantsGreek)
    })
    assert.deepEqual(wrong, [])
  })
})

describe('the split', () => {
  it('hashes as FNV-1a does', () => {
    // Vectors that the authors of FNV publish.
    assert.deepEqual(['', 'a', 'foobar'].map(fnv1a), [0x811c9dc5, 0xe40c292c, 0xbf9cf968])
  })

  it('takes a third to tune on, in each language, and leaves every entry some to measure on', () => {
    assert.equal(tune.length + test.length, messages.length)
    for (const language of languages) {
      const all = messages.filter((message) => message.language === language).length
      const part = tune.filter((message) => message.language === language).length / all
      assert.ok(part > 0.28 && part < 0.39, `${language}: ${part}`)
      const measured = new Set(test.flatMap((it) => (it.language === language ? [it.entry] : [])))
      const missing = entries.filter((entry) => !measured.has(entry.id))
      assert.deepEqual(missing, [], language)
    }
  })

  it('is what it was, and so are the labels and the entries', () => {
    // Other sums are another set: numbers measured on the one before cannot be compared with it.
    assert.deepEqual(
      { tune: sum(tune), test: sum(test), entries: sum(entries) },
      { tune: '8cbeeffe3ff9b662', test: 'c57c275272d8e9cd', entries: '3aba572b60362c58' },
    )
  })
})

function owned(): string[] {
  return entries.flatMap(({ entries }) =>
    languages.flatMap((language) => [entries[language].question, ...entries[language].phrasings]),
  )
}

/** The texts that are said before, once both are folded. */
function twice(texts: string[]): string[] {
  const folded = texts.map(fold)
  return texts.filter((_, at) => folded.indexOf(folded[at]!) < at)
}

/** A checksum that does not hang on the order, nor on the order of keys of messages. */
function sum(items: object[]): string {
  const lines = items.map((item) => JSON.stringify(Object.entries(item).toSorted())).toSorted()
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
}
