import type { Refusal } from '../errors.ts'
import type { Json } from '../world.ts'
import { isObject, tooLong } from './body.ts'
import { variablesOf } from './template.ts'

/** A refusal of a template: Meta says 100 to whatever is wrong with it, and more in the subcode. */
export function refused(details: string, subcode = 2388043): Refusal {
  return { code: 100, details, subcode }
}

const buttonTypes = new Set([
  'QUICK_REPLY',
  'URL',
  'PHONE_NUMBER',
  'COPY_CODE',
  'FLOW',
  'OTP',
  'CATALOG',
  'MPM',
])

/** New lines, emoji or formatting, which only a body may have. Variables do not count. */
export function notPlain(text: string): boolean {
  const words = text.replace(/\{\{\s*\w+\s*\}\}/g, '')
  return /[\r\n\t*_~`]|\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(words)
}

/** The rules for the buttons of a template: how many of each, in which order, and what each holds. */
export function checkButtons(buttons: unknown): Refusal | undefined {
  if (!Array.isArray(buttons) || buttons.length === 0 || !buttons.every(isObject))
    return refused('BUTTONS are empty.')
  if (buttons.length > 10) return refused('A template takes at most 10 buttons.')
  const count = (type: string) => buttons.filter((one) => one.type === type).length
  if (count('COPY_CODE') > 1) return refused('A template takes one copy-code button at most.')
  if (count('PHONE_NUMBER') > 1) return refused('A template takes one phone button at most.')
  if (count('URL') > 2) return refused('A template takes two URL buttons at most.')
  const quick = buttons.map((one) => one.type === 'QUICK_REPLY')
  if (quick.filter((one, i) => i > 0 && one !== quick[i - 1]).length > 1)
    return refused('Quick replies stand together, before or after the other buttons.')
  for (const button of buttons) {
    const refusal = checkButton(button)
    if (refusal) return refusal
  }
  return undefined
}

function checkButton(button: Json): Refusal | undefined {
  if (!buttonTypes.has(String(button.type)))
    return refused(`button type ${String(button.type)} is not supported.`)
  const named = button.type !== 'COPY_CODE' && button.type !== 'OTP'
  if (named && (typeof button.text !== 'string' || button.text === '' || tooLong(button.text, 25)))
    return refused('A button text has 1 to 25 characters.')
  if (named && (notPlain(String(button.text)) || variablesOf(button.text).length > 0))
    return refused("Buttons can't have any variables, newlines, emojis, or formatting characters.")
  switch (button.type) {
    case 'URL':
      return checkUrl(button)
    case 'PHONE_NUMBER':
      return /^\+?\d{1,20}$/.test(String(button.phone_number)) && String(button.phone_number).length <= 20
        ? undefined
        : refused('A phone number has 20 digits at most.')
    case 'COPY_CODE': {
      const example = Array.isArray(button.example) ? button.example[0] : button.example
      if (typeof example !== 'string' || example === '') return refused('A copy-code button needs a sample.')
      return tooLong(example, 15) ? refused('A coupon code has 15 characters at most.') : undefined
    }
    case 'OTP':
      return refused('Only authentication templates take an OTP button.')
    default:
      return undefined
  }
}

function checkUrl(button: Json): Refusal | undefined {
  const url = String(button.url ?? '')
  const variables = variablesOf(url)
  if (variables.length > 1 || (variables.length === 1 && !/\{\{[^}]*\}\}$/.test(url)))
    return refused('A URL button takes one variable, at its end.')
  if (variables.length === 1 && button.example === undefined) return refused('A URL variable needs a sample.')
  if (tooLong(url, 2000) || !/^https?:\/\/[^/\s]+/.test(url))
    return refused('A URL button needs a valid URL.')
  return /^https?:\/\/(www\.)?(wa\.me|api\.whatsapp\.com)\b/.test(url)
    ? refused('Direct links to WhatsApp are not allowed for buttons.')
    : undefined
}

/** The one button of an authentication template. */
export function checkOneTimeButton(buttons: unknown): Refusal | undefined {
  const [button] = Array.isArray(buttons) ? buttons : []
  if (!Array.isArray(buttons) || buttons.length !== 1 || !isObject(button) || button.type !== 'OTP')
    return refused('AUTHENTICATION takes exactly one OTP button.')
  if (!['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'].includes(String(button.otp_type)))
    return refused('otp_type is COPY_CODE, ONE_TAP or ZERO_TAP.')
  return button.otp_type === 'COPY_CODE' || Array.isArray(button.supported_apps)
    ? undefined
    : refused('supported_apps are required.')
}
