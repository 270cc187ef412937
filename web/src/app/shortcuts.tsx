import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import { codeOf } from './key-code.ts'
import { usePlaces } from './places.ts'
import { keyName, useShownShortcuts } from './shortcut-keys.ts'

const waitMs = 1500
/** Where a letter is a letter: fields, and whatever a dialog or menu does with it. */
const isTaken = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(input|textarea|select)$/i.test(target.tagName) ||
    target.closest('[role=dialog],[role=menu]') !== null)

/** g and a letter goes to a page, ? shows what there is, and a page has keys of its own. Never while somebody types. */
export function Shortcuts() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const pressedG = useRef(Number.NEGATIVE_INFINITY)
  const shown = useShownShortcuts()
  const places = usePlaces()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return
      if (event.key === '?') return setOpen(true)
      const pressed = codeOf(event)
      const afterG = event.timeStamp - pressedG.current < waitMs
      pressedG.current = pressed === 'KeyG' ? event.timeStamp : Number.NEGATIVE_INFINITY
      const place = afterG && places.find(({ code }) => code === pressed)
      if (place) return void navigate({ to: place.to })
      // Some keyboards have the slash above a number.
      const isPlain = !event.shiftKey || event.key === '/'
      const mine = isPlain && shown.find(({ code }) => code === pressed)
      if (!mine) return
      event.preventDefault()
      mine.run()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [navigate, shown, places])
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title={t('shell.shortcuts')}>
      {shown.length > 0 && <Keys keys={shown.map(({ code, label }) => ({ key: keyName(code), label }))} />}
      <p className="mb-3 text-soft">{t('shell.goTo')}</p>
      <Keys
        keys={[
          ...places.map(({ name, code }) => ({ key: keyName(code), label: t(`nav.${name}`) })),
          { key: '?', label: t('shell.thisSheet') },
        ]}
      />
    </Dialog>
  )
}

const Keys = ({ keys }: { keys: { key: string; label: string }[] }) => (
  <dl className="mb-6 grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
    {keys.map(({ key, label }) => (
      <div key={key} className="contents">
        <dt>
          <kbd className="rounded-lg border border-line bg-raised px-2 py-1">{key}</kbd>
        </dt>
        <dd>{label}</dd>
      </div>
    ))}
  </dl>
)
