// The limit that the server is held against: a Fastify that verifies, parses and stores the same rows through the
// same driver, pool and batching, and does nothing else. With GRAPH_URL it also answers each message, in the least
// steps that lose nothing: store the message, store the reply, send it, store the statuses.
import { createHmac, timingSafeEqual } from 'node:crypto'
import Fastify from 'fastify'
import { Pool } from 'undici'
import { connect } from '../../src/db/client.ts'
import { terminalLog } from '../../src/db/terminal-log.ts'
import { newId } from '../../src/ids.ts'
import { secrets } from '../meta.ts'
import { batched } from './batch.ts'
import { type Message, type Reply, type Status, storeMessages, storeReplies, storeStatuses } from './store.ts'

type Value = {
  metadata: { phone_number_id: string }
  contacts?: { profile: { name: string } }[]
  messages?: { from: string; id: string; timestamp: string; text: unknown }[]
  statuses?: { id: string; status: string; timestamp: string; biz_opaque_callback_data: string }[]
}
type Body = { entry: { changes: { value: Value }[] }[] }
type Incoming = { message: Message; number: string }

const text = 'We deliver in two to three working days.'
const { PORT, DATABASE_URL, GRAPH_URL } = process.env
const sql = connect(DATABASE_URL!, { max: 16, log: terminalLog, applicationName: 'bare' })
const graph = GRAPH_URL === undefined ? undefined : new Pool(new URL(GRAPH_URL).origin, { connections: 256 })

const putStatuses = batched((batches: Status[][]) => storeStatuses(sql, batches.flat()))
const putReply = batched((replies: Reply[]) => storeReplies(sql, replies))
const putMessage = batched(async (incoming: Incoming[]) => {
  const owners = await storeMessages(
    sql,
    incoming.map((one) => one.message),
  )
  if (graph) for (const [place, one] of incoming.entries()) void answer(one, owners[place]!)
})

async function answer({ message, number }: Incoming, contact: string): Promise<void> {
  const reply = { id: newId(), contact, to: `+${message.from}`, text }
  await putReply(reply)
  const sent = await graph!.request({
    method: 'POST',
    path: `${new URL(GRAPH_URL!).pathname}/${number}/messages`,
    headers: { authorization: `Bearer ${secrets.accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      messaging_product: 'whatsapp',
      to: reply.to,
      type: 'text',
      text: { body: text },
      biz_opaque_callback_data: reply.id,
    }),
  })
  await sent.body.dump()
}

function isSigned(raw: Buffer, header: unknown): boolean {
  const expected = createHmac('sha256', secrets.appSecret).update(raw).digest()
  const given = Buffer.from(String(header).slice('sha256='.length), 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

const iso = (seconds: string) => new Date(Number(seconds) * 1000).toISOString()

function store({ metadata, contacts, messages, statuses }: Value, raw: Buffer): Promise<void>[] {
  const writes = (messages ?? []).map((message, place) =>
    putMessage({
      number: metadata.phone_number_id,
      message: {
        from: message.from,
        name: contacts?.[place]?.profile.name ?? '',
        id: message.id,
        at: iso(message.timestamp),
        content: message.text,
        raw,
      },
    }),
  )
  if (statuses) {
    const rows = statuses.map(({ id, status, timestamp, biz_opaque_callback_data: callback }) => ({
      id,
      status,
      at: iso(timestamp),
      callback,
    }))
    writes.push(putStatuses(rows))
  }
  return writes
}

const app = Fastify({ logger: false })
app.removeAllContentTypeParsers()
app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
app.post('/webhooks/whatsapp', async (request, reply) => {
  const raw = request.body as Buffer
  if (!isSigned(raw, request.headers['x-hub-signature-256'])) return reply.code(401).send()
  const body = JSON.parse(raw.toString('utf8')) as Body
  await Promise.all(body.entry.flatMap(({ changes }) => changes.flatMap(({ value }) => store(value, raw))))
  return reply.code(200).send()
})
app.get('/readyz', async () => ({ status: 'ready' }))
await app.listen({ port: Number(PORT), host: '127.0.0.1' })
process.on('SIGTERM', () => process.exit(0))
