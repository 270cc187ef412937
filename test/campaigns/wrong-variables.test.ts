import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addTemplate, campaignShop } from './shop.ts'

test('what is wrong with a variable is told where it is, with what may stand there', async (t) => {
  const shop = await campaignShop(t)
  await addTemplate(shop.sql, shop.account, 'el', 'Γεια σας {{1}}, έχουμε νέα!', { name: 'hello' })
  const wrong = async (variables: unknown) => {
    const template = { name: 'hello', language: 'el', variables }
    const answer = await shop.call('POST', '/api/campaigns', { ...shop.draft, template })
    assert.equal(answer.status, 400, JSON.stringify(answer.body))
    return answer.body.errors.map((one: { path: string; message: string }) => [one.path, one.message])
  }
  const [[field, may]] = await wrong({ 1: { field: 'nope' } })
  assert.equal(field, 'template.variables.1.field')
  assert.match(may, /attributes\.<name>.*first_name/)
  assert.equal((await wrong([{ field: 'nope' }]))[0][0], 'template.variables.0.field')
  const [[form, forms]] = await wrong({ 1: { field: 'name', text: 'x' } })
  assert.equal(form, 'template.variables.1')
  assert.match(forms, /"field".*"text"/)
  const [[key, names]] = await wrong({ 'no key': 'x' })
  assert.equal(key, 'template.variables.no key')
  assert.match(names, /name of a variable/)
  assert.deepEqual((await wrong(7)).length, 1)
})
