import { greek } from './el.ts'
import { english } from './en.ts'
import { hungarian } from './hu.ts'

/** Why a row ended as it did, or what of it could not be used. */
const reasons = [
  'phone_exponent',
  'phone_letters',
  'phone_extension',
  'phone_too_short',
  'phone_too_long',
  'phone_several',
  'phone_invalid',
  'phone_unassigned',
  'phone_several_first_taken',
  'no_phone_or_email',
  'email_unreadable',
  'email_of_another',
  'birthday_unreadable',
  'history_unreadable',
  'history_ahead',
  'too_many_cells',
  'too_long',
  'quote_open',
  'nul',
  'not_storable',
  'seen_above',
  'order_line',
  'order_without_number',
  'order_date_unreadable',
  'order_date_ahead',
  'amount_unreadable',
  'order_without_date',
  'opted_out',
  'says_no',
  'consent_unclear',
  'cell_cut',
] as const
export type Reason = (typeof reasons)[number]

/** Why a whole file cannot be taken. */
const fileReasons = [
  'empty',
  'no_rows',
  'spreadsheet',
  'zip',
  'binary',
  'no_line_end',
  'too_many_columns',
  'no_identity_column',
  'no_order_columns',
  'file_missing',
  'fault',
] as const
export type FileReason = (typeof fileReasons)[number]

/** What a preview says beside them. */
const notices = [
  'no_consent',
  'no_consent_said',
  'yes_no_column',
  'no_elsewhere',
  'email_only',
  'landline',
  'cells_cut',
] as const
export type Notice = (typeof notices)[number]

/** A reason in words for people: what happened, and what to do where there is something to do. */
export type Words = Readonly<Record<Reason | FileReason | Notice, string>>

const languages: Record<string, Words> = { en: english, el: greek, hu: hungarian }

/** The words of a reason in a language that we have, else in English. @param named what its words name in braces */
export function wordsOf(reason: string, language: string, named?: Record<string, string>): string {
  const words = (languages[language] ?? english)[reason as Reason] ?? reason
  return named ? words.replaceAll(/\{(\w+)\}/g, (all, name: string) => named[name] ?? all) : words
}

/** The first language of an Accept-Language header that there are words in; quality values are heeded (RFC 9110, 12.5.4). */
export function languageOf(header: string | undefined): string {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag, ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((q) => q !== undefined)
      return { language: tag!.split('-')[0]!, quality: quality === undefined ? 1 : Number(quality) }
    })
    .sort((a, b) => b.quality - a.quality)
  return (
    wanted.find(({ language, quality }) => quality > 0 && Object.hasOwn(languages, language))?.language ??
    'en'
  )
}
