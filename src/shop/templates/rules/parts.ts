import type { z } from 'zod'
import type { FieldError } from '../../refusal.ts'
import { variablesIn } from '../components.ts'
import type { templateInput } from '../shape.ts'
import { plainProblems, samplesProblems, tooLong, variableProblems } from './text.ts'

export type Parts = z.output<typeof templateInput>['components']
export type Part<T extends Parts[number]['type']> = Extract<Parts[number], { type: T }>

const headerLimit = 60
const bodyLimit = 1024
const footerLimit = 60

export function headerProblems(header: Part<'HEADER'>, path: string): FieldError[] {
  const { format, text, example = {} } = header
  if (format !== 'TEXT') {
    const errors: FieldError[] = []
    if (text !== undefined)
      errors.push({ path: `${path}.text`, message: 'Only a header of format TEXT has a text.' })
    if (format !== 'LOCATION' && example.header_handle?.length !== 1) {
      const message = "Needs one sample file: its handle from Meta's upload API."
      errors.push({ path: `${path}.example.header_handle`, message })
    }
    return errors
  }
  const at = `${path}.text`
  if (text === undefined) return [{ path: at, message: 'A header of format TEXT needs a text.' }]
  const misused = variableProblems(at, text)
  const errors = [...plainProblems(at, text, headerLimit), ...misused]
  if (variablesIn(text).length > 1)
    errors.push({ path: at, message: 'Should have one variable at most: put the others into the body.' })
  // Samples cannot be counted against what is no variable.
  if (misused.length > 0) return errors
  const examples = `${path}.example`
  return [
    ...errors,
    ...samplesProblems(text, {
      path: examples,
      byNumber: example.header_text,
      byNumberPath: `${examples}.header_text`,
      byName: example.header_text_named_params,
      byNamePath: `${examples}.header_text_named_params`,
    }),
  ]
}

/** @param limit characters: a card of a carousel has room for fewer */
export function bodyProblems(
  { text, example = {}, ...rest }: Part<'BODY'>,
  path: string,
  limit = bodyLimit,
): FieldError[] {
  const at = `${path}.text`
  const errors: FieldError[] = []
  const wrong = (message: string) => errors.push({ path: at, message })
  if (rest.add_security_recommendation !== undefined) {
    const message = 'Only an authentication template can have it: take it out.'
    errors.push({ path: `${path}.add_security_recommendation`, message })
  }
  if (text === undefined || text.trim() === '') {
    wrong('Should not be empty: the body is what people read.')
    return errors
  }
  if (tooLong(text, limit))
    wrong(`Should have ${limit} characters at most; it has ${[...text].length}. Shorten it.`)
  const misused = variableProblems(at, text)
  errors.push(...misused)
  // A character that nobody sees is no word between or before.
  const trimmed = text.replaceAll(/\p{Cf}/gu, '').trim()
  if (/^\{\{[^{}]*\}\}/.test(trimmed)) wrong('Should not begin with a variable: put a word before it.')
  if (/\{\{[^{}]*\}\}$/.test(trimmed))
    wrong('Should not end with a variable: put a word or a full stop after it.')
  if (/\}\}\s*\{\{/.test(trimmed))
    wrong('Should not have two variables side by side: put a word between them.')
  if (/\n\s*\n\s*\n/.test(text)) wrong('Should not have more than one blank line in a row.')
  if (/ {5,}|\t/.test(text)) wrong('Should have neither tabs nor more than four spaces in a row.')
  // Samples cannot be counted against what is no variable.
  if (misused.length > 0) return errors
  const examples = `${path}.example`
  return [
    ...errors,
    ...samplesProblems(text, {
      path: examples,
      byNumber: example.body_text?.[0],
      byNumberPath: `${examples}.body_text.0`,
      byName: example.body_text_named_params,
      byNamePath: `${examples}.body_text_named_params`,
    }),
  ]
}

export function footerProblems({ text, ...rest }: Part<'FOOTER'>, path: string): FieldError[] {
  const at = `${path}.text`
  const errors: FieldError[] = []
  if (rest.code_expiration_minutes !== undefined) {
    const message = 'Only an authentication template can have it: take it out.'
    errors.push({ path: `${path}.code_expiration_minutes`, message })
  }
  if (text === undefined || text.trim() === '')
    return [...errors, { path: at, message: 'Should not be empty: write a text or take the footer out.' }]
  if (tooLong(text, footerLimit)) {
    const message = `Should have ${footerLimit} characters at most; it has ${[...text].length}. Shorten it.`
    errors.push({ path: at, message })
  }
  if (/\{\{|\}\}/.test(text))
    errors.push({ path: at, message: 'Should have no variables: put them into the body.' })
  if (/[\r\n\t]/.test(text))
    errors.push({ path: at, message: 'Should be one line, without line breaks and tabs.' })
  return errors
}
