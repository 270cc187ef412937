import assert from 'node:assert/strict'

/** What a shopper does on the virtual phone of a server, by its address below `shoppers`. */
export const shoppersOf = (url: string) => async (path: string, body: object) => {
  const response = await fetch(`${url}/phone/api/shoppers${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  assert.ok(response.ok, await response.clone().text())
  return (await response.json()) as { id: string }
}
