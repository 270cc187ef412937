/** By the English words of `error-table.ts` and `errors.ts`. */
export const words: Record<string, string> = {
  'The app makes more calls than Meta allows.':
    'Η εφαρμογή κάνει περισσότερες κλήσεις από όσες επιτρέπει η Meta.',
  'Nothing is wrong with the message: what waits is sent again by itself, and what failed can be tried again.':
    'Το μήνυμα είναι εντάξει: ό,τι περιμένει στέλνεται ξανά μόνο του, και για ό,τι απέτυχε μπορείτε να δοκιμάσετε ξανά.',
  'The account makes more calls than Meta allows.':
    'Ο λογαριασμός κάνει περισσότερες κλήσεις από όσες επιτρέπει η Meta.',
  'More calls than Meta allows.': 'Περισσότερες κλήσεις από όσες επιτρέπει η Meta.',
  'The app reached a limit of Meta.': 'Η εφαρμογή έφτασε ένα όριο της Meta.',
  'The WhatsApp account makes more calls than Meta allows.':
    'Ο λογαριασμός WhatsApp κάνει περισσότερες κλήσεις από όσες επιτρέπει η Meta.',
  'Too many calls for this WhatsApp account.': 'Πάρα πολλές κλήσεις για αυτόν τον λογαριασμό WhatsApp.',
  'The number sends faster than its throughput.': 'Ο αριθμός στέλνει πιο γρήγορα από ό,τι του επιτρέπεται.',
  'Too many messages to this one person in a short time.':
    'Πάρα πολλά μηνύματα σε αυτό το άτομο μέσα σε λίγη ώρα.',
  'The number was registered too often in a short time.':
    'Ο αριθμός δηλώθηκε πάρα πολλές φορές μέσα σε λίγη ώρα.',
  'Wait 72 hours.': 'Περιμένετε 72 ώρες.',
  'WhatsApp had a fault of its own.': 'Το WhatsApp είχε δικό του σφάλμα.',
  'WhatsApp is down or overloaded for a moment.':
    'Το WhatsApp είναι προς το παρόν εκτός λειτουργίας ή υπερφορτωμένο.',
  'WhatsApp failed for a reason it does not name.': 'Το WhatsApp απέτυχε χωρίς να πει τον λόγο.',
  'WhatsApp is overloaded for a moment.': 'Το WhatsApp είναι προς το παρόν υπερφορτωμένο.',
  'The account is in maintenance, perhaps while its throughput is raised.':
    'Ο λογαριασμός είναι σε συντήρηση, ίσως επειδή αυξάνεται η ταχύτητά του.',
  'The registration server of WhatsApp is down for a moment.':
    'Ο διακομιστής εγγραφής του WhatsApp είναι προς το παρόν εκτός λειτουργίας.',
  'The number was deleted a moment ago and is not free yet.':
    'Ο αριθμός διαγράφηκε πριν από λίγο και δεν είναι ακόμη ελεύθερος.',
  'Wait five minutes.': 'Περιμένετε πέντε λεπτά.',
  'Meta blocks the account for a while because of a breach of its rules.':
    'Η Meta μπλοκάρει τον λογαριασμό για ένα διάστημα, επειδή παραβίασε τους κανόνες της.',
  'Read the notices in WhatsApp Manager and appeal there; resume when the restriction is lifted.':
    'Διαβάστε τις ειδοποιήσεις στο WhatsApp Manager και υποβάλετε ένσταση εκεί· συνεχίστε όταν αρθεί ο περιορισμός.',
  'The WhatsApp account is locked.': 'Ο λογαριασμός WhatsApp είναι κλειδωμένος.',
  'The payment method of the WhatsApp account has a problem.':
    'Υπάρχει πρόβλημα με τον τρόπο πληρωμής του λογαριασμού WhatsApp.',
  'Settle the payment method of the WhatsApp account in the Business Manager, then resume.':
    'Τακτοποιήστε τον τρόπο πληρωμής του λογαριασμού WhatsApp στο Business Manager και μετά συνεχίστε.',
  'Too many people blocked or reported the number; Meta restricts it.':
    'Πάρα πολλοί μπλόκαραν ή ανέφεραν τον αριθμό· η Meta τον περιορίζει.',
  'Meta does not accept marketing from this account at the moment.':
    'Η Meta δεν δέχεται προς το παρόν μάρκετινγκ από αυτόν τον λογαριασμό.',
  'The access token was not accepted.': 'Το access token δεν έγινε δεκτό.',
  'Make a new permanent access token of a system user and enter it in the settings.':
    'Φτιάξτε νέο μόνιμο access token ενός system user και δώστε το στις ρυθμίσεις.',
  'The app lacks the permission for this call.': 'Η εφαρμογή δεν έχει το δικαίωμα για αυτή την κλήση.',
  'The access token lacks a permission.': 'Το access token δεν έχει κάποιο δικαίωμα.',
  'The number does not exist or the token may not use it.':
    'Ο αριθμός δεν υπάρχει ή το access token δεν επιτρέπεται να τον χρησιμοποιήσει.',
  'Check the phone number id.': 'Ελέγξτε το αναγνωριστικό του αριθμού τηλεφώνου.',
  'The access token has expired or was revoked.': 'Το access token έληξε ή ανακλήθηκε.',
  'The token or the number lacks a permission.': 'Το access token ή ο αριθμός δεν έχει κάποιο δικαίωμα.',
  'The display name of the number is not approved yet.':
    'Το εμφανιζόμενο όνομα του αριθμού δεν έχει εγκριθεί ακόμη.',
  'Wait for its approval in WhatsApp Manager.': 'Περιμένετε την έγκρισή του στο WhatsApp Manager.',
  'The number is not registered properly.': 'Ο αριθμός δεν έχει δηλωθεί σωστά.',
  'Register the number again in WhatsApp Manager, then run the doctor.':
    'Δηλώστε ξανά τον αριθμό στο WhatsApp Manager και μετά τρέξτε τον έλεγχο.',
  'The number was not deregistered completely.': 'Η προηγούμενη εγγραφή του αριθμού δεν καταργήθηκε πλήρως.',
  'The PIN of two-step verification is wrong.': 'Το PIN της επαλήθευσης σε δύο βήματα είναι λάθος.',
  'The number has to be verified first.': 'Ο αριθμός πρέπει πρώτα να επαληθευτεί.',
  'Too many wrong PINs for the number.': 'Πάρα πολλά λάθος PIN για τον αριθμό.',
  'Wait, then register the number again.': 'Περιμένετε και μετά δηλώστε ξανά τον αριθμό.',
  'PINs were entered too fast.': 'Τα PIN δόθηκαν πολύ γρήγορα.',
  'The number is not registered with the Cloud API.': 'Ο αριθμός δεν έχει δηλωθεί στο Cloud API.',
  'The number of variables differs from that of the template.':
    'Το πλήθος των μεταβλητών διαφέρει από του προτύπου.',
  'Open the template in WhatsApp Manager, correct it, and synchronise the templates.':
    'Ανοίξτε το πρότυπο στο WhatsApp Manager, διορθώστε το και συγχρονίστε τα πρότυπα.',
  'The template does not exist in this language, or is not approved.':
    'Το πρότυπο δεν υπάρχει σε αυτή τη γλώσσα ή δεν έχει εγκριθεί.',
  'The text becomes too long with the variables filled in.':
    'Με τις μεταβλητές συμπληρωμένες το κείμενο γίνεται πολύ μεγάλο.',
  'The template breaks a rule of WhatsApp.': 'Το πρότυπο παραβαίνει κανόνα του WhatsApp.',
  'A variable has another form than the template wants.':
    'Μια μεταβλητή έχει άλλη μορφή από αυτή που θέλει το πρότυπο.',
  'The template is paused because people disliked it.':
    'Το πρότυπο έχει τεθεί σε παύση, επειδή δεν άρεσε στον κόσμο.',
  'The template is disabled for good because people disliked it.':
    'Το πρότυπο έχει απενεργοποιηθεί οριστικά, επειδή δεν άρεσε στον κόσμο.',
  'Make a new template.': 'Φτιάξτε νέο πρότυπο.',
  'The variables of the template could not be read.': 'Οι μεταβλητές του προτύπου δεν διαβάστηκαν.',
  'The form of the template is blocked.': 'Η φόρμα του προτύπου είναι μπλοκαρισμένη.',
  'The form of the template is throttled.': 'Η φόρμα του προτύπου στέλνεται προς το παρόν πιο αργά.',
  'More than 24 hours since the person wrote: only a template may be sent.':
    'Πέρασαν πάνω από 24 ώρες από τότε που έγραψε ο πελάτης: μόνο πρότυπο μπορεί να σταλεί.',
  'Send a template.': 'Στείλτε ένα πρότυπο.',
  'WhatsApp does not deliver to this person.': 'Το WhatsApp δεν παραδίδει σε αυτό το άτομο.',
  'Check the number, or reach this person another way.': 'Ελέγξτε τον αριθμό ή επικοινωνήστε με άλλον τρόπο.',
  'The person is in an experiment of Meta that gets no marketing.':
    'Το άτομο συμμετέχει σε δοκιμή της Meta που δεν λαμβάνει μάρκετινγκ.',
  'The account may not write to this country.': 'Ο λογαριασμός δεν επιτρέπεται να γράφει σε αυτή τη χώρα.',
  'Sender and recipient are the same number.': 'Αποστολέας και παραλήπτης είναι ο ίδιος αριθμός.',
  'Not deliverable: not on WhatsApp, too old a version, or blocked.':
    'Δεν παραδίδεται: δεν έχει WhatsApp, έχει πολύ παλιά έκδοση ή σας έχει μπλοκάρει.',
  'The number is not on the list of this test number.':
    'Ο αριθμός δεν είναι στη λίστα αυτού του δοκιμαστικού αριθμού.',
  'Add it in the app’s dashboard, or use a real number.':
    'Προσθέστε τον στον πίνακα της εφαρμογής ή χρησιμοποιήστε πραγματικό αριθμό.',
  'WhatsApp holds marketing back from this person to keep chats healthy.':
    'Το WhatsApp συγκρατεί το μάρκετινγκ προς αυτό το άτομο, για να μένουν οι συνομιλίες ευχάριστες.',
  'Wait a day at least before the next marketing message.':
    'Περιμένετε τουλάχιστον μία ημέρα πριν από το επόμενο διαφημιστικό μήνυμα.',
  'The person has stopped marketing messages of this shop.':
    'Το άτομο σταμάτησε τα διαφημιστικά μηνύματα αυτού του καταστήματος.',
  'Send no more marketing to this person.': 'Μη στέλνετε άλλο μάρκετινγκ σε αυτό το άτομο.',
  'The person’s WhatsApp does not support this kind of message.':
    'Το WhatsApp του ατόμου δεν υποστηρίζει τέτοιο μήνυμα.',
  'Send it as text.': 'Στείλτε το ως κείμενο.',
  'An authentication template needs a phone number; this person shows only a user name.':
    'Ένα πρότυπο ταυτοποίησης θέλει αριθμό τηλεφώνου· αυτό το άτομο δείχνει μόνο όνομα χρήστη.',
  'Ask for the phone number.': 'Ζητήστε τον αριθμό τηλεφώνου.',
  'The user id of this person is not valid any more.': 'Το αναγνωριστικό αυτού του ατόμου δεν ισχύει πια.',
  'WhatsApp does not accept a part of the message.': 'Το WhatsApp δεν δέχεται ένα μέρος του μηνύματος.',
  'Check the text, links, buttons and files of the message.':
    'Ελέγξτε το κείμενο, τους συνδέσμους, τα κουμπιά και τα αρχεία του μηνύματος.',
  'A required part of the message is missing.': 'Λείπει ένα απαραίτητο μέρος του μηνύματος.',
  'A part of the message has a value that WhatsApp does not accept.':
    'Ένα μέρος του μηνύματος έχει τιμή που το WhatsApp δεν δέχεται.',
  'The file could not be downloaded.': 'Το αρχείο δεν μπόρεσε να ληφθεί.',
  'Ask the person to send it again.': 'Ζητήστε από το άτομο να το στείλει ξανά.',
  'The file could not be uploaded: its kind or size is not allowed, or its link does not open.':
    'Το αρχείο δεν μπόρεσε να ανέβει: το είδος ή το μέγεθός του δεν επιτρέπεται ή ο σύνδεσμός του δεν ανοίγει.',
  'This kind of message cannot be sent this way.': 'Τέτοιο μήνυμα δεν μπορεί να σταλεί με αυτόν τον τρόπο.',
  'The message is not available any more.': 'Το μήνυμα δεν είναι πια διαθέσιμο.',
  'WhatsApp refused the message for a reason it does not name.':
    'Το WhatsApp αρνήθηκε το μήνυμα χωρίς να πει τον λόγο.',
  'WhatsApp refused the message (code {code}).': 'Το WhatsApp αρνήθηκε το μήνυμα (κωδικός {code}).',
  'Look the code up on Meta’s page of error codes.': 'Αναζητήστε τον κωδικό στη σελίδα σφαλμάτων της Meta.',
}
