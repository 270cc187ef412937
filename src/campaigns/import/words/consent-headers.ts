// Headers about consent come in more forms than a list can hold. These stems are as `fold` of `headers.ts` leaves them.
const agreeing =
  /consent|\bopt ?in|accept|agree|allow|permission|συγκαταθ|συγκατατ|συναιν|αποδεχ|αποδοχ|δεχεται|δεχομαι|δεχτηκ|δεχθηκ|συμφων|επιτρεπ|θελει|hozzajarul|beleegy|elfogad|enged/
const whatsApp = /whats ?app|γουατσαπ|ουατσαπ/
const marketing =
  /marketing|μαρκετινγκ|προσφορ|προωθητικ|προωθησ|μηνυμα|διαφημ|ajanlat|uzenet|reklam|\boffers?\b|messages?|messaging|promo/
const elsewhere =
  /e ?mail|sms|newsletter|viber|push|εμαιλ|ημειλ|ενημερωτικ|ταχυδρομ|hirlevel|\bpost\b|letter|\bcalls?\b|κλησ|telefonh/
/** When, where and how it was said. */
const aboutIt =
  /\b(?:date|at|on|time|timestamp|source|text|ip|id|method|version|level)\b|ημερομ|ημ νια|πηγη|κειμενο|τροπο|datum|\bide?jel?\b|idopont|forras|szoveg/

/** Whether a header speaks of consent to messages on WhatsApp, on another channel, or of none. */
export function consentIn(folded: string): 'consent' | 'another_channel' | undefined {
  if (!agreeing.test(folded) || aboutIt.test(folded)) return undefined
  if (whatsApp.test(folded)) return 'consent'
  if (elsewhere.test(folded)) return 'another_channel'
  return marketing.test(folded) ? 'consent' : undefined
}

export const namesWhatsApp = (folded: string): boolean => whatsApp.test(folded)
