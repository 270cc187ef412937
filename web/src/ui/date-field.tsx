import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localeOf } from '../i18n/locale.ts'
import { cx } from './class-names.ts'
import { dayOf, writtenDay } from './date-of.ts'
import { Around, type AroundProps, borderOf, control } from './field.tsx'

/** A day, "2026-11-27", written as people of the reader's language do; below it which day of the week that is. */
export function DateField({
  value,
  onChange,
  error,
  ...around
}: Omit<AroundProps, 'hint'> & { value: string; onChange: (day: string) => void }) {
  const { t, i18n } = useTranslation()
  const locale = localeOf(i18n.language)
  const id = useId()
  /** As it is being written; undefined: as it stands. */
  const [text, setText] = useState<string>()
  const [isWrong, setWrong] = useState(false)
  const weekday = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
  const shown = isWrong ? t('field.date', { example: writtenDay(value, locale) }) : error
  return (
    <Around {...around} id={id} hint={weekday.format(Date.parse(`${value}T00:00:00Z`))} error={shown}>
      <input
        id={id}
        value={text ?? writtenDay(value, locale)}
        autoComplete="off"
        data-unread={(text !== undefined && dayOf(text, locale) === undefined) || undefined}
        maxLength={16}
        aria-invalid={shown !== undefined}
        aria-describedby={`${id}-note`}
        className={cx(control, 'tabular-nums', borderOf(shown))}
        onChange={({ target }) => {
          setText(target.value)
          setWrong(false)
        }}
        // Not before: the first two digits of a year are another year.
        onBlur={() => {
          if (text === undefined) return
          const day = dayOf(text, locale)
          setWrong(day === undefined)
          if (day === undefined) return
          setText(undefined)
          if (day !== value) onChange(day)
        }}
      />
    </Around>
  )
}
