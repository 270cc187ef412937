import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/client.ts'
import { changeHours, days, type Hours, hoursQuery } from '../../../api/content.ts'
import { keys } from '../../../api/keys.ts'
import { settingsQuery } from '../../../api/shop.ts'
import { Asked } from '../../../app/asked.tsx'
import { useDraft } from '../../../app/draft.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { queries } from '../../../app/queries.ts'
import { useMay } from '../../../app/rights.ts'
import { localeOf } from '../../../i18n/locale.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Card, Failure, Skeleton } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Frame } from '../frame.tsx'
import { Calendar, type Shown } from './calendar.tsx'
import { DayRanges } from './day-ranges.tsx'
import { Where } from './where.tsx'

export function Page() {
  const hours = useQuery(hoursQuery)
  const { data: settings } = useQuery(settingsQuery)
  // Out here, or saving, which begins the editor anew, would turn it back to the month of today.
  const shown = useState<string>()
  const loading = <Skeleton className="h-96 w-full" />
  return (
    <Frame>
      <Asked answer={hours} loading={loading}>
        {(stored) =>
          settings ? (
            <Editor key={JSON.stringify(stored)} stored={stored} country={settings.country} shown={shown} />
          ) : (
            loading
          )
        }
      </Asked>
    </Frame>
  )
}

const day = [{ from: '09:00', to: '17:00' }]
/** What a shop that never set its hours begins with; nothing of it holds until it is saved. */
const usual = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] }

type EditorProps = { stored: Hours; country: string; shown: Shown }

/** `country`: the shop's own, whose holidays are suggested with the rest. */
function Editor({ stored, country, shown }: EditorProps) {
  const { t, i18n } = useTranslation('content')
  const say = useFailureWords()
  const mayWrite = useMay('content.write')
  const { value, set, drop, isChanged } = useDraft(
    'hours',
    stored.set ? stored : { ...stored, weekly: usual, holidays: { country } },
  )
  const saving = useMutation({
    mutationFn: () => changeHours(value),
    onSuccess(saved) {
      drop(saved)
      queries.setQueryData(keys.hours, saved)
      void queries.invalidateQueries({ queryKey: keys.hours })
      toast(t('common.saved'))
    },
  })
  const errors = saving.error instanceof ApiError ? saving.error.fields : {}
  // 2024-01-01 was a Monday.
  const dayName = (at: number) =>
    new Intl.DateTimeFormat(localeOf(i18n.language), { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, at + 1),
    )
  return (
    <Form className="grid grid-cols-1 gap-6" onSend={() => saving.mutate()}>
      {!stored.set && (
        <p className="rounded-basket bg-honey-wash px-5 py-4 text-honey">
          {t('hours.unset')} {mayWrite && t('hours.suggested')}
        </p>
      )}
      <fieldset disabled={!mayWrite} className="contents">
        <div className="grid items-start gap-6 xl:grid-cols-2">
          <Card title={t('hours.week')}>
            <ul className="divide-y divide-line">
              {days.map((day, at) => (
                <li key={day} className="grid gap-2 py-3 sm:grid-cols-[8rem_1fr]">
                  <span className="pt-2 font-semibold first-letter:uppercase">{dayName(at)}</span>
                  <DayRanges
                    label={dayName(at)}
                    ranges={value.weekly[day]}
                    onChange={(ranges) => set({ ...value, weekly: { ...value.weekly, [day]: ranges } })}
                    error={Object.entries(errors).find(([path]) => path.startsWith(`weekly.${day}`))?.[1]}
                  />
                </li>
              ))}
            </ul>
            <Button
              className="mt-3"
              onClick={() =>
                set({
                  ...value,
                  weekly: {
                    ...value.weekly,
                    ...Object.fromEntries(days.slice(1, 5).map((day) => [day, value.weekly.mon])),
                  },
                })
              }
            >
              {t('hours.likeMonday')}
            </Button>
          </Card>
          <div className="grid gap-6">
            <Where value={value} set={set} errors={errors} />
            <Calendar value={value} set={set} errors={errors} shown={shown} />
          </div>
        </div>
      </fieldset>
      {saving.error && <Failure words={say(saving.error)} />}
      {mayWrite && (
        <div className="flex flex-wrap gap-3">
          <Button look="primary" type="submit" disabled={saving.isPending || (stored.set && !isChanged)}>
            {t('common.save')}
          </Button>
          {isChanged && <Button onClick={() => drop()}>{t('dropChanges')}</Button>}
        </div>
      )}
    </Form>
  )
}
