import type { outcomes } from '../campaigns/lines.ts'

type Outcome = (typeof outcomes)[number]
type Sheet = { headers: readonly string[]; outcomes: Readonly<Record<Outcome, string>> }

const english: Sheet = {
  headers: [
    ...['contact', 'name', 'phone', 'occasion', 'variant', 'outcome', 'reason', 'in words', 'cause', 'cure'],
    ...['planned', 'not before', 'accepted', 'delivered', 'read', 'failed'],
  ],
  outcomes: {
    pending: 'next in line',
    held: 'waiting',
    sending: 'on the way',
    accepted: 'sent',
    delivered: 'delivered',
    read: 'read',
    failed: 'failed',
    skipped: 'left out',
    unconfirmed: 'not certain',
    holdout: 'held out',
  },
}

const greek: Sheet = {
  headers: [
    ...['επαφή', 'όνομα', 'τηλέφωνο', 'περίσταση', 'έκδοση', 'έκβαση', 'λόγος', 'με λόγια', 'αιτία', 'λύση'],
    ...['προγραμματίστηκε', 'όχι πριν', 'στάλθηκε', 'παραδόθηκε', 'διαβάστηκε', 'απέτυχε'],
  ],
  outcomes: {
    pending: 'στη σειρά',
    held: 'περιμένει',
    sending: 'στον δρόμο',
    accepted: 'στάλθηκε',
    delivered: 'παραδόθηκε',
    read: 'διαβάστηκε',
    failed: 'απέτυχε',
    skipped: 'έμεινε έξω',
    unconfirmed: 'αβέβαιο',
    holdout: 'εκτός, για σύγκριση',
  },
}

const hungarian: Sheet = {
  headers: [
    ...['névjegy', 'név', 'telefon', 'alkalom', 'változat', 'eredmény', 'indok', 'szavakkal', 'ok', 'teendő'],
    ...['tervezve', 'nem előbb', 'elküldve', 'kézbesítve', 'elolvasva', 'sikertelen'],
  ],
  outcomes: {
    pending: 'sorban áll',
    held: 'vár',
    sending: 'úton',
    accepted: 'elküldve',
    delivered: 'kézbesítve',
    read: 'elolvasva',
    failed: 'sikertelen',
    skipped: 'kimaradt',
    unconfirmed: 'bizonytalan',
    holdout: 'félretéve',
  },
}

const sheets: Readonly<Record<string, Sheet>> = { en: english, el: greek, hu: hungarian }

/** The words of the file of recipients in a language that we have, else in English. */
export const sheetIn = (language: string): Sheet => sheets[language] ?? english
