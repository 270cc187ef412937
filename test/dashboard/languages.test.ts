import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'

type Words = { [key: string]: string | Words }
const source = join(import.meta.dirname, '../../web/src')
const languages = ['en', 'el', 'hu']

const read = async (path: string) => ((await import(path)) as { words: Words }).words
const flat = (words: Words, above = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : flat(value, `${above}${key}.`),
  )
// Greek and Hungarian have the plural forms of English: one and other.
const shape = (words: Words) =>
  flat(words).map(([key, text]) => [key, (text.match(/\{\{.*?\}\}/g) ?? []).sort().join()])

const folders = [join(source, 'i18n')]
for await (const words of glob('pages/**/words', { cwd: source })) folders.push(join(source, words))

for (const folder of folders)
  test(`every language says everything, with the same placeholders: ${folder.slice(source.length + 1)}`, async () => {
    const en = await read(join(folder, 'en.ts'))
    for (const language of languages) {
      const words = await read(join(folder, `${language}.ts`))
      assert.deepEqual(shape(words), shape(en))
      assert.ok(flat(words).every(([, text]) => text.trim() !== ''))
    }
  })

test('no page says what no dictionary holds', async () => {
  const common = new Set(flat(await read(join(source, 'i18n/en.ts'))).map(([key]) => key))
  const missing: string[] = []
  for await (const path of glob('**/*.tsx', { cwd: source })) {
    const text = await readFile(join(source, path), 'utf8')
    const own: string[] = []
    const pages = [...text.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, named]) =>
      [...named!.matchAll(/'(\w[\w/-]*)'/g)].map(([, page]) => page!),
    )
    for (const page of pages)
      own.push(...flat(await read(join(source, `pages/${page}/words/en.ts`))).map(([key]) => key))
    const known = new Set([...common, ...own])
    for (const [, key] of text.matchAll(/\bt\('([^']+)'/g))
      if (!known.has(key!) && !known.has(`${key}_other`)) missing.push(`${path}: ${key}`)
  }
  assert.deepEqual(missing, [])
})

test('every reason for which the policy holds or skips a message is said in words', async () => {
  const policy = await readFile(join(import.meta.dirname, '../../src/outbox/policy.ts'), 'utf8')
  const reasons = [...policy.matchAll(/^type (?:Hold|Skip)Reason =\n((?: {2}\| '\w+'\n)+)/gm)].flatMap(
    ([, names]) => [...names!.matchAll(/'(\w+)'/g)].map(([, name]) => name!),
  )
  assert.ok(reasons.length > 15)
  const said = (await read(join(source, 'i18n/en.ts'))).reasons as Words
  assert.deepEqual(
    reasons.filter((reason) => !(reason in said)),
    [],
  )
})
