import type { Examples } from './example.ts'

export const products: Examples = {
  stock: {
    el: `
      το έχετε σε απόθεμα;
      υπάρχει διαθέσιμο σε μπλε
      λέει εξαντλήθηκε, μήπως έχετε στο κατάστημα
      σας έμεινε κανένα
      το βγάζετε ακόμα αυτό το μοντέλο
      είναι ενεργό το προϊόν ή έχει καταργηθεί
      το 39 το έχετε;
      γιατί δεν με αφήνει να το βάλω στο καλάθι, τελείωσε;
      υπάρχει;
      έχετε 42;
      διαθέσιμο;
      μόνο ένα βλέπω, τελειώνουν;`,
    hu: `
      van raktáron?
      elérhető kékben
      azt írja elfogyott, a boltban sincs
      maradt még belőle
      gyártjátok még ezt
      van még 39-es?
      miért nem engedi kosárba tenni, elfogyott?
      kapható még vagy kifutott
      van még?
      42-es van?
      raktáron?
      csak egyet látok, fogyóban?`,
    en: `
      do you have it in stock
      is it available in blue
      says sold out, any left in the shop
      got any more of these
      is this one discontinued
      have you got a 39
      it wont let me add it to the basket, is it gone
      can i still get the old version
      any left?
      do you have 42?
      available?
      only see one, running out?`,
  },
  restock: {
    el: `
      πότε θα το ξαναφέρετε
      θα ξαναβγεί;
      ειδοποιήστε με όταν έρθει
      περιμένετε νέα παραλαβή σύντομα
      θα το ξαναφτιάξετε το χειμώνα
      γράψτε με σε λίστα αναμονής
      πότε πάλι;
      θα έρθει ξανά το μπεζ
      περιμένω να ξαναμπεί
      αναμένεται;`,
    hu: `
      mikor lesz belőle újra
      lesz még ilyen?
      szóljatok ha megjött
      vártok új szállítmányt mostanában
      télen is lesz ilyen megint?
      iratkoznék várólistára
      mikor megint?
      lesz még a bézsből
      várom hogy újra legyen
      várható?`,
    en: `
      when will it be back in stock
      are you getting more of these
      let me know when its available again
      any idea when the next batch comes
      will you make it again for winter
      can i join a waiting list
      missed out on it, is another run planned
      when again?
      will the beige come back
      waiting for it to return to the site
      expected soon?`,
  },
  'which size': {
    el: `
      είμαι 1,70 και 65 κιλά, τι νούμερο να πάρω
      φοράω 38, ποιο μέγεθος μου κάνει
      είμαι ανάμεσα στο S και το M
      πώς μετράω το μέγεθος του δαχτυλιδιού
      έχετε πίνακα με μεγέθη
      είναι κανονικά τα νούμερα ή έρχονται μικρά
      ο γιος μου είναι 8 χρονών, ποιο να πάρω
      έχω φαρδύ πόδι, να πάρω μεγαλύτερο;
      το large σας σε τι αντιστοιχεί
      μετράω 90 στη μέση
      είναι στενή γραμμή ή άνετη
      συνήθως παίρνω medium, εδώ τι
      το παιδί φοράει 36 παπούτσι
      πώς να μετρήσω το πόδι μου
      ύψος 1,60 ποιο παντελόνι
      ανοίγει με τη χρήση ή να πάρω ένα πάνω
      τα μεγέθη είναι ιταλικά ή ελληνικά
      παίρνω αυτό ή το επόμενο;
      τι περιφέρεια έχει το small
      νούμερο;
      small ή medium;
      για 75 κιλά
      μικραίνουν τα νούμερά σας;
      μακρύ είναι ή κοντό για 1,80`,
    hu: `
      170 cm 65 kiló, melyik méret lenne jó
      38-ast hordok, melyiket vegyem
      két méret között vagyok
      hogyan mérjem le a gyűrűméretet
      van mérettáblázat
      normál méretezésű vagy kicsi
      a fiam nyolcéves, melyiket vegyem
      széles a lábam, nagyobbat kérjek?
      a ti L-esetek minek felel meg
      90 centi a derekam
      karcsúsított vagy bő fazon
      általában M-est veszek, itt mi lenne
      a gyerek lába 36-os
      hogyan mérjem meg a lábam
      160 vagyok, melyik nadrág
      nyúlik hordás közben vagy eggyel nagyobbat
      olasz vagy magyar méretezés
      ezt vagy a következőt vegyem
      mekkora az S-es bősége
      méret?
      s vagy m?
      75 kilóra
      kicsik a méreteitek?
      180-ra hosszú vagy rövid`,
    en: `
      im 5'7 and 65 kilos what size should i get
      i wear a 38, which one fits
      in between two sizes
      how do i measure my ring size
      do you have a size chart
      does it run small or true to size
      my son is 8, which one should i get
      i have wide feet, go bigger?
      what does your large correspond to
      im 36 inches round the waist
      is it a slim or relaxed cut
      usually a 12 in other shops
      normally a medium, what am i with you
      kids foot is a 36
      how do i measure my foot
      im five foot two, which trousers
      does it stretch or should i go one up
      are the sizes european
      this one or the next?
      what is the chest on the small
      size?
      small or medium?
      for 75 kg
      do yours come up small
      long or short on someone 6 foot`,
  },
  dimensions: {
    el: `
      τι διαστάσεις έχει
      πόσο ψηλό είναι
      πόσα λίτρα χωράει
      τι βάρος έχει`,
    hu: `
      mekkora a mérete centiben
      milyen magas
      hány literes
      mennyi a súlya`,
    en: `
      what are the dimensions
      how tall is it
      how many litres does it hold
      how much does it weigh`,
  },
  colour: {
    el: `
      βγαίνει σε άλλο χρώμα;
      είναι πιο σκούρο από τη φωτογραφία
      τι αποχρώσεις έχετε`,
    hu: `
      van más színben?
      sötétebb mint a képen
      milyen színek vannak`,
    en: `
      does it come in another colour
      is it darker than in the picture
      which shades do you have`,
  },
  material: {
    el: `
      από τι υλικό είναι
      είναι γνήσιο δέρμα;
      βαμβάκι ή συνθετικό
      είναι χρυσό ή επίχρυσο
      έχει νικέλιο`,
    hu: `
      miből van
      valódi bőr?
      pamut vagy műszál
      arany vagy csak aranyozott
      van benne nikkel`,
    en: `
      what is it made of
      is it real leather
      cotton or synthetic
      solid gold or plated
      does it contain nickel`,
  },
  ingredients: {
    el: `
      τι έχει μέσα
      γράφει πουθενά τα συστατικά
      έχει άρωμα ή συντηρητικά
      πόση ζάχαρη έχει
      θέλω την πλήρη σύνθεση
      τι βάζετε στα προϊόντα σας
      δεν γράφει στην ετικέτα, έχει αλκοόλη;
      με τι λάδι γίνεται
      έχει παραμπέν
      συστατικά;
      έχει χημικά;
      από τι φτιάχνεται η κρέμα
      γιατί μυρίζει έτσι, τι βάζετε`,
    hu: `
      mi van benne
      hol látom az összetevőket
      van benne tartósítószer vagy illatanyag
      mennyi cukrot tartalmaz
      a teljes összetevőlistát kérném
      mit tesztek a termékeitekbe
      nincs a címkén, van benne alkohol?
      milyen olajjal készül
      parabénmentes
      összetevők?
      van benne vegyszer?
      miből készül a krém
      mitől ilyen az illata, mit tesztek bele`,
    en: `
      whats in it
      where can i see the ingredients
      any preservatives or perfume in it
      how much sugar does it have
      full list of what it contains please
      what do you put in your products
      not on the label, is there alcohol in it
      what oil is it made with
      paraben free?
      could you tell me the formula
      ingredients?
      any chemicals in it
      what is the cream made from
      why does it smell like that, what goes in`,
  },
  allergens: {
    el: `
      έχω αλλεργία στους ξηρούς καρπούς, κάνει;
      έχει γλουτένη
      περιέχει γάλα ή λακτόζη
      είναι για κοιλιοκάκη`,
    hu: `
      mogyoróallergiás vagyok, ehetem?
      gluténmentes
      van benne tej vagy laktóz
      lisztérzékenyeknek jó`,
    en: `
      im allergic to nuts is this ok
      is it gluten free
      does it have milk or lactose
      fine for celiacs?`,
  },
  vegan: {
    el: `
      είναι vegan;
      έχει τίποτα ζωικό μέσα
      τα δοκιμάζετε σε ζώα
      είναι cruelty free
      έχει μέσα μέλι ή γάλα ή κάτι από ζώο
      είναι οκ για χορτοφάγους
      vegan;
      ζωικά;
      δοκιμές σε κουνέλια κάνετε`,
    hu: `
      vegán?
      van benne állati eredetű
      állatokon tesztelitek
      állatkísérletmentes a márka
      van benne méz, tej vagy állati zsír
      vegetáriánusoknak jó
      vegán?
      állati eredetű?
      nyulakon teszteltek`,
    en: `
      is it vegan
      anything from animals in it
      do you test on animals
      are you cruelty free
      any honey, milk or animal fat in it
      ok for vegetarians
      vegan?
      animal stuff?
      do you test on rabbits`,
  },
  organic: {
    el: `
      είναι βιολογικά;
      έχετε πιστοποίηση βιολογικού
      είναι εντελώς φυσικό
      χρησιμοποιείτε φυτοφάρμακα`,
    hu: `
      bio termék?
      van bio tanúsítványotok
      teljesen természetes
      permeteztek`,
    en: `
      is it organic
      do you have an organic certificate
      all natural?
      do you use pesticides`,
  },
  'safe for me': {
    el: `
      έχω ευαίσθητο δέρμα, θα με ερεθίσει;
      κάνει σε εγκυμοσύνη
      από ποια ηλικία και πάνω είναι
      μπορώ να το βάλω σε μωρό
      με κοκκίνισε μια άλλη κρέμα, αυτή είναι πιο ήπια
      μου βγάζει σπυράκια ό,τι βάζω, αυτό;
      θηλάζω, πειράζει να το χρησιμοποιώ
      κάνει για ατοπική δερματίτιδα
      το λέτε υποαλλεργικό;
      ευαίσθητη επιδερμίδα
      έχω ψωρίαση
      το βάζω σε παιδί 2 χρονών;
      με τσούζει το πρόσωπο εύκολα
      άνω των 60 κάνει;`,
    hu: `
      érzékeny a bőröm, nem irritál?
      terhesen használható
      hány éves kortól ajánlott
      babának is jó
      a másik krémtől kipirosodtam, ez kíméletesebb
      mindentől pattanásos leszek, ettől is?
      szoptatok, használhatom
      ekcémára jó
      hipoallergén?
      érzékeny bőrre
      pikkelysömöröm van
      kétévesre kenhetem
      könnyen csíp a bőröm
      60 felett is jó?`,
    en: `
      i have sensitive skin will it irritate
      ok to use when pregnant
      what age is it for
      can i put it on a baby
      another cream made me red, is this one gentle
      everything gives me spots, will this
      breastfeeding, is it fine to use
      good for eczema?
      would you call it hypoallergenic
      my face gets red easily
      sensitive skin
      i have psoriasis
      ok on a two year old?
      my face stings easily
      suitable over 60?`,
  },
  'how long it keeps': {
    el: `
      πότε λήγει
      πόσο κρατάει αφού το ανοίξω
      είναι ακόμα καλό; το είχα στο ντουλάπι έναν χρόνο
      μύρισε περίεργα, χάλασε;
      μπαίνει στο ψυγείο
      πώς το φυλάω
      βρήκα ένα παλιό στο συρτάρι, να το πετάξω;
      σε πόσο καιρό να το καταναλώσω
      έπηξε, χάλασε ή το ζεσταίνω
      τι ημερομηνία έχουν αυτά που στέλνετε τώρα
      κάτω γράφει 2023, κάνει;
      έχει αλλάξει χρώμα, να το φάω
      πόσους μήνες από το άνοιγμα
      στέκει εκτός ψυγείου
      θα το δωρίσω σε έξι μήνες, θα είναι εντάξει;
      έχει κάνει κρυστάλλους
      αγόρασα πολλά, πόσο καιρό μένουν φρέσκα
      λήξη;
      πόσο διαρκεί
      ζει έξω από το ψυγείο;
      μου έμεινε από πέρσι`,
    hu: `
      mikor jár le
      felbontás után meddig jó
      jó még? egy éve áll a szekrényben
      furcsa szaga van, megromlott?
      hűtőben kell tartani
      hogyan tároljam
      találtam egy régit a fiókban, kidobjam?
      mennyi idő alatt kell elfogyasztani
      besűrűsödött, rossz már vagy felmelegítsem
      milyen lejáratúak amiket most küldtök
      2023 van az alján, jó még
      megváltozott a színe, megehetem
      nyitás után hány hónap
      eláll hűtő nélkül
      fél év múlva adnám ajándékba, addig jó?
      kikristályosodott
      sokat vettem, meddig maradnak frissek
      lejárat?
      meddig áll el
      hűtő nélkül kibírja?
      tavalyról maradt`,
    en: `
      when does it expire
      how long does it last once opened
      is it still good, its been in a cupboard for a year
      smells odd, has it gone off
      does it go in the fridge
      how should i store it
      found an old one in a drawer, bin it?
      how soon should i use it up
      its gone thick, is it off or do i warm it
      what dates are on the ones you are sending now
      keeps for how many months
      bottom says 2023, ok?
      colour has changed, can i eat it
      how many months after opening
      does it keep outside the fridge
      giving it in six months, will it be fine
      its gone grainy
      bought loads, how long do they stay fresh
      expiry?
      how long does it last
      survives outside a fridge?
      left over from last year`,
  },
  'washing and care': {
    el: `
      πλένεται στο πλυντήριο;
      σε πόσους βαθμούς το πλένω
      μπαίνει στεγνωτήριο
      θα μαζέψει στο πλύσιμο
      πώς καθαρίζω λεκέ
      πώς το φροντίζω να κρατήσει
      με το χέρι ή πλυντήριο
      μπορώ να το σιδερώσω
      μάζεψε στο πλύσιμο, τι έκανα λάθος
      με τι καθαρίζεται το ξύλο
      πώς κρατάω τα χρώματα ζωντανά στο πλύσιμο
      με τι λάδι περνάω το ξύλο κοπής
      κόβω το φιτίλι πριν το ανάψω;
      χάνει τη γυαλάδα του, πώς το γυαλίζω
      τι κάνω να μη μαυρίσει το ασήμι
      έπεσε κερί στο τραπεζομάντιλο, βγαίνει;
      γίνεται να το βάλω με τα άλλα ρούχα
      να το απλώσω στον ήλιο;
      πού ακουμπάω το σαπούνι να μη λιώνει
      μπορώ να το τρίψω με σύρμα
      η πετσέτα σκλήρυνε
      χνουδιάζει το μάλλινο, τι να κάνω
      πλύσιμο;
      πλένεται;
      μαλακτικό βάζω;
      πώς φεύγει η μυρωδιά`,
    hu: `
      mosható mosógépben?
      hány fokon mossam
      szárítógépbe mehet
      összemegy mosáskor
      hogyan szedem ki a foltot
      hogyan ápoljam hogy tartós legyen
      kézzel vagy géppel mossam
      vasalható?
      összement a mosásban, mit rontottam el
      mivel tisztítsam a fát
      hogyan maradnak élénkek a színek mosásnál
      milyen olajjal kenjem a vágódeszkát
      le kell vágni a kanócot gyújtás előtt?
      elvesztette a fényét, hogyan polírozzam
      mit tegyek hogy ne feketedjen az ezüst
      viasz csöppent a terítőre, kijön?
      együtt mosható mással
      kitehetem a napra száradni
      hova tegyem a szappant hogy ne ázzon el
      szabad súrolni
      kemény lett a törölköző
      bolyhosodik a gyapjú, mit tegyek vele
      mosás?
      mosható?
      tehetek öblítőt
      hogyan jön ki a szag`,
    en: `
      can it go in the washing machine
      what temperature do i wash it at
      tumble dryer ok?
      will it shrink
      how do i get a stain out
      how do i look after it
      hand wash or machine
      can i iron it
      shrank in the wash, what did i do wrong
      what do i clean the wood with
      is dry cleaning needed
      how do i keep the colours bright
      what oil do i put on the chopping board
      do i trim the wick before lighting
      lost its shine, how do i polish it
      how do i stop the silver going black
      wax dripped on the tablecloth, will it come out
      can it go in with other clothes
      dry it in the sun?
      how do i keep the soap from going mushy
      can i scrub it with steel wool
      the towel went stiff
      wool is pilling what do i do
      best way to clean leather boots
      washing?
      washable?
      softener ok?
      how do i get the smell out`,
  },
  'dishwasher and oven': {
    el: `
      μπαίνει στο πλυντήριο πιάτων
      κάνει για φούρνο μικροκυμάτων
      αντέχει στον φούρνο
      πιάνει σε επαγωγική`,
    hu: `
      mosogatógépbe tehető?
      mikróba mehet
      sütőben használható
      indukciós főzőlapra jó`,
    en: `
      is it dishwasher safe
      can i microwave it
      does it go in the oven
      does it work on induction`,
  },
  'water and wear': {
    el: `
      μαυρίζει με τον καιρό
      μπορώ να το φοράω στο μπάνιο
      είναι αδιάβροχο`,
    hu: `
      elszíneződik idővel
      zuhanyzáskor is rajtam lehet
      vízálló`,
    en: `
      will it tarnish
      can i shower with it on
      is it waterproof`,
  },
  'how to use': {
    el: `
      πώς χρησιμοποιείται
      κάθε πότε το βάζω
      δεν έχει οδηγίες μέσα
      πρέπει να το συναρμολογήσω μόνος μου
      έχετε βίντεο πώς στήνεται
      πόση ώρα το αφήνω πάνω
      πριν ή μετά το μπάνιο το βάζω
      πόση ποσότητα χρειάζεται
      το ανακινώ πρώτα;
      πώς ανοίγει το καπάκι
      δεν ξέρω πώς το στήνουν
      πρώτη φορά το ανάβω, θέλει κάτι ιδιαίτερο
      πώς φοριέται αυτό
      το βάζω σε στεγνά ή βρεγμένα μαλλιά
      θέλει ζέσταμα πριν
      πόσες σταγόνες βάζω στον διαχυτήρα`,
    hu: `
      hogyan kell használni
      milyen gyakran kell kenni
      nem volt benne útmutató
      nekem kell összeszerelni
      van videó az összerakásról
      mennyi ideig hagyjam fent
      fürdés előtt vagy után kenjem
      mekkora adag kell
      fel kell rázni előbb
      hogyan nyílik a kupakja
      nem tudom hogyan kell felállítani
      először gyújtom meg, figyeljek valamire
      hogyan kell ezt hordani
      száraz vagy nedves hajra kell
      előbb fel kell melegíteni
      hány cseppet tegyek a párologtatóba`,
    en: `
      how do i use it
      how often should i apply it
      there are no instructions in the box
      do i have to put it together myself
      is there a video on setting it up
      how long do i leave it on
      before or after a shower
      what amount do i need
      do i shake it first
      how does the cap open
      not sure how its set up
      lighting it for the first time, anything i should know
      how is this worn
      dry or wet hair
      does it need warming first
      how many drops in the diffuser`,
  },
  compatible: {
    el: `
      ταιριάζει στο δικό μου μοντέλο
      δουλεύει με iphone
      κάνει για την παλιά έκδοση`,
    hu: `
      illik az én típusomhoz
      működik iphone-nal
      jó a régebbi változathoz`,
    en: `
      does it fit my model
      does it work with an iphone
      is it compatible with the older one`,
  },
  original: {
    el: `
      είναι αυθεντικά;
      μήπως είναι αντιγραφή
      είστε επίσημος αντιπρόσωπος
      είναι καινούργια ή μεταχειρισμένα`,
    hu: `
      eredeti termékek?
      nem hamisítvány
      hivatalos forgalmazók vagytok
      új vagy használt`,
    en: `
      are these authentic
      is it a copy
      are you an official dealer
      new or used`,
  },
  origin: {
    el: `
      πού φτιάχνονται
      είναι ελληνικά προϊόντα
      τα φτιάχνετε εσείς στο χέρι
      από πού φέρνετε το ύφασμα`,
    hu: `
      hol készül
      magyar termék?
      ti csináljátok kézzel
      honnan van az alapanyag`,
    en: `
      where are they made
      is it made in greece
      do you make them by hand yourselves
      where does the wool come from`,
  },
  samples: {
    el: `
      έχετε δειγματάκια
      να το μυρίσω πρώτα πριν πάρω το μεγάλο
      στέλνετε δείγμα υφάσματος
      βγαίνει σε μικρή συσκευασία για δοκιμή
      διαλέγω εγώ το δείγμα που βάζετε;
      δεν θέλω να πάρω ολόκληρο χωρίς να ξέρω πώς μυρίζει
      έχετε σετ με μικρά
      δείγματα;
      μου βάζετε ένα δείγμα στο δέμα
      μίνι μέγεθος υπάρχει
      να δοκιμάσω μια φορά στο δέρμα μου πρώτα`,
    hu: `
      van belőle minta
      előbb kipróbálnám mielőtt nagyot veszek
      küldtök szövetmintát
      van kis kiszerelés próbára
      választhatok milyen mintát tesztek bele
      nem vennék nagyot látatlanban
      van kóstoló szett
      minta?
      tennétek egy mintát a csomagba
      van mini méret
      előbb egyszer kipróbálnám a bőrömön`,
    en: `
      do you have samples
      id like to try before buying the big one
      can you send a fabric swatch
      is there a travel size to test
      do i get to choose the freebies
      dont want a full one without knowing how it smells
      is there a discovery set with little ones
      samples?
      could you pop a sample in
      is there a mini
      id like to patch test first`,
  },
  personalise: {
    el: `
      χαράζετε όνομα πάνω
      μπορείτε να το φτιάξετε στα μέτρα μου
      να βάλουμε το λογότυπό μας
      θέλω κάτι κατά παραγγελία`,
    hu: `
      gravíroztok bele nevet
      egyedi méretre is készítitek
      rákerülhet a logónk
      egyedi darabot szeretnék`,
    en: `
      can you engrave a name on it
      would you make it to my measurements
      could it have our logo
      i want something custom made`,
  },
  advice: {
    el: `
      τι μου προτείνετε για δώρο σε άντρα
      ποιο από τα δύο είναι καλύτερο
      δεν ξέρω ποιο να διαλέξω
      τι να πάρω στη γιαγιά μου που έχει γιορτή
      ψάχνω κάτι για ένα νεογέννητο
      τι δωράκι κάνετε για δασκάλα
      ποιο πάνε περισσότερο
      με 30 ευρώ τι καλό βρίσκω
      έχετε ιδέες για επέτειο
      ποια κρέμα για τα χέρια
      τι θα διαλέγατε εσείς`,
    hu: `
      mit ajánlotok férfinak ajándékba
      a kettő közül melyik jobb
      nem tudok választani
      mit vegyek nagymamámnak névnapra
      újszülöttnek keresek valamit
      tanárnőnek milyen apróság jó
      mi a legnépszerűbb
      30 euróból mi jót kapok
      van ötletetek évfordulóra
      melyik krém jó kézre
      ti melyiket választanátok`,
    en: `
      what would you recommend for a man
      which of the two is better
      cant decide which one
      what should i get my gran for her name day
      looking for something for a newborn
      little thing for a teacher, ideas?
      which is the most popular
      something nice for around 30 euro
      any ideas for an anniversary
      which cream for hands
      what would you pick`,
  },
  'more about it': {
    el: `
      έχετε κι άλλες φωτογραφίες
      δώστε μου περισσότερες πληροφορίες για το προϊόν
      τι περιλαμβάνει η συσκευασία`,
    hu: `
      van róla több kép
      bővebb leírást kérnék a termékről
      mi van a dobozban`,
    en: `
      do you have more photos
      id like more details about this product
      whats included in the box`,
  },
  'about one product': {
    el: `
      η πράσινη ή η κίτρινη είναι πιο δυνατή
      πόσες ώρες καίει το μεγάλο
      από ποια περιοχή είναι το λάδι
      είναι γλυκό ή ξηρό το κρασί
      τι ξύλο είναι το τραπέζι
      πόσα τεμάχια έχει το κουτί
      έχει καλώδιο ή μπαταρίες
      ποιο πουλάει περισσότερο
      μυρίζει έντονα;
      πόσο πάει το κιλό
      τι λάμπα παίρνει
      είναι βαρύ στη μεταφορά;
      η κανάτα χωράει ένα λίτρο;
      έχει τσέπες το παντελόνι
      είναι ελαφρύ για το καλοκαίρι
      το λευκό κρασί με τι πάει
      είναι μυτερή η λεπίδα
      ποιο μέλι είναι πιο αρωματικό
      τι γεύση έχει η μαρμελάδα
      έχει φερμουάρ ή κουμπιά
      πόσα γραμμάρια καφέ έχει το πακέτο
      τι διάμετρο έχει το στεφάνι
      μπαίνει φωτογραφία 10 επί 15
      βγάζει αφρό;
      το άρωμα θυμίζει βανίλια;
      τα φλιτζάνια είναι ψηλά ή κοντά
      πόσα φύλλα έχει το τετράδιο
      έχει αλυσίδα μαζί
      το χαλί είναι χοντρό
      διπλώνει το τραπέζι;
      ανάβει με σπίρτο
      έχει φόδρα μέσα
      ποιο είναι πιο σκούρο, το πρώτο ή το τρίτο
      φοριέται και χειμώνα
      είναι μαλακό το μαξιλάρι`,
    hu: `
      a zöld vagy a sárga erősebb
      hány órát ég a nagy
      melyik vidékről van az olaj
      édes vagy száraz a bor
      milyen fa az asztal
      hány darab van a dobozban
      vezetékes vagy elemes
      melyiket veszik a legtöbben
      intenzív az illata?
      mennyi kilója
      milyen izzó kell bele
      nehéz cipelni?
      belefér egy liter a kancsóba
      van zsebe a nadrágnak
      nyárra elég könnyű anyag
      a fehérbor mihez illik
      éles a penge
      melyik méz illatosabb
      milyen ízű a lekvár
      cipzáras vagy gombos
      hány gramm kávé van a csomagban
      mekkora a koszorú átmérője
      10x15-ös fénykép belefér
      habzik?
      vaníliára emlékeztet az illata
      magas vagy alacsony csésze
      hány lapos a füzet
      lánc is jár hozzá
      vastag a szőnyeg
      összecsukható az asztal
      gyufával gyújtható
      bélelt belül
      melyik sötétebb, az első vagy a harmadik
      télen is hordható
      puha a párna`,
    en: `
      is the green one stronger than the yellow
      how many hours does the big one burn
      which region is the oil from
      is the wine sweet or dry
      what wood is the table
      how many come in a box
      cable or batteries
      whats your best seller
      does it smell strong
      how much per kilo
      what bulb does it take
      is it heavy to carry
      does the jug hold a litre
      do the trousers have pockets
      is it light enough for summer
      what does the white wine go with
      is the blade sharp
      which honey is the most fragrant
      what does the jam taste like
      zip or buttons
      how many grams of coffee in the pack
      what diameter is the wreath
      does a 6x4 photo fit in it
      does it foam
      is the scent like vanilla
      are the cups tall or short
      how many pages in the notebook
      does it come with a chain
      is the rug thick
      does the table fold
      do you light it with a match
      is it lined inside
      which is darker the first or third
      can you wear it in winter
      is the pillow soft`,
  },
}
