import { plain } from './plain.ts'

/** Folded, as `fold` leaves them; words between spaces, phrases between bars. `nai` and `oxi` are Greek in Latin letters. */
const yesWords =
  'yes y true t 1 on ok agreed accepted subscribed granted optin x ✓ ✔ consented ναι ν αληθες δεκτο συμφωνω συμφωνει αποδεκτο αποδεχεται αποδεχομαι δεχεται δεχομαι συναινει συναινω θελει θελω εγγεγραμμενος nai igen i igaz elfogadva elfogadta elfogadja hozzajarult hozzajarul beleegyezett beleegyezik feliratkozott ker kert be'
const noWords =
  'no n false f 0 off declined denied unsubscribed refused rejected revoked withdrawn never stop ✗ ✘ ❌ 🚫 οχι ο νο μη ψευδες διαφωνω διαφωνει αρνηση αρνηθηκε διαγραφη διακοπη ανακληθηκε ανακλησε απορριφθηκε oxi ochi ohi nem hamis nincs elutasitva elutasitotta visszavonva visszavonta leiratkozott ki'
const yesPhrases = ['opted in', 'opt in']
const noPhrases = [
  'opted out',
  'opt out',
  'never subscribed',
  'did not consent',
  'do not contact',
  'does not accept',
  'does not agree',
]
/** Words that a no begins with, whatever follows: "no, thanks", «Δεν επιθυμώ», "Nem, köszönöm", "declined 2024". */
const refusals =
  /^(?:no|not|nope|never|don'?t|do not|does not|did not|didn'?t|doesn'?t|declined|refused|rejected|revoked|withdrawn|unsubscribed|opted out|οχι|δεν|δε|μη|μην|χωρις|αρνη\p{L}*|ανακλη\p{L}*|ανακαλ\p{L}*|oxi|ochi|ohi|den|nem|visszavon\p{L}*|elutasit\p{L}*)(?![\p{L}\p{N}])/u
/** Nobody was asked, or nobody knows. */
const unknown =
  /ask|known|sure|yet|data|info|answer|response|reply|record|provided|available|applicable|set$|ρωτηθ|ξερ|γνωριζ|γνωστ|απαντ|στοιχει|δηλωθ|tud|ismer|kerdez|valasz|adat/

const fold = (text: string) =>
  plain(text)
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()

const yes = new Set([...yesWords.split(' '), ...yesPhrases].map(fold))
const no = new Set([...noWords.split(' '), ...noPhrases].map(fold))

/**
 * What a consent cell says: yes, no, nothing (empty), or a thing that is neither, which must count as no yes. A date
 * is the day on which somebody said yes; the caller reads it.
 */
export function readYesNo(cell: string): 'yes' | 'no' | 'empty' | 'unclear' {
  if (cell === '') return 'empty'
  const text = fold(cell.slice(0, 200)).replace(/[.!]+$/, '')
  // A dash stands where somebody did not answer, and that is not what everybody else is said to have answered.
  if (text === '') return cell.includes('-') ? 'unclear' : 'empty'
  // Spreadsheets write `1.0`.
  const plain = text.replace(/^([01])[.,]0+$/, '$1')
  if (no.has(plain)) return 'no'
  if (yes.has(plain)) return 'yes'
  return refusals.test(plain) && !unknown.test(plain) ? 'no' : 'unclear'
}
