import type { Said } from '../shape.ts'

/** What shoppers typed, by the entry that answers it. */
export const messages: Record<string, Said> = {
  'delivery-time': {
    el: `παιδια παραγγειλα χθες βραδυ μια τοστιερα ποτε περιπου θα την εχω;
σε ποσες μερες ερχεται κρητη
θα προλαβει να φτασει ως την παρασκευη; ειναι για δωρο
Ποση ωρα κανει να ερθει το πακετο στη Λαρισα
Καλησπέρα σας, έχω πάρει ένα σίδερο από τη Δευτέρα και ακόμα δεν έχει έρθει κούριερ, κανονικά πόσο αργεί;`,
    greeklish: `pote tha mou erthei i tileorasi
poses meres thelei na ftasei rodo
kalispera ean to parw simera to exw aurio??`,
    hu: `mikor jön meg a csomagom
tegnap rendeltem egy vizforralot, kb mikorra varhato?
hany nap mire megjon debrecenbe
ha ma megveszem akkor pentekre ideer?
meg mindig nem jott a futar pedig hetfon rendeltem⏎meddig szokott tartani
Szia, szülinapra kéne szombatig, addigra meglesz?
kiszallitas ideje?
mennyit kell várni egy tévére`,
    en: `when is it gonna get here
ordered a kettle sunday night, still nothing, how long do u normally take
will it arrive before friday
how many days to Szeged
hey if i order today is it here tmrw?
whats ur delivery time for tvs
Hi there, I need the coffee machine for my mum's birthday on the 14th, would it make it in time if I bought it now?
days till delivery pls`,
  },
  'shipping-cost': {
    el: `ποσο παει το courier
για να μην πληρωσω μεταφορικα ποσα πρεπει να ψωνισω
χρεωνετε αποστολη για θεσσαλονικη;
Στα 45 ευρώ καλάθι γιατί μου βάζει 3.90 επιπλέον;
ποσα θελετε να μου φερετε ενα ψυγειακι μεχρι πανω στα γιαννενα`,
    greeklish: `poso einai ta metaforika
exete dwrean apostoli apo kapoio poso k panw?
ta eksoda apostolis gia mia tv 55 iintses posa vgainoun`,
    hu: `mennyiert hozzatok ki
ingyenes a szallitas?
mennyi a futár díja egy mikróra
hany forinttol nem kell szallitast fizetni
szallitasi ktg?
Miert irt hozza 1490 ft-ot a kosaramhoz
egy nagy tévét mennyiért szállítanak ki vidékre, Zalaegerszegre?
mekkora osszeg felett van free szallitas`,
    en: `how much is postage
do i have to pay for delivery
is there a min spend for free shipping
why is there 3.90 added on top in my basket
cost of sending a 65 inch tv to patras??
shipping fee?
whats the courier charge
i'm at 52 euros, how much more do I need to buy so delivery is free`,
  },
  payment: {
    el: `δεχεστε paypal;
πληρωνω οταν ερθει ο κουριερ γινεται;
μπορω να βαλω τα λεφτα στην τραπεζα αντι για καρτα
Δεν έχω κάρτα, με τι άλλο τρόπο πληρώνω;
αντικαταβολη εχετε κ ποσο χρεωνετε`,
    greeklish: `mporw na plirwsw me iris
plirwmi stin porta ginete?
ti kartes pernete`,
    hu: `lehet a futarnal fizetni kartyaval?
utanvet van?
paypal jo?
atutalassal is kifizethetem
Hogy lehet nálatok fizetni, nincs bankkártyám
apple pay-t elfogadtok?
keszpenzben is fizethetek a futarnak vagy csak online
fizetesi modok`,
    en: `can i pay cash when it arrives
u take paypal?
do you accept amex
I dont have a card, what else can I pay with
bank transfer ok?
which ways of paying do you have
pay on delivery possible and is there a fee
google pay?`,
  },
  instalments: {
    el: `ποσες δοσεις κανετε
θελω να παρω laptop 900 ευρω αλλα οχι ολα μαζι, σπαει σε 12 μηνες;
ατοκες εχει;
Γίνεται να το πληρώνω λίγο λίγο κάθε μήνα
με χρεωστικη καρτα βγαινουν δοσεις η μονο πιστωτικη`,
    greeklish: `kanete doseis?
apo poso k panw exei atokes dosis
mporo na to parw se 6 dosis me pistotiki`,
    hu: `lehet részletre venni
hány hónapra tudom elosztani a laptop árát
van aruhitel?
thm 0 reszlet van nalatok?
nincs meg egyben a penz, fizethetem havonta?
10 havi reszlet erdekelne egy mosogepre, mi kell hozza
kamatmentes hitel
Nagyanyámnak vennék tévét, ő nyugdíjas, kaphat rá részletfizetést?`,
    en: `can i split the payment
how many monthly payments max
do u do 0% finance
pay monthly?
I can't afford the whole 800 at once, could I spread it over a year
interest free installments available?
whats the minimum spend for installments
credit card instalments how many`,
  },
  returns: {
    el: `δεν μου αρεσε το μιξερ θελω να το γυρισω πισω
μεσα σε ποσες μερες γινεται επιστροφη
ποτε θα παρω τα λεφτα μου πισω, σας το εστειλα την τριτη
Αγόρασα ακουστικά, τα άνοιξα και δεν μου κάνουν. Τα δέχεστε πίσω;
αν δεν με βολεψει μπορω να το επιστρεψω;;`,
    greeklish: `thelo na epistrepso ti skoupa pws to kanw
to metaniwsa mporeite na mou dwsete ta xrimata pisw
epistrofi xwris to kouti ginetai?`,
    hu: `nem tetszik, visszakuldenem
hany napig lehet visszavinni
visszaküldtem múlt héten a hajszárítót, mikor kapom meg a pénzt
kibontottam a dobozt, igy is visszaveszitek?
elallas hogy megy
Ajándékba kaptam de van már ilyenem, vissza lehet adni?
Tul hangos a porszivo amit vettem, nem kell, hogy tudom visszaadni es jar erte a penz
ki fizeti a visszakuldest`,
    en: `i want to send it back
refund pls, the headphones dont fit me
how many days do i have to return something
Opened the box and it's way too big for my kitchen. Can it go back?
where do i post the return
hw do i get my money back, just not happy w it
returned a blender 6 days ago no refund yet
is it possible to return w/o original packaging`,
  },
  warranty: {
    el: `η καφετιερα σταματησε να βγαζει νερο μετα απο 3 μηνες
ποσο καιρο εχει εγγυηση το κινητο
Το πλυντήριο που πήρα πέρσι πετάει σφάλμα και δεν στύβει, ποιος θα μου το φτιάξει;
χαλασε η σκουπα που την παω για σερβις
δεν αναβει η τηλεοραση!! την εχω 5 μηνες`,
    greeklish: `xalase to mikrokimaton ti prepei na kanw
exei 2 xronia egiisi?
to tablet den fortizei pleon, to stelno se esas gia episkevi?`,
    hu: `nem kapcsol be a mikro amit tavaly vettem
meddig garancialis
elromlott a kavefozo hova vigyem
Két hónapja vettem a turmixgépet és füstölni kezdett, ki javítja meg?
hany ev jotallas van egy telefonra
szervizbe szeretnem adni a laptopot
beadtam javitasra... illetve adnam de nem tudom hova, csikos a teve kepernyoje
elveszett a garanciajegy, igy is ervenyes a gari?`,
    en: `my toaster died after 4 months
how long is the warranty on phones
tv wont turn on anymore who do i call
need a repair
is it still under guarantee if i bought it last march
The robot vacuum I got from you in June keeps stopping after two minutes, can you fix it?
broken iron, what now
do you pick up faulty stuff or do i bring it`,
  },
  invoice: {
    el: `θελω τιμολογιο για την εταιρια
που βαζω το αφμ
δεν μου ηρθε αποδειξη στο μειλ
Έχω ατομική επιχείρηση, γίνεται να μου κόψετε τιμολόγιο για το λάπτοπ;
χρειαζομαι ξανα το παραστατικο απο την αγορα του μαρτη`,
    greeklish: `kovete timologio?
mou stelnete thn apodiksi se pdf pali giati tin exasa
pws dilonw ta stoixeia etairias`,
    hu: `cegre kernem a szamlat
hova irjam az adoszamot
nem kaptam számlát
Elfelejtettem céges adatokat megadni, kaphatok áfás számlát?
le lehet tolteni valahol a szamlat?
elhagytam a blokkot, el tudjatok kuldeni ujra
afas szamla kell a konyvelonek
egyeni vallalkozo vagyok, a szamla a vallalkozas nevere kell`,
    en: `i need an invoice w vat number
cant find my receipt
where do i put my company details
can u email the bill again
Buying three laptops for our office, do we get a proper VAT invoice?
lost the receipt from march
pdf invoice?
my accountant wants an invoice on the firm's name, how`,
  },
  pickup: {
    el: `μπορω να περασω να το παρω απο κοντα;
εχετε box now;
παραλαβη απο μαγαζι κοστιζει κατι
Δουλεύω όλη μέρα και δεν είμαι σπίτι, γίνεται να το αφήσετε σε locker;
ποσες μερες μου το κρατατε στο καταστημα`,
    greeklish: `na to paralavw egw apo to magazi sas ginetai?
thelo na to steilete se locker konta mou
tha mou steilete mnm otan einai etoimo gia paralavi?`,
    hu: `be tudok menni erte?
foxpost van?
személyes átvétel ingyenes?
meddig tartjatok bent a boltban a csomagot
Egész nap dolgozom, automatába lehetne inkább?
csomagpontra is kuldtok
honnan tudom hogy mar mehetek a boltba a rendelesemert
inkabb elmennek erte en, kell szallitast valasztani?`,
    en: `can i come and get it myself
click n collect?
do you deliver to lockers
how long do you hold it at the shop
Nobody's home during the day, could I have it put in a locker instead
is store pickup free
how do i know its ready to collect
rather pick it up than wait for the courier, is that ok`,
  },
  installation: {
    el: `ερχεται καποιος να συνδεσει το πλυντηριο;
ποσο παει η τοποθετηση για κλιματιστικο 9αρι
Θέλω η τηλεόραση να μπει στον τοίχο, το κάνετε εσείς;
εχετε δικους σας τεχνικους για εγκατασταση
δεν ξερω να τη στησω τη κουζινα μονη μου, στελνετε ανθρωπο;`,
    greeklish: `kanete kai egkatastasi air condition?
posa thelete na mou kremasete tin tv
o odigos tha mou sindesei to plintirio i prepei na vrw texniko`,
    hu: `bekotitek a mosogepet?
felszerelés mennyi a klímánál
fel tudjatok rakni a tevet a falra
Idős szüleimnek vettem okostévét, kimenne valaki beállítani?
beuzemeles ara
szerelo is jon vagy csak lerakjak az ajtoban
villanytuzhelyet ki koti be
hogy tudok szerelőt kérni a rendeléshez`,
    en: `do you mount tvs on the wall
who connects the washing machine
how much for fitting an ac
can someone come set it up for my gran
installation included?
I'd need the old cooker unplugged... well mainly the new one hooked up, is there a service for it
do i have to book the technician separately
set up at home price`,
  },
  'change-order': {
    el: `εγραψα λαθος οδο τι κανω
μπορω να βαλω και ενα καλωδιο στην ιδια παραγγελια;
Πήρα κατά λάθος το μαύρο και ήθελα άσπρο, προλαβαίνω να το αλλάξω;
αλλαγη τηλεφωνου στη παραγγελια
αντι για 2 θελω 1 τεμαχιο πριν το στειλετε`,
    greeklish: `evala lathos dieuthinsi!!
na prosthesw kati stin paraggelia pou ekana prin 10 lepta?
alaksa kinito pos to diorthono stin paragelia mou`,
    hu: `rossz hazszamot irtam be
hozza lehet csapni meg egy kabelt?
elírtam a telefonszámom a rendelésnél
Véletlenül kettőt rendeltem, egyre át tudjátok írni?
masik szint szeretnek, meg nem adtatok fel
lehet modositani rajta utolag
inkabb a munkahelyemre kuldjetek ha meg lehet
most adtam le es kimaradt a tok, rá lehet tenni?`,
    en: `typed the wrong street
can i still add a hdmi cable to what i ordered
need to swap the colour, just ordered 5 min ago
change phone number on order
oops ordered 2 instead of 1
Could you send it to my office instead of home? Order's from this morning
edit my order how
forgot to put the apartment number`,
  },
  'cancel-order': {
    el: `ακυρωστε την παραγγελια μου παρακαλω
δεν το θελω τελικα, δεν εχει φυγει ακομα
πως κανω ακυρωση
Παρήγγειλα πριν μια ώρα και το μετάνιωσα, μπορείτε να μην το στείλετε;
εχει ξεκινησει ηδη αλλα θελω να το ακυρωσω τι κανω`,
    greeklish: `thelo na akirwso
mi mou stilete tin paragelia, den ti xriazome
pou patao gia akirosi`,
    hu: `töröljétek a rendelésem
megse kell, le lehet mondani?
hol tudom lemondani
Fél órája rendeltem de találtam mást, ne küldjétek el
storno
mar uton van de nem kerem, mit csinaljak
visszavonnam a megrendelest
ketszer ment el a rendeles, az egyiket toroljetek pls`,
    en: `cancel it please
dont want it anymore, hasnt shipped yet
where's the cancel button
how to cancel
Placed an order an hour ago by mistake, please don't send it
its already on the way but i want to cancel
can i call off my order
ordered twice by accident, scrap one of them`,
  },
  stock: {
    el: `ποτε θα ξαναφερετε το ps5
γραφει εξαντληθηκε, θα ξαναερθει;
το εχετε ετοιμοπαραδοτο;
Θα ήθελα να με ειδοποιήσετε όταν ξαναβγεί διαθέσιμος ο αφυγραντήρας
υπαρχει στην αποθηκη η πρεπει να περιμενω`,
    greeklish: `einai diathesimo?
exei eksantlithei to airfryer pote tha to exete ksana
pws tha mathw otan ksanaerthei se stok`,
    hu: `mikor lesz ujra
van belole raktaron?
azt írja elfogyott, jön még?
szoljatok ha megint kaphato
A fehér légsütő nincs készleten, mikorra várható belőle?
hany darab van meg
keszlet??
nem tudom kosarba rakni mert nincs, kell ra varni sokat?`,
    en: `is it in stock
when are you getting more
says sold out, coming back?
can u let me know when its available again
The white air fryer has been unavailable for weeks, any idea when you'll restock?
how many left
out of stock :( when
do you actually have this one or is it on backorder`,
  },
  'old-device': {
    el: `παιρνετε το παλιο ψυγειο οταν φερετε το καινουργιο
που πεταω μια χαλασμενη τοστιερα
κανετε ανακυκλωση μπαταριες και κινητα;
Έχω ένα πλυντήριο 20 χρόνων στο μπαλκόνι, θα το κατεβάσουν οι μεταφορείς σας;
χρεωνετε για την αποσυρση`,
    greeklish: `tin palia tileorasi tin pernete?
anakiklosi siskevon kanete sta magazia
mazi me tin paradosi tha paroun k to palio fournaki?`,
    hu: `elviszitek a regit?
hova adhatom le a rossz mikrot
e-hulladék leadás
Ha jön az új mosógép, a futár leviszi a régit a harmadikról?
penzbe kerul ha elviszitek a regi hutot
regi telefonokat be lehet vinni hozzatok ujrahasznositasra?
mit csinaljak a regi tevevel, atveszitek?
csere eseten elszallitas van`,
    en: `will you take my old fridge
where can i dump a dead toaster
do u recycle old phones
is removal of the old machine free
When the guys bring the new washer, can they carry the old one away?
old tv pickup
got a box of broken electronics, can i drop it at your shop
haul away?`,
  },
  'gift-card': {
    el: `θελω να κανω δωρο μια καρτα 50 ευρω εχετε;
που γραφω τον κωδικο της δωροκαρτας
ληγει η δωροεπιταγη;
Μου χάρισαν μια δωροκάρτα σας αλλά δεν καταλαβαίνω πώς την εξαργυρώνω
giftcard σε τι ποσα βγαινει`,
    greeklish: `exete dwrokartes?
mexri pote isxuei to gift card pou pira
i dorokarta erxete sto mail i me taxidromeio`,
    hu: `ajandekkartya van?
hova kell beirni az utalvany kodjat
lejart mar a kartyam? tavaly decemberben kaptam ajándékba
20 ezres utalványt szeretnék venni a húgomnak
meddig lehet felhasznalni az ajandekkartyat
emailben jon az utalvany vagy postan
mekkora osszegre vehetek gift cardot
Kaptam egy kártyát tőletek karácsonyra, hogy vásárolok vele?`,
    en: `do u have gift cards
where do i enter the giftcard code
does my voucher expire
want to give my brother a 100 euro card for your shop
how do I redeem this thing I got for xmas, it's a card with a code
is the gift card sent by mail or email
smallest gift card amount?
gift vouchers`,
  },
  'price-match': {
    el: `στον απεναντι το εχει 30 ευρω κατω, το ριχνετε;
βρηκα το ιδιο στο skroutz πιο φτηνα
κανετε καλυτερη τιμη αν το δω αλλου;
Το πήρα από εσάς την Πέμπτη και σήμερα το είδα αλλού 40€ λιγότερο, παίρνω τη διαφορά;
εγγυαστε τη χαμηλοτερη τιμη`,
    greeklish: `to public to exei fthinotera mporeite na to dosete stin idia timi
an to vrw allou pio ftina ti ginetai
price match kanete?`,
    hu: `masik boltban 10ezerrel olcsobb, odaadjatok annyiert?
argarancia van?
az árukeresőn kevesebbért láttam ugyanezt
Múlt héten vettem nálatok és most máshol jóval olcsóbb, visszaadjátok a különbséget?
tudtok aron engedni ha a konkurencianal kedvezobb
ugyanez a tv a mediamarktban 15%-kal kevesebb... ti is?
legolcsobb ar garancia
kuldok linket, ott 89990, menne ennyiert itt is?`,
    en: `amazon has it 20 euros cheaper can u do the same
price match?
seen this for less at another store
Bought it on monday and now it's cheaper elsewhere, do I get the difference
will u beat a competitors price
i can send a link, same model 349 there
lowest price promise?
other shop sells the exact same mixer for 59, would you lower yours`,
  },
  'spare-parts': {
    el: `σακουλες για σκουπα miele που θα βρω
εσπασε η κανατα του μπλεντερ πουλατε μονο αυτη;
ψαχνω φιλτρο για τον απορροφητηρα
Χρειάζομαι καινούργιο λάστιχο πόρτας για πλυντήριο bosch, το φέρνετε;
ανταλλακτικες κεφαλες για οδοντοβουρτσα`,
    greeklish: `thelo antallaktiko gia tin kafetiera, to dosometro
exete filtra gia skoupa rowenta
exasa to tilekontrol, mporw na parw mono afto?`,
    hu: `porzsak kene electrolux porszivohoz
eltört a turmix kancsója, külön lehet venni?
hol keressem a szurot
Régi Bosch robotgépemhez kellene új dagasztókar, be tudjátok szerezni?
alkatresz rendeles
elveszett a taviranyito, kapok masikat hozza?
ajtotomites mosogephez
fogkefefej braunhoz van?`,
    en: `need bags for my vacuum
broke the blender jug, sell just that?
where do i search for parts
Looking for a new door seal for a 2015 bosch washer, can you get one?
replacement remote
filter for my air purifier pls
lost the charger, can i buy one separately
do you order parts from the manufacturer`,
  },
}
