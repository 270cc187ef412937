import type { Said } from '../shape.ts'

export const orders: Record<string, Said> = {
  'change-address': {
    el: `
      εβαλα την παλια μου διευθυνση, τι κανω;
      μπορειτε να το στειλετε στη δουλεια μου αντι για το σπιτι; εχω ηδη παραγγειλει
      λαθος τκ εγραψα αλλαζει;
      Καλησπέρα, μόλις είδα ότι στην παραγγελία μου έμεινε η διεύθυνση των γονιών μου, ενώ τη θέλω στην Πάτρα. Προλαβαίνουμε να το διορθώσουμε;
      να αλλαξω οδο και αριθμο στην παραγγελια που εκανα χθες
    `,
    greeklish: `
      ekana lathos sti dieythinsi mporeite na tin alaksete?
      xexasa na valw ton orofo kai to koudouni, ginetai na mpei twra
      thelo na paei allou to dema, metakomisa xthes
    `,
    hu: `
      rossz hazszamot irtam be
      át lehet irányítani a munkahelyemre? már megrendeltem
      elköltöztünk és a régi cím maradt benne 🙈 mit csináljak
      Jó napot! A rendelésemnél véletlenül a számlázási cím lett a szállítási is. Ki tudnák javítani?
      nem jó irszámot adtam meg, módosítsátok légyszi
      masik cimre kernem vegul, lehetseges meg?
      a szomszéd utcába vigyék inkább, anyósomhoz, hogyan tudom átírni
      emeletet kihagytam a címből bele tudjátok írni
    `,
    en: `
      i put my old address by mistake
      can u send it to my office instead, already ordered
      forgot the flat number, can you add it
      wrong postcode on my order how do i fix that
      Hi⏎we moved last month and I only now noticed the order is going to the previous flat. Is there still time to redirect it?
      need to change where its going
      typo in the street name 😩 can someone correct that
      change shipping adress plz
    `,
  },
  'cancel-order': {
    el: `
      θελω να ακυρωσω
      δεν τα χρειαζομαι τελικα μην τα στειλετε
      Καλημέρα σας, παρήγγειλα πριν μία ώρα, αλλά βρήκα το ίδιο στο συρτάρι μου 😂 Γίνεται να μην προχωρήσει η παραγγελία;
      μεχρι ποτε μπορω να κανω ακυρωση της παραγγελιας
      παραγγειλα διπλα κατα λαθος, σβηστε τη μια
    `,
    greeklish: `
      akirwste tin paragelia mou parakalo
      to metaniwsa, ginetai na mhn to steilete?
      pos akirono kati pou parigila prin 10 lepta
    `,
    hu: `
      le szeretnem mondani
      töröljétek légyszi a rendelést, mégse kell
      lemondhatom még? tegnap este rendeltem
      Tisztelt Ügyfélszolgálat! Sajnos közbejött valami, ezért a délelőtt leadott rendelésemtől elállnék, még mielőtt elküldik. Hogyan tegyem?
      véletlen kétszer ment el a rendelésem az egyiket sztornózzátok
      stornózni hogy lehet
      nem kerem a csomagot vegul ne kuldjek el
      visszavonom a rendelesem, mi a teendo
    `,
    en: `
      cancel my order please
      can i still cancel? ordered like 20 min ago
      i dont need it anymore dont send it
      ordered twice by accident, please delete one
      found it cheaper elsewhere sorry, how do i call off the order
      omg so my sister ALSO bought mum the lavender set, pls stop mine before it leaves, can you do that
      plz cancle order i made this morning
      is it too late to cancel once its been packed
    `,
  },
  'change-order': {
    el: `
      ξεχασα να βαλω και ενα σαπουνι, μπορειτε να το προσθεσετε;
      βγαλτε το κερι απο την παραγγελια και αφηστε τα υπολοιπα
      αντι για 2 κρεμες ηθελα 3 γινετε;
      Καλησπέρα! Έκανα παραγγελία το πρωί και θα ήθελα να μπει στο ίδιο δέμα και ένα βάζο μέλι, για να μην πληρώσω δεύτερη φορά μεταφορικά. Προλαβαίνω;
      διαλεξα λαθος αρωμα στην παραγγελια, αλλαξτε το σε γιασεμι αν δεν εφυγε
    `,
    greeklish: `
      mporo na prosthesw kati sthn paragelia pou molis ekana
      evala 1 temaxio anti gia 2, diorthonetai?
      thelo na vgalo ena proion apo to kalathi pou exo idi plirosei
    `,
    hu: `
      hozza lehet meg tenni egy kremet a mai rendelesemhez
      2 db-ot írtam de csak 1 kell, átírható?
      kivennétek belőle a gyertyát? a többi maradhat
      elfelejtettem beletenni a mézet 🤦 be tudjátok rakni ugyanabba a csomagba
      Szép napot! Tegnap este rendeltem, de rossz illatot jelöltem be: levendula helyett citromfű kellene. Át tudják tenni?
      lehet meg modositani mit rendeltem?
      plusz egy szappant kérnék a csomaghoz, utánfizetem
      valtoztatnek a megrendelt darabszamon
    `,
    en: `
      can i add one more soap to the order i just made
      i picked the wrong scent, can u swap it before it ships
      please take the candle out of my order, keep the rest
      meant 3 not 1!! can you fix the quantity
      Hello, me again⏎I was going through my confirmation and I've got two mint and no orange, it was meant to be one of each. Any chance of changing that?
      want to edit my order
      remove one item from my order is that possible or no
      can u throw in another honey, ill pay the diffrence
    `,
  },
}
