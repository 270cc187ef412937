import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../api/connect.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'

const marks = {
  ok: { sign: '✓', look: 'bg-olive-wash text-olive-strong' },
  failed: { sign: '!', look: 'bg-clay-wash text-clay' },
  unknown: { sign: '–', look: 'bg-raised text-soft' },
} as const

/** What a check is called, to people. */
export const checkWords = (t: TFunction<'connect'>, name: string): string =>
  t(`check.${name.replaceAll(' ', '_') as 'number'}`, { defaultValue: name })

/** The field by which a failed check is put right. */
const fields: Record<string, string> = {
  'access token': 'accessToken',
  number: 'number',
  'webhook subscription': 'account',
  'webhook signature': 'appSecret',
}

function toField(name: string): void {
  const field = document.querySelector<HTMLInputElement>(`form [name="${fields[name]}"]`)
  field?.focus()
  field?.select()
}

/** Each check with its answer, and where it failed what to do. The words are the server's, in the reader's language. */
export function Findings({ items }: { items: Finding[] }) {
  const { t } = useTranslation('connect')
  return (
    <ul className="divide-y divide-line">
      {items.map(({ name, state, detail, cure }) => (
        <li key={name} className="flex gap-4 py-3">
          <span
            aria-hidden="true"
            className={cx(
              'mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full text-sm font-bold',
              marks[state].look,
            )}
          >
            {marks[state].sign}
          </span>
          <div className="min-w-0">
            <p className="font-semibold">
              <span className="sr-only">{t(`state.${state}`)}: </span>
              {checkWords(t, name)}
            </p>
            <p dir="auto" className="break-words text-soft">
              {detail}
            </p>
            {cure && (
              <p dir="auto" className="mt-1 break-words text-clay">
                {cure}
              </p>
            )}
            {state === 'failed' && fields[name] && (
              <Button className="mt-2" onClick={() => toField(name)}>
                {t('whatsapp.correct')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
