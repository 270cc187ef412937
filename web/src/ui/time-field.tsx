import { type ComponentProps, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { cx } from './class-names.ts'
import { Around, type AroundProps, borderOf, control } from './field.tsx'
import { useFieldProblem } from './form.tsx'
import { dayEnd, timeOf, timePattern } from './time-of.ts'

type Props = AroundProps & {
  value?: string
  onChange?: (time: string) => void
  /** Whether it may be 24:00. */
  endsDay?: boolean
  /** Whether what is no time is told too: where nothing is sent by a form, whoever keeps it must refuse it. */
  keepsWrong?: boolean
  /** Where what stands around it says it to who sees. */
  isLabelHidden?: boolean
} & Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange' | 'defaultValue'>

/** An hour of the day, by 24 hours whatever the browser speaks, and written in any way that people write it. */
export function TimeField({
  value = '',
  onChange,
  endsDay = false,
  keepsWrong = false,
  isLabelHidden = false,
  ...rest
}: Props) {
  const { label, hint, error, className, ...others } = rest
  const { t } = useTranslation()
  const id = useId()
  const problem = useFieldProblem(id)
  const [text, setText] = useState(value)
  const [given, setGiven] = useState(value)
  const [isWrong, setWrong] = useState(false)
  if (value !== given) {
    setGiven(value)
    setText(value)
  }
  const tell = (time: string) => {
    if (time !== value) onChange?.(time)
  }
  const time = timeOf(text, endsDay)
  const isUnread = time === undefined && text !== value && !keepsWrong
  const settle = () => {
    setWrong(time === undefined && (text.trim() !== '' || (isUnread && others.required === true)))
    if (time === undefined) {
      if (keepsWrong) tell(text)
      return
    }
    setText(time)
    tell(time)
  }
  const shown = isWrong ? t('field.time') : (problem ?? error)
  return (
    <Around {...{ id, label, hint, isLabelHidden, className }} error={shown}>
      <input
        {...others}
        id={id}
        value={text}
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        pattern={endsDay ? `${timePattern}|${dayEnd}` : timePattern}
        data-pattern="time"
        data-unread={isUnread || undefined}
        aria-invalid={shown !== undefined}
        aria-describedby={`${id}-note`}
        className={cx(control, 'tabular-nums', borderOf(shown))}
        onChange={({ target }) => {
          setText(target.value)
          setWrong(false)
          if (target.value.length === 5 && target.validity.valid) tell(target.value)
        }}
        onBlur={settle}
        // The form is sent by it: what it reads must be the time, and not how it was written.
        onKeyDown={({ key }) => key === 'Enter' && flushSync(settle)}
      />
    </Around>
  )
}
