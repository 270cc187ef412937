/** absent: nobody builds it here, so somebody has to. */
export type BuildState = 'building' | 'failed' | 'absent'

const said: Record<BuildState, { title: string; words: string }> = {
  building: {
    title: 'The dashboard is being built',
    words:
      'This happens once after an update and takes about half a minute. This page looks again by itself.',
  },
  failed: {
    title: 'The dashboard could not be built',
    words:
      'Everything else works: shoppers are answered as ever. Run "npm ci" and then "npm start"; the log of the start says what was wrong.',
  },
  absent: {
    title: 'The dashboard is not built yet',
    words: 'Run "npm ci" and then "npm start", which builds it, or "npm run build" beside a running server.',
  },
}

/** What stands at / while there is no dashboard: plain words, no style and no script, so that any policy lets it through. */
export function waitingPage(state: BuildState, phone: boolean): string {
  const { title, words } = said[state]
  const refresh = state === 'building' ? '<meta http-equiv="refresh" content="3">' : ''
  const link = phone ? '<p><a href="/phone">Write to the shop on the phone</a></p>' : ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${refresh}<title>Kalathi</title></head><body><main><h1>${title}</h1><p>${words}</p>${link}</main></body></html>`
}
