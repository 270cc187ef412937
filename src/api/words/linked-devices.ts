import type { Sentences } from './sentences.ts'

/** Of linked devices. */
export const sentences = {
  'The linked device is not connected.': [
    'Η συνδεδεμένη συσκευή δεν είναι συνδεδεμένη.',
    'A társított eszköz nincs csatlakozva.',
  ],
  'The linked device is not connected just now.': [
    'Η συνδεδεμένη συσκευή δεν είναι συνδεδεμένη αυτή τη στιγμή.',
    'A társított eszköz most nincs csatlakozva.',
  ],
  'WhatsApp Web cannot be reached, or its browser does not start; it is tried again.': [
    'Το WhatsApp Web δεν απαντά ή ο browser του δεν ξεκινά· δοκιμάζεται ξανά.',
    'A WhatsApp Web nem érhető el, vagy a böngészője nem indul; újra próbáljuk.',
  ],
  'WhatsApp Web does not become ready; it is started again.': [
    'Το WhatsApp Web δεν γίνεται έτοιμο· ξεκινά ξανά.',
    'A WhatsApp Web nem készül el; újraindítjuk.',
  ],
  'The connection to WhatsApp was lost; it is started again.': [
    'Η σύνδεση με το WhatsApp χάθηκε· ξεκινά ξανά.',
    'Megszakadt a kapcsolat a WhatsApppal; újraindítjuk.',
  ],
  'WhatsApp Web did not become ready three times. Pair the device again.': [
    'Το WhatsApp Web δεν έγινε έτοιμο τρεις φορές. Συνδέστε ξανά τη συσκευή.',
    'A WhatsApp Web háromszor nem készült el. Párosítsa újra az eszközt.',
  ],
  'The device was unlinked. Pair it again to go on.': [
    'Η συσκευή αποσυνδέθηκε. Συνδέστε την ξανά για να συνεχίσετε.',
    'Az eszközt leválasztották. A folytatáshoz párosítsa újra.',
  ],
  'Nobody scanned the code. Start the pairing again when the phone is at hand.': [
    'Κανείς δεν σάρωσε τον κωδικό. Αρχίστε ξανά τη σύνδεση όταν έχετε το τηλέφωνο κοντά.',
    'Senki sem olvasta be a kódot. Kezdje újra a párosítást, amikor kéznél van a telefon.',
  ],
  'WhatsApp has blocked this number or this way of using it. Look at the phone before you pair again.': [
    'Το WhatsApp έχει αποκλείσει αυτόν τον αριθμό ή αυτόν τον τρόπο χρήσης. Δείτε το τηλέφωνο πριν συνδέσετε ξανά.',
    'A WhatsApp letiltotta ezt a számot vagy ezt a használati módot. Nézze meg a telefont, mielőtt újra párosít.',
  ],
  'The file has no web address that can be fetched.': [
    'Το αρχείο δεν έχει διεύθυνση από την οποία να κατέβει.',
    'A fájlnak nincs letölthető webcíme.',
  ],
  'The file could not be fetched (HTTP {status}).': [
    'Το αρχείο δεν μπόρεσε να κατέβει (HTTP {status}).',
    'A fájlt nem sikerült letölteni (HTTP {status}).',
  ],
  'The file is larger than 16 MB.': ['Το αρχείο είναι μεγαλύτερο από 16 MB.', 'A fájl nagyobb 16 MB-nál.'],
  'The file could not be fetched from WhatsApp.': [
    'Το αρχείο δεν μπόρεσε να κατέβει από το WhatsApp.',
    'A fájlt nem sikerült letölteni a WhatsAppról.',
  ],
  'WhatsApp does not have the file at hand.': [
    'Το WhatsApp δεν έχει πια το αρχείο.',
    'A WhatsAppnál nincs kéznél a fájl.',
  ],
  'The profile of a linked device is changed on its phone.': [
    'Το προφίλ μιας συνδεδεμένης συσκευής αλλάζει στο τηλέφωνό της.',
    'A társított eszköz profilja a telefonján módosítható.',
  ],
  'Its pairing says how it stands.': ['Η σύνδεσή της λέει πώς είναι.', 'A párosítása mutatja, hogyan áll.'],
  'POST /api/channels/{id}/pairing, and scan the code with the phone.': [
    'Αρχίστε τη σύνδεση (POST /api/channels/{id}/pairing) και σαρώστε τον κωδικό με το τηλέφωνο.',
    'Indítsa el a párosítást (POST /api/channels/{id}/pairing), és olvassa be a kódot a telefonnal.',
  ],
  'It is not paired on this machine.': [
    'Δεν έχει συνδεθεί σε αυτόν τον υπολογιστή.',
    'Ezen a gépen nincs párosítva.',
  ],
  'The linked device refused the message ({code}).': [
    'Η συνδεδεμένη συσκευή αρνήθηκε το μήνυμα ({code}).',
    'A társított eszköz visszautasította az üzenetet ({code}).',
  ],
  'Look at the chat on the phone, and write there if it stands.': [
    'Δείτε τη συνομιλία στο τηλέφωνο και γράψτε εκεί.',
    'Nézze meg a beszélgetést a telefonon, és írjon ott.',
  ],
  'Templates are of the Cloud API; a linked device has none.': [
    'Τα πρότυπα είναι του Cloud API· μια συνδεδεμένη συσκευή δεν έχει.',
    'A sablonok a Cloud API-hoz tartoznak; társított eszközön nincsenek.',
  ],
  'A linked device sends no templates: they are of the Cloud API.': [
    'Μια συνδεδεμένη συσκευή δεν στέλνει πρότυπα: είναι του Cloud API.',
    'A társított eszköz nem küld sablont: azok a Cloud API-hoz tartoznak.',
  ],
  'WhatsApp did not take the message.': [
    'Το WhatsApp δεν δέχτηκε το μήνυμα.',
    'A WhatsApp nem fogadta el az üzenetet.',
  ],
  'There are no words in the message.': ['Το μήνυμα δεν έχει λόγια.', 'Az üzenetben nincs szöveg.'],
  'This person cannot be reached on WhatsApp by the linked device.': [
    'Η συνδεδεμένη συσκευή δεν φτάνει σε αυτό το άτομο στο WhatsApp.',
    'A társított eszközről ez a személy nem érhető el a WhatsAppon.',
  ],
  'Say true: a linked device is unofficial, and WhatsApp may block its phone.': [
    'Επιβεβαιώστε το: μια συνδεδεμένη συσκευή είναι ανεπίσημη και το WhatsApp μπορεί να αποκλείσει το τηλέφωνο.',
    'Erősítse meg: a társított eszköz nem hivatalos, és a WhatsApp letilthatja a telefont.',
  ],
  'It is being unlinked.': ['Αποσυνδέεται.', 'Leválasztás folyamatban.'],
  'No phone is paired with it yet.': [
    'Δεν έχει συνδεθεί ακόμη τηλέφωνο.',
    'Még nincs vele telefon párosítva.',
  ],
  'No server holds it just now.': [
    'Κανένας διακομιστής δεν την κρατά αυτή τη στιγμή.',
    'Most egy kiszolgáló sem tartja.',
  ],
  'There is no place here to keep a file.': [
    'Δεν υπάρχει χώρος εδώ για το αρχείο.',
    'Itt nincs hely a fájlnak.',
  ],
} satisfies Sentences
