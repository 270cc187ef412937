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
const isKnown = (one: string | null): one is string => one !== null && known.includes(one)
/** What the address asks for holds on its page until somebody chooses. */
let isAsked = false

/** Speaks as the address, the last choice, or the browser says, and English otherwise; until an account is known. */
export async function startLanguages(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang')
  isAsked = isKnown(asked)
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
      lng: wished.find(isKnown) ?? 'en',
      supportedLngs: known,
      load: 'currentOnly',
      fallbackLng: false,
      ns: [common],
      defaultNS: common,
      // What a page does not say itself, such as "Save", all say.
      fallbackNS: common,
      interpolation: { escapeValue: false }, // React escapes
      // A page that names two dictionaries looks in both.
      react: { nsMode: 'fallback' },
      // Words that are nowhere are a fault to be seen, and not their bare name to be read.
      saveMissing: true,
      missingKeyHandler: (_languages, page, key, words) => {
        if (words === key) console.error(`no words for ${page}:${key}`)
      },
    })
}

/** Has the words of a page at hand before it is shown. */
export const loadWords = (page: string | string[]): Promise<void> => i18next.loadNamespaces(page)

/** Speaks as the account says, whatever this browser spoke before: unless the address asks for another language. */
export async function speakAs(account: string): Promise<void> {
  if (!isAsked && isKnown(account)) await chooseLanguage(account)
}

/** Speaks another language from now on. */
export async function chooseLanguage(language: string): Promise<void> {
  isAsked = false
  localStorage.setItem(stored, language)
  if (i18next.language !== language) await i18next.changeLanguage(language)
}
