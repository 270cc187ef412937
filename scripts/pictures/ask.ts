import type { BrowserContext } from 'playwright-core'

// What JSON.parse gives.
export type Json = ReturnType<typeof JSON.parse>
export type Ask = (method: string, path: string, data?: unknown) => Promise<Json>

/** Asks the API as whoever is signed in. @throws with the answer where it is no 2xx: half a shop would be pictured unseen */
export function asking(context: BrowserContext, url: string): Ask {
  return async (method, path, data) => {
    const headers = { origin: url }
    const answer = await context.request.fetch(url + path, {
      ...{ method, headers },
      ...(data !== undefined && { data }),
    })
    const text = await answer.text()
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
}
