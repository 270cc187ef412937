import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks()

/** Each list with what it asks for, and the words of its emptiness; none: it always has something. */
const lists: [page: string, asks: RegExp, empty?: string][] = [
  ['/contacts', /\/api\/contacts(\?|$)/, 'Nobody here yet'],
  ['/contacts/imports', /\/api\/imports(\?|$)/, 'No file yet'],
  ['/contacts/segments', /\/api\/segments(\?|$)/, 'No segment yet'],
  ['/campaigns', /\/api\/campaigns(\?|$)/, 'No campaign yet'],
  ['/content', /\/api\/faqs\?/, 'No questions yet'],
  ['/content/unanswered', /\/api\/faqs\/unanswered/, 'Nothing is left unanswered'],
  ['/content/quick-replies', /\/api\/quick-replies/, 'No quick replies yet'],
  ['/content/templates', /\/api\/templates\?/, 'No templates yet'],
  ['/content/flows', /\/api\/flows$/],
  ['/content/hours', /\/api\/hours$/],
  ['/settings/activity', /\/api\/audit\?/, 'Nothing of this kind yet'],
]

test('every list says when it cannot be read and reads again, and says what to do when it is empty', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { url, context, close } = await shelf.open('/settings/you')
  const look = async ([path, asks, empty]: (typeof lists)[number]) => {
    // A page of its own: what a refusal leaves on its console is meant.
    const page = await context.newPage()
    let answers = { status: 500, json: { type: 'about:blank', title: 'Broken', status: 500 } as object }
    await page.route(asks, (route) => route.fulfill(answers))
    await page.goto(url + path)
    const again = page.getByRole('button', { name: 'Try again' })
    await again.waitFor()
    assert.equal(await page.getByRole('alert').count(), 1, path)
    if (empty === undefined) await page.unroute(asks)
    answers = { status: 200, json: { items: [], next: null } }
    await again.click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    if (empty !== undefined) await page.getByRole('heading', { name: empty }).waitFor()
    await page.close()
  }
  // A page asks three times, over seconds, before it says that it cannot: they wait side by side.
  await Promise.all(lists.map(look))
  await close()
})
