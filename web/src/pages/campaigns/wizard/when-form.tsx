import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Draft, Kind, Plan, Timing } from '../../../api/campaigns.ts'
import { settingsQuery } from '../../../api/shop.ts'
import { type Wrong, wrongAt } from '../../../app/refused.tsx'
import { usePlace } from '../../../app/shop-clock.ts'
import { cx } from '../../../ui/class-names.ts'
import { Field, fieldRow } from '../../../ui/field.tsx'
import { Skeleton } from '../../../ui/surface.tsx'
import { Pills } from '../../../ui/tabs.tsx'
import { QuietNote } from './quiet-note.tsx'
import { LifecycleForm, RecurringForm } from './rhythm-form.tsx'
import { ScheduleForm } from './schedule-form.tsx'

/** What each kind begins with. */
const first: { [K in Kind]: Extract<Timing, { kind: K }> } = {
  broadcast: { kind: 'broadcast', schedule: null },
  recurring: { kind: 'recurring', schedule: { every: 'week', weekday: 'mon', time: '10:00' } },
  // Who fits already would otherwise all be written to on the first day.
  lifecycle: { kind: 'lifecycle', schedule: { once: 'ever', onlyFromNowOn: true, time: '10:00' } },
}
const kinds = ['broadcast', 'recurring', 'lifecycle'] as const

/** Once, again and again, or whenever somebody comes to fit; and at most how many a day. */
export function WhenForm({
  draft,
  plan,
  wrong,
  onChange,
}: {
  draft: Draft
  plan: Plan | undefined
  wrong: Wrong
  onChange: (patch: Partial<Draft>) => void
}) {
  const { t } = useTranslation(['campaigns/wizard', 'campaigns'])
  const { data: settings } = useQuery(settingsQuery)
  const place = usePlace()
  if (!settings) return <Skeleton className="h-24 w-full" />
  const zone = place(settings.timeZone)
  const put = (timing: Timing) => onChange(timing)
  return (
    <div className="grid grid-cols-1 gap-4">
      <Pills
        label={t('howOften')}
        value={draft.kind}
        onChange={(kind) => kind !== draft.kind && put(first[kind])}
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <p className="text-sm text-soft">{t(`kindWords.${draft.kind}`)}</p>
      {draft.kind === 'broadcast' && (
        <ScheduleForm
          schedule={draft.schedule}
          plan={plan}
          wrong={wrong}
          settings={settings}
          onChange={(schedule) => put({ kind: 'broadcast', schedule })}
        />
      )}
      {draft.kind === 'recurring' && (
        <RecurringForm
          schedule={draft.schedule}
          zone={zone}
          wrong={wrong}
          onChange={(schedule) => put({ kind: 'recurring', schedule })}
        />
      )}
      {draft.kind === 'lifecycle' && (
        <LifecycleForm
          schedule={draft.schedule}
          zone={zone}
          wrong={wrong}
          onChange={(schedule) => put({ kind: 'lifecycle', schedule })}
        />
      )}
      <QuietNote draft={draft} settings={settings} />
      <div className={cx(fieldRow, 'border-t border-line pt-4')}>
        <Field
          label={t('ceiling')}
          hint={t('ceilingHint')}
          type="number"
          min={1}
          max={10_000_000}
          step={1}
          value={draft.dailyCeiling ?? ''}
          error={wrong.dailyCeiling}
          onChange={({ target: { value } }) => {
            // What is no such number the server refuses: as "no limit" it would be the opposite of what was meant.
            onChange({ dailyCeiling: value === '' ? null : Number(value) })
          }}
        />
        <Codes
          codes={draft.discountCodes}
          onChange={(discountCodes) => onChange({ discountCodes })}
          error={wrongAt(wrong, 'discountCodes')}
        />
      </div>
    </div>
  )
}

/** Codes whose orders are this campaign's. Kept as typed until it is left, so that a comma can be typed. */
function Codes({
  codes,
  onChange,
  error,
}: {
  codes: string[]
  onChange: (codes: string[]) => void
  error: string | undefined
}) {
  const { t } = useTranslation(['campaigns/wizard', 'campaigns'])
  return (
    <Field
      label={t('codes')}
      hint={t('codesHint')}
      error={error}
      dir="auto"
      maxLength={2000}
      defaultValue={codes.join(', ')}
      onBlur={({ target }) => {
        const given = target.value.split(/[,;\n]/).map((one) => one.trim().slice(0, 100))
        const next = [...new Set(given.filter(Boolean))].slice(0, 50)
        if (next.join() !== codes.join()) onChange(next)
      }}
    />
  )
}
