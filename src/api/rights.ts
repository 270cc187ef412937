import type { FastifyInstance, RouteOptions } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * `public`: anybody; `signed`: whoever holds the secret that the route itself checks; `session`: whoever is signed
     * in, and a script with the token; else the right that is needed, `noun.read` or `noun.write`.
     */
    right?: string
    /** It is about whoever is signed in: a script is nobody there. */
    isPersonal?: boolean
  }
  interface FastifyInstance {
    /** Every route of the server with its right, once it is ready. */
    declaredRoutes: DeclaredRoute[]
  }
}

export type DeclaredRoute = { method: string; path: string; right: string; isPersonal: boolean }

/** Gives every route of this scope, and of those below it, the right that is for its kind, unless it says its own. */
export function declareRight(scope: FastifyInstance, rightFor: (kind: 'read' | 'write') => string): void {
  scope.addHook('onRoute', (route) => {
    const reads = methodsOf(route).every((method) => method === 'GET' || method === 'HEAD')
    route.config = { right: rightFor(reads ? 'read' : 'write'), ...route.config }
  })
}

/** Refuses to start with a route that declares no right. To be called before the first route. */
export function requireDeclaration(app: FastifyInstance): void {
  const routes: RouteOptions[] = []
  const declared: DeclaredRoute[] = []
  app.decorate('declaredRoutes', declared)
  app.addHook('onRoute', (route) => void routes.push(route))
  app.addHook('onReady', async () => {
    for (const route of routes) {
      const { right, isPersonal = false } = route.config ?? {}
      if (right === undefined) throw new Error(`${route.method} ${route.url} declares no right.`)
      for (const method of methodsOf(route)) declared.push({ method, path: route.url, right, isPersonal })
    }
  })
}

const methodsOf = ({ method }: RouteOptions): string[] => [method].flat()
