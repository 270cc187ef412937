import type { Refusal } from '../errors.ts'
import type { Json } from '../world.ts'
import { isObject, tooLong } from './body.ts'
import { variablesOf } from './template.ts'

function refused(details: string, subcode = 2388043): Refusal {
  return { code: 100, details, subcode }
}

const mediaFormats = new Set(['IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION'])
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

/** The rules for a new template: Meta refuses at once what breaks them (lengths, places of variables, samples, buttons). */
export function checkTemplate(body: Json): Refusal | undefined {
  if (typeof body.name !== 'string' || !/^[a-z0-9_]{1,512}$/.test(body.name)) {
    return refused('name may have only lowercase letters, digits and underscores.')
  }
  if (typeof body.language !== 'string' || !/^[a-z]{2,3}(_[A-Z]{2,3})?$/.test(body.language)) {
    return refused('language is not a supported locale.')
  }
  if (!['MARKETING', 'UTILITY', 'AUTHENTICATION'].includes(String(body.category))) {
    return refused('category must be MARKETING, UTILITY or AUTHENTICATION.')
  }
  if (!Array.isArray(body.components) || !body.components.every(isObject))
    return refused('components are required.')
  const components = body.components as Json[]
  if (components.filter((one) => one.type === 'BODY').length !== 1)
    return refused('components need exactly one BODY.')
  for (const component of components) {
    const refusal = checkComponent(component, body.category === 'AUTHENTICATION')
    if (refusal) return refusal
  }
  return undefined
}

function checkComponent(component: Json, authentication: boolean): Refusal | undefined {
  switch (component.type) {
    case 'HEADER':
      return checkHeader(component)
    case 'BODY':
      // Meta words the body of an authentication template itself.
      return authentication && component.text === undefined ? undefined : checkBodyText(component)
    case 'FOOTER':
      if (authentication && component.text === undefined) return undefined
      if (typeof component.text !== 'string' || component.text === '')
        return refused('FOOTER text is required.')
      if (tooLong(component.text, 60)) return refused('FOOTER text is at most 60 characters long.')
      return variablesOf(component.text).length > 0 ? refused('FOOTER text takes no variables.') : undefined
    case 'BUTTONS':
      return checkButtons(component.buttons)
    case 'CAROUSEL':
      return Array.isArray(component.cards) && component.cards.length >= 2 && component.cards.length <= 10
        ? undefined
        : refused('CAROUSEL takes 2 to 10 cards.')
    default:
      return refused(`component type ${String(component.type)} is not supported.`)
  }
}

function checkHeader(component: Json): Refusal | undefined {
  const example = isObject(component.example) ? component.example : {}
  if (component.format !== 'TEXT') {
    if (!mediaFormats.has(String(component.format))) return refused('HEADER format is not supported.')
    if (component.format !== 'LOCATION' && !Array.isArray(example.header_handle)) {
      return refused('HEADER media needs a sample (example.header_handle).')
    }
    return undefined
  }
  if (typeof component.text !== 'string' || component.text === '') return refused('HEADER text is required.')
  if (tooLong(component.text, 60)) return refused('HEADER text is at most 60 characters long.')
  const variables = variablesOf(component.text)
  if (variables.length > 1) return refused('HEADER text takes one variable at most.')
  const samples = example.header_text ?? example.header_text_named_params
  if (variables.length === 1 && !Array.isArray(samples)) return refused('HEADER variable needs a sample.')
  return undefined
}

function checkBodyText(component: Json): Refusal | undefined {
  const text = component.text
  if (typeof text !== 'string' || text === '') return refused('BODY text is required.')
  if (tooLong(text, 1024)) return refused('BODY text is at most 1024 characters long.')
  const trimmed = text.trim()
  if (/^\{\{[^}]*\}\}/.test(trimmed) || /\{\{[^}]*\}\}$/.test(trimmed)) {
    return refused('BODY text may neither begin nor end with a variable.', 2388299)
  }
  if (/\}\}\s*\{\{/.test(text)) return refused('BODY text may not put two variables side by side.', 2388299)
  if (/\n{5,}/.test(text) || / {5,}/.test(text))
    return refused('BODY text has too many blank lines or spaces in a row.')
  const variables = [...new Set(variablesOf(text))]
  if (variables.length === 0) return undefined
  const named = variables.some((name) => !/^\d+$/.test(name))
  if (!named && variables.some((_, index) => !variables.includes(String(index + 1)))) {
    return refused('BODY variables must be numbered without gaps.')
  }
  const example = isObject(component.example) ? component.example : {}
  const positional = Array.isArray(example.body_text) ? example.body_text[0] : undefined
  const samples = named
    ? example.body_text_named_params
    : Array.isArray(positional)
      ? positional
      : example.body_text
  return Array.isArray(samples) && samples.length === variables.length
    ? undefined
    : refused('BODY variables each need a sample (example.body_text).')
}

function checkButtons(buttons: unknown): Refusal | undefined {
  if (!Array.isArray(buttons) || buttons.length === 0 || !buttons.every(isObject))
    return refused('BUTTONS are empty.')
  if (buttons.length > 10) return refused('A template takes at most 10 buttons.')
  const count = (type: string) => buttons.filter((one) => one.type === type).length
  if (count('COPY_CODE') > 1) return refused('A template takes one copy-code button at most.')
  if (count('PHONE_NUMBER') > 1) return refused('A template takes one phone button at most.')
  if (count('URL') > 2) return refused('A template takes two URL buttons at most.')
  for (const button of buttons) {
    if (!buttonTypes.has(String(button.type)))
      return refused(`button type ${String(button.type)} is not supported.`)
    const named = button.type !== 'COPY_CODE' && button.type !== 'OTP'
    if (named && (typeof button.text !== 'string' || button.text === '' || tooLong(button.text, 25))) {
      return refused('A button text has 1 to 25 characters.')
    }
    if (button.type === 'URL') {
      const variables = variablesOf(button.url)
      const endsWithIt = /\{\{[^}]*\}\}$/.test(String(button.url))
      if (variables.length > 1 || (variables.length === 1 && !endsWithIt)) {
        return refused('A URL button takes one variable, at its end.')
      }
      if (variables.length === 1 && button.example === undefined)
        return refused('A URL variable needs a sample.')
    }
    if (button.type === 'COPY_CODE' && button.example === undefined)
      return refused('A copy-code button needs a sample.')
  }
  return undefined
}
