import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detect } from '../../src/language/detect.ts'
import { isGreeting } from '../../src/language/intents.ts'
import { indexTriggers, matchTrigger } from '../../src/language/matchTrigger.ts'
import { menu } from '../../src/shop/sample/menu.ts'
import { below } from '../../src/shop/sample/messages.ts'

const index = indexTriggers([...menu, ...below].map(({ shortcut, triggers }) => ({ id: shortcut, triggers })))
const understand = (text: string, language: string) => matchTrigger(index, text, language)?.id ?? null

const asked: [text: string, language: string, shortcut: string | null][] = [
  ['pou einai i paraggelia mou', 'el', 'where-is-my-order'],
  ['pou einai to dema mou?', 'el', 'where-is-my-order'],
  ['pote tha erthei i paraggelia', 'el', 'where-is-my-order'],
  ['ti ora kleinete', 'el', 'hours'],
  ['Η παραγγελία;', 'el', 'where-is-my-order'],
  ['πού είναι το δέμα', 'el', 'where-is-my-order'],
  ['θέλω τιμολόγιο', 'el', 'contact'],
  ['στέλνετε στην Κύπρο;', 'el', 'delivery'],
  ['γιατί μου στέλνετε', 'el', null],
  ['hol a rendelésem', 'hu', 'where-is-my-order'],
  ['hol van a csomagom', 'hu', 'where-is-my-order'],
  ['nyitva vannak ma?', 'hu', 'hours'],
  ['nyitva vagytok?', 'hu', 'hours'],
  ['mikor nyittok', 'hu', 'hours'],
  ['mikor zártok', 'hu', 'hours'],
  ['vissza szeretném küldeni', 'hu', 'returns'],
  ['szeretnék elállni', 'hu', 'returns'],
  ['van üzletük?', 'hu', 'contact'],
  ['mennyibe kerül a szállítás', 'hu', 'shipping-cost'],
  ['when do you close', 'en', 'hours'],
  ['when do you open', 'en', 'hours'],
  ['I want my money back', 'en', 'returns'],
  ['return', 'en', 'returns'],
  ['how much is shipping', 'en', 'shipping-cost'],
  ['how much is delivery', 'en', 'shipping-cost'],
  ["what's the delivery cost", 'en', 'shipping-cost'],
  ['how much does delivery cost', 'en', 'shipping-cost'],
  ['how long does delivery take', 'en', 'delivery'],
  ['can i pay with paypal', 'en', 'payment'],
  ['can I come to the shop', 'en', 'contact'],
  ['πόσο κοστίζει η αποστολή;', 'el', 'shipping-cost'],
  ['poso kostizei i apostoli', 'el', 'shipping-cost'],
  ['μπορώ να το γυρίσω πίσω αν δεν μου κάνει;', 'el', 'returns'],
  ['εχετε καταστημα;', 'el', 'contact'],
  ['mennyibe kerül a kiszállítás', 'hu', 'shipping-cost'],
  ['mennyi a postaköltség', 'hu', 'shipping-cost'],
  ['vissza lehet küldeni?', 'hu', 'returns'],
  ['mikor kapom vissza a pénzem?', 'hu', 'returns'],
  ['πότε θα πάρω τα λεφτά μου πίσω;', 'el', 'returns'],
  ['με ποια courier στέλνετε;', 'el', 'delivery'],
  ['the courier says he could not find me', 'en', null],
]

describe('the sample shop', () => {
  for (const [text, language, shortcut] of asked) {
    it(`answers ${text} with ${shortcut}`, () => assert.equal(understand(text, language), shortcut))
  }

  it('understands what the virtual phone suggests in each of its languages', async (t) => {
    const kept = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
    t.after(() => kept && Object.defineProperty(globalThis, 'localStorage', kept))
    const value = { getItem: () => null, setItem: () => undefined }
    Object.defineProperty(globalThis, 'localStorage', { value, configurable: true })
    const page = new URL('../../src/virtual-whatsapp/phone/words.js', import.meta.url)
    const { greetings } = (await import(page.href)) as { greetings: Record<string, string[]> }
    for (const language of ['el', 'hu', 'en']) {
      assert.ok((greetings[language] ?? []).length > 0)
      for (const text of greetings[language] ?? []) {
        assert.ok(isGreeting(text) || understand(text, language) !== null, text)
      }
    }
    for (const text of greetings.ar ?? []) assert.equal(detect(text, { shop: 'el' }).language, 'ar', text)
  })
})
