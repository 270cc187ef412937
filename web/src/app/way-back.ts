const door = '/sign-in'

/** The address of the door for somebody who was on their way to `path`, with its `?` and `#`. */
export const doorFrom = (path: string): string =>
  path === '/' ? door : `${door}?${new URLSearchParams({ to: path })}`

/**
 * Where to go once signed in. `to` stands in an address, and anybody makes those: only a page of this site counts,
 * and else it is the first page. The whole address, because a path such as `//elsewhere` would be another site.
 */
export function wayBack(to: string | null, origin: string): string {
  const home = `${origin}/`
  if (!to?.startsWith('/') || !URL.canParse(to, origin)) return home
  const url = new URL(to, origin)
  return url.origin === origin && url.pathname !== door ? url.href : home
}
