import type { FastifyPluginAsync } from 'fastify'
import type { World } from './world.ts'

export type PhoneRoutesOptions = {
  clockControl?: { get(): Promise<number>; set(offsetMs: number): Promise<void> }
  publicUrl?: string
}

export function phoneRoutes(world: World): FastifyPluginAsync<PhoneRoutesOptions> {
  return async (app) => {
    app.get('/', async () => ({ shop: world.shop.name }))
  }
}
