import type { z } from 'zod'
import { bodyOf, buttonsOf, type Component } from '../components.ts'
import { optOutWord } from '../rules/opt-out.ts'
import type { templateInput } from '../shape.ts'
import type { VariableSources } from '../variables.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { type LibraryEntry, libraryEntries } from './entries.ts'
import { hu } from './hu.ts'

const words = { el, en, hu }

export const libraryLanguages = ['el', 'hu', 'en'] as const
export type LibraryLanguage = (typeof libraryLanguages)[number]

type Draft = Omit<z.output<typeof templateInput>, 'channelId'>

/** Every ready draft, as it would be made in each language: `title` is what it is for. */
export function library(website?: string) {
  return libraryEntries.map((entry) => ({
    key: entry.key,
    category: entry.category,
    languages: Object.fromEntries(
      libraryLanguages.map((language) => [
        language,
        { title: words[language][entry.key].title, ...draftFrom(entry, language, website) },
      ]),
    ),
  }))
}

/** A ready draft in one language; undefined where there is none of this key. `website` is the base of its link. */
export function libraryDraft(key: string, language: LibraryLanguage, website?: string): Draft | undefined {
  const entry = libraryEntries.find((one) => one.key === key)
  return entry && draftFrom(entry, language, website)
}

/**
 * What feeds a template that came from WhatsApp and says what a ready draft does: whoever has it there already, made by
 * another server or before this one was set up anew, need not say it again. Of another text nothing is known.
 */
export function feedsOf(name: string, language: string, components: readonly Component[]): VariableSources {
  const known = libraryLanguages.find((one) => one === language.split('_')[0])
  const draft = known && libraryDraft(name, known)
  return draft && wordsOf(draft.components) === wordsOf(components) ? draft.variables : {}
}

/** The body, and what stands on its buttons. */
const wordsOf = (components: readonly Component[]): string =>
  JSON.stringify([bodyOf(components), buttonsOf(components).map(({ kind, text }) => [kind, text])])

function draftFrom(
  entry: LibraryEntry & { key: keyof typeof en },
  language: LibraryLanguage,
  website: string | undefined,
): Draft {
  const { body, samples, replies = [], link, fallbacks = {} } = words[language][entry.key]
  const base =
    entry.link && link && website ? { field: entry.link, text: link, base: slashed(website) } : null
  const quick = entry.category === 'marketing' ? [...replies, optOutWord(language)] : replies
  const variables: VariableSources = {}
  for (const [key, source] of Object.entries(entry.variables))
    variables[key] = { ...source, ...(fallbacks[key] !== undefined && { fallback: fallbacks[key] }) }
  // The link comes first, as Meta wants quick replies together.
  if (base) variables['button.0'] = { field: base.field }
  return {
    name: entry.key,
    language,
    category: entry.category,
    components: [
      { type: 'BODY', text: body, ...(samples.length > 0 && { example: { body_text: [samples] } }) },
      ...(quick.length > 0 || base
        ? [
            {
              type: 'BUTTONS' as const,
              buttons: [
                ...(base
                  ? [
                      {
                        type: 'URL' as const,
                        text: base.text,
                        url: `${base.base}{{1}}`,
                        example: [`${base.base}cart/1042`],
                      },
                    ]
                  : []),
                ...quick.map((text) => ({ type: 'QUICK_REPLY' as const, text })),
              ],
            },
          ]
        : []),
    ],
    variables,
  }
}

const slashed = (website: string) => (website.endsWith('/') ? website : `${website}/`)
