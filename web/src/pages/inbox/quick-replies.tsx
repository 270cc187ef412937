import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type QuickReply, quickRepliesQuery } from '../../api/content.ts'
import { cx } from '../../ui/class-names.ts'
import { usePlainCopy } from '../content/copy/tokens.ts'

const most = 6
type Option = { id: string; shortcut: string; title: string; text: string }

/** The quick replies that what was typed after `/` may mean, and the keys that choose among them. */
export function useQuickReplies(typed: string, language: string | null, onChoose: (id: string) => void) {
  const asked = /^\/([^\s/]*)$/.exec(typed)?.[1]?.toLocaleLowerCase()
  const { data } = useQuery({ ...quickRepliesQuery, enabled: asked !== undefined })
  const [marked, setMarked] = useState({ of: '', at: 0 })
  const options =
    asked === undefined ? [] : (data?.items ?? []).map((one) => inWords(one, language)).filter(meant(asked))
  const shown = options.slice(0, most)
  const at = marked.of === asked ? Math.min(marked.at, shown.length - 1) : 0
  const mark = (next: number) => setMarked({ of: asked ?? '', at: (next + shown.length) % shown.length })
  return {
    options: shown,
    at,
    choose: onChoose,
    /** True: the key was for the list. */
    onKey(event: KeyboardEvent): boolean {
      const chosen = shown[at]
      if (!chosen) return false
      if (event.key === 'ArrowDown') mark(at + 1)
      else if (event.key === 'ArrowUp') mark(at - 1)
      else if (event.key === 'Enter' || event.key === 'Tab') onChoose(chosen.id)
      else return false
      event.preventDefault()
      return true
    },
  }
}

const meant = (asked: string) => (one: Option) =>
  one.shortcut.toLocaleLowerCase().startsWith(asked) || one.title.toLocaleLowerCase().includes(asked)

/** In the shopper's language, else in one that there is. */
function inWords({ id, shortcut, title, text }: QuickReply, language: string | null): Option {
  const pick = (words: Record<string, string>) =>
    words[language ?? ''] ?? words.en ?? Object.values(words)[0] ?? ''
  return { id, shortcut, title: pick(title), text: pick(text) }
}

export const optionId = (listId: string, at: number) => `${listId}-${at}`

export function QuickReplies({
  id,
  options,
  at,
  choose,
}: {
  id: string
  options: Option[]
  at: number
  choose: (id: string) => void
}) {
  const { t } = useTranslation('inbox')
  const plain = usePlainCopy()
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('quickReplies')}
      className="absolute inset-x-0 bottom-full z-10 mb-2 max-h-72 overflow-y-auto rounded-basket border border-line bg-surface p-1.5 shadow-lg"
    >
      {options.map((one, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field that the list belongs to.
        <div
          key={one.id}
          id={optionId(id, place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(one.id)}
          className={cx('cursor-pointer rounded-xl px-3 py-2', place === at && 'bg-raised')}
        >
          <span className="flex gap-2">
            <code className="font-semibold text-olive">/{one.shortcut}</code>
            <span dir="auto" className="font-semibold">
              {one.title}
            </span>
          </span>
          <span dir="auto" className="line-clamp-1 text-sm text-soft">
            {plain(one.text)}
          </span>
        </div>
      ))}
    </div>
  )
}
