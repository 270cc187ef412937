/** An HTTP answer of the Graph side. `body` undefined sends none. */
export type Answer = {
  status: number
  body?: unknown
  headers?: Record<string, string>
  bytes?: Buffer
}

/** A rule's refusal: Meta's code, its `error_data.details`, and the fields that some errors add. */
export type Refusal = { code: number; details: string; subcode?: number }

type Meaning = { title: string; status: number }

/** Meta's error codes (developers.facebook.com, Cloud API error codes), with the HTTP status seen for each. */
const meanings: Record<number, Meaning> = {
  0: { title: 'AuthException', status: 401 },
  1: { title: 'API Unknown', status: 400 },
  2: { title: 'API Service', status: 503 },
  4: { title: 'API Too Many Calls', status: 429 },
  10: { title: 'Permission Denied', status: 403 },
  100: { title: 'Invalid parameter', status: 400 },
  190: { title: 'Invalid OAuth access token', status: 401 },
  200: { title: 'API Permission', status: 403 },
  368: { title: 'Temporarily blocked for policies violations', status: 403 },
  80007: { title: 'Rate limit issues', status: 429 },
  130403: { title: 'Message failed because the user cannot be contacted', status: 403 },
  130429: { title: 'Rate limit hit', status: 429 },
  130472: { title: "User's number is part of an experiment", status: 400 },
  131000: { title: 'Something went wrong', status: 500 },
  131005: { title: 'Access denied', status: 403 },
  131008: { title: 'Required parameter is missing', status: 400 },
  131009: { title: 'Parameter value is not valid', status: 400 },
  131016: { title: 'Service unavailable', status: 503 },
  131021: { title: 'Recipient cannot be sender', status: 400 },
  131026: { title: 'Message undeliverable', status: 400 },
  131030: { title: 'Recipient phone number not in allowed list', status: 400 },
  131031: { title: 'Business Account locked', status: 403 },
  131042: { title: 'Business eligibility payment issue', status: 400 },
  131047: { title: 'Re-engagement message', status: 400 },
  131048: { title: 'Spam rate limit hit', status: 400 },
  131049: {
    title: 'This message was not delivered to maintain healthy ecosystem engagement.',
    status: 400,
  },
  131050: {
    title:
      'Unable to deliver the message. This recipient has chosen to stop receiving marketing messages on WhatsApp from your business',
    status: 400,
  },
  131051: { title: 'Unsupported message type', status: 400 },
  131052: { title: 'Media download error', status: 400 },
  131053: { title: 'Media upload error', status: 400 },
  131056: { title: '(Business Account, Consumer Account) pair rate limit hit', status: 400 },
  131057: { title: 'Business Account is in maintenance mode', status: 500 },
  131062: { title: 'Business-scoped user IDs are not supported for this message', status: 400 },
  131063: { title: 'Marketing templates are disabled for this business', status: 400 },
  132000: { title: 'Number of parameters does not match the expected number of params', status: 400 },
  132001: { title: 'Template name does not exist in the translation', status: 404 },
  132005: { title: 'Translated text too long', status: 400 },
  132007: { title: 'Template format character policy violated', status: 400 },
  132012: { title: 'Parameter format does not match format in the created template', status: 400 },
  132015: { title: 'Template is paused', status: 400 },
  132016: { title: 'Template is disabled', status: 400 },
  132068: { title: 'Flow is in blocked state', status: 400 },
  132069: { title: 'Flow is in throttled state', status: 400 },
  133010: { title: 'Phone number not registered', status: 400 },
  133016: { title: 'Account register or deregister rate limit exceeded', status: 400 },
  137000: { title: 'Recipient is not reachable', status: 400 },
}

/** Title and HTTP status of a code; what is not in the table is a plain 400. */
function meaningOf(code: number): Meaning {
  return meanings[code] ?? { title: 'Unknown error', status: 400 }
}

/** The error body that Graph answers with. */
export function refuse(refusal: Refusal, traceId: string, status?: number): Answer {
  const meaning = meaningOf(refusal.code)
  return {
    status: status ?? meaning.status,
    body: {
      error: {
        message: `(#${refusal.code}) ${meaning.title}`,
        type: 'OAuthException',
        code: refusal.code,
        error_data: { messaging_product: 'whatsapp', details: refusal.details },
        ...(refusal.subcode === undefined ? {} : { error_subcode: refusal.subcode }),
        fbtrace_id: traceId,
      },
    },
  }
}

/** The `errors[]` entry of a failed status. */
export function statusError(code: number, details: string): Record<string, unknown> {
  const { title } = meaningOf(code)
  return {
    code,
    title,
    message: title,
    error_data: { details },
    href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
  }
}
