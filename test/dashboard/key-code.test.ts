import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeOf } from '../../web/src/app/key-code.ts'

test('a shortcut is the key that bears its letter, on a Greek and on a Hungarian keyboard', () => {
  for (const [keyboard, key, code, meant] of [
    ['English', 'z', 'KeyZ', 'KeyZ'],
    ['Greek', 'ζ', 'KeyZ', 'KeyZ'],
    ['Greek, shifted', 'Ξ', 'KeyJ', 'KeyJ'],
    ['Hungarian', 'z', 'KeyY', 'KeyZ'],
    ['Hungarian', 'y', 'KeyZ', 'KeyY'],
    ['Hungarian, shifted', 'Z', 'KeyY', 'KeyZ'],
    ['Hungarian', '/', 'Digit6', 'Slash'],
    ['English', '/', 'Slash', 'Slash'],
    ['any', 'Enter', 'Enter', 'Enter'],
  ] as const)
    assert.equal(codeOf({ key, code }), meant, `${keyboard} ${key}`)
})
