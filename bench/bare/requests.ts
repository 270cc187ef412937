// The limit of sending: so many of the same requests to the stub as fast as they go, and nothing else.
import { openRequests } from './template-request.ts'

const total = Number(process.env.TOTAL)
const atOnce = 512
const requests = openRequests()
let next = 0

async function loop(): Promise<void> {
  for (let n = next++; n < total; n = next++) await requests.send(n)
}

await Promise.all(Array.from({ length: atOnce }, loop))
await requests.close()
