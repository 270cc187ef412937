import { useMutation } from '@tanstack/react-query'
import { useKeptForm } from '../../app/kept-form.ts'
import { fieldsOf, Refused } from '../../app/refused.tsx'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Form, type PatternName } from '../../ui/form.tsx'

/** `name` is also the path by which the server refuses it. `isSecret`: shown to nobody, and gone with a reload. */
export type CredentialField = {
  name: string
  label: string
  hint?: string
  isSecret?: boolean
  isOptional?: boolean
  isWide?: boolean
  type?: 'url' | 'tel'
  format?: PatternName
  maxLength?: number
  defaultValue?: string
  readOnly?: boolean
}

/**
 * What something outside is connected by: told once, tried at once, and what is refused said beside its field.
 * `keptAs`: under which name it is kept over a reload. `connect` is given what was filled in.
 */
export function CredentialsForm<T>({
  keptAs,
  fields,
  action,
  connect,
  onConnected,
}: {
  keptAs: string
  fields: readonly CredentialField[]
  action: string
  connect: (given: Record<string, string>) => Promise<T>
  onConnected: (connected: T) => void
}) {
  const { kept, drop } = useKeptForm(keptAs)
  const saving = useMutation({
    mutationFn: (form: FormData) =>
      connect(
        Object.fromEntries(
          [...form].map(([name, value]) => [name, String(value).trim()]).filter(([, value]) => value !== ''),
        ),
      ),
    onSuccess(connected) {
      drop()
      onConnected(connected)
    },
  })
  const wrong = fieldsOf(saving.error)
  const names = fields.map(({ name }) => name)
  const isSaidBeside =
    Object.keys(wrong).length > 0 && Object.keys(wrong).every((path) => names.includes(path))
  return (
    <Form
      {...kept}
      className="grid items-start gap-5 sm:grid-cols-2"
      onSend={(form) => saving.mutate(new FormData(form))}
    >
      {fields.map(({ name, isSecret, isOptional = false, isWide, type, ...field }) => (
        <Field
          key={name}
          {...field}
          {...(isWide && { className: 'sm:col-span-2' })}
          name={name}
          type={isSecret ? 'password' : type}
          autoComplete="off"
          required={!isOptional}
          {...(field.format && { inputMode: 'numeric' })}
          error={wrong[name]}
        />
      ))}
      {saving.error && !isSaidBeside && (
        <div className="sm:col-span-2">
          <Refused error={saving.error} beside={names} />
        </div>
      )}
      <div className="sm:col-span-2">
        <Button look="primary" type="submit" disabled={saving.isPending}>
          {action}
        </Button>
      </div>
    </Form>
  )
}
