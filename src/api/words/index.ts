import type { IncomingMessage } from 'node:http'
import { languageOf } from '../../campaigns/import/words/reasons.ts'
import { inLanguage as explained } from '../../channels/words.ts'
import { sentences as access } from './access.ts'
import { sentences as campaignReasons } from './campaign-reasons.ts'
import { sentences as campaignReport } from './campaign-report.ts'
import { sentences as campaigns } from './campaigns.ts'
import { sentences as carousels } from './carousels.ts'
import { sentences as checks } from './checks.ts'
import { sentences as files } from './files.ts'
import { sentences as forms } from './forms.ts'
import { sentences as imports } from './imports.ts'
import { sentences as linkedDevices } from './linked-devices.ts'
import { sentences as numberChanges } from './number-changes.ts'
import { sentences as numbers } from './numbers.ts'
import { sentences as parser } from './parser.ts'
import { sentences as requests } from './requests.ts'
import type { Sentences } from './sentences.ts'
import { sentences as shop } from './shop.ts'
import { sentences as stores } from './stores.ts'
import { sentences as templateMoves } from './template-moves.ts'
import { sentences as templates } from './templates.ts'
import { sentences as things } from './things.ts'
import { sentences as values } from './values.ts'

/** All that the rooms below say to people in English, in the languages of the dashboard. */
export const sentences: Sentences = {
  ...{ ...access, ...requests, ...things, ...files, ...imports, ...shop, ...forms, ...parser, ...campaigns },
  ...{
    ...templates,
    ...templateMoves,
    ...carousels,
    ...values,
    ...checks,
    ...linkedDevices,
    ...stores,
    ...numbers,
    ...numberChanges,
    ...campaignReasons,
    ...campaignReport,
  },
}

const place = { el: 0, hu: 1 } as const
/** Longer ones are asked for as English: their patterns would cost more than they say. */
const longest = 1000

type Found = { key: string; values: Record<string, string> }
const patterns = Object.keys(sentences)
  .filter((key) => /\{[a-z]+\}/.test(key))
  // The one that says most by itself is meant.
  .sort((a, b) => fixed(b) - fixed(a))
  .map((key) => ({ key, pattern: patternOf(key) }))

export type Say = (english: string) => string

/** Says to whoever asks what is there in English. By the header as it came: what a route checked of it is less. */
export function sayTo({ raw }: { raw: IncomingMessage }): Say {
  const language = languageOf(raw.headers['accept-language'])
  return (english) => inLanguage(english, language)
}

/** A sentence of ours, or several in a row, in another language; English, as it is, where one of them has no words. */
export function inLanguage(english: string, language: string): string {
  return (english.length > longest ? undefined : translated(english, language)) ?? english
}

/** What WhatsApp itself said stands as it came, among what we say. */
const quoted = /^(?<before>.+?) (?<words>WhatsApp: “[^”]*”)(?: (?<after>.+))?$/s

function translated(english: string, language: string): string | undefined {
  if (!Object.hasOwn(place, language)) return undefined
  const found = entryOf(english)
  if (found) {
    const own = sentences[found.key]![place[language as 'el' | 'hu']]
    // What stands in the middle may be a thing with a name, or a sentence itself.
    return own.replace(/\{([a-z]+)\}/g, (all, name: string) =>
      found.values[name] === undefined ? all : inLanguage(found.values[name], language),
    )
  }
  const provider = explained(english, language)
  if (provider !== english) return provider
  const quoting = quoted.exec(english)?.groups
  if (quoting) {
    const { before, words, after } = quoting
    const said = [before!, ...(after ? [after] : [])].map((one) => translated(one, language))
    return said.every((one) => one !== undefined) ? [said[0], words, ...said.slice(1)].join(' ') : undefined
  }
  const parts = english.split(/(?<=[.!?]) (?=[A-Z])/)
  if (parts.length === 1) return undefined
  const said = parts.map((one) => translated(one, language))
  return said.every((one) => one !== undefined) ? said.join(' ') : undefined
}

/** Which entry says a sentence, and what stands in its changing parts. */
function entryOf(english: string): Found | undefined {
  if (Object.hasOwn(sentences, english)) return { key: english, values: {} }
  for (const { key, pattern } of patterns) {
    const values = pattern.exec(english)?.groups
    if (values) return { key, values }
  }
  return undefined
}

function fixed(key: string): number {
  return key.replace(/\{[a-z]+\}/g, '').length
}

function patternOf(key: string): RegExp {
  const parts = key.split(/\{([a-z]+)\}/)
  const source = parts.map((one, i) =>
    i % 2 === 1 ? `(?<${one}>.+?)` : one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return new RegExp(`^${source.join('')}$`, 's')
}
