import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

const css = readFileSync(new URL('../../src/help/help.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]*)\}/gu)].map(([, block]) => block!)

/** What is written on what. WCAG 2.2, 1.4.3 and 1.4.11: 4.5 for text, 3 for what is no text. */
const pairs: [ink: string, ground: string, least: number][] = [
  ...['page', 'page-2', 'card', 'glow'].flatMap((ground): [string, string, number][] => [
    ['ink', ground, 4.5],
    ['faint', ground, 4.5],
    ['link', ground, 4.5],
  ]),
  ['brand-deep', 'card', 4.5],
  ['brand-ink', 'brand', 4.5],
  ['brand', 'card', 3],
]

for (const [name, block] of Object.entries({ light, dark })) {
  describe(`the help page in ${name}`, () => {
    const colours = { ...coloursOf(light), ...coloursOf(block) }
    for (const [ink, ground, least] of pairs) {
      it(`${ink} on ${ground} can be read`, () => {
        const ratio = contrast(colours[ink]!, colours[ground]!)
        assert.ok(ratio >= least, `${ratio.toFixed(2)}, should be ${least}`)
      })
    }
  })
}

function coloursOf(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/gu)].map(([, name, hex]) => [name!, hex!]),
  )
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
