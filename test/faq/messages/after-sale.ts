import type { Said } from '../shape.ts'

export const afterSale: Record<string, Said> = {
  returns: {
    el: `
      δεν μου αρεσε θελω να το στειλω πισω
      ποσες μερες εχω για να το γυρισω
      εχετε φορμα επιστροφης; που τη βρισκω
      Καλησπέρα σας. Πήρα ένα χαλάκι μπάνιου αλλά δεν ταιριάζει καθόλου με τα πλακάκια μου. Πώς γίνεται να σας το επιστρέψω και ποιος πληρώνει τον κούριερ;
      το ανοιξα το κουτι αλλα δεν το χρησιμοποιησα, το δεχεστε πισω;
    `,
    greeklish: `
      8elw na kanw epistrofh ti xreiazetai
      mporo na to epistrepso se 20 meres?
      ta eksoda gia na to steilw pisw poios ta plironei
    `,
    hu: `
      vissza szeretnem kuldeni
      nem tetszik vissza lehet vinni? hány napom van rá
      hogy megy a visszáru nálatok
      elállnék a vásárlástól, van erre valami nyomtatvány?
      Jó napot!⏎A múlt héten kaptam meg a lámpát, de élőben sokkal nagyobb, mint gondoltam. Visszaküldhetem, és kinek a költségére?
      ki fizeti a postat ha visszakuldom
      kibontottam de nem használtam, visszaveszitek?
      14 napon belul vagyok meg, mit kell kitolteni a visszakuldeshez
    `,
    en: `
      how do i send this back
      dont like it, whats your return policy
      is it free to return stuff
      can i return a soap if its still wrapped
      how long have i got to bring it back
      Hi there, the vase is lovely but simply far too big for our shelf. What are the steps for sending it back to you?
      where do i get a return lable
      opened the box but didnt use it.. do you still take returns?
    `,
  },
  exchange: {
    el: `
      μου πεφτει μεγαλο θελω ενα νουμερο κατω
      μπορω να το αλλαξω με αλλο χρωμα
      μου το εκαναν δωρο και το εχω ηδη, γινεται αλλαγη;
      Γεια σας!⏎Παρέλαβα σήμερα το μπουρνούζι, είναι πολύ όμορφο αλλά στενό στους ώμους. Θα ήθελα το L αντί για το M, πώς κάνουμε την αλλαγή;
      αλλαγες κανετε η μονο επιστροφη χρηματων
    `,
    greeklish: `
      to small den mou kanei, mou to allazete me medium?
      ginetai allagi se allo xroma?
      thelo na alakso to foutter me ena megalitero
    `,
    hu: `
      kicsi lett cserelnetek nagyobbra
      M helyett L kéne, lehet cserélni
      ajándékba kaptam de már van ilyenem, cserélhető másikra?
      bézs helyett inkább szürkére cserélném a takarót
      Kedves Bolt, a férjemnek vett póló sajnos kilóg a nadrágból, olyan hosszú 😅 Eggyel kisebbet szeretnénk helyette, ez hogy megy Önöknél?
      meretcsere hogy mukodik nalatok
      nem vissza akarom küldeni hanem egy másik színt kérnék helyette
      csere ingyen van? túl nagy a póló
    `,
    en: `
      too small, can i swap it for a large
      can i get the same in blue instead, already received the green one
      i got two of these as presents can i change one for something else
      whats the process for exchanging sizes
      ok so i got the linen trousers and theyre lovely but honestly i could fit twice in there, can we do the S instead how does that work
      do i have to pay for an exchnage
      wrong fit 😭 need one size up
      i dont want a refund just a different colour
    `,
  },
  'refund-time': {
    el: `
      ποτε θα μπουν τα λεφτα στην καρτα μου
      εστειλα πισω το προϊον πριν 4 μερες και δεν εχω δει επιστροφη χρηματων
      σε ποσο καιρο γινεται το refund;
      Καλησπέρα, η επιστροφή μου παραδόθηκε σε εσάς την Τρίτη σύμφωνα με τον κούριερ. Πότε περίπου να περιμένω το ποσό στον λογαριασμό μου;
      ειχα πληρωσει με αντικαταβολη τα χρηματα πως θα μου τα δωσετε πισω
    `,
    greeklish: `
      pote 8a mou epistrafoun ta xrhmata
      ta lefta mou den exoun gyrisei akoma, poses meres thelei
      to poso mpainei stin karta i mou kanete katathesi?
    `,
    hu: `
      mikor utaljatok vissza a penzt
      visszaküldtem a csomagot már megkaptátok, mikor jön a pénzem
      hány nap a refund
      kártyára jön vissza az összeg vagy számlára
      azt írtátok múlt csütörtökön hogy visszaért hozzátok a csomag, azóta minden nap nézem a bankot de semmi, normális ez?
      utanvettel fizettem, igy hogy kapom vissza az arat?
      még mindig nem látom a visszautalást mennyi idő szokott lenni
      a visszaterites meddig tart kb
    `,
    en: `
      when do i get my money back
      sent it back last week still no refund, how long
      does the refund go back to my card or what
      how many days for the money to show up after a return
      i paid cash to the courier, how are you going to pay me back
      Hi, you confirmed last Friday that my parcel is back with you, thanks for that. I've been checking the bank every day since and nothing yet, is that normal?
      refund status?? takes ages
      do refunds go to paypal if i payed with that
    `,
  },
  'damaged-item': {
    el: `
      ηρθε σπασμενο 😢
      το βαζακι ειχε ανοιξει και χυθηκε ολη η κρεμα μεσα στο κουτι
      ραγισμενο πιατο ελαβα τι κανουμε
      Καλησπέρα σας, άνοιξα τώρα το δέμα⏎το κηροπήγιο είναι στραβωμένο στη βάση και δεν στέκεται⏎έχω βγάλει φωτογραφίες, πού τις στέλνω;
      το κουτι ηταν διαλυμενο και η κουπα χιλια κομματια
    `,
    greeklish: `
      mou irthe xalasmeno to boukali
      espase to vazo sth metafora, ti prepei na kanw
      to kapaki itan spasmeno kai xi8ike to sampouan
    `,
    hu: `
      osszetorve jott meg
      a tégely kifolyt az egész doboz csupa krém 😩
      repedt a bögre amit küldtetek
      be van horpadva a doboz és a gyertya is eltört benne
      Sziasztok! Szomorúan írok, a kerámia angyalka szárnya letört, pedig ajándék lett volna holnapra. Tudtok segíteni valahogy?
      serult a termek mit lehet tenni
      a futár ledobta szerintem, mert szilánkokban van a tányér
      megjött de torott az uveg es minden ragad a méztől
    `,
    en: `
      arrived smashed 😢
      the jar leaked all over the box
      my mug has a crack in it
      box looked like someone sat on it and the candle is in two pieces
      one of the plates came chipped what now
      Hi, bit sad here⏎Opened the box with my daughter and the little angel has lost a wing, it must have been knocked about on the way. Can anything be done?
      bottle exploded in transit i think, shampoo everywhere
      it was dammaged when i got it, the lid is snapped off
    `,
  },
  'missing-item': {
    el: `
      λειπει ενα σαπουνι
      παρηγγειλα 3 και ηρθαν 2
      δεν ειχε μεσα το δειγμα ουτε το κερι, μονο την κρεμα
      Καλημέρα! Το δέμα ήρθε σήμερα, ευχαριστώ, όμως δεν βρίσκω πουθενά το μέλι που είχα πληρώσει. Μήπως ξεχάστηκε;
      ενα απο τα προϊοντα δεν ηταν στο κουτι
    `,
    greeklish: `
      leipei pragma apo thn paragelia mou
      den irthan ola, leipoun dyo temaxia
      anoiksa to dema kai to ladi den itan mesa
    `,
    hu: `
      hianyzik egy szappan
      3-at rendeltem csak 2 jött
      nincs benne a gyertya pedig kifizettem
      kimaradt a csomagból a fürdősó
      Átnéztem kétszer is a papírt, négy darab krém szerepel rajta, a dobozban viszont csak három van.
      nem minden volt a dobozban 🤨
      a felet kaptam meg annak amit kertem, a tobbi jon meg?
      a fülbevaló helye üres volt a dobozban, az nem jött
    `,
    en: `
      theres one soap missing
      ordered 3 only got 2
      the candle wasnt in the box
      you forgot my lip balm 🥲
      so i counted everything against the list twice, it says four bars and i only have three in front of me
      half my order isnt here
      package is incomplete, where is the rest
      opened it up and no face cream inside, everything else is there
    `,
  },
  'wrong-item': {
    el: `
      μου στειλατε αλλο πραγμα
      ζητησα λεβαντα και ηρθε τριανταφυλλο
      το δεμα που πηρα ειναι αλλουνου, γραφει μεσα αλλο ονομα
      Γεια σας, στην παραγγελία μου είχα βάλει γκρι πετσέτες και μέσα στο κουτί βρήκα ροζ. Προφανώς έγινε μπέρδεμα. Πώς το διορθώνουμε;
      αντι για κρεμα προσωπου μου βαλατε κρεμα ποδιων
    `,
    greeklish: `
      lathos proion mou esteilan
      parigila mple kai mou hrthe kitrino
      den einai ayto pou zitisa, mallon berdeytikate
    `,
    hu: `
      mást küldtetek mint amit kértem
      levendula helyett rozsa jott
      szürkét rendeltem és rózsaszínt kaptam 🙄
      valaki másnak a csomagját kaptam meg
      Jó napot, azt hiszem, összekeverhettek a csomagolásnál: hajolajat vártam, és szakállolaj jött. Nincs is szakállam 😄
      rossz meretet raktatok a dobozba, nem azt ami a szamlan van
      tévedésből más illatút pakoltak be nekem
      nem ezt rendeltem!!
    `,
    en: `
      you sent me something else
      ordered lavender got rose
      this isnt what i bought
      i think i got someone elses parcel, the name on the slip isnt mine
      asked for grey towels and there are pink ones in the box
      Hi, think there's been a mix up in your packing room, I was expecting a rosemary hair oil and what came out was a beard oil. I don't even have a beard 😄
      wrong colour came, invoice says black, shirt is navy
      got the worng thing 😕
    `,
  },
  warranty: {
    el: `
      εχει εγγυηση ο διαχυτης;
      σταματησε να δουλευει μετα απο 5 μηνες
      ποσο καιρο καλυπτεται αν χαλασει
      Καλησπέρα, πέρσι πήρα από εσάς το φωτιστικό και από χθες δεν ανάβει. Καλύπτεται από την εγγύηση και τι χαρτιά χρειάζεστε;
      χαλασε ο θερμος μου στον χρονο πανω, επισκευη κανετε;
    `,
    greeklish: `
      poso eggyhsh exei to mixer
      xalase mesa se 3 mines, to kaliptete?
      exw xasei tin apodeiksi isxyei h egiisi
    `,
    hu: `
      van ra garancia?
      fél év után bekrepált a párologtató
      meddig garanciális a lámpa
      nincs meg a blokk, úgy is érvényes a jótállás?
      Jó napot kívánok, a karácsonykor vett konyhai mérleg elemcsere után sem indul el. Ezt ilyenkor még javítják vagy cserélik?
      8 honapja vettem, most elromlott mit lehet csinalni
      szervizelitek ha tönkremegy
      a 2 év az minden termékre igaz? mármint a garancia
    `,
    en: `
      is there a warranty on the diffuser
      it died after 5 months
      how long is it guaranteed for
      bought a lamp from you last year and since yesterday it wont switch on, is it covered
      Evening. The kitchen scales from you packed in, not even a year old, changed the batteries and everything. Is that something you'd put right under guarantee?
      lost my reciept, does the guarantee still count
      what if it breaks in a year
      does the 2 year garantee cover everything
    `,
  },
}
