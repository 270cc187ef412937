import { number, object } from './parse/read.ts'

type Particular = { words: string; reason?: 'exists' | 'gone' }

/**
 * Meta answers whatever is wrong with a template with code 100 and says more in the subcode: its page of error codes,
 * "Template creation errors" and "Template deletion errors" (November 2026).
 */
const SUBCODES: ReadonlyMap<number, Particular> = new Map<number, Particular>([
  [2388019, { words: 'The account has as many templates as WhatsApp allows: delete some first.' }],
  [
    2388023,
    {
      words:
        'A template of this name was deleted a short while ago: choose another name, or wait up to 30 days.',
    },
  ],
  [2388024, { words: 'WhatsApp already has a template of this name in this language.', reason: 'exists' }],
  [2388040, { words: 'A text of the template has more characters than WhatsApp allows: shorten it.' }],
  [2388047, { words: 'The header may hold no line breaks, emoji, asterisks or formatting: take them out.' }],
  [
    2388072,
    { words: 'WhatsApp does not accept the form of the body: check its variables, line breaks and spaces.' },
  ],
  [2388073, { words: 'WhatsApp does not accept the form of the footer: take out variables and emoji.' }],
  [
    2388293,
    {
      words:
        'The body has too many variables for its length: write more words around them, or use fewer variables.',
    },
  ],
  [2388299, { words: 'The body may neither begin nor end with a variable: put words before and after it.' }],
  [2593002, { words: 'WhatsApp has no template of this name.', reason: 'gone' }],
])

/** What the subcode of an error means, where it says more than the code. */
export function subcodeOf(body: unknown): Particular | undefined {
  const subcode = number(object(object(body).error).error_subcode)
  return subcode === undefined ? undefined : SUBCODES.get(subcode)
}
