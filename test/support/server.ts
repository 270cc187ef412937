import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadConfig } from '../../src/config.ts'
import { createLogger } from '../../src/logger.ts'
import { type Server, startServer } from '../../src/server.ts'

/** The whole server with virtual WhatsApp, on a free port and a folder of its own. `stop` leaves nothing behind. */
export async function startTestServer(
  env: Record<string, string> = {},
): Promise<Pick<Server, 'url' | 'routes' | 'warning' | 'linkWasPrinted' | 'stop'> & { dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kalathi-server-'))
  const config = loadConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', ...env })
  const server = await startServer(config, createLogger(config.logLevel))
  return {
    ...server,
    dataDir,
    async stop() {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
