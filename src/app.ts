import Fastify, { type FastifyInstance } from 'fastify'
import type { ApiDeps } from './api/deps.ts'
import { registerApi } from './api/index.ts'
import { onError, onNotFound } from './api/problem.ts'
import { declareRight, requireDeclaration } from './api/rights.ts'
import { longestParam } from './api/shapes.ts'
import { registerLinks } from './campaigns/links/door.ts'
import { picturesPath, samplePicture } from './commerce/sample/pictures.ts'
import { type DashboardOptions, dashboardOr, registerDashboard } from './dashboard/routes.ts'
import type { Intake } from './events/intake.ts'
import { type Health, registerHealth } from './health.ts'
import { registerHelp } from './help/routes.ts'
import type { PhoneRoutesOptions } from './virtual-whatsapp/phone-routes.ts'
import type { VirtualWhatsApp } from './virtual-whatsapp/virtual-whatsapp.ts'
import { type StoreSecrets, storeDoor } from './webhooks/stores.ts'
import { whatsappDoor } from './webhooks/whatsapp.ts'

export type AppDeps = ApiDeps & {
  intake: Intake
  health: Health
  /** The built dashboard at /. */
  dashboard: Omit<DashboardOptions, 'phone'>
  connections: StoreSecrets
  /** Its face is mounted at /phone; undefined: there is none. */
  virtual:
    | {
        whatsapp: VirtualWhatsApp
        moveClock(offsetMs: number): Promise<void>
        offsetMs(): number
        leaveCart: PhoneRoutesOptions['leaveCart']
        restock: PhoneRoutesOptions['restock']
      }
    | undefined
}

/** The HTTP side of the server. Never listens: whoever builds it does. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    // Meta's and a proxy's connections are kept; a load balancer gives up idle ones after a minute.
    keepAliveTimeout: 65_000,
    trustProxy: 'loopback, linklocal, uniquelocal',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: longestParam },
    // A `__proto__` in a body is dropped rather than refused: stores send what their plugins invent.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    // What fails before a route is found (an address that cannot be read) is answered like everything else.
    frameworkErrors: onError(deps.log),
  })
  requireDeclaration(app)
  registerHealth(app, deps.health)
  whatsappDoor(app, {
    channel: deps.channels['cloud-api']!,
    numbers: deps.numbers,
    intake: deps.intake,
    log: deps.log,
  })
  storeDoor(app, {
    stores: deps.stores,
    secrets: deps.connections,
    intake: deps.intake,
    clock: deps.clock,
  })
  const dashboard = { ...deps.dashboard, phone: deps.virtual !== undefined }
  registerApi(app, deps, dashboardOr(onNotFound, dashboard))
  registerDashboard(app, dashboard)
  registerHelp(app, deps)
  registerLinks(app, deps)
  const { virtual } = deps
  if (virtual) {
    app.get<{ Params: { name: string } }>(
      `${picturesPath}/:name`,
      { config: { right: 'public' } },
      (request, reply) => {
        const picture = samplePicture(request.params.name)
        return picture ? reply.type('image/png').send(picture) : reply.callNotFound()
      },
    )
    await app.register(async (scope) => {
      // Of people who do not exist; it is there only as long as no number is.
      declareRight(scope, () => 'public')
      await scope.register(virtual.whatsapp.phoneRoutes, {
        prefix: '/phone',
        publicUrl: deps.publicUrl,
        timezone: deps.defaults.timeZone,
        ...(virtual.leaveCart && { leaveCart: virtual.leaveCart }),
        ...(virtual.restock && { restock: virtual.restock }),
        clockControl: { get: async () => virtual.offsetMs(), set: (offsetMs) => virtual.moveClock(offsetMs) },
      })
    })
  }
  return app
}

/** What a worker says of itself, where it was given a port: that it lives, that it is ready, and its metrics. */
export async function buildHealthApp(health: Health): Promise<FastifyInstance> {
  const app = Fastify({ logger: false })
  requireDeclaration(app)
  registerHealth(app, health)
  return app
}
