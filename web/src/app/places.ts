import { useQuery } from '@tanstack/react-query'
import { meQuery } from '../api/accounts.ts'

/** The pages of the sidebar. `code` is the key after g, as `codeOf` gives it. */
const places = [
  { to: '/', name: 'home', code: 'KeyH' },
  { to: '/inbox', name: 'inbox', code: 'KeyI' },
  { to: '/campaigns', name: 'campaigns', code: 'KeyC' },
  { to: '/contacts', name: 'contacts', code: 'KeyP' },
  { to: '/content', name: 'content', code: 'KeyT' },
  { to: '/numbers', name: 'numbers', code: 'KeyN', right: 'insights.read' },
  { to: '/settings', name: 'settings', code: 'KeyS' },
] as const satisfies readonly { to: string; name: string; code: string; right?: string }[]
export type Place = (typeof places)[number]

/** Those that one may see. */
export function usePlaces(): Place[] {
  const { data: me } = useQuery(meQuery)
  return places.filter((one) => !('right' in one) || me?.rights.includes(one.right))
}
