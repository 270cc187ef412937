import { wordDate, wordTime } from '../../../language/dates.ts'
import type { Template } from '../rows.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { hu } from './hu.ts'
import type { StateName, StateWords } from './words.ts'

/** The state of a template in words: what it is, why, and what to do. */
export type TemplateState = { state: StateName; words: string; cure: string }

/** For whom it is worded; `language` with or without a region, English where its words are not there. */
export type StateWording = { language: string; timeZone: string; now: Date }

const languages: Record<string, StateWords> = { el, en, hu }

const names: Record<string, StateName> = {
  DRAFT: 'draft',
  PENDING: 'in_review',
  APPROVED: 'approved',
  REJECTED: 'rejected',
  PAUSED: 'paused',
  DISABLED: 'disabled',
  IN_APPEAL: 'in_appeal',
  ARCHIVED: 'archived',
  DELETED: 'gone',
}

/** @param isIncomplete whether the rules find something wrong with what is to be submitted next */
export function stateOf(template: Template, isIncomplete: boolean, wording: StateWording): TemplateState {
  const own = wording.language.split(/[-_]/)[0]!
  const language = Object.hasOwn(languages, own) ? own : 'en'
  const known = languages[language]!
  const name = Object.hasOwn(names, template.status) ? names[template.status]! : 'unknown'
  const state = name === 'draft' && isIncomplete ? 'incomplete' : name
  const { words, cure } = wordsOf(template, state, known, { ...wording, language })
  const notes = notesOf(template, state, isIncomplete, known, { ...wording, language })
  return {
    state,
    words: [words, ...notes.map((note) => note.words)].join(' '),
    // Where nothing had to be done, what the notes say is what there is to do.
    cure: notes.findLast((note) => note.cure)?.cure ?? cure,
  }
}

type Note = { words: string; cure?: string }

function wordsOf(
  template: Template,
  state: StateName,
  known: StateWords,
  wording: StateWording,
): Required<Note> {
  const plain = known.states[state]
  if (state === 'unknown') return { ...plain, words: plain.words.replace('{status}', template.status) }
  if (state === 'rejected') {
    const { reason, recommendation } = template
    const found = reason && Object.hasOwn(known.reasons, reason) ? known.reasons[reason]! : undefined
    const why = found?.words ?? (reason ? `(${reason})` : '')
    return {
      words: [plain.words, why].filter(Boolean).join(' '),
      cure: [found?.cure, plain.cure, recommendation && `WhatsApp: ${recommendation}`]
        .filter(Boolean)
        .join(' '),
    }
  }
  if (state === 'paused' && template.pausedUntil && template.pausedUntil > wording.now)
    return { ...plain, words: known.pausedUntil.replace('{until}', moment(template.pausedUntil, wording)) }
  return plain
}

function notesOf(
  { quality, nextCategory, nextCategoryAt, draft }: Template,
  state: StateName,
  isIncomplete: boolean,
  known: StateWords,
  wording: StateWording,
): Note[] {
  const notes: Note[] = []
  if (nextCategory && nextCategoryAt) {
    const category = Object.hasOwn(known.categories, nextCategory)
      ? known.categories[nextCategory]!
      : nextCategory
    const when = moment(nextCategoryAt, wording)
    notes.push({ words: known.recategorised.replace('{when}', when).replace('{category}', category) })
  }
  if (state === 'approved' && (quality === 'RED' || quality === 'YELLOW')) notes.push(known.disliked)
  if (draft)
    notes.push({
      words: known.change.words,
      cure: isIncomplete ? known.states.incomplete.cure : known.change.cure,
    })
  return notes
}

const moment = (at: Date, wording: StateWording) => `${wordDate(at, wording)}, ${wordTime(at, wording)}`
