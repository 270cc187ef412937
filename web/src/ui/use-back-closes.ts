import { useBlocker } from '@tanstack/react-router'

/** While something lies open over the page, Back closes it and the page stays; links within it lead on as always. */
export function useBackCloses(open: boolean, onClose: () => void): void {
  useBlocker({
    disabled: !open,
    enableBeforeUnload: false,
    shouldBlockFn({ action }) {
      if (action !== 'BACK') return false
      onClose()
      return true
    },
  })
}
