import type { Examples } from '../example.ts'

export const returns: Examples = {
  'how to return': `
    vissza szeretném küldeni, mi a menete
    hogyan működik a visszaküldés
    nem tetszik a ruha, visszaadhatom?
    hova küldjem vissza amit nem tartok meg
    visszaveszitek ha nem vált be
    kell valami űrlap a visszaküldéshez
    elállnék a vásárlástól
    két méretet vettem, az egyik visszamegy
    milyen címre küldjem vissza
    eljön érte a futár?
    hol indíthatom a visszaküldést
    mégsem kell nekem
    nem ilyennek képzeltem, mit tegyek
    anyukámnak nem kellett, visszavihetem
    visszaküldés?
    nem tartom meg
    mindet visszaadnám
    hogyan csomagoljam ha visszaküldöm
    nem illett a nappaliba, visszaveszitek
    vettem valamit és mégsem kell
    melyik futárral küldjem vissza
    kibontottam, megnéztem, köszi nem
    hogyan jelentem be az elállást
    a háromból csak egyet küldenék vissza
    szeretném visszaadni amit vettem
    hogyan tudnék elállni
    nem kell mégsem, visszaküldöm
    vissza lehet vinni ha nem jó
    mi kell a visszaküldéshez
    melyik címre postázzam vissza
    nem vált be, mi legyen vele
    visszavennétek ezt a táskát?`,
  'return deadline': `
    hány napom van visszaküldeni
    három hete vettem, visszahozhatom még?
    meddig lehet kicserélni
    lekéstem már a visszaküldésről?
    karácsonyi ajándéknál hosszabb a határidő
    novemberben vettem karácsonyra, utána visszahozhatom?
    mikor jár le az elállási jog
    mikortól számítanak a napok
    meddig visszaküldhető
    14 nap él?
    egy hónapja a szekrényben van, belefér?`,
  'return cost': `
    ki fizeti a visszaküldés postaköltségét
    ingyenes a visszaküldés?
    cserénél újra kell szállítást fizetni
    mennyibe kerül ha visszaküldöm
    saját költségen kell visszapostázni
    az én költségemen megy vissza?
    a ti hibátok volt, ne én fizessem a visszaküldést
    levontok valamit a visszaküldésért
    visszaküldés ingyenes?
    csere szállítási díja
    ki állja a visszaküldés árát
    nekem kell állni a visszaküldést?
    fizetek a cseréért valamit
    ki állja a postát ha visszamegy`,
  'opened or used goods': `
    kibontottam de nem használtam, visszaveszitek?
    levágtam a címkét, így is visszaküldhetem
    kidobtam a dobozát, baj?
    egyszer volt rajtam csak
    milyen állapotban kell lennie a terméknek
    letéptem a fóliát, visszavihető?
    próbáltam egy kicsit a krémből és nem jó
    már kimostam, cserélhető?
    elveszett a csomagolása`,
  'return of sale goods': `
    akciós terméket vissza lehet küldeni?
    leárazott cipőt kicserélitek
    a kiárusításos darabokra is jár visszatérítés`,
  refund: `
    mikor kapom vissza a pénzem
    egy hete visszaküldtem, mikor utaltok
    ha utánvéttel fizettem, hogyan kapom vissza az árát
    kártyára írjátok jóvá vagy utalvány lesz?
    lemondtam és még nem jött vissza a pénz
    hány nap a visszatérítés
    a szállítási díjat is visszaadjátok
    megérkezett hozzátok amit visszaküldtem? mikor fizettek
    nem látok jóváírást a kártyámon
    megszűnt az a bankkártya amire utaltatok
    meg kell adnom a számlaszámom a pénzhez
    kevesebbet kaptam vissza mint amennyit fizettem
    csere helyett a pénzt kérném
    visszaküldtem a terméket, a pénz még hátravan
    látom hogy átvettétek, mikor fizettek
    melyik számlára érkezik
    még mindig várom a visszatérítést
    utalással fizettem, hogyan adjátok vissza
    hány nap míg a bank megjeleníti
    kevesebbet utaltatok vissza
    hova megy az utánvétes pénz vissza
    visszatérítés?
    hol a pénzem
    kérem vissza a pénzemet
    nem kell másik, a pénz kell
    megtörtént a jóváírás?
    az email szerint visszautaltatok de a bankban nincs
    nem utalvány kell hanem pénz
    mikor érkezik meg a visszautalás
    még nem jött vissza az ára
    hogyan kapom vissza amit fizettem
    visszaküldtem, a pénzemet várom
    mennyi idő a pénzvisszatérítés
    kártyára jön vissza vagy számlára
    a lemondott rendelés árát mikor kapom`,
  exchange: `
    kicsi lett, kérnék egy mérettel nagyobbat
    méretcsere lehetséges?
    másik színre cserélném
    helyette választhatok mást?
    szorít a cipő, a 41-esre kicserélnétek
    hogyan tudok cserélni
    egy számmal nagyobbat kérnék
    ki lehet cserélni a boltban is
    mennyibe kerül a méretcsere
    nem jó rám, küldjetek L-est
    óriási lett, van kisebb helyette?
    visszaadnám és elvinném a szürkét
    ugyanezt kérném csak kisebben
    adjatok helyette egy 42-est
    hogyan küldjem cserére és kapom a jót
    drágábbra is cserélhető ha kifizetem a különbözetet
    szorít derékban, egy nagyobbat
    előbb én küldöm vagy jön az új
    bő rajtam
    csere?
    38-as 39 helyett
    a másik méretet kérném
    cseréljétek ki kérlek
    nem találtam el a méretet
    cserére hova vigyem
    ugyanez bővebben van, kicserélnétek
    kicserélhető nagyobbra?
    más méretet kérnék belőle
    nem jó a méret, mi a teendő
    küldenétek helyette M-eset
    felcserélném egy másikra
    túl nagy lett, kisebbet szeretnék
    színt cserélnék, megoldható`,
  damaged: `
    törötten érkezett
    összenyomódott a doboz és megrepedt benne
    kinyitottam és minden ki volt folyva
    karcos az oldala
    ázottan, szétszakadva hozta a futár
    letört a füle szállítás közben
    szakadt a varrásnál, most vettem ki
    darabokra tört az üveg
    összelapult útközben
    hiányzik egy darab a széléből, megütötték
    megolvadt a melegben
    nyitva volt és kifolyt a zacskóba
    be van horpadva
    elgörbült a kerete, biztos dobálták
    sérülten jött
    borzalmas állapotban érkezett
    a csomagban minden összekenődött
    a hatból kettő eltört
    felszakadt a csomagolás és kifolyt a fele
    kivettem és lejött a gombja
    három darabban jött a gipsz
    gyűrött és koszos
    összetörve kaptam meg
    sérült a csomag, mit tegyek
    szét volt szakadva
    kifolyt az egész
    repedt a pohár amit küldtetek
    horpadt doboz, benne törött áru
    megsérült útközben`,
  defective: `
    tíz nap után elromlott
    be sem kapcsol
    az első használatkor tönkrement a cipzár
    hibás a termék, ilyenkor mi van
    nem tölt már
    egy hónap alatt szétjött a varrás
    inog a szék lába
    nem záródik rendesen a teteje
    furcsa hangja van és kikapcsol
    egy óra alatt lemerül
    két hét után levált a talpa
    hibás darab
    semmi nem történik ha bekapcsolom
    máris elromlott
    kis idő után szétfoszlott
    nem tartja a töltést`,
  warranty: `
    van rá garancia, hány év
    mire terjed ki a jótállás
    egy év után romlott el, garanciális még?
    hogyan érvényesítem a garanciát
    kell a blokk a garanciához
    mi van ha egy hónap múlva tönkremegy
    vállaltok érte felelősséget
    meddig reklamálhatok ha elromlik
    ha használat közben eltörik kicserélitek?
    mennyire vállaltok garanciát rá
    két év eltelt, jár még javítás
    garancia?
    fedezi ha elromlik
    mennyi a garancia
    elromlott, jár a garancia
    garanciális ügyintézés hogyan megy`,
  'wrong item': `
    mást küldtetek mint amit rendeltem
    feketét kértem és barna jött
    nem ez volt a rendelésben
    valaki más csomagját kaptam
    rossz méret van a dobozban
    bögre helyett tányér jött
    ez nem az enyém, más név van rajta
    női jött férfi helyett
    összecserélhettétek a csomagokat
    más ízt küldtetek
    két egyformát kértem és különböző jött
    a dobozon 40 van de 38-as a cipő
    olyat kaptam amit soha nem rendeltem
    nem olyan színű amilyet kértem
    gyerekméret jött pedig felnőttnek kellett
    biztos másnak küldtétek az enyémet
    más illatú mint amit kértem
    kibontottam és nem az enyém
    elcseréltétek a terméket
    mit csináljak azzal ami tévedésből jött
    rossz termék
    más jött
    ami a kezemben van az nem a rendelésem
    sárga fehér helyett
    valami Éva csomagját kaptam
    más modell
    nem azt küldtétek amit kértem
    tévedésből más terméket kaptam
    más színű érkezett
    másik méretet tettetek bele
    nem az én csomagom jött
    össze lett keverve a rendelésem`,
  'missing item': `
    hiányzik valami a csomagból
    hármat fizettem és kettő jött
    kifelejtettétek a másodikat
    csak a fele érkezett meg
    nem volt benne a kábel
    a többi külön csomagban jön?
    megszámoltam, eggyel kevesebb
    az ígért ajándék nem volt a dobozban
    üres dobozt kaptam
    hol a második póló
    a szállítólevélen öt van, benne négy
    nem voltak benne csavarok
    az egyik a kettőből nem volt ott
    kevesebbet vettem át mint amennyit fizettem
    sehol nem látom a mintákat
    a kért szalag nem volt benne
    a listán rajta van de a dobozban nincs
    átnéztem az egész dobozt, nincs meg
    hiányos csomag
    nem volt benne minden
    eggyel tartoztok
    hol a második
    hiányos a rendelés
    kimaradt egy termék
    nem volt benne az egyik
    hiányosan érkezett
    csak egy darab jött a kettő helyett
    kevesebb van a dobozban mint a számlán
    hol van a többi`,
  repair: `
    javítjátok is amit eladtok
    meg tudnátok csinálni a csatját
    kapható hozzá alkatrész
    hol van a szerviz
    eltört a teteje, külön megvehető?`,
  complaint: `
    panaszt szeretnék tenni
    nagyon elégedetlen vagyok
    hova írhatom a reklamációt
    többet nem vásárolok nálatok
    bunkó volt az eladó
    felháborító hozzáállás
    egy csillagot fogok adni
    minden nagyon megdrágult nálatok
    egy normális választ sem kaptam`,
}
