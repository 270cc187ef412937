import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerHtml } from '../../src/help/html.ts'
import { acceptedLanguages, chooseLanguage } from '../../src/help/languages.ts'

const link = (address: string) => `<a href="${address}" rel="noopener nofollow">${address}</a>`

const answers: [text: string, html: string][] = [
  ['Ναι.', '<p dir="auto">Ναι.</p>'],
  ['a\nb\n\n\nc', '<p dir="auto">a<br>b</p><p dir="auto">c</p>'],
  ['<script>alert(1)</script>', '<p dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['"quotes" & \'more\'', '<p dir="auto">&quot;quotes&quot; &amp; &#39;more&#39;</p>'],
  [
    'see https://shop.example/a?x=1&y=2.',
    `<p dir="auto">see ${link('https://shop.example/a?x=1&amp;y=2')}.</p>`,
  ],
  ['(http://shop.example/a_(b))', `<p dir="auto">(${link('http://shop.example/a_(b)')})</p>`],
  ['«https://shop.example»', `<p dir="auto">«${link('https://shop.example')}»</p>`],
  ['javascript:alert(1) ftp://x', '<p dir="auto">javascript:alert(1) ftp://x</p>'],
  [
    'https://x.example/"onmouseover="alert(1)',
    `<p dir="auto">${link('https://x.example/')}&quot;onmouseover=&quot;alert(1)</p>`,
  ],
  ['https://', '<p dir="auto">https://</p>'],
  ['https://[bad', '<p dir="auto">https://[bad</p>'],
  ['  \n \n', ''],
]

describe('an answer as HTML', () => {
  for (const [text, html] of answers) it(JSON.stringify(text), () => assert.equal(answerHtml(text), html))
})

const there = ['el', 'hu', 'en', 'pt-BR']
const choices: [asked: string, accepted: string, chosen: string][] = [
  ['hu', 'en', 'hu'],
  ['', 'de-DE, en-GB;q=0.8, el;q=0.5', 'en'],
  ['', 'hu;q=0.3, el;q=0.9', 'el'],
  ['', 'en;q=0, hu;q=0.1', 'hu'],
  ['', 'pt', 'pt-BR'],
  ['', '*', 'el'],
  ['', '', 'el'],
  ['xx', 'fr', 'el'],
  ['"><script>', ';;;q=,,', 'el'],
  ['__proto__', 'constructor', 'el'],
]

describe('the language of the page', () => {
  for (const [asked, accepted, chosen] of choices) {
    it(`${asked || 'none'} asked for, ${accepted || 'none'} accepted: ${chosen}`, () =>
      assert.equal(chooseLanguage(there, { asked, accepted, shop: 'el' }), chosen))
  }

  it('reads no more of a header than a browser sends', () =>
    assert.ok(acceptedLanguages('en;q=0.1,'.repeat(10_000)).length <= 20))
})
