import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { phrasingsOf, readFaqCsv, writeFaqCsv } from '../../../src/shop/faqs/csv.ts'
import type { StoredFaq } from '../../../src/shop/faqs/faqs.ts'

const faq = (question: string, phrasings: string[], answer: string): StoredFaq => ({
  id: '019aa000-0000-7000-8000-000000000001',
  enabled: true,
  entries: { el: { question, phrasings, answer } },
})

const hostile: [question: string, phrasings: string[], answer: string][] = [
  ['Πόσο κάνει;', ['a|b', 'c\\d', 'e\\|f'], 'γραμμή, "μία"\nγραμμή; δύο'],
  ['=cmd|calc!A1', ['+1', '-2', '@sum(1)'], '=HYPERLINK("http://x.example")'],
  ["'s avonds open?", ["'=1"], "'@x"],
  ['  nothing to trim  ', [], '\ttab'],
]

describe('a file of entries', () => {
  for (const [question, phrasings, answer] of hostile) {
    it(`comes back as it went out: ${question}`, () => {
      const text = writeFaqCsv([faq(question, phrasings, answer)])
      const read = readFaqCsv(Buffer.from(text))
      assert.ok(read.ok)
      const [row] = read.rows
      assert.deepEqual(
        [row!.values.question, phrasingsOf(row!.values.phrasings), row!.values.answer],
        [question, phrasings, answer],
      )
      assert.deepEqual([row!.line, row!.values.enabled, row!.values.language], [2, 'yes', 'el'])
    })
  }

  it('begins with the mark that spreadsheets look for, and holds no formula', () => {
    const text = writeFaqCsv(hostile.map(([q, p, a]) => faq(q, p, a)))
    assert.ok(text.startsWith('\ufeffid,enabled,'))
    const read = readFaqCsv(Buffer.from(text.replaceAll("'=", "''=")))
    assert.ok(read.ok)
    assert.doesNotMatch(text, /(?:^|,)"?[=+@]/mu)
  })

  it('names the line where a row begins, behind answers of several lines', () => {
    const read = readFaqCsv(Buffer.from('language,question,answer\nel,Α;,"1\n2\n3"\nel,Β;,x\n'))
    assert.ok(read.ok)
    assert.deepEqual(
      read.rows.map(({ line }) => line),
      [2, 5],
    )
  })

  for (const mark of [',', ';', '\t']) {
    it(`may be separated by ${JSON.stringify(mark)}, its columns in any order`, () => {
      const read = readFaqCsv(
        Buffer.from(`${['answer', 'Question ', 'LANGUAGE'].join(mark)}\nναι${mark}α${mark}el\n`),
      )
      assert.ok(read.ok)
      assert.equal(read.rows[0]!.values.question, 'α')
    })
  }

  const refused: [what: string, bytes: Buffer, message: RegExp][] = [
    ['another encoding', Buffer.from([0xc3, 0x28, 0xe1, 0xe2]), /UTF-8/],
    ['no header', Buffer.from('el,Α;,ναι\n'), /language, question, answer is missing/],
    ['nothing', Buffer.alloc(0), /first line/],
    ['an open quote', Buffer.from('language,question,answer\nel,"Α;,ναι\n'), /cannot be read/],
  ]
  for (const [what, bytes, message] of refused) {
    it(`is refused with words: ${what}`, () => {
      const read = readFaqCsv(bytes)
      assert.ok(!read.ok)
      assert.match(read.message, message)
    })
  }
})
