import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/** A link that is shown once: to be read, selected and copied. */
export function CopyLink({ label, link: given }: { label: string; link: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  const link = reachable(given)
  // Over plain HTTP there is no clipboard: the field is then selected and copied by hand.
  const copy = () => navigator.clipboard?.writeText(link).then(() => setCopied(true))
  return (
    <div className="flex flex-wrap gap-2">
      <input
        readOnly
        aria-label={label}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
        className="min-h-11 min-w-0 grow basis-64 rounded-xl border border-field-line bg-raised px-3 font-mono text-sm"
      />
      {'clipboard' in navigator && (
        <Button onClick={() => void copy()}>{t(copied ? 'common.copied' : 'common.copy')}</Button>
      )}
    </div>
  )
}

/** Where PUBLIC_URL was left at this machine and somebody works from another, the address they came by reaches it. */
function reachable(link: string): string {
  const url = URL.canParse(link) ? new URL(link) : undefined
  if (url?.hostname !== 'localhost' || url.hash === '' || location.hostname === 'localhost') return link
  return link.replace(url.origin, location.origin)
}
