import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { preview, template } from '../../../src/api/template-shapes.ts'
import type { Variable } from '../../../src/campaigns/campaign-shape.ts'
import { api, queryOf } from './client.ts'
import { keys } from './keys.ts'
import type { Listed } from './shop.ts'

export type Template = z.infer<typeof template>
export type TemplatePreview = z.infer<typeof preview>
export type TemplateGroup = { name: string; account: string; translations: Template[] }

export const templateGroupsQuery = (lang: string) =>
  queryOptions({
    queryKey: [...keys.templates, 'groups', lang],
    queryFn: () =>
      api<Listed<TemplateGroup>>('GET', `/templates${queryOf({ group: 'name', limit: 200, lang })}`),
  })
type Ready = { key: string; languages: Record<string, { title: string }> }
/** What ready templates are for, by their names and the language that it is said in. */
export const readyTitlesQuery = queryOptions({
  queryKey: [...keys.templates, 'ready'],
  queryFn: async () => {
    const { items } = await api<{ items: Ready[] }>('GET', '/templates/library')
    return new Map(items.map(({ key, languages }) => [key, languages]))
  },
  staleTime: Number.POSITIVE_INFINITY,
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

export const templateQuery = (id: string, lang: string) =>
  queryOptions({
    queryKey: [...keys.templates, id, lang],
    queryFn: () => api<Template>('GET', `/templates/${id}?lang=${lang}`),
  })
export type TemplateInput = {
  name: string
  language: string
  category: string
  components: Record<string, unknown>[]
  variables: Record<string, Variable>
}
export const draftTemplate = (input: TemplateInput) => api<Template>('POST', '/templates', input)
export const changeTemplate = (
  id: string,
  { category, components, variables }: Pick<TemplateInput, 'category' | 'components' | 'variables'>,
) => api<Template>('PATCH', `/templates/${id}`, { category, components, variables })
export const submitTemplate = (id: string) => api<Template>('POST', `/templates/${id}/submit`)
export const deleteTemplate = (id: string) => api('DELETE', `/templates/${id}`)
