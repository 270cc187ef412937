import { setTimeout as wait } from 'node:timers/promises'
import type { Ask, Json } from './ask.ts'

/** What the shoppers of the sample shop write this morning, each in turn; `#` is a picture, the number a button pressed. */
const mornings: Record<string, string[]> = {
  'Kovács Anna': ['Jó napot! Hol a csomagom?'],
  'Emma Wilson': ['Hello! Do you ship to Scotland?', 'and do you gift wrap?'],
  'ليلى حسن': ['مرحبا، أين طلبي؟'],
  Νίκος: ['Καλημέρα, τι ώρα ανοίγετε;', 'Η κούπα μου ήρθε σπασμένη! Θέλω να μιλήσω με κάποιον'],
  'Μαρία Παπαδοπούλου': ['Πού είναι η παραγγελία μου;', '#', 'Να μιλήσω με έναν άνθρωπο, παρακαλώ'],
}
/** Of more shoppers, so that a list is one: a name, a phone, a word. */
const others: [name: string, phone: string, language: string, text: string][] = [
  ['Κώστας Βασιλείου', '306900000201', 'el', 'Έχετε τη λαδόκολλα σε μεγάλο μέγεθος;'],
  ['Tóth Gábor', '36205550202', 'hu', 'Mennyi a szállítás?'],
  ['Sophie Martin', '33655500203', 'en', 'Can I return a bowl?'],
  ['Αθηνά Δημητρίου', '306900000204', 'el', 'Μπορώ να πληρώσω με αντικαταβολή;'],
  ['Szabó Réka', '36205550205', 'hu', 'Szeretnék egy ügyintézővel beszélni'],
]

/** Speaks with the shop as shoppers do; gives the conversation that has most to show. */
export async function talk(ask: Ask, picture: Buffer): Promise<string> {
  const shoppers: Json[] = (await ask('GET', '/phone/api/shoppers')).shoppers
  for (const [name, phone, language, text] of others) {
    const { id } = await ask('POST', '/phone/api/shoppers', { name, phone, language })
    await say(ask, id, text)
  }
  for (const [name, words] of Object.entries(mornings)) {
    const { id } = shoppers.find((one) => one.name === name)
    for (const text of words) {
      if (text === '#') await send(ask, id, picture)
      else await say(ask, id, text)
    }
  }
  const { items }: Json = await ask('GET', '/api/conversations?limit=50')
  const one = (name: string) => items.find((item: Json) => item.contact.name === name).id as string
  const shown = one('Μαρία Παπαδοπούλου')
  await ask('POST', `/api/conversations/${shown}/notes`, { body: 'Καλή πελάτισσα, τρίτη παραγγελία φέτος.' })
  await ask('POST', `/api/conversations/${shown}/messages`, {
    text: 'Καλημέρα! Το δέμα σας φεύγει σήμερα με ACS και θα είναι κοντά σας αύριο.',
  })
  await ask('POST', `/api/conversations/${one('Emma Wilson')}/close`)
  return shown
}

const heard = async (ask: Ask, id: string) =>
  (await ask('GET', `/phone/api/shoppers/${id}/messages`)).messages.filter(
    (one: Json) => one.direction === 'in',
  ).length

/** Writes, and waits for the shop's word. */
async function say(ask: Ask, id: string, text: string): Promise<void> {
  const before = await heard(ask, id)
  await ask('POST', `/phone/api/shoppers/${id}/text`, { text })
  for (let n = 0; n < 100 && (await heard(ask, id)) === before; n++) await wait(100)
}

async function send(ask: Ask, id: string, picture: Buffer): Promise<void> {
  const base64 = picture.toString('base64')
  await ask('POST', `/phone/api/shoppers/${id}/media`, {
    type: 'image',
    mime: 'image/png',
    base64,
    caption: 'Αυτή εδώ',
  })
  await wait(1500)
}
