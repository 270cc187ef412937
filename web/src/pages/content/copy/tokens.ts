import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { type Part, plainCopy, type Tokens, type When, whenKnown } from './text.ts'

type Say = TFunction<'content/copy'>

/** What a value is called. One that is newer than the words goes by its name in the text. */
const factName = (t: Say, fact: string) =>
  t(`fact.${fact.replace('.', '_') as 'number'}`, { defaultValue: fact.replaceAll(/[._]/g, ' ') })

/** What a piece is called: when it is said. */
function whenName(t: Say, { fact, is }: Pick<When, 'fact' | 'is'>): string {
  const what = factName(t, fact)
  return is === null ? t('when.known', { what }) : t('when.is', { what, value: is })
}

/** Stored texts as rows and previews show them: values by their names. */
export function usePlainCopy(): (liquid: string) => string {
  const { t } = useTranslation('content/copy')
  return (liquid) => plainCopy(liquid, (fact) => factName(t, fact))
}

/** A sentence of the server that names values as they are written in code, with their names instead. */
export function useNamedFacts(): (sentence: string) => string {
  const { t } = useTranslation('content/copy')
  return (sentence) => sentence.replace(/\bshop\.[a-z_]+/g, (fact) => `‹${factName(t, fact)}›`)
}

/** Names for all that a text holds and may hold; those of two pieces with one condition are told apart by a number. */
export function useTokens(
  parts: Part[],
  facts: readonly string[],
): { values: Tokens; pieces: Tokens; all: Tokens } {
  const { t } = useTranslation('content/copy')
  const values: Tokens = new Map(facts.map((fact) => [factName(t, fact), { fact }]))
  const pieces: Tokens = new Map()
  for (const part of parts) {
    if (typeof part === 'string') continue
    if (!('opens' in part)) values.set(factName(t, part.fact), { fact: part.fact })
    else {
      const name = whenName(t, part)
      let own = name
      for (let next = 2; pieces.has(own); next++) own = `${name} ${next}`
      pieces.set(own, part)
    }
  }
  const possible = facts
    .filter((fact) => !fact.startsWith('shop.'))
    .map((fact) => [whenName(t, { fact, is: null }), whenKnown(fact)] as const)
    .filter(([name]) => !pieces.has(name))
  return { values, pieces, all: new Map([...values, ...pieces, ...possible]) }
}
