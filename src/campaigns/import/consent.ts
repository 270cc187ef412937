import type { KnownContact } from './known.ts'
import type { Said } from './said.ts'
import type { Reason } from './words/reasons.ts'

/**
 * What the uploader said of everybody in the file; `all`: its purposes, and marketing. `since`: how old such a yes is
 * taken to be at most.
 */
export type FileConsent = { purposes: string[]; all: string[]; words: string | null; since: Date }

type Written = { purpose: string; granted: boolean; words: string; at: Date }

/** Meta delivers a webhook for seven days. */
const lateDays = 7

/**
 * The consent that an import's yes is dated to where the file has no date: before any opt-out that may still be on
 * its way. The newest row of the ledger holds, and a STOP that comes late must stay newer than this yes.
 */
export function fileConsent(
  option: { purpose: string[]; source: string; text: string } | undefined,
  uploadedAt: Date,
): FileConsent {
  const purposes = option?.purpose ?? ['marketing']
  return {
    purposes,
    all: [...new Set(['marketing', ...purposes])],
    words: option ? `${option.text} (${option.source})` : null,
    since: new Date(uploadedAt.getTime() - lateDays * 24 * 3_600_000),
  }
}

/**
 * What a row adds to the ledger. A no in the file is an opt-out, whatever was said of everybody. A yes is written
 * only where nothing is known: an import never clears an opt-out.
 */
export function consentsOf(
  file: FileConsent,
  { said }: { said: Said },
  contact: KnownContact,
  now: Date,
): { consents: Written[]; suppressed: Reason | null; note: Reason | null } {
  const purposes = file.all
  const no = said.answer === 'no'
  const before = purposes.some((purpose) => contact.consents[purpose] === false)
  const consents: Written[] = []
  if (no) {
    for (const purpose of purposes) {
      if (contact.consents[purpose] === false) continue
      consents.push({ purpose, granted: false, words: said.words, at: now })
      contact.consents[purpose] = false
    }
  } else if (said.answer === 'yes' || (said.answer === 'empty' && file.words !== null)) {
    const words =
      said.answer !== 'yes' ? (file.words ?? '') : file.words ? `${said.words}; ${file.words}` : said.words
    const at = said.at && said.at < file.since ? said.at : file.since
    for (const purpose of file.purposes) {
      if (contact.consents[purpose] !== undefined) continue
      consents.push({ purpose, granted: true, words, at })
      contact.consents[purpose] = true
    }
  }
  return {
    consents,
    suppressed: before ? 'opted_out' : no ? 'says_no' : null,
    note: said.answer === 'unclear' ? 'consent_unclear' : null,
  }
}
