import type { Sentences } from './sentences.ts'

/** Of the checks of a number and of its webhook. */
export const sentences = {
  'Accepted; its expiry cannot be read.': [
    'Έγινε δεκτό· η λήξη του δεν διαβάζεται.',
    'Elfogadva; a lejárata nem olvasható.',
  ],
  'Make a permanent access token of a system user with whatsapp_business_messaging and whatsapp_business_management.':
    [
      'Φτιάξτε ένα μόνιμο access token ενός system user με whatsapp_business_messaging και whatsapp_business_management.',
      'Készítsen állandó hozzáférési kulcsot egy rendszerfelhasználónak, whatsapp_business_messaging és whatsapp_business_management joggal.',
    ],
  'WhatsApp does not say that it is valid.': [
    'Το WhatsApp δεν λέει ότι ισχύει.',
    'A WhatsApp nem mondja érvényesnek.',
  ],
  'WhatsApp does not take it: it was copied wrongly, has expired, or was revoked.': [
    'Το WhatsApp δεν το δέχεται: αντιγράφηκε λάθος, έληξε ή ανακλήθηκε.',
    'A WhatsApp nem fogadja el: rosszul másolták be, lejárt vagy visszavonták.',
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
  'See that this server reaches the internet, then check again. If it does, WhatsApp itself is away: wait a little.':
    [
      'Δείτε αν αυτός ο διακομιστής έχει σύνδεση στο διαδίκτυο και ελέγξτε ξανά. Αν έχει, δεν αποκρίνεται το ίδιο το WhatsApp: περιμένετε λίγο.',
      'Nézze meg, hogy ez a kiszolgáló eléri-e az internetet, és ellenőrizze újra. Ha igen, maga a WhatsApp nem érhető el: várjon egy kicsit.',
    ],
  'Enter the access token anew, copied whole and without spaces.': [
    'Δώστε ξανά το access token, αντιγραμμένο ολόκληρο και χωρίς κενά.',
    'Adja meg újra az access tokent, egészében és szóközök nélkül bemásolva.',
  ],
  'WhatsApp finds nothing with this {id} that the access token may use.': [
    'Το WhatsApp δεν βρίσκει κάτι με αυτό το {id} που να επιτρέπεται στο access token.',
    'A WhatsApp semmit sem talál ezzel a {id} azonosítóval, amit az access token használhatna.',
  ],
  'Compare the {id} with the one in your app at Meta, under WhatsApp, API Setup, and correct it. If it is the same, make a token of a system user who may use this WhatsApp account.':
    [
      'Συγκρίνετε το {id} με αυτό στην εφαρμογή σας στη Meta, WhatsApp → API Setup, και διορθώστε το. Αν είναι το ίδιο, φτιάξτε token ενός system user που έχει πρόσβαση σε αυτόν τον λογαριασμό WhatsApp.',
      'Vesse össze a {id} értéket azzal, amely a Metánál az alkalmazásban a WhatsApp → API Setup alatt áll, és javítsa ki. Ha ugyanaz, készítsen tokent egy olyan system usernek, aki használhatja ezt a WhatsApp-fiókot.',
    ],
  'Waits until {what}.': ['Περιμένει μέχρι {what}.', 'Arra vár, hogy {what}.'],
  'the connection works': ['να λειτουργήσει η σύνδεση', 'működjön a kapcsolat'],
  'the access token is right': ['να είναι σωστό το access token', 'az access token helyes legyen'],
  'the number is in order': ['να είναι εντάξει ο αριθμός', 'a szám rendben legyen'],
  'the public address works': ['να λειτουργήσει η δημόσια διεύθυνση', 'működjön a nyilvános cím'],
  'the verify token is in order': ['να είναι εντάξει το verify token', 'a verify token rendben legyen'],
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
  "{url} is this machine: enough for virtual WhatsApp, and out of Meta's reach.": [
    'Η {url} είναι αυτός ο υπολογιστής: αρκεί για το εικονικό WhatsApp, η Meta όμως δεν φτάνει εδώ.',
    'A(z) {url} ez a gép: a virtuális WhatsApphoz elég, a Meta viszont nem éri el.',
  ],
  'WhatsApp cannot reach this shop yet: {url} exists on this computer alone.': [
    'Το WhatsApp δεν φτάνει ακόμη σε αυτό το κατάστημα: η {url} υπάρχει μόνο σε αυτόν τον υπολογιστή.',
    'A WhatsApp még nem éri el ezt a boltot: a(z) {url} csak ezen a gépen létezik.',
  ],
  'Give the server an address on the internet that begins with https://, and start it with that address as PUBLIC_URL. Whoever set the server up knows how.':
    [
      'Δώστε στον διακομιστή μια διεύθυνση στο διαδίκτυο που αρχίζει με https:// και ξεκινήστε τον με αυτήν ως PUBLIC_URL. Όποιος τον έστησε ξέρει πώς.',
      'Adjon a kiszolgálónak egy https:// kezdetű internetes címet, és indítsa el azzal mint PUBLIC_URL. Aki a kiszolgálót beállította, tudja, hogyan.',
    ],
  'WhatsApp takes only addresses that begin with https://, and {url} does not.': [
    'Το WhatsApp δέχεται μόνο διευθύνσεις που αρχίζουν με https://, και η {url} δεν είναι τέτοια.',
    'A WhatsApp csak https:// kezdetű címet fogad el, és a(z) {url} nem ilyen.',
  ],
  'Give the server a certificate (docker compose --profile tls brings one), and start it with the https:// address as PUBLIC_URL. Whoever set the server up knows how.':
    [
      'Δώστε στον διακομιστή πιστοποιητικό (το φέρνει το docker compose --profile tls) και ξεκινήστε τον με τη διεύθυνση https:// ως PUBLIC_URL. Όποιος τον έστησε ξέρει πώς.',
      'Adjon a kiszolgálónak tanúsítványt (a docker compose --profile tls hoz egyet), és indítsa el a https:// címmel mint PUBLIC_URL. Aki a kiszolgálót beállította, tudja, hogyan.',
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
