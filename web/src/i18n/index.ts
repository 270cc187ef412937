import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { common, wordsBackend } from './words.ts'

/** What a person may choose. */
export const languages = [
  { value: 'en', label: 'English' },
  { value: 'el', label: 'Ελληνικά' },
  { value: 'hu', label: 'Magyar' },
] as const
const known = [...languages.map(({ value }) => value as string), 'en-XA', 'ar-XB']
const stored = 'kalathi.language'

/** Speaks as the address, the last choice, or the browser says, and English otherwise. */
export async function startLanguages(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang')
  const wished = [
    asked,
    localStorage.getItem(stored),
    ...navigator.languages.map((one) => one.split('-')[0]!),
  ]
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
    document.documentElement.dir = language.startsWith('ar') ? 'rtl' : 'ltr'
  })
  await i18next
    .use(wordsBackend)
    .use(initReactI18next)
    .init({
      lng: wished.find((one) => one !== null && known.includes(one)) ?? 'en',
      supportedLngs: known,
      load: 'currentOnly',
      fallbackLng: false,
      ns: [common],
      defaultNS: common,
      // What a page does not say itself, such as "Save", all say.
      fallbackNS: common,
      interpolation: { escapeValue: false }, // React escapes
    })
}

/** Has the words of a page at hand before it is shown. */
export const loadWords = (page: string | string[]): Promise<void> => i18next.loadNamespaces(page)

/** Speaks another language from now on. */
export async function chooseLanguage(language: string): Promise<void> {
  localStorage.setItem(stored, language)
  await i18next.changeLanguage(language)
}
