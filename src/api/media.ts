import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { findMedia } from '../shop/media-file.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { notFoundProblem, Problem } from './problem.ts'
import { idParams } from './shapes.ts'

export function mediaRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/media/:id',
    {
      schema: {
        tags: ['Conversations'],
        summary: 'The bytes of a file that a shopper sent',
        params: idParams,
      },
    },
    async (request, reply) => {
      const found = await findMedia(deps, request.params.id)
      if (!found) throw notFoundProblem('file')
      if ('state' in found) {
        const { status } = found.state
        throw new Problem(
          404,
          status === 'waiting' ? 'The file is still being fetched.' : 'The file could not be fetched.',
          undefined,
          { state: status },
        )
      }
      const { path, headers } = found.file
      // Restored from a backup without its files: say so before the headers promise one.
      const size = await stat(path).then(
        (file) => file.size,
        () => undefined,
      )
      if (size === undefined) throw new Problem(404, 'The file is no longer there.')
      return reply.headers({ ...headers, 'content-length': String(size) }).send(createReadStream(path))
    },
  )
}
