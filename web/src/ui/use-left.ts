import { type FocusEvent, useState } from 'react'

let isPressed = false
addEventListener('pointerdown', () => (isPressed = true), true)
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (isPressed = false), true)

/**
 * Whether somebody has been in a part of a form and gone on. Not while they press what leads on: words that appeared
 * then would push it away from under the finger.
 */
export function useLeft(): { isLeft: boolean; onBlur: (event: FocusEvent) => void } {
  const [isLeft, setLeft] = useState(false)
  return {
    isLeft,
    onBlur({ currentTarget, relatedTarget }) {
      if (currentTarget.contains(relatedTarget)) return
      if (isPressed) afterPress(() => setLeft(true))
      else setLeft(true)
    },
  }
}

function afterPress(run: () => void): void {
  const ended = new AbortController()
  for (const end of ['pointerup', 'pointercancel'])
    addEventListener(
      end,
      () => {
        ended.abort()
        setTimeout(run)
      },
      { signal: ended.signal },
    )
}
