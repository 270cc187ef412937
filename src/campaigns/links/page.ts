type Words = { title: string; text: string }

const words: Record<'gone' | 'away', Record<'el' | 'hu' | 'en', Words>> = {
  gone: {
    el: {
      title: 'Αυτός ο σύνδεσμος δεν λειτουργεί πια',
      text: 'Γράψτε μας στο WhatsApp και θα σας στείλουμε αυτό που ψάχνετε.',
    },
    hu: {
      title: 'Ez a link már nem működik',
      text: 'Írjon nekünk WhatsAppon, és elküldjük, amit keres.',
    },
    en: {
      title: 'This link no longer works',
      text: 'Write to us on WhatsApp and we will send you what you are looking for.',
    },
  },
  away: {
    el: { title: 'Μια στιγμή, παρακαλούμε', text: 'Δοκιμάστε ξανά τον σύνδεσμο σε ένα λεπτό.' },
    hu: { title: 'Egy kis türelmet kérünk', text: 'Kérjük, nyissa meg a linket egy perc múlva újra.' },
    en: { title: 'One moment, please', text: 'Please open the link again in a minute.' },
  },
}

/** What a page may load: nothing but its own few lines of style. */
export const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The page for a link that leads nowhere (`gone`) or not now (`away`), in the first language the browser likes that there is. */
export function linkPage(kind: 'gone' | 'away', accepted: string | undefined, shop: string): string {
  const language = chosen(accepted ?? '', shop)
  const { title, text } = words[kind][language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>body{font:1.125rem/1.6 system-ui,sans-serif;margin:0;min-height:100vh;display:grid;place-items:center}main{max-width:32rem;padding:2rem;text-align:center}h1{font-size:1.5rem;line-height:1.3}</style>
</head>
<body><main><h1>${title}</h1><p>${text}</p></main></body>
</html>
`
}

function chosen(accepted: string, shop: string): 'el' | 'hu' | 'en' {
  const liked = accepted.slice(0, 200).split(',').slice(0, 10)
  for (const one of [...liked, shop]) {
    const base = one.trim().slice(0, 2).toLowerCase()
    if (base === 'el' || base === 'hu' || base === 'en') return base
  }
  return 'en'
}
