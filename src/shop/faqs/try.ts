import { detect } from '../../language/detect.ts'
import type { ShopState } from '../cache.ts'
import { quickReplyWords } from '../quick-reply-words.ts'
import { answerOf, missingFacts } from './answer.ts'
import type { StoredFaq } from './faqs.ts'

/** What the bot would do with a message as far as FAQs decide it. */
type Doing =
  /** Tells the first candidate. */
  | 'answer'
  /** Says in which languages it has the first candidate. */
  | 'offer_language'
  /** Asks which of the candidates was meant. */
  | 'ask'
  /** A saved message answers, because one of its triggers is in the text. */
  | 'quick_reply'
  /** Says that it did not understand, and notes the question. */
  | 'fall_back'

export type Trial = {
  language: string
  verdict: 'sure' | 'unsure' | 'none'
  certainty: number
  candidates: {
    id: string
    question: string
    language: string
    phrase: string
    score: number
    words: string[]
  }[]
  does: Doing
  /** What the shopper would read, where it is `answer` or `quick_reply`. */
  answer: string | null
  quickReply: { id: string; shortcut: string } | null
  /** The trigger of a saved message that is in the text, whether or not it answers. */
  heard: { quickReplyId: string; trigger: string; whole: boolean } | null
  /** What would be done if what answers were not there; null: nothing answers, or nothing else would. */
  otherwise: { does: Doing; answer: string | null } | null
  warnings: string[]
}

/** Tells what would be answered to a text, and why. `given`: the language of the shopper, else it is found out. */
export function tryFaqs(shop: ShopState, text: string, given: string | null, now: Date): Trial {
  const language = given ?? detect(text, { shop: shop.settings.locale }).language ?? shop.settings.locale
  const { verdict, certainty, candidates } = shop.faqIndex.match(text, language)
  const heard = shop.quickReplyIndex.match(text, language)
  const trigger = heard ? (heard.whole ? 'whole' : 'part') : null
  const best = candidates[0] && shop.faqIndex.byId(candidates[0].id)
  const does = doing(verdict, trigger, best, language)
  const told = best && spokenIn(best, language)
  const said = (what: Doing) => {
    if (what === 'answer' && best && told) return answerOf(shop, best, told, now)
    if (what !== 'quick_reply' || !heard) return null
    return quickReplyWords(shop, heard.reply, { language, person: nobody, now })
  }
  const next = otherwise(does, verdict, trigger, best, language)
  return {
    language,
    verdict,
    certainty,
    candidates: candidates.map((one) => ({
      ...one,
      question: questionOf(shop, one.id, language) ?? one.phrase,
    })),
    does,
    answer: said(does),
    quickReply:
      does === 'quick_reply' && heard ? { id: heard.reply.id, shortcut: heard.reply.shortcut } : null,
    heard: heard ? { quickReplyId: heard.reply.id, trigger: heard.trigger, whole: heard.whole } : null,
    otherwise: next && { does: next, answer: said(next) },
    warnings: best && told ? missingFacts(shop, best, told, now).map(warning) : [],
  }
}

// A trigger that is the whole message is surer than any entry, one inside it than an entry that is not sure.
function doing(
  verdict: Trial['verdict'],
  trigger: 'whole' | 'part' | null,
  best: StoredFaq | undefined,
  language: string,
): Doing {
  if (trigger === 'whole') return 'quick_reply'
  if (verdict === 'sure' && best) return spokenIn(best, language) ? 'answer' : 'offer_language'
  if (trigger === 'part') return 'quick_reply'
  return verdict === 'unsure' ? 'ask' : 'fall_back'
}

function otherwise(
  does: Doing,
  verdict: Trial['verdict'],
  trigger: 'whole' | 'part' | null,
  best: StoredFaq | undefined,
  language: string,
): Doing | null {
  if (does === 'quick_reply') return doing(verdict, null, best, language)
  // Without the entry other entries would be weighed anew, so that only a trigger is sure to be next.
  return trigger && (does === 'answer' || does === 'offer_language') ? 'quick_reply' : null
}

/** A question that is tried comes from nobody: sentences about a person are left out. */
const nobody = { name: null, order: null, agent: null }

const base = (language: string) => language.split('-')[0]

const spokenIn = ({ entries }: StoredFaq, language: string): string | undefined =>
  entries[language] ? language : Object.keys(entries).find((one) => base(one) === base(language))

function questionOf(shop: ShopState, id: string, language: string): string | undefined {
  const faq = shop.faqIndex.byId(id)
  if (!faq) return undefined
  const told = spokenIn(faq, language) ?? Object.keys(faq.entries)[0]
  return told && faq.entries[told]?.question
}

const warning = ({ fact, unknown }: { fact: string; unknown: boolean }) =>
  unknown
    ? `The answer names shop.${fact}, which no shop has: it is left out.`
    : `The answer names shop.${fact}, which is not set: it is left out, and the sentence should still read.`
