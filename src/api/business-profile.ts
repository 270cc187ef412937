import { z } from 'zod'
import { changeBusinessProfile, getBusinessProfile, profileInput } from '../shop/business-profile.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { Problem, settled } from './problem.ts'

const profile = z
  .object({
    about: z.string().optional(),
    address: z.string().optional(),
    description: z.string().optional(),
    email: z.string().optional(),
    websites: z.array(z.string()).optional(),
    vertical: z.string().optional(),
    from: z
      .enum(['provider', 'stored'])
      .describe('stored: the provider did not answer, and this is what it said last.'),
  })
  .meta({ id: 'BusinessProfile' })

const tags = ['Shop content']

export function businessProfileRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/business-profile',
    { schema: { tags, summary: "The number's profile at WhatsApp", response: { 200: profile } } },
    async () => {
      const shown = await getBusinessProfile(deps)
      return { ...shown.profile, from: shown.from }
    },
  )
  app.patch(
    '/business-profile',
    {
      schema: {
        tags,
        summary: 'Change the fields named, at WhatsApp',
        body: profileInput,
        response: { 200: profile },
      },
    },
    async (request) => {
      const changed = await changeBusinessProfile(deps, request.body)
      if (!changed.ok && changed.reason === 'provider') throw new Problem(502, changed.words)
      return { ...settled(changed, 'profile'), from: 'provider' as const }
    },
  )
}
