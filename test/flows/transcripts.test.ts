import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { flows } from '../../src/flows/registry.ts'
import { savedMessages } from '../support/saved-messages.ts'
import { play } from '../support/transcript.ts'

// `UPDATE_TRANSCRIPTS=1 node --test test/flows/transcripts.test.ts` writes what the flows say now; read the diff.
const UPDATE = process.env.UPDATE_TRANSCRIPTS === '1'

for (const flow of flows) {
  describe(`transcripts of ${flow.name}`, () => {
    const folder = new URL(`../transcripts/${flow.name}/`, import.meta.url)
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
      it(name.replace('.txt', ''), async () => {
        const file = new URL(name, folder)
        const golden = readFileSync(file, 'utf8')
        const played = await play(flow.name, golden, savedMessages)
        if (UPDATE) writeFileSync(file, played)
        else assert.equal(played, golden)
      })
    }
  })
}
