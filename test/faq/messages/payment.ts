import type { Said } from '../shape.ts'

export const payment: Record<string, Said> = {
  'payment-methods': {
    el: `
      πως πληρωνω
      περνετε paypal;
      με iris μπορω να πληρωσω;;
      Καλησπέρα, δεν έχω κάρτα και δεν θέλω να πληρώσω στον κούριερ. Γίνεται να σας κάνω κατάθεση στην τράπεζα;
      δεχεστε prepaid η revolut
    `,
    greeklish: `
      ti tropous plhrwmhs exete
      mporo na plirwso me revolut h paypal
      pairnete american express?
    `,
    hu: `
      mivel lehet fizetni
      átutalás oké?
      apple pay van nálatok
      szép kártyával fizethetek?
      nem szeretem a neten megadni a kártyám, van más mód is a fizetésre ami nem utánvét?
      revolut kartyat elfogadtok
      paypalozhatok?
      csak kartyaval lehet fizetni vagy mással is
    `,
    en: `
      what can i pay with
      do u take paypal
      is amex ok
      apple pay?
      only have a revolut card, will that work
      I'm a bit old fashioned and don't like putting my card into websites, what other ways of paying have you got please
      can i do a bank transfer instead
      what payment options are there at checkout, i dont have credit card
    `,
  },
  'cash-on-delivery': {
    el: `
      με αντικαταβολη γινεται;
      να πληρωσω οταν μου το φερει
      ποσο εξτρα ειναι η αντικαταβολη
      Γεια σας, η μητέρα μου είναι μεγάλη και δεν έχει κάρτες. Μπορεί να δώσει τα χρήματα στον κούριερ όταν έρθει;
      εχει ο κουριερ μηχανημα για καρτα η μονο μετρητα
    `,
    greeklish: `
      antikatavoli kanete?
      8elw na plhrwsw sthn porta me metrhta
      posa parapano xreonei h antikatabolh
    `,
    hu: `
      utánvéttel lehet kerni
      futárnál kp?
      mennyi pluszba kerül ha átvételkor fizetek
      van a futárnál terminál vagy csak készpénz jó
      Nincs netbankom, régimódi vagyok. Jó az, ha kikészítem a pénzt, és odaadom annak, aki hozza a csomagot?
      utanvet dija mennyi
      nem bízom az online fizetésben inkább akkor fizetnék mikor megjön
      automatánál is tudok fizetni átvételkor?
    `,
    en: `
      can i pay when it arrives
      cash on delivary?
      do you do antikatavoli
      can i give the money to the driver
      would it be alright to have the cash ready for the courier when he comes round, i dont do online banking
      is there a fee if i pay on delivery
      COD available? how much extra
      does the courier have a card machine or is it cash only
    `,
  },
  instalments: {
    el: `
      δοσεις κανετε;
      θελω να το παρω με 3 δοσεις γινεται χωρις τοκο
      κλαρνα εχετε
      Καλημέρα σας, επειδή μου βγαίνουν κάπως πολλά όλα μαζί, υπάρχει δυνατότητα να πληρώσω λίγα λίγα κάθε μήνα;
      απο ποσα ευρω και πανω μπορω να το σπασω σε δοσεις
    `,
    greeklish: `
      poses doseis mporw na kanw
      exete atokes dosis?
      na plirwso to miso twra kai to miso ton allo mina ginetai?
    `,
    hu: `
      részletre is lehet?
      klarna van?
      ki lehet fizetni tobb havi reszletben
      fizethetem két részletben, most a felét, jövő hónapban a másikat
      Tisztelt Cím! Kissé sok lenne egyszerre ez az összeg. Van mód arra, hogy havonta törlesszem?
      kamatmentes résziletfizetés érdekelne
      hany honapra lehet elosztani a vegosszeget
      mennyi felett lehet részletekben fizetni
    `,
    en: `
      can i pay in 3
      klarna?
      do you do installments
      is there interest if i split it
      getting the whole bathroom set and its adding up lol, any way to spread that over a few months
      pay half now half next month possible?
      buy now pay later option?
      whats the minimum for paying monthly
    `,
  },
  'payment-failed': {
    el: `
      δεν περναει η καρτα μου
      μου τραβηξε τα λεφτα αλλα λεει αποτυχια
      προσπαθω να πληρωσω και μου βγαζει σφαλμα
      Καλησπέρα, προσπάθησα τρεις φορές να ολοκληρώσω την πληρωμή και κάθε φορά με γυρίζει πίσω στο καλάθι. Τι συμβαίνει;
      κολλαει στην πληρωμη εκει που ζηταει εγκριση απο την τραπεζα
    `,
    greeklish: `
      h plhrwmh apetyxe
      i karta mou aporriftike giati?
      mou pire ta xrimata ki den exw paraggelia sto email
    `,
    hu: `
      nem megy at a fizetes
      elutasítja a kártyám pedig van rajta pénz
      levette a pénzt de azt írja sikertelen
      hibát ír ki fizetésnél 😤
      csak pörög pörög a karika a fizetés gomb után aztán kiírja h valami hiba történt, már két kártyával próbáltam
      sikertelen tranzakcio de a bankomban latszik a zárolás
      beragadt a fizetés a banki jóváhagyásnál
      fizetes kozben lefagyott, most akkor ment vagy nem ment?
    `,
    en: `
      my payment wont go through
      card keeps getting declined but theres money on it
      money left my account but no order??
      got an error at checkout when paying
      Hello, the little wheel just keeps turning after I press pay and then it says something went wrong, try again. Have done so twice, with two cards.
      payment failed
      it hangs at the bank approval screen
      was i charged twice? first try said faild
    `,
  },
  invoice: {
    el: `
      αποδειξη μονο η μπορω να εχω και τιμολογιο για το γραφειο
      θελω τιμολογιο οχι αποδειξη, που βαζω το αφμ
      οι τιμες ειναι με φπα;
      Καλημέρα, η αγορά θα γίνει από την εταιρεία μας. Πού συμπληρώνω τα στοιχεία για να εκδοθεί τιμολόγιο;
      ξεχασα να βαλω επωνυμια και δου για το τιμολογιο
    `,
    greeklish: `
      timologio bgazete gia etaireia?
      den vrisko pou na valo afm
      oi times exoun mesa fpa h oxi
    `,
    hu: `
      cégre kérném a számlát
      áfás szamla van?
      hova írjam az adószámom
      bruttó vagy nettó árak vannak fent
      Jó napot kívánok! Alapítványi névre vásárolnánk. Tudnak a nevünkre kiállított számlát adni, és hol adjuk meg az adatokat?
      nem kaptam meg a szamlat emailben
      a számlán cégnév legyen ne az enyém, megoldható?
      vállalkozó vagyok kell az áfa visszaigényléshez rendes számla
    `,
    en: `
      need an invoice for my business
      where do i put my vat no
      are prices with or without tax
      can you make the invoice out to our company
      our bookkeeper is chasing me for paperwork, she says a till receipt isnt enough and it needs the company name on it
      i only got a receipt, need a tax invoice
      do u issue timologio
      is VAT included??
    `,
  },
  coupon: {
    el: `
      το κουπονι δεν περναει
      που γραφω τον κωδικο για την εκπτωση
      μου λεει μη εγκυρο το WELCOME10
      Γεια σας, στο newsletter μου στείλατε 10% αλλά όταν βάζω τον κωδικό στο καλάθι δεν αλλάζει η τιμή. Τι κάνω λάθος;
      γινεται να βαλω δυο κουπονια μαζι
    `,
    greeklish: `
      o kwdikos ekptwshs den douleyei
      evala to kouponi alla den mou kanei tin ekptosi
      liksi exei to coupon? mou vgazei oti den isxyei
    `,
    hu: `
      nem fogadja el a kupont
      hova kell beirni a kodot
      azt mondja lejárt a kuponom pedig tegnap kaptam
      a 10%-ot nem vonja le 🤔
      feliratkoztam hogy megkapjam a 10 százalékot erre nem csinál semmit a kód amit küldtetek, kötőjellel kell írni?
      ket kupont egyszerre hasznalhatok
      akciós termékre is jó a kupon?
      WELCOME10 nem működik nálam
    `,
    en: `
      promo code not working
      where does the discount code go
      WELCOME10 says invalid
      i put the voucher code in and the price stays the same
      can i use two coupons
      hi, signed up for the emails to get the 10% and now the thing in the email isnt taking anything off?? do i have to type the dash as well
      does the coupn work on sale items
      code expired already?? got it yesterday
    `,
  },
}
