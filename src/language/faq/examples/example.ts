/** How people ask for one thing, by language, one message a line. Only their words count, not their order. */
export type Examples = Record<string, Record<string, string>>
