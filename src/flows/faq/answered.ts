import { nativeName } from '../../language/native-name.ts'
import type { Context, Faq, FaqFound, FlowEvent, Turn } from '../flow.ts'
import { asFaq, asFound } from './answers.ts'
import { humanButton, languageButton, questionButton, ratingButtons } from './buttons.ts'
import { words } from './copy/index.ts'
import { otherLanguages, ownLanguage, questionFor } from './languages.ts'
import { type Memory, type State, timesTold, told } from './state.ts'
import { because, handOver, noted, offerHuman, say } from './turn.ts'

type Answered = Extract<FlowEvent, { type: 'answered' }>
type Candidate = FaqFound['candidates'][number]

const mostSuggestions = 3
/** So long a suggestion may wait for a press before its question counts as unanswered. */
const ignoredMinutes = 60
/** Of the best one's score: what is further off was hardly meant, and looks odd beside it. */
const leastOfBest = 0.25
/** With the button for a human, three: shown as buttons at once. */
const mostLanguages = 2

/** Goes on with the answer to this flow's own question; an answer that nothing awaits changes nothing. */
export function onAnswered(state: State, event: Answered, context: Context): Turn<State> {
  switch (state.at) {
    case 'matching':
      return event.query === 'match_faq'
        ? onMatch(state, asFound(event.answer), event.now, context)
        : { state, effects: [] }
    case 'finding':
      return event.query === 'find_faq'
        ? onFound(state, asFaq(event.answer), event.now, context)
        : { state, effects: [] }
    case 'idle':
    case 'answered':
    case 'suggested':
    case 'offered_language':
    case 'offered_human':
      return { state, effects: [] }
  }
}

function onMatch(
  { memory, hello, except }: Extract<State, { at: 'matching' }>,
  { verdict, certainty, candidates }: FaqFound,
  now: string,
  context: Context,
): Turn<State> {
  if (except !== null) {
    const others = candidates.filter(({ id }) => id !== except)
    return others.length > 0 ? suggest(memory, 'others', others, context) : offerHuman(memory, 'not_helped')
  }
  const [best] = candidates
  if (!best || verdict === 'none') return offerHuman(memory, 'unknown', ...noted(memory))
  if (verdict === 'unsure') return suggest(memory, 'unsure', candidates, context)
  const times = timesTold(memory, best.id, now)
  if (times === 0) return tell(memory, best, { hello, now, certainty, language: null }, context)
  // The answer stands above already: to say it again would be deaf.
  if (times > 1) return handOver(memory, 'asked_again', 'human_coming_unasked', ...noted(memory))
  const question = questionFor(best, context)
  return offerHuman(told(memory, best.id, now), words('asked_again', { question }))
}

function onFound(
  { memory, language }: Extract<State, { at: 'finding' }>,
  faq: Faq | null,
  now: string,
  context: Context,
): Turn<State> {
  // The shop deleted or disabled it since the button was sent.
  if (faq === null) return offerHuman(memory, 'gone')
  return tell(memory, faq, { hello: false, now, certainty: null, language }, context)
}

type How = { hello: boolean; now: string; certainty: number | null; language: string | null }

/** Tells an entry in the shopper's language or in the one they chose; one that has neither is offered. */
function tell(memory: Memory, faq: Faq | Candidate, how: How, context: Context): Turn<State> {
  const chosen = how.language !== null && faq.answer[how.language] ? how.language : null
  const language = chosen ?? ownLanguage(faq, context)
  const answer = language === null ? undefined : faq.answer[language]
  if (!answer) return offerLanguages(memory, faq, context)
  const next = told(memory, faq.id, how.now)
  return {
    state: {
      at: 'answered',
      faq: faq.id,
      memory: how.hello ? { ...next, greetedAt: how.now } : next,
    },
    effects: [
      say(words(how.hello ? 'answer_hello' : 'answer', { answer }), ratingButtons(faq.id), {
        ...because(faq, how.certainty),
        language,
      }),
      { type: 'remember_topic', topic: `faq:${faq.id}` },
    ],
  }
}

function offerLanguages(memory: Memory, faq: Faq, context: Context): Turn<State> {
  const [first, ...rest] = otherLanguages(faq, context)
    .filter((one) => faq.answer[one])
    .slice(0, mostLanguages)
  if (first === undefined) return offerHuman(memory, 'gone')
  const languages = [first, ...rest]
  const values = { question: questionFor(faq, context), languages: languages.map(nativeName).join(', ') }
  const offers = [...languages.map((language) => languageButton(faq.id, language)), humanButton]
  return {
    state: { at: 'offered_language', faq: faq.id, language: first, memory },
    effects: [say(words('other_language', values), offers, { faq: faq.id, offered: languages })],
  }
}

/** Asks which of a few was meant. Buttons cut long questions, so they stand in the message in full. */
function suggest(
  memory: Memory,
  what: 'unsure' | 'others',
  candidates: Candidate[],
  context: Context,
): Turn<State> {
  const least = (candidates[0]?.score ?? 0) * leastOfBest
  const shown = candidates.filter(({ score }) => score >= least).slice(0, mostSuggestions)
  const questions = shown.map((one) => questionFor(one, context))
  const single = shown.length === 1
  const list = single ? questions : questions.map((question, at) => `${at + 1}. ${question}`)
  const buttons = shown.map((one, at) => {
    // Who presses a question in another language has chosen that language.
    const other = ownLanguage(one, context) === null ? (otherLanguages(one, context)[0] ?? null) : null
    const title = single ? words('yes_button') : words('question_title', { question: questions[at]! })
    return questionButton(one.id, title, other)
  })
  const none = { id: 'faq:none', title: words(single ? 'no_button' : 'none_button') }
  const text = words(single ? `${what}_one` : what, { questions: list.join('\n') })
  const reason = {
    suggested: shown.map((one) => ({ faq: one.id, score: one.score, words: one.words })),
  }
  return {
    state: { at: 'suggested', memory },
    effects: [
      say(text, [...buttons, none], reason),
      // Whoever presses none of them, but writes elsewhere or leaves, has got no answer either.
      { type: 'set_timer', name: 'ignored', after: { minutes: ignoredMinutes } },
    ],
  }
}
