import type { Examples } from '../example.ts'

export const prices: Examples = {
  price: `
    mennyibe kerül a kék ruha
    mi az ára ennek
    nem látom az árat az oldalon`,
  discount: `
    van valami kedvezmény?
    ha kettőt veszek olcsóbb?
    diákkedvezmény van?
    most fut valami akció
    nyugdíjasoknak engedtek az árból`,
  coupon: `
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
    azt mondja érvénytelen
    nem veszi figyelembe a kupont
    a kedvezménykód nem jó
    hol érvényesíthetem a kódot
    nem él a kuponom`,
  sale: `
    mikor lesz a következő akció
    lesznek black friday árak?
    meddig tart a leárazás
    lesz még olcsóbb`,
  'first order': `
    első rendelésre jár kedvezmény?
    feliratkoztam a hírlevélre de nem jött a kupon
    új vásárlóként kapok valamit`,
  'gift card': `
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
    meddig kell elkölteni
    utalvány vásárlás
    ajándékba adnék egy kártyát
    beváltanám az utalványt`,
  loyalty: `
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
    hova kell regisztrálni a pontokért
    mire váltható a pont
    kapok pontot a vásárlásért
    törzsvásárló lehetek valahogy`,
  wholesale: `
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
    kereskedő vagyok
    nagyobb tételben olcsóbb?
    üzletembe rendelnék
    céges ajándéknak kellene több darab`,
  'minimum order': `
    van minimum rendelési összeg?
    egyetlen darabot is rendelhetek
    legalább mennyiért kell vásárolni`,
  'price match': `
    máshol olcsóbban láttam, adjátok annyiért?
    a konkurenciánál kevesebb az ára
    lehet alkudni`,
  'what you sell': `
    bicikliket is árultok?
    van elektronika vagy csak ruha
    mit árultok még
    van katalógusotok`,
  reviews: `
    hol látok véleményeket
    szeretnék értékelést írni`,
}
