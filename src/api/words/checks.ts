import type { Sentences } from './sentences.ts'

/** Of the checks of a number and of its webhook. */
export const sentences = {
  'Accepted; its expiry cannot be read.': [
    'Έγινε δεκτό· η λήξη του δεν διαβάζεται.',
    'Elfogadva; a lejárata nem olvasható.',
  ],
  'Make a permanent access token of a system user with whatsapp_business_messaging and whatsapp_business_management.':
    [
      'Φτιάξτε ένα μόνιμο κλειδί πρόσβασης χρήστη συστήματος με whatsapp_business_messaging και whatsapp_business_management.',
      'Készítsen állandó hozzáférési kulcsot egy rendszerfelhasználónak, whatsapp_business_messaging és whatsapp_business_management joggal.',
    ],
  'WhatsApp does not say that it is valid.': [
    'Το WhatsApp δεν λέει ότι ισχύει.',
    'A WhatsApp nem mondja érvényesnek.',
  ],
  'Expires {when}.': ['Λήγει: {when}.', 'Lejár: {when}.'],
  'Valid until {when}.': ['Ισχύει έως: {when}.', 'Érvényes eddig: {when}.'],
  'Valid, without an end.': ['Ισχύει, χωρίς λήξη.', 'Érvényes, lejárat nélkül.'],
  'Register the number with the Cloud API in WhatsApp Manager.': [
    'Δηλώστε τον αριθμό στο Cloud API, στο WhatsApp Manager.',
    'Regisztrálja a számot a Cloud API-ban, a WhatsApp Managerben.',
  ],
  'Open the number in WhatsApp Manager and finish its registration.': [
    'Ανοίξτε τον αριθμό στο WhatsApp Manager και ολοκληρώστε την εγγραφή του.',
    'Nyissa meg a számot a WhatsApp Managerben, és fejezze be a regisztrációját.',
  ],
  'Send less, and only to people who agreed; Meta restricts numbers of low quality.': [
    'Στέλνετε λιγότερα και μόνο σε όσους συμφώνησαν· η Meta περιορίζει αριθμούς χαμηλής ποιότητας.',
    'Küldjön kevesebbet, és csak annak, aki hozzájárult; a Meta korlátozza a gyenge minőségű számokat.',
  ],
  'WhatsApp says nothing of it.': [
    'Το WhatsApp δεν λέει τίποτα για αυτόν.',
    'A WhatsApp nem mond róla semmit.',
  ],
  'Check the phone number ID.': [
    'Ελέγξτε το αναγνωριστικό του αριθμού (phone number ID).',
    'Ellenőrizze a szám azonosítóját (phone number ID).',
  ],
  'The app gets the events of the account.': [
    'Η εφαρμογή παίρνει τα γεγονότα του λογαριασμού.',
    'Az alkalmazás megkapja a fiók eseményeit.',
  ],
  'Subscribe the app to the WhatsApp account (POST …/subscribed_apps) and to the field "messages".': [
    'Γράψτε την εφαρμογή στα γεγονότα του λογαριασμού WhatsApp (POST …/subscribed_apps) και στο πεδίο "messages".',
    'Iratkoztassa fel az alkalmazást a WhatsApp-fiókra (POST …/subscribed_apps) és a "messages" mezőre.',
  ],
  'The app gets no events of the account.': [
    'Η εφαρμογή δεν παίρνει τα γεγονότα του λογαριασμού.',
    'Az alkalmazás nem kapja meg a fiók eseményeit.',
  ],
  'Check the network and the address of the Graph API.': [
    'Ελέγξτε το δίκτυο και τη διεύθυνση του Graph API.',
    'Ellenőrizze a hálózatot és a Graph API címét.',
  ],
  'The set-up of the number is not usable.': [
    'Οι ρυθμίσεις του αριθμού δεν στέκουν.',
    'A szám beállítása nem használható.',
  ],
  'WhatsApp gave no complete answer.': [
    'Το WhatsApp δεν έδωσε πλήρη απάντηση.',
    'A WhatsApp nem adott teljes választ.',
  ],
  'WhatsApp could not be reached.': ['Το WhatsApp δεν απαντά.', 'A WhatsApp nem érhető el.'],
  'WhatsApp gave an answer that cannot be read (HTTP {status}).': [
    'Η απάντηση του WhatsApp δεν διαβάζεται (HTTP {status}).',
    'A WhatsApp válasza nem olvasható (HTTP {status}).',
  ],
  'WhatsApp refused the message (HTTP {status}).': [
    'Το WhatsApp αρνήθηκε (HTTP {status}).',
    'A WhatsApp visszautasította (HTTP {status}).',
  ],
  'The address of the Graph API is not a valid URL, or the access token has characters no token has.': [
    'Η διεύθυνση του Graph API δεν είναι έγκυρη ή το κλειδί πρόσβασης έχει χαρακτήρες που κανένα κλειδί δεν έχει.',
    'A Graph API címe nem érvényes, vagy a hozzáférési kulcsban oda nem illő karakterek vannak.',
  ],
  'The file lies at an address that does not belong to WhatsApp.': [
    'Το αρχείο βρίσκεται σε διεύθυνση που δεν ανήκει στο WhatsApp.',
    'A fájl olyan címen van, amely nem a WhatsAppé.',
  ],
  'The file arrived damaged.': ['Το αρχείο έφτασε κατεστραμμένο.', 'A fájl sérülten érkezett.'],
  'The file is larger than allowed.': [
    'Το αρχείο είναι μεγαλύτερο από το επιτρεπτό.',
    'A fájl nagyobb a megengedettnél.',
  ],
  'WhatsApp did not name the file.': [
    'Το WhatsApp δεν ονόμασε το αρχείο.',
    'A WhatsApp nem nevezte meg a fájlt.',
  ],
  'Look at WhatsApp Manager.': ['Δείτε το WhatsApp Manager.', 'Nézze meg a WhatsApp Managert.'],
  'There is no number to try it with: the server has not been started yet.': [
    'Δεν υπάρχει αριθμός για δοκιμή: ο διακομιστής δεν έχει ξεκινήσει ακόμη.',
    'Nincs szám, amellyel kipróbálhatnánk: a kiszolgáló még nem indult el.',
  ],
  'Not tried: the address must work first.': [
    'Δεν δοκιμάστηκε: πρέπει πρώτα να λειτουργεί η διεύθυνση.',
    'Nem próbáltuk: előbb a címnek kell működnie.',
  ],
  "{url} is this machine: enough for virtual WhatsApp, and out of Meta's reach.": [
    'Η {url} είναι αυτός ο υπολογιστής: αρκεί για το εικονικό WhatsApp, η Meta όμως δεν φτάνει εδώ.',
    'A(z) {url} ez a gép: a virtuális WhatsApphoz elég, a Meta viszont nem éri el.',
  ],
  '{url} is this machine: Meta cannot reach it.': [
    'Η {url} είναι αυτός ο υπολογιστής: η Meta δεν φτάνει εδώ.',
    'A(z) {url} ez a gép: a Meta nem éri el.',
  ],
  'Set PUBLIC_URL to the https:// address at which the outside reaches this server.': [
    'Ορίστε στο PUBLIC_URL τη διεύθυνση https:// με την οποία φτάνουν απ’ έξω σε αυτόν τον διακομιστή.',
    'A PUBLIC_URL az a https:// cím legyen, amelyen kívülről elérhető ez a kiszolgáló.',
  ],
  '{url} is not HTTPS.': ['Η {url} δεν είναι HTTPS.', 'A(z) {url} nem HTTPS.'],
  'Put a reverse proxy with a certificate (Caddy, nginx) in front, and set PUBLIC_URL to its https:// address.':
    [
      'Βάλτε μπροστά έναν αντίστροφο διακομιστή με πιστοποιητικό (Caddy, nginx) και ορίστε στο PUBLIC_URL τη διεύθυνση https:// του.',
      'Tegyen elé tanúsítvánnyal rendelkező fordított proxyt (Caddy, nginx), és a PUBLIC_URL annak https:// címe legyen.',
    ],
  '{url} answers, with a certificate that is valid.': [
    'Η {url} απαντά, με έγκυρο πιστοποιητικό.',
    'A(z) {url} válaszol, érvényes tanúsítvánnyal.',
  ],
  '{url}/healthz answers {status}.': ['Η {url} απαντά {status}.', 'A(z) {url} válasza: {status}.'],
  "Let the proxy pass everything on to this server's port.": [
    'Αφήστε τον ενδιάμεσο να περνά τα πάντα στη θύρα αυτού του διακομιστή.',
    'A proxy adjon tovább mindent e kiszolgáló portjára.',
  ],
  '{url} cannot be reached ({code}).': ['Η {url} δεν απαντά ({code}).', 'A(z) {url} nem érhető el ({code}).'],
  'Check its DNS entry, certificate and firewall, and that the server runs.': [
    'Ελέγξτε την εγγραφή DNS, το πιστοποιητικό και το τείχος προστασίας, και ότι ο διακομιστής τρέχει.',
    'Ellenőrizze a DNS-bejegyzést, a tanúsítványt és a tűzfalat, és hogy fut-e a kiszolgáló.',
  ],
  'The door knows the verify token, and no other.': [
    'Η πόρτα γνωρίζει το verify token και κανένα άλλο.',
    'Az ajtó ismeri a verify tokent, és mást nem.',
  ],
  'The door answered {right} to the right token and {wrong} to a wrong one.': [
    'Η πόρτα απάντησε {right} στο σωστό token και {wrong} σε λάθος.',
    'Az ajtó válasza a jó tokenre {right}, rosszra {wrong}.',
  ],
  'The door takes what is signed, and nothing else.': [
    'Η πόρτα δέχεται ό,τι είναι υπογεγραμμένο και τίποτα άλλο.',
    'Az ajtó azt fogadja, ami alá van írva, mást nem.',
  ],
  'The door answered {right} to a signed body and {wrong} to an unsigned one.': [
    'Η πόρτα απάντησε {right} σε υπογεγραμμένο σώμα και {wrong} σε ανυπόγραφο.',
    'Az ajtó válasza aláírt törzsre {right}, aláíratlanra {wrong}.',
  ],
  'Another server answers there, or the running one was started with other secrets: check PUBLIC_URL and the proxy, and restart the server.':
    [
      'Εκεί απαντά άλλος διακομιστής ή αυτός ξεκίνησε με άλλα μυστικά: ελέγξτε το PUBLIC_URL και τον ενδιάμεσο και επανεκκινήστε τον διακομιστή.',
      'Ott másik kiszolgáló válaszol, vagy a futó más titkokkal indult: ellenőrizze a PUBLIC_URL-t és a proxyt, majd indítsa újra a kiszolgálót.',
    ],
  'A proxy must pass the body on unchanged.': [
    'Ο ενδιάμεσος πρέπει να περνά το σώμα αναλλοίωτο.',
    'A proxy változatlanul adja tovább a törzset.',
  ],
  'The server does not answer ({code}).': [
    'Ο διακομιστής δεν απαντά ({code}).',
    'A kiszolgáló nem válaszol ({code}).',
  ],
  'It is not running.': ['Δεν τρέχει.', 'Nem fut.'],
  'Start the server, and look again.': [
    'Ξεκινήστε τον διακομιστή και ελέγξτε ξανά.',
    'Indítsa el a kiszolgálót, és nézze meg újra.',
  ],
  'Should be 1 to 1000.': ['Από 1 έως 1000.', '1 és 1000 között legyen.'],
  "Should be the digits of Meta's phone number ID.": [
    'Χρειάζονται τα ψηφία του phone number ID της Meta.',
    'A Meta phone number ID-jának számjegyei legyenek.',
  ],
  "Should be the digits of Meta's business account ID.": [
    'Χρειάζονται τα ψηφία του business account ID της Meta.',
    'A Meta business account ID-jának számjegyei legyenek.',
  ],
  'This number is there already.': ['Αυτός ο αριθμός υπάρχει ήδη.', 'Ez a szám már megvan.'],
  'Set by the environment: change it there.': [
    'Ορίζεται από το περιβάλλον: αλλάξτε το εκεί.',
    'A környezet állítja be: ott módosítsa.',
  ],
} satisfies Sentences
