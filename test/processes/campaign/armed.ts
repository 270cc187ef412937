// The server as it is, except that modules which a campaign goes through come with a place to die:
// `node run.mjs test/processes/campaign/armed.ts`. Which of them, the file `dies-at` in DATA_DIR says (see points.ts).
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { arm } from './points.ts'

const seams: Record<string, string> = {
  'src/campaigns/pass.ts': 'seams/pass.ts',
  'src/outbox/claim.ts': 'seams/claim.ts',
  'src/outbox/results.ts': 'seams/results.ts',
  'src/channels/cloud-api/http.ts': 'seams/http.ts',
}

const root = new URL('../../../', import.meta.url).href
const own = new URL('seams/', import.meta.url).href

const file = join(process.env.DATA_DIR!, 'dies-at')
arm(file)
process.on('SIGCONT', () => arm(file))
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    const seam = found.url.startsWith(root) ? seams[found.url.slice(root.length)] : undefined
    if (!seam || context.parentURL?.startsWith(own)) return found
    return { ...found, url: new URL(seam, import.meta.url).href }
  },
})
await import('../../../src/main.ts')
