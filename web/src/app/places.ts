/** The pages of the sidebar. `code` is the physical key after g, so that it is the same on a Greek keyboard. */
export const places = [
  { to: '/', name: 'home', code: 'KeyH' },
  { to: '/inbox', name: 'inbox', code: 'KeyI' },
  { to: '/campaigns', name: 'campaigns', code: 'KeyC' },
  { to: '/contacts', name: 'contacts', code: 'KeyP' },
  { to: '/content', name: 'content', code: 'KeyT' },
  { to: '/numbers', name: 'numbers', code: 'KeyN' },
  { to: '/settings', name: 'settings', code: 'KeyS' },
] as const
