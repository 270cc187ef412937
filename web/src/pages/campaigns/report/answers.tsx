import { useTranslation } from 'react-i18next'
import type { Report } from '../../../api/campaigns.ts'
import { useFormats } from '../../../ui/formats.tsx'
import { Card } from '../../../ui/surface.tsx'

/** How the one-tap question of the message was answered. */
export function Answers({ answers }: { answers: Report['answers'] }) {
  const { t } = useTranslation('campaigns')
  const { number } = useFormats()
  if (answers.length === 0) return null
  const most = Math.max(...answers.map(({ count }) => count))
  return (
    <Card title={t('answers')}>
      <dl className="grid grid-cols-[minmax(6rem,auto)_1fr_auto] items-center gap-x-4 gap-y-2">
        {answers.map(({ answer, count }) => (
          <div key={answer} className="contents">
            <dt dir="auto" className="wrap-anywhere">
              {t(`whys.${answer}`, answer)}
            </dt>
            <dd className="h-5 overflow-hidden rounded-md bg-raised">
              <span
                className="block h-full rounded-md bg-olive"
                style={{ width: `${(count / most) * 100}%` }}
              />
            </dd>
            <dd className="text-end tabular-nums">{number(count)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
