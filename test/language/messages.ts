/** Short messages as people write them to a shop, labelled by hand. Written apart from the samples of detection. */
export const messages: Record<'el' | 'hu' | 'en', string[]> = {
  el: `Καλησπέρα, πού βρίσκεται η παραγγελία μου;
πότε θα έρθει
Θα ήθελα να κάνω μια αλλαγή στο μέγεθος
τι ωρα κλεινετε σημερα
ΠΟΥ ΕΙΝΑΙ ΤΟ ΔΕΜΑ ΜΟΥ
Έχετε το φόρεμα σε κόκκινο;
ευχαριστω πολυ
Γεια σας!
οχι δεν ηρθε τιποτα ακομα
Θέλω το Nike Air Max 90 σε 43
Με αντικαταβολή γίνεται;
Δώστε μου τον αριθμό αποστολής της ACS
Ναι
Μπορώ να πληρώσω με PayPal;
ακύρωση παρακαλώ
Στέλνετε στη Ρόδο;
Καλημέρα
Ήρθε σπασμένο το βάζο
πόσο κάνουν τα μεταφορικά για Κρήτη
να το αφήσει στον γείτονα
Ψάχνω δώρο για τη μητέρα μου
το email μου άλλαξε
ok ευχαριστώ
Θα περάσω από το κατάστημα
kalispera, pou einai i paraggelia mou?
kalimera sas
thelo na akiroso tin paraggelia
pote tha erthei to dema mou
ti ora kleinete simera?
exete to forema se kokkino
euxaristo poli
efxaristw para poly
8elw na kanw allagi
den exei er8ei akoma
poso kanoun ta metaforika gia kriti
mporo na plirwso me antikatavoli?
stelnete stin kypro?
geia sas tha ithela na rotiso kati
den mou kanei to noumero
ine spasmeno
kalispera
pou iste?
ti wra anoigete avrio
exete magazi sti thessaloniki
to thelo se mavro
mou steilate lathos xroma
thelw ta lefta mou piso
pote tha to paralavo
nai thelo
oxi den thelo
ksexasa na valo ton kodiko
perimeno mia evdomada tora
mporeite na me parete tilefono
den katalava
poso kostizei auto?
thn thelw gia doro
entaxei euxaristw
to koutaki irthe xalasmeno
egine i apostoli?
Poia einai h timh?
kanete epistrofes?
posa efta ine
ti ginete me tin paraggelia mou re paidia
kalo vradi
apo pou to paralamvano
den apantate sto tilefono
xreiazomai voithia
exo ena provlima
einai diathesimo?
se poses meres erxetai`.split('\n'),
  hu: `Jó napot, érdeklődnék a rendelésem felől
Hol tart a csomag?
Szia!
Köszönöm a gyors választ
mikor szállítják ki a cipőt
Nem érkezett meg a csomagom
Van ez a póló L-es méretben?
Visszaküldeném a kabátot
Mennyi a szállítási díj?
Szombaton nyitva vannak?
Sajnos sérült a doboz
A futár nem csengetett
Szeretnék számlát kérni cégnévre
Igen, kérem
Nem, köszönöm
Lehet-e utánvéttel rendelni?
Rossz színt kaptam
Hol találom a kuponkódot?
Hétfőn otthon leszek
Elköltöztem, új címre kérném
ügyintézőt kérek
Rendben, köszönöm szépen
Meddig lehet visszavinni?
Ajándékba szeretném, becsomagolják?
Üdv, a Nike cipő érdekelne
Foxpost automatába kérném
Mikorra ér ide?
Jó estét!
hol a csomagom
szia
koszonom
koszonom szepen
mikor jon meg a csomag
hol van a rendelesem
jo napot kivanok
mennyibe kerul a szallitas
szeretnek visszakuldeni egy termeket
nem erkezett meg
van ez feketeben?
nyitva vagytok ma?
meddig vannak nyitva
nem jo a meret
cserelni szeretnem
hogyan tudok fizetni
rossz termeket kuldtek
kerem a szamlat
segitseget szeretnek
nem mukodik a kupon
lehet kartyaval fizetni?
igen
rendben
mikorra varhato
ket napja varok
jo reggelt
mennyi
beszelhetek valakivel?
torott volt a pohar
hol talalhato a bolt
szeretnem lemondani
kosz
vissza kerem a penzem
egy meretet kisebbet kernek
sziasztok, van meg belole?
ki tudja cserelni?
holnap atvennem szemelyesen
nem kaptam visszaigazolast
mi a helyzet a csomagommal
hany nap alatt er ide
udv, erdeklodnek
jovo heten jo lesz`.split('\n'),
  en: `Hi, where is my order?
When will it be delivered
I'd like to return these shoes
Do you ship to Crete?
Is this available in blue?
My parcel hasn't arrived yet
can i change the delivery address
What time do you close today?
How much is the shipping to Hungary
I received the wrong item
it's broken
The zip is broken
Can I get a refund please
do you have it in medium
opening hours
How long does it take to Athens
I want to speak to someone
yes i would like that
no that's not what i ordered
Thank you so much for your help
good morning
Where exactly is your shop
any update?
still waiting for my package
what's the price
Is cash on delivery possible?
The discount code isn't working
I forgot my password
could you resend the invoice
how do I track it
Need help with my order
too small for me
I'll take two of them
please call me back tomorrow
Are you open on Sundays
which courier do you use
My order number is 10482
it says delivered but I don't have it
can someone help me
Do you sell gift cards?
wrong size
does it come with a warranty
sounds good
not yet
how much
I changed my mind
we are staying at a hotel in Athens
please leave it with the neighbour
is it real leather
Can I pick it up at the store?
why was I charged twice
that's perfect thanks
i need it before friday
got it thank you
where are you
who is this
what is your return policy
the box was empty
Will it be back in stock soon?
I never subscribed to this
are these shoes true to size
has it shipped
do you speak english
My address is 12 Baker Street
never mind
Can you gift wrap it
tracking number please
is the store open now?`.split('\n'),
}
