import type { Said } from '../shape.ts'

/** What shoppers and others typed that no entry answers. */
export const unanswered: Said = {
  el: `γεια σας
καλημερα παιδια
ευχαριστω πολυ να ειστε καλα
οκ
Μαρια Παπαδοπουλου
ειναι κανεις εκει;
χαχαχα ναι καλα
ειστε ανθρωπος η ρομποτ
Ψάχνετε προσωπικό; Έχω 5 χρόνια εμπειρία ως πωλητής
που στελνω βιογραφικο για την αποθηκη
Κερδίστε 3000€ την εβδομάδα από το σπίτι, πατήστε εδώ
αναλαμβανουμε κατασκευη ιστοσελιδων και seo σε χαμηλες τιμες
ποσα ντεσιμπελ κανει αυτη η ηλεκτρικη σκουπα
το λαπτοπ αυτο σηκωνει 32 γιγα ραμ;
Χωράει ολόκληρο κοτόπουλο στο air fryer των 4 λίτρων;
ποσες ιντσες να παρω για σαλονι 3 μετρα
ειναι dual sim το samsung;
πως καθαριζω τα αλατα απο την καφετιερα
τι διαφορα εχει oled απο qled
ποιο ειναι καλυτερο braun η philips για ξυρισμα
ποσο ρευμα καιει ο αφυγραντηρας τη μερα
Ξέχασα τον κωδικό μου και δεν μπορώ να μπω
πως διαγραφω τον λογαριασμο μου απο το σαιτ
μη μου ξαναστειλετε διαφημιστικα
η τραπεζα μου εκοψε τη δοση του στεγαστικου
εχω ραντεβου με τον τεχνικο της cosmote αυριο
Ποιο πρόγραμμα στο πλυντήριο είναι για μάλλινα;
εχετε εκπτωση για φοιτητες
ο κουριερ σας ηταν πολυ αγενης μαζι μου
ολα τελεια, 5 αστερια
σε ποια χωρα κατασκευαζεται αυτη η τοστιερα
αλλαξε η ωρα χθες και το ρολοι του φουρνου δεν ξερω πως ρυθμιζεται
με ποια καρτα μνημης ειναι συμβατη η καμερα
ακυρωθηκε η πτηση μου αντε τωρα
Καλησπέρα, είμαι δημοσιογράφος και θα ήθελα μια δήλωση για την αγορά ηλεκτρικών
τι καιρο θα κανει το σκ
λαθος νουμερο συγνωμη
εγινα μελος στο κλαμπ ποντων σας, ποσους ποντους εχω;`,
  greeklish: `geia
efxaristo poli file
ti kaneis
giannis apo volo
ela re mana erxomai se 10 lepta
zitate atoma gia douleia?
exei bluetooth to ixeio?
posa watt einai to sesouar
pws kanw reset to router mou
exete black friday fetos
i mpataria tou kinitou poses wres krataei
xaxa kalo`,
  hu: `szia
jó napot kívánok!
koszi szepen
Kovács Eszter
halo van itt valaki
oke
te robot vagy?
haha ez jo volt
Munkát keresek, van felvétel az üzletben?
hova kuldhetem az oneletrajzom
diakmunka erdekelne nyarra
KERESS HETI 500 EZRET OTTHONRÓL kattints ide
weboldal keszites olcson, seo, google ads, irjon vissza
hany wattos ez a hajszarito
mennyire hangos a mosogatogep ejszaka
bele lehet tenni 32 giga ramot ebbe a laptopba?
belefér egy egész csirke a 4 literes légsütőbe
esim-es a telefon?
Mekkora tévét vegyek 3 méterről nézve?
mi a kulonbseg az oled es a qled kozott
hogy kell vizkoteleniteni a kavefozot
philips vagy braun borotva a jobb
mennyi aramot fogyaszt a paramentesito
nem tudok belepni, elfelejtettem a jelszavam
szeretnem torolni a fiokomat nalatok
Le szeretnék iratkozni a hírlevélről
van diakkedvezmeny?
nagyon bunko volt a futar
minden szuper volt, csak ajanlani tudom
milyen anyagbol van a serpenyo bevonata
Melyik programon mossam a gyapjút?
atallitanam a suto orajat de nem tudom hogy
a bankom letiltotta a kartyamat mi legyen
lemondtak a vonatot megint, kések
a szamlalo allast kene leadnom a gazmuveknek
most szereltek be hozzank a telekom netet, melyik routert vegyem hozza
mikor lesz black friday
hol gyartjak ezeket a kenyerpiritokat
anya vegyel tejet is hazafele
bocsi nem ide akartam irni
milyen ido lesz hetvegen
ajandekotlet kene apukamnak 60. szulinapra
Újságíró vagyok, nyilatkoznának a háztartási gépek piacáról?
a tesom kicserelte a kijelzot a telefonjan es most nem megy az ujjlenyomat
hogyan parositom a fulest a teveval
vizallo ez az ora? uszni is lehet benne
asdfgh
hany pontom van a torzsvasarloi kartyan
kepernyovedo folia hogy kell felrakni buborek nelkul
szeretnenk viszonteladok lenni, kivel targyaljak`,
  en: `hi
good morning
thanks so much!
ok
peter nagy
anyone there?
are you a real person
lol
nice shop btw
sorry wrong chat
Are you hiring? I've worked in retail for six years
where do i send my cv
any summer jobs for students
Make $900 a day from your phone, click now!!!
We can get your website to the first page of Google, reply for a quote
how loud is this vacuum
does the laptop take 32gb of ram
will a whole chicken fit in the 4l air fryer
is the phone dual sim
what size tv for a 3m living room
oled or qled whats the difference
how do i descale the coffee machine
philips or braun for a close shave
how much electricity does the dehumidifier use
can't log in, forgot my password
delete my account and all my data
stop sending me newsletters
student discount?
your driver was really rude to my wife
everything perfect 5 stars
which memory card works with this camera
what programme do I use for wool
how do i change the clock on the oven
my bank declined a payment for my rent
flight got cancelled so im stuck here
when is black friday
where is this toaster made
is the watch waterproof enough for swimming
how to pair the earbuds with my tv
installing windows takes forever on this thing, normal?
the stock market is wild today
mum can you pick me up at 5
I need a gift idea for my dad, he's turning 60
how many loyalty points do i have
does the speaker have a 5 year battery life
I'm a journalist, could someone comment on appliance sales this year?
we'd like to sell our products through you, who handles suppliers
returning your call from this morning
whats the weather like in athens
asdf test`,
}
