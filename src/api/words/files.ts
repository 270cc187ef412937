import type { Sentences } from './sentences.ts'

/** Of what an agent sends. */
export const sentences = {
  'Send a form (multipart/form-data) with the field "file".': [
    'Στείλτε φόρμα (multipart/form-data) με το πεδίο "file".',
    'Küldjön űrlapot (multipart/form-data) a "file" mezővel.',
  ],
  'The form breaks off, or holds more than one file. Send it once more.': [
    'Η αποστολή διακόπηκε ή έχει περισσότερα από ένα αρχεία. Στείλτε ξανά.',
    'A küldés megszakadt, vagy több fájl volt benne. Küldje el újra.',
  ],
  'The file is empty.': ['Το αρχείο είναι άδειο.', 'A fájl üres.'],
  'WhatsApp does not take such a file. Send a JPEG or PNG, MP4, audio, PDF, text or Office document.': [
    'Το WhatsApp δεν δέχεται τέτοιο αρχείο. Στείλτε JPEG ή PNG, MP4, ήχο, PDF, κείμενο ή έγγραφο Office.',
    'A WhatsApp nem fogad ilyen fájlt. Küldjön JPEG vagy PNG képet, MP4-et, hangot, PDF-et, szöveget vagy Office-dokumentumot.',
  ],
  'The file is larger than WhatsApp takes.': [
    'Το αρχείο είναι μεγαλύτερο από όσο δέχεται το WhatsApp.',
    'A fájl nagyobb, mint amit a WhatsApp elfogad.',
  ],
  'The number of this conversation was removed.': [
    'Ο αριθμός αυτής της συνομιλίας αφαιρέθηκε.',
    'A beszélgetés számát eltávolították.',
  ],
  'Should be the id of an attached file.': [
    'Χρειάζεται το αναγνωριστικό ενός συνημμένου αρχείου.',
    'Egy csatolt fájl azonosítója kell.',
  ],
  'Name exactly one of text, media, file, quickReplyId and template.': [
    'Δώστε ακριβώς ένα από τα text, media, file, quickReplyId και template.',
    'A text, media, file, quickReplyId és template közül pontosan egyet adjon meg.',
  ],
  'The file does not lie there any more: attach it again.': [
    'Το αρχείο δεν βρίσκεται πια εκεί: επισυνάψτε το ξανά.',
    'A fájl már nincs ott: csatolja újra.',
  ],
  'WhatsApp shows no words below audio: send them as a text.': [
    'Το WhatsApp δεν δείχνει λόγια κάτω από ήχο: στείλτε τα ως κείμενο.',
    'A WhatsApp hang alatt nem mutat szöveget: küldje külön üzenetben.',
  ],
  'Nothing of it is left: it names facts (of an order, say) that there are not for this contact.': [
    'Δεν μένει τίποτα από αυτήν: αναφέρει στοιχεία (π.χ. παραγγελίας) που αυτή η επαφή δεν έχει.',
    'Nem marad belőle semmi: olyan adatokat említ (például rendelést), amelyek ennél a kapcsolatnál nincsenek.',
  ],
  'There is no such template in this language.': [
    'Δεν υπάρχει τέτοιο πρότυπο σε αυτή τη γλώσσα.',
    'Nincs ilyen sablon ezen a nyelven.',
  ],
  'It cannot be sent now. {state}': ['Δεν μπορεί να σταλεί τώρα. {state}', 'Most nem küldhető el. {state}'],
  'This template takes {count} variables.': [
    'Το πρότυπο παίρνει {count} μεταβλητές.',
    'A sablonhoz {count} változó kell.',
  ],
  'There is no quick reply with the shortcut "/{shortcut}".': [
    'Δεν υπάρχει γρήγορη απάντηση με τη συντόμευση "/{shortcut}".',
    'Nincs gyors válasz ezzel a rövidítéssel: "/{shortcut}".',
  ],
  'Did you mean {near}?': ['Μήπως εννοείτε {near};', 'Erre gondolt: {near}?'],
  'To send the text as it is, begin it with two slashes.': [
    'Για να σταλεί το κείμενο όπως είναι, αρχίστε το με δύο καθέτους.',
    'Ha a szöveget így szeretné elküldeni, kezdje két perjellel.',
  ],
  'The file is still being fetched.': ['Το αρχείο κατεβαίνει ακόμη.', 'A fájl letöltése még tart.'],
  'The file could not be fetched.': ['Το αρχείο δεν μπόρεσε να κατέβει.', 'A fájlt nem sikerült letölteni.'],
  'The file is no longer there.': ['Το αρχείο δεν υπάρχει πια.', 'A fájl már nincs meg.'],
  'Somebody answered after the last message you saw.': [
    'Κάποιος απάντησε μετά το τελευταίο μήνυμα που είδατε.',
    'Valaki válaszolt az után, amit utoljára látott.',
  ],
  'The shopper last wrote more than 24 hours ago: only a template can reach them.': [
    'Ο πελάτης έγραψε τελευταία φορά πριν από πάνω από 24 ώρες: μόνο ένα πρότυπο μπορεί να φτάσει σε αυτόν.',
    'A vásárló több mint 24 órája írt utoljára: csak sablonnal érhető el.',
  ],
  'Write any word to the shop from this phone first: WhatsApp lets free words through for 24 hours after it.':
    [
      'Γράψτε πρώτα μια λέξη στο κατάστημα από αυτό το τηλέφωνο: το WhatsApp αφήνει ελεύθερο κείμενο για 24 ώρες μετά.',
      'Előbb írjon a boltnak bármit erről a telefonról: a WhatsApp utána 24 óráig enged át szabad szöveget.',
    ],
} satisfies Sentences
