import { z } from 'zod'
import { moveClock, readClockOffset } from '../shop/moved-clock.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { Problem } from './problem.ts'
import { moment } from './shapes.ts'

const clock = z
  .object({
    offsetMs: z.number().describe('How far business time is ahead of the real one, in milliseconds.'),
    now: moment,
  })
  .meta({ id: 'Clock' })
/** 400 days: a year of retention can be played. */
const farthest = 400 * 24 * 3_600_000
const patch = z.strictObject({ offsetMs: z.int().min(-farthest).max(farthest) })

/** Business time can be moved only where no real shopper lives in it. */
export function clockRoutes(app: Api, deps: ApiDeps): void {
  const onlyVirtual = () => {
    const numbers = deps.numbers.all()
    if (numbers.length === 0 || numbers.some((number) => !number.virtual))
      throw new Problem(404, 'There is nothing at this address.')
  }
  const tags = ['Virtual WhatsApp']
  app.get('/clock', { schema: { tags, summary: 'Business time', response: { 200: clock } } }, async () => {
    onlyVirtual()
    return { offsetMs: await readClockOffset(deps), now: deps.clock.now().toISOString() }
  })
  app.patch(
    '/clock',
    { schema: { tags, summary: 'Move business time', body: patch, response: { 200: clock } } },
    async (request) => {
      onlyVirtual()
      const { offsetMs } = request.body
      const before = await readClockOffset(deps)
      await moveClock(deps, offsetMs)
      // The clock itself follows when it next reads its row; the answer already tells the time it will show.
      const now = new Date(deps.clock.now().getTime() - before + offsetMs).toISOString()
      return { offsetMs, now }
    },
  )
}
