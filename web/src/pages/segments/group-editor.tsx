import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Pills } from '../../ui/tabs.tsx'
import { type Editable, type Line, starts } from './kinds.ts'
import { LineEditor } from './line-editor.tsx'

/** Groups stand in groups so deep that a line still fits on a phone. */
const deepest = 2

/** Conditions that hang together by "all" or "any", each of which may be such a group again. */
export function GroupEditor({
  value: { join, lines },
  onChange,
  depth = 0,
}: {
  value: Editable
  onChange: (value: Editable) => void
  depth?: number
}) {
  const { t } = useTranslation('segments')
  const set = (at: number, line: Line) =>
    onChange({ join, lines: lines.map((one, place) => (place === at ? line : one)) })
  const add = (line: Line) => onChange({ join, lines: [...lines, line] })
  const list = useRef<HTMLUListElement>(null)
  const remove = (at: number) => {
    onChange({ join, lines: lines.filter((_, place) => place !== at) })
    // The button that was pressed goes with the last of the list: whoever works by keys stays beside it.
    const ul = list.current
    const beside = lines.length > 1 ? ul?.children[Math.min(at, lines.length - 2)] : ul?.nextElementSibling
    beside?.querySelector<HTMLElement>(':scope > button')?.focus()
  }
  const fresh: Line = { not: false, leaf: starts.orders }
  return (
    <>
      <Pills
        label={t('join')}
        value={join}
        onChange={(next) => onChange({ join: next, lines })}
        options={[
          { value: 'all', label: t('all') },
          { value: 'any', label: t('any') },
        ]}
      />
      <ul ref={list} className="grid w-full grid-cols-1 gap-2">
        {lines.map((line, at) => (
          <LineEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no name; their place is what they are known by.
            key={at}
            line={line}
            depth={depth}
            onChange={(next) => set(at, next)}
            onRemove={() => remove(at)}
          />
        ))}
      </ul>
      <p className="flex flex-wrap gap-2">
        <Button onClick={() => add(fresh)}>+ {t('addLine')}</Button>
        {depth < deepest && (
          <Button
            look="quiet"
            onClick={() =>
              add({ not: false, group: { join: join === 'all' ? 'any' : 'all', lines: [fresh] } })
            }
          >
            + {t('addGroup')}
          </Button>
        )}
      </p>
    </>
  )
}
