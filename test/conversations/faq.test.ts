import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { listMessages } from '../../src/conversations/read.ts'
import { changeFaq, createFaq, getFaq } from '../../src/shop/faqs/faqs.ts'
import { soapFaqs } from '../support/faqs.ts'
import { anna, maria, openShop } from './shop.ts'

/** The soap shop with its entries; ids by their English question, or the Greek one. */
async function openAnswering(t: TestContext) {
  const shop = await openShop(t)
  const ids: Record<string, string> = {}
  for (const { entries } of soapFaqs) {
    const made = await createFaq(shop.deps, { entries })
    assert.ok(made.ok)
    ids[(entries.en ?? entries.el)!.question] = made.value.id
  }
  return { ...shop, ids }
}

test('a question is answered from its entry, and the message says why', async (t) => {
  const shop = await openAnswering(t)
  const id = shop.ids['Do you ship to Cyprus?']!
  const said = await shop.say(maria, 'στέλνετε στην Κύπρο;')
  assert.deepEqual(said, ['< Ναι, σε 3 έως 5 εργάσιμες ημέρες, με 9 €.\n\nΣας βοήθησε αυτό; [Ναι] [Όχι]'])
  const conversation = await shop.conversation(maria)
  const [answer, question] = await listMessages(shop, conversation.id, { limit: 10 })
  assert.equal(question!.because, null)
  const { faq, words, language, score, certainty, phrase } = answer!.because!
  assert.deepEqual([faq, language, phrase], [id, 'el', 'Στέλνετε στην Κύπρο;'])
  assert.ok((words as string[]).length > 0 && Number(score) > 0 && Number(certainty) > 0)
  const [contact] = await shop.sql`select topics from contacts where id = ${await shop.contactOf(maria)}`
  assert.deepEqual(contact!.topics, [`faq:${id}`])
})

test('a rating counts once, for the entry that was told', async (t) => {
  const shop = await openAnswering(t)
  const id = shop.ids['Are the soaps vegan?']!
  await shop.say(maria, 'είναι τα σαπούνια vegan;')
  await shop.say(maria, { type: 'choice', id: `faq:yes:${id}`, title: 'Ναι' })
  await shop.say(maria, { type: 'choice', id: `faq:yes:${id}`, title: 'Ναι' })
  await shop.say(anna, 'vegánok a szappanok?')
  await shop.say(anna, 'nem')
  const faq = await getFaq(shop, id)
  assert.deepEqual([faq!.helped, faq!.notHelped], [1, 1])
})

test('an entry that was changed or switched off is never told as it was', async (t) => {
  const shop = await openAnswering(t)
  const id = shop.ids['Do you ship to Cyprus?']!
  const answer = 'Ναι, δωρεάν από 50 €.'
  const { entries } = soapFaqs[0]!
  assert.ok((await changeFaq(shop, id, { entries: { el: { ...entries.el, answer } } })).ok)
  assert.match((await shop.say(maria, 'στέλνετε στην Κύπρο;'))[0]!, /δωρεάν από 50 €/)
  assert.ok((await changeFaq(shop, id, { enabled: false })).ok)
  const [gone] = await shop.say(maria, { type: 'choice', id: `faq:show:${id}`, title: 'Κύπρος' })
  assert.match(gone!, /δεν είναι πια διαθέσιμη/)
  assert.doesNotMatch((await shop.say(anna, 'szállítanak Ciprusra?'))[0]!, /munkanap alatt, 9/)
})

test('what nothing answered is kept once, without what names a person', async (t) => {
  const shop = await openAnswering(t)
  await shop.say(maria, 'πλμξ ζγκτ βρφθ 6944 123 456, maria@example.gr')
  await shop.say(anna, '👍')
  await shop.say(anna, '42')
  const rows = await shop.sql`select text, language, status, contact_id as contact from unanswered_questions`
  assert.deepEqual(
    [...rows],
    [
      {
        text: 'πλμξ ζγκτ βρφθ …, …',
        language: 'el',
        status: 'open',
        contact: await shop.contactOf(maria),
      },
    ],
  )
})
