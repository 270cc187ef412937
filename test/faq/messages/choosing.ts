import type { Said } from '../shape.ts'

export const choosing: Record<string, Said> = {
  'gift-wrapping': {
    el: `
      το θελω για δωρο μπορειτε να το τυλιξετε;
      να γραψετε μια ευχη μεσα γινετε
      δεν θελω να φαινονται οι τιμες, ειναι για τη νονα μου
      Καλησπέρα! Το δέμα θα πάει κατευθείαν στην κουμπάρα μου που γιορτάζει. Θα μπορούσατε να το κάνετε όμορφο με κορδέλα και ένα καρτάκι από εμένα; 🎀
      περιτυλιγμα δωρου ποσο κοστιζει
    `,
    greeklish: `
      mporeite na to tiliksete gia doro?
      thelw na baleis karta me xronia polla
      siskevasia dorou exete i apla kouti
    `,
    hu: `
      be tudjatok csomagolni ajándéknak?
      rakjatok bele egy kis kártyát h boldog szülinapot
      ajandekba lesz ne legyen benne szamla
      mennyibe kerül a szép csomagolás masnival 🎁
      Jó napot! Házassági évfordulónk lesz, én meg külföldön vagyok. Meg tudnák oldani, hogy szépen becsomagolva menjen a feleségemnek, pár sorral tőlem?
      csomagoljátok díszdobozba pls
      karácsonyi csomagolópapírba tudjátok tenni
      irnatok mellé egy üdvözletet kézzel
    `,
    en: `
      can u wrap it
      its a present, can you put a note in
      please no price inside, its for my mum 🎁
      how much for gift wrap
      It's our anniversary on Sunday and I'm away for work 😢 could you make the box look special and put in a few lines if I send you the words?
      do you have gift boxes or ribbon
      can i add a happy birthday card
      sending to a friend, dont want her to see what i paid
    `,
  },
  'gift-card': {
    el: `
      δωροκαρτα εχετε;
      θελω να κανω δωρο αλλα να διαλεξει μονη της, εχετε κατι σαν κουπονι αξιας;
      πως εξαργυρωνω τη δωροεπιταγη που μου εκαναν
      Γεια σας, πήρα στα γενέθλιά μου μια κάρτα δώρου 50 ευρώ από εσάς. Αν ξοδέψω 30, τα υπόλοιπα χάνονται;
      ληγει η δωροκαρτα;
    `,
    greeklish: `
      exete gift card?
      dorokarta twn 100 evro mporw na parw
      pou vazo ton kwdiko tis dwrokartas
    `,
    hu: `
      utalvanyt lehet venni
      ajándékkártya van nálatok? 10 ezer körül
      kaptam egy utalványt hogy tudom beváltani
      meddig hasznalhato fel a gift card
      Jó napot! A kolléganőnknek szeretnénk ajándékozni, de válasszon ő maga. Van olyan utalványuk, amit e-mailben elküldenek?
      ha nem költöm le az egész ajándékkártyát akkor elveszik a maradék?
      milyen összegű utalványok vannak
      az ajandekutalvany kodot hova irom be
    `,
    en: `
      gift card?
      do you do gift vouchers, like 50 euro
      how do i use the gift card my sister gave me
      does it expire, the gift voucher
      Hello, I never know what my niece likes. Could I buy her some kind of credit for your shop that you send by e-mail?
      what happens to the rest if i dont spend the whole gift card
      got a giftcard code where do i enter it
      can i choose the amount on a gift card
    `,
  },
  sizes: {
    el: `
      τι νουμερο να παρω ειμαι 1,68 και 60 κιλα
      μικρες φορμες κανουν τα μπλουζακια;
      το m σε τι νουμερο αντιστοιχει
      Καλημέρα, συνήθως φοράω ανάμεσα σε S και M και δεν ξέρω ποιο να διαλέξω στο φόρεμα. Τι μου προτείνετε;
      εχετε πινακα με εκατοστα για το παντελονι
    `,
    greeklish: `
      ti megethos na parw? foraw 40 se forema
      einai stena ta foutter i foraei kanonika
      megetholigio exete pou8ena?
    `,
    hu: `
      170 cm vagyok 65 kg milyen meretet vegyek
      S vagy M? mindig a kettő között vagyok
      kicsire szabottak a pólók?
      hol van meret tablazat
      Szép napot!⏎42-es ruhát szoktam hordani, a köntösből melyik méretet ajánlanák nekem?
      mellbőség hány cm az L-esnél
      nagyobbat vegyek vagy normál méret
      fiamnak kéne pulcsi 10 éves de magas, melyik jó rá
    `,
    en: `
      what size should i get im 5'6 and 60kg
      does it run small
      is there a sizing guide
      im between S and M which one
      Hello, I normally wear a UK 14. Which of your sizes would that be for the linen dress?
      chest measurement for the large?
      whats M in eu sizes
      do the tshirts fit tight or loose, shud i size up
    `,
  },
  stock: {
    el: `
      ποτε θα ξαναφερετε το κερι συκο
      λεει εξαντλημενο, θα ξαναρθει;
      ειδοποιηστε με οταν υπαρχει παλι
      Καλησπέρα σας, εδώ και έναν μήνα προσπαθώ να βρω την κρέμα χεριών με αμύγδαλο και γράφει μη διαθέσιμη. Την έχετε καταργήσει ή περιμένετε παραλαβή;
      υπαρχει διαθεσιμο το μπλε τωρα η τελειωσε
    `,
    greeklish: `
      pote tha ksanaerthei to sapouni daphni
      exei eksantlithei, tha to ksanafereite?
      einai diathesimo to vazo to megalo afti ti stigmi
    `,
    hu: `
      mikor lesz megint levendulas gyertya
      elfogyott jön még?
      készleten van most a kék?
      szóljatok ha megérkezik 🙏
      október óta szürke a kosárba gomb a rozmaringos szappannál, fogtok még ilyet csinálni valamikor?
      nincs raktaron, mikorra varhato
      out of stock a kedvenc szappanom, mikor töltitek fel?
      azt írja nem rendelhető, csak elfogyott vagy már nem gyártjátok
    `,
    en: `
      when will the fig candle be back
      sold out :( will you get more
      is the blue one in stock
      let me know when its available again
      Hi there, I always buy the rosemary bar but the button has been grey since October. Are you making any more of it?
      restock date for the lavender soap?
      says out of stok, can i preorder
      have you got any left of the large vase or is it gone
    `,
  },
  samples: {
    el: `
      κανα δειγματακι θα μπει στο κουτι η μονο αν το ζητησω
      θελω να δω πρωτα αν μου κανει η μυρωδια, εχετε καποιο μικρο να δοκιμασω
      θελω να μυρισω και τα αλλα αρωματα, μπορειτε να μου βαλετε απο λιγο; 😊
      Καλησπέρα! Πριν αγοράσω τη μεγάλη κρέμα, θα μπορούσα να πάρω ένα μικρό για να τη δοκιμάσω στο πρόσωπό μου;
      υπαρχει travel size στο σαμπουαν
    `,
    greeklish: `
      dwrean deigmata vazete?
      exete mikro megethos na dokimasw prin parw to kanoniko
      ginetai na dialekso deigma?
    `,
    hu: `
      mintat kuldotok?
      lehet kapni kicsit próbára belőle
      szeretném előbb kipróbálni, van utazó méret?
      tegyetek bele pár mintát légyszi 😇
      Nagyon válogatós az orrom, vakon nem vennék meg kétszáz millit. Van valami pici, amit előbb megszagolhatok?
      ingyen termekminta jár a rendeléshez?
      választhatok h milyen minta legyen a csomagban
      teszter van az illatokból?
    `,
    en: `
      do i get free samples
      can i try it first
      is there a mini version of the cream
      pop some testers in my parcel pls 😊
      my nose is super picky so would rather not buy 200 ml blind, anything tiny i could smell first?
      travel size available?
      can i pick which sampel i get
      any way to test the perfume before i commit
    `,
  },
}
