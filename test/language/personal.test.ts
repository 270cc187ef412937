import assert from 'node:assert/strict'
import { it } from 'node:test'
import { holdsPersonalData, withoutPersonalData } from '../../src/language/personal.ts'
import { effort } from '../support/effort.ts'

const cases: [said: string, kept: string][] = [
  ['Στέλνετε στην Κύπρο;', 'Στέλνετε στην Κύπρο;'],
  ['με λένε Μαρία, 6944 123 456, στέλνετε;', 'με λένε Μαρία, …, στέλνετε;'],
  ['call me on +30 (694) 412-3456 please', 'call me on … please'],
  ['hívjon: +36 20 555 0302!', 'hívjon: …!'],
  ['το mail μου: maria.p+shop@example.gr ευχαριστώ', 'το mail μου: … ευχαριστώ'],
  ['email: κώστας@παράδειγμα.ελ', 'email: …'],
  ['is https://shop.example/p/1?x=2 in stock', 'is … in stock'],
  ['see www.example.com/mug, is it blue?', 'see … is it blue?'],
  ['δείτε example.gr/koupa για το μπλε', 'δείτε … για το μπλε'],
  ['order KAL-104233 where is it', 'order KAL-… where is it'],
  ['IBAN GR16 0110 1250 0000 0001 2300 695 σωστό;', 'IBAN … σωστό;'],
  ['card 4111-1111-1111-1111 does not work', 'card … does not work'],
  ['20 000 Ft felett ingyenes a szállítás?', '20 000 Ft felett ingyenes a szállítás?'],
  ['έχετε το 1042 σε μπλε;', 'έχετε το 1042 σε μπλε;'],
  ['ανοιχτά 9:00-17:00;', 'ανοιχτά 9:00-17:00;'],
  ['two\nlines\u0000 \u202eand\t tabs', 'two lines and tabs'],
  ['6944123456', ''],
  ['maria@example.gr', ''],
  ['👍👍 !!', ''],
  ['x', ''],
  ['\ud83d half', '\ufffd half'],
]

for (const [said, kept] of cases) {
  it(`keeps of ${JSON.stringify(said)}: ${kept}`, () => assert.equal(withoutPersonalData(said), kept))
}

it('keeps 300 whole characters at most, however long the text', () => {
  assert.equal([...withoutPersonalData(`γεια ${'😀'.repeat(5000)}`)].length, 300)
  assert.equal(withoutPersonalData('α'.repeat(1_000_000)).length, 300)
})

it('is not slow on what is made to be slow', () => {
  for (const text of [
    '1 '.repeat(5000),
    'a.'.repeat(5000),
    `${'a-'.repeat(5000)}@`,
    '('.repeat(9000),
    'AB12 '.repeat(2000),
  ])
    assert.ok(effort(() => withoutPersonalData(text)) < 200)
})

it('tells what it would take out', () => {
  assert.equal(holdsPersonalData('γράψτε στο maria@example.gr'), true)
  assert.equal(holdsPersonalData('3,50 €, δωρεάν από 60 €'), false)
})
