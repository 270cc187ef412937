import { Switch } from '../../../ui/field.tsx'
import { useFormats } from '../../../ui/formats.tsx'

/** Which languages a shopper may choose, of those that the bot has words in. */
export function Languages({
  label,
  known,
  value,
  onChange,
  error,
}: {
  label: string
  known: string[]
  value: unknown
  onChange: (languages: string[]) => void
  error: string | undefined
}) {
  const formats = useFormats()
  const chosen = Array.isArray(value) ? value.map(String) : []
  const all = [...new Set([...chosen, ...known])]
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{label}</legend>
      <div className="grid sm:grid-cols-2">
        {all.map((one) => (
          <Switch
            key={one}
            label={formats.language(one)}
            isOn={chosen.includes(one)}
            // In the order in which they are offered.
            onChange={(isOn) =>
              onChange(all.filter((other) => (other === one ? isOn : chosen.includes(other))))
            }
          />
        ))}
      </div>
      {error && <p className="text-sm text-clay">{error}</p>}
    </fieldset>
  )
}
