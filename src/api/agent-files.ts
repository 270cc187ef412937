import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import multipart, { type MultipartFile } from '@fastify/multipart'
import { z } from 'zod'
import { ChannelError } from '../channels/channel.ts'
import { getConversation } from '../conversations/read.ts'
import { attachFile } from '../shop/agent-files.ts'
import { type FileRefusal, mostFileBytes } from '../shop/file-kinds.ts'
import { plainFilename } from '../shop/file-name.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { invalidProblem, notFoundProblem, Problem } from './problem.ts'
import { idParams } from './shapes.ts'

export const agentFile = z
  .object({
    id: z.string(),
    kind: z.enum(['image', 'video', 'audio', 'document']),
    mime: z.string(),
    bytes: z.number().int(),
    filename: z.string(),
  })
  .meta({ id: 'AgentFile' })

const longestName = 200
const leftOverMs = 86_400_000

/** Files that an agent is about to send. In a scope of its own: no other route takes such a form. */
export function agentFileRoutes(app: Api, deps: ApiDeps): void {
  const inTurn = oneAtATime()
  app.register(async (plain) => {
    await plain.register(multipart, {
      limits: { fileSize: mostFileBytes, files: 1, fields: 0, parts: 1, headerPairs: 20 },
    })
    const scope: Api = plain.withTypeProvider()
    scope.post(
      '/conversations/:id/files',
      {
        schema: {
          tags: ['Conversations'],
          summary: 'Lay a file ready to be sent',
          description:
            'A form with the field `file`. Pictures (JPEG, PNG; 5 MB), films (MP4, 3GP) and sounds (16 MB), PDF, text and Office documents (100 MB), told by their content. `POST …/messages` with `{file: {id}}` sends it; what is not sent within a week is deleted. A refusal says `refusal`: empty, kind or size, with `mostBytes`.',
          consumes: ['multipart/form-data'],
          params: idParams,
          response: { 201: agentFile },
        },
      },
      async (request, reply) => {
        const conversation = await getConversation(deps, request.params.id)
        if (!conversation) throw notFoundProblem('conversation')
        if (!request.isMultipart())
          throw new Problem(415, 'Send a form (multipart/form-data) with the field "file".')
        const path = await incomingPath(deps.dataDir, deps.newId())
        try {
          const filename = await received(request.file(), path)
          // Whole it is in memory only while it is given on, and only one at a time: whoever sends slowly holds none.
          const attached = await inTurn(async () => {
            const bytes = await readFile(path)
            return attachFile(deps, conversation.channelId, { bytes, filename }).catch(toProblem)
          })
          if (attached.ok) return reply.code(201).send(attached.file)
          throw refused(attached)
        } finally {
          await rm(path, { force: true })
        }
      },
    )
  })
}

/** Writes what comes to a file as it comes; gives what it is called. */
async function received(coming: Promise<MultipartFile | undefined>, path: string): Promise<string> {
  try {
    const part = await coming
    if (!part) throw refused({ refusal: 'empty' })
    await pipeline(part.file, createWriteStream(path, { mode: 0o600 }))
    if (part.file.truncated) throw refused({ refusal: 'size', mostBytes: mostFileBytes })
    return nameOf(part.filename)
  } catch (error) {
    if (error instanceof Problem) throw error
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE')
      throw refused({ refusal: 'size', mostBytes: mostFileBytes })
    throw new Problem(400, 'The form breaks off, or holds more than one file. Send it once more.')
  }
}

/** A place for what is on its way. What a process that died left there goes with the next that comes. */
async function incomingPath(dataDir: string, id: string): Promise<string> {
  const folder = join(dataDir, 'incoming')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder)) {
    const found = await stat(join(folder, name)).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > leftOverMs) await rm(join(folder, name), { force: true })
  }
  return join(folder, id)
}

/** Works one after the other, in the order in which they came. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine
    return mine
  }
}

const nameOf = (filename: string) => [...plainFilename(filename)].slice(-longestName).join('')

const words: Record<string, string> = {
  empty: 'The file is empty.',
  kind: 'WhatsApp does not take such a file. Send a JPEG or PNG, MP4, audio, PDF, text or Office document.',
  size: 'The file is larger than WhatsApp takes.',
  no_number: 'The number of this conversation was removed.',
}

const refused = ({ refusal, ...more }: FileRefusal | { refusal: 'no_number' }) =>
  new Problem(422, words[refusal]!, [{ path: 'file', message: words[refusal]! }], { refusal, ...more })

/** What the provider said of the file, or that it is away. Anything else is a fault. */
function toProblem(error: unknown): never {
  if (!(error instanceof ChannelError)) throw error
  if (error.class === 'content' || error.class === 'recipient')
    throw invalidProblem([{ path: 'file', message: error.message }])
  throw new Problem(502, error.message)
}
