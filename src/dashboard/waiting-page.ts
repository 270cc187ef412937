/** absent: nobody builds it here, so somebody has to. */
export type BuildState = 'building' | 'failed' | 'absent'

type Said = Record<BuildState, { title: string; words: string }> & { phone: string }

const en: Said = {
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
    words:
      'Everything else works: shoppers are answered as ever. In a second terminal run "npm run build": half a minute, and this page opens by itself. Or stop the server, run "npm ci", and start it with "npm start", which builds it.',
  },
  phone: 'Write to the shop on the phone',
}

const el: Said = {
  building: {
    title: 'Ο πίνακας ελέγχου ετοιμάζεται',
    words:
      'Γίνεται μία φορά μετά από κάθε ενημέρωση και κρατά περίπου μισό λεπτό. Η σελίδα ξαναδοκιμάζει μόνη της.',
  },
  failed: {
    title: 'Ο πίνακας ελέγχου δεν φτιάχτηκε',
    words:
      'Όλα τα άλλα λειτουργούν: οι πελάτες παίρνουν απαντήσεις όπως πάντα. Τρέξτε "npm ci" και μετά "npm start"· το ημερολόγιο της εκκίνησης λέει τι έφταιξε.',
  },
  absent: {
    title: 'Ο πίνακας ελέγχου δεν έχει φτιαχτεί ακόμη',
    words:
      'Όλα τα άλλα λειτουργούν: οι πελάτες παίρνουν απαντήσεις όπως πάντα. Σε δεύτερο τερματικό τρέξτε "npm run build": μισό λεπτό, και η σελίδα ανοίγει μόνη της. Ή σταματήστε τον διακομιστή, τρέξτε "npm ci" και ξεκινήστε τον με "npm start", που τον φτιάχνει.',
  },
  phone: 'Γράψτε στο κατάστημα από το τηλέφωνο',
}

const hu: Said = {
  building: {
    title: 'A kezelőfelület készül',
    words: 'Frissítés után egyszer történik, körülbelül fél percig tart. Az oldal magától újra próbálkozik.',
  },
  failed: {
    title: 'A kezelőfelület nem készült el',
    words:
      'Minden más működik: a vásárlók ugyanúgy kapnak választ. Futtassa: "npm ci", majd "npm start"; az indulás naplója megmondja, mi volt a baj.',
  },
  absent: {
    title: 'A kezelőfelület még nincs elkészítve',
    words:
      'Minden más működik: a vásárlók ugyanúgy kapnak választ. Egy második terminálban futtassa: "npm run build"; fél perc, és ez az oldal magától megnyílik. Vagy állítsa le a kiszolgálót, futtassa: "npm ci", és indítsa az "npm start" paranccsal, amely elkészíti.',
  },
  phone: 'Írjon a boltnak a telefonon',
}

const languages: Record<string, Said> = { en, el, hu }

/**
 * What stands at / while there is no dashboard: plain words, no style and no script, so that any policy lets it through.
 * @param wanted the header `Accept-Language`
 */
export function waitingPage(state: BuildState, phone: boolean, wanted = ''): string {
  const language =
    wanted
      .toLowerCase()
      .match(/[a-z]{2,3}(?=[-,;]|$)/g)
      ?.find((one) => one in languages) ?? 'en'
  const said = languages[language]!
  const { title, words } = said[state]
  const refresh = state === 'failed' ? '' : '<meta http-equiv="refresh" content="3">'
  const link = phone ? `<p><a href="/phone">${said.phone}</a></p>` : ''
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${refresh}<title>Kalathi</title></head><body><main><h1>${title}</h1><p>${words}</p>${link}</main></body></html>`
}
