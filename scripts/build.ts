// npm run build: the dashboard, into web/dist. `npm start` does it by itself where it is missing or stale.
import { join } from 'node:path'
import { buildDashboard } from '../src/dashboard/build.ts'
import { createLogger } from '../src/logger.ts'

const built = await buildDashboard(
  join(import.meta.dirname, '..'),
  createLogger('info', process.stdout.isTTY),
)
process.exitCode = built ? 0 : 1
