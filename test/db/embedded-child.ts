// Run by tests: starts the embedded database of the folder given, says where, and stops it when stdin ends.
import { startEmbedded } from '../../src/db/embedded.ts'

const log = { debug() {}, info() {}, warn() {}, error() {} }
try {
  const server = await startEmbedded({ dataDir: process.argv[2] ?? '', log })
  console.log(JSON.stringify({ url: server.url, postgresPid: server.pid() }))
  process.stdin.resume().once('end', () => server.stop())
} catch (error) {
  console.log(JSON.stringify({ failed: String(error) }))
}
