import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import { places } from './places.ts'

const waitMs = 1500
const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))

/** g and a letter goes to a page, ? shows what there is. Never while somebody types. */
export function Shortcuts() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const pressedG = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
      if (event.key === '?') setOpen(true)
      const place = places.find(({ code }) => code === event.code)
      if (place && event.timeStamp - pressedG.current < waitMs) void navigate({ to: place.to })
      pressedG.current = event.code === 'KeyG' ? event.timeStamp : Number.NEGATIVE_INFINITY
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [navigate])
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title={t('shell.shortcuts')}>
      <p className="mb-3 text-soft">{t('shell.goTo')}</p>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        {places.map(({ to, name, code }) => (
          <div key={to} className="contents">
            <dt>
              <kbd className="rounded-lg border border-line bg-raised px-2 py-1">
                {code.slice(3).toLowerCase()}
              </kbd>
            </dt>
            <dd>{t(`nav.${name}`)}</dd>
          </div>
        ))}
        <dt>
          <kbd className="rounded-lg border border-line bg-raised px-2 py-1">?</kbd>
        </dt>
        <dd>{t('shell.thisSheet')}</dd>
      </dl>
    </Dialog>
  )
}
