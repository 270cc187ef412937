import { subscribe } from 'node:diagnostics_channel'
import * as real from '../../../../src/channels/cloud-api/http.ts'
import { pass } from '../points.ts'

export * from '../../../../src/channels/cloud-api/http.ts'

const isMessage = (method: string, path: string) => method === 'POST' && path.endsWith('/messages')

// A moment later, so that what undici has written is the kernel's, which brings it over even when we die.
subscribe('undici:request:bodySent', (event) => {
  const { method, path } = (event as { request: { method: string; path: string } }).request
  if (isMessage(method, path)) setImmediate(pass, 'written')
})

/** Short, so that a test sees an answer that never comes; ten times what one takes on a busy machine. */
const timeoutMs = 4_000

export const createHttp: typeof real.createHttp = (options) => {
  const http = real.createHttp({ ...options, timeoutMs })
  return {
    ...http,
    async exchange(request) {
      const ofMessage = isMessage(request.method, request.url.pathname)
      if (ofMessage) pass('before_write')
      const answer = await http.exchange(request)
      if (ofMessage) pass('answered')
      return answer
    },
  }
}
