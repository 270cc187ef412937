/** A file's name without what turns the direction of the words after it, and so shows another ending than it has. */
export const plainName = (name: string): string =>
  name.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '')
