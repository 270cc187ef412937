const headers: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['contact', 'name', 'phone', 'occasion', 'variant', 'outcome', 'reason', 'in words', 'cause', 'cure'],
    ...['planned', 'not before', 'accepted', 'delivered', 'read', 'failed'],
  ],
  el: [
    ...['επαφή', 'όνομα', 'τηλέφωνο', 'περίσταση', 'έκδοση', 'έκβαση', 'λόγος', 'με λόγια', 'αιτία', 'λύση'],
    ...['προγραμματίστηκε', 'όχι πριν', 'στάλθηκε', 'παραδόθηκε', 'διαβάστηκε', 'απέτυχε'],
  ],
  hu: [
    ...['névjegy', 'név', 'telefon', 'alkalom', 'változat', 'eredmény', 'indok', 'szavakkal', 'ok', 'teendő'],
    ...['tervezve', 'nem előbb', 'elküldve', 'kézbesítve', 'elolvasva', 'sikertelen'],
  ],
}

/** The headers of the file of recipients; what stands under outcome and reason are codes in every language. */
export const headersIn = (language: string): string[] => [...(headers[language] ?? headers.en!)]
