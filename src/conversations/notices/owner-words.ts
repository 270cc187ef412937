import { wordMoment } from '../../language/moments.ts'
import type { Notice, Told } from './notice.ts'

type Phrases = {
  test: string
  somebody: string
  waits(who: string): string
  urgent(who: string, due: string): string
}

const phrases: Record<string, Phrases> = {
  el: {
    test: 'Δοκιμή: οι ειδοποιήσεις του καταστήματός σας φτάνουν εδώ.',
    somebody: 'Ένας πελάτης',
    waits: (who) => `${who} περιμένει να απαντήσετε.`,
    urgent: (who, due) => `Παράπονο! ${who} περιμένει να απαντήσετε${due && ` το αργότερο ${due}`}.`,
  },
  hu: {
    test: 'Próba: a boltja értesítései ide érkeznek.',
    somebody: 'Egy vásárló',
    waits: (who) => `${who} az Ön válaszára vár.`,
    urgent: (who, due) => `Panasz! ${who} az Ön válaszára vár${due && `, legkésőbb ${due}`}.`,
  },
  en: {
    test: 'A test: what your shop tells you arrives here.',
    somebody: 'A shopper',
    waits: (who) => `${who} is waiting for your answer.`,
    urgent: (who, due) => `A complaint! ${who} is waiting for your answer${due && `, ${due} at the latest`}.`,
  },
}

const longestSummary = 900

/** What the owner reads, in the shop's language: who waits, what about, and where to answer. */
export function ownerWords(
  notice: Notice,
  { name, summary }: Told,
  { language, timeZone, link, now }: { language: string; timeZone: string; link: string; now: Date },
): { who: string; about: string; text: string } {
  const say = phrases[language] ?? phrases.en!
  if (notice.type === 'test') return { who: say.test, about: '', text: say.test }
  const who = name?.trim() || say.somebody
  const due = notice.dueAt ? wordMoment(new Date(notice.dueAt), { language, timeZone, now }) : ''
  const first = notice.urgent ? say.urgent(who, due) : say.waits(who)
  const about = [...(summary ?? '')].slice(0, longestSummary).join('')
  return { who, about, text: [first, about, link].filter((line) => line !== '').join('\n\n') }
}
