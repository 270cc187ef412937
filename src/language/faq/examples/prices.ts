import type { Examples } from './example.ts'

export const prices: Examples = {
  price: {
    el: `
      πόσο κάνει το μπλε φόρεμα
      τι τιμή έχει αυτό
      δεν βλέπω τιμή στη σελίδα`,
    hu: `
      mennyibe kerül a kék ruha
      mi az ára ennek
      nem látom az árat az oldalon`,
    en: `
      how much is the blue dress
      whats the price of this one
      i cant see a price on the page`,
  },
  discount: {
    el: `
      κάνετε καμία έκπτωση;
      αν πάρω δύο έχει καλύτερη τιμή
      έχετε φοιτητική έκπτωση
      υπάρχει κάποια προσφορά αυτή την περίοδο
      έκπτωση για πολύτεκνους`,
    hu: `
      van valami kedvezmény?
      ha kettőt veszek olcsóbb?
      diákkedvezmény van?
      most fut valami akció
      nyugdíjasoknak engedtek az árból`,
    en: `
      any discount going?
      is it cheaper if i take two
      do students get something off
      are there any offers at the moment
      do you do a discount for seniors`,
  },
  coupon: {
    el: `
      ο κωδικός έκπτωσης δεν περνάει
      πού γράφω το κουπόνι
      έληξε το κουπόνι μου;
      έχω κωδικό αλλά δεν μου κόβει τίποτα
      μου στείλατε κουπόνι και δεν ισχύει στα εκπτωτικά
      δύο κουπόνια μαζί παίρνει;
      πήρα 10% στο mail αλλά δεν το δέχεται
      ισχύει με άλλες προσφορές;
      ξέχασα να βάλω το κουπόνι πριν πληρώσω
      γράφει μη έγκυρος κωδικός
      κουπόνι;
      που μπαίνει ο κωδικός
      δεν μου έκοψε την έκπτωση
      έχω ένα εκπτωτικό από φίλη
      κωδικός άκυρος λέει`,
    hu: `
      nem működik a kuponkód
      hova kell beírni a kupont
      lejárt a kuponom?
      beírtam a kódot és nem vont le semmit
      akciós termékre nem jó a kupon?
      két kupont lehet egyszerre
      10% jött emailben de nem fogadja el
      más akcióval együtt is jó?
      elfelejtettem beírni a kupont fizetés előtt
      azt írja érvénytelen kód
      kupon?
      hova jön a kód
      nem vonta le a kedvezményt
      van egy kódom egy barátnőmtől
      azt mondja érvénytelen`,
    en: `
      my discount code doesnt work
      where do i type the coupon
      has my voucher code expired
      entered the code and nothing came off
      does the promo code work on sale items
      can i use two codes together
      got 10% in an email but it wont accept it
      valid with other offers?
      forgot to enter the coupon before paying
      says invalid code
      the discount is not showing in my basket
      coupon?
      where does the code go
      discount not taken off
      got a code from a friend
      it says the code is not valid
      promo from instagram doesnt apply`,
  },
  sale: {
    el: `
      πότε ξεκινάνε οι εκπτώσεις
      θα έχετε black friday;
      μέχρι πότε ισχύει η προσφορά
      θα πέσει κι άλλο η τιμή`,
    hu: `
      mikor lesz a következő akció
      lesznek black friday árak?
      meddig tart a leárazás
      lesz még olcsóbb`,
    en: `
      when does the sale start
      will you do black friday
      how long is the offer on
      is the price going to drop more`,
  },
  'first order': {
    el: `
      έχει δώρο για την πρώτη παραγγελία
      γράφτηκα στο newsletter και δεν πήρα τον κωδικό
      είμαι νέα πελάτισσα, έχει κάτι για μένα;`,
    hu: `
      első rendelésre jár kedvezmény?
      feliratkoztam a hírlevélre de nem jött a kupon
      új vásárlóként kapok valamit`,
    en: `
      is there something off my first order
      signed up for the newsletter but no code came
      im new, do i get a welcome discount`,
  },
  'gift card': {
    el: `
      πουλάτε δωροκάρτες;
      θέλω να χαρίσω μια κάρτα να διαλέξει μόνη της
      πώς χρησιμοποιώ τη δωροεπιταγή στο site
      πόσο ισχύει η δωροκάρτα
      πόσο υπόλοιπο έχω στη δωροκάρτα
      έχασα το mail με τη δωροκάρτα
      να του πάρω κάτι να ψωνίσει ό,τι θέλει
      πόσα ευρώ μπορεί να είναι η δωροκάρτα
      πώς βλέπω τι μου έχει μείνει στην κάρτα δώρου
      δεν ξέρω το νούμερό της, καλύτερα να της δώσω να διαλέξει
      έρχεται ηλεκτρονικά ή τυπωμένη
      μπορώ να τη χρησιμοποιήσω σε δύο αγορές
      θέλω να πληρώσω με τη δωροκάρτα που μου χάρισαν
      δωροκάρτα;
      να χαρίσω ένα ποσό
      δεν ξέρω τι του αρέσει, έχετε κάτι να διαλέξει μόνος
      πόσο καιρό έχω να την ξοδέψω`,
    hu: `
      ajándékkártyát lehet venni?
      utalványt adnék, hadd válasszon ő
      hogyan használom fel az ajándékutalványt
      meddig érvényes az utalvány
      mennyi van még az ajándékkártyámon
      elveszett az email az utalvánnyal
      olyat adnék amiből azt vesz amit akar
      mekkora összegre szólhat az utalvány
      hol látom mennyi maradt az ajándékkártyán
      nem tudom a méretét, inkább választana ő
      nyomtatva vagy emailben jön az utalvány
      két vásárlásra is elhasználhatom
      a kapott utalvánnyal fizetnék
      ajándékutalvány?
      egy összeget ajándékoznék
      nem tudom mi tetszik neki, van amivel maga választ
      meddig kell elkölteni`,
    en: `
      do you sell gift cards
      want to give her a voucher so she can choose
      how do i use a gift card at checkout
      does a gift voucher expire
      how much is left on my gift card
      lost the email with the gift card
      something so he can pick whatever he likes
      what amounts do gift cards come in
      can it be emailed to her on the day
      where do i see whats left on it, the gift card
      dont know her size so better she chooses herself
      does the voucher come printed or by email
      can i spend it over two purchases
      id like to pay with the gift card i was given
      gift card?
      id like to gift an amount
      no clue what he likes, something so he picks
      how long to spend it`,
  },
  loyalty: {
    el: `
      πώς μαζεύω πόντους
      τι κερδίζω ως τακτική πελάτισσα
      έχετε κάρτα μέλους
      πού βλέπω τους πόντους μου
      εξαργυρώνω πόντους σε αγορά; πώς
      έχω ψωνίσει πολλές φορές, κερδίζω κάτι;
      χάθηκαν οι πόντοι μου
      οι πόντοι λήγουν;
      πόντοι;
      δίνετε κάτι σε όσους αγοράζουν συχνά
      πόσους πόντους μου έδωσε η τελευταία αγορά
      γράφομαι κάπου για τους πόντους`,
    hu: `
      hogyan lehet pontot gyűjteni
      visszatérő vásárlóként jár valami
      van törzsvásárlói kártya
      hol látom a pontjaimat
      beváltanám a pontjaimat, hogyan
      sokszor vásároltam már, kapok érte valamit?
      eltűntek a pontjaim
      lejárnak a pontok
      pontok?
      adtok valamit aki gyakran vásárol
      hány pontot kaptam a legutóbbi vásárlásért
      hova kell regisztrálni a pontokért`,
    en: `
      how do i collect points
      i buy from you all the time, is there a reward
      do you have a loyalty card
      where can i see my points
      can i pay with my points
      ive shopped here loads, do i get anything
      my points have vanished
      do points expire
      when does my stamp card pay out
      points?
      anything for people who buy often
      how many points did my last purchase give
      do i sign up somewhere for points`,
  },
  wholesale: {
    el: `
      έχω μαγαζί και θέλω να πουλάω τα προϊόντα σας
      χονδρική πουλάτε;
      τιμές για ξενοδοχείο
      θέλω 100 κομμάτια για μπομπονιέρες, τι τιμή
      δώρα για το προσωπικό μας, μεγάλη ποσότητα
      για το καφέ μου, τακτική παραγγελία
      δίνετε σε μεταπωλητές
      200 δωράκια για συνέδριο
      τι έκπτωση έχει αν πάρω πολλά
      πωλείτε σε επαγγελματίες
      για 30 καλεσμένους τι τιμή μου κάνετε
      θέλω να τα βάλω στο ξενοδοχείο μου
      χονδρική;
      τιμοκατάλογο για καταστήματα
      θα πάρω πολλά, τι τιμή
      είμαι έμπορος`,
    hu: `
      boltom van, árulnám a termékeiteket
      van nagyker ár?
      szállodába vennénk
      100 darab kellene esküvőre, mennyi az ára
      céges ajándék nagyobb mennyiségben
      a kávézómba kellene rendszeresen
      viszonteladóknak adtok
      200 ajándék konferenciára
      mennyi a kedvezmény ha sokat viszek
      vállalkozásoknak is értékesítetek
      30 vendégre milyen árat mondtok
      a panziómba tennék ilyeneket
      nagyker?
      árlista boltoknak
      sokat vinnék, milyen áron
      kereskedő vagyok`,
    en: `
      i run a shop and would like to stock your range
      do you sell wholesale
      prices for a hotel
      i need 100 pieces for a wedding, better price?
      staff gifts, larger quantity
      for my cafe, regular order
      do you supply resellers
      200 little gifts for a conference
      what would you take off if i buy a lot
      trade prices please
      do you sell to businesses
      for 30 guests what price could you do
      id like these for my b and b
      wholesale?
      price list for shops
      ill take many, what price
      im a trader`,
  },
  'minimum order': {
    el: `
      υπάρχει ελάχιστη παραγγελία
      μπορώ να πάρω μόνο ένα κομμάτι
      από ποιο ποσό και πάνω δέχεστε παραγγελίες`,
    hu: `
      van minimum rendelési összeg?
      egyetlen darabot is rendelhetek
      legalább mennyiért kell vásárolni`,
    en: `
      is there a minimum order
      can i buy just one
      whats the least i can order for`,
  },
  'price match': {
    el: `
      το βρήκα φθηνότερα αλλού, μου κάνετε την ίδια τιμή;
      αλλού το έχει 10 ευρώ λιγότερο
      πέφτετε λίγο στην τιμή`,
    hu: `
      máshol olcsóbban láttam, adjátok annyiért?
      a konkurenciánál kevesebb az ára
      lehet alkudni`,
    en: `
      found it cheaper elsewhere, can you match it
      another shop has it for ten less
      could you go a bit lower on the price`,
  },
  'what you sell': {
    el: `
      πουλάτε και ποδήλατα;
      έχετε ηλεκτρικά είδη ή μόνο ρούχα
      τι άλλο πουλάτε
      έχετε κατάλογο να δω`,
    hu: `
      bicikliket is árultok?
      van elektronika vagy csak ruha
      mit árultok még
      van katalógusotok`,
    en: `
      do you sell bikes too
      do you have electronics or just clothes
      what else do you sell
      have you got a catalogue`,
  },
  reviews: {
    el: `
      πού βλέπω κριτικές
      θέλω να αφήσω μια αξιολόγηση`,
    hu: `
      hol látok véleményeket
      szeretnék értékelést írni`,
    en: `
      where can i see reviews
      id like to leave a review`,
  },
}
