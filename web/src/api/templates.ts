import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { preview, template } from '../../../src/api/template-shapes.ts'
import type { Variable } from '../../../src/campaigns/campaign-shape.ts'
import { api, queryOf } from './client.ts'
import { keys } from './keys.ts'
import type { Listed } from './shop.ts'

type Template = z.infer<typeof template>
export type TemplatePreview = z.infer<typeof preview>
export type TemplateGroup = { name: string; account: string; translations: Template[] }

export const templateGroupsQuery = (lang: string) =>
  queryOptions({
    queryKey: [...keys.templates, 'groups', lang],
    queryFn: () =>
      api<Listed<TemplateGroup>>('GET', `/templates${queryOf({ group: 'name', limit: 200, lang })}`),
  })
/** Reads all templates from WhatsApp, now. */
export const syncTemplates = () => api('POST', '/templates/sync')
export const templatePreviewQuery = (
  id: string,
  asked: { contactId: string | undefined; variables: Record<string, Variable> },
) =>
  queryOptions({
    queryKey: [...keys.templates, id, 'preview', asked],
    queryFn: () => api<TemplatePreview>('POST', `/templates/${id}/preview`, { ...asked, of: 'live' }),
    placeholderData: (before) => before,
  })
