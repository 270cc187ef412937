import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'

/** Who imports what. The linter's rules see only the path that an import says, so none of these need be there. */
const forbidden: [from: string, what: string][] = [
  ['src/workers.ts', './channels/cloud-api/index.ts'],
  ['src/app.ts', 'bullmq'],
  ['src/language/fold.ts', '../db/client.ts'],
  ['src/language/fold.ts', '../clock.ts'],
  ['src/language/fold.ts', 'node:fs'],
  ['src/language/words/el.ts', '../../shop/settings.ts'],
  ['src/flows/flow.ts', '../events/event.ts'],
  ['src/flows/faq/index.ts', '../../db/client.ts'],
  ['src/flows/faq/index.ts', '../../clock.ts'],
  ['src/flows/faq/index.ts', '../registry.ts'],
  ['src/flows/faq/index.ts', '../quick-replies/index.ts'],
  ['src/flows/faq/index.ts', 'node:fs'],
  ['src/flows/faq/index.ts', 'postgres'],
  ['src/flows/faq/copy/el.ts', '../../quick-replies/copy/el.ts'],
  ['src/flows/faq/copy/el.ts', '../../../shop/settings.ts'],
  ['src/channels/channel.ts', '../db/client.ts'],
  ['src/channels/cloud-api/send.ts', '../../db/client.ts'],
  ['src/channels/cloud-api/send.ts', '../linked-device/index.ts'],
  ['src/channels/cloud-api/send.ts', '../../ids.ts'],
  ['src/channels/cloud-api/parse/index.ts', '../../linked-device/index.ts'],
  ['src/channels/cloud-api/parse/index.ts', '../../../outbox/claim.ts'],
  ['src/stores/shopify/index.ts', '../woocommerce/index.ts'],
  ['src/stores/shopify/index.ts', '../../commerce/orders.ts'],
  ['src/db/client.ts', '../events/event.ts'],
  ['src/db/embedded/cluster.ts', '../../config.ts'],
  ['src/queues/queues.ts', '../events/append.ts'],
  ['src/queues/queues.ts', '../db/client.ts'],
  ['src/events/append.ts', '../queues/queues.ts'],
  ['src/events/append.ts', '../contacts/merge.ts'],
  ['src/events/append.ts', '../channels/cloud-api/index.ts'],
  ['src/contacts/merge.ts', '../outbox/claim.ts'],
  ['src/outbox/claim.ts', '../conversations/turn.ts'],
  ['src/outbox/claim.ts', '../shop/settings.ts'],
  ['src/outbox/claim.ts', 'ioredis'],
  ['src/shop/settings.ts', '../outbox/claim.ts'],
  ['src/shop/sample/words.ts', '../../commerce/orders.ts'],
  ['src/commerce/orders.ts', '../shop/settings.ts'],
  ['src/commerce/orders.ts', '../stores/shopify/index.ts'],
  ['src/conversations/turn.ts', '../campaigns/launch.ts'],
  ['src/conversations/turn.ts', '../flows/faq/index.ts'],
  ['src/conversations/turn.ts', '../queues/queues.ts'],
  ['src/conversations/turn.ts', '../workers.ts'],
  ['src/campaigns/launch.ts', '../flows/flow.ts'],
  ['src/campaigns/launch.ts', '../channels/channel.ts'],
  ['src/insights/retention.ts', '../commerce/orders.ts'],
  ['src/help/page.ts', '../db/client.ts'],
  ['src/help/page.ts', '../conversations/turn.ts'],
  ['src/help/page.ts', '../api/problem.ts'],
  ['src/help/page.ts', '../server.ts'],
  ['src/webhooks/whatsapp.ts', '../conversations/turn.ts'],
  ['src/webhooks/whatsapp.ts', '../channels/cloud-api/index.ts'],
  ['src/api/orders.ts', '../webhooks/whatsapp.ts'],
  ['src/api/orders.ts', '../virtual-whatsapp/world.ts'],
  ['src/api/orders.ts', '../server.ts'],
  ['src/virtual-whatsapp/send.ts', '../clock.ts'],
  ['src/virtual-whatsapp/send.ts', '../channels/channel.ts'],
  ['src/virtual-whatsapp/rules/body.ts', '../../channels/channel.ts'],
]

const allowed: [from: string, what: string][] = [
  ['src/server.ts', './channels/registry.ts'],
  ['src/language/words/el.ts', './words.ts'],
  ['src/language/liquid.ts', 'liquidjs'],
  ['src/flows/faq/index.ts', '../flow.ts'],
  ['src/flows/faq/copy/el.ts', '../../flow.ts'],
  ['src/flows/faq/copy/el.ts', '../state.ts'],
  ['src/flows/faq/copy/el.ts', '../../../language/fold.ts'],
  ['src/channels/cloud-api/parse/index.ts', '../../channel.ts'],
  ['src/channels/cloud-api/parse/index.ts', '../../../clock.ts'],
  ['src/queues/redis.ts', 'bullmq'],
  ['src/queues/wake.ts', '../events/wake.ts'],
  ['src/events/people.ts', '../channels/channel.ts'],
  ['src/outbox/sweep.ts', '../clock.ts'],
  ['src/conversations/route.ts', '../flows/flow.ts'],
  ['src/webhooks/facts.ts', '../language/intents.ts'],
  ['src/help/page.ts', '../shop/cache.ts'],
  ['src/help/page.ts', '../language/fold.ts'],
  ['src/virtual-whatsapp/rules/body.ts', '../errors.ts'],
]

const habits: [file: string, text: string, rules: string[]][] = [
  ['src/outbox/habits.ts', 'console.log(process.env.HOME)\n', ['noConsole', 'noProcessEnv']],
  ['src/config.ts', 'export const home = process.env.HOME\n', []],
  ['src/main.ts', "console.log('ready')\n", []],
]

type Found = { category: string; location: { path: string; start: { line: number } } }

const folder = mkdtempSync(join(tmpdir(), 'kalathi-rooms-'))
after(() => rmSync(folder, { recursive: true }))

test('the linter refuses the imports that the rooms must not have, and no others', () => {
  const files = new Map<string, string[]>()
  for (const [from, what] of [...forbidden, ...allowed]) files.set(from, [...(files.get(from) ?? []), what])
  const texts = [...files].map(([from, whats]): [string, string] => [from, whats.map(reexport).join('')])
  const refused = lint(texts)
    .filter((found) => found.category.endsWith('noRestrictedImports'))
    .map(({ location: { path, start } }) => `${path} ← ${files.get(path)?.[start.line - 1]}`)
  assert.deepEqual(refused.sort(), forbidden.map(([from, what]) => `${from} ← ${what}`).sort())
})

test('only config.ts reads the environment, and rooms do not print', () => {
  const found = lint(habits.map(([file, text]) => [file, text]))
  for (const [file, , rules] of habits) {
    const broken = found
      .filter(({ location }) => location.path === file)
      .map((one) => one.category.split('/').at(-1))
    assert.deepEqual(broken.sort(), rules, file)
  }
})

const reexport = (what: string) => `export * from '${what}'\n`

/** What Biome says to these files under the project's rules. */
function lint(files: [path: string, text: string][]): Found[] {
  const root = mkdtempSync(join(folder, 'src-'))
  copyFileSync('biome.json', join(root, 'biome.json'))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')),
    'bin/biome',
  )
  const args = [bin, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.']
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return JSON.parse(stdout).diagnostics
}
