import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Part, Plan } from '../../../api/campaigns.ts'
import { useReason } from '../../../app/use-reason.ts'
import { cx } from '../../../ui/class-names.ts'
import { useFormats } from '../../../ui/formats.tsx'

type Open = (label: string, part: Part) => void

/** The audience and its parts, down to why somebody gets nothing or waits. */
export function PlanTable({ plan, onOpen }: { plan: Plan; onOpen: Open }) {
  const { t } = useTranslation(['campaigns/wizard', 'campaigns'])
  const reasonOf = useReason()
  const row = (key: string, label: string, count: number, part: Part, level = 0) => (
    <Row key={key} label={label} count={count} level={level} onOpen={() => onOpen(label, part)} />
  )
  const skipped = plan.skipped.reduce((sum, { count }) => sum + count, 0)
  return (
    <table className="w-full">
      <caption className="sr-only">{t('whoGetsIt')}</caption>
      <tbody className="divide-y divide-line">
        {row('audience', t('planned.audience'), plan.audience, { part: 'audience' })}
        {row('skipped', t('planned.skipped'), skipped, { part: 'skipped' })}
        {plan.skipped.map(({ reason, count }) =>
          row(`skipped ${reason}`, reasonOf(reason, null), count, { part: 'skipped', reason }, 1),
        )}
        {plan.holdout > 0 && row('holdout', t('planned.holdout'), plan.holdout, { part: 'holdout' })}
        {row('willSend', t('planned.willSend'), plan.willSend, { part: 'willSend' })}
        {plan.variants.length > 1 &&
          plan.variants.map(({ variant, name, count }) =>
            row(`variant ${variant}`, t('versionNamed', { name }), count, { part: 'willSend', variant }, 1),
          )}
        {plan.held.map(({ reason, count }) =>
          row(
            `held ${reason}`,
            t('waits', { why: reasonOf(reason, null) }),
            count,
            { part: 'held', reason },
            1,
          ),
        )}
      </tbody>
    </table>
  )
}

function Row({
  label,
  count,
  level,
  onOpen,
}: {
  label: ReactNode
  count: number
  level: number
  onOpen: () => void
}) {
  const { number } = useFormats()
  return (
    <tr>
      <th
        scope="row"
        className={cx('py-1.5 pe-3 text-start', level > 0 ? 'ps-5 font-normal text-soft' : 'font-semibold')}
      >
        {label}
      </th>
      <td className="text-end align-top">
        <button
          type="button"
          disabled={count === 0}
          onClick={onOpen}
          className={cx(
            'min-h-10 px-2 tabular-nums underline-offset-4 enabled:underline',
            level === 0 && 'font-display text-xl font-semibold',
          )}
        >
          {number(count)}
        </button>
      </td>
    </tr>
  )
}
