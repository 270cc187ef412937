import { Dialog as Base } from '@base-ui/react/dialog'
import type { DialogProps } from './dialog.tsx'
import { useBackCloses } from './use-back-closes.ts'

/** The window itself; `ui/dialog.tsx` fetches it when it is first opened. */
export default function DialogWindow({ open, onClose, title, children }: DialogProps) {
  useBackCloses(open, onClose)
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-30 bg-[#1b1a14]/50" />
        <Base.Popup className="fixed inset-x-4 top-[12vh] z-40 mx-auto max-h-[76vh] max-w-lg overflow-auto rounded-basket border border-line bg-surface p-6">
          <Base.Title className="mb-4 text-xl">{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
