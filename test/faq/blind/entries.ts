import type { FaqEntry } from '../shape.ts'

type Wording = FaqEntry['entries']['en']

const entry = (id: string, el: Wording, hu: Wording, en: Wording): FaqEntry => ({
  id,
  entries: { el, hu, en },
})
const wording = (question: string, phrasings: string[], answer: string): Wording => ({
  question,
  phrasings,
  answer,
})

/** The FAQ of a shop for pets: another shop than the one of `../entries`. */
export const entries: FaqEntry[] = [
  entry(
    'how-long',
    wording(
      'Σε πόσες μέρες έρχεται η παραγγελία;',
      ['Πότε θα παραλάβω;', 'Χρόνος παράδοσης'],
      'Αθήνα και Θεσσαλονίκη σε 1 με 2 εργάσιμες, η υπόλοιπη Ελλάδα σε 2 με 4.',
    ),
    wording(
      'Hány nap alatt ér ide a rendelés?',
      ['Mikor kapom meg a csomagot?', 'Szállítási idő'],
      'Budapestre 1–2, az ország többi részére 2–3 munkanap alatt.',
    ),
    wording(
      'How many days does delivery take?',
      ['When will I get my parcel?', 'Delivery time'],
      'One to two working days in the capital, two to four elsewhere.',
    ),
  ),
  entry(
    'shipping-price',
    wording(
      'Πόσο κοστίζουν τα μεταφορικά;',
      ['Από ποιο ποσό είναι δωρεάν η αποστολή;'],
      'Τα μεταφορικά είναι 3,50 €· δωρεάν για παραγγελίες άνω των 45 €. Για σακιά πάνω από 20 κιλά χρεώνουμε 2 € επιπλέον.',
    ),
    wording(
      'Mennyibe kerül a szállítás?',
      ['Mekkora összegtől ingyenes a kiszállítás?'],
      'A szállítás 1490 Ft, 15 000 Ft felett ingyenes. 20 kg feletti zsákoknál 700 Ft felár van.',
    ),
    wording(
      'How much is shipping?',
      ['From what amount is delivery free?'],
      'Shipping is 3.50 €, free above 45 €. Bags over 20 kg cost 2 € more.',
    ),
  ),
  entry(
    'send-back',
    wording(
      'Πώς επιστρέφω ένα προϊόν;',
      ['Μπορώ να κάνω αλλαγή;', 'Ο σκύλος μου δεν το τρώει, το παίρνετε πίσω;'],
      'Μέσα σε 14 μέρες, κλειστό στη συσκευασία του. Συμπληρώστε τη φόρμα επιστροφής και θα περάσει ο κούριερ.',
    ),
    wording(
      'Hogyan küldhetek vissza egy terméket?',
      ['Ki lehet cserélni?', 'A kutyám nem eszi meg, visszaveszik?'],
      '14 napon belül, bontatlan csomagolásban. Töltse ki a visszaküldési űrlapot, és a futár elviszi.',
    ),
    wording(
      'How do I return something?',
      ['Can I exchange it?', 'My dog will not eat it, do you take it back?'],
      'Within 14 days, unopened. Fill in the return form and the courier picks it up.',
    ),
  ),
  entry(
    'money-back',
    wording(
      'Πότε θα μου επιστραφούν τα χρήματα;',
      ['Πώς γίνεται η επιστροφή χρημάτων;'],
      'Μέσα σε 5 εργάσιμες από την παραλαβή της επιστροφής, στην ίδια κάρτα ή στο IBAN σας.',
    ),
    wording(
      'Mikor kapom vissza a pénzemet?',
      ['Hogyan térítik vissza az árát?'],
      'A visszáru beérkezése után 5 munkanapon belül, ugyanarra a kártyára vagy bankszámlára.',
    ),
    wording(
      'When do I get my money back?',
      ['How is a refund paid?'],
      'Within five working days of receiving the return, to the same card or your bank account.',
    ),
  ),
  entry(
    'ways-to-pay',
    wording(
      'Με ποιους τρόπους μπορώ να πληρώσω;',
      ['Έχετε αντικαταβολή;', 'Δέχεστε κάρτες;'],
      'Με κάρτα, PayPal, τραπεζική κατάθεση ή αντικαταβολή (+2 €).',
    ),
    wording(
      'Hogyan lehet fizetni?',
      ['Van utánvét?', 'Elfogadnak bankkártyát?'],
      'Bankkártyával, PayPallal, átutalással vagy utánvéttel (+490 Ft).',
    ),
    wording(
      'How can I pay?',
      ['Do you have cash on delivery?', 'Do you take cards?'],
      'By card, PayPal, bank transfer or cash on delivery (+2 €).',
    ),
  ),
  entry(
    'opening',
    wording(
      'Πού είναι το κατάστημα και τι ώρες ανοίγει;',
      ['Ωράριο καταστήματος', 'Ποια είναι η διεύθυνσή σας;'],
      'Λεωφόρος Κηφισίας 100, Μαρούσι. Δευτέρα με Σάββατο 9:00 με 21:00.',
    ),
    wording(
      'Hol van az üzlet és mikor van nyitva?',
      ['Nyitvatartás', 'Mi az üzlet címe?'],
      'Budapest, Váci út 100. Hétfőtől szombatig 9-től 20 óráig.',
    ),
    wording(
      'Where is the shop and when is it open?',
      ['Opening hours', 'What is your address?'],
      '100 Kifissias Avenue, Maroussi. Monday to Saturday, 9 to 21.',
    ),
  ),
  entry(
    'collect',
    wording(
      'Μπορώ να παραλάβω από το κατάστημα;',
      ['Παραλαβή από κοντά', 'Στέλνετε σε locker;'],
      'Ναι, δωρεάν: σε δύο ώρες είναι έτοιμη στο κατάστημα. Στέλνουμε και σε BOX NOW.',
    ),
    wording(
      'Átvehetem személyesen az üzletben?',
      ['Személyes átvétel', 'Küldik csomagautomatába?'],
      'Igen, ingyen: két óra múlva átvehető az üzletben. Foxpost automatába is küldünk.',
    ),
    wording(
      'Can I collect from the shop?',
      ['Pick up in store', 'Do you deliver to lockers?'],
      'Yes, free of charge: ready in two hours. We deliver to parcel lockers too.',
    ),
  ),
  entry(
    'call-off',
    wording(
      'Πώς ακυρώνω την παραγγελία μου;',
      ['Άλλαξα γνώμη, μπορώ να ακυρώσω;'],
      'Όσο δεν έχει φύγει από την αποθήκη: από τον λογαριασμό σας, ή γράψτε μας.',
    ),
    wording(
      'Hogyan mondhatom le a rendelésemet?',
      ['Meggondoltam magam, törölhető a rendelés?'],
      'Amíg el nem hagyta a raktárat: a fiókjában, vagy írjon nekünk.',
    ),
    wording(
      'How do I cancel my order?',
      ['I changed my mind, can I cancel?'],
      'As long as it has not left the warehouse: in your account, or write to us.',
    ),
  ),
  entry(
    'new-address',
    wording(
      'Έβαλα λάθος διεύθυνση, πώς την αλλάζω;',
      ['Αλλαγή διεύθυνσης παράδοσης'],
      'Στείλτε μας αμέσως τη σωστή· αν έφυγε το δέμα, την αλλάζει η μεταφορική.',
    ),
    wording(
      'Rossz címet adtam meg, hogyan módosíthatom?',
      ['Szállítási cím módosítása'],
      'Írja meg azonnal a helyeset; ha a csomag már elment, a futárcég módosítja.',
    ),
    wording(
      'I gave a wrong address, how do I change it?',
      ['Change of delivery address'],
      'Send us the right one at once; if the parcel has left, the carrier changes it.',
    ),
  ),
  entry(
    'broken',
    wording(
      'Ήρθε σπασμένο ή χαλασμένο, τι κάνω;',
      ['Το σακί ήταν σκισμένο', 'Ελαττωματικό προϊόν'],
      'Στείλτε μας φωτογραφία μέσα σε 48 ώρες και το αντικαθιστούμε χωρίς χρέωση.',
    ),
    wording(
      'Törötten vagy hibásan érkezett, mit tegyek?',
      ['Ki volt szakadva a zsák', 'Hibás termék'],
      'Küldjön fényképet 48 órán belül, és díjmentesen kicseréljük.',
    ),
    wording(
      'It came broken or damaged, what now?',
      ['The bag was torn', 'Faulty product'],
      'Send us a photo within 48 hours and we replace it free of charge.',
    ),
  ),
  entry(
    'again-in-stock',
    wording(
      'Πότε θα είναι ξανά διαθέσιμο;',
      ['Είναι εξαντλημένο, θα το ξαναφέρετε;'],
      'Πατήστε «Ειδοποίησέ με» στη σελίδα του προϊόντος και θα σας γράψουμε μόλις έρθει.',
    ),
    wording(
      'Mikor lesz újra készleten?',
      ['Elfogyott, lesz még belőle?'],
      'Nyomja meg az „Értesítést kérek” gombot a termék oldalán, és írunk, amint megjön.',
    ),
    wording(
      'When will it be in stock again?',
      ['It is sold out, will you get more?'],
      'Press “Tell me” on the product page and we write as soon as it is here.',
    ),
  ),
  entry(
    'bill',
    wording(
      'Κόβετε τιμολόγιο για εταιρεία;',
      ['Χρειάζομαι τιμολόγιο με ΑΦΜ'],
      'Ναι: επιλέξτε «Τιμολόγιο» στο ταμείο και γράψτε το ΑΦΜ και τη ΔΟΥ.',
    ),
    wording(
      'Kaphatok céges számlát?',
      ['Áfás számla kell adószámmal'],
      'Igen: a pénztárnál válassza a „Céges számla” lehetőséget, és írja be az adószámot.',
    ),
    wording(
      'Do you issue company invoices?',
      ['I need an invoice with a VAT number'],
      'Yes: choose “Invoice” at the checkout and enter the VAT number.',
    ),
  ),
  entry(
    'voucher',
    wording(
      'Πώς χρησιμοποιώ εκπτωτικό κωδικό;',
      ['Ο κωδικός έκπτωσης δεν δουλεύει', 'Έχετε κάποιο κουπόνι;'],
      'Γράψτε τον στο πεδίο «Κουπόνι» του καλαθιού. Ισχύει ένας κωδικός ανά παραγγελία. Στο newsletter δίνουμε -10 %.',
    ),
    wording(
      'Hogyan használhatom a kuponkódot?',
      ['Nem működik a kuponkód', 'Van valami kuponjuk?'],
      'Írja a kosár „Kupon” mezőjébe. Rendelésenként egy kód érvényes. A hírlevélért 10 % jár.',
    ),
    wording(
      'How do I use a discount code?',
      ['My discount code does not work', 'Do you have a voucher?'],
      'Enter it in the basket under “Voucher”. One code an order. The newsletter gives 10 % off.',
    ),
  ),
  entry(
    'subscription',
    wording(
      'Πώς λειτουργεί η συνδρομή τροφής;',
      ['Μπορώ να παίρνω τροφή κάθε μήνα αυτόματα;', 'Διακοπή συνδρομής'],
      'Διαλέγετε κάθε πόσες εβδομάδες, έχετε 10 % έκπτωση και τη σταματάτε όποτε θέλετε από τον λογαριασμό σας.',
    ),
    wording(
      'Hogyan működik az eledel-előfizetés?',
      ['Kaphatom automatikusan minden hónapban az eledelt?', 'Előfizetés lemondása'],
      'Kiválasztja, hány hetente kéri, 10 % kedvezményt kap, és a fiókjában bármikor leállíthatja.',
    ),
    wording(
      'How does the food subscription work?',
      ['Can I get food every month automatically?', 'Stop the subscription'],
      'You choose every how many weeks, get 10 % off, and stop it any time in your account.',
    ),
  ),
  entry(
    'collar-size',
    wording(
      'Τι μέγεθος κολάρο ή ρουχαλάκι να πάρω;',
      ['Οδηγός μεγεθών', 'Πώς μετράω τον σκύλο μου;'],
      'Μετρήστε λαιμό και στήθος με μεζούρα και κοιτάξτε τον πίνακα μεγεθών κάθε προϊόντος. Αν είστε ανάμεσα, το μεγαλύτερο.',
    ),
    wording(
      'Mekkora nyakörvet vagy ruhát vegyek?',
      ['Mérettáblázat', 'Hogyan mérjem le a kutyámat?'],
      'Mérje meg a nyakát és a mellkasát, és nézze meg a termék mérettáblázatát. Két méret között a nagyobbat.',
    ),
    wording(
      'What size of collar or coat should I take?',
      ['Size guide', 'How do I measure my dog?'],
      'Measure neck and chest and look at the size table of the product. Between two sizes take the larger.',
    ),
  ),
  entry(
    'abroad',
    wording(
      'Στέλνετε στο εξωτερικό;',
      ['Αποστολή στην Κύπρο'],
      'Στέλνουμε στην Κύπρο και σε όλη την Ευρωπαϊκή Ένωση, από 12 €.',
    ),
    wording(
      'Szállítanak külföldre?',
      ['Szállítás Szlovákiába'],
      'Az Európai Unió minden országába szállítunk, 4900 Ft-tól.',
    ),
    wording(
      'Do you ship abroad?',
      ['Delivery to Cyprus'],
      'We ship to all of the European Union, from 12 €.',
    ),
  ),
]
