import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Flow } from '../../../api/flows.ts'
import { folded } from '../../../app/folded.ts'
import { Search } from '../../../ui/search.tsx'
import { CopyText, isOwn, textOf } from './copy-text.tsx'
import type { Draft } from './editor.tsx'
import { useTextLabel } from './flow-words.ts'
import { groupsOf } from './text-groups.ts'

export type Props = {
  flow: Flow
  draft: Draft
  set: (draft: Draft) => void
  errors: Record<string, string>
  language: string
  onBroken: (key: string, isBroken: boolean) => void
}

/** Fewer are seen at one glance. */
const manyTexts = 8

/** Every text of a flow in one language, in groups where there are many, found by its label or its words. */
export function CopyFields(props: Props) {
  const { flow, draft, errors, language } = props
  const { t } = useTranslation('content')
  const label = useTextLabel(flow.name)
  const [sought, setSought] = useState('')
  const texts = Object.keys(flow.copy.en ?? {})
  const words = folded(sought.trim())
  const fits = (key: string) => folded(`${label(key)} ${textOf(props, key)}`).includes(words)
  const isSeeking = words !== ''
  return (
    <div className="grid grid-cols-1 gap-5">
      {texts.length > manyTexts && (
        <div>
          <Search label={t('flows.find')} value={sought} onChange={setSought} />
          <p role="status" className="mt-2 text-sm text-soft">
            {isSeeking
              ? t('flows.found', { count: texts.filter(fits).length })
              : t('flows.texts', { count: texts.length })}
          </p>
        </div>
      )}
      {groupsOf(flow.name, texts).map(([group, own]) => {
        const shown = own.filter(fits).length
        // What is not sought is hidden and not taken away: what was begun in it stays.
        const fields = (
          <div className="grid grid-cols-1 gap-6">
            {own.map((key) => (
              <div key={key} hidden={!fits(key)}>
                <CopyText {...props} name={key} label={label(key)} />
              </div>
            ))}
          </div>
        )
        if (group === null) return <div key={flow.name}>{fields}</div>
        const isWrong = own.some((key) => errors[`copy.${language}.${key}`] !== undefined)
        const changes = own.filter((key) => isOwn(flow, draft, language, key)).length
        return (
          <details
            key={group}
            hidden={shown === 0}
            open={isSeeking || isWrong}
            className="group rounded-basket border border-line open:pb-5"
          >
            <summary className="flex min-h-12 cursor-pointer list-none items-center gap-3 rounded-basket px-5 py-2 hover:bg-raised [&::-webkit-details-marker]:hidden">
              <span
                aria-hidden="true"
                className="text-soft transition-transform group-open:rotate-90 rtl:-scale-x-100"
              >
                ›
              </span>
              <span className="grow font-semibold">{t(`flows.groups.${group as 'hello'}`)}</span>
              <span className="text-end text-sm text-soft sm:whitespace-nowrap">
                {changes > 0 && `${t('flows.own', { count: changes })} · `}
                <span className="whitespace-nowrap">{t('flows.texts', { count: shown })}</span>
              </span>
            </summary>
            <div className="px-5 pt-3">{fields}</div>
          </details>
        )
      })}
    </div>
  )
}
