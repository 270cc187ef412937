import type { z } from 'zod'
import type { FieldError } from '../../refusal.ts'
import type { templateInput } from '../shape.ts'
import { authenticationProblems } from './authentication.ts'
import { buttonsProblems } from './buttons.ts'
import { carouselProblems } from './carousel.ts'
import { languageProblem } from './languages.ts'
import { optOutProblems } from './opt-out.ts'
import { bodyProblems, footerProblems, headerProblems, type Parts } from './parts.ts'
import { hasNames } from './text.ts'

export type CheckedTemplate = Pick<z.output<typeof templateInput>, 'language' | 'category' | 'components'>

/**
 * What Meta would refuse a template for, and our own rules, each with the place and the cure; none: it can be
 * submitted. Meta's pages on message templates, their components, and template creation errors (November 2026).
 */
export function templateProblems({ language, category, components }: CheckedTemplate): FieldError[] {
  const unknown = languageProblem(language)
  return [
    ...(unknown === null ? [] : [{ path: 'language', message: unknown }]),
    ...countProblems(components),
    ...(category === 'authentication'
      ? authenticationProblems(components)
      : [
          ...components.flatMap(partProblems),
          ...carouselProblems(components, category),
          ...mixedProblems(components),
        ]),
    ...(category === 'marketing' ? optOutProblems(components, language) : []),
  ]
}

function countProblems(components: Parts): FieldError[] {
  const errors: FieldError[] = []
  for (const type of ['HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL'] as const) {
    const second = components.findIndex(
      (one, i) => one.type === type && components.findIndex((other) => other.type === type) < i,
    )
    if (second >= 0)
      errors.push({ path: `components.${second}`, message: `There is a ${type} already: take one out.` })
  }
  if (!components.some(({ type }) => type === 'BODY'))
    errors.push({ path: 'components', message: 'Needs a BODY: the text that people read.' })
  return errors
}

function partProblems(part: Parts[number], i: number): FieldError[] {
  const path = `components.${i}`
  switch (part.type) {
    case 'HEADER':
      return headerProblems(part, path)
    case 'BODY':
      return bodyProblems(part, path)
    case 'FOOTER':
      return footerProblems(part, path)
    case 'BUTTONS':
      return buttonsProblems(part, path)
    // Looked at with what stands beside it.
    case 'CAROUSEL':
      return []
  }
}

const cardPartsOf = (components: Parts) =>
  components.flatMap((part) =>
    part.type === 'CAROUSEL' ? part.cards.flatMap((card) => card.components) : [],
  )

/** Meta takes one form for the whole template. */
function mixedProblems(components: Parts): FieldError[] {
  const texts = [...components, ...cardPartsOf(components)].flatMap((part) =>
    part.type === 'HEADER' || part.type === 'BODY' ? (part.text ?? '') : [],
  )
  const withVariables = texts.filter((text) => /\{\{\w+\}\}/.test(text))
  const names = withVariables.filter(hasNames)
  return names.length > 0 && names.length < withVariables.length
    ? [
        {
          path: 'components',
          message:
            'Header and body should both number their variables, or both name them; cards do as they do.',
        },
      ]
    : []
}
