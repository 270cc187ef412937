import { ChannelError } from '../../channels/channel.ts'
import { notFound } from '../refusal.ts'
import { conflict, speakerOf } from './drafts.ts'
import { getTemplate } from './rows.ts'
import { campaignSending } from './sending.ts'
import type { SubmitDeps, Submitted } from './submit.ts'

type Deleted = { ok: true } | Exclude<Submitted, { ok: true } | { reason: 'invalid' }>

/**
 * Deletes a template: at the provider first, then here. One that a campaign is about to send is refused, as its people
 * would get nothing; a name that was in use can be used again after 30 days only (Meta).
 */
export async function deleteTemplate(deps: SubmitDeps, id: string): Promise<Deleted> {
  const template = await getTemplate(deps, id)
  if (!template) return notFound
  const { account, name, status, providerId } = template
  const campaign = await campaignSending(deps, name)
  if (campaign && status !== 'DRAFT')
    return conflict(`The campaign "${campaign}" sends it: let it end or cancel it first.`)
  if (providerId && status !== 'DELETED') {
    const number = speakerOf(deps.numbers, account)
    const channel = number && deps.channels[number.kind]
    if (!channel) return conflict('Its account has no number that is in use: connect or resume one.')
    try {
      await channel.deleteTemplate(number.line, { name, providerId })
    } catch (error) {
      if (!(error instanceof ChannelError)) throw error
      const atFault = error.class === 'content' || error.class === 'template' ? 'template' : 'provider'
      if (error.reason !== 'gone') return { ok: false, reason: 'provider', words: error.message, atFault }
    }
  }
  const gone = await deps.sql`
    delete from templates where id = ${id} and (submitting_until is null or submitting_until < clock_timestamp())`
  return gone.count > 0
    ? { ok: true }
    : conflict('It is being submitted at this moment: try again in a minute.')
}
