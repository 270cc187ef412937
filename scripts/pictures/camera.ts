import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'

export type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** What is shown. `act` brings it there where the address alone does not; it reads English, so only English is taken. */
export type Screen = {
  path: string
  signedIn?: boolean
  act?: (page: Page) => Promise<void>
  /** Besides English, which every screen has: el, hu, en-XA, ar-XB; on a phone as well where it is taken in every look. */
  languages?: string[]
  /** Else a desk, the same in the dark, and a phone. */
  looks?: Look[]
}

type Look = 'desktop' | 'desktop-dark' | 'phone' | 'phone-dark'
const usual: Look[] = ['desktop', 'desktop-dark', 'phone']
const quality = 0.42

/** Takes pictures into a folder: WebP, as tall as the page is, up to a screen and a bit. */
export async function createCamera(browser: Browser, url: string, folder: string) {
  await mkdir(folder, { recursive: true })
  // Chromium's own encoder, in a page without a policy of ours.
  const darkroom = await browser.newPage()
  let total = 0

  async function shoot(name: string, screen: Screen, look: Look, language: string, session?: Session) {
    const phone = look.startsWith('phone')
    const context = await browser.newContext({
      ...(screen.signedIn !== false && session && { storageState: session }),
      viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 850 },
      colorScheme: look.endsWith('dark') ? 'dark' : 'light',
      locale: { el: 'el-GR', hu: 'hu-HU' }[language] ?? 'en-GB',
      timezoneId: 'Europe/Athens',
      reducedMotion: 'reduce',
      ...(phone && { isMobile: true, hasTouch: true }),
    })
    try {
      const page = await context.newPage()
      const [path, hash] = screen.path.split('#')
      const asked = `${path}${path!.includes('?') ? '&' : '?'}lang=${language}${hash ? `#${hash}` : ''}`
      await page.goto(url + (path === '/phone' || path === '/help' ? screen.path : asked))
      await settle(page)
      await screen.act?.(page)
      await settle(page)
      // The window itself grows, so that what clings to its edges does so at the edges of the picture.
      const { width, height } = page.viewportSize()!
      const tall = (await page.evaluate('document.documentElement.scrollHeight')) as number
      await page.setViewportSize({
        width,
        height: Math.min(Math.max(tall, height), Math.round(height * 1.4)),
      })
      await settle(page)
      const png = await page.screenshot({ animations: 'disabled' })
      const webp = await toWebp(darkroom, png)
      await writeFile(join(folder, `${name}.webp`), webp)
      total += webp.length
      return webp.length
    } finally {
      await context.close()
    }
  }

  return {
    total: () => total,
    /** All looks and languages of a screen, where `only` is empty or names it; how many bytes they are. */
    async take(name: string, screen: Screen, only: string[], session?: Session): Promise<number> {
      if (only.length > 0 && !only.includes(name)) return 0
      let bytes = 0
      for (const look of screen.looks ?? usual) {
        const suffix = look === 'desktop' ? '' : `-${look.replace('desktop-', '')}`
        bytes += await shoot(name + suffix, screen, look, 'en', session)
      }
      for (const language of screen.languages ?? []) {
        bytes += await shoot(`${name}-${language}`, screen, 'desktop', language, session)
        if (screen.looks?.includes('phone-dark'))
          bytes += await shoot(`${name}-${language}-phone`, screen, 'phone', language, session)
      }
      return bytes
    },
  }
}

/** Until all that was asked for is there: nothing pulses, nothing is dimmed, the letters are drawn. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.locator('h1, h2').first().waitFor()
  const busy = page.locator('[aria-hidden=true].animate-pulse, [aria-busy="true"]')
  // Once more: what came may have asked for more.
  for (let n = 0; n < 2; n++) {
    await page.waitForTimeout(150)
    await busy.first().waitFor({ state: 'detached' })
  }
  await page.evaluate(drawn)
}

async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const base64 = (await page.evaluate(`(${encode})('${png.toString('base64')}', ${quality})`)) as string
  return Buffer.from(base64, 'base64')
}

// As text: they are of the browser, whose types are not those of a script.
const drawn = `document.fonts.ready.then(() =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))`
const encode = `async (data, quality) => {
  const blob = await (await fetch('data:image/png;base64,' + data)).blob()
  const bitmap = await createImageBitmap(blob)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d').drawImage(bitmap, 0, 0)
  const reader = new FileReader()
  reader.readAsDataURL(await canvas.convertToBlob({ type: 'image/webp', quality }))
  await new Promise((resolve) => { reader.onload = resolve })
  return reader.result.split(',')[1]
}`
