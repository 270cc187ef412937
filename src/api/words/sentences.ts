/** By the English sentence, with its changing parts in braces: the same in Greek and in Hungarian. */
export type Sentences = Record<string, [el: string, hu: string]>
