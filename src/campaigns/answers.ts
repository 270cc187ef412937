import type { NewMessage } from '../outbox/message.ts'

type TemplateReply = NonNullable<NewMessage['standIn']>

/** Why somebody has not bought again, to be pressed in a win-back message: a quick reply's variable is `why:<answer>`. */
const answers = ['price', 'quality', 'delivery', 'elsewhere', 'not_now'] as const

const asked = new RegExp(`^why:(${answers.join('|')})$`)

export const isAnswer = (text: string): boolean => asked.test(text)

/** The reply with its one-tap answers naming the campaign that asked: `why:price` becomes `why:<campaign>:price`. */
export function withCampaignNamed(reply: TemplateReply, campaignId: string): TemplateReply {
  const { cards } = reply
  const named = withNamed(reply, campaignId)
  return cards ? { ...named, cards: cards.map((card) => withNamed(card, campaignId)) } : named
}

function withNamed<T extends Pick<TemplateReply, 'buttons'>>(face: T, campaignId: string): T {
  const { buttons } = face
  if (!buttons?.some(({ value }) => isAnswer(value))) return face
  const named = buttons.map((button) => ({
    ...button,
    value: button.value.replace(asked, `why:${campaignId}:$1`),
  }))
  return { ...face, buttons: named }
}
