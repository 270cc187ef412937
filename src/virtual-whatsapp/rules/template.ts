import type { Refusal } from '../errors.ts'
import type { Account, Json, Template } from '../world.ts'
import { isObject } from './body.ts'
import { cardsOf, givenCards } from './carousel.ts'
import { fill, parametersOf } from './template-render.ts'

/** `{{1}}` or `{{order_number}}`, in their order. */
export function variablesOf(text: unknown): string[] {
  return typeof text === 'string'
    ? [...text.matchAll(/\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g)].map((found) => found[1]!)
    : []
}

export function templateKey(name: string, language: string): string {
  return `${name}\n${language}`
}

/** Finds the template of a send call and checks that it may be sent with these parameters. */
export function findTemplate(account: Account, content: Json): Template | Refusal {
  const name = String(content.name)
  const language = String((content.language as Json).code)
  const template = account.templates.get(templateKey(name, language))
  if (
    !template ||
    (template.status !== 'APPROVED' && template.status !== 'PAUSED' && template.status !== 'DISABLED')
  ) {
    return { code: 132001, details: `template name (${name}) does not exist in ${language}` }
  }
  if (template.status === 'PAUSED')
    return { code: 132015, details: 'The template is paused because of its quality.' }
  if (template.status === 'DISABLED')
    return { code: 132016, details: 'The template was disabled because of its quality.' }
  return checkParameters(template, content) ?? template
}

function checkParameters(template: Template, content: Json): Refusal | undefined {
  const given = Array.isArray(content.components) ? content.components.filter(isObject) : []
  const refusal = checkParts(template.components, given, template)
  const cards = cardsOf(template.components)
  if (refusal || cards.length === 0) return refusal
  const filled = givenCards(given, cards.length)
  if (!filled)
    return { code: 132012, details: `carousel: there must be ${cards.length} cards, by their card_index` }
  for (const [i, card] of cards.entries()) {
    const refused = checkParts(card, filled[i]!, template)
    if (refused) return { ...refused, details: `card ${i}: ${refused.details}` }
  }
  return undefined
}

function checkParts(parts: Json[], given: Json[], template: Template): Refusal | undefined {
  const part = parametersOf(given)
  for (const component of parts) {
    switch (component.type) {
      case 'HEADER': {
        const refusal = checkHeader(component, part('header'), template)
        if (refusal) return refusal
        break
      }
      case 'BODY': {
        const refusal = checkTexts('body', variablesOf(component.text), part('body'), template)
        if (refusal) return refusal
        const length = [...fill(String(component.text ?? ''), part('body'))].length
        if (length > 1024) return { code: 132005, details: `Translated text too long: ${length} characters.` }
        break
      }
      case 'BUTTONS': {
        const refusal = checkButtons(component, given)
        if (refusal) return refusal
        break
      }
    }
  }
  return undefined
}

function checkHeader(component: Json, parameters: Json[], template: Template): Refusal | undefined {
  if (component.format === 'TEXT')
    return checkTexts('header', variablesOf(component.text), parameters, template)
  const wanted = String(component.format).toLowerCase()
  if (parameters.length !== 1) {
    return {
      code: 132012,
      details: `header: Format mismatch, expected ${component.format}, received UNKNOWN`,
    }
  }
  const [parameter] = parameters
  const media = parameter![wanted]
  if (parameter!.type !== wanted || !isObject(media)) {
    return { code: 132012, details: `header: Format mismatch, expected ${component.format}` }
  }
  return undefined
}

function checkTexts(where: string, wanted: string[], given: Json[], template: Template): Refusal | undefined {
  const names = new Set(wanted)
  if (given.length !== names.size) {
    return {
      code: 132000,
      details: `${where}: number of localizable_params (${given.length}) does not match the expected number of params (${names.size})`,
    }
  }
  for (const parameter of given) {
    const text =
      parameter.type === 'text' ? parameter.text : (parameter[String(parameter.type)] as Json | undefined)
    if (parameter.type === 'text' && (typeof text !== 'string' || text === '')) {
      return { code: 131008, details: `${where}: Parameter of type text is missing text value` }
    }
    if (text === undefined) return { code: 132012, details: `${where}: Parameter format does not match` }
    if (typeof text === 'string' && /[\n\t]| {5}/.test(text)) {
      return {
        code: 132012,
        details: 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces',
      }
    }
    if (template.parameterFormat === 'NAMED' && !names.has(String(parameter.parameter_name))) {
      return { code: 132012, details: `${where}: Parameter name is missing or unknown` }
    }
  }
  return undefined
}

function checkButtons(component: Json, given: Json[]): Refusal | undefined {
  const buttons = Array.isArray(component.buttons) ? component.buttons.filter(isObject) : []
  for (const [index, button] of buttons.entries()) {
    const needs = button.type === 'COPY_CODE' || (button.type === 'URL' && variablesOf(button.url).length > 0)
    if (!needs) continue
    const filled = given.find(
      (one) => String(one.type).toLowerCase() === 'button' && Number(one.index) === index,
    )
    const parameter = Array.isArray(filled?.parameters) ? filled.parameters.find(isObject) : undefined
    const value = button.type === 'COPY_CODE' ? (parameter?.coupon_code ?? parameter?.text) : parameter?.text
    if (typeof value !== 'string' || value === '') {
      return {
        code: 131008,
        details: `buttons: Button at index ${index} of type ${String(button.type)} requires a parameter`,
      }
    }
    if (button.type === 'COPY_CODE' && value.length > 20) {
      return { code: 131009, details: `buttons: coupon code at index ${index} is longer than 20 characters` }
    }
  }
  const strayed = given.find(
    (one) => String(one.type).toLowerCase() === 'button' && !buttons[Number(one.index)],
  )
  return strayed
    ? { code: 132012, details: `buttons: there is no button at index ${String(strayed.index)}` }
    : undefined
}
