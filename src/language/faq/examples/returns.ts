import type { Examples } from './example.ts'

export const returns: Examples = {
  'how to return': {
    el: `
      θέλω να το γυρίσω πίσω, τι πρέπει να κάνω
      πώς γίνεται η επιστροφή
      δεν μου άρεσε το φόρεμα, το επιστρέφω;
      πού στέλνω αυτά που δεν κρατάω
      δέχεστε επιστροφές;
      ποια είναι η πολιτική επιστροφών
      χρειάζεται κάποιο έντυπο για την επιστροφή
      μετάνιωσα για την αγορά
      αγόρασα δύο μεγέθη, το ένα θα το γυρίσω
      σε ποια διεύθυνση το στέλνω πίσω
      έρχεται κούριερ να το πάρει από το σπίτι;
      ανοίγω κάπου αίτημα επιστροφής;
      τελικά δεν το χρειάζομαι
      δεν είναι όπως το περίμενα, τι κάνω
      η μαμά μου δεν το ήθελε, να το φέρω πίσω
      επιστροφή;
      δεν το κρατάω
      θέλω να σας τα γυρίσω όλα
      πώς να το συσκευάσω για να το στείλω πίσω
      δεν ταίριαξε με το σαλόνι, το παίρνετε
      πήρα κάτι και δεν το θέλω τελικά
      με ποιον κούριερ επιστρέφω
      άνοιξα, το είδα, όχι ευχαριστώ
      πώς δηλώνω υπαναχώρηση
      μπορώ να επιστρέψω μόνο ένα από τα τρία`,
    hu: `
      vissza szeretném küldeni, mi a menete
      hogyan működik a visszaküldés
      nem tetszik a ruha, visszaadhatom?
      hova küldjem vissza amit nem tartok meg
      visszaveszitek ha nem vált be
      kell valami űrlap a visszaküldéshez
      elállnék a vásárlástól
      két méretet vettem, az egyik visszamegy
      milyen címre küldjem vissza
      eljön érte a futár?
      hol indíthatom a visszaküldést
      mégsem kell nekem
      nem ilyennek képzeltem, mit tegyek
      anyukámnak nem kellett, visszavihetem
      visszaküldés?
      nem tartom meg
      mindet visszaadnám
      hogyan csomagoljam ha visszaküldöm
      nem illett a nappaliba, visszaveszitek
      vettem valamit és mégsem kell
      melyik futárral küldjem vissza
      kibontottam, megnéztem, köszi nem
      hogyan jelentem be az elállást
      a háromból csak egyet küldenék vissza`,
    en: `
      i want to return something how does it work
      whats your return policy
      not keen on it, can i send it back
      where do i post the things im not keeping
      do i need a form or label for returns
      changed my mind about the shoes
      can i bring back what i bought online
      i bought two sizes, one is going back
      what address do i return it to
      will a courier come and collect the return
      where do i start a return
      turns out i dont need it
      its not what i imagined, what can i do
      mum didnt want it, can i take it back to you
      returns?
      not keeping it
      want to give it all back
      how should i pack it for sending back
      didnt go with the living room, will you take it
      got something and turns out i dont want it
      which courier for the return
      opened it, had a look, no thanks
      how do i declare withdrawal
      can i return only one of the three
      id like to hand these back`,
  },
  'return deadline': {
    el: `
      πόσες μέρες έχω για επιστροφή
      πέρασαν είκοσι μέρες, προλαβαίνω να το επιστρέψω;
      μέχρι πότε μπορώ να το αλλάξω
      είναι αργά για να το γυρίσω
      έκανα δώρο, έχει παραπάνω διορία για αλλαγή
      το πήρα τον Νοέμβρη για τα Χριστούγεννα, μπορώ να το γυρίσω μετά;
      πότε λήγει το δικαίωμα επιστροφής
      από πότε μετράνε οι μέρες
      μέχρι πότε επιστροφή
      ισχύουν οι 14 μέρες;
      το είχα στην ντουλάπα ένα μήνα, προλαβαίνω;`,
    hu: `
      hány napom van visszaküldeni
      három hete vettem, visszahozhatom még?
      meddig lehet kicserélni
      lekéstem már a visszaküldésről?
      karácsonyi ajándéknál hosszabb a határidő
      novemberben vettem karácsonyra, utána visszahozhatom?
      mikor jár le az elállási jog
      mikortól számítanak a napok
      meddig visszaküldhető
      14 nap él?
      egy hónapja a szekrényben van, belefér?`,
    en: `
      how many days do i have to return
      bought it three weeks ago is it too late to send back
      until when can i exchange it
      whats the time limit for returns
      it was a christmas present, can it still go back in january
      bought in november for christmas, can it be returned after
      when does my right to return run out
      from which day do you count
      been away, have i missed the window to send it back
      return by when
      is it 14 days
      been sitting in my wardrobe a month, still ok?`,
  },
  'return cost': {
    el: `
      πληρώνω εγώ τα μεταφορικά της επιστροφής;
      είναι δωρεάν η επιστροφή
      για αλλαγή μεγέθους πληρώνω ξανά κούριερ
      ποιος βαρύνεται με τα έξοδα αν το στείλω πίσω
      πόσο κοστίζει να το γυρίσω
      με δικά μου έξοδα γυρίζει;
      ήταν δικό σας λάθος, να μην πληρώσω την επιστροφή
      μου κρατάτε κάτι από τα χρήματα για την επιστροφή
      επιστροφή δωρεάν;
      μεταφορικά αλλαγής
      ποιος καλύπτει το κόστος να το στείλω πίσω`,
    hu: `
      ki fizeti a visszaküldés postaköltségét
      ingyenes a visszaküldés?
      cserénél újra kell szállítást fizetni
      mennyibe kerül ha visszaküldöm
      saját költségen kell visszapostázni
      az én költségemen megy vissza?
      a ti hibátok volt, ne én fizessem a visszaküldést
      levontok valamit a visszaküldésért
      visszaküldés ingyenes?
      csere szállítási díja
      ki állja a visszaküldés árát`,
    en: `
      who pays for return shipping
      are returns free
      do i pay postage again if i swap the size
      how much does it cost to send it back
      is the return label prepaid
      is it at my own expense
      it was your mistake so i shouldnt pay to return it
      do you deduct anything for a return
      am i out of pocket if i send it back
      free returns?
      shipping for an exchange
      who covers the cost of posting it back`,
  },
  'opened or used goods': {
    el: `
      το άνοιξα αλλά δεν το χρησιμοποίησα, το παίρνετε πίσω;
      έκοψα το ταμπελάκι, μπορώ να το επιστρέψω
      πέταξα το κουτί, γίνεται αλλαγή
      το φόρεσα μία φορά μόνο
      σε τι κατάσταση πρέπει να είναι για επιστροφή
      έσκισα το σελοφάν, γυρίζει;
      δοκίμασα λίγη κρέμα και δεν μου έκανε
      το έπλυνα ήδη, αλλάζεται
      έχω χάσει τη συσκευασία του`,
    hu: `
      kibontottam de nem használtam, visszaveszitek?
      levágtam a címkét, így is visszaküldhetem
      kidobtam a dobozát, baj?
      egyszer volt rajtam csak
      milyen állapotban kell lennie a terméknek
      letéptem a fóliát, visszavihető?
      próbáltam egy kicsit a krémből és nem jó
      már kimostam, cserélhető?
      elveszett a csomagolása`,
    en: `
      i opened it but didnt use it can it go back
      tags are off, still returnable?
      threw the box away, can i exchange it
      wore it once
      does it have to be in original packaging
      i ripped the wrapping, can it be returned
      tried a bit of the cream, not for me
      i already washed it, exchange possible?
      i no longer have the packaging`,
  },
  'return of sale goods': {
    el: `
      τα εκπτωτικά επιστρέφονται;
      το πήρα σε προσφορά, αλλάζεται;
      στα είδη των εκπτώσεων κάνετε επιστροφή χρημάτων`,
    hu: `
      akciós terméket vissza lehet küldeni?
      leárazott cipőt kicserélitek
      a kiárusításos darabokra is jár visszatérítés`,
    en: `
      can sale items be returned
      do you refund discounted stuff
      it was on offer, can i exchange it`,
  },
  refund: {
    el: `
      πότε θα πάρω τα λεφτά μου
      σας το έστειλα πίσω πριν μια βδομάδα, τα χρήματα πότε μπαίνουν
      πώς επιστρέφονται τα χρήματα αν πλήρωσα μετρητά στον κούριερ
      μου γυρνάτε τα χρήματα στην κάρτα ή σε κουπόνι;
      ακύρωσα και δεν έχω πάρει πίσω το ποσό
      σε πόσες μέρες γίνεται η πίστωση
      τα μεταφορικά τα επιστρέφετε κι αυτά;
      έφτασε σε εσάς η επιστροφή μου; πότε πληρώνομαι
      δεν βλέπω κίνηση στην κάρτα μου
      τα λεφτά πήγαν σε παλιά κάρτα που έκλεισε
      πρέπει να σας δώσω iban για τα χρήματα;
      ήρθε λάθος το ποσό που μου γυρίσατε
      αντί για άλλο προϊόν θέλω τα χρήματά μου
      σας έχω επιστρέψει το προϊόν, εκκρεμούν τα χρήματα
      είδα ότι το παραλάβατε, πότε με πληρώνετε
      σε ποιον λογαριασμό θα μπουν
      περιμένω ακόμα την επιστροφή των χρημάτων
      πλήρωσα με κατάθεση, πώς μου τα γυρνάτε
      πόσες μέρες κάνει η τράπεζα να τα εμφανίσει
      μου επιστρέψατε λιγότερα
      πού θα πάνε τα λεφτά της αντικαταβολής
      refund;
      πού είναι τα λεφτά μου
      τα χρήματά μου παρακαλώ
      δεν θέλω άλλο προϊόν, τα λεφτά
      έχει γίνει η πίστωση;
      είδα επιστροφή στο mail αλλά όχι στην τράπεζα
      κουπόνι δεν θέλω, θέλω χρήματα`,
    hu: `
      mikor kapom vissza a pénzem
      egy hete visszaküldtem, mikor utaltok
      ha utánvéttel fizettem, hogyan kapom vissza az árát
      kártyára írjátok jóvá vagy utalvány lesz?
      lemondtam és még nem jött vissza a pénz
      hány nap a visszatérítés
      a szállítási díjat is visszaadjátok
      megérkezett hozzátok amit visszaküldtem? mikor fizettek
      nem látok jóváírást a kártyámon
      megszűnt az a bankkártya amire utaltatok
      meg kell adnom a számlaszámom a pénzhez
      kevesebbet kaptam vissza mint amennyit fizettem
      csere helyett a pénzt kérném
      visszaküldtem a terméket, a pénz még hátravan
      látom hogy átvettétek, mikor fizettek
      melyik számlára érkezik
      még mindig várom a visszatérítést
      utalással fizettem, hogyan adjátok vissza
      hány nap míg a bank megjeleníti
      kevesebbet utaltatok vissza
      hova megy az utánvétes pénz vissza
      visszatérítés?
      hol a pénzem
      kérem vissza a pénzemet
      nem kell másik, a pénz kell
      megtörtént a jóváírás?
      az email szerint visszautaltatok de a bankban nincs
      nem utalvány kell hanem pénz`,
    en: `
      when will i get my money back
      returned it last week, no refund yet
      i paid cash to the driver, how will you refund me
      does the refund go to my card or as store credit
      cancelled but the money is not back
      how long do refunds take
      do you refund the delivery as well
      did my return reach you, when do i get paid
      nothing credited on my card so far
      the card i paid with is closed, where will the refund go
      do you need my iban to give me the money
      i got back less than i paid
      id rather have my money than a replacement
      paid at the door, how do i get it back
      returned the item, still owed the money
      i can see you received it, when do you pay
      which account will it go to
      still waiting on my refund
      paid by transfer, how does it come back
      how many days till the bank shows it
      you refunded me less
      where does cash on delivery money get returned to
      is the money on its way to me
      refund?
      wheres my money
      my money back please
      dont want another one, want the money
      has the credit been made
      email says refunded but bank says no
      no voucher, cash please`,
  },
  exchange: {
    el: `
      μου ήρθε μικρό, θέλω το επόμενο νούμερο
      αλλαγή μεγέθους γίνεται;
      να το αλλάξω με άλλο χρώμα
      αντί για αυτό μπορώ να πάρω κάτι άλλο;
      τα παπούτσια με στενεύουν, να τα αλλάξω με 41
      πώς κάνω αλλαγή προϊόντος
      θέλω ένα νούμερο πάνω
      μπορώ να το αλλάξω από το κατάστημα
      πόσο κάνει η αλλαγή νουμέρου
      δεν μου έκανε, στείλτε μου large
      μου πέφτει τεράστιο, γίνεται μικρότερο;
      να το δώσω και να πάρω το γκρι
      θα ήθελα το ίδιο αλλά σε μικρότερο
      να πάρω πίσω ένα 42 στη θέση του
      πώς στέλνω για αλλαγή και παίρνω το σωστό
      αλλάζεται με κάτι ακριβότερο αν δώσω τη διαφορά
      με κόβει στη μέση, ένα μεγαλύτερο
      πρώτα το στέλνω εγώ ή έρχεται το καινούριο
      μου είναι φαρδύ
      αλλαγή;
      38 αντί για 39
      θέλω το άλλο μέγεθος
      να μου το αλλάξετε παρακαλώ
      δεν μου πέτυχε το νούμερο
      για αλλαγή πού το φέρνω
      έχετε το ίδιο πιο φαρδύ να μου το αλλάξετε`,
    hu: `
      kicsi lett, kérnék egy mérettel nagyobbat
      méretcsere lehetséges?
      másik színre cserélném
      helyette választhatok mást?
      szorít a cipő, a 41-esre kicserélnétek
      hogyan tudok cserélni
      egy számmal nagyobbat kérnék
      ki lehet cserélni a boltban is
      mennyibe kerül a méretcsere
      nem jó rám, küldjetek L-est
      óriási lett, van kisebb helyette?
      visszaadnám és elvinném a szürkét
      ugyanezt kérném csak kisebben
      adjatok helyette egy 42-est
      hogyan küldjem cserére és kapom a jót
      drágábbra is cserélhető ha kifizetem a különbözetet
      szorít derékban, egy nagyobbat
      előbb én küldöm vagy jön az új
      bő rajtam
      csere?
      38-as 39 helyett
      a másik méretet kérném
      cseréljétek ki kérlek
      nem találtam el a méretet
      cserére hova vigyem
      ugyanez bővebben van, kicserélnétek`,
    en: `
      too small, can i have the next size up
      is it possible to exchange the size
      swap it for another colour
      can i choose something else instead
      the shoes are tight, id like a 41
      how do exchanges work
      one size up please
      can i swap it in store
      what does changing the size cost
      didnt fit, send me a large
      its enormous on me, is a smaller one possible
      id give it back and take the grey one
      my brother needs these in a 44 instead
      same thing but smaller please
      could i get a 42 in its place
      how do i send it in and get the right one
      can i trade it for something pricier and pay the difference
      digs in at the waist, one bigger
      do i send mine first or does the new one come
      too wide on me
      prefer a different colour after seeing it
      exchange?
      38 instead of 39
      want the other size
      please change it for me
      got the size wrong
      where do i bring it for an exchange
      same one but wider, could you swap
      partners one is too long, can we get short`,
  },
  damaged: {
    el: `
      ήρθε σπασμένο
      το κουτί ήταν χτυπημένο και μέσα έχει ραγίσει
      άνοιξα το δέμα και είχε χυθεί παντού
      έχει μια γρατζουνιά στο πλάι
      το πακέτο έφτασε βρεγμένο και διαλυμένο
      ξεκόλλησε το χερούλι στη μεταφορά
      είναι σκισμένο στη ραφή, μόλις το έβγαλα
      το γυαλί έγινε θρύψαλα
      ζουλήχτηκε στη μεταφορά
      λείπει ένα κομμάτι από την άκρη, έφαγε χτύπημα
      έφτασε λιωμένο από τη ζέστη
      το βρήκα ανοιγμένο και χυμένο μέσα στη σακούλα
      έχει βαθούλωμα
      στραβωμένο το πλαίσιο, κάποιος το πέταξε
      χτυπημένο
      ήρθε χάλια
      μέσα στο δέμα όλα λερωμένα
      έσπασαν δύο από τα έξι
      σκισμένη η συσκευασία και λείπει υγρό
      το έβγαλα και έπεσε το πόμολο
      το γύψινο ήρθε τρία κομμάτια
      τσαλακωμένο και βρώμικο`,
    hu: `
      törötten érkezett
      összenyomódott a doboz és megrepedt benne
      kinyitottam és minden ki volt folyva
      karcos az oldala
      ázottan, szétszakadva hozta a futár
      letört a füle szállítás közben
      szakadt a varrásnál, most vettem ki
      darabokra tört az üveg
      összelapult útközben
      hiányzik egy darab a széléből, megütötték
      megolvadt a melegben
      nyitva volt és kifolyt a zacskóba
      be van horpadva
      elgörbült a kerete, biztos dobálták
      sérülten jött
      borzalmas állapotban érkezett
      a csomagban minden összekenődött
      a hatból kettő eltört
      felszakadt a csomagolás és kifolyt a fele
      kivettem és lejött a gombja
      három darabban jött a gipsz
      gyűrött és koszos`,
    en: `
      it came broken
      the box was crushed and the thing inside is cracked
      opened the parcel and it had leaked all over
      theres a big scratch on the side
      arrived soaking wet and falling apart
      the handle snapped off on the way
      torn at the seam straight out of the bag
      the glass was in pieces
      it got squashed on the way
      theres a chip out of the edge
      melted in the heat
      found it open and spilled inside the bag
      it has a dent
      the frame is bent, someone must have thrown it
      bubble wrap was useless, its smashed
      damaged
      came in a terrible state
      everything in the parcel is covered in goo
      two of the six broke
      packaging torn and half the liquid gone
      took it out and the knob fell off
      the plaster figure came in three bits
      creased and dirty
      cracked screen out of the box`,
  },
  defective: {
    el: `
      σταμάτησε να δουλεύει μετά από δέκα μέρες
      δεν ανάβει καθόλου
      χάλασε το φερμουάρ με την πρώτη
      έχει ελάττωμα, τι κάνετε σε τέτοια περίπτωση
      δεν φορτίζει πια
      ξέβαψε και ξηλώθηκε σε έναν μήνα
      κουνιέται το πόδι της καρέκλας
      δεν κλείνει σωστά το καπάκι από την αρχή
      βγάζει περίεργο θόρυβο και σβήνει
      η μπαταρία αδειάζει σε μία ώρα
      ξεκόλλησε η σόλα σε δύο εβδομάδες
      ελαττωματικό
      δεν κάνει τίποτα όταν το ανοίγω
      χάλασε κιόλας
      μετά από λίγο ξηλώθηκε
      δεν κρατάει φόρτιση`,
    hu: `
      tíz nap után elromlott
      be sem kapcsol
      az első használatkor tönkrement a cipzár
      hibás a termék, ilyenkor mi van
      nem tölt már
      egy hónap alatt szétjött a varrás
      inog a szék lába
      nem záródik rendesen a teteje
      furcsa hangja van és kikapcsol
      egy óra alatt lemerül
      két hét után levált a talpa
      hibás darab
      semmi nem történik ha bekapcsolom
      máris elromlott
      kis idő után szétfoszlott
      nem tartja a töltést`,
    en: `
      stopped working after ten days
      it wont even turn on
      zip broke the first time i used it
      its faulty, what happens now
      doesnt charge anymore
      came apart after a month
      chair leg wobbles
      the lid never closed properly
      makes a strange noise then shuts off
      battery is empty after an hour
      the sole came off within two weeks
      dead on arrival
      faulty
      nothing happens when i switch it on
      broken already
      came undone after a bit
      wont hold a charge`,
  },
  warranty: {
    el: `
      έχει εγγύηση; πόσα χρόνια
      τι καλύπτει η εγγύηση
      χάλασε μετά από έναν χρόνο, είναι στην εγγύηση;
      πώς κάνω χρήση της εγγύησης
      χρειάζομαι την απόδειξη για την εγγύηση
      αν χαλάσει σε έναν μήνα τι γίνεται
      καλύπτεστε για ελαττώματα;
      πόσο καιρό είστε υπεύθυνοι αν πάθει κάτι
      αν σπάσει σε χρήση το αλλάζετε;
      πόσο εγγυάστε ότι θα κρατήσει
      πέρασαν δύο χρόνια, έχω δικαίωμα επισκευής
      εγγύηση;
      καλύπτεται αν χαλάσει`,
    hu: `
      van rá garancia, hány év
      mire terjed ki a jótállás
      egy év után romlott el, garanciális még?
      hogyan érvényesítem a garanciát
      kell a blokk a garanciához
      mi van ha egy hónap múlva tönkremegy
      vállaltok érte felelősséget
      meddig reklamálhatok ha elromlik
      ha használat közben eltörik kicserélitek?
      mennyire vállaltok garanciát rá
      két év eltelt, jár még javítás
      garancia?
      fedezi ha elromlik`,
    en: `
      is there a warranty and for how long
      what does the guarantee cover
      broke after a year, still under warranty?
      how do i claim on the warranty
      do i need the receipt for the guarantee
      what if it breaks in a month
      are defects covered
      how long are you responsible if something goes wrong
      two year cover?
      if it breaks in use will you replace it
      how long do you guarantee it will last
      two years have passed, any right to a repair
      warranty?
      covered if it breaks`,
  },
  'wrong item': {
    el: `
      μου στείλατε άλλο προϊόν
      παρήγγειλα μαύρο και ήρθε καφέ
      δεν είναι αυτό που ζήτησα
      πήρα την παραγγελία κάποιου άλλου
      έβαλαν μέσα λάθος νούμερο
      αντί για δύο κούπες ήρθαν πιάτα
      αυτό δεν είναι για μένα, γράφει άλλο όνομα
      πήρα γυναικείο αντί για ανδρικό
      μπερδέψατε τα δέματα μάλλον
      άλλη γεύση μου βάλατε
      ζήτησα δύο ίδια και ήρθαν διαφορετικά
      στο κουτί γράφει 40 αλλά τα παπούτσια είναι 38
      έλαβα κάτι που δεν παρήγγειλα ποτέ
      το χρώμα δεν είναι αυτό που είχα βάλει
      μου ήρθε παιδικό ενώ ήθελα για μεγάλους
      πρέπει να στείλατε το δικό μου σε άλλον
      διαφορετικό άρωμα από αυτό που ζήτησα
      άνοιξα και είδα ότι δεν είναι το δικό μου
      λάθος μου βάλατε μέσα
      τι κάνω με αυτό που ήρθε κατά λάθος
      λάθος προϊόν
      ήρθε άλλο πράγμα
      αυτό που κρατάω δεν είναι η παραγγελία μου
      κίτρινο αντί για λευκό
      μου δώσατε τη συσκευασία κάποιας Ελένης
      το μοντέλο είναι διαφορετικό`,
    hu: `
      mást küldtetek mint amit rendeltem
      feketét kértem és barna jött
      nem ez volt a rendelésben
      valaki más csomagját kaptam
      rossz méret van a dobozban
      bögre helyett tányér jött
      ez nem az enyém, más név van rajta
      női jött férfi helyett
      összecserélhettétek a csomagokat
      más ízt küldtetek
      két egyformát kértem és különböző jött
      a dobozon 40 van de 38-as a cipő
      olyat kaptam amit soha nem rendeltem
      nem olyan színű amilyet kértem
      gyerekméret jött pedig felnőttnek kellett
      biztos másnak küldtétek az enyémet
      más illatú mint amit kértem
      kibontottam és nem az enyém
      elcseréltétek a terméket
      mit csináljak azzal ami tévedésből jött
      rossz termék
      más jött
      ami a kezemben van az nem a rendelésem
      sárga fehér helyett
      valami Éva csomagját kaptam
      más modell`,
    en: `
      you sent me the wrong thing
      ordered black, got brown
      this is not what i asked for
      i received somebody elses order
      the size in the box is wrong
      i was sent plates instead of cups
      this isnt for me, different name on it
      got the womens version instead of mens
      you must have mixed up the parcels
      a different flavour was sent
      asked for two the same and they dont match
      box says 40 but the shoes are 38
      opened it and its a completely different product
      got something i never ordered
      not the colour i put in
      a kids one came and i wanted adult
      mine must have gone to somebody else
      different scent from the one i asked for
      opened it and its not mine
      you put the wrong thing in
      what do i do with the item that came by mistake
      ordered size 40 received size 36
      wrong item
      something else came
      what im holding is not my order
      yellow instead of white
      i have some lady called helens parcel
      its another model`,
  },
  'missing item': {
    el: `
      λείπει ένα πράγμα από το δέμα
      πλήρωσα τρία και ήρθαν δύο
      ξεχάσατε να βάλετε το δεύτερο
      η παραγγελία ήρθε μισή
      δεν βρήκα μέσα το καλώδιο
      τα υπόλοιπα θα έρθουν ξεχωριστά;
      μέτρησα και είναι ένα λιγότερο
      το δώρο που λέγατε δεν ήταν στο κουτί
      άδειο κουτί μου ήρθε
      πού είναι η δεύτερη μπλούζα
      στο δελτίο γράφει πέντε, μέσα ήταν τέσσερα
      δεν είχε βίδες μέσα
      το ένα από τα δύο δεν υπήρχε
      παρέλαβα λιγότερα απ' όσα πλήρωσα
      δεν είδα πουθενά τα δείγματα
      η κορδέλα που ζήτησα δεν ήταν μέσα
      στη λίστα γράφει ότι μπήκε αλλά όχι
      έψαξα όλο το κουτί, δεν υπάρχει
      λείπει προϊόν
      δεν ήταν όλα μέσα
      ένα μου χρωστάτε
      το δεύτερο πού είναι
      είναι λειψή η παραγγελία`,
    hu: `
      hiányzik valami a csomagból
      hármat fizettem és kettő jött
      kifelejtettétek a másodikat
      csak a fele érkezett meg
      nem volt benne a kábel
      a többi külön csomagban jön?
      megszámoltam, eggyel kevesebb
      az ígért ajándék nem volt a dobozban
      üres dobozt kaptam
      hol a második póló
      a szállítólevélen öt van, benne négy
      nem voltak benne csavarok
      az egyik a kettőből nem volt ott
      kevesebbet vettem át mint amennyit fizettem
      sehol nem látom a mintákat
      a kért szalag nem volt benne
      a listán rajta van de a dobozban nincs
      átnéztem az egész dobozt, nincs meg
      hiányos csomag
      nem volt benne minden
      eggyel tartoztok
      hol a második
      hiányos a rendelés`,
    en: `
      something is missing from my parcel
      paid for three, two arrived
      you forgot to put the second one in
      only half of it came
      the cable wasnt in the box
      is the rest coming separately
      counted them and its one short
      the free gift you promised wasnt there
      got an empty box
      where is the second t shirt
      packing slip says five, there were four
      no screws in the pack
      not everything i paid for was there
      one of the two wasnt there
      got less than i paid for
      cant see the samples anywhere
      the ribbon i asked for wasnt inside
      on the list its ticked but its not in there
      looked through the whole box, its not there
      missing product
      not everything was in there
      you owe me one
      wheres the other one
      my order is incomplete
      short by two bars`,
  },
  repair: {
    el: `
      κάνετε επισκευές σε αυτά που πουλάτε
      μπορείτε να φτιάξετε το κούμπωμα
      έχετε ανταλλακτικά για το μοντέλο αυτό
      πού είναι το σέρβις σας
      μου έσπασε το καπάκι, πουλάτε μόνο το καπάκι;`,
    hu: `
      javítjátok is amit eladtok
      meg tudnátok csinálni a csatját
      kapható hozzá alkatrész
      hol van a szerviz
      eltört a teteje, külön megvehető?`,
    en: `
      do you repair the things you sell
      could you fix the clasp
      can i buy spare parts for it
      where is your service centre
      the lid broke, do you sell just the lid`,
  },
  complaint: {
    el: `
      θέλω να κάνω παράπονα
      είμαι πολύ δυσαρεστημένη με την εξυπηρέτηση
      πού υποβάλλω καταγγελία
      δεν ξαναψωνίζω από εσάς
      η υπάλληλος ήταν αγενής
      απαράδεκτη συμπεριφορά
      θα σας βαθμολογήσω με ένα αστέρι
      όλα ακρίβυναν πάρα πολύ σε εσάς
      μια απάντηση της προκοπής δεν πήρα`,
    hu: `
      panaszt szeretnék tenni
      nagyon elégedetlen vagyok
      hova írhatom a reklamációt
      többet nem vásárolok nálatok
      bunkó volt az eladó
      felháborító hozzáállás
      egy csillagot fogok adni
      minden nagyon megdrágult nálatok
      egy normális választ sem kaptam`,
    en: `
      i want to make a complaint
      very unhappy with the service
      where can i complain
      never shopping with you again
      the lady at the till was rude
      appalling attitude
      ill be giving you one star
      youve become so expensive
      cant get a straight answer from anyone there`,
  },
}
