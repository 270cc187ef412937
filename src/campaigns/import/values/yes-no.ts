const yes = new Set(
  'yes y true t 1 on ok agreed accepted subscribed granted optin x ✓ ✔ ναι ν αληθες δεκτο συμφωνω αποδεκτο εγγεγραμμενος igen i igaz elfogadva hozzajarult feliratkozott be'
    .split(' ')
    .concat(['opted in', 'opt in']),
)
const no = new Set(
  'no n false f 0 off declined denied unsubscribed refused never stop οχι ο ψευδες διαφωνω αρνηση διαγραφη nem hamis elutasitva leiratkozott ki'
    .split(' ')
    .concat([
      'opted out',
      'opt out',
      'not subscribed',
      'never subscribed',
      'δεν συμφωνω',
      'nem jarult hozza',
      'nem feliratkozott',
    ]),
)

/**
 * What a consent cell says: yes, no, nothing (empty), or a thing that is neither, which must count as no yes. A date
 * is the day on which somebody said yes; the caller reads it.
 */
export function readYesNo(cell: string): 'yes' | 'no' | 'empty' | 'unclear' {
  const text = cell
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|\p{Cf}/gu, '')
    .replaceAll('ς', 'σ')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '')
  if (text === '') return 'empty'
  // `0` and `1`, also as `1.0` and `-`.
  const plain = text.replace(/^([01])[.,]0+$/, '$1')
  if (no.has(plain) || plain === '-') return 'no'
  return yes.has(plain) ? 'yes' : 'unclear'
}
