import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import Fastify from 'fastify'
import { registerDashboard } from '../../src/dashboard/routes.ts'
import type { BuildState } from '../../src/dashboard/waiting-page.ts'

test('while there is no dashboard its address says why and what to do, in the reader’s language, and opens it once it is there', async (t) => {
  const dist = await mkdtemp(join(tmpdir(), 'kalathi-dist-'))
  t.after(() => rm(dist, { recursive: true, force: true }))
  let state: BuildState = 'absent'
  const app = Fastify()
  t.after(() => app.close())
  registerDashboard(app, { dist, phone: true, build: () => state })
  const open = (language?: string) =>
    app.inject({ url: '/', headers: language === undefined ? {} : { 'accept-language': language } })
  const lookingAgain = /http-equiv="refresh"/
  for (const [wanted, language, words] of [
    [undefined, 'en', /is not built yet.*"npm run build"/s],
    ['de-AT,de;q=0.9', 'en', /is not built yet/],
    ['el-GR,el;q=0.9,en;q=0.8', 'el', /"npm run build"/],
    ['fr, hu;q=0.7', 'hu', /"npm run build"/],
  ] as const) {
    const { statusCode, body } = await open(wanted)
    assert.equal(statusCode, 503)
    assert.match(body, new RegExp(`<html lang="${language}">`))
    assert.match(body, words)
    assert.match(body, lookingAgain)
  }
  state = 'failed'
  assert.doesNotMatch((await open()).body, lookingAgain)
  await writeFile(join(dist, 'index.html'), '<html lang="en">there</html>')
  const { statusCode, body } = await open()
  assert.deepEqual([statusCode, body], [200, '<html data-phone lang="en">there</html>'])
})
