import { useTranslation } from 'react-i18next'

/** One of several that were chosen; a press takes it out again. */
export function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      aria-label={`${t('common.remove')}: ${name}`}
      className="min-h-10 max-w-full rounded-full bg-raised px-4 font-semibold wrap-anywhere hover:bg-clay-wash"
      onClick={onRemove}
    >
      <bdi>{name}</bdi> <span aria-hidden="true">×</span>
    </button>
  )
}
