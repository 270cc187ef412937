import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAnswer } from '../../../src/campaigns/answers.ts'
import { fillTemplate } from '../../../src/shop/templates/fill.ts'
import { library } from '../../../src/shop/templates/library/index.ts'
import { type CheckedTemplate, templateProblems } from '../../../src/shop/templates/rules/index.ts'
import { templateInput } from '../../../src/shop/templates/shape.ts'
import { readTranslation } from '../../../src/shop/templates/translation.ts'
import { placesOf } from '../../../src/shop/templates/variables.ts'
import { checkTemplate } from '../../../src/virtual-whatsapp/rules/template-content.ts'

const given: Record<string, string[]> = { back_in_stock: ['1'], price_drop: ['1', '2', '3'] }

const ready = [undefined, 'https://shop.gr', 'https://shop.gr/el/'].flatMap((site) =>
  library(site).flatMap(({ key, languages }) =>
    Object.entries(languages).map(([language, { title, ...draft }]) => ({
      key,
      language,
      title,
      draft,
      site,
    })),
  ),
)

test('there are fifteen, each in Greek, Hungarian and English', () => {
  assert.equal(ready.length, 3 * 15 * 3)
  assert.deepEqual([...new Set(ready.map((one) => one.language))], ['el', 'hu', 'en'])
})

for (const { key, language, draft, title, site } of ready) {
  test(`${key} in ${language} ${site ?? 'without a site'} can be submitted as it is`, () => {
    const shaped = templateInput.parse(draft)
    assert.deepEqual(templateProblems(shaped as CheckedTemplate), [])
    const asMeta = { ...draft, category: draft.category.toUpperCase() }
    assert.equal(checkTemplate(asMeta as Record<string, unknown>), undefined, 'nor does Meta object')
    assert.ok(title.length > 3)
    // Whoever sends it gives the product and its prices; all else comes from the person, the shop or the fallbacks.
    const wanted = placesOf(shaped.components).filter(({ required }) => required)
    const unfed = wanted.filter(({ key: place }) => !shaped.variables[place]).map(({ key: place }) => place)
    assert.deepEqual(unfed, given[key] ?? [])
  })
}

test('the reasons of who did not come back are all that the flow understands, in its order', () => {
  for (const { draft } of ready.filter((one) => one.key === 'win_back_reasons')) {
    const values = [0, 1, 2, 3, 4].map((n) => draft.variables[`button.${n}`])
    assert.ok(values.every((one) => one && 'text' in one && isAnswer(one.text)))
    assert.equal(new Set(values.map((one) => JSON.stringify(one))).size, 5)
    const buttons = draft.components.flatMap((one) => ('buttons' in one ? one.buttons : []))
    assert.equal(buttons.length, 6, 'and one that ends it')
  }
})

test('without a name the greeting still reads well', () => {
  const read = (key: string, language: string) => {
    const { draft } = ready.find((one) => one.key === key && one.language === language)!
    return fillTemplate(
      readTranslation({ ...draft, status: 'DRAFT' }),
      draft.variables,
      () => '',
    ).preview.body.split('!')[0]
  }
  assert.equal(read('win_back', 'el'), 'Γεια σας και πάλι')
  assert.equal(read('win_back', 'hu'), 'Kedves Vásárlónk')
  assert.equal(read('win_back', 'en'), 'Hello again')
  assert.equal(read('birthday', 'el'), 'Χρόνια πολλά, με υγεία')
})
