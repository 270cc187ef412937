import { changeSettings, shopSettings, shopSettingsPatch } from '../shop/settings.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { settled } from './problem.ts'

const tags = ['Shop content']

export function settingsRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/settings',
    { schema: { tags, summary: "The shop's settings", response: { 200: shopSettings } } },
    async () => (await deps.shop.current()).settings,
  )
  app.patch(
    '/settings',
    {
      schema: {
        tags,
        summary: 'Change the settings named',
        body: shopSettingsPatch,
        response: { 200: shopSettings },
      },
    },
    async (request) => settled(await changeSettings(deps, request.body), 'setting'),
  )
}
