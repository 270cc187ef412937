import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en.ts'

/** What a person may choose. The two for proofs, en-XA (pseudo) and ar-XB (the same from right to left), are chosen by address only: ?lang=. */
export const languages = [
  { value: 'en', label: 'English' },
  { value: 'el', label: 'Ελληνικά' },
  { value: 'hu', label: 'Magyar' },
] as const

const stored = 'kalathi.language'
const load: Record<string, () => Promise<object>> = {
  en: async () => en,
  el: async () => (await import('./el.ts')).el,
  hu: async () => (await import('./hu.ts')).hu,
  'en-XA': async () => (await import('./pseudo.ts')).pseudo(en),
  'ar-XB': async () => (await import('./pseudo.ts')).pseudo(en),
}

/** Speaks as the address, the last choice, or the browser says, and English otherwise. */
export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false }, // React escapes
  })
  const asked = new URLSearchParams(location.search).get('lang')
  const wished = [
    asked,
    localStorage.getItem(stored),
    ...navigator.languages.map((one) => one.split('-')[0]!),
  ]
  await speak(wished.find((one) => one !== null && Object.hasOwn(load, one)) ?? 'en')
}

/** Speaks another language from now on. */
export async function chooseLanguage(language: string): Promise<void> {
  localStorage.setItem(stored, language)
  await speak(language)
}

async function speak(language: string): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await load[language]!())
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  document.documentElement.dir = language.startsWith('ar') ? 'rtl' : 'ltr'
}
