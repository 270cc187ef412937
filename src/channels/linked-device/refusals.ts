import type { SendResult } from '../channel.ts'

export type Refused = Extract<SendResult, { outcome: 'refused' }>

/** No code: the library names none. */
export const refused = (kind: Refused['class'], words: string): Refused => ({
  outcome: 'refused',
  class: kind,
  code: null,
  words,
})

export const notConnected = refused('transient', 'The linked device is not connected just now.')
