import { type ComponentProps, createContext, type FormEvent, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from './formats.tsx'

/** What is wrong with a field, by its id: which of the words under `field`, and the numbers in them. */
type Problem = { words: string; min?: number; max?: number }
type Problems = Readonly<Record<string, Problem>>
const Found = createContext<Problems>({})

/**
 * A form that says in the page's own words and looks what is wrong with a field, where a browser would in its own
 * language and in a bubble; and goes to the first such field. What fields must be, they say as ever: `required`,
 * `type`, `min`, `minLength`. `onSend` is called once all are as they should be.
 */
export function Form({
  onSend,
  onInput,
  children,
  ...rest
}: Omit<ComponentProps<'form'>, 'onSubmit'> & { onSend: (form: HTMLFormElement) => void }) {
  const [found, setFound] = useState<Problems>({})
  const settle = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLElement && target.id in found) {
      const { [target.id]: _, ...others } = found
      setFound(others)
    }
  }
  return (
    <form
      {...rest}
      noValidate
      onInput={(event) => {
        settle(event)
        onInput?.(event)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const problems = problemsIn(event.currentTarget)
        setFound(problems)
        const [first] = Object.keys(problems)
        if (first === undefined) onSend(event.currentTarget)
        else document.getElementById(first)?.focus()
      }}
    >
      <Found value={found}>{children}</Found>
    </form>
  )
}

/** What the form around it says of a field, once it was to be sent. */
export function useFieldProblem(id: string): string | undefined {
  const { t } = useTranslation()
  const { number } = useFormats()
  const problem = useContext(Found)[id]
  if (!problem) return undefined
  const { words, min = 0, max = 0 } = problem
  return t(`field.${words}`, { min: number(min), max: number(max) })
}

/** What people write that is no plain text: the pattern, and by its name the words of what it should be. */
export const patterns = {
  digits: '\\s*[0-9]+\\s*',
  code: '\\s*[0-9]{6}\\s*',
}
export type PatternName = keyof typeof patterns

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const isControl = (one: Element): one is Control =>
  one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement

function problemsIn(form: HTMLFormElement): Problems {
  const controls = [...form.elements].filter(isControl)
  return Object.fromEntries(
    controls.flatMap((one) => (one.willValidate && !one.validity.valid ? [[one.id, problemOf(one)]] : [])),
  )
}

function problemOf(control: Control): Problem {
  const { validity } = control
  if (validity.valueMissing) return { words: 'missing' }
  if (!(control instanceof HTMLInputElement)) return { words: 'wrong' }
  const [min, max] = [Number(control.min), Number(control.max)]
  if (validity.tooShort) return { words: 'short', min: control.minLength }
  if (validity.typeMismatch) return { words: control.type }
  if (validity.patternMismatch) return { words: control.dataset.pattern ?? 'wrong' }
  if (validity.badInput) return { words: 'number' }
  if (validity.stepMismatch) return { words: 'whole' }
  if (control.max === '') return { words: 'atLeast', min }
  return control.min === '' ? { words: 'wrong' } : { words: 'between', min, max }
}
