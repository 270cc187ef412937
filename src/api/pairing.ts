import { askForLinking, getPairing, type Linking } from '../shop/linked-numbers.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { pairing } from './pairing-shapes.ts'
import { notFoundProblem } from './problem.ts'
import { qrImage } from './qr.ts'
import { idParams, iso } from './shapes.ts'
import { type Say, sayTo } from './words/index.ts'

const tags = ['Numbers']

/** Pairing a phone with a linked device. Whoever holds the device, another process perhaps, does what is asked. */
export function pairingRoutes(app: Api, deps: ApiDeps): void {
  const shown = async (id: string, say: Say) => {
    const found = await getPairing(deps, id, deps.clock.now())
    if (!found) throw notFoundProblem('linked device')
    const { state, reason, over, phone, qr } = found
    const code = qr && { text: qr.text, svg: await qrImage(qr.text), expiresAt: iso(qr.expiresAt) }
    return { state, reason: reason && say(reason), needsPairing: over, phone, qr: code }
  }
  const ask = async (id: string, wanted: Linking['wanted'], say: Say) => {
    if (!(await askForLinking(deps, id, wanted))) throw notFoundProblem('linked device')
    return shown(id, say)
  }
  app.get(
    '/channels/:id/pairing',
    {
      schema: {
        tags,
        summary: 'How a linked device stands, with the code to scan',
        params: idParams,
        response: { 200: pairing },
      },
    },
    async (request, reply) => {
      // Whoever scans the code is linked: it must not lie in a cache.
      reply.header('cache-control', 'no-store')
      return shown(request.params.id, sayTo(request))
    },
  )
  app.post(
    '/channels/:id/pairing',
    {
      schema: {
        tags,
        summary: 'Start the linked device, or start it again; a code follows where it is not paired',
        params: idParams,
        response: { 202: pairing },
      },
    },
    async (request, reply) => reply.code(202).send(await ask(request.params.id, 'paired', sayTo(request))),
  )
  app.delete(
    '/channels/:id/pairing',
    {
      schema: {
        tags,
        summary: 'Unlink it from the phone and forget its session',
        params: idParams,
        response: { 202: pairing },
      },
    },
    async (request, reply) => reply.code(202).send(await ask(request.params.id, 'unpaired', sayTo(request))),
  )
}
