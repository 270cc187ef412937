import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { oneSpelling } from '../events/phone-lines.ts'
import { readPlainMobile } from './mobile-pattern.ts'
import { hasCountryCode } from './phone.ts'

/** Why a cell is no phone; the words for people are with whoever shows them. */
type PhoneRefusal =
  | 'phone_exponent'
  | 'phone_letters'
  | 'phone_extension'
  | 'phone_too_short'
  | 'phone_too_long'
  | 'phone_several'
  | 'phone_invalid'
  | 'phone_unassigned'

export type WrittenPhone =
  | { ok: true; e164: string; country: string | null; several: boolean }
  | { ok: false; reason: PhoneRefusal }

const plain = /^\+?\d{8,15}$/
/** What a spreadsheet made of a long number: most of its digits are gone. */
const exponent = /^\+?\d+(?:[.,]\d+)?e\+?\d+$/i
const tail = /(?:ext|extension|εσωτ|εσωτερικό|mellék|x|#)\.?\s*\d+$/iu
const between = /[;,/|\n]|\s+(?:or|and|ή|και|vagy|és)\s+|\s{2,}| - /u

/**
 * A phone as people and spreadsheets write it, in E.164. Repaired only where one reading is certain: apostrophes,
 * invisible characters, other scripts' digits, `00`, brackets, a lost plus or zero. Of several numbers in one cell
 * the first mobile is taken.
 * @param country whose national numbers these are, ISO 3166 in two letters
 */
export function readWrittenPhone(written: string, country: string): WrittenPhone {
  const mobile = readPlainMobile(written, country)
  if (mobile) return { ok: true, e164: mobile, country, several: false }
  if (plain.test(written)) return read(written, country) ?? { ok: false, reason: whyNot(written) }
  const text = clean(written)
  if (exponent.test(text)) return { ok: false, reason: 'phone_exponent' }
  const whole = read(text, country)
  if (whole) return whole
  const parts = text.split(between).filter((part) => digitsOf(part).length >= 7)
  if (parts.length > 1) return firstMobile(parts, country)
  if (tail.test(text)) return { ok: false, reason: 'phone_extension' }
  if (/\p{L}/u.test(text)) return { ok: false, reason: 'phone_letters' }
  return { ok: false, reason: whyNot(text) }
}

/** Whether a number is known to be no mobile: WhatsApp may be on it all the same. */
export function isLandline(e164: string): boolean {
  return parsePhoneNumberFromString(e164)?.getType() === 'FIXED_LINE'
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

function clean(written: string): string {
  return written
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Nd}/gu, asciiDigit)
    .replaceAll(/\p{Pd}|\u2212/gu, '-')
    .trim()
    .replace(/^=?"(.*)"$/s, '$1')
    .replace(/^['’‘ʼ`´\s]+/, '')
    .replace(/^(?:tel|phone|whatsapp|wa|callto|sms|mob|mobile|τηλ|κιν)\s*[.:]+\s*/iu, '')
    .replace(/^(?:https?:\/\/)?(?:wa\.me|api\.whatsapp\.com\/send\?phone=)\/?\+?/i, '+')
    .replace(/^(\d{8,15})[.,]0+$/, '$1')
    .replace(/\(0\)/g, ' ')
    .replace(/['’\s]+$/, '')
}

/** Decimal digits lie in rows of ten, whatever the script (Unicode, general category Nd). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  if (code < 0x80) return digit
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  // Rows that touch (mathematical digits) are gone after NFKC; what is left starts at its own zero.
  return String(code - zero)
}

const allowed = /^\+?[\d\s().\-/]+$/

/** The first reading that is a valid number; the shop's own country before another one's lost plus. */
function read(text: string, country: string): Extract<WrittenPhone, { ok: true }> | undefined {
  if (text.length > 40 || !allowed.test(text.replace(/^\(\+/, '+('))) return undefined
  const lead = /^\(?\+/.test(text) ? '+' : ''
  const digits = digitsOf(text)
  if (digits.length < 6 || digits.length > 18) return undefined
  const home: CountryCode | undefined = isSupportedCountry(country) ? country : undefined
  for (const reading of readings(lead, digits)) {
    const number = parsePhoneNumberFromString(reading, {
      ...(home && { defaultCountry: home }),
      extract: false,
    })
    if (number?.isValid() && !number.ext)
      return {
        ok: true,
        e164: oneSpelling(number.number),
        country: number.country ?? null,
        several: false,
      }
  }
  return undefined
}

function readings(lead: string, digits: string): string[] {
  // Old spellings (+521) are no longer valid as they are.
  if (lead === '+' || digits.startsWith('00')) {
    const full = `+${digits.replace(/^00/, '')}`
    return [full, oneSpelling(full)]
  }
  // A single zero may be the trunk's, or what is left of 00.
  if (digits.startsWith('0')) return [digits, `+${digits.slice(1)}`]
  return [digits, `+${digits}`, oneSpelling(`+${digits}`), `0${digits}`]
}

function firstMobile(parts: string[], country: string): WrittenPhone {
  const valid = parts.flatMap((part) => read(part.trim(), country) ?? [])
  const distinct = new Set(valid.map(({ e164 }) => e164))
  if (distinct.size === 1) return valid[0]!
  const mobile = valid.find(({ e164 }) => !isLandline(e164))
  if (mobile) return { ...mobile, several: true }
  return { ok: false, reason: valid.length === 0 ? 'phone_invalid' : 'phone_several' }
}

function whyNot(text: string): PhoneRefusal {
  const { length } = digitsOf(text)
  if (length < 8) return 'phone_too_short'
  if (length > 15) return 'phone_too_long'
  return hasCountryCode(text) ? 'phone_unassigned' : 'phone_invalid'
}
