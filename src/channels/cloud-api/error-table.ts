import type { ErrorClass } from '../channel.ts'

export type Entry = { class: Exclude<ErrorClass, 'ambiguous'>; words: string; cure: string }

const ADDRESS = 'Check the number, or reach this person another way.'
const BILLING = 'Settle the payment method of the WhatsApp account in the Business Manager, then resume.'
const RULES = 'Read the notices in WhatsApp Manager and appeal there; resume when the restriction is lifted.'
const TEMPLATE = 'Open the template in WhatsApp Manager, correct it, and synchronise the templates.'
const TOKEN = 'Make a new permanent access token of a system user and enter it in the settings.'
const WAIT =
  'Nothing is wrong with the message: what waits is sent again by itself, and what failed can be tried again.'
const REGISTER = 'Register the number again in WhatsApp Manager, then run the doctor.'
const REPORT = 'Check the text, links, buttons and files of the message.'

/**
 * What Meta's codes mean and what to do about them, from Meta's page of error codes (November 2026).
 * Ranges that are not listed are in `errors.ts`.
 */
export const TABLE: ReadonlyMap<number, Entry> = new Map<number, Entry>([
  // throttle: back to pending, slower
  [4, entry('throttle', 'The app makes more calls than Meta allows.', WAIT)],
  [17, entry('throttle', 'The account makes more calls than Meta allows.', WAIT)],
  [32, entry('throttle', 'More calls than Meta allows.', WAIT)],
  [341, entry('throttle', 'The app reached a limit of Meta.', WAIT)],
  [613, entry('throttle', 'More calls than Meta allows.', WAIT)],
  [80007, entry('throttle', 'The WhatsApp account makes more calls than Meta allows.', WAIT)],
  [80008, entry('throttle', 'Too many calls for this WhatsApp account.', WAIT)],
  [130429, entry('throttle', 'The number sends faster than its throughput.', WAIT)],
  [131056, entry('throttle', 'Too many messages to this one person in a short time.', WAIT)],
  [133016, entry('throttle', 'The number was registered too often in a short time.', 'Wait 72 hours.')],

  // transient: again with growing pauses
  [1, entry('transient', 'WhatsApp had a fault of its own.', WAIT)],
  [2, entry('transient', 'WhatsApp is down or overloaded for a moment.', WAIT)],
  [131000, entry('transient', 'WhatsApp failed for a reason it does not name.', WAIT)],
  [131016, entry('transient', 'WhatsApp is overloaded for a moment.', WAIT)],
  [
    131057,
    entry('transient', 'The account is in maintenance, perhaps while its throughput is raised.', WAIT),
  ],
  [133004, entry('transient', 'The registration server of WhatsApp is down for a moment.', WAIT)],
  [
    133015,
    entry('transient', 'The number was deleted a moment ago and is not free yet.', 'Wait five minutes.'),
  ],

  // halt: a campaign stops, and says why
  [368, entry('halt', 'Meta blocks the account for a while because of a breach of its rules.', RULES)],
  [131031, entry('halt', 'The WhatsApp account is locked.', RULES)],
  [131042, entry('halt', 'The payment method of the WhatsApp account has a problem.', BILLING)],
  [131048, entry('halt', 'Too many people blocked or reported the number; Meta restricts it.', RULES)],
  [131063, entry('halt', 'Meta does not accept marketing from this account at the moment.', RULES)],

  // credentials: the channel stops, one alert
  [0, entry('credentials', 'The access token was not accepted.', TOKEN)],
  [3, entry('credentials', 'The app lacks the permission for this call.', TOKEN)],
  [10, entry('credentials', 'The access token lacks a permission.', TOKEN)],
  [
    33,
    entry(
      'credentials',
      'The number does not exist or the token may not use it.',
      'Check the phone number id.',
    ),
  ],
  [190, entry('credentials', 'The access token has expired or was revoked.', TOKEN)],
  [131005, entry('credentials', 'The token or the number lacks a permission.', TOKEN)],
  [
    131037,
    entry(
      'credentials',
      'The display name of the number is not approved yet.',
      'Wait for its approval in WhatsApp Manager.',
    ),
  ],
  [131045, entry('credentials', 'The number is not registered properly.', REGISTER)],
  [133000, entry('credentials', 'The number was not deregistered completely.', REGISTER)],
  [133005, entry('credentials', 'The PIN of two-step verification is wrong.', REGISTER)],
  [133006, entry('credentials', 'The number has to be verified first.', REGISTER)],
  [
    133008,
    entry('credentials', 'Too many wrong PINs for the number.', 'Wait, then register the number again.'),
  ],
  [133009, entry('credentials', 'PINs were entered too fast.', 'Wait, then register the number again.')],
  [133010, entry('credentials', 'The number is not registered with the Cloud API.', REGISTER)],

  // template: the rows fail; a campaign stops if all fail alike
  [132000, entry('template', 'The number of variables differs from that of the template.', TEMPLATE)],
  [132001, entry('template', 'The template does not exist in this language, or is not approved.', TEMPLATE)],
  [132005, entry('template', 'The text becomes too long with the variables filled in.', TEMPLATE)],
  [132007, entry('template', 'The template breaks a rule of WhatsApp.', TEMPLATE)],
  [132012, entry('template', 'A variable has another form than the template wants.', TEMPLATE)],
  [132018, entry('template', 'The variables of the template could not be read.', TEMPLATE)],
  [132068, entry('template', 'The form of the template is blocked.', TEMPLATE)],
  [132069, entry('template', 'The form of the template is throttled.', TEMPLATE)],

  // template_stopped: a campaign's rows wait until it may be sent again, others fail
  [132015, entry('template_stopped', 'The template is paused because people disliked it.', TEMPLATE)],
  [
    132016,
    entry(
      'template_stopped',
      'The template is disabled for good because people disliked it.',
      'Make a new template.',
    ),
  ],

  // recipient: this row fails, no second try
  [
    470,
    entry(
      'recipient',
      'More than 24 hours since the person wrote: only a template may be sent.',
      'Send a template.',
    ),
  ],
  [130403, entry('recipient', 'WhatsApp does not deliver to this person.', ADDRESS)],
  [130472, entry('recipient', 'The person is in an experiment of Meta that gets no marketing.', ADDRESS)],
  [130497, entry('recipient', 'The account may not write to this country.', ADDRESS)],
  [131021, entry('recipient', 'Sender and recipient are the same number.', ADDRESS)],
  [131026, entry('recipient', 'Not deliverable: not on WhatsApp, too old a version, or blocked.', ADDRESS)],
  [
    131030,
    entry(
      'recipient',
      'The number is not on the list of this test number.',
      'Add it in the app’s dashboard, or use a real number.',
    ),
  ],
  [
    131047,
    entry(
      'recipient',
      'More than 24 hours since the person wrote: only a template may be sent.',
      'Send a template.',
    ),
  ],
  [
    131049,
    entry(
      'recipient',
      'WhatsApp holds marketing back from this person to keep chats healthy.',
      'Wait a day at least before the next marketing message.',
    ),
  ],
  [
    131050,
    entry(
      'recipient',
      'The person has stopped marketing messages of this shop.',
      'Send no more marketing to this person.',
    ),
  ],
  [
    131051,
    entry('recipient', 'The person’s WhatsApp does not support this kind of message.', 'Send it as text.'),
  ],
  [
    131062,
    entry(
      'recipient',
      'An authentication template needs a phone number; this person shows only a user name.',
      'Ask for the phone number.',
    ),
  ],
  [137000, entry('recipient', 'The user id of this person is not valid any more.', ADDRESS)],

  // content: what was sent cannot be sent
  [100, entry('content', 'WhatsApp does not accept a part of the message.', REPORT)],
  [131008, entry('content', 'A required part of the message is missing.', REPORT)],
  [131009, entry('content', 'A part of the message has a value that WhatsApp does not accept.', REPORT)],
  [131052, entry('content', 'The file could not be downloaded.', 'Ask the person to send it again.')],
  [
    131053,
    entry(
      'content',
      'The file could not be uploaded: its kind or size is not allowed, or its link does not open.',
      REPORT,
    ),
  ],
  [131055, entry('content', 'This kind of message cannot be sent this way.', REPORT)],
  [131060, entry('content', 'The message is not available any more.', REPORT)],
  [135000, entry('content', 'WhatsApp refused the message for a reason it does not name.', REPORT)],
])

function entry(errorClass: Entry['class'], words: string, cure: string): Entry {
  return { class: errorClass, words, cure }
}
