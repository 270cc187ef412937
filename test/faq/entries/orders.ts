import type { FaqEntry } from '../shape.ts'

export const orders: FaqEntry[] = [
  {
    id: 'change-address',
    entries: {
      el: {
        question: 'Μπορώ να αλλάξω τη διεύθυνση παράδοσης;',
        phrasings: ['Έδωσα λάθος διεύθυνση, διορθώνεται;', 'Μπορεί το δέμα να πάει σε άλλη διεύθυνση;'],
        answer:
          'Ναι, όσο το δέμα δεν έχει φύγει: γράψτε μας εδώ τον αριθμό της παραγγελίας και τη νέα διεύθυνση. Αν έχει ήδη φύγει, την αλλάζετε από τον σύνδεσμο που σας έστειλε ο κούριερ.',
      },
      hu: {
        question: 'Módosíthatom a szállítási címet?',
        phrasings: ['Rossz címet adtam meg, mit tegyek?', 'Átirányítható a csomag másik címre?'],
        answer:
          'Igen, amíg fel nem adtuk: írja meg itt a rendelésszámot és az új címet. Ha már úton van, a futár SMS-ében lévő linken tudja átirányítani.',
      },
      en: {
        question: 'Can I change the delivery address?',
        phrasings: [
          'I entered the wrong address, can you correct it?',
          'Can my parcel go to a different address?',
        ],
        answer:
          'Yes, as long as it has not left: send us the order number and the new address here. If it is already on its way, use the link in the courier’s text message.',
      },
    },
  },
  {
    id: 'cancel-order',
    entries: {
      el: {
        question: 'Πώς ακυρώνω την παραγγελία μου;',
        phrasings: ['Γίνεται ακύρωση πριν φύγει το δέμα;', 'Άλλαξα γνώμη και δεν θέλω πια την παραγγελία.'],
        answer:
          'Γράψτε μας τον αριθμό της παραγγελίας και την ακυρώνουμε, αν δεν έχει φύγει ακόμη. Αν έχει φύγει, μην την παραλάβετε: θα γυρίσει σε εμάς και θα σας επιστρέψουμε τα χρήματα.',
      },
      hu: {
        question: 'Hogyan mondhatom le a rendelésemet?',
        phrasings: ['Törölhető a rendelés, mielőtt feladják?', 'Meggondoltam magam, mégsem kérem.'],
        answer:
          'Írja meg a rendelésszámot, és ha még nem adtuk fel, töröljük. Ha már úton van, ne vegye át: visszaérkezik hozzánk, és visszautaljuk az árát.',
      },
      en: {
        question: 'How do I cancel my order?',
        phrasings: ['Can an order be cancelled before it ships?', 'I changed my mind and no longer want it.'],
        answer:
          'Send us the order number and we cancel it if it has not left yet. If it has, simply refuse the parcel: it comes back to us and we refund you.',
      },
    },
  },
  {
    id: 'change-order',
    entries: {
      el: {
        question: 'Μπορώ να προσθέσω ή να αφαιρέσω κάτι από την παραγγελία μου;',
        phrasings: ['Γίνεται να αλλάξω προϊόντα αφού παρήγγειλα;', 'Πώς διορθώνω την ποσότητα;'],
        answer:
          'Ναι, αν μας γράψετε πριν συσκευαστεί, δηλαδή περίπου δύο ώρες μετά την παραγγελία. Πείτε μας τον αριθμό της και τι να αλλάξουμε. Η διαφορά στην τιμή χρεώνεται ή επιστρέφεται.',
      },
      hu: {
        question: 'Hozzátehetek vagy kivehetek valamit a leadott rendelésből?',
        phrasings: ['Módosítható a rendelés tartalma?', 'Rossz darabszámot adtam meg, javítható?'],
        answer:
          'Igen, ha még a csomagolás előtt ír nekünk, vagyis nagyjából két órán belül. Adja meg a rendelésszámot és hogy mit változtassunk. Az árkülönbözetet rendezzük.',
      },
      en: {
        question: 'Can I add or remove something from my order?',
        phrasings: ['Can I change the items after ordering?', 'How do I correct the quantity?'],
        answer:
          'Yes, if you write to us before it is packed, about two hours after ordering. Tell us the order number and what to change. We charge or refund the difference.',
      },
    },
  },
]
