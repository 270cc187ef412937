// The import thread's own program: works at all imports that wait, and ends. See import-thread.ts.
import { parentPort, workerData } from 'node:worker_threads'
import { connect } from '../../db/client.ts'
import { newId } from '../../ids.ts'
import type { Log } from '../../log.ts'
import { createImporting } from './importing.ts'
import type { FromThread, LogLevel, SentError, ThreadData, ToThread } from './thread-messages.ts'

const { databaseUrl, dataDir, offsetMs, shop } = workerData as ThreadData
const port = parentPort!
const tell = (message: FromThread) => port.postMessage(message)

const sender =
  (level: LogLevel) =>
  (data: unknown, message = ''): void => {
    const { err, ...fields } = data as { err?: unknown } & Record<string, unknown>
    tell({ type: 'log', level, data: fields, ...(err !== undefined && { err: sent(err) }), message })
  }
const log = {
  debug: sender('debug'),
  info: sender('info'),
  warn: sender('warn'),
  error: sender('error'),
} as unknown as Log

function sent(error: unknown): SentError {
  if (!(error instanceof Error)) return { name: 'unknown', message: typeof error }
  const { name, message, stack } = error
  const { code } = error as NodeJS.ErrnoException
  return { name, message, stack, ...(typeof code === 'string' && { code }) }
}

let goOn = () => {}
// One connection says whose import it is, one writes; what asks for status meanwhile is the other threads'.
const sql = connect(databaseUrl, { max: 3, log, applicationName: 'kalathi-import' })
const importing = createImporting({
  sql,
  clock: { now: () => new Date(Date.now() + offsetMs) },
  newId,
  log,
  dataDir,
  shop: async () => shop,
  begin: (id) => tell({ type: 'begin', id }),
  makeWay: () =>
    new Promise<void>((resolve) => {
      goOn = resolve
      tell({ type: 'make_way' })
    }),
})
port.on('message', ({ type }: ToThread) => {
  if (type === 'stop') void importing.close()
  goOn()
})
await importing.run()
await sql.end({ timeout: 5 })
port.close()
