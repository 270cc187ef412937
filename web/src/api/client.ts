/** A refusal of the server (RFC 9457) in words for people, with what is wrong with each field. Status 0: not reached. */
export class ApiError extends Error {
  readonly status: number
  readonly fields: Record<string, string>
  /** The whole answer, for what a refusal tells besides. */
  readonly more: Record<string, unknown>
  constructor(
    status: number,
    detail: string,
    fields: Record<string, string> = {},
    more: Record<string, unknown> = {},
  ) {
    super(detail)
    this.name = 'ApiError'
    this.status = status
    this.fields = fields
    this.more = more
  }
}

/** Whether what was asked about is not there, or not any more. */
export const isNotThere = (error: unknown): boolean => error instanceof ApiError && error.status === 404

type Problem = { detail?: string; message?: string; errors?: { path: string; message: string }[] }

/**
 * Asks the API, by the session's cookie. `path` is below /api; a body is sent as JSON, a form as it is.
 * @throws ApiError with the server's words
 */
export async function api<T>(
  method: string,
  path: string,
  body?: unknown,
  options: { headers?: Record<string, string>; signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<T> {
  const isForm = body instanceof FormData
  const response = await fetch(`/api${path}`, {
    method,
    // What is taken away as the page is left shall still be taken away.
    keepalive: method === 'DELETE',
    ...options,
    headers: {
      'accept-language': document.documentElement.lang,
      ...options.headers,
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(0, '')
  })
  const text = await response.text()
  if (response.ok) return (text === '' ? undefined : parse(text)) as T
  const problem = read(text)
  const fields = Object.fromEntries((problem.errors ?? []).map(({ path: name, message }) => [name, message]))
  throw new ApiError(response.status, problem.detail ?? problem.message ?? '', fields, { ...problem })
}

/** What turns the direction of the words after it: in a name it only serves to show another one. */
const turning = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g

/** Names as they read: people choose theirs themselves, and files bring theirs. Texts stay as they were written. */
function parse(text: string): unknown {
  if (text.search(turning) === -1) return JSON.parse(text)
  return JSON.parse(text, (key, value) =>
    /name$/i.test(key) && typeof value === 'string' ? value.replace(turning, '') : value,
  )
}

/** A proxy in between answers with what it likes. */
function read(text: string): Problem {
  try {
    return JSON.parse(text) as Problem
  } catch {
    return {}
  }
}

/** The part of an address after `?`, of what is not blank; '' where nothing is. */
export function queryOf(asked: Record<string, string | number | undefined>): string {
  const said = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return said.length > 0 ? `?${new URLSearchParams(said)}` : ''
}

/** In which of the server's languages a file is written for whoever reads the dashboard in `language`. */
export const fileLanguage = (language: string) => (['el', 'hu'].includes(language) ? language : 'en')
