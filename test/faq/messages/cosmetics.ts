import type { Said } from '../shape.ts'

export const cosmetics: Record<string, Said> = {
  ingredients: {
    el: `
      τι εχει μεσα η κρεμα
      εχω αλλεργια στα αμυγδαλα, ποια προιοντα να αποφυγω;
      parabens εχουν;
      Καλησπέρα, το παιδί μου έχει κοιλιοκάκη. Το παστέλι και το μέλι με τους καρπούς έχουν ίχνη γλουτένης;
      που γραφει τη συσταση του σαπουνιου
    `,
    greeklish: `
      ti systatika exei to sampouan
      exei mesa silikones h theiika?
      periexei sousami? eimai allergiki
    `,
    hu: `
      mi van benne
      mogyoróallergiás a lányom, van amiben van dió v mogyoró?
      parabenmentes?
      sls van a samponban
      Jó napot! Lisztérzékeny vagyok, a mézes szelet tartalmaz glutént, vagy nyugodtan ehetem?
      hol olvashatom el az osszetevoket
      pálmaolaj van a szappanban?
      szulfat es szilikon mentes a balzsam vagy sem
    `,
    en: `
      whats in the face cream
      any nuts in this? im allergic
      paraben free?
      does the shampoo have sulphates
      Hi, we've a nut-free classroom and I'd like to bring in the honey biscuits. Are they made anywhere near nuts, and does it say so on the pack?
      full ingrediants list please
      is there palm oil in the soap
      allergic to linalool, where do i check whats inside
    `,
  },
  vegan: {
    el: `
      ειναι βιγκαν;
      τα τεσταρετε σε ζωα;
      ποια σαπουνια δεν εχουν τιποτα ζωικο
      Γεια σας, ακολουθώ αυστηρή χορτοφαγία και θα ήθελα να ξέρω αν τα κεριά σας είναι από μελισσοκέρι ή φυτικά.
      cruelty free ειστε; εχετε πιστοποιηση
    `,
    greeklish: `
      vegan einai ola?
      kanete peiramata se zwa
      exei mesa zwiko lipos to sapouni?
    `,
    hu: `
      ez vegan?
      állatokon kísérleteztek?
      cruelty free a termeketek?
      van benne bármi állati, faggyú vagy ilyesmi
      a lakótársam semmi állatit nem használ, melyiket vehetem meg neki nyugodtan? lanolint láttam vhol
      nyuszis logo van rajta 🐰
      növényi alapú a gyertya vagy méhviaszos
      allatkiserlet mentesek vagytok?
    `,
    en: `
      vegan?
      do u test on bunnies 🐰
      is it cruelty free
      anything animal derived in the lip balm
      trying to buy for my flatmate who's plant based everything, which of these are safe, saw lanolin mentioned somewhere
      are the candles soy or beeswax, i avoid animal stuff
      vegan certfied or just saying it
      animal tested yes or no
    `,
  },
  'shelf-life': {
    el: `
      ποτε ληγει;
      ποσους μηνες κραταει αφου την ανοιξω
      δεν βρισκω ημερομηνια ληξης πανω στο βαζακι
      Καλημέρα, το μέλι που πήρα πέρσι έχει ζαχαρώσει. Έχει χαλάσει ή τρώγεται κανονικά;
      θα το κανω δωρο το καλοκαιρι, αντεχει μεχρι τοτε η κρεμα;
    `,
    greeklish: `
      pote ligei i krema
      poso antexei anoixto to ladi
      to meli xalaei pote?
    `,
    hu: `
      mikor jar le
      felbontás után hány hónapig jó a krém
      nem találom a lejárati dátumot a dobozon
      megikrásodott a méz, romlott?
      találtam egy régi ajakírt tőletek a kabátzsebben, fogalmam sincs mennyi idős, rákenhetem még?
      szavatossagi ideje mennyi a szappannak
      lejárt márciusban, még használhatom?
      meddig jo ha mar kinyitottam
    `,
    en: `
      when does it expire
      how many months after opening is the cream ok
      cant find a best before date on the jar
      my honey went hard and grainy, is it off?
      found a lip balm from you in an old coat, no idea how old, still ok to use or bin it?
      shelf life of the face oil
      is it still safe if it ran out in march
      does honey go bad evr
    `,
  },
  care: {
    el: `
      πως το χρησιμοποιω
      πλενεται στο πλυντηριο η μονο στο χερι;
      το στερεο σαμπουαν πως το βαζω στα μαλλια
      Καλησπέρα σας, πήρα το ξύλινο πιάτο και έχει αρχίσει να στεγνώνει. Πώς πρέπει να το περιποιούμαι για να μη σκάσει;
      μπαινει πλυντηριο πιατων η κουπα;
    `,
    greeklish: `
      pos plenete h petseta
      odhgies gia ton diaxyth exete? poses stagones na valw
      to serum prin i meta tin krema to vazoume
    `,
    hu: `
      hogy kell hasznalni
      mosogatógépbe mehet?
      hány fokon mossam a lepedőt
      a szilárd sampont hogy kell felvinni, vizes hajra?
      Üdvözlöm! A réz gyertyatartó kezd foltosodni. Mivel tisztítsam, hogy ne menjen tönkre a felülete?
      a szerum a krem elott vagy utan kell
      szárítógépben szárítható a törölköző
      gyertyát először meddig kell égetni h ne legyen lyukas a közepe
    `,
    en: `
      how do i use this
      dishwasher safe?
      can the blanket go in the dryer
      serum before or after moisturiser
      Hello, could you tell me how best to clean the brass candlesticks? I don't want to ruin the finish with something too strong.
      wash at 40 ok or lower
      how many drops go in the diffusor
      shampoo bar instructions?? its my first one
    `,
  },
  'sensitive-skin': {
    el: `
      εχω ευαισθητη επιδερμιδα με πιανει;
      ειμαι εγκυος 5 μηνων μπορω να βαζω το λαδι;
      κανει για μωρο 6 μηνων
      Καλησπέρα, ο γιος μου έχει ατοπική δερματίτιδα και κοκκινίζει με όλα. Υπάρχει κάποιο σαπούνι σας που να μην τον ερεθίζει;
      με ροδοχρου ακνη ποια κρεμα να παρω
    `,
    greeklish: `
      einai ok gia evaisthito derma?
      thilazw, mporo na xrisimopoiw thn krema sthtous
      exo ekzema, tha me peiraksei?
    `,
    hu: `
      erzekeny boru vagyok melyiket ajánlod
      babának is jó?
      terhes vagyok 5 hónapos, használhatom az olajat?
      ekcémám van nem fog csípni?
      télen véresre repedezett a kezem egy bolti krémtől, melyiket mered ajánlani ilyen kényes bőrre
      szoptatas mellett lehet kenni
      rosaceás arcra mit javasoltok
      3 eves gyerek furdetheto ezzel a habbal
    `,
    en: `
      ok for sensitive skin?
      im 5 months pregnant can i use the body oil
      safe for babies?
      i have eczema will it sting
      Had a bad reaction to a shop-bought cream last winter, hands cracked and bleeding. Which of yours would you trust on skin that delicate?
      rosacea friendly?
      breastfeeding, is the chest balm fine
      my skin reacts to evrything, which cream is the mildest
    `,
  },
}
