import type { Sentences } from './sentences.ts'

/** Why somebody does not get a campaign's message, or not yet (`campaigns/reasons.ts`), for lists and files. */
export const sentences = {
  'Sample data is never sent to a real number.': [
    'Τα δείγματα δεν στέλνονται ποτέ σε πραγματικό αριθμό.',
    'Mintaadat sosem megy valódi számra.',
  ],
  'There is no WhatsApp number to write to.': [
    'Δεν υπάρχει αριθμός WhatsApp για αποστολή.',
    'Nincs WhatsApp-szám, amelyre írhatnánk.',
  ],
  'The contact is blocked.': ['Η επαφή είναι αποκλεισμένη.', 'A névjegy le van tiltva.'],
  'They were erased from the shop.': [
    'Τα στοιχεία του ατόμου διαγράφηκαν από το κατάστημα.',
    'A személy adatait töröltük a boltból.',
  ],
  "The shop's number was removed.": [
    'Ο αριθμός του καταστήματος αφαιρέθηκε.',
    'A bolt számát eltávolították.',
  ],
  'They said no to marketing.': ['Είπε όχι στα προωθητικά.', 'Nemet mondott a marketingre.'],
  'They never said yes to marketing.': [
    'Δεν είπε ποτέ ναι στα προωθητικά.',
    'Sosem mondott igent a marketingre.',
  ],
  'WhatsApp has not approved the template, or stopped it.': [
    'Το WhatsApp δεν έχει εγκρίνει το πρότυπο ή το σταμάτησε.',
    'A WhatsApp nem hagyta jóvá a sablont, vagy leállította.',
  ],
  'Marketing to numbers of this country is not allowed.': [
    'Προωθητικά σε αριθμούς αυτής της χώρας δεν επιτρέπονται.',
    'Ennek az országnak a számaira nem küldhető marketing.',
  ],
  'They got it already.': ['Το έλαβε ήδη.', 'Már megkapta.'],
  'The template is approved in no language that they or the shop speak.': [
    'Το πρότυπο δεν είναι εγκεκριμένο σε γλώσσα δική του ή του καταστήματος.',
    'A sablon nincs jóváhagyva sem az ő, sem a bolt nyelvén.',
  ],
  'A variable of the template would stay empty: nothing is known to fill it with.': [
    'Ένα κενό του μηνύματος θα έμενε άδειο: δεν γνωρίζουμε με τι να το γεμίσουμε.',
    'Az üzenet egyik helye üres maradna: nincs mivel kitölteni.',
  ],
  'With their values the message is longer than WhatsApp takes.': [
    'Με τις τιμές του το μήνυμα ξεπερνά όσο δέχεται το WhatsApp.',
    'Az ő adataival az üzenet hosszabb, mint amit a WhatsApp elfogad.',
  ],
  'The campaign was cancelled first.': ['Η καμπάνια ακυρώθηκε πρώτη.', 'A kampányt előbb leállították.'],
  'The next occasion came before this one was sent.': [
    'Ήρθε η επόμενη φορά πριν σταλεί αυτό.',
    'A következő alkalom előbb jött el.',
  ],
  'They are in the audience no more: something changed while the message waited, such as an order.': [
    'Δεν ανήκει πια στο κοινό: όσο περίμενε το μήνυμα κάτι άλλαξε, για παράδειγμα παρήγγειλε.',
    'Már nincs a közönségben: amíg az üzenet várt, változott valami, például rendelt.',
  ],
  'Their message failed: try again for those whose message did.': [
    'Το μήνυμά του απέτυχε: δοκιμάστε ξανά για όσους απέτυχε.',
    'Az üzenete nem ment el: próbálja újra azoknak, akiké nem ment el.',
  ],
  'It would have come too late.': ['Θα έφτανε πολύ αργά.', 'Túl későn érkezett volna.'],
  'They are not in the audience of this campaign.': [
    'Δεν ανήκει στο κοινό αυτής της καμπάνιας.',
    'Nincs ennek a kampánynak a közönségében.',
  ],
  'This number is a linked device, which sends no marketing.': [
    'Ο αριθμός είναι συνδεδεμένη συσκευή, που δεν στέλνει προωθητικά.',
    'Ez a szám társított eszköz, amely nem küld marketinget.',
  ],
  'They are in the part that gets nothing, for comparison.': [
    'Ανήκει στο μέρος που δεν λαμβάνει τίποτα, για σύγκριση.',
    'Abban a részben van, amely összehasonlításképp nem kap semmit.',
  ],
  'They met the conditions already before it began.': [
    'Πληρούσε τους όρους ήδη πριν αρχίσει.',
    'Már a kezdet előtt megfelelt a feltételeknek.',
  ],
  'It is quiet time where they live.': [
    'Είναι ώρα ησυχίας εκεί όπου ζει.',
    'Csendes időszak van ott, ahol él.',
  ],
  'It goes at the time of day chosen, where they live.': [
    'Φεύγει στην ώρα που επιλέξατε, εκεί όπου ζει.',
    'A választott órában megy, ott, ahol él.',
  ],
  'The campaign writes to no more people a day: they come on the next days.': [
    'Η καμπάνια δεν γράφει σε περισσότερους την ημέρα: σειρά έχει τις επόμενες.',
    'A kampány naponta többeknek nem ír: a következő napokon kerül sorra.',
  ],
  'The number has written to as many new people as it may in a day.': [
    'Ο αριθμός έγραψε σε όσους νέους επιτρέπεται μέσα σε μια ημέρα.',
    'A szám ma már annyi új embernek írt, amennyinek lehet.',
  ],
  'A person of the shop is talking with them.': [
    'Κάποιος του καταστήματος μιλά μαζί του.',
    'A bolt egyik munkatársa éppen beszél vele.',
  ],
  'They have an open complaint.': ['Έχει ανοιχτό παράπονο.', 'Nyitott panasza van.'],
  'The number has sent as much marketing as it may in a day.': [
    'Ο αριθμός έστειλε όσα προωθητικά επιτρέπονται μέσα σε μια ημέρα.',
    'A szám ma már annyi marketinget küldött, amennyit lehet.',
  ],
  'WhatsApp has stopped the template: they get it once WhatsApp lets it go again.': [
    'Το WhatsApp έχει σταματήσει το πρότυπο: θα το λάβει μόλις το WhatsApp το επιτρέψει ξανά.',
    'A WhatsApp leállította a sablont: megkapja, amint a WhatsApp újra engedi.',
  ],
  'WhatsApp says that they have had enough marketing for now: tried again a day later.': [
    'Το WhatsApp λέει ότι έλαβε αρκετά προωθητικά προς το παρόν: νέα προσπάθεια σε μία ημέρα.',
    'A WhatsApp szerint egyelőre elég marketinget kapott: egy nap múlva újra próbáljuk.',
  ],
  'What it was about is over: it was taken back before it left.': [
    'Το θέμα του έληξε: αποσύρθηκε πριν φύγει.',
    'Aktualitását vesztette: elküldés előtt visszavontuk.',
  ],
  'They got as many messages lately as the shop allows.': [
    'Έλαβε πρόσφατα όσα μηνύματα επιτρέπει το κατάστημα.',
    'Az utóbbi időben annyi üzenetet kapott, amennyit a bolt enged.',
  ],
  'Nobody knows whether it arrived: the connection broke off. It is not sent again, or they might get it twice.':
    [
      'Κανείς δεν ξέρει αν έφτασε: η σύνδεση διακόπηκε. Δεν το ξαναστέλνουμε, για να μην το λάβει δύο φορές.',
      'Nem tudni, megérkezett-e: megszakadt a kapcsolat. Nem küldjük újra, nehogy kétszer kapja meg.',
    ],
} satisfies Sentences
