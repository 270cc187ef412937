import { cx } from './class-names.ts'

/** Where one is on a way of several steps; those already open can be gone to. */
export function Steps<K extends string>({
  label,
  steps,
  at,
  onGo,
}: {
  label: string
  steps: readonly { key: K; label: string; disabled?: boolean }[]
  at: K
  onGo: (key: K) => void
}) {
  const now = steps.findIndex(({ key }) => key === at)
  return (
    <nav aria-label={label} className="relative mb-6 overflow-x-auto">
      <ol className="flex min-w-max sm:gap-1">
        {steps.map(({ key, label: words, disabled }, place) => (
          <li key={key} className="flex items-center">
            <button
              type="button"
              disabled={disabled}
              aria-current={key === at ? 'step' : undefined}
              onClick={() => onGo(key)}
              className="flex min-h-11 items-center gap-2 rounded-full px-0.5 text-soft sm:ps-1.5 sm:pe-4 enabled:hover:bg-raised aria-[current=step]:bg-olive-wash aria-[current=step]:ps-1.5 aria-[current=step]:pe-3 sm:aria-[current=step]:pe-4 aria-[current=step]:font-semibold aria-[current=step]:text-olive-strong"
            >
              <span
                aria-hidden="true"
                className={cx(
                  'flex size-8 items-center justify-center rounded-full border text-sm font-semibold tabular-nums',
                  place < now ? 'border-olive bg-olive text-on-olive' : 'border-field-line',
                )}
              >
                {place < now ? '✓' : place + 1}
              </span>
              {/* On a phone the circles alone fit, and the words of where one is. */}
              <span className={cx(key !== at && 'max-sm:sr-only')}>{words}</span>
            </button>
            {place < steps.length - 1 && (
              <span aria-hidden="true" className="h-px w-1.5 bg-field-line sm:mx-1 sm:w-4" />
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
