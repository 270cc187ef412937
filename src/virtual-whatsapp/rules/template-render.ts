import type { Json, Template } from '../world.ts'
import { isObject } from './body.ts'
import { cardsOf, givenCards } from './carousel.ts'

/** What was given, by the type of the part that it is for. */
export const parametersOf = (given: Json[]) => (type: string) => {
  const component = given.find((one) => String(one.type).toLowerCase() === type)
  return Array.isArray(component?.parameters) ? component.parameters.filter(isObject) : []
}

/** A template's text with its parameters put in, by name where they bear one, else by position. */
export function fill(text: string, parameters: Json[]): string {
  return text.replace(/\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g, (whole, name: string) => {
    const parameter = parameters.find((one) => one.parameter_name === name) ?? parameters[Number(name) - 1]
    if (!parameter) return whole
    if (parameter.type === 'text') return String(parameter.text)
    const value = parameter[String(parameter.type)]
    return isObject(value) ? String(value.fallback_value ?? '') : String(value ?? '')
  })
}

/** What the phone shows of a template: its parts with the parameters put in. */
export function render(template: Template, content: Json): Json {
  const given = Array.isArray(content.components) ? content.components.filter(isObject) : []
  const { name, language, category, components } = template
  const cards = cardsOf(components)
  const filled = cards.length > 0 ? givenCards(given, cards.length) : undefined
  return {
    ...{ name, language, category },
    ...renderParts(components, given),
    ...(filled && { cards: cards.map((card, i) => renderParts(card, filled[i]!)) }),
  }
}

function renderParts(parts: Json[], given: Json[]): Json {
  const part = parametersOf(given)
  const rendered: Json = {}
  for (const component of parts) {
    if (component.type === 'HEADER') {
      const format = String(component.format ?? 'TEXT')
      rendered.header =
        format === 'TEXT'
          ? { type: 'text', text: fill(String(component.text ?? ''), part('header')) }
          : { type: format.toLowerCase(), media: part('header')[0]?.[format.toLowerCase()] ?? null }
    }
    if (component.type === 'BODY') rendered.body = fill(String(component.text ?? ''), part('body'))
    if (component.type === 'FOOTER') rendered.footer = String(component.text ?? '')
    if (component.type === 'BUTTONS') rendered.buttons = renderButtons(component, given)
  }
  return rendered
}

function renderButtons(component: Json, given: Json[]): Json[] {
  const buttons = Array.isArray(component.buttons) ? component.buttons.filter(isObject) : []
  return buttons.map((button, index) => {
    const filled = given.find(
      (one) => String(one.type).toLowerCase() === 'button' && Number(one.index) === index,
    )
    const parameter = (Array.isArray(filled?.parameters) ? filled.parameters.find(isObject) : undefined) ?? {}
    switch (button.type) {
      case 'URL':
        return { type: 'url', text: button.text, url: fill(String(button.url ?? ''), [parameter]) }
      case 'COPY_CODE':
        return {
          type: 'copy_code',
          text: button.text ?? null,
          code: parameter.coupon_code ?? parameter.text,
        }
      case 'PHONE_NUMBER':
        return { type: 'phone', text: button.text, phone: button.phone_number }
      default:
        return { type: 'quick_reply', text: button.text, payload: parameter.payload ?? button.text }
    }
  })
}
