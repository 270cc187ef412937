import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'

/** A window over the page: keeps the focus in, closes by Escape, gives the focus back. */
export function Dialog({
  open,
  onClose,
  title,
  children,
}: {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
}) {
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
