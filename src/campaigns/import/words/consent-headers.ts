// Headers about consent come in more forms than a list can hold. These stems are as `fold` of `headers.ts` leaves them.
const agreeing =
  /consent|\bopt ?in|accept|agree|allow|permission|συγκαταθ|συγκατατ|συναιν|αποδεχ|αποδοχ|δεχεται|δεχομαι|δεχτηκ|δεχθηκ|συμφων|επιτρεπ|θελει|hozzajarul|beleegy|elfogad|engedelyez/
const whatsApp = /whats ?app|γουατσαπ|ουατσαπ/
const marketing =
  /marketing|μαρκετινγκ|προσφορ|προωθητικ|προωθησ|μηνυμα|διαφημ|ajanlat|uzenet|reklam|\boffers?\b|messages?|messaging|promo/
const elsewhere =
  /e ?mail|sms|newsletter|viber|push|εμαιλ|ημειλ|ενημερωτικ|ταχυδρομ|hirlevel|\bpost\b|letter|\bcalls?\b|κλησ|telefonh/
/** When, where and how it was said. */
const aboutIt =
  /\b(?:date|at|on|time|timestamp|source|text|ip|id|method|version|level)\b|ημερομ|ημ νια|πηγη|κειμενο|τροπο|datum|\bide?jel?\b|idopont|forras|szoveg/

/** A yes under such a header is a no. At its end "no" is a number, as in "WhatsApp no.". */
const refusing =
  /\bno(?= \p{L})|\b(?:not|non|dont|doesnt|never|without|opt(?:ed)? ?out|unsubscribed?|withdr\w*|revok\w*|reject\w*|refus\w*|den(?:y|ied|ies)|declin\w*|disagree\w*|disallow\w*|block\w*|stop\w*)\b|(?:^| )(?:δεν|δε|μη|μην|χωρισ|οχι|nem|ne|nincs|tilt\p{L}*|leiratkoz\p{L}*|visszavon\p{L}*|elutasit\p{L}*)(?: |$)|αρνησ|αρνηθ|αρνειτ|ανακλ|ανακαλ|διαγραφ|απορρ|visszavon|elutasit|leiratkoz/u
const aboutMessages = /whats ?app|γουατσαπ|ουατσαπ|contact|επικοινων|megkeres/

/** Whether a header speaks of consent to messages on WhatsApp, of its refusal, of another channel, or of none. */
export function consentIn(folded: string): 'consent' | 'opt_out' | 'another_channel' | undefined {
  if (aboutIt.test(folded)) return undefined
  if (refusing.test(folded)) {
    if (elsewhere.test(folded) && !whatsApp.test(folded)) return 'another_channel'
    return agreeing.test(folded) || marketing.test(folded) || aboutMessages.test(folded)
      ? 'opt_out'
      : undefined
  }
  if (!agreeing.test(folded)) return undefined
  if (whatsApp.test(folded)) return 'consent'
  if (elsewhere.test(folded)) return 'another_channel'
  return marketing.test(folded) ? 'consent' : undefined
}

/** Yes and no of something else, in the exports of shops. */
const otherwise = /\b(?:tax|vat|taxable|verified|password|gift|fulfil|requires shipping)/

export const isOfSomethingElse = (folded: string): boolean => otherwise.test(folded)

export const namesWhatsApp = (folded: string): boolean => whatsApp.test(folded)
