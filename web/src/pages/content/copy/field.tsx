import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextAreaField } from '../../../ui/field.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { type Part, parseShown, readCopy, type Slip, showCopy, type Tokens, writeCopy } from './text.ts'
import { useTokens } from './tokens.ts'

type Props = {
  label: string
  lang: string
  /** Liquid, as it is stored. */
  value: string
  placeholder?: string
  hint?: string
  rows?: number
  /** What it may name, as dotted paths. */
  facts: readonly string[]
  /** Of these, what stands ready to be pressed while the rest is behind a menu; all but the shop's own by default. */
  ready?: readonly string[]
  error: string | undefined
  onChange: (liquid: string) => void
  /** Whether something stands in it that cannot be read, and so is not taken. */
  onBroken: (isBroken: boolean) => void
}

/** A text whose values stand by their names, and whose conditions are pieces with a field each. */
export function CopyField(props: Props) {
  const parts = readCopy(props.value)
  const [broken, setBroken] = useState<Record<string, boolean>>({})
  const isBroken = Object.values(broken).includes(true)
  const { onBroken } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever hears it hands in another function each time.
  useEffect(() => {
    onBroken(isBroken)
    return () => onBroken(false)
  }, [isBroken])
  const mark = (name: string) => (is: boolean) => setBroken((before) => ({ ...before, [name]: is }))
  return parts ? <Pieces {...props} parts={parts} mark={mark} /> : <Code {...props} />
}

type Mark = (name: string) => (isBroken: boolean) => void

function Pieces({ parts, mark, ...props }: Props & { parts: Part[]; mark: Mark }) {
  const { t } = useTranslation('content/copy')
  const { label, lang, placeholder, hint, rows, facts, ready, error, onChange } = props
  const { values, pieces, all } = useTokens(parts, facts)
  const change = (next: Part[]) => onChange(writeCopy(next))
  return (
    <>
      <Shown
        {...{ label, lang, placeholder, hint, rows, ready, error, parts }}
        tokens={all}
        onChange={change}
        onBroken={mark('')}
      />
      {pieces.size > 0 && (
        <fieldset className="mt-2 grid gap-3 border-s-2 border-olive-wash ps-4">
          <legend className="sr-only">{label}</legend>
          {[...pieces].map(([name, piece]) => {
            if (!('opens' in piece)) return null
            const put = (branch: 'said' | 'otherwise') => (next: Part[]) =>
              change(parts.map((part) => (part === piece ? { ...piece, [branch]: next } : part)))
            return (
              <div key={name} className="grid gap-2 sm:grid-cols-2">
                <Shown
                  label={`‹${name}›`}
                  lang={lang}
                  rows={1}
                  parts={piece.said}
                  tokens={values}
                  onChange={put('said')}
                  onBroken={mark(`${name} said`)}
                />
                <Shown
                  label={t('when.otherwise')}
                  lang={lang}
                  rows={1}
                  placeholder={t('when.nothing')}
                  parts={piece.otherwise}
                  tokens={values}
                  onChange={put('otherwise')}
                  onBroken={mark(`${name} otherwise`)}
                />
              </div>
            )
          })}
        </fieldset>
      )}
    </>
  )
}

type Token = Tokens extends Map<string, infer T> ? T : never
type ShownProps = {
  label: string
  lang: string
  placeholder?: string | undefined
  hint?: string | undefined
  rows?: number | undefined
  ready?: readonly string[] | undefined
  error?: string | undefined
  parts: Part[]
  tokens: Tokens
  onChange: (parts: Part[]) => void
  onBroken: (isBroken: boolean) => void
}

/** One text with its menu of what can be put in. What cannot be read stays as typed, and is not taken. */
function Shown({
  label,
  lang,
  placeholder,
  hint,
  rows,
  ready,
  error,
  parts,
  tokens,
  onChange,
  onBroken,
}: ShownProps) {
  const { t } = useTranslation('content/copy')
  const taken = showCopy(parts, tokens)
  const [slipped, setSlip] = useState<{ text: string; what: Slip; since: string } | null>(null)
  // What was taken has changed from outside, as by dropping all changes: what was typed since is gone with them.
  const slip = slipped?.since === taken ? slipped : null
  const isBroken = slip !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever hears it hands in another function each time.
  useEffect(() => onBroken(isBroken), [isBroken])
  // Where the caret was when somebody last wrote: a text that is written anew from outside loses its own.
  const caret = useRef<{ from: number; to: number } | null>(null)
  const text = slip?.text ?? taken
  const change = (next: string) => {
    const read = parseShown(next, tokens)
    setSlip('parts' in read ? null : { text: next, what: read, since: taken })
    if ('parts' in read) onChange(read.parts)
  }
  const sayOf = (what: Slip) => {
    if ('name' in what) return t('slip.name', { name: what.name })
    return 'braces' in what ? t('slip.braces') : t('slip.bracket', { near: what.bracket })
  }
  const insert = (name: string) => {
    const { from, to } = caret.current ?? { from: text.length, to: text.length }
    const token = `‹${name}›`
    caret.current = { from: from + token.length, to: from + token.length }
    change(text.slice(0, from) + token + text.slice(to))
  }
  const named = (is: (token: Token) => boolean) =>
    [...tokens]
      .filter(([, token]) => is(token))
      .map(([name]) => ({ label: name, onSelect: () => insert(name) }))
  const isPiece = (token: Token) => 'opens' in token
  const isReady = (token: Token) =>
    !isPiece(token) && (ready ? ready.includes(token.fact) : !token.fact.startsWith('shop.'))
  const rest = named((token) => !isPiece(token) && !isReady(token))
  const more = [named(isPiece), rest].filter((group) => group.length > 0)
  return (
    <div>
      <TextAreaField
        label={label}
        lang={lang}
        value={text}
        placeholder={placeholder ?? ''}
        hint={hint}
        {...(rows && { rows })}
        onSelect={({ currentTarget: { selectionStart: from, selectionEnd: to } }) => {
          caret.current = { from, to }
        }}
        onBlur={({ currentTarget: { selectionStart: from, selectionEnd: to } }) => {
          caret.current = { from, to }
        }}
        onChange={({ target }) => {
          caret.current = { from: target.selectionStart, to: target.selectionEnd }
          change(target.value)
        }}
        error={slip ? sayOf(slip.what) : error}
      />
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
        {named(isReady).map(({ label: name, onSelect }) => (
          <button
            key={name}
            type="button"
            onClick={onSelect}
            aria-label={t('insertInto', { name, label })}
            className="min-h-8 rounded-full border border-line bg-raised px-3 text-sm hover:border-field-line"
          >
            <span aria-hidden="true">+ </span>
            {name}
          </button>
        ))}
        {more.length > 0 && (
          <Menu label={t('moreInto', { label })} className="-me-2 ms-auto min-h-8 text-sm" groups={more}>
            {t('more')}
          </Menu>
        )}
      </div>
    </div>
  )
}

/** A text with rules of its own: as it is stored, which the server reads and says what is wrong. */
function Code({ label, lang, value, error, onChange }: Props) {
  const { t } = useTranslation('content/copy')
  return (
    <TextAreaField
      label={label}
      lang={lang}
      value={value}
      hint={t('asCode')}
      className="font-mono"
      onChange={({ target }) => onChange(target.value)}
      error={error}
    />
  )
}
