/** Folded, as `fold` leaves them; words between spaces, phrases between bars. `nai` and `oxi` are Greek in Latin letters. */
const yesWords =
  'yes y true t 1 on ok agreed accepted subscribed granted optin x ✓ ✔ consented ναι ν αληθες δεκτο συμφωνω συμφωνει αποδεκτο αποδεχεται αποδεχομαι δεχεται δεχομαι συναινει συναινω θελει θελω εγγεγραμμενος nai igen i igaz elfogadva elfogadta elfogadja hozzajarult hozzajarul beleegyezett beleegyezik feliratkozott ker kert be'
const noWords =
  'no n false f 0 off declined denied unsubscribed refused never stop οχι ο ψευδες διαφωνω διαφωνει αρνηση αρνηθηκε διαγραφη oxi ochi nem hamis elutasitva elutasitotta leiratkozott ki'
const yesPhrases = ['opted in', 'opt in']
const noPhrases = [
  ...[
    'opted out',
    'opt out',
    'not subscribed',
    'never subscribed',
    'not consented',
    'no consent',
    'did not consent',
  ],
  ...['does not accept', 'does not agree', 'not accepted', 'not agreed'],
  ...['nem jarult hozza', 'nem jarul hozza', 'nem egyezett bele', 'nem egyezik bele', 'nem feliratkozott'],
  ...['nem fogadta el', 'nem fogadja el', 'nem ker', 'nem kert'],
]
/** What Greek says no with, before any of its words for yes. */
const negation = /^(?:δεν|δε|μη|μην|den) /

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|\p{Cf}/gu, '')
    .replaceAll('ς', 'σ')
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
  if (no.has(plain) || (negation.test(plain) && yes.has(plain.replace(negation, '')))) return 'no'
  return yes.has(plain) ? 'yes' : 'unclear'
}
