import type { Examples } from '../example.ts'

export const care: Examples = {
  material: `
    miből van
    valódi bőr?
    pamut vagy műszál
    arany vagy csak aranyozott
    van benne nikkel`,
  ingredients: `
    mi van benne
    hol látom az összetevőket
    van benne tartósítószer vagy illatanyag
    mennyi cukrot tartalmaz
    a teljes összetevőlistát kérném
    mit tesztek a termékeitekbe
    nincs a címkén, van benne alkohol?
    milyen olajjal készül
    parabénmentes
    összetevők?
    van benne vegyszer?
    miből készül a krém
    mitől ilyen az illata, mit tesztek bele
    miket tartalmaz
    van-e benne szulfát
    milyen anyagok vannak a krémben
    mesterséges illat van benne`,
  allergens: `
    mogyoróallergiás vagyok, ehetem?
    gluténmentes
    van benne tej vagy laktóz
    lisztérzékenyeknek jó`,
  vegan: `
    vegán?
    van benne állati eredetű
    állatokon tesztelitek
    állatkísérletmentes a márka
    van benne méz, tej vagy állati zsír
    vegetáriánusoknak jó
    vegán?
    állati eredetű?
    nyulakon teszteltek`,
  organic: `
    bio termék?
    van bio tanúsítványotok
    teljesen természetes
    permeteztek`,
  'safe for me': `
    érzékeny a bőröm, nem irritál?
    terhesen használható
    hány éves kortól ajánlott
    babának is jó
    a másik krémtől kipirosodtam, ez kíméletesebb
    mindentől pattanásos leszek, ettől is?
    szoptatok, használhatom
    ekcémára jó
    hipoallergén?
    érzékeny bőrre
    pikkelysömöröm van
    kétévesre kenhetem
    könnyen csíp a bőröm
    60 felett is jó?
    nem okoz kiütést?
    érzékeny arcra is jó
    kismama vagyok, használhatom
    gyereknek is kenhető`,
  'how long it keeps': `
    mikor jár le
    felbontás után meddig jó
    jó még? egy éve áll a szekrényben
    furcsa szaga van, megromlott?
    hűtőben kell tartani
    hogyan tároljam
    találtam egy régit a fiókban, kidobjam?
    mennyi idő alatt kell elfogyasztani
    besűrűsödött, rossz már vagy felmelegítsem
    milyen lejáratúak amiket most küldtök
    2023 van az alján, jó még
    megváltozott a színe, megehetem
    nyitás után hány hónap
    eláll hűtő nélkül
    fél év múlva adnám ajándékba, addig jó?
    kikristályosodott
    sokat vettem, meddig maradnak frissek
    lejárat?
    meddig áll el
    hűtő nélkül kibírja?
    tavalyról maradt
    meddig használhatom még
    lejárt már?
    felbontva meddig áll el
    eltartható sokáig?
    nem romlott meg?`,
  'washing and care': `
    mosható mosógépben?
    hány fokon mossam
    szárítógépbe mehet
    összemegy mosáskor
    hogyan szedem ki a foltot
    hogyan ápoljam hogy tartós legyen
    kézzel vagy géppel mossam
    vasalható?
    összement a mosásban, mit rontottam el
    mivel tisztítsam a fát
    hogyan maradnak élénkek a színek mosásnál
    milyen olajjal kenjem a vágódeszkát
    le kell vágni a kanócot gyújtás előtt?
    elvesztette a fényét, hogyan polírozzam
    mit tegyek hogy ne feketedjen az ezüst
    viasz csöppent a terítőre, kijön?
    együtt mosható mással
    kitehetem a napra száradni
    hova tegyem a szappant hogy ne ázzon el
    szabad súrolni
    kemény lett a törölköző
    bolyhosodik a gyapjú, mit tegyek vele
    mosás?
    mosható?
    tehetek öblítőt
    hogyan jön ki a szag
    hogyan mosható
    vasalni szabad
    hogy tisztítsam
    kézi mosás kell neki
    mivel ápoljam a bőrt`,
  'dishwasher and oven': `
    mosogatógépbe tehető?
    mikróba mehet
    sütőben használható
    indukciós főzőlapra jó`,
  'water and wear': `
    elszíneződik idővel
    zuhanyzáskor is rajtam lehet
    vízálló`,
  'how to use': `
    hogyan kell használni
    milyen gyakran kell kenni
    nem volt benne útmutató
    nekem kell összeszerelni
    van videó az összerakásról
    mennyi ideig hagyjam fent
    fürdés előtt vagy után kenjem
    mekkora adag kell
    fel kell rázni előbb
    hogyan nyílik a kupakja
    nem tudom hogyan kell felállítani
    először gyújtom meg, figyeljek valamire
    hogyan kell ezt hordani
    száraz vagy nedves hajra kell
    előbb fel kell melegíteni
    hány cseppet tegyek a párologtatóba`,
  original: `
    eredeti termékek?
    nem hamisítvány
    hivatalos forgalmazók vagytok
    új vagy használt`,
  origin: `
    hol készül
    magyar termék?
    ti csináljátok kézzel
    honnan van az alapanyag`,
}
