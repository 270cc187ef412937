import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { attributeNames, consent, contact, contactDetails } from '../../../src/api/contact-shapes.ts'
import { api, queryOf } from './client.ts'
import { keys } from './keys.ts'
import type { Listed } from './shop.ts'

export type Contact = z.infer<typeof contact>
export type ContactDetails = z.infer<typeof contactDetails>
export type Consent = z.infer<typeof consent>

export const contactsQuery = (asked: { q: string; cursor: string | undefined }) =>
  queryOptions({
    queryKey: [...keys.contacts, 'list', asked],
    queryFn: () => api<Listed<Contact>>('GET', `/contacts${queryOf(asked)}`),
  })
export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.contacts, id],
    queryFn: () => api<ContactDetails>('GET', `/contacts/${id}`),
  })
export const consentsQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.contacts, id, 'consents'],
    queryFn: () => api<Listed<Consent>>('GET', `/contacts/${id}/consents?limit=200`),
  })
export const attributesQuery = queryOptions({
  queryKey: [...keys.contacts, 'attributes'],
  queryFn: () => api<z.infer<typeof attributeNames>>('GET', '/contacts/attributes'),
})
export const changeContact = (id: string, patch: { name?: string | null; language?: string | null }) =>
  api<ContactDetails>('PATCH', `/contacts/${id}`, patch)
export const recordConsent = (id: string, said: { purpose: string; granted: boolean; words: string }) =>
  api<Consent>('POST', `/contacts/${id}/consents`, said)
