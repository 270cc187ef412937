import type { FieldError } from '../../refusal.ts'
import { variablesIn } from '../components.ts'

/** Meta counts characters, so an emoji is one. */
export const tooLong = (text: string, limit: number): boolean => [...text].length > limit

/** A header and a button are plain: bold, italic and the like stand in the body only (Meta, error 2388047). */
const formatting = /[*_~`]/
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u

/** What is wrong with a text that has to be plain and of one line: headers, button texts. */
export function plainProblems(path: string, text: string, limit: number): FieldError[] {
  const words = text.replace(/\{\{\s*\w+\s*\}\}/g, '')
  const errors: string[] = []
  if (text.trim() === '') errors.push('Should not be empty.')
  if (tooLong(text, limit))
    errors.push(`Should have ${limit} characters at most; it has ${[...text].length}. Shorten it.`)
  if (/[\r\n\t]/.test(text)) errors.push('Should be one line, without line breaks and tabs.')
  if (pictograph.test(words)) errors.push('Should hold no emoji: put them into the body.')
  if (formatting.test(words)) errors.push('Should hold none of * _ ~ `: only the body can be formatted.')
  return errors.map((message) => ({ path, message }))
}

/** Pairs of braces that hold no variable, and numbers with a gap or mixed with names. */
export function variableProblems(path: string, text: string): FieldError[] {
  const rest = text.replace(/\{\{(?:[1-9]\d?|[a-z][a-z0-9_]*)\}\}/g, '')
  if (/\{\{|\}\}/.test(rest)) {
    const message =
      'Has braces that hold no variable: write {{1}}, {{2}} or {{first_name}}, with small letters, digits and _ and no spaces.'
    return [{ path, message }]
  }
  const variables = variablesIn(text)
  const numbers = variables.filter((name) => /^\d+$/.test(name))
  if (numbers.length > 0 && numbers.length < variables.length)
    return [{ path, message: 'Has variables with numbers and with names: use one or the other.' }]
  const missing = numbers.findIndex((_, i) => !numbers.includes(String(i + 1)))
  if (missing >= 0) {
    const message = `Has no {{${missing + 1}}}: number the variables from 1 without gaps.`
    return [{ path, message }]
  }
  if (variables.includes('header'))
    return [{ path, message: 'A variable cannot be named {{header}}: choose another name.' }]
  return []
}

/** Whether any variable of the text has a name instead of a number. */
export const hasNames = (text: string): boolean => variablesIn(text).some((name) => !/^\d+$/.test(name))

/** What is wrong with one sample. Meta's reviewers read it in the variable's place. */
export function sampleProblems(path: string, sample: string): FieldError[] {
  if (sample.trim() === '') return [{ path, message: 'A sample should not be empty.' }]
  if (/[\r\n\t]/.test(sample))
    return [{ path, message: 'A sample should be one line, without line breaks and tabs.' }]
  if (/ {4,}/.test(sample))
    return [{ path, message: 'A sample should not have four or more spaces in a row.' }]
  if (/\{\{|\}\}/.test(sample))
    return [{ path, message: 'A sample should be words as they may be sent, not a variable.' }]
  return []
}

export type Samples = {
  /** Where the samples by number and by name stand. */
  path: string
  byNumber: readonly string[] | undefined
  byNumberPath: string
  byName: readonly { param_name: string; example: string }[] | undefined
  byNamePath: string
}

/** Every variable needs a sample, and every sample a variable. */
export function samplesProblems(text: string, samples: Samples): FieldError[] {
  const variables = variablesIn(text)
  if (variables.length === 0) {
    const given = (samples.byNumber?.length ?? 0) + (samples.byName?.length ?? 0)
    return given > 0 ? [{ path: samples.path, message: 'Has samples, but no variables: take them out.' }] : []
  }
  if (!hasNames(text)) {
    const given = samples.byNumber ?? []
    const errors = given.flatMap((one, i) => sampleProblems(`${samples.byNumberPath}.${i}`, one))
    if (given.length === variables.length) return errors
    const message = `Has ${variables.length} variables and ${given.length} samples: each variable needs one, in their order.`
    return [...errors, { path: samples.byNumberPath, message }]
  }
  const given = samples.byName ?? []
  const errors = given.flatMap((one, i) =>
    variables.includes(one.param_name)
      ? sampleProblems(`${samples.byNamePath}.${i}.example`, one.example)
      : [{ path: `${samples.byNamePath}.${i}.param_name`, message: 'There is no variable of this name.' }],
  )
  const without = variables.filter((name) => !given.some((one) => one.param_name === name))
  return [
    ...errors,
    ...without.map((name) => ({
      path: samples.byNamePath,
      message: `The variable {{${name}}} needs a sample.`,
    })),
  ]
}
