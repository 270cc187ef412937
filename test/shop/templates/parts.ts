// Parts of templates in Meta's form, for tables.
import { type CheckedTemplate, templateProblems } from '../../../src/shop/templates/rules/index.ts'
import { templateInput } from '../../../src/shop/templates/shape.ts'

export type Json = Record<string, unknown>

export const text = (words: string, samples: string[] = []): Json => ({
  type: 'BODY',
  text: words,
  ...(samples.length > 0 && { example: { body_text: [samples] } }),
})
export const named = (words: string, samples: Record<string, string>): Json => ({
  type: 'BODY',
  text: words,
  example: {
    body_text_named_params: Object.entries(samples).map(([param_name, example]) => ({ param_name, example })),
  },
})
export const hello = text('Η παραγγελία σας έφυγε.')
export const header = (words: string, more: Json = {}): Json => ({
  type: 'HEADER',
  format: 'TEXT',
  text: words,
  ...more,
})
export const buttons = (...all: Json[]): Json => ({ type: 'BUTTONS', buttons: all })
export const reply = (words: string): Json => ({ type: 'QUICK_REPLY', text: words })
export const url = (address: string, more: Json = {}): Json => ({
  type: 'URL',
  text: 'Άνοιγμα',
  url: address,
  ...more,
})
export const phone = (digits: string): Json => ({ type: 'PHONE_NUMBER', text: 'Κλήση', phone_number: digits })
export const code = (example?: unknown): Json => ({
  type: 'COPY_CODE',
  ...(example !== undefined && { example }),
})
export const footer = (words: string): Json => ({ type: 'FOOTER', text: words })
export const otp = (more: Json = {}): Json => ({ type: 'OTP', otp_type: 'COPY_CODE', ...more })
export const app = { package_name: 'gr.shop.app', signature_hash: 'K8a/AINcGX7' }

/** What the rules say of a draft with these parts. */
export function check(components: Json[], more: Json = {}) {
  const shaped = templateInput.parse({
    name: 'parcel',
    language: 'el',
    category: 'utility',
    components,
    ...more,
  })
  return templateProblems(shaped as CheckedTemplate)
}
