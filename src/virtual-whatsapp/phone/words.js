const en = {
  title: 'Virtual WhatsApp', addShopper: 'Add shopper', clock: "Shop's time", hour: '+1 h', day: '+1 day',
  morning: 'Tomorrow 9:00', reset: 'Now', help: 'Help', language: 'Language', online: 'online', offline: 'Offline',
  typing: 'typing…', message: 'Message', send: 'Send', attach: 'Attach', photo: 'Photo', voice: 'Voice note',
  location: 'Location', cart: 'Cart', document: 'Document', sticker: 'Sticker', contact: 'Contact',
  emptyTitle: 'Say hello', emptyText: 'Write as a shopper would. The shop answers here.', you: 'You',
  unreachable: 'The server cannot be reached. Trying again…', back: 'Connected again.', newBelow: '{n} new',
  jump: 'To the newest message', edited: 'edited', deletedOut: 'You deleted this message', deletedIn: 'This message was deleted',
  failed: 'Not delivered', retry: 'Not sent. Tap to try again', reply: 'Reply', edit: 'Edit', remove: 'Delete',
  options: 'Message options', react: 'React', close: 'Close', choose: 'Choose', viewItems: 'View items',
  sendCart: 'Send cart', total: 'Total', items: '{n} items', copyCode: 'Copy code', copied: 'Copied',
  sendLocation: 'Send location', fromPhone: 'from the shop’s own phone', more: 'More for {name}',
  hide: 'Hide phone', removePhone: 'Remove shopper', changeNumber: 'Change number', stopMarketing: 'Stop marketing messages',
  resumeMarketing: 'Resume marketing messages', block: 'Block the shop', unblock: 'Unblock the shop',
  echo: 'Answer from the shop’s phone', name: 'Name', phone: 'Phone', phoneHint: 'Leave empty: a username without visible phone',
  add: 'Add', cancel: 'Cancel', confirmRemove: 'Remove {name} and the conversation?', noPhone: 'no visible phone',
  blocked: 'blocked the shop', muted: 'no marketing', addItem: 'Add {name}', lessItem: 'One {name} less', editing: 'Editing',
  replyingTo: 'Replying to', statuspending: 'Sending', statussent: 'Sent', statusdelivered: 'Delivered', statusread: 'Read',
  statusfailed: 'Failed', statusheld: 'Held', statusaccepted: 'Accepted', noPhones: 'No phones here yet', sample: 'Sample',
  conversation: 'Conversation with {name}', unsupported: 'This message cannot be shown here', newNumber: 'New number',
  helpText: 'Each phone is a shopper who talks to your shop over a virtual WhatsApp on this computer. Nothing leaves it.|Type or attach as a shopper would; tap buttons and lists that the shop sends.|One tick: taken by WhatsApp. Two: your server has it. Blue: the shop has read it.|Move the clock to see what happens after an hour, a day, or when the 24-hour window has closed.|Turn a phone off with its switch: messages wait until it is back.|Enter sends, Shift and Enter starts a new line, Escape closes a sheet.',
}
const el = {
  title: 'Εικονικό WhatsApp', addShopper: 'Νέος πελάτης', clock: 'Ώρα καταστήματος', hour: '+1 ώρα', day: '+1 μέρα',
  morning: 'Αύριο 9:00', reset: 'Τώρα', help: 'Βοήθεια', language: 'Γλώσσα', online: 'σε σύνδεση', offline: 'Εκτός σύνδεσης',
  typing: 'πληκτρολογεί…', message: 'Μήνυμα', send: 'Αποστολή', attach: 'Επισύναψη', photo: 'Φωτογραφία', voice: 'Φωνητικό',
  location: 'Τοποθεσία', cart: 'Καλάθι', document: 'Έγγραφο', sticker: 'Αυτοκόλλητο', contact: 'Επαφή',
  emptyTitle: 'Πείτε ένα γεια', emptyText: 'Γράψτε όπως ένας πελάτης. Το κατάστημα απαντά εδώ.', you: 'Εσείς',
  unreachable: 'Ο διακομιστής δεν απαντά. Νέα προσπάθεια…', back: 'Η σύνδεση αποκαταστάθηκε.', newBelow: '{n} νέα',
  jump: 'Στο νεότερο μήνυμα', edited: 'τροποποιήθηκε', deletedOut: 'Διαγράψατε αυτό το μήνυμα', deletedIn: 'Το μήνυμα διαγράφηκε',
  failed: 'Δεν παραδόθηκε', retry: 'Δεν στάλθηκε. Πατήστε για νέα προσπάθεια', reply: 'Απάντηση', edit: 'Επεξεργασία', remove: 'Διαγραφή',
  options: 'Επιλογές μηνύματος', react: 'Αντίδραση', close: 'Κλείσιμο', choose: 'Επιλέξτε', viewItems: 'Προβολή προϊόντων',
  sendCart: 'Αποστολή καλαθιού', total: 'Σύνολο', items: '{n} προϊόντα', copyCode: 'Αντιγραφή κωδικού', copied: 'Αντιγράφηκε',
  sendLocation: 'Αποστολή τοποθεσίας', fromPhone: 'από το τηλέφωνο του καταστήματος', more: 'Περισσότερα για {name}',
  hide: 'Απόκρυψη τηλεφώνου', removePhone: 'Αφαίρεση πελάτη', changeNumber: 'Αλλαγή αριθμού', stopMarketing: 'Διακοπή διαφημιστικών',
  resumeMarketing: 'Επαναφορά διαφημιστικών', block: 'Αποκλεισμός καταστήματος', unblock: 'Άρση αποκλεισμού',
  echo: 'Απάντηση από το τηλέφωνο του καταστήματος', name: 'Όνομα', phone: 'Τηλέφωνο', phoneHint: 'Κενό: όνομα χρήστη χωρίς ορατό τηλέφωνο',
  add: 'Προσθήκη', cancel: 'Άκυρο', confirmRemove: 'Να αφαιρεθεί: {name}, μαζί με τη συνομιλία;', noPhone: 'χωρίς ορατό τηλέφωνο',
  blocked: 'απέκλεισε το κατάστημα', muted: 'χωρίς διαφημιστικά', addItem: 'Προσθήκη: {name}', lessItem: 'Ένα λιγότερο: {name}', editing: 'Επεξεργασία',
  replyingTo: 'Απάντηση σε', statuspending: 'Αποστέλλεται', statussent: 'Στάλθηκε', statusdelivered: 'Παραδόθηκε', statusread: 'Διαβάστηκε',
  statusfailed: 'Απέτυχε', statusheld: 'Σε αναμονή', statusaccepted: 'Έγινε δεκτό', noPhones: 'Δεν υπάρχουν τηλέφωνα', sample: 'Δείγμα',
  conversation: 'Συνομιλία με {name}', unsupported: 'Το μήνυμα δεν μπορεί να εμφανιστεί εδώ', newNumber: 'Νέος αριθμός',
  helpText: 'Κάθε τηλέφωνο είναι ένας πελάτης που μιλά με το κατάστημά σας μέσω ενός εικονικού WhatsApp σε αυτόν τον υπολογιστή. Τίποτα δεν φεύγει από αυτόν.|Γράψτε ή επισυνάψτε όπως ένας πελάτης. Πατήστε κουμπιά και λίστες που στέλνει το κατάστημα.|Ένα τικ: το πήρε το WhatsApp. Δύο: το έχει ο διακομιστής σας. Μπλε: το κατάστημα το διάβασε.|Μετακινήστε το ρολόι για να δείτε τι γίνεται μετά από μία ώρα, μία μέρα, ή όταν κλείσει το παράθυρο των 24 ωρών.|Κλείστε ένα τηλέφωνο με τον διακόπτη του: τα μηνύματα περιμένουν ώσπου να επιστρέψει.|Enter στέλνει, Shift και Enter αλλάζει γραμμή, Escape κλείνει ένα φύλλο.',
}
const hu = {
  title: 'Virtuális WhatsApp', addShopper: 'Új vásárló', clock: 'Bolti idő', hour: '+1 óra', day: '+1 nap',
  morning: 'Holnap 9:00', reset: 'Most', help: 'Súgó', language: 'Nyelv', online: 'elérhető', offline: 'Nem elérhető',
  typing: 'ír…', message: 'Üzenet', send: 'Küldés', attach: 'Csatolás', photo: 'Fénykép', voice: 'Hangüzenet',
  location: 'Hely', cart: 'Kosár', document: 'Dokumentum', sticker: 'Matrica', contact: 'Névjegy',
  emptyTitle: 'Köszönjön be', emptyText: 'Írjon úgy, mint egy vásárló. A bolt itt válaszol.', you: 'Ön',
  unreachable: 'A kiszolgáló nem érhető el. Újrapróbálás…', back: 'Újra van kapcsolat.', newBelow: '{n} új',
  jump: 'A legújabb üzenethez', edited: 'szerkesztve', deletedOut: 'Ön törölte ezt az üzenetet', deletedIn: 'Az üzenetet törölték',
  failed: 'Nem kézbesíthető', retry: 'Nem ment el. Koppintson az újraküldéshez', reply: 'Válasz', edit: 'Szerkesztés', remove: 'Törlés',
  options: 'Üzenet műveletei', react: 'Reakció', close: 'Bezárás', choose: 'Választás', viewItems: 'Termékek megtekintése',
  sendCart: 'Kosár elküldése', total: 'Összesen', items: '{n} termék', copyCode: 'Kód másolása', copied: 'Másolva',
  sendLocation: 'Hely elküldése', fromPhone: 'a bolt saját telefonjáról', more: 'Több: {name}',
  hide: 'Telefon elrejtése', removePhone: 'Vásárló eltávolítása', changeNumber: 'Számváltás', stopMarketing: 'Reklámüzenetek leállítása',
  resumeMarketing: 'Reklámüzenetek folytatása', block: 'Bolt letiltása', unblock: 'Letiltás feloldása',
  echo: 'Válasz a bolt telefonjáról', name: 'Név', phone: 'Telefon', phoneHint: 'Üresen: felhasználónév látható telefon nélkül',
  add: 'Hozzáadás', cancel: 'Mégse', confirmRemove: 'Eltávolítja a beszélgetéssel együtt: {name}?', noPhone: 'nincs látható telefon',
  blocked: 'letiltotta a boltot', muted: 'reklám nélkül', addItem: 'Hozzáadás: {name}', lessItem: 'Eggyel kevesebb: {name}', editing: 'Szerkesztés',
  replyingTo: 'Válasz erre', statuspending: 'Küldés alatt', statussent: 'Elküldve', statusdelivered: 'Kézbesítve', statusread: 'Elolvasva',
  statusfailed: 'Sikertelen', statusheld: 'Visszatartva', statusaccepted: 'Elfogadva', noPhones: 'Még nincs itt telefon', sample: 'Minta',
  conversation: 'Beszélgetés: {name}', unsupported: 'Ez az üzenet itt nem jeleníthető meg', newNumber: 'Új szám',
  helpText: 'Minden telefon egy vásárló, aki a bolttal beszél egy virtuális WhatsAppon, ezen a gépen. Semmi sem megy ki innen.|Írjon vagy csatoljon úgy, mint egy vásárló; koppintson a bolt gombjaira és listáira.|Egy pipa: a WhatsApp átvette. Kettő: az Ön kiszolgálójánál van. Kék: a bolt elolvasta.|Állítsa az órát, hogy lássa, mi történik egy óra, egy nap múlva, vagy ha a 24 órás ablak bezárult.|Kapcsolja ki a telefont: az üzenetek megvárják, míg visszatér.|Az Enter küld, a Shift és Enter új sort kezd, az Escape bezárja a lapot.',
}
const all = { en, el, hu }
const remembered = localStorage.getItem('phone.language')
let language = remembered in all ? remembered : (navigator.languages ?? [navigator.language]).map((one) => one.slice(0, 2)).find((one) => one in all) ?? 'en'

export const languages = { en: 'English', el: 'Ελληνικά', hu: 'Magyar' }
export const currentLanguage = () => language

export function setLanguage(next) {
  language = next
  localStorage.setItem('phone.language', next)
  document.documentElement.lang = next
}

/** The page's words in its language, with {placeholders} filled. */
export function say(key, values = {}) {
  return (all[language][key] ?? en[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''))
}

/** What a shopper of that language would begin with. */
export const greetings = {
  el: ['Γεια σας', 'Πού είναι η παραγγελία μου;', 'Τι ώρες είστε ανοιχτά;'],
  hu: ['Szia', 'Hol a rendelésem?', 'Meddig vannak nyitva?'],
  en: ['Hello', 'Where is my order?', 'When are you open?'],
  ar: ['مرحبا', 'أين طلبي؟', 'متى تفتحون؟'],
}
