import type { Examples } from '../example.ts'

export const shop: Examples = {
  'where is the shop': `
    hol van az üzletetek
    van boltotok ahova be lehet menni?
    megnézném élőben
    melyik utcában vagytok
    lehet parkolni a közelben
    melyik metróhoz estek közel
    fel lehet próbálni nálatok
    csak webshop vagy bolt is?
    a városban leszek hétvégén, benézhetek?
    küldenétek térképet
    van üzletetek Debrecenben
    van mintaboltotok Pesten
    pontosan hol működtök
    hogyan találom meg a térképen
    megnézhetem az ékszereket vásárlás előtt
    a székhelyetek Szegeden van
    cím?
    bolt van?
    merre vagytok
    benézhetek?
    hol lehet titeket megtalálni
    van üzlet ahol megnézhetem
    melyik kerületben vagytok
    bejöhetek hozzátok?`,
  'opening hours': `
    mikor nyittok holnap
    meddig vagytok nyitva
    vasárnap dolgoztok
    most nyitva van?
    ünnepnapokon is nyitva vagytok
    augusztusban bezártok nyaralni
    este nyolckor odaérek még
    mikor zártok ma
    szombat délután is vagytok
    van ebédszünet
    húsvéthétfőn zárva lesztek
    mi a nyitvatartás
    szerda délután ott vagytok
    reggel mikortól mehetek
    munka után beugranék, odaérek?
    meddig lehet telefonálni nektek
    szenteste nyitva lesztek
    nyitva?
    meddig?
    ma meddig vagytok
    szombaton?
    mikor vagytok ott
    hétvégén nyitva tartotok
    meddig lehet bemenni
    ma még vagytok?`,
  contact: `
    milyen számon értek el titeket
    senki nem veszi fel a telefont
    melyik email címre írjak
    beszélnék valakivel
    hogyan tudom felvenni a kapcsolatot
    vissza tudnátok hívni
    egy embernek szeretném elmagyarázni
    kérnék egy vezetékes számot
    viberen is elértek
    az oldalon lévő szám nem él
    hova küldhetem a fényképet
    telefonszám?
    email cím?
    hova telefonáljak
    emberrel beszélek?
    hogyan lehet elérni titeket
    kivel tudok beszélni
    adjatok egy telefonszámot
    hova írhatok emailt
    felhívhatlak titeket valahol`,
  'answer time': `
    mennyi idő alatt válaszoltok
    tegnap írtam és nem válaszolt senki`,
  social: `
    instagramon fent vagytok?
    hogy hívják a facebook oldalatokat`,
  about: `
    kik vagytok
    mióta működik a cég
    kié a bolt`,
  jobs: `
    kerestek munkatársat?
    állást keresek, hova küldjem az önéletrajzom
    van felvétel nálatok`,
  collaboration: `
    szeretnék együttműködni, 20 ezer követőm van
    szponzoráltok eseményt
    újságíró vagyok`,
  account: `
    hogyan regisztrálok
    hol tudom módosítani az adataimat
    másik emailt adnék meg a fiókomhoz`,
  password: `
    elfelejtettem a jelszavam
    nem tudok belépni a fiókomba
    nem jön meg az új jelszó email
    azt írja hibás adatok
    kizárt a rendszer
    nem enged belépni
    új telefonom van és nem tudok bejelentkezni
    olyan jelszót kér amire nem emlékszem
    lejárt a jelszócsere link
    jelszó?
    nem enged be
    belépési gond
    nem tudom melyik emaillel regisztráltam
    nem jó a jelszavam
    belépni nem tudok
    új jelszót kérnék
    nem ismeri fel az emailem`,
  newsletter: `
    hol tudok feliratkozni a hírlevélre
    szeretnék értesülni az akciókról`,
  unsubscribe: `
    ne küldjetek több reklámot
    hogyan iratkozom le a levelekről
    túl sok üzenet jön, állítsátok le`,
  'my data': `
    milyen adatokat tároltok rólam
    kiadjátok a számomat másnak
    töröljétek az adataimat
    szeretném megszüntetni a fiókomat
    honnan tudjátok a telefonszámomat
    mire használjátok a személyes adataimat
    amióta itt vásároltam idegenek hívnak, kiadtátok a számom?
    miért kell a születési dátumom
    kérném másolatban amit rólam tudtok
    ne tartsatok nyilván sehol
    ki fér hozzá az adataimhoz
    mennyi ideig őrzitek meg amit megadok
    nem szeretném hogy bárki tudja mit veszek
    van adatvédelmi tájékoztató
    adatvédelem?
    adatok törlése
    ki adta meg a számomat
    töröljétek a személyes adataimat
    kinek adjátok át az adatokat
    miért van meg nektek a számom
    hogyan kezelitek az adataimat`,
  terms: `
    hol olvasható az ászf
    milyen feltételek vannak`,
  'site error': `
    nem tölt be az oldal
    megnyomom a gombot és semmi
    kiürül magától a kosár`,
  'gift wrapping': `
    becsomagoljátok ajándéknak
    mennyi a díszcsomagolás
    szülinapra lesz, kérnék rá masnit
    szép dobozban jön?
    ajándéknak nézzen ki kérem
    papírral és masnival
    sima zacskóban jön?
    díszcsomagolás?
    becsomagolva lehet?
    ajándék lesz
    szépen csomagolva kérném
    ajándéknak lesz, becsomagolnátok
    van díszdoboz hozzá`,
  'gift message': `
    tegyetek bele egy üdvözlőkártyát
    írnátok rá pár sort a menyasszonynak
    hova írjam az ajándék üzenetét
    egy kártya a nevemmel
    az legyen rajta hogy boldog születésnapot
    tegyetek bele egy cetlit`,
  'gift to another': `
    egyenesen a barátnőmnek küldjétek
    ne lássa az árat aki kapja
    számla nélkül kérném, ajándék
    más kapja, ne legyen rajta összeg
    közvetlenül a címzettnek`,
  packaging: `
    műanyagba csomagoltok
    újrahasznosítható a doboz
    látszik kívül hogy mi van benne
    visszaveszitek az üres üveget
    mit tesztek a környezetért`,
  'pets and children': `
    bevihetem a kutyámat a boltba
    macskának is jó
    van gyereksarok`,
  events: `
    tartotok tanfolyamot
    hogyan foglalok helyet a workshopra
    lehet nálatok kóstolni csoporttal`,
  'parking and getting there': `
    lehet nálatok parkolni?
    hol hagyhatom az autót
    melyik busz megy oda
    kerekesszékkel bejutok`,
  app: `
    van mobilalkalmazásotok
    hogyan töltöm le az appot`,
  charity: `
    támogattok jótékony célt
    adtok adományt`,
  language: `
    beszéltek angolul?
    írhatok görögül`,
  'to the courier': `
    lent vagyok, hol van
    két perc és lemegyek
    a csengőn Kovács van, második emelet
    az elsőn csöngessen, nem hallom
    tegye le a bejáratnál, megyek
    járt itt és nem csöngetett?
    most ment el a futár, köszi
    öt perc és ott vagyok
    hagyja az ajtó előtt
    hívjon ha ideért
    az erkélyen vagyok, látom
    most nem vagyok otthon, adja le a szemközti lakásba
    a szomszéd boltban vagyok, jövök
    kopogjon hangosan, fülhallgató van rajtam
    nincs név a csengőn, a harmadik az
    álljon meg a járdánál, lemegyek érte
    van kutyám, ne ijedjen meg
    hátulról van a bejárat
    most láttam elmenni
    adja le a sarki pékségben`,
  'praise and thanks': `
    megjött a csomag, minden szuper
    ti vagytok a legjobbak
    nagyon szép munka, gratulálok
    anyukám imádta az ajándékot
    imádom, biztosan veszek még
    le a kalappal a gyorsaságért
    láttalak titeket a kiállításon, gyönyörűek a dolgaitok
    mennyei illat van a lakásban
    minden rendben megérkezett, köszi`,
}
