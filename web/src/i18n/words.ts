import type { BackendModule } from 'i18next'
import { type Nested, pseudo } from './pseudo.ts'

/** What every page may say, and the name it goes by. */
export const common = 'translation'

type Load = () => Promise<{ words: Nested }>
const ofPages = import.meta.glob('../pages/**/words/*.ts') as Record<string, Load>
const ofAll = import.meta.glob('./{en,el,hu}.ts') as Record<string, Load>
/** Two that prove the layout and are chosen by address only (?lang=): en-XA, longer and accented, and ar-XB, from right to left. */
const proofs = ['en-XA', 'ar-XB']

/** Fetches the words of a page in a language when they are first needed. */
export const wordsBackend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, page, done) {
    const proof = proofs.includes(language)
    const name = proof ? 'en' : language
    const load = page === common ? ofAll[`./${name}.ts`] : ofPages[`../pages/${page}/words/${name}.ts`]
    if (!load) return done(new Error(`there are no words ${language}/${page}`), false)
    load().then(
      ({ words }) => done(null, proof ? pseudo(words) : words),
      (error: Error) => done(error, true),
    )
  },
}
