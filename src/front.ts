import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** The listening socket, there from the first moment; the app takes over once it is built. */
export type Front = {
  server: Server
  port: number
  serve(app: FastifyInstance): void
  close(): Promise<void>
}

/** HOST and PORT are nothing to listen on; `message` is the one line to print. */
export class Unlistenable extends Error {
  constructor(host: string, port: number, code: string | undefined) {
    super(cureOf(host, port, code))
    this.name = 'Unlistenable'
  }
}

function cureOf(host: string, port: number, code: string | undefined): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken: stop what listens there, or set PORT to another one.`
    case 'EACCES':
      return `PORT ${port} is not for this user: set PORT to 1024 or higher, and let a proxy stand in front.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `HOST ${host} is no address of this machine: set HOST to one of its own, 127.0.0.1, or 0.0.0.0 for all.`
    default:
      return `HOST ${host} and PORT ${port} cannot be listened on (${code ?? 'unknown error'}): set them to others.`
  }
}

/**
 * Listens before the database is up, so that a supervisor sees a process that lives (`/healthz`) and is not ready
 * yet (`/readyz`), and a webhook that comes meanwhile is told to come again.
 * @throws Unlistenable saying which variable to change
 */
export async function openFront(host: string, port: number): Promise<Front> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = notReady
  // A list of a gigabyte takes its time. Headers have a minute, by Node's default; every other body is small.
  const server = createServer(
    { keepAliveTimeout: 65_000, requestTimeout: 30 * 60_000 },
    (request, response) => handle(request, response),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Unlistenable(host, port, error.code)))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    server,
    port: typeof address === 'object' && address ? address.port : port,
    serve(app) {
      handle = app.routing
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      // Requests under way are answered; streams and idle sockets of clients that never leave are cut.
      const cut = setTimeout(() => server.closeAllConnections(), 5000)
      await closed
      clearTimeout(cut)
    },
  }
}

function notReady(request: IncomingMessage, response: ServerResponse): void {
  request.resume()
  if (request.url === '/healthz') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}')
    return
  }
  response
    .writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '2' })
    .end('{"type":"about:blank","title":"Service Unavailable","status":503,"detail":"Kalathi is starting."}')
}
