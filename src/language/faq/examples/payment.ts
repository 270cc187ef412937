import type { Examples } from './example.ts'

export const payment: Examples = {
  'ways to pay': {
    el: `
      με τι μπορώ να πληρώσω
      δέχεστε κάρτα; και paypal;
      έχετε apple pay
      τρόποι πληρωμής παρακαλώ
      πληρώνω μόνο με κάρτα ή και αλλιώς;
      παίρνετε προπληρωμένη κάρτα
      με iris γίνεται να σας πληρώσω
      το site μου ζητάει κάρτα, δεν έχω
      παίρνετε Maestro;
      μπορώ να δώσω τα μισά με κάρτα και τα μισά με δωροκάρτα
      στο κατάστημα τι δέχεστε
      viva wallet έχετε
      αν δεν έχω paypal τι κάνω
      μπορώ να πληρώσω με το κινητό
      δουλεύει η κάρτα ticket restaurant
      τα πληρώνω τώρα ή μετά
      χρειάζεται πιστωτική ή κάνει και χρεωστική
      κάρτα;
      visa ή mastercard;
      πληρωμή πώς
      revolut παίρνετε
      χωρίς κάρτα γίνεται;`,
    hu: `
      mivel lehet fizetni
      elfogadtok bankkártyát? és paypalt?
      apple pay van?
      milyen fizetési módok vannak
      csak kártyával lehet vagy máshogy is
      revoluttal tudok fizetni
      szép kártyát elfogadtok
      az oldal kártyát kér de nekem nincs
      maestro jó?
      fele kártyával fele utalvánnyal mehet
      a boltban mivel lehet fizetni
      simplepay vagy barion
      ha nincs paypalom mit tegyek
      telefonnal tudok fizetni
      elfogadtok erzsébet utalványt
      most vagy később kell fizetni
      kell hitelkártya vagy debit is jó
      kártya?
      visa vagy mastercard?
      fizetés hogyan
      revolutot elfogadtok
      kártya nélkül lehet?`,
    en: `
      how can i pay
      do you take cards or paypal
      is apple pay ok
      what payment methods do you accept
      can i pay some other way than card
      do you accept american express
      is revolut fine for you
      the site wants a card and i havent got one
      do you take maestro
      half on card half with a voucher possible?
      what do you accept in the shop
      google pay?
      i dont use paypal, what else is there
      can i pay with my phone
      do you take diners
      do i pay now or later
      credit card only or debit too
      other than card what can i use
      card?
      visa or mastercard?
      how to pay
      revolut accepted?
      possible without a card?`,
  },
  'cash on delivery': {
    el: `
      μπορώ να πληρώσω όταν έρθει το δέμα
      αντικαταβολή κάνετε;
      να δώσω τα λεφτά στον κούριερ στην πόρτα
      πόσο χρεώνετε την αντικαταβολή
      δεν έχω κάρτα, θέλω να πληρώσω μετρητά στην παραλαβή
      στον κούριερ πληρώνω με κάρτα ή μετρητά
      δεν εμπιστεύομαι τα online, θα πληρώσω με το που το δω
      έχει επιβάρυνση αν πληρώσω στην πόρτα
      να έχω ακριβώς τα λεφτά για τον κούριερ;
      στα νησιά γίνεται αντικαταβολή
      πρώτα να το δω και μετά να πληρώσω
      αντικαταβολή;
      μετρητά στο χέρι του κούριερ
      θέλω να το κρατάω πρώτα και μετά να δώσω λεφτά
      ο κούριερ έχει pos;
      πόσα παραπάνω για αντικαταβολή`,
    hu: `
      fizethetek a futárnak?
      utánvét van?
      a csomag átvételekor szeretnék készpénzben fizetni
      mennyi az utánvét díja
      nincs kártyám, lehet az ajtóban fizetni
      a futárnál kártyával is lehet
      nem bízom az online fizetésben, majd ha megjött
      felár van ha az ajtóban fizetek
      pontos összeg kell a futárnak?
      automatánál is van utánvét
      előbb látni szeretném aztán fizetek
      utánvét?
      készpénzt a futár kezébe
      előbb a kezemben legyen, aztán adom a pénzt
      van a futárnál terminál
      mennyivel több az utánvét`,
    en: `
      can i pay when it arrives
      do you have cash on delivery
      pay the driver in cash at the door ok?
      is there a fee for cod
      i dont have a card, can i pay on delivery
      does the courier take cards
      dont trust online payment, i'll pay once i see it
      is it more if i pay at the door
      do i need exact change for the driver
      cod for the islands?
      id like to see it first then pay
      cod?
      cash into the courier's hand
      want to hold it before handing over money
      does the driver have a card machine
      how much extra is cash on delivery`,
  },
  'bank transfer': {
    el: `
      θέλω να πληρώσω με κατάθεση σε τράπεζα
      δώστε μου iban
      έκανα το έμβασμα, πού στέλνω το αποδεικτικό
      σε ποιον λογαριασμό βάζω τα χρήματα
      τι γράφω στην αιτιολογία της κατάθεσης`,
    hu: `
      átutalással is fizethetek?
      melyik számlaszámra utaljak
      elutaltam, kell küldenem igazolást
      mit írjak a közleménybe
      banki utalásnál mikor indul a csomag`,
    en: `
      can i pay by bank transfer
      what is your iban
      ive sent the money by bank, where do i send proof
      which account do i pay into
      what reference should i put on the transfer`,
  },
  instalments: {
    el: `
      γίνεται με δόσεις;
      πόσες άτοκες δόσεις κάνετε
      να το σπάσω σε τρεις πληρωμές
      έχετε klarna
      να πληρώνω λίγα κάθε μήνα
      να το ξεπληρώνω σιγά σιγά
      έως πόσες δόσεις πάει η κάρτα
      με την πιστωτική γίνεται σε δόσεις χωρίς επιβάρυνση
      να δώσω τα μισά τώρα και τα μισά τον άλλο μήνα
      πληρώνομαι στο τέλος του μήνα, γίνεται τότε το υπόλοιπο
      σε πόσους μήνες μπορώ να το αποπληρώσω
      δεν τα έχω όλα μαζί τώρα
      κάνετε πίστωση
      με πιστωτική έξι μήνες γίνεται;
      μπορώ να αφήσω μια προκαταβολή
      έχει τόκο αν το σπάσω
      να πληρώσω το πρώτο μέρος σήμερα
      τμηματική εξόφληση γίνεται;
      είναι μεγάλο το ποσό για μία φορά
      δόσεις;
      άτοκες;
      πληρώνεται σε 3 φορές;
      δόσεις με χρεωστική γίνονται
      έχετε tbi ή κάτι τέτοιο`,
    hu: `
      részletre meg lehet venni?
      hány részletben fizethetem
      van kamatmentes részlet
      klarna működik nálatok
      havonta fizetném
      apránként törleszteném
      hány hónapra lehet elosztani
      hitelkártyával kamat nélkül részletekben
      a felét most adnám, a felét jövő hónapban
      hónap végén jön a fizetésem, akkor fizetném a többit
      hány hónap alatt fizethetem ki
      most nincs meg az egész összeg
      lehet előleget adni
      hat hónapra elosztva hitelkártyával?
      van kamata ha felosztom
      több részben fizetném ki
      egyszerre sok lenne az összeg
      havi törlesztéssel is megvehető
      most csak az első részt fizetném
      részlet?
      kamatmentes?
      három alkalomra fizethető
      részletfizetés bankkártyával
      van cofidis vagy hasonló`,
    en: `
      can i pay in instalments
      do you have klarna
      is it possible to split it in three payments
      any interest free option
      pay a bit every month
      pay it off little by little
      over how many months can i spread it
      instalments on a credit card with no extra charge
      half now and half next month
      i get paid at the end of the month, could i do the rest then
      over how long can i pay it off
      dont have the whole amount right now
      can i leave a deposit
      six months on a credit card?
      is there interest if i break it up
      bit steep to pay in one go
      do you offer credit
      could i pay the first part today
      a monthly plan maybe?
      do you let people pay in stages
      instalments?
      interest free?
      payable in 3 goes
      instalments with a debit card?
      do you have afterpay or similar`,
  },
  'payment failed': {
    el: `
      δεν μου περνάει την κάρτα
      βγάζει σφάλμα όταν πάω να πληρώσω
      η πληρωμή απέτυχε, τι φταίει
      κολλάει στην έγκριση της τράπεζας
      μου πήρε τα λεφτά αλλά δεν βγήκε παραγγελία
      πλήρωσα και δεν έχω καμία επιβεβαίωση
      χρεώθηκα δύο φορές για το ίδιο
      πάτησα πληρωμή και έμεινε να γυρίζει
      μου βγάζει ότι δεν εγκρίθηκε ενώ έχω χρήματα
      δοκίμασα τρεις κάρτες, καμία
      έφυγαν τα χρήματα από τον λογαριασμό αλλά δεν πήρα email
      δεν μου έστειλε κωδικό η τράπεζα
      εμφανίζεται διπλή χρέωση στην κάρτα
      η σελίδα της πληρωμής κλείνει μόνη της
      δεν ολοκληρώνεται η αγορά με την κάρτα
      τα λεφτά δεσμεύτηκαν αλλά παραγγελία δεν υπάρχει
      δεν περνάει
      κολλάει στην πληρωμή
      χρεώθηκα χωρίς παραγγελία
      απορρίπτει τη συναλλαγή
      η κάρτα δουλεύει παντού εκτός από εδώ
      έβαλα κωδικό από την τράπεζα και πάλι τίποτα`,
    hu: `
      nem fogadja el a kártyámat
      hibát ír ki fizetéskor
      sikertelen lett a fizetés, mi lehet a baj
      megakad a banki jóváhagyásnál
      levonta a pénzt de nincs rendelés
      kifizettem és nem jött visszaigazolás
      kétszer vonták le ugyanazt
      rányomtam és csak pörög
      azt írja elutasítva pedig van rajta pénz
      három kártyával próbáltam, egyikkel sem
      elment a pénz a számláról de email nem jött
      nem küldött sms kódot a bank
      dupla terhelés látszik a kártyán
      magától bezárul a fizetési oldal
      nem megy végig a kártyás vásárlás
      zárolva lett az összeg de nincs rendelésem
      nem megy a fizetés
      megáll a fizetésnél
      terheltek rendelés nélkül
      elutasítja a tranzakciót
      mindenhol jó a kártyám csak itt nem
      beírtam a banki kódot és semmi`,
    en: `
      my card keeps getting declined
      error when i try to pay
      the payment failed, what's wrong
      stuck on the bank's page
      money was taken but there is no order
      paid and got no confirmation
      i was charged twice for the same thing
      pressed pay and it just spins
      says not approved but i have money
      tried three cards, none worked
      money is gone from my account but no email
      the bank never sent me the code
      shows up twice on my statement
      transaction error, try again later it says
      the payment page closes by itself
      purchase wont complete with my card
      the amount is on hold but i have no order
      payment not working
      freezes at payment
      charged with no order
      transaction refused
      card works everywhere but here
      entered the bank code and still nothing
      basket says paid but order history empty`,
  },
  'safe payment': {
    el: `
      είναι ασφαλές να βάλω την κάρτα μου στο site
      φοβάμαι να δώσω στοιχεία κάρτας online
      είστε αξιόπιστο κατάστημα;
      κρατάτε τον αριθμό της κάρτας μου`,
    hu: `
      biztonságos nálatok kártyával fizetni?
      nem szívesen adom meg a kártyám adatait
      megbízható a webshop?
      eltároljátok a kártyaszámomat`,
    en: `
      is it safe to put my card in your site
      i'm afraid to give card details online
      are you a legit shop
      do you save my card number`,
  },
  invoice: {
    el: `
      θέλω τιμολόγιο για την εταιρεία
      πού βάζω το ΑΦΜ
      κόβετε τιμολόγιο;
      έκανα παραγγελία με απόδειξη, αλλάζει σε τιμολόγιο;
      χρειάζομαι παραστατικό για το λογιστήριο
      είμαι ελεύθερη επαγγελματίας και το θέλω στα έξοδά μου
      το βγάλατε σε λάθος επωνυμία
      πού το βρίσκω σε pdf
      τιμολόγιο;
      με ΑΦΜ γίνεται
      θέλω να μπει στα βιβλία της επιχείρησης
      στείλτε το τιμολόγιο στο mail`,
    hu: `
      áfás számlát kérnék a cég nevére
      hol adom meg az adószámot
      tudtok számlát adni?
      elrontottam a számlázási nevet, javítható
      nem kaptam meg a számlát
      vállalkozó vagyok, költségként számolnám el
      rossz névre állítottátok ki
      hol tudom letölteni pdf-ben
      számla?
      adószámra kérném
      a cég könyvelésébe kell
      emailben küldjétek a számlát`,
    en: `
      i need an invoice for my company
      where do i put the vat number
      can you issue an invoice
      the receipt should be in the company's name
      never got the invoice
      im self employed and want to expense it
      it was issued to the wrong company name
      where can i download it as pdf
      need it billed to my business
      invoice?
      with my vat number
      it needs to go through my business books
      email me the invoice`,
  },
  receipt: {
    el: `
      δεν βρήκα απόδειξη μέσα στο κουτί
      χρειάζομαι αντίγραφο της απόδειξης
      έχασα την απόδειξη`,
    hu: `
      nem volt blokk a dobozban
      kérnék másolatot a nyugtáról
      elveszett a blokkom`,
    en: `
      there was no receipt in the box
      can i get a copy of my receipt
      lost my receipt`,
  },
  vat: {
    el: `
      οι τιμές είναι με ΦΠΑ;
      στο ποσό περιλαμβάνεται ο φόρος
      αγορά χωρίς ΦΠΑ από άλλη χώρα`,
    hu: `
      az árak bruttó árak?
      benne van az áfa
      uniós cégként áfa nélkül vásárolhatok`,
    en: `
      do prices include vat
      is tax added at checkout
      can i buy without vat as an eu company`,
  },
  'other money': {
    el: `
      μπορώ να πληρώσω σε δολάρια
      πληρώνω με κρυπτονομίσματα;`,
    hu: `
      lehet euróban fizetni
      forintban is mehet`,
    en: `
      can i pay in dollars
      which currency will i be charged in`,
  },
}
