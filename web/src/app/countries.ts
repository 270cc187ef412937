const usual = 'GR HU CY AT BG DE ES FR GB HR IT NL PL RO RS SI SK US'.split(' ')

/** Countries to choose from; `held`, which may be another, is among them. */
export const countries = (held: string | undefined): string[] => [
  ...new Set([...usual, ...(held ? [held] : [])]),
]
