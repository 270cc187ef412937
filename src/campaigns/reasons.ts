/** Why somebody does not get a message, or not yet, in words for the shop's people. */
const words: Record<string, string> = {
  // Skipped
  sample_data: 'Sample data is never sent to a real number.',
  no_identity: 'There is no WhatsApp number to write to.',
  blocked: 'The contact is blocked.',
  erased: 'They were erased from the shop.',
  number_removed: "The shop's number was removed.",
  opted_out: 'They said no to marketing.',
  no_consent: 'They never said yes to marketing.',
  template_not_approved: 'WhatsApp has not approved the template, or stopped it.',
  blocked_country: 'Marketing to numbers of this country is not allowed.',
  already_sent: 'They got it already.',
  no_translation: 'The template is approved in no language that they or the shop speak.',
  variable_empty: 'A variable of the template would stay empty: nothing is known to fill it with.',
  too_long: 'With their values the message is longer than WhatsApp takes.',
  campaign_cancelled: 'The campaign was cancelled first.',
  next_occasion: 'The next occasion came before this one was sent.',
  left_audience:
    'They are in the audience no more: something changed while the message waited, such as an order.',
  overdue: 'It would have come too late.',
  failed: 'Their message failed: try again for those whose message did.',
  not_in_audience: 'They are not in the audience of this campaign.',
  marketing_not_allowed: 'This number is a linked device, which sends no marketing.',
  holdout: 'They are in the part that gets nothing, for comparison.',
  before: 'They met the conditions already before it began.',
  // Held
  quiet_hours: 'It is quiet time where they live.',
  local_hour: 'It goes at the time of day chosen, where they live.',
  daily_ceiling: 'The campaign writes to no more people a day: they come on the next days.',
  reach: 'The number has written to as many new people as it may in a day.',
  human_at_work: 'A person of the shop is talking with them.',
  complaint: 'They have an open complaint.',
  marketing_limit: 'The number has sent as much marketing as it may in a day.',
  template_stopped: 'WhatsApp has stopped the template: they get it once WhatsApp lets it go again.',
  provider_cap: 'WhatsApp says that they have had enough marketing for now: tried again a day later.',
  withdrawn: 'What it was about is over: it was taken back before it left.',
  frequency_cap: 'They got as many messages lately as the shop allows.',
}

/** The reason in words; one that has none is said as it is: it came from WhatsApp, in words already. */
export const inWords = (reason: string): string => words[reason] ?? reason
