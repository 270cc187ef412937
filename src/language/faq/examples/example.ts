/** How people ask, by what for: one message a line. Only their words count, not their order. */
export type Examples = Record<string, string>
