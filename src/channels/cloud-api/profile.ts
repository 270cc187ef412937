import type { BusinessProfile, Line } from '../channel.ts'
import { call, endpoint } from './graph.ts'
import type { Http } from './http.ts'
import { list, object, text, words } from './parse/read.ts'

const FIELDS = 'about,address,description,email,websites,vertical'

/** What shoppers see of the number: Meta's business profile. Throws `ChannelError`. */
export async function getProfile(http: Http, line: Line, now: Date): Promise<BusinessProfile> {
  const url = endpoint(line, line.number, 'whatsapp_business_profile')
  url?.searchParams.set('fields', FIELDS)
  const answer = object(await call(http, line, url, { method: 'GET' }, now))
  const found = object(list(answer.data)[0])
  const profile: BusinessProfile = {}
  for (const field of ['about', 'address', 'description', 'email', 'vertical'] as const) {
    const value = words(found[field], 1024)
    if (value !== undefined) profile[field] = value
  }
  const websites = list(found.websites).flatMap((website) => text(website, 1024) ?? [])
  if (websites.length > 0) profile.websites = websites
  return profile
}

/** Changes the fields given and leaves the others. Throws `ChannelError`. */
export async function setProfile(http: Http, line: Line, profile: BusinessProfile, now: Date): Promise<void> {
  const url = endpoint(line, line.number, 'whatsapp_business_profile')
  const body = JSON.stringify({ messaging_product: 'whatsapp', ...profile })
  await call(http, line, url, { method: 'POST', body }, now)
}
