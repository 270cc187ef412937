import type { Sql } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import { isGreeting, isThanks } from '../../language/intents.ts'
import { holdsPersonalData, withoutPersonalData } from '../../language/personal.ts'
import { asks } from '../../language/questions.ts'
import { type Changed, invalid, notFound } from '../refusal.ts'
import { createFaq, type StoredFaq } from './faqs.ts'
import { closeAsked } from './unanswered.ts'

/** What the owner says otherwise than the conversation did; all of it may be left out. */
export type FromMessage = {
  messageId: string
  question?: string | undefined
  phrasings?: string[] | undefined
  answer?: string | undefined
  language?: string | undefined
  enabled?: boolean | undefined
}

type Before = { body: string; direction: string; author: string | null }
/** How far back the question may lie. */
const lookedBack = 20
/** As long as a question may be. */
const longestQuestion = 300

/**
 * Makes an entry out of what a colleague answered: their message is the answer, the shopper's question before it
 * the question, freed of what names a person. An answer that seems to hold such a thing makes an entry that is
 * switched off, for the owner to look at: it would be told to everybody.
 */
export async function createFromMessage(
  deps: { sql: Sql; newId: NewId; locale: string },
  given: FromMessage,
): Promise<Changed<StoredFaq & { warnings: string[] }>> {
  const { sql } = deps
  const [message] = await sql<
    { seq: string; body: string; conversationId: string; name: string | null; language: string | null }[]
  >`
    select m.seq, m.body, m.conversation_id as "conversationId", p.name, p.language
    from messages m join contacts p on p.id = m.contact_id
    where m.id = ${given.messageId} and m.direction = 'out' and m.author in ('agent', 'phone')
      and m.deleted_at is null`
  if (!message) return notFound
  const before = await sql<Before[]>`
    select body, direction, author from messages
    where conversation_id = ${message.conversationId} and seq < ${message.seq}
    order by seq desc limit ${lookedBack}`
  const asked = questionIn(before)
  const question = given.question ?? asked.join(' ')
  if (!question) {
    const text = 'There is no question of the shopper before this message: write one.'
    return invalid([{ path: 'question', message: text }])
  }
  const language = given.language ?? message.language ?? deps.locale
  const [known] = await sql<{ id: string }[]>`
    select id from faqs where entries -> ${language}::text ->> 'question' = ${question}`
  // Pressed twice, or answered before: a second entry would only make the bot unsure.
  if (known) {
    return invalid([
      { path: 'question', message: `The entry ${known.id} has this question already: change it.` },
    ])
  }
  const answer = given.answer ?? message.body
  // What the owner wrote here they have looked at; what was said to one person they may not have.
  const warnings = given.answer === undefined ? traces(answer, message.name) : []
  const created = await createFaq(deps, {
    enabled: given.enabled ?? warnings.length === 0,
    entries: {
      [language]: {
        question,
        phrasings: given.phrasings ?? [],
        answer,
      },
    },
  })
  if (!created.ok) return created
  const faqId = created.value.id
  for (const text of asked) await closeAsked(sql, { conversationId: message.conversationId, text, faqId })
  return { ok: true, value: { ...created.value, warnings } }
}

/**
 * What the shopper asked before, oldest first: of what they wrote since a colleague last did, the newest messages in a
 * row that ask something, as far as they make one question; where none asks, the newest words that are more than a
 * greeting or thanks. Empty where there are none.
 */
function questionIn(before: Before[]): string[] {
  const said: string[] = []
  for (const { body, direction, author } of before) {
    if (direction === 'out' && author !== 'bot' && said.length > 0) break
    if (direction !== 'in' || isGreeting(body) || isThanks(body)) continue
    const text = withoutPersonalData(body)
    if (text !== '') said.push(text)
  }
  const newest = said.findIndex(asks)
  if (newest < 0) return said.slice(0, 1)
  const question: string[] = []
  for (const text of said.slice(newest)) {
    if (!asks(text) || [text, ...question].join(' ').length > longestQuestion) break
    question.unshift(text)
  }
  return question.length > 0 ? question : said.slice(newest, newest + 1)
}

function traces(answer: string, name: string | null): string[] {
  const warnings: string[] = []
  // Links are what an answer may well hold; numbers and addresses of people are not.
  const unlinked = answer.replace(/https?:\/\/\S+/giu, '')
  if (holdsPersonalData(unlinked)) {
    warnings.push('The answer holds a number or an address that may be of one person.')
  }
  const called = (name ?? '').split(/\s+/u).filter((one) => one.length > 2)
  if (called.some((one) => answer.toLowerCase().includes(one.toLowerCase().slice(0, -1)))) {
    warnings.push('The answer seems to name the shopper. Others will read it too.')
  }
  return warnings
}
