import helmet from '@fastify/helmet'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { accountRoutes } from './accounts.ts'
import { agentFileRoutes } from './agent-files.ts'
import { alertRoutes } from './alerts.ts'
import { auditRequests, auditRoutes } from './audit.ts'
import { requireRight } from './auth.ts'
import { businessProfileRoutes } from './business-profile.ts'
import { campaignRecipientRoutes } from './campaign-recipients.ts'
import { campaignReportRoutes } from './campaign-report.ts'
import { campaignRoutes } from './campaigns.ts'
import { channelRoutes } from './channels.ts'
import { checklistRoutes } from './checklist.ts'
import { clockRoutes } from './clock.ts'
import { contactRoutes } from './contacts.ts'
import { conversationPreviewRoutes } from './conversation-preview.ts'
import { conversationRoutes } from './conversations.ts'
import type { ApiDeps } from './deps.ts'
import { withForms } from './documented-forms.ts'
import { eventRoutes } from './events.ts'
import { faqRoutes } from './faqs.ts'
import { flowRoutes } from './flows.ts'
import { hoursRoutes } from './hours.ts'
import { importRoutes } from './imports.ts'
import { insightRoutes } from './insights.ts'
import type { Api } from './instance.ts'
import { readJsonBodies } from './json-body.ts'
import { meRoutes } from './me.ts'
import { mediaRoutes } from './media.ts'
import { notificationRoutes } from './notifications.ts'
import { peopleRoutes } from './people.ts'
import { personalDataRoutes } from './personal-data.ts'
import { onError, onNotFound, problemShape } from './problem.ts'
import { refuseUnstorableTexts } from './query-texts.ts'
import { quickReplyRoutes } from './quick-replies.ts'
import { declareRight } from './rights.ts'
import { segmentRoutes } from './segments.ts'
import { settingsRoutes } from './settings.ts'
import { createAttempts } from './sign-in.ts'
import { storeRoutes } from './store.ts'
import { connectedStoreRoutes } from './stores.ts'
import { templateRoutes } from './templates.ts'
import { watchRoutes } from './watches.ts'

/**
 * Mounts the JSON API below /api, with its OpenAPI document and the page that shows it. The error and not-found
 * handlers become those of the whole app, so that every error of the server is a problem document. Outside /api
 * `notFound` answers in the stead of one.
 */
export function registerApi(app: FastifyInstance, deps: ApiDeps, notFound: NotFound = onNotFound): void {
  app.setErrorHandler(onError(deps.log))
  app.setNotFoundHandler(notFound)
  app.register(
    async (scope) => {
      // Here and not for the whole server: its dozen headers say nothing to Meta's webhooks, and cost a thirtieth of one.
      await scope.register(helmet, { contentSecurityPolicy: false, hsts: false })
      requireRight(scope, deps)
      auditRequests(scope, deps)
      readJsonBodies(scope)
      refuseUnstorableTexts(scope)
      // In this scope too: a not-found handler runs the hooks of the scope that set it, and here that is the token's.
      scope.setNotFoundHandler(onNotFound)
      scope.setValidatorCompiler(validatorCompiler)
      scope.setSerializerCompiler(serializerCompiler)
      await documentApi(scope, deps)
      const api: Api = scope.withTypeProvider()
      const attempts = createAttempts(deps.now ?? Date.now)
      accountRoutes(api, deps, attempts)
      meRoutes(api, deps, attempts)
      for (const [noun, routes] of nouns) {
        await scope.register(async (inner) => {
          if (noun) declareRight(inner, (kind) => `${noun}.${kind}`)
          routes(inner.withTypeProvider(), deps)
        })
      }
      // Made when first asked for, when every route is known, and never again.
      let document: string | undefined
      api.get(
        '/openapi.json',
        { config: { right: 'public' }, schema: { hide: true } as object },
        async (_request, reply) => {
          document ??= JSON.stringify(scope.swagger())
          return reply.type('application/json').serializer(String).send(document)
        },
      )
    },
    { prefix: '/api' },
  )
}

type NotFound = Parameters<FastifyInstance['setNotFoundHandler']>[1] & object

/** The noun of the right that each asks for: `.read` to look, `.write` to change; undefined: every route says its own. */
const nouns: [noun: string | undefined, routes: (api: Api, deps: ApiDeps) => void][] = [
  [undefined, eventRoutes],
  ['people', peopleRoutes],
  ['audit', auditRoutes],
  ['content', quickReplyRoutes],
  ['content', faqRoutes],
  ['content', flowRoutes],
  ['content', conversationPreviewRoutes],
  ['content', hoursRoutes],
  ['settings', notificationRoutes],
  ['settings', settingsRoutes],
  ['content', businessProfileRoutes],
  ['content', templateRoutes],
  ['settings', channelRoutes],
  ['settings', checklistRoutes],
  ['contacts', contactRoutes],
  ['personal-data', personalDataRoutes],
  ['inbox', conversationRoutes],
  ['inbox', agentFileRoutes],
  ['inbox', watchRoutes],
  ['store', storeRoutes],
  ['store', connectedStoreRoutes],
  ['campaigns', importRoutes],
  ['inbox', mediaRoutes],
  ['inbox', alertRoutes],
  ['campaigns', segmentRoutes],
  ['campaigns', campaignRoutes],
  ['campaigns', campaignRecipientRoutes],
  ['campaigns', campaignReportRoutes],
  ['insights', insightRoutes],
  ['settings', clockRoutes],
]

const problemResponse = {
  description: 'What went wrong.',
  content: { 'application/problem+json': { schema: problemShape } },
}

async function documentApi(scope: FastifyInstance, { publicUrl }: ApiDeps): Promise<void> {
  scope.addHook('onRoute', ({ schema }) => {
    // Said here once: every documented route may answer with a problem.
    if (schema?.summary)
      schema.response = { ...(schema.response as object | undefined), default: problemResponse }
  })
  await scope.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kalathi',
        version: '1',
        description:
          'Money is a decimal string with a currency, times are RFC 3339 with offset, ids are strings, lists are paged by cursor, errors are RFC 9457 problem documents.',
      },
      servers: [{ url: publicUrl }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{ token: [] }],
    },
    transform: withForms,
    transformObject: jsonSchemaTransformObject,
  })
  await scope.register(async (page) => {
    // It holds no data, and its plugin declares nothing.
    declareRight(page, () => 'public')
    await page.register(swaggerUi, {
      routePrefix: '/docs',
      // The page names its files from where it is mounted, which the prefix of this scope is a part of.
      indexPrefix: '/api',
      // Its own policy: the page's style is inline, and whatever the app's policy says stays for the app.
      staticCSP:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      uiConfig: { url: '/api/openapi.json' },
    })
  })
}
