import type { Said } from '../shape.ts'

/** What no entry of the shop answers; some use an entry's words for something else. */
export const unanswered: Said = {
  el: `
    καλημερα
    ευχαριστω πολυ!!
    οκ
    ειστε υπεροχοι, ο Μαξ τρελαθηκε με το παιχνιδι
    με λενε Ελενη
    6944123456
    ποια τροφη κανει για νεφροπαθεια;
    το κουταβι μου εχει διαρροια τι να κανω
    κανει η σοκολατα στα σκυλια;
    εχετε κουναβια;
    πουλατε ζωντανα ψαρια;
    θα ηθελα να δουλεψω στο μαγαζι σας
    σας στελνω το βιογραφικο μου
    κερδισες 1000 ευρω πατα εδω
    αυριο εχει βροχη;
    ποιος κερδισε χτες
    βρηκα ενα γατακι στο δρομο, ξερετε καποιον να το υιοθετησει
    κανετε κουρεμα σκυλων;
    τι ωρα περναει το λεωφορειο απο εκει
    ποσο κανει το κολαρο με τα φωτακια;
    εχει σιτηρα η τροφη με σολομο;
    απο ποια χωρα ειναι το κρεας
    ειναι ληγμενα;
    ο υπαλληλος σας ηταν αγενης
    χαχαχα
    ναι
    οχι ακομα
    αυτο που ειπαμε
    γινεται συνεργασια, εχω petshop στην Πατρα
    θελω να διαφημιστω στη σελιδα σας
    ποσα χρονια ζει ενα χαμστερ
    πως λεγεται η ρατσα στη φωτογραφια
    μπορω να φερω τον σκυλο μου μαζι στο λεωφορειο
    τον χασαμε τον Μπομπο χτες
    πες μου ενα ανεκδοτο
    τι να μαγειρεψω σημερα
    πεταξα το κουτι του χαπιου, ποσα την ημερα πρεπει να παιρνει;
    εσυ εισαι ρομποτ;
  `,
  greeklish: `
    kalimera sas
    euxaristo
    poia trofi einai kali gia gates sterilised
    exete papagalous?
    na sas rwtisw kati
    o skilos mou den troei tipota simera
    kanete emvolia?
    ti kaireo kanei
    loipon
    den katalava
    eimai o giorgos apo tin allh fora
    psaxno douleia
  `,
  hu: `
    jó napot
    köszönöm szépen
    oké
    nagyon aranyosak vagytok, imádja a cica
    Kovács Éva vagyok
    06301234567
    melyik táp jó vesebeteg macskának
    hasmenése van a kiskutyámnak mit adjak neki
    ehet a kutya csokit?
    van nálatok vadászgörény?
    árultok élő halat
    szeretnék nálatok dolgozni
    csatolom az önéletrajzomat
    nyertél egymillió forintot kattints ide
    esni fog holnap?
    ki nyert tegnap
    találtam egy kiscicát, nem tudtok gazdit neki
    kutyakozmetika van?
    hányas busz megy arra
    mennyibe kerül a világító nyakörv
    van gabona a lazacos tápban
    honnan származik a hús
    nem járt még le?
    bunkó volt az eladó
    hahaha
    igen
    még nem
    amit a múltkor beszéltünk
    viszonteladó szeretnék lenni
    hirdetnék az oldalukon
    meddig él egy hörcsög
    milyen fajta kutya van a képen
    felvihetem a kutyát a buszra
    tegnap elment a Bodri, nagyon hiányzik
    mesélj egy viccet
    mit főzzek ma
    eldobtam a gyógyszer dobozát, naponta hányat kell adni neki?
    te robot vagy?
    mi a véleményed a nyers etetésről
    hány éves kortól kaphat felnőtt tápot
    a szomszéd kutyája egész nap ugat
    lemondtam a telefonomat, ez az új számom
    hol lehet chipet olvastatni
    elveszett a kutyám a Városligetben
    fizetnek a véradásért?
    nyitva hagytam az ajtót és kiszökött
    visszahívna valaki ebéd után?
    szép hétvégét
    tegnap a futár megsimogatta a kutyát, olyan kedves volt
    átköltözünk, és stresszes a macska
  `,
  en: `
    hello
    thanks a lot
    ok
    you guys are great, max loves the toy
    my name is anna
    07700900123
    which food is good for kidney disease
    my puppy has diarrhea what should i give him
    can dogs eat chocolate
    do you have ferrets
    do you sell live fish
    id like to work for you
    attached is my cv
    you won 1000 euro click here
    will it rain tomorrow
    who won last night
    found a kitten on the street, know anyone who would adopt
    do you groom dogs
    which bus stops near there
    how much is the collar with lights
    is there grain in the salmon food
    where is the meat from
    is it expired
    your sales guy was rude
    lol
    yes
    not yet
    what we talked about last time
    i run a pet shop in leeds and want to resell your brand
    want to advertise on your site
    how long does a hamster live
    what breed is the dog in the picture
    can i take my dog on the bus
    we lost bobby yesterday, miss him so much
    tell me a joke
    what should i cook tonight
    i threw away the pill box, how many a day should he take
    are you a robot
    what do you think about raw feeding
    from what age can he have adult food
    my neighbours dog barks all day
    new phone, this is my number now
    where can i get a chip scanned
    my dog ran away in the park
    do they pay for blood donation
    left the door open and she escaped
    could someone call me after lunch
    have a nice weekend
    the courier petted my dog yesterday, so sweet
    were moving house and the cat is stressed
    how often should i change the water in the tank
    at what temperature do guppies live
  `,
}
