import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from './button.tsx'
import { useBackCloses } from './use-back-closes.ts'

/** A panel from the side over the page, the whole of a phone's screen. Focus and Escape as in a dialog. */
export function Sheet({
  open,
  onClose,
  title,
  children,
}: {
  open: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
}) {
  const { t } = useTranslation()
  useBackCloses(open, onClose)
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-30 bg-[#1b1a14]/50" />
        <Base.Popup className="fixed inset-y-0 end-0 z-40 flex w-full max-w-xl flex-col border-s border-line bg-surface">
          <div className="flex items-start justify-between gap-4 border-b border-line px-5 py-4 sm:px-6">
            <Base.Title className="text-xl">{title}</Base.Title>
            <Base.Close aria-label={t('common.close')} className={`${buttonClass('quiet')} -my-1 -me-3`}>
              ×
            </Base.Close>
          </div>
          <div className="grow overflow-auto p-5 sm:p-6">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
