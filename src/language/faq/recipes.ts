import { conceptNames } from './book.ts'
import { matters } from './lexicon/index.ts'

type Recipe = { matter: number; all: number[][]; none: number[] }

export const matterNames = Object.keys(matters)

const places = new Map(conceptNames.map((name, place) => [name, place]))
// By the concepts of the first part: a text is only asked for the recipes that may begin in it.
const recipes = new Map<number, Recipe[]>()
matterNames.forEach((name, matter) => {
  for (const text of matters[name]!) {
    const recipe = parse(text, matter)
    for (const concept of recipe.all[0]!) {
      const same = recipes.get(concept)
      if (same) same.push(recipe)
      else recipes.set(concept, [recipe])
    }
  }
})

/** The matters that the concepts of a text make up, as places in `matterNames`. */
export function mattersOf(concepts: ReadonlySet<number>): number[] {
  const found = new Set<number>()
  for (const concept of concepts) {
    for (const { matter, all, none } of recipes.get(concept) ?? []) {
      if (found.has(matter) || none.some((one) => concepts.has(one))) continue
      if (all.every((part) => part.some((one) => concepts.has(one)))) found.add(matter)
    }
  }
  return [...found]
}

function parse(text: string, matter: number): Recipe {
  const parts = text.split(' ').filter((part) => part !== '+')
  return {
    matter,
    all: parts.filter((part) => !part.startsWith('-')).map((part) => part.split('|').map(placeOf)),
    none: parts.filter((part) => part.startsWith('-')).map((part) => placeOf(part.slice(1))),
  }
}

function placeOf(name: string): number {
  const place = places.get(name)
  if (place === undefined) throw new Error(`No concept is called ${name}`)
  return place
}
