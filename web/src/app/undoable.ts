import { toast } from '../ui/toast.tsx'

/**
 * Says that something is done and does it when the offer to take it back is gone, or at once when the page goes away.
 * The caller shows it as done; `back` shows it again, after an undo and after a failure.
 */
export function undoable({
  words,
  undoLabel,
  run,
  back,
}: {
  words: string
  undoLabel: string
  run: () => Promise<unknown>
  back: (error?: unknown) => void
}): void {
  let isOver = false
  const finish = () => {
    if (isOver) return
    isOver = true
    removeEventListener('pagehide', finish)
    run().catch(back)
  }
  addEventListener('pagehide', finish)
  toast(words, {
    label: undoLabel,
    run() {
      if (isOver) return
      isOver = true
      removeEventListener('pagehide', finish)
      back()
    },
    gone: finish,
  })
}
