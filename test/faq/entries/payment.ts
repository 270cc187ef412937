import type { FaqEntry } from '../shape.ts'

export const payment: FaqEntry[] = [
  {
    id: 'payment-methods',
    entries: {
      el: {
        question: 'Με ποιους τρόπους μπορώ να πληρώσω;',
        phrasings: ['Τι κάρτες δέχεστε;', 'Γίνεται πληρωμή με PayPal ή IRIS;'],
        answer:
          'Πληρώνετε με κάρτα, Apple Pay, Google Pay, PayPal, IRIS ή τραπεζική κατάθεση. Στην κατάθεση κρατάμε την παραγγελία για 3 μέρες, και το IBAN σας έρχεται με email.',
      },
      hu: {
        question: 'Hogyan lehet fizetni?',
        phrasings: ['Milyen bankkártyát fogadnak el?', 'Lehet átutalással vagy PayPallal fizetni?'],
        answer:
          'Fizethet bankkártyával, Apple Pay-jel, Google Pay-jel, PayPallal vagy előre utalással. Utalásnál három napig félretesszük a rendelést, a számlaszámot e-mailben küldjük.',
      },
      en: {
        question: 'How can I pay?',
        phrasings: ['Which cards do you accept?', 'Do you take PayPal or bank transfer?'],
        answer:
          'You can pay by card, Apple Pay, Google Pay, PayPal or bank transfer. For a transfer we hold the order for three days and e-mail you our IBAN.',
      },
    },
  },
  {
    id: 'cash-on-delivery',
    entries: {
      el: {
        question: 'Γίνεται αντικαταβολή και πόσο επιβαρύνει;',
        phrasings: ['Μπορώ να πληρώσω στον κούριερ;', 'Δέχεστε μετρητά στην παράδοση;'],
        answer:
          'Ναι, με αντικαταβολή πληρώνετε στον κούριερ με μετρητά ή κάρτα, με επιβάρυνση 2 €. Ισχύει για παραγγελίες έως 300 € μέσα στην Ελλάδα.',
      },
      hu: {
        question: 'Van utánvét, és mennyibe kerül?',
        phrasings: ['Fizethetek a futárnál?', 'Lehet átvételkor készpénzzel fizetni?'],
        answer:
          'Igen, utánvéttel a futárnál fizethet készpénzzel vagy kártyával. A díja 490 Ft, és 100 000 Ft-ig választható.',
      },
      en: {
        question: 'Can I pay cash on delivery, and what does it cost?',
        phrasings: ['Can I pay the courier?', 'Is payment on arrival possible?'],
        answer:
          'Yes, you can pay the courier in cash or by card for a €2 fee. It is available inside the country for orders up to €300.',
      },
    },
  },
  {
    id: 'instalments',
    entries: {
      el: {
        question: 'Μπορώ να πληρώσω με δόσεις;',
        phrasings: ['Πόσες άτοκες δόσεις κάνετε;', 'Συνεργάζεστε με Klarna;'],
        answer:
          'Ναι, με πιστωτική κάρτα έως 3 άτοκες δόσεις για αγορές πάνω από 60 €, ή έως 6 πάνω από 150 €. Με Klarna πληρώνετε σε 3 δόσεις και με χρεωστική.',
      },
      hu: {
        question: 'Lehet részletre fizetni?',
        phrasings: ['Van kamatmentes részletfizetés?', 'Klarnával is lehet vásárolni?'],
        answer:
          'Igen, Klarnával három kamatmentes részletben fizethet 20 000 Ft felett. A pénztárnál válassza ezt a fizetési módot, pár perc az elbírálás.',
      },
      en: {
        question: 'Can I pay in instalments?',
        phrasings: ['Do you offer interest-free payments?', 'Can I split the payment with Klarna?'],
        answer:
          'Yes, Klarna lets you pay in three interest-free instalments for orders over €60. Choose it at checkout, the approval takes a minute.',
      },
    },
  },
  {
    id: 'payment-failed',
    entries: {
      el: {
        question: 'Η πληρωμή με κάρτα δεν ολοκληρώθηκε, τι κάνω;',
        phrasings: ['Απορρίφθηκε η κάρτα μου.', 'Χρεώθηκα αλλά η παραγγελία δεν πέρασε.'],
        answer:
          'Συνήθως λείπει η έγκριση στην εφαρμογή της τράπεζάς σας: δοκιμάστε ξανά, με την εφαρμογή ανοιχτή. Αν δείτε χρέωση χωρίς παραγγελία, είναι δέσμευση που λύνεται μόνη της σε 3 μέρες.',
      },
      hu: {
        question: 'Nem sikerült a bankkártyás fizetés, mit tegyek?',
        phrasings: ['Elutasították a kártyámat.', 'Levonták a pénzt, de nem ment át a rendelés.'],
        answer:
          'Többnyire a banki alkalmazásban marad el a jóváhagyás: próbálja újra úgy, hogy közben nyitva van az alkalmazás. Ha terhelést lát rendelés nélkül, az csak zárolás, és három napon belül feloldódik.',
      },
      en: {
        question: 'My card payment did not go through, what do I do?',
        phrasings: ['My card was declined.', 'I was charged but the order was not placed.'],
        answer:
          'Usually the approval in your banking app is missing: try again with the app open. If you see a charge without an order, it is only a hold and disappears within three days.',
      },
    },
  },
  {
    id: 'invoice',
    entries: {
      el: {
        question: 'Κόβετε τιμολόγιο;',
        phrasings: ['Πώς δηλώνω ΑΦΜ για τιμολόγιο;', 'Οι τιμές περιλαμβάνουν ΦΠΑ;'],
        answer:
          'Ναι, επιλέξτε «Τιμολόγιο» στο ταμείο και γράψτε ΑΦΜ και επωνυμία. Οι τιμές περιλαμβάνουν ΦΠΑ. Το παραστατικό έρχεται με email μόλις φύγει το δέμα.',
      },
      hu: {
        question: 'Kaphatok céges számlát?',
        phrasings: ['Hol adhatom meg az adószámot?', 'Az árak tartalmazzák az áfát?'],
        answer:
          'Igen, a pénztárnál jelölje be a céges vásárlást, és írja be a cégnevet és az adószámot. Az árak az áfát tartalmazzák, az e-számlát feladáskor küldjük.',
      },
      en: {
        question: 'Can I get an invoice for my company?',
        phrasings: ['Where do I enter a VAT number?', 'Do prices include VAT?'],
        answer:
          'Yes, tick “company” at checkout and enter name and VAT number. Prices include VAT, and the invoice is e-mailed when the parcel leaves.',
      },
    },
  },
  {
    id: 'coupon',
    entries: {
      el: {
        question: 'Γιατί δεν δουλεύει το εκπτωτικό κουπόνι μου;',
        phrasings: ['Πού βάζω τον κωδικό έκπτωσης;', 'Ο κωδικός λέει ότι δεν ισχύει.'],
        answer:
          'Ο κωδικός μπαίνει στο ταμείο, στο πεδίο «Κουπόνι». Ισχύει μία φορά, δεν συνδυάζεται με άλλες προσφορές και κάποιοι κωδικοί έχουν ελάχιστο ποσό ή ημερομηνία λήξης.',
      },
      hu: {
        question: 'Miért nem működik a kuponkódom?',
        phrasings: ['Hová írjam be a kedvezménykódot?', 'Azt írja, hogy a kód érvénytelen.'],
        answer:
          'A kódot a pénztárnál, a „Kupon” mezőbe kell írni. Egyszer használható, más akcióval nem vonható össze, és némelyik csak bizonyos összeg felett vagy adott napig érvényes.',
      },
      en: {
        question: 'Why does my coupon not work?',
        phrasings: ['Where do I enter a discount code?', 'It says my code is not valid.'],
        answer:
          'Enter the code at checkout, in the field “Coupon”. It works once, not together with other offers, and some codes have a minimum amount or an end date.',
      },
    },
  },
]
