import type { Examples } from './example.ts'

export const shop: Examples = {
  'where is the shop': {
    el: `
      πού είναι το μαγαζί σας
      έχετε φυσικό κατάστημα;
      θέλω να δω τα προϊόντα από κοντά
      σε ποια οδό είστε
      υπάρχει πάρκινγκ κοντά
      ποια στάση μετρό είναι δίπλα σας
      μπορώ να έρθω να τα δοκιμάσω εκεί
      είστε μόνο ίντερνετ ή και μαγαζί;
      είμαι στην πόλη σας το σουκού, μπορώ να περάσω;
      στείλτε μου τοποθεσία
      έχετε κατάστημα στη Λάρισα
      μήπως έχετε σημείο πώλησης στην Αθήνα
      πού ακριβώς στεγάζεστε
      πώς θα σας βρω στον χάρτη
      να δω τα κοσμήματα πριν αγοράσω γίνεται;
      η έδρα σας είναι στη Θεσσαλονίκη;
      διεύθυνση;
      κατάστημα έχετε;
      πού είστε
      να έρθω να δω;`,
    hu: `
      hol van az üzletetek
      van boltotok ahova be lehet menni?
      megnézném élőben
      melyik utcában vagytok
      lehet parkolni a közelben
      melyik metróhoz estek közel
      fel lehet próbálni nálatok
      csak webshop vagy bolt is?
      a városban leszek hétvégén, benézhetek?
      küldenétek térképet
      van üzletetek Debrecenben
      van mintaboltotok Pesten
      pontosan hol működtök
      hogyan találom meg a térképen
      megnézhetem az ékszereket vásárlás előtt
      a székhelyetek Szegeden van
      cím?
      bolt van?
      merre vagytok
      benézhetek?`,
    en: `
      where is your shop
      do you have a physical store
      id like to see things in person
      what street are you on
      is there parking nearby
      which metro stop is closest
      can i come and try it on
      online only or is there a shop as well
      in town this weekend, could i stop by
      send me your location please
      do you have a branch in larissa
      somewhere to go and touch the fabrics?
      any outlet in athens
      whereabouts exactly are you based
      how do i find you on the map
      could i look at the jewellery before buying
      are you based in budapest
      address?
      shop?
      where are you
      can i come and see`,
  },
  'opening hours': {
    el: `
      τι ώρα ανοίγετε αύριο
      μέχρι τι ώρα είστε ανοιχτά
      δουλεύετε Κυριακή
      είστε ανοιχτά τώρα;
      τις αργίες λειτουργείτε
      τον Αύγουστο κλείνετε για διακοπές
      προλαβαίνω να έρθω στις 8;
      πότε κλείνετε σήμερα
      Σάββατο απόγευμα δουλεύετε;
      έχετε διακεκομμένο ωράριο
      τη Δευτέρα του Πάσχα είστε κλειστά
      τι ωράριο έχετε παρακαλώ
      το απόγευμα της Τετάρτης είστε εκεί;
      πρωί πόσο νωρίς μπορώ να έρθω
      θέλω να περάσω μετά τη δουλειά, προλαβαίνω;
      έως πότε εξυπηρετείτε στο τηλέφωνο
      παραμονή Χριστουγέννων ανοιχτά;
      ώρες;
      ανοιχτά;
      σήμερα ως πότε
      Σάββατο;`,
    hu: `
      mikor nyittok holnap
      meddig vagytok nyitva
      vasárnap dolgoztok
      most nyitva van?
      ünnepnapokon is nyitva vagytok
      augusztusban bezártok nyaralni
      este nyolckor odaérek még
      mikor zártok ma
      szombat délután is vagytok
      van ebédszünet
      húsvéthétfőn zárva lesztek
      mi a nyitvatartás
      szerda délután ott vagytok
      reggel mikortól mehetek
      munka után beugranék, odaérek?
      meddig lehet telefonálni nektek
      szenteste nyitva lesztek
      nyitva?
      meddig?
      ma meddig vagytok
      szombaton?`,
    en: `
      what time do you open tomorrow
      how late are you open
      are you open on sundays
      is the shop open now
      do you work on bank holidays
      closed in august?
      if i come at 8 will you still be there
      when do you shut today
      saturday afternoon?
      do you close for lunch
      closed on easter monday
      im on my way, are you still open
      whats your timetable
      are you there wednesday afternoon
      how early can i come in the morning
      want to drop in after work, will i make it
      until when do you take calls
      open on christmas eve?
      hours?
      open?
      till when today
      saturdays?`,
  },
  contact: {
    el: `
      σε ποιο τηλέφωνο σας βρίσκω
      δεν απαντάει κανείς όταν παίρνω
      σε ποιο mail γράφω
      θέλω να μιλήσω με κάποιον
      πώς επικοινωνώ μαζί σας
      μπορείτε να με καλέσετε
      θέλω έναν άνθρωπο να του εξηγήσω
      δώστε μου ένα σταθερό
      έχετε viber
      το τηλέφωνο στο site δεν πιάνει
      πού στέλνω τη φωτογραφία
      τηλέφωνο;
      email;
      πού καλώ
      μιλάω με άνθρωπο;`,
    hu: `
      milyen számon értek el titeket
      senki nem veszi fel a telefont
      melyik email címre írjak
      beszélnék valakivel
      hogyan tudom felvenni a kapcsolatot
      vissza tudnátok hívni
      egy embernek szeretném elmagyarázni
      kérnék egy vezetékes számot
      viberen is elértek
      az oldalon lévő szám nem él
      hova küldhetem a fényképet
      telefonszám?
      email cím?
      hova telefonáljak
      emberrel beszélek?`,
    en: `
      what number can i reach you on
      nobody answers the phone
      which email should i write to
      i want to talk to someone
      how do i get in touch
      could you call me back
      i want to explain it to an actual person
      give me a landline
      are you on viber
      the number on the site is dead
      where do i send the photo
      is there someone i can speak with
      phone?
      email?
      who do i call
      am i talking to a person`,
  },
  'answer time': {
    el: `
      σε πόση ώρα απαντάτε στα μηνύματα
      έγραψα χθες και δεν μου απάντησε κανείς`,
    hu: `
      mennyi idő alatt válaszoltok
      tegnap írtam és nem válaszolt senki`,
    en: `
      how quickly do you answer messages
      wrote yesterday and nobody replied`,
  },
  social: {
    el: `
      σε ποιο instagram σας βρίσκω
      έχετε σελίδα στο facebook`,
    hu: `
      instagramon fent vagytok?
      hogy hívják a facebook oldalatokat`,
    en: `
      whats your instagram
      are you on facebook or tiktok`,
  },
  about: {
    el: `
      ποιοι είστε
      πόσα χρόνια υπάρχει η επιχείρηση
      ποιος έχει το μαγαζί`,
    hu: `
      kik vagytok
      mióta működik a cég
      kié a bolt`,
    en: `
      who are you
      how long has the company been around
      who owns the shop`,
  },
  jobs: {
    el: `
      ζητάτε προσωπικό;
      ψάχνω δουλειά, πού στέλνω βιογραφικό
      έχετε ανοιχτή θέση`,
    hu: `
      kerestek munkatársat?
      állást keresek, hova küldjem az önéletrajzom
      van felvétel nálatok`,
    en: `
      are you hiring
      looking for work, where do i send my cv
      any open positions`,
  },
  collaboration: {
    el: `
      θέλω να συνεργαστούμε, έχω 20 χιλιάδες ακόλουθους
      κάνετε χορηγίες
      γράφω για περιοδικό`,
    hu: `
      szeretnék együttműködni, 20 ezer követőm van
      szponzoráltok eseményt
      újságíró vagyok`,
    en: `
      id love to collaborate, i have 20k followers
      do you sponsor events
      im writing for a magazine`,
  },
  account: {
    el: `
      πώς φτιάχνω λογαριασμό
      πού αλλάζω τα στοιχεία μου
      θέλω να αλλάξω το email του προφίλ μου`,
    hu: `
      hogyan regisztrálok
      hol tudom módosítani az adataimat
      másik emailt adnék meg a fiókomhoz`,
    en: `
      how do i create an account
      where do i change my details
      i want a different email on my profile`,
  },
  password: {
    el: `
      ξέχασα τον κωδικό μου
      δεν μπορώ να μπω στον λογαριασμό
      δεν έρχεται το mail για νέο κωδικό
      μου λέει λάθος στοιχεία σύνδεσης
      κλειδώθηκα έξω
      δεν με αφήνει να συνδεθώ
      άλλαξα κινητό και δεν μπαίνω
      μου ζητάει κωδικό που δεν θυμάμαι
      το link για νέο κωδικό έληξε
      κωδικός;
      δεν μπαίνω
      login πρόβλημα
      δεν θυμάμαι με ποιο mail γράφτηκα`,
    hu: `
      elfelejtettem a jelszavam
      nem tudok belépni a fiókomba
      nem jön meg az új jelszó email
      azt írja hibás adatok
      kizárt a rendszer
      nem enged belépni
      új telefonom van és nem tudok bejelentkezni
      olyan jelszót kér amire nem emlékszem
      lejárt a jelszócsere link
      jelszó?
      nem enged be
      belépési gond
      nem tudom melyik emaillel regisztráltam`,
    en: `
      forgot my password
      i cant log in to my account
      the email for a new password never comes
      it says wrong details
      im locked out
      it wont let me sign in
      new phone and i cant get in
      asks for a password i dont remember
      the reset link expired
      my account is blocked after three tries
      password?
      cant get in
      login trouble
      dont remember which email i used`,
  },
  newsletter: {
    el: `
      πώς γράφομαι στο newsletter
      θέλω να μαθαίνω τις προσφορές σας`,
    hu: `
      hol tudok feliratkozni a hírlevélre
      szeretnék értesülni az akciókról`,
    en: `
      how do i subscribe to the newsletter
      id like to hear about your offers`,
  },
  unsubscribe: {
    el: `
      μη μου στέλνετε άλλα διαφημιστικά
      πώς διαγράφομαι από τα mail σας
      πολλά μηνύματα, σταματήστε τα`,
    hu: `
      ne küldjetek több reklámot
      hogyan iratkozom le a levelekről
      túl sok üzenet jön, állítsátok le`,
    en: `
      stop sending me ads
      how do i get off your mailing list
      too many emails, please stop`,
  },
  'my data': {
    el: `
      τι στοιχεία κρατάτε για μένα
      δίνετε το τηλέφωνό μου σε τρίτους
      θέλω να σβήσετε τα δεδομένα μου
      διαγράψτε τον λογαριασμό μου
      πώς βρήκατε τον αριθμό μου
      πού χρησιμοποιείτε τα προσωπικά μου στοιχεία
      με παίρνουν άγνωστοι από τότε που ψώνισα, δώσατε τον αριθμό μου;
      γιατί ζητάτε ημερομηνία γέννησης
      θέλω αντίγραφο όσων έχετε για μένα
      μη με έχετε πουθενά γραμμένη
      ποιος έχει πρόσβαση στα στοιχεία μου
      πόσο καιρό τα κρατάτε αυτά που δίνω
      δεν θέλω να ξέρει κανείς τι αγοράζω
      έχετε πολιτική απορρήτου;
      προσωπικά δεδομένα;
      διαγραφή στοιχείων
      ποιος σας έδωσε το κινητό μου`,
    hu: `
      milyen adatokat tároltok rólam
      kiadjátok a számomat másnak
      töröljétek az adataimat
      szeretném megszüntetni a fiókomat
      honnan tudjátok a telefonszámomat
      mire használjátok a személyes adataimat
      amióta itt vásároltam idegenek hívnak, kiadtátok a számom?
      miért kell a születési dátumom
      kérném másolatban amit rólam tudtok
      ne tartsatok nyilván sehol
      ki fér hozzá az adataimhoz
      mennyi ideig őrzitek meg amit megadok
      nem szeretném hogy bárki tudja mit veszek
      van adatvédelmi tájékoztató
      adatvédelem?
      adatok törlése
      ki adta meg a számomat`,
    en: `
      what data do you hold about me
      do you pass my number on
      please erase my data
      delete my account
      how did you get my number
      what do you do with my personal details
      strangers call me since i shopped here, did you give out my number
      why do you ask for my date of birth
      i want a copy of what you have on me
      take me out of your system completely
      are my details shared with advertisers
      who has access to my details
      how long do you keep what i give you
      dont want anyone to know what i buy
      do you have a privacy policy
      gdpr?
      remove my details
      who gave you my mobile`,
  },
  terms: {
    el: `
      πού διαβάζω τους όρους
      ποιοι όροι ισχύουν`,
    hu: `
      hol olvasható az ászf
      milyen feltételek vannak`,
    en: `
      where are your terms
      which conditions apply`,
  },
  'site error': {
    el: `
      δεν φορτώνει η σελίδα σας
      πατάω το κουμπί και δεν γίνεται τίποτα
      το καλάθι αδειάζει μόνο του`,
    hu: `
      nem tölt be az oldal
      megnyomom a gombot és semmi
      kiürül magától a kosár`,
    en: `
      your page wont load
      i press the button and nothing happens
      the cart keeps emptying itself`,
  },
  'gift wrapping': {
    el: `
      το τυλίγετε για δώρο
      συσκευασία δώρου πόσο έχει
      είναι για γενέθλια, βάλτε μια κορδέλα
      έρχεται σε ωραίο κουτί;
      να μη φαίνεται ότι είναι αγορά, να έρθει σαν δώρο
      με χαρτί και φιόγκο παρακαλώ
      έρχονται σε απλή σακούλα;
      συσκευασία δώρου;
      τυλιγμένο γίνεται;
      είναι για δώρο`,
    hu: `
      becsomagoljátok ajándéknak
      mennyi a díszcsomagolás
      szülinapra lesz, kérnék rá masnit
      szép dobozban jön?
      ajándéknak nézzen ki kérem
      papírral és masnival
      sima zacskóban jön?
      díszcsomagolás?
      becsomagolva lehet?
      ajándék lesz`,
    en: `
      do you gift wrap
      how much is gift wrapping
      its for a birthday, could you put a bow on
      does it come in a nice box
      make it look like a present please
      paper and ribbon
      do they just come in a plain bag
      could it be boxed up nicely for her
      gift wrap?
      can it come wrapped
      its a gift`,
  },
  'gift message': {
    el: `
      να βάλετε μέσα μια κάρτα με ευχές
      θέλω να γράψετε δυο λόγια για τη νύφη
      πού γράφω το μήνυμα του δώρου
      μια καρτούλα με το όνομά μου
      να γράφει χρόνια πολλά
      βάλτε ένα σημείωμα μέσα`,
    hu: `
      tegyetek bele egy üdvözlőkártyát
      írnátok rá pár sort a menyasszonynak
      hova írjam az ajándék üzenetét
      egy kártya a nevemmel
      az legyen rajta hogy boldog születésnapot
      tegyetek bele egy cetlit`,
    en: `
      put a card with wishes in it please
      could you write a few words for the bride
      where do i write the gift message
      a little card with my name
      should say happy birthday
      put a note in with it`,
  },
  'gift to another': {
    el: `
      να σταλεί κατευθείαν στη φίλη μου
      να μη βλέπει την τιμή αυτός που θα το πάρει
      χωρίς απόδειξη μέσα, είναι δώρο
      θα το πάρει άλλος, να μη φαίνονται ποσά
      στείλτε το απευθείας στον παραλήπτη`,
    hu: `
      egyenesen a barátnőmnek küldjétek
      ne lássa az árat aki kapja
      számla nélkül kérném, ajándék
      más kapja, ne legyen rajta összeg
      közvetlenül a címzettnek`,
    en: `
      send it straight to my friend
      the person getting it shouldnt see the price
      no receipt inside please its a present
      its for somebody else, no amounts showing
      straight to the recipient`,
  },
  packaging: {
    el: `
      χρησιμοποιείτε πλαστικό στη συσκευασία
      είναι ανακυκλώσιμο το κουτί
      γράφει απ έξω τι έχει μέσα
      παίρνετε πίσω άδεια μπουκάλια
      τι κάνετε για το περιβάλλον`,
    hu: `
      műanyagba csomagoltok
      újrahasznosítható a doboz
      látszik kívül hogy mi van benne
      visszaveszitek az üres üveget
      mit tesztek a környezetért`,
    en: `
      do you use plastic packaging
      is the box recyclable
      does it say on the outside whats inside
      do you take back empty bottles
      what do you do for the environment`,
  },
  'pets and children': {
    el: `
      μπορώ να φέρω τον σκύλο στο μαγαζί
      κάνει για γάτες
      έχετε χώρο για παιδιά`,
    hu: `
      bevihetem a kutyámat a boltba
      macskának is jó
      van gyereksarok`,
    en: `
      can i bring my dog to the shop
      is it ok for cats
      is there a corner for kids`,
  },
  events: {
    el: `
      κάνετε σεμινάρια ή μαθήματα
      πώς κλείνω θέση στο εργαστήρι
      γίνονται επισκέψεις στο κτήμα`,
    hu: `
      tartotok tanfolyamot
      hogyan foglalok helyet a workshopra
      lehet nálatok kóstolni csoporttal`,
    en: `
      do you run workshops or classes
      how do i book a place on the course
      can a group visit for a tasting`,
  },
  'parking and getting there': {
    el: `
      υπάρχει πάρκινγκ;
      πού αφήνω το αυτοκίνητο όταν έρθω
      με ποιο λεωφορείο έρχομαι
      έχει ράμπα για αμαξίδιο`,
    hu: `
      lehet nálatok parkolni?
      hol hagyhatom az autót
      melyik busz megy oda
      kerekesszékkel bejutok`,
    en: `
      is there parking
      where can i leave the car
      which bus goes there
      is it wheelchair accessible`,
  },
  app: {
    el: `
      έχετε εφαρμογή για το κινητό
      πώς κατεβάζω το app`,
    hu: `
      van mobilalkalmazásotok
      hogyan töltöm le az appot`,
    en: `
      do you have an app
      how do i download your app`,
  },
  charity: {
    el: `
      στηρίζετε κάποιον σύλλογο
      δίνετε δωρεές`,
    hu: `
      támogattok jótékony célt
      adtok adományt`,
    en: `
      do you support a charity
      would you donate something for our raffle`,
  },
  language: {
    el: `
      μιλάτε αγγλικά;
      μπορώ να γράψω στα ουγγρικά`,
    hu: `
      beszéltek angolul?
      írhatok görögül`,
    en: `
      do you speak english
      can i write in german`,
  },
  'to the courier': {
    el: `
      είμαι κάτω, πού είστε
      κατεβαίνω σε δύο λεπτά
      στο κουδούνι γράφει Παπαδάκης, δεύτερος
      χτυπήστε στον πρώτο, δεν ακούω
      αφήστε το στην είσοδο, κατεβαίνω
      περάσατε και δεν χτυπήσατε;
      ο κούριερ μόλις έφυγε, ευχαριστώ
      θα είμαι εκεί σε πέντε λεπτά
      αφήστε το έξω από την πόρτα
      πάρτε με όταν φτάσετε
      είμαι στο μπαλκόνι, σας βλέπω
      δεν είμαι σπίτι τώρα, αφήστε το απέναντι
      είμαι στο φαρμακείο δίπλα, έρχομαι τώρα
      χτυπάτε δυνατά, έχω ακουστικά
      το κουδούνι δεν λέει όνομα, είναι το τρίτο
      παρκάρετε στο πεζοδρόμιο, κατεβαίνω να το πάρω
      έχω σκύλο, μη φοβηθείτε
      η είσοδος είναι από πίσω
      μόλις σας είδα να περνάτε
      αφήστε το στον φούρνο της γωνίας`,
    hu: `
      lent vagyok, hol van
      két perc és lemegyek
      a csengőn Kovács van, második emelet
      az elsőn csöngessen, nem hallom
      tegye le a bejáratnál, megyek
      járt itt és nem csöngetett?
      most ment el a futár, köszi
      öt perc és ott vagyok
      hagyja az ajtó előtt
      hívjon ha ideért
      az erkélyen vagyok, látom
      most nem vagyok otthon, adja le a szemközti lakásba
      a szomszéd boltban vagyok, jövök
      kopogjon hangosan, fülhallgató van rajtam
      nincs név a csengőn, a harmadik az
      álljon meg a járdánál, lemegyek érte
      van kutyám, ne ijedjen meg
      hátulról van a bejárat
      most láttam elmenni
      adja le a sarki pékségben`,
    en: `
      im downstairs, where are you
      coming down in two minutes
      the bell says smith, second floor
      ring the first floor, i cant hear
      leave it at the entrance im on my way
      did you come and not ring?
      courier just left thanks
      be there in five
      just leave it outside the door
      call me when you arrive
      im on the balcony i can see you
      not in right now, drop it across the street
      im in the pharmacy next door, coming now
      knock loudly i have headphones on
      no name on the bell, its the third one
      stop at the kerb ill run down
      theres a dog, dont be scared
      entrance is round the back
      just saw you drive past
      leave it at the bakery on the corner`,
  },
  'praise and thanks': {
    el: `
      ήρθε το δέμα, όλα τέλεια
      είστε οι καλύτεροι
      πολύ ωραία δουλειά, συγχαρητήρια
      το δώρο ενθουσίασε τη μαμά μου
      το λατρεύω, θα ξαναπάρω σίγουρα
      μπράβο για την ταχύτητα
      σας είδα σε μια έκθεση, πολύ ωραία πράγματα
      το σπίτι μυρίζει υπέροχα
      όλα ήρθαν μια χαρά, να είστε καλά`,
    hu: `
      megjött a csomag, minden szuper
      ti vagytok a legjobbak
      nagyon szép munka, gratulálok
      anyukám imádta az ajándékot
      imádom, biztosan veszek még
      le a kalappal a gyorsaságért
      láttalak titeket a kiállításon, gyönyörűek a dolgaitok
      mennyei illat van a lakásban
      minden rendben megérkezett, köszi`,
    en: `
      parcel came, everything perfect
      you guys are the best
      lovely work well done
      mum loved the present
      obsessed with it, will definitely buy more
      impressed how quick that was
      saw your stand at the fair, beautiful things
      my house smells amazing
      everything arrived fine, cheers`,
  },
}
