import type { Examples } from './example.ts'

export const orders: Examples = {
  'how to order': {
    el: `
      πώς κάνω παραγγελία
      θέλω να αγοράσω αλλά δεν ξέρω πού πατάω
      πρώτη φορά ψωνίζω από ίντερνετ, με βοηθάτε
      τι βήματα ακολουθώ για να παραγγείλω`,
    hu: `
      hogyan tudok rendelni
      szeretnék venni de nem tudom hova kell kattintani
      először vásárolok neten, segítenének
      mi a rendelés menete`,
    en: `
      how do i place an order
      i want to buy but dont know where to click
      first time shopping online, can you help me
      what are the steps to order`,
  },
  'order by phone': {
    el: `
      να σας δώσω την παραγγελία από το τηλέφωνο
      μπορώ να παραγγείλω από εδώ στο μήνυμα
      δεν τα πάω καλά με τους υπολογιστές, παίρνετε παραγγελία προφορικά`,
    hu: `
      telefonon is fel lehet adni rendelést
      itt üzenetben is leadhatom
      nem értek a számítógéphez, felvennék szóban a rendelést`,
    en: `
      can i order over the phone
      could i just tell you here what i want
      im no good with computers, will you take my order by message`,
  },
  cancel: {
    el: `
      ακυρώστε μου την παραγγελία
      μην το στείλετε, δεν το θέλω πια
      παρήγγειλα κατά λάθος δύο φορές
      προλαβαίνω να ακυρώσω;
      το πήρα τελικά από αλλού, να μη σταλεί
      πώς ακυρώνω
      τελικά δεν το θέλω, σταματήστε το
      άλλαξα γνώμη μισή ώρα αφού παρήγγειλα
      πάτησα δύο φορές, κρατήστε μόνο τη μία
      δεν έχει φύγει ακόμα ε; να το σβήσουμε
      θέλω ακύρωση γιατί αργεί πολύ
      δεν το χρειάζομαι άλλο, κρατήστε το
      βρήκα καλύτερη τιμή αλλού, σταματήστε την
      έκανα λάθος παραγγελία, να μη γίνει
      να μην προχωρήσει η παραγγελία μου
      ακυρώνεται τώρα που είναι σε επεξεργασία;
      σβήστε ό,τι παρήγγειλα σήμερα
      θέλω να πάρω πίσω την παραγγελία μου πριν φύγει
      διπλή καταχώρηση, ακυρώστε τη μία
      ακύρωση
      σταματήστε την αποστολή
      μην το ετοιμάσετε
      το ξανασκέφτηκα, όχι
      παρήγγειλα από λάθος κατάστημα`,
    hu: `
      töröljék a rendelésemet
      ne küldjétek el, már nem kell
      véletlenül kétszer adtam le
      le tudom még mondani?
      közben megvettem máshol, ne postázzátok
      hogyan mondhatom le
      mégsem kérem, állítsátok le
      fél órával a rendelés után meggondoltam
      kétszer nyomtam meg, csak az egyik kell
      még nem ment el ugye? akkor hagyjuk
      lemondanám mert túl sokára jön
      nincs már rá szükségem, tartsátok meg
      jobb árat találtam, állítsátok le
      rosszul rendeltem, ne teljesítsétek
      ne menjen tovább a rendelésem
      feldolgozás alatt is lemondható
      töröljetek mindent amit ma rendeltem
      visszavonnám a rendelést mielőtt elindul
      duplán ment be, az egyiket töröljétek
      lemondás
      állítsátok le a küldést
      ne készítsétek össze
      átgondoltam, nem kell
      rossz boltból rendeltem`,
    en: `
      please cancel my order
      dont send it, i dont want it any more
      i ordered twice by accident
      is it too late to cancel
      got it somewhere else in the meantime so please stop it
      how do i cancel
      actually i dont want it, stop it please
      changed my mind half an hour after ordering
      clicked twice, only keep one
      it hasnt gone yet has it? lets drop it
      cancelling because it takes too long
      my kid ordered it without asking
      dont need it any longer, keep it
      better price elsewhere, halt my order
      ordered in error, please dont process it
      i want out of the order i made
      can it be cancelled while processing
      scrap everything i ordered today
      id like to withdraw my order before it leaves
      went in twice, drop one of them
      please forget about my order
      cancellation
      stop the shipment
      dont pack it
      thought about it, no
      ordered from the wrong shop`,
  },
  'change order': {
    el: `
      να προσθέσω κάτι στην παραγγελία που έκανα
      βγάλτε το ένα από τα δύο
      έβαλα λάθος μέγεθος, αλλάζει πριν φύγει;
      θέλω κι ένα ακόμα, στο ίδιο δέμα
      άλλαξα γνώμη για το χρώμα, μόλις παρήγγειλα
      να ενώσετε τις δύο παραγγελίες μου
      αντί για δύο στείλτε τρία
      ξέχασα να βάλω και το σαπούνι
      πήρα μπλε ενώ ήθελα πράσινο, δεν έχει φύγει ακόμα
      μπορεί να μπει άλλο ένα χωρίς νέα μεταφορικά
      αλλάξτε τα στοιχεία της παραγγελίας
      έβαλα δύο φορές το ίδιο, αφαιρέστε το ένα
      στείλτε το γαλάζιο και όχι το κόκκινο
      ξέχασα ένα προϊόν, να μπει μαζί;
      λάθος γεύση διάλεξα όταν παράγγελνα
      να το κάνουμε μεγαλύτερο μέγεθος προτού φύγει
      προσθέστε δύο ακόμα ίδια
      μπορεί να αλλάξει ο τρόπος πληρωμής που διάλεξα
      πρόσθεσα λάθος κομμάτι, πώς το διορθώνω
      να φύγει χωρίς το τρίτο προϊόν
      μόλις έκανα παραγγελία και θέλω να αλλάξω κάτι
      αλλαγή στην παραγγελία
      κάντε τα δύο ένα
      θέλω να συμπληρώσω κάτι
      βάλτε κι ένα κερί
      άλλο χρώμα τελικά, αν προλαβαίνω`,
    hu: `
      hozzátennék még valamit a rendelésemhez
      vegyék ki az egyiket
      rossz méretet jelöltem, módosítható amíg nem indul el?
      kérnék még egyet ugyanabba a csomagba
      meggondoltam a színt, most rendeltem
      össze tudjátok vonni a két rendelésem
      kettő helyett hármat küldjetek
      kimaradt a szappan, hozzáírnátok
      kéket jelöltem zöld helyett, még nem ment el
      bekerülhet még egy új szállítási díj nélkül
      módosítanám a rendelés adatait
      kétszer tettem be ugyanazt, vegyétek ki az egyiket
      a kéket küldjétek ne a pirosat
      kihagytam valamit, mehet vele?
      rossz ízt választottam rendeléskor
      legyen nagyobb méret mielőtt elindul
      tegyetek hozzá még kettőt ugyanabból
      módosítható a fizetési mód amit választottam
      rossz darabot tettem a kosárba, hogyan javítsam
      a harmadik termék nélkül küldjétek
      most rendeltem és változtatnék rajta
      rendelés módosítás
      kettőből legyen egy
      kiegészíteném valamivel
      tegyetek mellé egy gyertyát
      más színt inkább, ha még lehet`,
    en: `
      can i add something to the order i made
      take one of the two off please
      i chose the wrong size, can it be changed before it goes
      one more of those in the same parcel
      changed my mind on the colour, just ordered
      could you merge my two orders
      make it three instead of two
      forgot to put the soap in my basket
      picked blue but meant green, hasnt shipped yet
      can one more go in without paying shipping again
      need to edit the order i placed this morning
      added the same thing twice, remove one
      send the blue not the red
      left something out, could it go with it
      chose the wrong flavour while ordering
      make it a bigger size before it leaves
      put in two more of the same
      could the payment type i chose be switched
      wrong piece went in my cart, how do i fix it
      ship it without the third item
      literally just ordered and need to tweak it
      can you swap one thing in my order
      change to my order
      make the two into one
      want to top it up with something
      add a candle too
      another colour after all, if theres time`,
  },
  'change address': {
    el: `
      έβαλα λάθος διεύθυνση
      να πάει στη δουλειά μου και όχι στο σπίτι
      ξέχασα να γράψω όροφο
      μετακόμισα, η διεύθυνση είναι η παλιά
      αλλάξτε μου τον ΤΚ στην παραγγελία
      να το στείλετε καλύτερα στη μάνα μου
      έγραψα λάθος αριθμό στην οδό
      θα είμαι στο εξοχικό, εκεί να έρθει
      λάθος κινητό έβαλα στην παραγγελία
      άλλη διεύθυνση
      στείλτε το στο χωριό αντί Αθήνα
      λάθος ΤΚ
      ξέχασα το όνομα στο κουδούνι
      να παραδοθεί στο εργοστάσιο που δουλεύω`,
    hu: `
      rossz címet adtam meg
      a munkahelyemre menjen inkább
      lemaradt az emelet és az ajtó
      elköltöztem, a régi cím van rajta
      elírtam az irányítószámot
      inkább anyukámhoz küldjétek
      elírtam a házszámot
      a nyaralóban leszünk, oda jöjjön
      rossz telefonszámot írtam a rendeléshez
      másik cím
      Pest helyett vidékre küldjétek
      rossz irányítószám
      lemaradt a név a csengőről
      a gyárba kérném ahol dolgozom`,
    en: `
      i gave the wrong address
      send it to my work instead of home
      forgot to put the flat number
      weve moved and its going to the old place
      the postcode on my order is wrong
      better send it to my mothers place
      typed the wrong house number
      ill be at our summer house, deliver it there
      i put the wrong phone number on the order
      autofill used my old address
      different address
      send it to the village instead of athens
      wrong postcode
      forgot to say which bell
      deliver it to the factory i work at
      my flat number is missing on the order`,
  },
  confirmation: {
    el: `
      δεν μου ήρθε mail επιβεβαίωσης
      πέρασε η παραγγελία μου; δεν είδα τίποτα
      δεν ξέρω αν ολοκληρώθηκε
      δεν βρίσκω τον αριθμό της παραγγελίας`,
    hu: `
      nem jött visszaigazoló email
      megkaptátok a rendelésem? nem látok semmit
      nem tudom hogy sikerült-e leadni
      nem találom a rendelésszámot`,
    en: `
      no confirmation email came
      did my order go through, i see nothing
      not sure it was placed
      i cant find my order number`,
  },
  guest: {
    el: `
      πρέπει να γραφτώ για να ψωνίσω
      γίνεται χωρίς λογαριασμό
      δεν θέλω να κάνω εγγραφή`,
    hu: `
      kell regisztrálni a vásárláshoz
      fiók nélkül is rendelhetek
      nem szeretnék regisztrálni`,
    en: `
      do i need an account to buy
      can i check out as a guest
      i dont want to register`,
  },
  'preorder and reserve': {
    el: `
      μπορώ να το κάνω προπαραγγελία
      μου το κρατάτε μέχρι τη Δευτέρα;
      να δεσμεύσω ένα κομμάτι`,
    hu: `
      elő lehet rendelni?
      félretennétek nekem hétfőig
      lefoglalnék egyet`,
    en: `
      can i preorder it
      would you hold one for me till monday
      reserve a piece`,
  },
  subscription: {
    el: `
      έχετε συνδρομή να έρχεται κάθε μήνα
      πώς σταματάω τη μηνιαία αποστολή
      να αλλάξω τη συχνότητα της συνδρομής μου`,
    hu: `
      van előfizetés hogy havonta jöjjön
      hogyan állítom le a havi csomagot
      ritkábban kérném az előfizetést`,
    en: `
      do you have a monthly subscription
      how do i stop the monthly box
      can i get it every two months instead`,
  },
}
