import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Field, Switch } from '../../../ui/field.tsx'
import { DayRanges } from './day-ranges.tsx'
import type { Part } from './where.tsx'

/** What is different on one date: a public holiday on which the shop is open all the same, or hours of its own. */
export function SpecialDay({
  date,
  title,
  holiday,
  value,
  set,
  errors,
}: Part & { date: string; title: string; holiday: string | null }) {
  const { t } = useTranslation('content')
  const at = value.specialDays.findIndex((one) => one.date === date)
  const own = value.specialDays[at]
  const others = value.specialDays.filter((one) => one.date !== date)
  const put = (changed: NonNullable<typeof own>) => set({ ...value, specialDays: [...others, changed] })
  const except = value.holidays?.except ?? []
  return (
    <div className="mt-5 grid gap-4 border-t border-line pt-5">
      <h3 className="font-semibold first-letter:uppercase">{title}</h3>
      {holiday && value.holidays && !own && (
        <Switch
          label={t('hours.openAnyway', { holiday })}
          isOn={except.includes(date)}
          onChange={(isOpen) =>
            set({
              ...value,
              holidays: {
                country: value.holidays!.country,
                except: isOpen ? [...except, date] : except.filter((one) => one !== date),
              },
            })
          }
        />
      )}
      {own ? (
        <>
          <Field
            label={t('hours.dayName')}
            dir="auto"
            maxLength={100}
            required
            value={own.name}
            onChange={(event) => put({ ...own, name: event.target.value })}
            error={errors[`specialDays.${at}.name`]}
          />
          <DayRanges
            label={title}
            ranges={own.ranges}
            onChange={(ranges) => put({ ...own, ranges })}
            error={Object.entries(errors).find(([path]) => path.startsWith(`specialDays.${at}.ranges`))?.[1]}
          />
          <div>
            <Button onClick={() => set({ ...value, specialDays: others })}>{t('hours.likeAlways')}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button onClick={() => put({ date, name: holiday ?? t('hours.specialDay'), ranges: [] })}>
            {t('hours.ownHours')}
          </Button>
        </div>
      )}
    </div>
  )
}
