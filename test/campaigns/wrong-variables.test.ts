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

test('a variable that the template has in no language is refused, and kept where the template has changed since', async (t) => {
  const shop = await campaignShop(t)
  const { sql, call } = shop
  await addTemplate(sql, shop.account, 'el', 'Γεια σας {{1}}, έχουμε νέα!', { name: 'hello' })
  await addTemplate(sql, shop.account, 'hu', 'Üdv, {{1}} és {{2}}!', { name: 'hello' })
  const use = (variables: object, name = 'hello') => ({ name, language: 'auto', variables })
  const refused = await call('POST', '/api/campaigns', {
    ...shop.draft,
    template: use({ 1: 'a', 3: 'c', 'button.4': 'd' }),
  })
  assert.deepEqual(
    refused.body.errors.map((one: { path: string }) => one.path),
    ['template.variables.3', 'template.variables.button.4'],
  )
  const id = await shop.create({ template: use({ 1: 'a', 2: 'b' }) })
  await sql`delete from templates where name = 'hello' and language = 'hu'`
  const patch = (template: object) => call('PATCH', `/api/campaigns/${id}`, { template })
  assert.equal((await patch(use({ 1: 'another', 2: 'b' }))).status, 200)
  assert.equal((await patch(use({ 1: 'a', 3: 'c' }))).status, 422)
  // Of a template that is not there yet nobody knows.
  assert.equal((await patch(use({ 3: 'c' }, 'tomorrow'))).status, 200)
})
