/** A text as it is looked for among words we know: without case, accents, final sigma and what nobody sees. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|\p{Cf}/gu, '')
    .replaceAll('ς', 'σ')
