import { existsSync } from 'node:fs'
import chromiumPackage from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const systemChromium = '/usr/bin/chromium'
/** What keeps a browser of a test quiet: it asks nobody for updates, and its sandbox, which root cannot have, is off. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

/**
 * A headless Chromium: the machine's own, else the one inside the npm package, which needs nothing installed.
 * A string where neither starts: why the tests are to be skipped.
 */
export async function openBrowser(): Promise<Browser | string> {
  const reasons: string[] = []
  for (const path of [
    async () => (existsSync(systemChromium) ? systemChromium : undefined),
    () => chromiumPackage.executablePath(),
  ]) {
    try {
      const executablePath = await path()
      // A file that is told to end ends: the browser goes with its pipe, without a handler that outlives the wish.
      const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
      if (executablePath) return await chromium.launch({ executablePath, args, headless: true, ...signals })
    } catch (error) {
      reasons.push(error instanceof Error ? error.message.split('\n')[0]! : 'unknown')
    }
  }
  return `no Chromium starts here (${reasons.join('; ')})`
}
