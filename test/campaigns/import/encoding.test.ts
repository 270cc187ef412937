import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableOf } from '../../../src/campaigns/import/code-page.ts'
import { guessEncoding } from '../../../src/campaigns/import/detect/encoding.ts'
import { encode, pages } from './pages.ts'

const greek = [
  'Όνομα;Κινητό;Πόλη\r\nΜαρία Παπαδοπούλου;6941234567;Αθήνα\r\nΓιώργος Ιωάννου;6971234567;Θεσσαλονίκη\r\nΆννα Ξενάκη;6931234567;Άργος\r\n',
  'ΟΝΟΜΑ,ΤΗΛΕΦΩΝΟ\nΠΑΠΑΔΟΠΟΥΛΟΣ ΓΕΩΡΓΙΟΣ,6941234567\nΝΙΚΟΛΑΟΥ ΕΛΕΝΗ,6971234567\n',
  'name,phone,notes\nΜαρία,6941234567,θέλει δώρο; ναι\nJohn,6971234567,regular customer\n',
]
const hungarian = [
  'Név;Telefonszám;Város\r\nKovács Ödön;06301234567;Győr\r\nNagy Tünde;06201234567;Székesfehérvár\r\nFűrész Ágnes;06701234567;Hódmezővásárhely\r\n',
  'NÉV;VÁROS\nKOVÁCS ŐZIKE;GYŐR\nTÓTH ÁRPÁD;PÉCS\n',
  'Szabó Éva\tBudapest\nTóth Béla\tÉrd\n',
]
const western = [
  'Name;Straße;Ort\nMüller;Königstraße 5;Köln\nWeiß;Am Grün 3;Düsseldorf\n',
  'Prénom,Ville\nFrançois Lefèvre,Besançon\nHélène,Nîmes\nAnaïs,Orléans\n',
  'Nombre;Población\nPeña Muñoz;A Coruña\nJosé Ibáñez;Málaga\n',
  'Namn;Ort\nÅsa Sjöström;Malmö\nBjörn Håkansson;Örebro\n',
]
const central = [
  'Imię;Miasto\nŁukasz Wiśniewski;Łódź\nJoanna Dąbrowska;Gdańsk\nŻaneta Świątek;Świdnica\n',
  'Jméno;Město\nJiří Dvořák;Plzeň\nŠárka Němcová;Ústí nad Labem\nBožena;Kroměříž\n',
]
const unicode = [
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16be',
  'utf-16le with mark',
  'utf-16be with mark',
]

const table: [texts: string[], encodings: string[]][] = [
  [greek, [...unicode, 'windows-1253', 'iso-8859-7']],
  [hungarian, [...unicode, 'windows-1250', 'iso-8859-2']],
  [western, [...unicode, 'windows-1252']],
  [central, [...unicode, 'windows-1250', 'iso-8859-2']],
]

test('what was written in an encoding is read as it was written', () => {
  const wrong: unknown[] = []
  for (const [texts, encodings] of table) {
    for (const text of texts) {
      for (const encoding of encodings) {
        const bytes = encode(text, encoding)
        const guess = guessEncoding(bytes)
        // Pages that have these letters in the same places are as good as each other.
        const read = new TextDecoder(guess.encoding).decode(bytes)
        if (read !== text) wrong.push({ encoding, guess: guess.encoding, read: read.slice(0, 40) })
      }
    }
  }
  assert.deepEqual(wrong, [])
})

test('plain ASCII is UTF-8, and a few broken bytes do not make it a code page', () => {
  assert.equal(guessEncoding(Buffer.from('name,phone\nJohn,6941234567\n')).encoding, 'utf-8')
  const broken = Buffer.concat([Buffer.from(greek[0]!.repeat(3)), Buffer.of(0xc3, 0x0a)])
  assert.equal(guessEncoding(broken).encoding, 'utf-8')
  // Cut off in the middle of a character, as a sample may be.
  assert.equal(guessEncoding(Buffer.from(greek[0]!).subarray(0, 3)).encoding, 'utf-8')
  assert.equal(guessEncoding(Buffer.alloc(0)).encoding, 'utf-8')
})

test('code pages are those of Unicode', () => {
  for (const [name, letters] of Object.entries(pages)) {
    const decoded = String.fromCharCode(...tableOf(name as keyof typeof pages).slice(0x80))
    const known = [...letters].map((letter, i) => (letter === '\ufffd' ? decoded[i] : letter)).join('')
    assert.equal(letters.length, 128, name)
    assert.equal(decoded, known, name)
  }
})

test('a few letters that were cut through do not make UTF-8 another encoding', () => {
  const whole = Buffer.from('Όνομα,Κινητό\nΓιώργος,6971234567\nΆννα,6931234567\n')
  const cut = Buffer.concat([
    whole,
    Buffer.from('Μαρία Παπαδοπο').subarray(0, -1),
    Buffer.from(',6941234567\n'),
  ])
  assert.deepEqual(
    [guessEncoding(cut).encoding, guessEncoding(cut).why],
    ['utf-8', 'UTF-8 with some broken characters'],
  )
  const worse = Buffer.concat([
    Buffer.from('Name,Phone\nΆννα Π'),
    Buffer.from([0xff, 0xfe, 0x80]),
    Buffer.from(',6931234567\nΒέρα,6971234567\n'),
  ])
  assert.equal(guessEncoding(worse).encoding, 'utf-8')
})
