import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseLanguage, languages } from '../i18n/index.ts'
import { Wordmark } from './wordmark.tsx'

/** The frame of the pages before one is signed in. */
export function Door({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  const { t, i18n } = useTranslation()
  const phone = document.documentElement.dataset.phone !== undefined
  return (
    <div className="flex min-h-dvh flex-col">
      <div aria-hidden="true" className="weave h-2" />
      <main className="mx-auto w-full max-w-md grow px-6 py-12 sm:py-20">
        <Wordmark />
        <h1 className="mt-10 text-4xl">{title}</h1>
        <p className="mt-3 mb-8 text-lg text-soft">{words}</p>
        {children}
        {phone && (
          <a
            href="/phone"
            className="mt-8 inline-block py-2 font-semibold text-clay underline underline-offset-4"
          >
            {t('nav.phone')}
          </a>
        )}
      </main>
      <nav aria-label={t('account.language')} className="flex justify-center gap-2 p-6">
        {languages.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            lang={value}
            aria-pressed={i18n.language === value}
            onClick={() => void chooseLanguage(value)}
            className="min-h-10 rounded-full px-4 text-soft aria-pressed:bg-raised aria-pressed:text-ink"
          >
            {label}
          </button>
        ))}
      </nav>
    </div>
  )
}
