import type { Refusal } from '../errors.ts'
import type { Json } from '../world.ts'
import { isObject, tooLong } from './body.ts'
import { cardsOf, checkCarousel } from './carousel.ts'
import { variablesOf } from './template.ts'
import { checkButtons, checkOneTimeButton, notPlain, refused } from './template-buttons.ts'

/** Meta's subcodes of what is wrong with a part of a template. */
const subcodes = { length: 2388040, header: 2388047, body: 2388072, footer: 2388073, ends: 2388299 }

const mediaFormats = new Set(['IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION'])
/** What a text that calls itself utility says when it advertises: it is then filed under marketing. */
const advertises = /\d\s*%|\b(sale|discount|special offer)\b|έκπτωσ|εκπτώσ|προσφορ|akció|kedvezmény/iu

/** The category that Meta files a template under, whatever was asked for. */
export function categoryOf(category: string, components: Json[]): string {
  const body = components.find((one) => one.type === 'BODY')
  return category === 'UTILITY' && advertises.test(String(body?.text ?? '')) ? 'MARKETING' : category
}

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
  return checkComponents(body.components as Json[], String(body.category))
}

/** The rules for the parts of a template, new or changed. */
export function checkComponents(components: Json[], category: string): Refusal | undefined {
  if (components.filter((one) => one.type === 'BODY').length !== 1)
    return refused('components need exactly one BODY.')
  for (const type of ['HEADER', 'FOOTER', 'BUTTONS', 'CAROUSEL'])
    if (components.filter((one) => one.type === type).length > 1)
      return refused(`components take one ${type} at most.`)
  if (category === 'AUTHENTICATION') return checkAuthentication(components)
  const carousel = checkCarousel(components, category, checkComponent)
  if (carousel) return carousel
  for (const component of components) {
    const refusal = checkComponent(component)
    if (refusal) return refusal
  }
  const named = [components, ...cardsOf(components)]
    .flat()
    .flatMap((one) =>
      one.type === 'HEADER' || one.type === 'BODY'
        ? variablesOf(one.text).map((name) => !/^\d+$/.test(name))
        : [],
    )
  return new Set(named).size > 1
    ? refused('Variables are all numbered or all named.', subcodes.body)
    : undefined
}

/** Meta words an authentication template itself, but for the flags and the one button. */
function checkAuthentication(components: Json[]): Refusal | undefined {
  for (const component of components) {
    if (component.type === 'HEADER') return refused('AUTHENTICATION takes no HEADER.')
    if (component.text !== undefined)
      return refused(`AUTHENTICATION takes no ${String(component.type)} text.`)
    const minutes = component.code_expiration_minutes
    if (
      component.type === 'FOOTER' &&
      !(Number.isInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= 90)
    )
      return refused('code_expiration_minutes is 1 to 90.')
  }
  return checkOneTimeButton(components.find((one) => one.type === 'BUTTONS')?.buttons)
}

function checkComponent(component: Json): Refusal | undefined {
  switch (component.type) {
    case 'HEADER':
      return checkHeader(component)
    case 'BODY':
      return checkBodyText(component)
    case 'FOOTER':
      if (typeof component.text !== 'string' || component.text === '')
        return refused('FOOTER text is required.')
      if (tooLong(component.text, 60))
        return refused('FOOTER text is at most 60 characters long.', subcodes.length)
      return /\{\{|\}\}|[\r\n]/.test(component.text)
        ? refused('FOOTER text takes neither variables nor new lines.', subcodes.footer)
        : undefined
    case 'BUTTONS':
      return checkButtons(component.buttons)
    case 'CAROUSEL':
      return undefined
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
  if (tooLong(component.text, 60))
    return refused('HEADER text is at most 60 characters long.', subcodes.length)
  if (notPlain(component.text))
    return refused('HEADER text takes no new lines, emoji or formatting.', subcodes.header)
  const braces = malformed(component.text)
  if (braces) return refused(`HEADER ${braces}`, subcodes.header)
  const variables = variablesOf(component.text)
  if (variables.length > 1) return refused('HEADER text takes one variable at most.')
  const named = variables.some((name) => !/^\d+$/.test(name))
  const samples = named ? example.header_text_named_params : example.header_text
  return variables.length === 1 && !hasSamples(samples, variables, named)
    ? refused('HEADER variable needs a sample.', subcodes.header)
    : undefined
}

function checkBodyText(component: Json): Refusal | undefined {
  const text = component.text
  if (typeof text !== 'string' || text === '') return refused('BODY text is required.')
  if (tooLong(text, 1024)) return refused('BODY text is at most 1024 characters long.', subcodes.length)
  const braces = malformed(text)
  if (braces) return refused(`BODY ${braces}`, subcodes.body)
  const trimmed = text.trim()
  if (/^\{\{[^}]*\}\}/.test(trimmed) || /\{\{[^}]*\}\}$/.test(trimmed)) {
    return refused('BODY text may neither begin nor end with a variable.', subcodes.ends)
  }
  if (/\}\}\s*\{\{/.test(text))
    return refused('BODY text may not put two variables side by side.', subcodes.ends)
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
  return hasSamples(samples, variables, named)
    ? undefined
    : refused('BODY variables each need a sample (example.body_text).', subcodes.body)
}

/** Braces that are no variable, or names that are none. */
function malformed(text: string): string | undefined {
  return /\{\{|\}\}/.test(text.replace(/\{\{(\d+|[a-z][a-z0-9_]*)\}\}/g, ''))
    ? 'variables are numbers, or names of lowercase letters, digits and underscores.'
    : undefined
}

/** One sample for each variable: words of one line. */
function hasSamples(samples: unknown, variables: string[], named: boolean): boolean {
  if (!Array.isArray(samples) || samples.length !== variables.length) return false
  return samples.every((one) => {
    const sample = named && isObject(one) ? one.example : one
    const known = !named || (isObject(one) && variables.includes(String(one.param_name)))
    return known && typeof sample === 'string' && sample.trim() !== '' && !/[\r\n\t]| {4}/.test(sample)
  })
}
