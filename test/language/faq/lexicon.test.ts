import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { examples } from '../../../src/language/faq/examples/index.ts'
import { common, concepts, matters, plain } from '../../../src/language/faq/lexicon/index.ts'
import { fold } from '../../../src/language/fold.ts'

const languages = ['el', 'hu', 'en']
const formsOf = (words: string) => words.split(/\s+/u).filter((form) => form !== '')

describe('the lexicon', () => {
  it('has words of each language for each concept, and none that folds away', () => {
    for (const [name, { words }] of Object.entries(concepts)) {
      for (const language of languages) {
        const forms = formsOf(words[language] ?? '')
        assert.ok(forms.length > 0, `${name} has no words in ${language}`)
        for (const form of forms)
          for (const part of form.split('_'))
            assert.notEqual(fold(part.replace('*', '')), '', `${name}: ${form} has an empty word`)
      }
    }
  })

  it('names no concept that there is none of', () => {
    const named = [
      ...Object.values(concepts).flatMap(({ near = '' }) => near.split(' ')),
      ...Object.values(matters).flatMap((recipes) => recipes.flatMap((recipe) => recipe.split(/[ +|]/u))),
    ]
    for (const name of named) {
      const bare = name.startsWith('-') ? name.slice(1) : name
      assert.ok(bare === '' || bare in concepts, `no concept is called ${bare}`)
    }
  })

  it('has common and plain words of the same languages', () => {
    assert.deepEqual(Object.keys(common).sort(), [...languages].sort())
    assert.deepEqual(Object.keys(plain).sort(), [...languages].sort())
  })
})

describe('the examples', () => {
  it('are of the same subjects in each language, and no two alike', () => {
    const subjects = languages.map((language) => Object.keys(examples[language]!.shops).sort())
    assert.deepEqual(subjects[1], subjects[0])
    assert.deepEqual(subjects[2], subjects[0])
    for (const language of languages) {
      const { shops, elsewhere } = examples[language]!
      const lines = [...Object.values(shops), elsewhere]
        .flatMap((text) => text.split('\n'))
        .map((line) => line.trim())
        .filter((line) => line !== '')
      const seen = new Set<string>()
      const twice = lines.filter((line) => seen.size === seen.add(line).size)
      assert.ok(twice.length <= 12, `${language} says twice: ${twice.join('; ')}`)
    }
  })
})
