import { lazy, type ReactNode, Suspense, useState } from 'react'

export type DialogProps = { open: boolean; onClose: () => void; title: string; children: ReactNode }

const DialogWindow = lazy(() => import('./dialog-window.tsx'))

/** A window over the page: keeps the focus in, closes by Escape, gives the focus back. Fetched when it is first opened. */
export function Dialog(props: DialogProps) {
  const [isWanted, setWanted] = useState(props.open)
  if (props.open && !isWanted) setWanted(true)
  if (!isWanted) return null
  return (
    <Suspense>
      <DialogWindow {...props} />
    </Suspense>
  )
}
