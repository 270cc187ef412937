import { Toast } from '@base-ui/react/toast'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

const manager = Toast.createToastManager()
let refusal: string | undefined

type Way = { label: string; run: () => void }

/**
 * Says what was done. With `undo` it can be taken back once, for as long as it stands: while somebody points at it or
 * has come to it by the keyboard, it stands. `gone` is told when it no longer does, also by an undo.
 */
export function toast(words: string, undo?: Way & { gone?: () => void }): void {
  endRefusal()
  const id = manager.add({
    title: words,
    timeout: undo ? 7000 : 5000,
    ...(undo && {
      actionProps: {
        children: undo.label,
        // What was taken back is not to be read as done.
        onClick() {
          undo.run()
          manager.close(id)
        },
      },
    }),
    ...(undo?.gone && { onClose: undo.gone }),
  })
}

/** Says that something was refused, until something else is said or tried. `way`: to what can be done about it. */
export function toastRefusal(words: string, way?: Way): void {
  endRefusal()
  refusal = manager.add({
    title: words,
    timeout: way ? 7000 : 5000,
    ...(way && {
      actionProps: {
        children: way.label,
        onClick() {
          way.run()
          endRefusal()
        },
      },
    }),
  })
}

/** Whoever tries anew shall not read of the last time. */
export function endRefusal(): void {
  if (refusal !== undefined) manager.close(refusal)
  refusal = undefined
}

export function Toasts() {
  return (
    <Toast.Provider toastManager={manager}>
      <Toast.Viewport className="fixed inset-x-4 bottom-20 z-50 mx-auto flex max-w-md flex-col gap-2 md:bottom-6">
        <Shown />
      </Toast.Viewport>
    </Toast.Provider>
  )
}

function Shown() {
  const { toasts } = Toast.useToastManager()
  const { t } = useTranslation()
  return toasts.map((one) => (
    <Toast.Root key={one.id} toast={one} className="rounded-basket border border-line bg-ink text-paper">
      <Toast.Content className="flex items-center gap-3 py-3 ps-5 pe-2">
        <Toast.Title className="grow font-sans text-base" />
        {one.actionProps && <Toast.Action className="min-h-10 rounded-full px-3 font-semibold underline" />}
        <Toast.Close aria-label={t('common.close')} render={<Button look="plain" />}>
          ×
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
