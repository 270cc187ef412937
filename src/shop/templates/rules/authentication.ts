import type { FieldError } from '../../refusal.ts'
import type { Part, Parts } from './parts.ts'
import { plainProblems } from './text.ts'

/** Meta words an authentication template itself: a code, a warning, an end, and one button that copies or fills it in. */
export function authenticationProblems(parts: Parts): FieldError[] {
  return [
    ...parts.flatMap(partProblems),
    ...(parts.some(({ type }) => type === 'BUTTONS')
      ? []
      : [{ path: 'components', message: 'Needs BUTTONS with one button of type OTP.' }]),
  ]
}

function partProblems(part: Parts[number], i: number): FieldError[] {
  const path = `components.${i}`
  switch (part.type) {
    case 'HEADER':
      return [{ path, message: 'An authentication template has no header: take it out.' }]
    case 'BODY':
      return bodyProblems(part, path)
    case 'FOOTER':
      return footerProblems(part, path)
    case 'BUTTONS':
      return buttonProblems(part, path)
    case 'CAROUSEL':
      return [{ path, message: 'An authentication template has no carousel: take it out.' }]
  }
}

function bodyProblems({ text, example }: Part<'BODY'>, path: string): FieldError[] {
  return [
    ...(text === undefined
      ? []
      : [
          {
            path: `${path}.text`,
            message: 'Meta writes the text of an authentication template: take it out.',
          },
        ]),
    ...(example === undefined
      ? []
      : [{ path: `${path}.example`, message: 'An authentication template has no samples: take them out.' }]),
  ]
}

function footerProblems(
  { text, code_expiration_minutes: minutes }: Part<'FOOTER'>,
  path: string,
): FieldError[] {
  const errors: FieldError[] = []
  if (text !== undefined) {
    const message = 'Meta writes the footer of an authentication template: take the text out.'
    errors.push({ path: `${path}.text`, message })
  }
  if (minutes === undefined || !Number.isInteger(minutes) || minutes < 1 || minutes > 90) {
    const message = 'Should be 1 to 90 whole minutes; without an end take the footer out.'
    errors.push({ path: `${path}.code_expiration_minutes`, message })
  }
  return errors
}

function buttonProblems({ buttons }: Part<'BUTTONS'>, path: string): FieldError[] {
  const at = `${path}.buttons`
  const [button] = buttons
  if (buttons.length !== 1 || button?.type !== 'OTP')
    return [{ path: at, message: 'Should be exactly one button of type OTP.' }]
  const errors = [
    ...(button.text === undefined ? [] : plainProblems(`${at}.0.text`, button.text, 25)),
    ...(button.autofill_text === undefined
      ? []
      : plainProblems(`${at}.0.autofill_text`, button.autofill_text, 25)),
  ]
  if (button.otp_type === 'COPY_CODE') return errors
  const apps = button.supported_apps ?? []
  if (apps.length === 0) {
    const message =
      'Needs the Android apps that may take the code, each with package_name and signature_hash.'
    errors.push({ path: `${at}.0.supported_apps`, message })
  }
  for (const [i, app] of apps.entries()) {
    if (!/^[a-zA-Z]\w*(\.[a-zA-Z]\w*)+$/.test(app.package_name)) {
      const message = 'Should be the name of an Android package, such as "gr.shop.app".'
      errors.push({ path: `${at}.0.supported_apps.${i}.package_name`, message })
    }
    if (!/^[\w+/=]{11}$/.test(app.signature_hash)) {
      const message = 'Should be the 11 characters of the signature hash.'
      errors.push({ path: `${at}.0.supported_apps.${i}.signature_hash`, message })
    }
  }
  if (button.otp_type === 'ZERO_TAP' && button.zero_tap_terms_accepted !== true) {
    const message = 'Should be true: Meta wants its terms of zero-tap accepted.'
    errors.push({ path: `${at}.0.zero_tap_terms_accepted`, message })
  }
  return errors
}
