import type { Said } from '../shape.ts'

export const messages: Record<string, Said> = {
  'how-long': {
    el: `
      ποτε θα ερθει αν παραγγειλω σημερα
      σε ποσο καιρο παραδιδετε;
      Καλησπερα σας, μενω στην Καλαματα, ποσες μερες κανει να φτασει το σακι;
      προλαβαινει να ερθει μεχρι παρασκευη; τελειωνει η τροφη του
      κανετε παραδοση αυθημερον;
    `,
    greeklish: `
      se poses meres erxete
      pote tha to exw sto spiti an to parw tora
      kanei polu na erthei?
    `,
    hu: `
      mennyi idő mire ideér
      ha ma megrendelem holnapra itt van?
      hany munkanap a szallitas videkre
      Jó napot! Szegedre mikorra érne oda egy zsák táp?
      pénteken megrendeltem mikorra várhatom kb
      milyen gyorsan szállítanak
      meg a heten megkapom ha most rendelek?
      aznapi kiszállítás van?
    `,
    en: `
      how fast do you deliver
      if i order today when does it come
      will it arrive before the weekend? shes almost out of food
      whats the usual delivery time to crete
      do u do next day
      how long till it gets here
      Hello, I live on an island, how many days should I expect?
      estimated delivery??
    `,
  },
  'shipping-price': {
    el: `
      ποσο παει η αποστολη
      μεταφορικα;
      τα εξοδα αποστολης ποσα ειναι για θεσσαλονικη
      αν παρω δυο σακια ειναι τζαμπα τα μεταφορικα;
      χρεωνετε κατι παραπανω για τα βαρια;
    `,
    greeklish: `
      posa einai ta metaforika
      me 40 euro exw dwrean apostoli?
      poso xreonete ta kourier
    `,
    hu: `
      mennyi a szállítási költség
      szállítási díj?
      ingyenes a kiszallitas 12 ezer felett?
      mennyit kell fizetnem a házhozszállításért
      a nehéz zsáknak drágább a postája?
      mennyiért hozzák ki
      mikortol nem kell szallitast fizetni
      postaköltség mennyi lenne 2 zsáknál
    `,
    en: `
      shipping cost?
      how much do you charge for delivery
      is delivery free over 40
      whats the minimum for free shipping
      how much is postage for a 25kg bag
      do i pay delivery if i spend 50
      delivery fee pls
      are there extra charges for heavy stuff
    `,
  },
  'send-back': {
    el: `
      θελω να το γυρισω πισω
      πηρα λαθος γευση, αλλαζεται;
      η γατα δεν το ακουμπαει καθολου, μπορω να το επιστρεψω;
      τι κανω για επιστροφη
      εχω ανοιξει το κουτι, το δεχεστε πισω;
    `,
    greeklish: `
      pws kanw epistrofi
      ginete na to allaksw me allo?
      thelo na sas to steilo piso
    `,
    hu: `
      vissza szeretném küldeni
      visszakuldes hogy megy
      nem jó rá, be lehet cserélni másikra?
      a cicám rá se néz, visszavihetem?
      meddig lehet visszavinni
      felbontottam de nem kell, visszaveszitek?
      elállnék a vásárlástól, mit kell csinálnom
      csere lehetséges?
    `,
    en: `
      i want to send it back
      whats your return policy
      can i swap it for another flavour
      he hates it, can i return an open bag?
      how many days do i have to return
      need to return the bed i bought last week
      exchange possible?
      where do i send returns
    `,
  },
  'money-back': {
    el: `
      ποτε θα παρω τα λεφτα μου πισω
      σας εστειλα πισω το προϊον πριν 10 μερες και ακομα δεν πηρα χρηματα
      η επιστροφη χρηματων σε ποσες μερες γινεται;
      που θα μπουν τα λεφτα, στην καρτα;
      δεν εχω λαβει το refund
    `,
    greeklish: `
      pote tha mou gyrisete ta lefta
      pou einai ta xrimata mou apo tin epistrofi
      poso kanei to refund
    `,
    hu: `
      mikor utaljátok vissza a pénzt
      visszakuldtem, mikor jon a penz?
      még mindig nem kaptam meg a visszatérítést
      kártyára megy vissza az összeg?
      hány nap a visszatérítés
      hol a pénzem
      két hete visszaküldtem a nyakörvet, és nem jött vissza az ára
      refund mikor lesz
    `,
    en: `
      when will i be refunded
      still waiting for my refund
      how long does a refund take
      does the money go back on my card
      you got my return last week, wheres my money
      havent seen the refund yet
      will you pay me back in cash or to the bank
      refund status?
    `,
  },
  'ways-to-pay': {
    el: `
      παιρνετε paypal;
      μπορω να πληρωσω στον κουριερ
      με καρτα γινεται;
      αντικαταβολη εχει;
      σε δοσεις μπορω να πληρωσω ή μονο μετρητα; ποιους τροπους εχετε
    `,
    greeklish: `
      pos plirono
      exete antikatavoli?
      me metrita ginetai na pliroso?
    `,
    hu: `
      lehet kártyával fizetni
      van utanvet
      paypal jó?
      fizethetek a futárnál?
      átutalással is megy?
      milyen fizetési módok vannak
      készpénzben tudok fizetni amikor hozzák?
      apple pay van
    `,
    en: `
      can i pay by card
      do you take paypal
      cash on delivery?
      what payment options are there
      can i pay the courier
      is bank transfer ok
      which cards do u accept
      i dont have a credit card, how else can i pay
    `,
  },
  opening: {
    el: `
      τι ωρα κλεινετε σημερα
      ειστε ανοιχτα το σαββατο;
      που βρισκεστε
      εχετε φυσικο καταστημα;
      μεχρι τι ωρα ειναι το μαγαζι
    `,
    greeklish: `
      pou eiste
      ti ores anoigete
      exete magazi na ertho apo konta?
    `,
    hu: `
      hánykor zártok
      szombaton nyitva vannak?
      hol található az üzletük
      van boltjuk is?
      meddig vannak nyitva ma
      hany orakor nyitnak
      mi a pontos cím
      vasárnap be lehet menni?
    `,
    en: `
      what time do you close
      are you open on saturday
      where are you located
      do you have a physical store
      opening times pls
      until when are you open tonight
      whats the address of the shop
      open on sundays?
    `,
  },
  collect: {
    el: `
      μπορω να ερθω να το παρω εγω;
      γινεται παραλαβη απο το μαγαζι;
      να το στειλετε σε box now γινεται;
      θελω να περασω να την παραλαβω αντι για κουριερ
      ποση ωρα θελει να ετοιμαστει για παραλαβη απο κοντα
    `,
    greeklish: `
      mporw na perasw na to paralavw
      stelnete se locker?
      na to paro apo to katastima ginete?
    `,
    hu: `
      bemehetek érte a boltba?
      szemelyes atvetel van
      foxpostra is lehet kérni?
      lehet csomagpontra küldeni
      elhoznám én, mikor mehetek érte
      automatába kérném, megy?
      át tudom venni az üzletben ingyen?
      személyesen szeretném átvenni
    `,
    en: `
      can i pick it up myself
      click and collect?
      do you send to parcel lockers
      id rather come and get it from your store
      how soon can i collect
      is pickup free
      in store pick up possible
      could you send it to a locker instead
    `,
  },
  'call-off': {
    el: `
      θελω να ακυρωσω
      ακυρωση παραγγελιας
      δεν την θελω τελικα την παραγγελια
      παρηγγειλα κατα λαθος δυο φορες, ακυρωστε τη μια
      γινεται να την ακυρωσω αφου εχει φυγει;
    `,
    greeklish: `
      thelo na akiroso tin paraggelia
      mporw na akurwsw?
      akyrosi parakalo
    `,
    hu: `
      le szeretném mondani
      rendelés törlése
      mégsem kérem a rendelést
      veletlenul ketszer rendeltem, az egyiket toroljek
      meg lehet meg allitani a rendelest
      sztornózni szeretném
      lemondható még?
      mégse kell amit tegnap rendeltem
    `,
    en: `
      cancel my order
      i want to cancel
      i dont want it anymore please stop the order
      ordered twice by accident cancel one
      is it too late to cancel
      can you cancel the order from this morning
      how to cancel??
      changed my mind about the order
    `,
  },
  'new-address': {
    el: `
      εβαλα την παλια μου διευθυνση
      αλλαξτε μου τη διευθυνση παρακαλω
      μετακομισα, να το στειλετε αλλου γινεται;
      εγραψα λαθος τον αριθμο του δρομου στην παραγγελια
      να παει στη δουλεια μου αντι για το σπιτι
    `,
    greeklish: `
      evala lathos diefthinsi
      na allaxw dieuthinsi stin paraggelia
      mporeite na to steilete allou?
    `,
    hu: `
      rossz címet írtam be
      át lehet írni a szállítási címet
      elköltöztem, másik címre kérném
      elirtam a hazszamot
      a munkahelyemre kérném inkább
      cím módosítás
      kimaradt az emelet és ajtó a címből
      a régi címemre ment a rendelés, át tudják tenni?
    `,
    en: `
      wrong address on my order
      i put my old address
      can you change where its going
      forgot the flat number in the address
      send it to my office instead pls
      need to update the delivery address
      we moved, can the parcel go to the new place
      typo in my street name
    `,
  },
  broken: {
    el: `
      το σακι ηρθε σκισμενο και ειχε χυθει ολο
      μου ηρθε σπασμενο
      το σιντριβανι νερου δεν δουλευει
      ηταν χτυπημενες οι κονσερβες
      ελαττωματικο ηταν, δεν κλεινει το κουμπωμα
    `,
    greeklish: `
      irthe spasmeno
      to kouti itan anoigmeno kai xalasmeno
      xalase meta apo mia mera
    `,
    hu: `
      törötten jött meg
      ki volt lyukadva a zsák és kiömlött minden
      nem működik az itatókút
      horpadtak a konzervek
      serult csomagot kaptam
      elromlott egy nap után
      hibás a cipzár a hordozón
      széttörve érkezett az akvárium
    `,
    en: `
      it arrived broken
      bag was ripped open and food everywhere
      the water fountain doesnt work
      dented tins
      came damaged what do i do
      the zip on the carrier is faulty
      broke after one day
      the tank is cracked
    `,
  },
  'again-in-stock': {
    el: `
      ποτε θα ξαναερθει
      γραφει εξαντληθηκε
      θα ξαναφερετε το κοτοπουλο 12 κιλα;
      δεν υπαρχει διαθεσιμο, ποτε θα εχει;
      ειδοποιηστε με οταν ερθει παλι
    `,
    greeklish: `
      pote tha exete pali
      einai exantlimeno tha ksanarthei?
      tha ksanaferete to megalo?
    `,
    hu: `
      mikor jön belőle megint
      azt írja elfogyott
      lesz még a csirkés 12 kilósból?
      nincs keszleten mikor lesz
      szóljanak ha újra van
      kifogyott a kedvencünk, várható?
      mikor lehet ismét kapni
      rendelnek még a nagy méretből?
    `,
    en: `
      when will you have it again
      it says out of stock
      are you getting more of the chicken 12kg
      will it be back
      let me know when its available again
      sold out everywhere, do you expect more
      restock?
      when is the big one back in
    `,
  },
  bill: {
    el: `
      θελω τιμολογιο οχι αποδειξη
      μπορω να εχω τιμολογιο στην εταιρεια μου;
      κοβετε τιμολογιο
      που βαζω το αφμ
      ξεχασα να ζητησω τιμολογιο για την παραγγελια
    `,
    greeklish: `
      kovete timologio?
      thelw timologio gia tin etaireia
      pou grafo to afm
    `,
    hu: `
      céges számlát kérek
      kaphatok áfás számlát
      hova írjam az adószámot
      cegre szeretnem a szamlat
      elfelejtettem megadni a cégnevet a számlához
      tudnak a cégünk nevére számlázni?
      ÁFA-s számla lehetséges?
      számla kell az egyesületnek
    `,
    en: `
      can i get an invoice
      i need an invoice for my company
      where do i put the vat number
      do you do business invoices
      forgot to ask for a company invoice
      invoice with our tax id please
      can you bill our kennel
      vat invoice?
    `,
  },
  voucher: {
    el: `
      ο κωδικος δεν περναει
      που βαζω το κουπονι
      εχετε καμια εκπτωση για νεους πελατες;
      μου λεει μη εγκυρος κωδικος
      μπορω να βαλω δυο κουπονια μαζι
    `,
    greeklish: `
      den pianei o kodikos ekptosis
      pou vazo to kouponi
      exete kanena kwdiko gia ekptwsh?
    `,
    hu: `
      nem fogadja el a kupont
      hova kell írni a kuponkódot
      van kedvezmény új vásárlóknak
      ervenytelen a kod
      lehet két kupont egyszerre
      kaptam egy kódot de nem működik
      van most valami akciós kód?
      kupon beváltása
    `,
    en: `
      my code isnt working
      where do i enter the coupon
      any discount for first order
      it says invalid promo code
      can i use two vouchers together
      do you have any promo codes
      how do i redeem my voucher
      code wont apply
    `,
  },
  subscription: {
    el: `
      πως κανω συνδρομη για την τροφη
      θελω να ερχεται μονο του καθε μηνα
      πως σταματαω τη συνδρομη
      μπορω να αλλαξω καθε ποτε ερχεται η συνδρομη
      η αυτοματη παραγγελια τι εκπτωση εχει
    `,
    greeklish: `
      pws kanw syndromi
      thelw kathe mina tin idia trofi automata
      pws stamataw tin sindromi
    `,
    hu: `
      előfizetnék az eledelre
      hogy tudom lemondani az előfizetést
      minden hónapban kérném ugyanazt
      az elofizetes menyivel olcsobb
      lehet szüneteltetni az előfizetést
      automatikus rendelés hogy működik
      négyhetente jöjjön a táp, megoldható?
      előfizetés gyakoriságát hol állítom
    `,
    en: `
      how do i subscribe for food
      want the same bag every month
      cancel subscription
      can i pause my subscription
      is it cheaper with autoship
      change how often my subscription comes
      do you have a monthly plan
      i want to stop the automatic orders
    `,
  },
  'collar-size': {
    el: `
      τι νουμερο να παρω για λαμπραντορ
      το M σε τι σκυλο κανει;
      πως μετραω για κολαρο
      εχετε πινακα με μεγεθη
      ειναι 8 κιλα, ποιο μεγεθος του κανει
    `,
    greeklish: `
      ti megethos na parw gia mikro skilo
      pws metraw ton laimo tou
      to L einai megalo?
    `,
    hu: `
      milyen méret kell egy labradornak
      hogyan kell lemérni a nyakát
      merettablazat
      az M-es mekkora kutyára jó
      8 kilós, melyik méretet vegyem
      két méret között vagyunk
      S vagy M kell egy tacskónak?
      hány centi a legnagyobb nyakörv
    `,
    en: `
      what size for a labrador
      how do i measure for a collar
      is the M ok for 8 kilos
      size chart?
      between two sizes which one
      how big is the large coat
      dont know which size to get for my puppy
      will a small fit a dachshund
    `,
  },
  abroad: {
    el: `
      στελνετε κυπρο;
      μενω γερμανια, γινεται να μου στειλετε;
      αποστολες εκτος ελλαδας κανετε;
      ποσο για βελγιο
      εξυπηρετειτε λευκωσια
    `,
    greeklish: `
      stelnete germania?
      kanete apostoles sto eksoteriko
      sti kypro stelnete
    `,
    hu: `
      külföldre is küldenek?
      szallitotok Romaniaba
      Ausztriában lakom, rendelhetek?
      Szlovákiába mennyi a szállítás
      szállítás a határon túlra
      lehet-e Németországba kérni
      bécsbe is jön?
      EU-n belül szállítotok?
    `,
    en: `
      do you deliver to germany
      can you ship outside greece
      international shipping?
      i live in cyprus can i order
      do you ship to austria and how much
      is worldwide delivery possible
      im in the uk, can you send it
      delivery to other countries
    `,
  },
}
