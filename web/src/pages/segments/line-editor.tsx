import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { settingsQuery } from '../../api/shop.ts'
import { Button } from '../../ui/button.tsx'
import { GroupEditor } from './group-editor.tsx'
import { box } from './inputs.tsx'
import { type Kind, type Line, startOf, starts } from './kinds.ts'
import { Values } from './values.tsx'

/** One condition: whether it holds or not, of what kind it is, and its values; or a group of them. */
export function LineEditor({
  line,
  depth,
  onChange,
  onRemove,
}: {
  line: Line
  depth: number
  onChange: (line: Line) => void
  onRemove: () => void
}) {
  const { t } = useTranslation('segments')
  const { data: settings } = useQuery(settingsQuery)
  return (
    <li className="flex flex-wrap items-center gap-2 rounded-basket border border-line bg-surface p-3">
      {'other' in line ? (
        <p className="grow text-soft">
          {t('other')} <code className="text-sm wrap-anywhere">{JSON.stringify(line.other)}</code>
        </p>
      ) : (
        <>
          <select
            aria-label={t('holds')}
            className={box}
            value={line.not ? 'not' : 'yes'}
            onChange={(event) => onChange({ ...line, not: event.target.value === 'not' })}
          >
            <option value="yes">{t('yes')}</option>
            <option value="not">{t('not')}</option>
          </select>
          {'group' in line ? (
            <div className="order-last grid w-full grid-cols-1 justify-items-start gap-3 border-s-2 border-olive ps-3">
              <GroupEditor
                value={line.group}
                depth={depth + 1}
                onChange={(group) => onChange({ ...line, group })}
              />
            </div>
          ) : (
            <>
              <select
                aria-label={t('kind')}
                className={box}
                value={line.leaf.type}
                onChange={(event) =>
                  onChange({ ...line, leaf: startOf(event.target.value as Kind, settings) })
                }
              >
                {(Object.keys(starts) as Kind[]).map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`kinds.${kind}`)}
                  </option>
                ))}
              </select>
              <Values leaf={line.leaf} onChange={(leaf) => onChange({ ...line, leaf })} />
            </>
          )}
        </>
      )}
      <Button look="quiet" className="ms-auto" aria-label={t('common.remove')} onClick={onRemove}>
        ×
      </Button>
    </li>
  )
}
