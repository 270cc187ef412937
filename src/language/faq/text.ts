import { tokens } from '../fold.ts'

const LINKS = /\S*(?:@|:\/\/|www\.)\S*/gu
const STRETCHED = /(\p{L})\1{2,}/gu

/**
 * The folded words of a text, `most` of them at most; καλημέραααα is one with its letters counted once. Links and
 * addresses are left out: they are what is meant and not what it is about.
 */
export function wordsOf(text: string, most: number): string[] {
  return tokens(text.slice(0, MAX_LENGTH).replace(LINKS, ' '))
    .slice(0, most)
    .map((token) => token.slice(0, MAX_WORD).replace(STRETCHED, '$1'))
}

// Who writes more than this tells a story; its beginning and its words are enough.
const MAX_LENGTH = 3000
const MAX_WORD = 40
