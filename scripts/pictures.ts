// npm run pictures: fills a sample shop and takes a picture of every screen for the docs.
// npm run pictures -- inbox campaign-plan: only of these.
import { join } from 'node:path'
import { buildDashboard, isFresh } from '../src/dashboard/build.ts'
import { createLogger } from '../src/logger.ts'
import { openBrowser } from '../test/support/browser.ts'
import { startTestServer } from '../test/support/server.ts'
import { createCamera } from './pictures/camera.ts'
import { screensOf } from './pictures/screens.ts'
import { fillShop, setupToken } from './pictures/shop.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/images/dashboard')
const only = process.argv.slice(2)

const browser = await openBrowser()
if (typeof browser === 'string') throw new Error(browser)
if (!(await isFresh(root)) && !(await buildDashboard(root, createLogger('info', true))))
  throw new Error('The dashboard could not be built.')
const server = await startTestServer({ SETUP_TOKEN: setupToken, SHOP_NAME: 'Πηλός & Ελιά' })
try {
  const camera = await createCamera(browser, server.url, folder)
  await camera.take('setup', { path: `/setup#token=${setupToken}`, signedIn: false }, only)
  const shop = await fillShop(browser, server.url)
  for (const [name, screen] of Object.entries(screensOf(shop))) {
    const bytes = await camera.take(name, screen, only, shop.session)
    if (bytes > 0) console.log(`${name} ${Math.round(bytes / 1000)} KB`)
  }
  console.log(`${(camera.total() / 1e6).toFixed(1)} MB in all`)
} finally {
  await browser.close()
  await server.stop()
}
