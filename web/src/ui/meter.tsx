import { cx } from './class-names.ts'

const tones = { calm: 'bg-olive', warn: 'bg-honey', bad: 'bg-clay', quiet: 'bg-field-line' }
export type Part = { value: number; tone: keyof typeof tones }

/** How far something is, or of what parts a whole is made: `parts` of `of`, side by side. */
export function Meter({
  label,
  parts,
  of,
  className,
}: {
  label: string
  parts: Part[]
  of: number
  className?: string
}) {
  const done = parts.reduce((sum, { value }) => sum + value, 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: <meter> cannot show several parts.
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={Math.min(done, of)}
      className={cx('flex h-2.5 overflow-hidden rounded-full bg-raised', className)}
    >
      {parts.map(({ value, tone }) => (
        <span
          key={tone}
          className={cx('block h-full transition-[width] duration-500', tones[tone])}
          style={{ width: `${of === 0 ? 0 : (value / of) * 100}%` }}
        />
      ))}
    </div>
  )
}
