import { inLanguage as cloudApi } from './cloud-api/error-words/index.ts'

/** What any channel says of a failure, in a language where there are words for it; else as it is. */
export const inLanguage = (english: string, language: string): string => cloudApi(english, language)
