import assert from 'node:assert/strict'

/** The headers of a browser in which somebody of `newUser` is signed in. */
export async function sessionOf(url: string, email: string): Promise<Record<string, string>> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'a long enough sentence' }),
  })
  assert.equal(response.status, 200)
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]!)
  return { cookie: cookies.join('; ') }
}
