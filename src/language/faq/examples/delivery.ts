import type { Examples } from './example.ts'

export const delivery: Examples = {
  'delivery time': {
    el: `
      πότε θα μου έρθει το δέμα αν παραγγείλω σήμερα
      σε πόσες μέρες φτάνει στη Θεσσαλονίκη
      αν το πάρω τώρα προλαβαίνω να το έχω την Παρασκευή;
      πόσο κάνει να έρθει συνήθως
      θα το έχω μέχρι τις γιορτές;
      χρόνος παράδοσης παρακαλώ
      σε πόση ώρα στέλνετε μόλις κάνω παραγγελία, φεύγει αυθημερόν;
      το χρειάζομαι για βάφτιση το Σάββατο, θα φτάσει στην ώρα του
      φεύγω ταξίδι την Πέμπτη, θα έχει φτάσει ως τότε;
      κάθε πότε στέλνετε δέματα
      μόλις πλήρωσα, πότε να το περιμένω
      Ρόδος πόσες εργάσιμες θέλει
      τα γενέθλιά της είναι στις 14, προλαβαίνουμε;
      πληρώνω τώρα και αύριο φεύγει;
      πόσο αργεί μια παραγγελία αυτή την εποχή
      παράδοση πότε;
      πόσο χρόνο κάνει ως Λάρισα
      αν πατήσω τώρα αγορά, τι μέρα το έχω στα χέρια μου
      έρχεται μέσα στη βδομάδα;
      ξέρω ότι είναι αργά αλλά το προλαβαίνω για την Κυριακή;
      υπάρχει περίπτωση να φτάσει πριν τις 24
      τι χρόνο να υπολογίζω για Αθήνα
      κάνετε πολύ μέχρι να στείλετε;
      ετοιμάζεται γρήγορα ή θέλει μέρες
      στέλνετε αμέσως μόλις πληρωθεί`,
    hu: `
      ha most megrendelem mikorra ér ide
      hány nap alatt szállítotok vidékre
      ideér még karácsony előtt?
      mennyi a szállítási idő mostanában
      mikor adjátok fel ha ma rendelek
      szerdára kellene, meglesz addig?
      mennyit kell várni rá kb
      mikor kapom meg ha holnap leadom a rendelést
      csütörtökön utazunk, addigra meglesz?
      mennyi idő míg ideér egy rendelés
      most fizettem, mikorra várhatom
      születésnapra kell 14-én, sikerülhet?
      hétvégén is feladjátok a csomagokat
      délelőtt rendeltem, ma még elmegy?
      általában hány munkanap
      mikorra jön?
      mennyi idő alatt ér Szegedre
      ha most veszem meg melyik nap lesz nálam
      ezen a héten megjön?
      tudom hogy késő de vasárnapra meglehet?
      van rá esély hogy 24-e előtt ideér
      mennyi időt számoljak Budapestre
      sokára szoktátok küldeni?
      hamar összekészül vagy napokig tart
      fizetés után rögtön indul`,
    en: `
      if i order tonight when would it get here
      how long does delivery usually take
      will it come before my trip on the 12th
      whats the delivery time to patras
      how many days till it arrives
      do orders go out the same day
      i need it for saturday, is that realistic
      average waiting time once you place an order?
      we fly on thursday, will it be here by then
      just paid, when should i expect it
      her birthday is on the 14th, can it make it
      what's your usual turnaround
      do you post at weekends or only weekdays
      how long from ordering to having it in my hands
      is a week enough for it to get here
      delivery when?
      how long to larissa
      if i hit buy now what day do i get it
      this week or next?
      late i know but can it make sunday
      any chance of it arriving before the 24th
      what should i allow for athens
      do you take long to send things out
      is it packed quickly or does it take days
      does it go as soon as its paid`,
  },
  'delivery cost': {
    el: `
      πόσο πάνε τα μεταφορικά για Ηράκλειο
      χρεώνετε κάτι για να το φέρετε σπίτι
      τι έξοδα αποστολής έχετε
      κάθε παραγγελία έχει μεταφορικά;
      πόσα θα πληρώσω παραπάνω για τον κούριερ
      για βαριά δέματα αλλάζει η τιμή της αποστολής;
      πόσο κοστίζει να μου το στείλετε στο χωριό
      έχει χρέωση το courier ή είναι μέσα στην τιμή;
      τα έξοδα αποστολής είναι ίδια για όλη την Ελλάδα;
      αν πάρω τρία πράγματα πληρώνω τρεις φορές μεταφορικά
      πόσο έξτρα θα μου βγει με την αποστολή
      με δύο κιλά πόσο πάει
      πόσο κοστίζει η μεταφορά μέχρι Χανιά
      έχει χρέωση για παράδοση στο σπίτι
      τα μεταφορικά πληρώνονται χωριστά;
      μεταφορικά;
      αξίζει για ένα μικρό πράγμα, πόσο θα πάει ο κούριερ
      πόσα λεφτά είναι να έρθει ως Βόλο
      το ποσό στο καλάθι περιλαμβάνει αποστολή;
      γιατί μου έβαλε 4 ευρώ παραπάνω
      έξοδα για locker;
      για ογκώδη αλλάζει η χρέωση
      με τα έξοδα μαζί πόσο γίνεται`,
    hu: `
      mennyi a postaköltség
      mennyiért hozzátok ki a csomagot
      mekkora a szállítási díj 5 kilóig
      futárral mennyibe kerül a házhozszállítás
      nagy csomagnál drágább a kiszállítás?
      mennyit számoltok fel a küldésért
      szállítással együtt mennyi lesz összesen
      a futár ára benne van vagy külön kell fizetni
      mindenhova ugyanannyi a szállítás?
      ha három dolgot veszek háromszor fizetek postát
      mennyivel lesz több a kiszállítással
      két kilós csomagnál mennyi
      Szegedig mennyi a szállítás
      van díja a házhoz vitelnek
      külön kell fizetni a szállítást?
      szállítási díj?
      megéri egy kis dologért, mennyi a futár
      mennyi pénz mire Győrbe ér
      a kosárban lévő összegben benne van a szállítás
      miért tett rá ezerötszázat
      automatába mennyi
      nagy méretűnél más a díj
      mindennel együtt mennyi`,
    en: `
      how much is shipping to rhodes
      what do you charge for delivery
      is there a delivery fee
      how much would it be to send two boxes
      cost of postage pls
      does the courier cost extra
      what will i pay for shipping in total
      is postage included or extra
      same shipping price for the whole country?
      do i pay shipping for every item separately
      what does it come to with delivery
      price for sending a 2 kg parcel
      cost to get it to galway
      is home delivery charged
      do i pay the courier separately
      shipping price?
      just one tiny thing, what would postage be
      how much to get it to cork
      does the basket total have delivery in it
      why did it add 4 euro
      what does the locker option cost
      bulky things more expensive to send?
      all in with postage, how much`,
  },
  'free delivery': {
    el: `
      από πόσα ευρώ και πάνω είναι δωρεάν τα μεταφορικά
      πόσα πρέπει να ψωνίσω για να μην πληρώσω αποστολή
      έχετε δωρεάν αποστολή;
      με 45 ευρώ παραγγελία πληρώνω ακόμα μεταφορικά;
      πότε γλιτώνω τα έξοδα αποστολής
      μου λείπουν λίγα ευρώ για τα δωρεάν μεταφορικά
      στα πόσα κόβετε τα μεταφορικά
      τα δωρεάν μεταφορικά ισχύουν και στην Κύπρο;
      αν μαζέψω παραγγελία 60 ευρώ τι πληρώνω για αποστολή
      δωρεάν αποστολή πάνω από πόσα
      άμα πάρω κι άλλα μου χαρίζετε τα μεταφορικά;
      πλησιάζω τα 50, μετράει με την έκπτωση;
      έχετε κάποια προσφορά στα έξοδα αποστολής`,
    hu: `
      mennyitől ingyenes a szállítás
      hány forint felett nem kell postaköltséget fizetni
      van ingyenes házhozszállítás?
      15 ezres kosárnál ingyen van már a kiszállítás?
      mennyit kell még vennem hogy ingyen hozzátok
      szállítási díj nélkül lehet rendelni valahogy?
      hány euró fölött engeditek el a szállítási díjat
      kedvezményes termékre is jár az ingyenes szállítás
      automatába is ingyenes egy összeg felett?
      ingyenes kiszállítás mennyi felett
      ha többet veszek elengeditek a postát?
      közel vagyok a határhoz, a kedvezmény után számít?
      van most akció a szállításra`,
    en: `
      do you do free shipping
      how much do i have to spend to get free delivery
      is delivery free over 50
      my basket is 38 euro do i still pay shipping
      at what amount does the delivery fee go away
      any way to avoid paying for postage
      is there a threshold where shipping is on you
      does free shipping count for sale items too
      if i add one more thing will the postage be waived
      free shipping over what
      if i buy more do you drop the postage
      im nearly at 50, is that before or after discount
      any deal on delivery right now`,
  },
  'fast delivery': {
    el: `
      γίνεται να έρθει αύριο το πρωί;
      έχετε express αποστολή
      επείγει πολύ, υπάρχει πιο γρήγορος τρόπος
      αυθημερόν παράδοση κάνετε Αθήνα;
      πληρώνω παραπάνω αρκεί να το έχω αύριο
      είναι ανάγκη, το θέλω χτες
      κούριερ με ταξί ή μοτοσικλέτα στέλνετε;
      μπορείτε να δώσετε προτεραιότητα στη δική μου`,
    hu: `
      van expressz szállítás?
      meg tudnám kapni holnapra valahogy
      sürgős lenne, gyorsabban nem megy?
      aznapi kiszállítás van budapesten
      fizetek érte többet ha hamarabb ideér
      nagyon kéne, gyorsítani lehet?
      küldönccel még ma elhozatnám
      vegyétek előre az enyémet ha lehet`,
    en: `
      can i get it tomorrow
      do you offer express or next day
      any quicker option, its urgent
      same day delivery possible?
      happy to pay more if it comes faster
      desperate for it, anything quicker?
      could you send it by bike courier today
      can mine jump the queue`,
  },
  'where is my parcel': {
    el: `
      πού βρίσκεται τώρα το δέμα μου
      μπορώ να δω πού είναι η παραγγελία
      δεν έχω αριθμό αποστολής, πού τον βρίσκω
      πώς παρακολουθώ το πακέτο
      θέλω το tracking της παραγγελίας μου
      έφυγε από εσάς ή ακόμα ετοιμάζεται;
      τι γίνεται με την παραγγελία μου
      το link της αποστολής δεν βγάζει τίποτα
      σε ποιο στάδιο είναι η παραγγελία 4471
      μου είπατε ότι εστάλη, πώς το βλέπω
      θέλω να ξέρω αν το πήρε ο κούριερ
      τι σημαίνει «σε διαλογή»
      μου δίνετε τον κωδικό του δέματος
      το voucher που μου στείλατε δεν αναγνωρίζεται
      παρήγγειλα προχτές, πού έχουμε φτάσει
      που ειναι;;;
      δεν ξέρω αν έφυγε
      μου δίνετε ένα στίγμα για την παραγγελία μου
      έλαβα sms ότι έρχεται αλλά πότε
      πώς θα ξέρω πότε φτάνει
      στο mail δεν έχει αριθμό
      ο αριθμός δείχνει άλλη πόλη
      σε ποια φάση είμαστε με το δέμα
      μπορείτε να μου πείτε αν το δώσατε στον κούριερ
      έχετε νέα για το πακέτο μου`,
    hu: `
      hol tart a rendelésem
      hogyan tudom nyomon követni a csomagot
      nem kaptam csomagszámot, hol találom
      merre jár most a küldemény
      elindult már a csomagom vagy még nálatok van?
      a nyomkövetés nem mutat semmit
      mi a helyzet a rendelésemmel
      milyen állapotban van a 4471-es rendelés
      azt írtátok feladtátok, hol látom
      tudni szeretném átvette-e már a futár
      mit jelent hogy feldolgozás alatt
      megadnátok a csomag azonosítóját
      a küldött szám ismeretlen a futár oldalán
      tegnapelőtt rendeltem, hol tartunk
      hol vaaan?
      nem tudom elment-e már
      adnátok infót a rendelésemről
      sms jött hogy úton van de hol látom
      honnan fogom tudni mikor ér ide
      nincs szám az emailben
      a szám másik várost mutat
      melyik fázisban van a csomag
      megmondanátok átadtátok-e a futárnak
      van hír a csomagomról`,
    en: `
      where's my parcel now
      how do i track my order
      i never got a tracking number
      has it left your warehouse yet
      can you tell me the status of my order
      the tracking page shows nothing
      any update on my package
      where do i find the shipment code
      what stage is order 4471 at
      you said it shipped, how can i see that
      i'd like to know if the courier has collected it
      what does in transit mean
      could you give me the consignment code
      the number you sent isnt recognised
      ordered the day before yesterday, where are we at
      is my stuff on the way
      where is it???
      no idea if its gone out
      could you give me some info on my order
      got a text saying its coming but where do i look
      how will i know when its near
      theres no number in the email
      the number shows another city
      what phase is my parcel in
      can you check whether the courier has it
      any news on my package
      link to follow my parcel pls`,
  },
  'it is late': {
    el: `
      έχουν περάσει δέκα μέρες και δεν έχει έρθει τίποτα
      περιμένω ακόμα την παραγγελία, άργησε πολύ
      λέει παραδόθηκε αλλά εγώ δεν πήρα τίποτα
      χάθηκε το δέμα μου μάλλον
      το tracking έχει κολλήσει εδώ και μέρες
      έπρεπε να είχε έρθει χθες
      βδομάδες τώρα τίποτα, τι συμβαίνει
      οι μέρες που λέγατε πέρασαν
      ο γείτονας πήρε το δικό του, εγώ όχι
      λέτε 3 μέρες και είμαστε στην ένατη
      ούτε δέμα ούτε τηλέφωνο από κούριερ
      το σύστημα λέει ότι το παρέλαβα, ψέματα
      έχω αρχίσει να ανησυχώ για το δέμα
      απελπίστηκα να περιμένω
      τόσες μέρες για ένα δεματάκι;
      άλλοι το πήραν ήδη
      υποτίθεται θα ήταν εδώ την Τρίτη
      πάει δεύτερη βδομάδα
      δεν βλέπω να έρχεται
      φοβάμαι ότι χάθηκε`,
    hu: `
      két hete rendeltem és még mindig nincs itt
      azt írja kézbesítve de nem kaptam meg
      elveszett a csomagom?
      napok óta nem mozdul a követés
      tegnapra ígérték és sehol semmi
      miért késik ennyit a szállítás
      hetek óta semmi, mi történt
      letelt a megígért idő
      azt írja átvettem, pedig nem
      három napot írtatok, már a kilencediknél tartunk
      se csomag, se hívás a futártól
      kezdek aggódni a csomag miatt
      valószínűleg elkeveredett útközben
      unom már a várakozást
      ennyi nap egy kis csomagért?
      másoknak már megjött
      elvileg keddre itt kellett volna lennie
      már a második hete tart
      nem úgy néz ki hogy jön
      félek hogy elveszett`,
    en: `
      it was supposed to be here on monday and nothing
      tracking says delivered but i never received it
      i think my parcel is lost
      its been three weeks still waiting
      the tracking hasnt moved for days
      why is my order so late
      weeks have gone by and nothing, whats happening
      the promised days are over
      it says i signed for it, i didnt
      you said 3 days, its day nine
      no parcel and no call from the courier
      starting to worry about my order
      i guess it went astray somewhere
      no sign of my parcel
      fed up of waiting
      this many days for a tiny parcel
      others got theirs already
      supposedly tuesday, still nothing
      going on two weeks now
      doesnt look like its coming
      afraid it got lost in the post`,
  },
  abroad: {
    el: `
      στέλνετε Γερμανία;
      μένω στο εξωτερικό, μπορώ να παραγγείλω;
      κάνετε αποστολές εκτός Ελλάδας
      έχω μια θεία στην Αυστραλία, της στέλνετε δέμα;
      σε ποιες χώρες παραδίδετε
      για Κύπρο τι ισχύει
      είμαι φοιτήτρια στην Ολλανδία, θα μου το φέρνατε;
      γίνεται να πάει στη Λεμεσό
      πληρώνω από Ελλάδα αλλά να πάει στον γιο μου στη Σουηδία
      για Αμερική τι έξοδα έχει
      στέλνετε και εκτός ΕΕ
      Κύπρος;
      εκτός Ελλάδας στέλνετε;
      η κόρη μου σπουδάζει Ιταλία
      Ουγγαρία έρχεται;
      στο Λονδίνο με πόσα
      μένω Βέλγιο και τα θέλω`,
    hu: `
      szállítotok külföldre is?
      Ausztriában lakom, tudok rendelni?
      melyik országokba küldtök csomagot
      Szlovákiába mennyi idő és mennyibe kerül
      a nővérem Londonban él, oda is elküldenétek
      romániai címre lehet kérni?
      Hollandiában tanulok, oda is jöhet?
      Erdélybe lehet rendelni
      itthonról fizetném de Svédországba menjen
      Amerikába mennyibe kerülne
      az EU-n kívülre is szállítotok
      külföld?
      a lányom Olaszországban tanul
      Görögországból ide küldtök?
      Londonba mennyiért
      Belgiumban élek és kellene
      Bécsbe szállítás`,
    en: `
      do you ship to germany
      i live in the uk can i order from you
      do you deliver internationally
      which countries do you send to
      my cousin is in canada, could you post it there
      shipping outside the eu possible?
      im a student in holland, could it come here
      can it go to limassol
      id pay from here but it should go to my son in sweden
      what would it cost to the states
      anywhere outside europe?
      moved to austria, can i still get your stuff
      cyprus?
      my daughter studies in italy
      does it come to hungary
      london, how much
      i live in belgium and want some
      shipping to vienna
      us address?`,
  },
  customs: {
    el: `
      θα πληρώσω τελωνείο για Αγγλία;
      έχει δασμούς για Ελβετία
      ποιος πληρώνει τον εκτελωνισμό
      επιβαρύνομαι με φόρους εισαγωγής
      με κράτησε το τελωνείο, τι κάνω
      από Ελβετία με χρέωσαν κι άλλα στην πόρτα`,
    hu: `
      kell vámot fizetnem ha Angliába kérem
      svájci címnél van vám?
      ki fizeti a vámkezelést
      importáfát felszámolnak-e
      a vámon tartják a csomagot, mit tegyek
      Svájcban még fizettettek velem az ajtóban`,
    en: `
      will i be charged customs in the uk
      do i pay import duty in switzerland
      are customs fees included
      who pays the taxes at the border
      its stuck in customs, what should i do
      was asked for more money at the door in norway`,
  },
  'islands and remote places': {
    el: `
      στέλνετε στα νησιά;
      σε δυσπρόσιτη περιοχή έρχεται ο κούριερ;
      είμαι σε χωριό εκτός δικτύου, πώς θα το πάρω
      για Αστυπάλαια γίνεται παράδοση στο σπίτι
      πόσες μέρες θέλει για μικρό νησί
      μέχρι τα ορεινά φτάνετε
      ο κούριερ δεν ανεβαίνει στο χωριό μας
      για Γαύδο γίνεται τίποτα
      είμαι στην άκρη του νομού, έρχεστε
      κάθε πότε έχει δρομολόγια για Κάλυμνο
      ο κούριερ έρχεται μόνο μία φορά τη βδομάδα εδώ
      μένω εκτός σχεδίου πόλης
      στην Ικαρία το φέρνουν στο σπίτι ή στο πρακτορείο
      χρεώνετε παραπάνω για δυσπρόσιτες
      με το καράβι πόσο θα κάνει
      στη Σαμοθράκη φτάνει;
      το χωριό μου δεν το βρίσκει το gps
      είμαι σε μικρό νησί, παραδίδετε;
      στα Κύθηρα με τι το στέλνετε
      Νάξος;
      νησιά πόσες μέρες
      είναι δύσκολη η πρόσβαση στο σπίτι μας
      έρχεστε και στα χωριά;
      μένω πάνω στο βουνό
      αργεί παραπάνω για Κρήτη;`,
    hu: `
      kis faluba is kijön a futár?
      tanyán lakunk, oda is elviszitek
      eldugott helyre is szállítotok?
      a görög szigetekre küldtök csomagot
      külterületi címre lehet kérni
      a futár nem jön fel a hegyre
      a falunkban nincs futárszolgálat
      messze lakunk mindentől, kijöttök
      ide hetente egyszer jön csak futár
      a falu szélén a dűlőúton lakom
      egy kis szigeten nyaralok, oda is?
      felár van az eldugott helyekre
      nem találja a gps a tanyánkat
      hegyi faluba hány nap
      a Balaton túloldalára is hoztok
      Rodoszra meddig tart
      a zsákfaluba is eljön
      az utolsó ház az erdő szélén
      falura is?
      szigetre hány nap
      nehéz megközelíteni a házunkat
      tanyára hozzátok
      fent lakunk a hegyen
      vidéken tovább tart?`,
    en: `
      do you deliver to small islands
      i live in a tiny village in the mountains, will the courier come
      remote area delivery?
      is it possible to send to an off the map place
      deliveries to crete and kos
      couriers never come up to our hamlet
      the farm is miles from anything, will they find it
      ferry only place, do you send there
      courier only comes here once a week
      we live down a dirt track outside the village
      staying on a little island, do you deliver there
      extra charge for out of the way places?
      sat nav never finds our farm
      how many days to a mountain village
      do parcels reach samothraki
      islands by boat how long
      last house before the forest, ok for your driver
      rural area, is it a problem
      islands?
      how many days to an island
      our house is hard to get to
      villages too?
      im up on a mountain
      longer for crete?`,
  },
  locker: {
    el: `
      γίνεται παράδοση σε box now
      μπορώ να το παραλάβω από locker
      να το στείλετε σε θυρίδα κοντά μου
      έχετε σημεία παραλαβής
      πώς διαλέγω μηχάνημα στο ταμείο
      θέλω να το πάρω από το μηχάνημα στη γειτονιά μου όποτε μπορώ
      σε ποιο κουτί μπήκε, δεν πήρα κωδικό
      πόσες μέρες μένει στο locker
      locker;
      έχει κοντά μου μηχάνημα να το αφήσετε
      box now αντί για σπίτι
      δεν θέλω κούριερ στην πόρτα, αλλού
      σημείο παραλαβής στο Περιστέρι`,
    hu: `
      csomagautomatába lehet kérni?
      foxpost van?
      átvételi pontra küldenétek inkább
      packeta pontot hol választok
      automatából szeretném átvenni
      este kilenc után tudnék érte menni, van automata?
      nem jött meg a nyitókód az automatához
      meddig marad az automatában
      automata?
      van a közelemben ahova tehetitek
      ház helyett csomagpont
      nem akarok futárt várni, inkább máshol venném át
      átvételi hely Zuglóban`,
    en: `
      can you send it to a parcel locker
      do you work with box now
      i'd rather pick it up from a locker near me
      is there a collection point option
      delivery to a parcel machine
      something i can pick up from at any hour
      didnt get the pin for the locker
      how many days does it stay in the locker
      locker?
      is there one near me you could drop it in
      box now instead of home
      dont want to wait in for a courier, somewhere else
      pick up point in the suburbs`,
  },
  'pick up': {
    el: `
      να περάσω να το πάρω από το κατάστημα γίνεται;
      παραλαβή από εσάς υπάρχει
      μένω δίπλα, να μην πληρώνω κούριερ, έρχομαι εγώ
      πότε είναι έτοιμο να το παραλάβω από το μαγαζί
      click and collect έχετε
      μπορεί να το πάρει άλλος για μένα από το κατάστημα
      δουλεύω στον δρόμο σας, να κατέβω να το πάρω;
      πληρώνω online και το παίρνω από εσάς
      πόσες μέρες μου το κρατάτε στο μαγαζί
      χρειάζεται ταυτότητα για να το παραλάβω από εκεί
      παραλαβή από το κατάστημα;
      ετοιμάστε το και θα περάσω
      να μην το στείλετε, θα έρθω
      μπορεί να πάει ο αδερφός μου να το πάρει
      είμαι γείτονας, να το πάρω χέρι με χέρι`,
    hu: `
      személyes átvétel lehetséges?
      bemehetek érte a boltba
      közel lakom, elhoznám magam
      mikor vehetem át az üzletben
      ha online megrendelem, átvehetem nálatok?
      átveheti helyettem a férjem a boltban
      a közelben dolgozom, beugranék érte
      online fizetem és nálatok veszem át
      meddig tartjátok vissza a boltban
      kell személyi az átvételhez nálatok
      személyesen?
      készítsétek elő és bemegyek
      ne küldjétek, érte megyek
      elviheti a bátyám
      szomszéd vagyok, elvinném kézből`,
    en: `
      can i pick it up from the shop
      do you have click and collect
      i live round the corner, can i just come and get it
      when will it be ready for collection
      order online and collect in store
      can my husband collect it for me
      i work on your street, could i pop in for it
      pay online and get it from you
      how long will you keep it for me at the shop
      do i need id when i collect
      no delivery needed, i'll come myself
      store pickup?
      get it ready and ill pass by
      dont post it, ill come
      can my brother fetch it
      im next door, could i take it in person`,
  },
  'chosen time': {
    el: `
      μπορεί να έρθει απόγευμα μετά τις 6;
      να διαλέξω μέρα παράδοσης γίνεται
      παραδίδετε Σάββατο;
      θέλω να έρθει μια άλλη μέρα, όχι αύριο
      τι ώρα περίπου θα περάσει ο κούριερ
      να το κρατήσετε και να το στείλετε σε δύο εβδομάδες
      μόνο πρωί είμαι σπίτι, γίνεται;
      να μην έρθει τον δεκαπενταύγουστο
      σχολάω στις 5, να περάσουν μετά
      θα ήθελα να φτάσει ακριβώς στις 20 του μήνα
      μπορεί ο κούριερ να με πάρει πριν έρθει
      Σάββατο παράδοση;
      μετά τις 4 μόνο
      να έρθει όταν είμαι σπίτι
      να το στείλετε τον άλλο μήνα
      αργότερα μέσα στη μέρα γίνεται
      προγραμματίζεται η παράδοση;`,
    hu: `
      kérhetem délután 5 utánra?
      választhatok napot a kiszállításhoz
      szombaton is hozzátok?
      inkább jövő héten jöjjön a csomag, megoldható?
      hány óra körül jön a futár
      lehet időpontot kérni a szállításra
      csak délelőtt vagyok itthon, megoldható?
      ne a nyaralásunk alatt jöjjön
      ötkor végzek, azután hozzák
      pontosan huszadikán kellene megérkeznie
      felhívna a futár mielőtt jön
      szombati kézbesítés?
      csak négy után
      akkor jöjjön amikor itthon vagyok
      jövő hónapban küldjétek
      később a nap folyamán lehet
      előre ütemezhető a kézbesítés`,
    en: `
      can they deliver after 6pm
      can i choose the delivery day
      do you deliver on saturdays
      please send it next week instead, im away
      what time will the driver come
      is it possible to book a time slot
      im only in during mornings, can that be arranged
      not while we are on holiday please
      i finish at 5, could they come after that
      it should arrive exactly on the 20th
      can the driver ring before he comes
      deliver it on a particular day
      saturday delivery?
      only after 4
      should come when im home
      send it next month please
      later in the day possible?
      can delivery be scheduled`,
  },
  'not at home': {
    el: `
      δεν θα είμαι σπίτι όταν έρθει, τι γίνεται
      λείπω όλη μέρα στη δουλειά, μπορεί να το αφήσει στον γείτονα
      πέρασε ο κούριερ και δεν με βρήκε
      μου άφησε χαρτάκι, πώς το παραλαμβάνω τώρα
      ξαναπερνάει αν λείπω;
      ήμουν στο μπάνιο και έφυγε
      ποιος άλλος μπορεί να το παραλάβει αντί για μένα
      μου χτύπησε ενώ δούλευα, πού πήγε το δέμα
      να το δώσει στον θυρωρό
      δεν έχει κουδούνι, να με καλέσει`,
    hu: `
      nem leszek itthon amikor jön a futár
      mi van ha nem talál otthon
      a szomszédnak odaadhatja?
      értesítőt hagyott, most mi a teendő
      megpróbálják újra ha nem voltam otthon
      épp zuhanyoztam és elment
      átveheti más is helyettem itthon
      kereste a futár amikor dolgoztam, hol a csomag most
      adja le a portán
      nincs csengő, telefonáljon`,
    en: `
      what if im not home when the courier comes
      i missed the delivery, what now
      can they leave it with a neighbour
      nobody in during the day, can it be left somewhere safe
      will they try again if i'm out
      i was in the shower and he left
      can someone else take it in for me
      they came while i was at work, where is it now
      leave it with the concierge
      the bell doesnt work, get him to call me
      found a card in my mailbox saying they'd been`,
  },
  'which courier': {
    el: `
      με ποια εταιρεία στέλνετε
      με ACS ή με ΕΛΤΑ το στέλνετε;
      ποιος κούριερ θα μου το φέρει
      να μη σταλεί με αυτόν τον κούριερ, γίνεται άλλος;`,
    hu: `
      melyik futárcéggel szállítotok
      GLS vagy MPL hozza?
      ki fogja kihozni a csomagot
      lehet másik futárszolgálatot kérni`,
    en: `
      which courier do you use
      who delivers, dhl or dpd?
      can you use a different courier
      what delivery company will bring it`,
  },
  'heavy goods to the door': {
    el: `
      ανεβάζουν το έπιπλο στον όροφο;
      μέχρι την πόρτα του διαμερίσματος το φέρνετε ή στο πεζοδρόμιο
      δεν έχει ασανσέρ, ποιος θα το ανεβάσει
      παίρνετε και το παλιό πλυντήριο όταν φέρνετε το καινούργιο`,
    hu: `
      felviszik az emeletre a szekrényt?
      lift nélkül is felhozzák
      a kapuig vagy a lakásig hozzátok
      a régi hűtőt elviszitek`,
    en: `
      do they carry the sofa upstairs
      is it to the kerb or to my flat
      there is no lift, will they bring it up
      do you take the old machine away`,
  },
}
