import type { Examples } from '../example.ts'

export const delivery: Examples = {
  'delivery time': `
    ha most megrendelem mikorra ér ide
    hány nap alatt szállítotok vidékre
    ideér még karácsony előtt?
    mennyi a szállítási idő mostanában
    mikor adjátok fel ha ma rendelek
    szerdára kellene, meglesz addig?
    mennyit kell várni rá kb
    mikor kapom meg ha holnap leadom a rendelést
    csütörtökön utazunk, addigra meglesz?
    mennyi idő míg ideér egy rendelés
    most fizettem, mikorra várhatom
    születésnapra kell 14-én, sikerülhet?
    hétvégén is feladjátok a csomagokat
    délelőtt rendeltem, ma még elmegy?
    általában hány munkanap
    mikorra jön?
    mennyi idő alatt ér Szegedre
    ha most veszem meg melyik nap lesz nálam
    ezen a héten megjön?
    tudom hogy késő de vasárnapra meglehet?
    van rá esély hogy 24-e előtt ideér
    mennyi időt számoljak Budapestre
    sokára szoktátok küldeni?
    hamar összekészül vagy napokig tart
    fizetés után rögtön indul
    mikor kaphatom kézhez
    hány napon belül ér ide a futár
    mennyi ideig tart a kiszállítás vidékre
    szombat reggelre itt lehet?
    mikor postázzátok ha most leadom
    gyorsan szoktak megérkezni a csomagok?
    holnaputánra megjönne
    meddig kell várnom amíg megjön
    a jövő heti szülinapra ideérne
    mikorra érne Pécsre`,
  'delivery cost': `
    mennyi a postaköltség
    mennyiért hozzátok ki a csomagot
    mekkora a szállítási díj 5 kilóig
    futárral mennyibe kerül a házhozszállítás
    nagy csomagnál drágább a kiszállítás?
    mennyit számoltok fel a küldésért
    szállítással együtt mennyi lesz összesen
    a futár ára benne van vagy külön kell fizetni
    mindenhova ugyanannyi a szállítás?
    ha három dolgot veszek háromszor fizetek postát
    mennyivel lesz több a kiszállítással
    két kilós csomagnál mennyi
    Szegedig mennyi a szállítás
    van díja a házhoz vitelnek
    külön kell fizetni a szállítást?
    szállítási díj?
    megéri egy kis dologért, mennyi a futár
    mennyi pénz mire Győrbe ér
    a kosárban lévő összegben benne van a szállítás
    miért tett rá ezerötszázat
    automatába mennyi
    nagy méretűnél más a díj
    mindennel együtt mennyi
    mennyivel drágább ha házhoz jön
    szállítási árak érdekelnének
    kell fizetni a kihozatalért
    futárszolgálat díja mennyi
    nagyon drága a szállítás?
    mennyit kértek a postázásért
    2000 forintos dologért mennyi a szállítás`,
  'free delivery': `
    mennyitől ingyenes a szállítás
    hány forint felett nem kell postaköltséget fizetni
    van ingyenes házhozszállítás?
    15 ezres kosárnál ingyen van már a kiszállítás?
    mennyit kell még vennem hogy ingyen hozzátok
    szállítási díj nélkül lehet rendelni valahogy?
    hány euró fölött engeditek el a szállítási díjat
    kedvezményes termékre is jár az ingyenes szállítás
    automatába is ingyenes egy összeg felett?
    ingyenes kiszállítás mennyi felett
    ha többet veszek elengeditek a postát?
    közel vagyok a határhoz, a kedvezmény után számít?
    van most akció a szállításra
    mikortól nem kell fizetni a szállításért
    hány ezer forinttól visztek ingyen
    mennyit vegyek hogy ne legyen szállítási költség
    ingyen kihozzátok ha sokat rendelek`,
  'fast delivery': `
    van expressz szállítás?
    meg tudnám kapni holnapra valahogy
    sürgős lenne, gyorsabban nem megy?
    aznapi kiszállítás van budapesten
    fizetek érte többet ha hamarabb ideér
    nagyon kéne, gyorsítani lehet?
    küldönccel még ma elhozatnám
    vegyétek előre az enyémet ha lehet`,
  'where is my parcel': `
    hol tart a rendelésem
    hogyan tudom nyomon követni a csomagot
    nem kaptam csomagszámot, hol találom
    merre jár most a küldemény
    elindult már a csomagom vagy még nálatok van?
    a nyomkövetés nem mutat semmit
    mi a helyzet a rendelésemmel
    milyen állapotban van a 4471-es rendelés
    azt írtátok feladtátok, hol látom
    tudni szeretném átvette-e már a futár
    mit jelent hogy feldolgozás alatt
    megadnátok a csomag azonosítóját
    a küldött szám ismeretlen a futár oldalán
    tegnapelőtt rendeltem, hol tartunk
    hol vaaan?
    nem tudom elment-e már
    adnátok infót a rendelésemről
    sms jött hogy úton van de hol látom
    honnan fogom tudni mikor ér ide
    nincs szám az emailben
    a szám másik várost mutat
    melyik fázisban van a csomag
    megmondanátok átadtátok-e a futárnak
    van hír a csomagomról
    elment már tőletek a csomag?
    hol jár a rendelt cuccom
    csomagszámot szeretnék kérni
    nem találom a követési linket
    kiderült már mikor ér ide a csomagom
    átadtátok a posta részére
    látni szeretném merre van
    a rendelésem állapotáról érdeklődnék`,
  'it is late': `
    két hete rendeltem és még mindig nincs itt
    azt írja kézbesítve de nem kaptam meg
    elveszett a csomagom?
    napok óta nem mozdul a követés
    tegnapra ígérték és sehol semmi
    miért késik ennyit a szállítás
    hetek óta semmi, mi történt
    letelt a megígért idő
    azt írja átvettem, pedig nem
    három napot írtatok, már a kilencediknél tartunk
    se csomag, se hívás a futártól
    kezdek aggódni a csomag miatt
    valószínűleg elkeveredett útközben
    unom már a várakozást
    ennyi nap egy kis csomagért?
    másoknak már megjött
    elvileg keddre itt kellett volna lennie
    már a második hete tart
    nem úgy néz ki hogy jön
    félek hogy elveszett
    már rég itt kellene lennie
    hol késik a csomagom
    egy hónapja várok rá
    se híre se hamva a csomagnak
    azt ígértétek két nap, már egy hete
    kézbesítettnek írja, de senki nem járt itt
    ennyi idő alatt már gyalog is ideért volna`,
  'chosen time': `
    kérhetem délután 5 utánra?
    választhatok napot a kiszállításhoz
    szombaton is hozzátok?
    inkább jövő héten jöjjön a csomag, megoldható?
    hány óra körül jön a futár
    lehet időpontot kérni a szállításra
    csak délelőtt vagyok itthon, megoldható?
    ne a nyaralásunk alatt jöjjön
    ötkor végzek, azután hozzák
    pontosan huszadikán kellene megérkeznie
    felhívna a futár mielőtt jön
    szombati kézbesítés?
    csak négy után
    akkor jöjjön amikor itthon vagyok
    jövő hónapban küldjétek
    később a nap folyamán lehet
    előre ütemezhető a kézbesítés
    délután legyek itthon vagy délelőtt?
    péntekre kérném pontosan
    lehet hogy este hozzák
    nem jó a keddi nap, legyen szerda`,
  'not at home': `
    nem leszek itthon amikor jön a futár
    mi van ha nem talál otthon
    a szomszédnak odaadhatja?
    értesítőt hagyott, most mi a teendő
    megpróbálják újra ha nem voltam otthon
    épp zuhanyoztam és elment
    átveheti más is helyettem itthon
    kereste a futár amikor dolgoztam, hol a csomag most
    adja le a portán
    nincs csengő, telefonáljon
    senki nem lesz a lakásban
    ha nem nyitok ajtót mi lesz
    hagyják a szomszédban
    elvitte vissza a futár mert nem voltam ott`,
  'which courier': `
    melyik futárcéggel szállítotok
    GLS vagy MPL hozza?
    ki fogja kihozni a csomagot
    lehet másik futárszolgálatot kérni`,
  'heavy goods to the door': `
    felviszik az emeletre a szekrényt?
    lift nélkül is felhozzák
    a kapuig vagy a lakásig hozzátok
    a régi hűtőt elviszitek`,
}
