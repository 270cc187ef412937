import { useCallback, useRef } from 'react'

const prefix = 'kalathi.form.'

/**
 * A form whose fields outlive a reload, until `drop`. Passwords and tokens (fields of type password) do not: what
 * proves somebody is written nowhere. Spread `kept` on the form.
 */
export function useKeptForm(key: string) {
  const filled = useRef<HTMLFormElement>(null)
  const ref = useCallback(
    (form: HTMLFormElement | null) => {
      if (!form || filled.current === form) return
      filled.current = form
      for (const [name, value] of Object.entries(read(key))) {
        const field = form.elements.namedItem(name)
        if (field instanceof HTMLInputElement && isKept(field)) field.value = value
      }
    },
    [key],
  )
  const onInput = ({ currentTarget }: { currentTarget: HTMLFormElement }) => {
    const fields = [...currentTarget.elements].filter(
      (one): one is HTMLInputElement => one instanceof HTMLInputElement && isKept(one) && one.value !== '',
    )
    sessionStorage.setItem(
      prefix + key,
      JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, value]))),
    )
  }
  return { kept: { ref, onInput }, drop: () => sessionStorage.removeItem(prefix + key) }
}

const isKept = ({ name, type }: HTMLInputElement) => name !== '' && type !== 'password'

function read(key: string): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + key) ?? '{}') as Record<string, string>
  } catch {
    return {}
  }
}
