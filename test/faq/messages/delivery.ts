import type { Said } from '../shape.ts'

export const delivery: Record<string, Said> = {
  'delivery-cost': {
    el: `
      ποσα ειναι τα μεταφορικα για λαμια
      κουριερ τι χρεωση εχει??
      Καλησπέρα σας! Θέλω να πάρω μόνο ένα σαπουνάκι για τη μαμά μου και φοβάμαι μη μου βγει πιο ακριβή η αποστολή από το σαπούνι 😅 πόσο είναι;
      ποσο παει το δεμα αν ειναι 3 κιλα
      γεια σας ηθελα να ρωτησω αν παραγγειλω ενα βαζο και δυο κερια ποσο θα μου ερθουν περιπου μαζι με τα μεταφορικα
    `,
    greeklish: `
      posa einai ta metaforika pros patra
      ta metaforika poso pane? den to vrisko pou8ena
      thelw na dw ti xrewnete gia apostolh prin plhrwsw
    `,
    hu: `
      mennyi a szallitas
      szia mennyi a postaköltség ha csak 1 szappant kérek
      futár ára?
      Jó napot kívánok! Egy nagyobb csomagot rendelnék, kb. 8 kiló lesz, erre mennyi szállítást számolnak fel?
      a kiszallitas menyibe fog kerulni debrecenbe
      melyik az olcsóbb, automata v házhoz? mennyi a kettő külön
      nem találom sehol h mennyit kell fizetni a futárért 🤔
      szóval azt szeretném megkérdezni hogy ha most leadok egy rendelést akkor arra még mennyi jön rá a szállítással
    `,
    en: `
      how much is shipping
      hi whats the delivery fee to athens
      postage for 1 soap?
      do u charge extra for heavy parcels, i want 4 jars of honey
      hey so before i go through the whole checkout can you tell me what the courier is gonna cost me
      Good evening, I would like to send something small to my sister in Volos. Could you please let me know the shipping price? Many thanks, Helen
      delivry price pls 🙏
      whats postage come to for 2 candles
    `,
  },
  'delivery-time': {
    el: `
      σε ποσο καιρο ερχεται αν παραγγειλω σημερα
      προλαβαινει να ερθει μεχρι παρασκευη; εχω γενεθλια
      ποσες μερες κανετε για αθηνα
      Καλημέρα σας, σκέφτομαι να παραγγείλω τώρα το μεσημέρι. Φεύγει αυθημερόν ή από αύριο; Ευχαριστώ!
      αργει πολυ η παραδοση συνηθως;;
    `,
    greeklish: `
      an parageilo tora pote tha to exw sta xeria mou
      se poses meres er8ei to dema 8essaloniki
      prolavainei na erthi mexri to savato?? to thelo gia vaftisia
    `,
    hu: `
      mikor jon meg ha ma rendelek
      kb hány nap alatt ér ide
      odaér péntekig? szülinapra kéne 🎂
      Üdvözlöm! Érdeklődni szeretnék, hogy a ma este leadott rendelést mikor adják fel, és mikor várhatom a futárt?
      mennyi ido mire kiszallitjatok pécsre
      gyors a szállítás nálatok vagy várni kell heteket
      hetvegen is hoznak csomagot vagy csak hétköznap
      azt akarom csak tudni hogy ha hétfőn megrendelem akkor szerdára itt lesz e mert csütörtökön utazom
    `,
    en: `
      how long til it gets here
      if i order today when will it come
      need it by saturday for a bday, possible??
      whats the usual delivery time to larissa
      is it next day delivery or longer
      Hello! We are leaving on holiday next Thursday and I would love to take the sunscreen with us. If I place the order tonight, will it be here in time?
      do u dispatch same day
      how many days does the curier take normally
    `,
  },
  'free-shipping': {
    el: `
      ποσο πρεπει να ψωνισω για να μην πληρωσω μεταφορικα
      εχω 41 ευρω στο καλαθι, ποσα μου λειπουν για τα δωρεαν μεταφορικα;
      τα δωρεαν μεταφορικα απο ποσο ξεκινανε
      Γεια σας, στο Instagram γράφατε για free shipping. Ισχύει για όλες τις παραγγελίες ή πάνω από κάποιο ποσό;
      μηπως εχετε τζαμπα αποστολη αν παρω πολλα
    `,
    greeklish: `
      apo poso kai panw einai dwrean ta metaforika
      an psoniso 50e plirono metaforika?
      exete free shipping??
    `,
    hu: `
      hány forinttól ingyenes
      18500-nál járok mennyit kell még venni h ne legyen szállítási
      van ingyen szállítás?
      mennyiért kell vásárolni h ti álljátok a postát
      Kedves Bolt!⏎A barátnőmmel közösen rendelnénk, hogy ne kelljen szállítást fizetni. Mennyi ehhez a minimum?
      ingyen hozzak ki ha tobbet veszek
      az ingyenes kiszállítás a kupon utáni összegre vonatkozik vagy előtte? 
      free shipping mennyi felett van
    `,
    en: `
      how much do i need to spend for free shipping
      im at 39 euros what do i need for free delivery lol
      free postage over what amount?
      does the free shipping thing count before or after the discount
      is delivry free if i buy a lot
      Hi there, my friend said she paid nothing for delivery. Is there some amount above which you don't charge for it?
      any free shipping offers rn 👀
      do i still pay the courier if my basket is 60 euro
    `,
  },
  tracking: {
    el: `
      που θα δω που ειναι το δεμα μου
      δεν μου ηρθε τρακινγκ, πως το βρισκω;
      με ποια κουριερ τα στελνετε acs η ελτα
      Καλησπέρα, έλαβα email ότι εστάλη η παραγγελία μου αλλά δεν βλέπω κάπου voucher για να κάνω αναζήτηση. Πού το βρίσκω;
      θελω τον κωδικο αποστολης για να το παρακολουθω
    `,
    greeklish: `
      pws kanw track thn paraggelia
      me ti courier stelnete
      pou vriskw to voucher na dw pou einai to dema
    `,
    hu: `
      hol tart a csomagom, meg lehet nézni vhol
      nem kaptam tracking numbert
      gls vagy mpl hozza
      merre jár a futár hol tudom követni
      Jó estét! Megjött az e-mail, hogy feladták, de nincs benne csomagkövető link. Honnan tudom meg, hol van épp?
      csomagszam hol van
      kivel küldtök ki csomagot, mert a dpd nálunk mindig eltéved 😬
      szal hogy tudom megnezni hogy hol van most a cucc
    `,
    en: `
      tracking number?
      how do i see where my package is
      who do you ship with, acs or someone else
      i got the shipped email but theres no link to follow it
      where can i track this thing
      Hi! Last time my parcel went to a depot without me knowing. How will I be able to follow this one?
      what courrier company do u use
      didnt get a tracking code is there another way to look it up
    `,
  },
  'remote-areas': {
    el: `
      στελνετε στα κουφονησια;
      μενω σε ορεινο χωριο στα τζουμερκα και κανεις κουριερ δεν ανεβαινει εσεις;
      εξυπηρετειτε δυσπροσιτες;;
      Καλημέρα από την Κάσο!⏎Εδώ ο κούριερ έρχεται όποτε έχει πλοίο 😊 Μπορώ να παραγγείλω ή δεν στέλνετε σε τόσο μικρά νησιά;
      για νησι εχει παραπανω χρεωση η επειδη ειναι μακρια αργει
    `,
    greeklish: `
      stelnete se mikra nisia px agkistri
      to xwrio mou einai dysprosith perioxh, erxeste?
      menw amorgo mporo na paragilo kanonika?
    `,
    hu: `
      tanyara is kihozza a futar?
      zsákfaluban lakom a GPS se találja, ide is jön futár?
      egy pici őrségi faluba is szállítotok?
      külterület helyrajzi számra lehet kérni csomagot
      Tisztelt Cím! Egy erdei vendégházba rendelnénk törölközőket, utcanév nincs. Oda is kiszállítanak?
      az isten háta mögött élünk 😂 de azért eljut hozzánk a csomag?
      minden telepulesre vittek vagy van ahova nem
      kis faluba is jöttök, itt hetente egyszer jár a gls
    `,
    en: `
      do you ship to tiny islands like anafi
      i live way up in a mountain village, will the courier come
      can u deliver to hydra, no cars here
      is there an extra charge for hard to reach places
      Hello, we run a small guesthouse on Kastellorizo and couriers often refuse us. Would you be able to send things here?
      my village isnt on the couriers list what now
      delivery to the islands ok??
      middle of nowhere address, farm, no street name. can you still send it
    `,
  },
  abroad: {
    el: `
      στελνετε γερμανια
      ποσο παει για κυπρο η αποστολη
      μενω λονδινο θα πληρωσω τελωνειο αν παραγγειλω;
      Καλησπέρα σας, η κόρη μου σπουδάζει στην Ολλανδία και της αρέσουν πολύ οι κρέμες σας. Γίνεται να της στείλετε ένα δέμα εκεί;
      ελβετια στελνετε και τι δασμους εχει
    `,
    greeklish: `
      stelnete kypro?
      eimai ameriki mporo na parageilw apo edw
      gia belgio poso einai ta metaforika kai an exei telwneio
    `,
    hu: `
      szallittok ausztriaba
      erdélybe is lehet küldeni csomagot?
      kinn élek angliában, kell vámot fizetni utána
      mennyi lenne ha münchenbe kérném a csomagot
      Sziasztok, Kanadában élő magyarok vagyunk, nagyon hiányoznak az otthoni dolgok. Ide is tudnátok postázni valahogy?
      svájcba postáztok? vámmal mi a helyzet
      kulfoldre is rendelhetek vagy csak mo-n belül
      shippingeltek szlovákiába 🇸🇰
    `,
    en: `
      do u ship to the uk
      is there customs if i order from switzerland
      shipping to germany how much
      can i order from the US??
      we live in cyprus, do you send parcels here
      Dear shop, I bought your olive soap on holiday in Greece and would love more. I am back home in Norway now. Do you post to Norway and will I have to pay duty?
      international delivery possible?
      would i get hit with import tax sending this to canada
    `,
  },
  locker: {
    el: `
      μπορειτε να το στειλετε σε box now;
      θελω να το παρω απο λοκερ γιατι λειπω ολη μερα
      εχει σημειο παραλαβης στο περιστερι;
      Γεια σας, δουλεύω μέχρι αργά και δεν με βρίσκει ποτέ ο κούριερ. Υπάρχει τρόπος να παραλάβω μόνη μου από κάποια θυρίδα;
      ποσες μερες μενει στο locker το δεμα
    `,
    greeklish: `
      stelnete me boxnow?
      na to paralavo apo thirida ginete
      den eimai pote spiti, mporei na paei se locker konta mou
    `,
    hu: `
      foxpostba lehet kerni
      csomagpontra küldhetitek inkább? sose vagyok otthon
      van packeta vagy más automata
      automatába kérném, meddig van ott a csomag
      nálunk a társasházban nem jó a kaputelefon szal jobb lenne ha valami automatából szedném ki magamnak munkából hazafele
      nem futarral szeretnem hanem atveteli pontra
      lehet easyboxba kérni 📦
      a benzinkuton is atvehetem vagy csak hazhoz jon
    `,
    en: `
      can you send it to a locker
      im at work all day, any pickup points?
      do you do box now
      how long does it stay in the locker before it goes back
      id rather grab it from a parcel machine than wait for the driver tbh
      hiya, we've got no doorbell and the last two couriers just gave up 🙄 is there somewhere near the metro i could collect it from myself?
      is there a pick up point in budapest 7th district
      lockr instead of home delivery pls
    `,
  },
}
