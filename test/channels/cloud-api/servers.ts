import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import type { TestContext } from 'node:test'
import type { Channel, Line } from '../../../src/channels/channel.ts'
import { createCloudApi } from '../../../src/channels/cloud-api/index.ts'
import { clock } from './support.ts'

/** Strings that must occur nowhere outside a request. */
export const SECRETS = {
  token: 'EAAGtokenZZsecretQ1',
  secret: 'app-secret-f00dcafe',
  number: '700100200300',
  account: '880011',
}

export function lineTo(port: number, extra: Partial<Line> = {}): Line {
  return {
    id: 'line-1',
    number: SECRETS.number,
    account: SECRETS.account,
    baseUrl: `http://127.0.0.1:${port}/v25.0`,
    token: SECRETS.token,
    secrets: [SECRETS.secret],
    userIdField: 'recipient',
    ...extra,
  }
}

/** The channel under test, closed with the test. */
export function channel(
  t: TestContext,
  timeoutMs = 5_000,
  options: { connections?: number } = { connections: 4 },
): Channel {
  const created = createCloudApi({ clock, timeoutMs, ...options })
  t.after(() => created.close())
  return created
}

type Seen = { method: string; url: string; headers: IncomingMessage['headers']; body: string }

/** An HTTP server on loopback that answers as told and remembers what it was asked. */
export async function httpServer(
  t: TestContext,
  answer: (response: ServerResponse, seen: Seen) => void,
): Promise<{ port: number; seen: Seen[] }> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const one = { method, url, headers, body: Buffer.concat(chunks).toString('latin1') }
      seen.push(one)
      answer(response, one)
    })
  })
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { port: await listen(server), seen }
}

/** A bare TCP server: `received` runs at the first bytes of each connection. */
export async function tcpServer(t: TestContext, received: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', () => received(socket))
  })
  t.after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return listen(server)
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

export function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
