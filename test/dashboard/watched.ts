import assert from 'node:assert/strict'
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Whatever goes wrong in a page from now on: errors of its console and scripts, and dialogs, which are let go. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('console', (one) => {
    // What a test provokes is refused by the API, and a stream that is cut is begun again: neither is a fault.
    if (one.type() === 'error' && !one.location().url.includes('/api/')) faults.push(one.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => {
    faults.push(dialog.message())
    void dialog.dismiss()
  })
  return faults
}

/** Nothing that a screen reader or a keyboard would fail at. `about` names the page in the failure. */
export async function assertReadable(
  page: Page,
  about: string = new URL(page.url()).pathname,
): Promise<void> {
  // What is dimmed while something newer is on its way is not what anybody reads.
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  // Nor are colours on their way from light to dark.
  await page.evaluate(
    `Promise.allSettled(document.getAnimations()
      .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
      .map((one) => one.finished)).then(() => true)`,
  )
  // By the debugger's protocol: the policy lets no script into the page by a tag.
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[]
  }
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  assert.deepEqual(
    grave.map(({ id, nodes }) => [about, id, nodes[0]?.html]),
    [],
  )
}
