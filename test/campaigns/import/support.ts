import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { ApiDeps } from '../../../src/api/deps.ts'
import { createImporting, type Importing } from '../../../src/campaigns/import/importing.ts'
import type { Sql } from '../../../src/db/client.ts'
import { type TestApi, testApi, token } from '../../api/app.ts'

type Rows = Record<
  'total' | 'new' | 'updated' | 'unchanged' | 'duplicate' | 'rejected' | 'suppressed',
  number
>

export type Importer = {
  api: TestApi
  sql: Sql
  importing: Importing
  /** Sends a file, and gives the answer as it came. */
  send(path: string, file: string | Buffer, fields?: Fields): Promise<{ status: number; body: Answer }>
  /** Sends a file and takes it in; what the API says of it then. */
  take(file: string | Buffer, fields?: Fields, path?: string): Promise<Answer>
  /** The outcome and reason of each row, by line. */
  outcomes(id: string): Promise<[line: number, outcome: string, reason: string | null][]>
}

type Fields = { mapping?: unknown; options?: unknown; language?: string }
// What JSON.parse gives: a test says what it expects by comparing.
type Answer = ReturnType<typeof JSON.parse>

/** The API and the workers' part of it over a database of their own. */
export async function importer(t: TestContext, over: Partial<ApiDeps> = {}): Promise<Importer> {
  const api = await testApi(t, over)
  const { sql } = api.deps
  const importing = createImporting({
    ...api.deps,
    shop: async () => (await api.deps.shop.current()).settings,
    makeWay: async () => {},
  })
  t.after(() => importing.close())
  const send: Importer['send'] = async (path, file, fields = {}) => {
    const { payload, type } = form(file, fields)
    const response = await api.app.inject({
      method: 'POST',
      url: path,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': type,
        ...(fields.language && { 'accept-language': fields.language }),
      },
      payload,
    })
    return { status: response.statusCode, body: response.json() }
  }
  return {
    api,
    sql,
    importing,
    send,
    async take(file, fields, path = '/api/imports') {
      const { status, body } = await send(path, file, fields)
      assert.equal(status, 202, JSON.stringify(body))
      await importing.run()
      const found = (await api.call('GET', `/api/imports/${body.id}`)).body
      const { total, ...six } = found.rows as Rows
      assert.equal(
        Object.values(six).reduce((sum, count) => sum + count, 0),
        total,
      )
      return found
    },
    async outcomes(id) {
      const rows = await sql<{ line: number; outcome: string; reason: string | null }[]>`
        select line, outcome, reason from import_rows where import_id = ${id} order by line`
      return rows.map(({ line, outcome, reason }) => [line, outcome, reason])
    },
  }
}

const boundary = 'kalathi-test-boundary'

/** A form as a browser writes it (RFC 7578). */
export function form(file: string | Buffer, { mapping, options }: Fields) {
  const parts: Buffer[] = []
  const part = (head: string, body: string | Buffer) => {
    parts.push(Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`))
    parts.push(Buffer.from(body as string), Buffer.from('\r\n'))
  }
  if (mapping !== undefined) part('name="mapping"', JSON.stringify(mapping))
  part('name="file"; filename="πελάτες.csv"\r\nContent-Type: text/csv', file)
  if (options !== undefined) part('name="options"', JSON.stringify(options))
  parts.push(Buffer.from(`--${boundary}--\r\n`))
  return { payload: Buffer.concat(parts), type: `multipart/form-data; boundary=${boundary}` }
}
