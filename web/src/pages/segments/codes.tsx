import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { allCountries } from '../../app/countries.ts'
import { Chip } from '../../ui/chip.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { box, Chosen } from './inputs.tsx'
import type { Leaf } from './kinds.ts'

/** What is spoken where Kalathi's shops sell. */
const languages = 'el hu en de fr it es pt nl pl cs sk sl hr sr bg ro sq mk tr uk ru sv da fi ar he'.split(
  ' ',
)

type Coded = Extract<Leaf, { type: 'language' | 'country' }>

/** Languages or countries by their names; or that none is known, or one is. */
export function Codes({ leaf, onChange }: { leaf: Coded; onChange: (leaf: Leaf) => void }) {
  const { t, i18n } = useTranslation('segments')
  const formats = useFormats()
  const { type, blank } = leaf
  const nameOf = type === 'country' ? formats.country : formats.language
  const chosen = leaf.in ?? []
  const put = (codes: string[]) => onChange({ type, in: codes })
  const more = useRef<HTMLSelectElement>(null)
  const remove = (code: string) => {
    put(chosen.filter((one) => one !== code))
    // The button that was pressed goes: whoever works by keys stays beside it.
    more.current?.focus()
  }
  const left = (type === 'country' ? allCountries : languages)
    .filter((code) => !chosen.includes(code))
    .map((code) => ({ code, name: nameOf(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, i18n.language))
  return (
    <>
      <Chosen
        label={t('compare')}
        value={blank === undefined ? 'in' : blank ? 'blank' : 'filled'}
        of={['in', 'blank', 'filled']}
        words="comparisons"
        onChange={(how) => (how === 'in' ? put([]) : onChange({ type, blank: how === 'blank' }))}
      />
      {blank === undefined && (
        <>
          {chosen.map((code) => (
            <Chip key={code} name={nameOf(code)} onRemove={() => remove(code)} />
          ))}
          <select
            ref={more}
            aria-label={t(`kinds.${type}`)}
            className={`${box} max-w-48`}
            value=""
            onChange={(event) => event.target.value && put([...chosen, event.target.value])}
          >
            <option value="">{t(chosen.length > 0 ? 'oneMore' : 'choose')}</option>
            {left.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
    </>
  )
}
