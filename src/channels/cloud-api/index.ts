import type { Clock } from '../../clock.ts'
import type { Channel } from '../channel.ts'
import { check } from './check.ts'
import { explain } from './errors.ts'
import { createHttp, type HttpOptions } from './http.ts'
import { fetchMedia, uploadMedia } from './media.ts'
import { createParse } from './parse/index.ts'
import { getProfile, setProfile } from './profile.ts'
import { markRead } from './receipts.ts'
import { LIMITS } from './render/limits.ts'
import { send } from './send.ts'
import { createTemplate, deleteTemplate, editTemplate, listTemplates } from './templates.ts'
import { verify } from './verify.ts'

/** Meta's WhatsApp Cloud API. One instance serves all numbers; `close()` waits for what is on the wire. */
export function createCloudApi({ clock, ...options }: HttpOptions & { clock: Clock }): Channel {
  const http = createHttp(options)
  return {
    name: 'cloud-api',
    maxChoices: LIMITS.rows,
    verify,
    parse: createParse(clock),
    send: (line, message) => send(http, clock, line, message),
    markRead: (line, providerId, { typing }) => markRead(http, line, providerId, typing),
    fetchMedia: (line, mediaId, limitBytes) => fetchMedia(http, line, mediaId, limitBytes, clock.now()),
    uploadMedia: (line, file) => uploadMedia(http, line, file, clock.now()),
    getProfile: (line) => getProfile(http, line, clock.now()),
    setProfile: (line, profile) => setProfile(http, line, profile, clock.now()),
    listTemplates: (line, filter) => listTemplates(http, line, filter, clock),
    createTemplate: (line, draft) => createTemplate(http, line, draft, clock.now()),
    editTemplate: (line, providerId, change) => editTemplate(http, line, providerId, change, clock.now()),
    deleteTemplate: (line, template) => deleteTemplate(http, line, template, clock.now()),
    check: (line) => check(http, line, clock.now()),
    explain,
    close: () => http.close(),
  }
}
