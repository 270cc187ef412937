import { asksDeletion, isAngry, optIntent, stopsOrderMessages, wantsHuman } from '../../language/intents.ts'
import type { Bid, Heard, Said } from '../flow.ts'
import type { Key } from './copy/en.ts'

/** Why a message goes to a human, and what is said first. */
type Reading = { reason: string; lead: Key; bid: Bid }

const complaint: Reading = { reason: 'complaint', lead: 'sorry', bid: 'must' }
const asked: Reading = { reason: 'asked', lead: 'of_course', bid: 'must' }
/** What others may answer by its caption, or have asked for. */
const shown: Reading = { reason: 'media', lead: 'thanks', bid: 'fallback' }
const unreadable: Reading = { reason: 'unreadable', lead: 'cannot_read', bid: 'must' }

/** Of kinds that are no file. What is not here and no order, sticker or reaction, nobody can read. */
const kinds: Record<string, Reading | null> = {
  order: null,
  reaction: null,
  location: { ...shown, reason: 'location' },
  contacts: { ...shown, reason: 'contacts' },
  form: { ...shown, reason: 'form' },
}

/** What a message means to this flow; null: nothing. Never throws, whatever the text. */
export function read(said: Said): Reading | null {
  const meant = readWords(said)
  if (meant) return meant
  switch (said.type) {
    case 'text':
    case 'choice':
      return null
    case 'media':
      return readMedia(said.media, said.text)
    case 'other':
      return Object.hasOwn(kinds, said.kind) ? kinds[said.kind]! : unreadable
  }
}

/** How much the flow wants it. What the shop's own words answer in a caption, they answer. */
export function bidFor(said: Said, heard: Heard): Bid {
  const reading = read(said)
  if (!reading) return 'no'
  const answered = said.type === 'media' && (heard.trigger !== null || heard.faq === 'sure')
  return answered && reading.reason === 'media' ? 'no' : reading.bid
}

function readWords(said: Said): Reading | null {
  if (said.type === 'choice' && said.id === 'human') return asked
  const { text } = said
  if (text.trim() === '') return null
  // Opting out is heard by others, however it is put: nobody is kept on a list for being angry about it.
  if (optIntent(text) !== null || stopsOrderMessages(text) || asksDeletion(text)) return null
  if (isAngry(text)) return said.type === 'choice' ? null : complaint
  if (!wantsHuman(text)) return null
  // The title of another flow's button: that flow knows better what it means.
  return said.type === 'choice' ? { ...asked, bid: 'maybe' } : asked
}

function readMedia(media: string, caption: string): Reading | null {
  if (media === 'sticker') return null
  if (caption.trim() !== '') return shown
  return { ...shown, reason: media === 'voice' || media === 'audio' ? 'voice' : 'media', bid: 'must' }
}
