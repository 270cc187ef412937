import type { Examples } from '../example.ts'

export const payment: Examples = {
  'ways to pay': `
    mivel lehet fizetni
    elfogadtok bankkártyát? és paypalt?
    apple pay van?
    milyen fizetési módok vannak
    csak kártyával lehet vagy máshogy is
    revoluttal tudok fizetni
    szép kártyát elfogadtok
    az oldal kártyát kér de nekem nincs
    maestro jó?
    fele kártyával fele utalvánnyal mehet
    a boltban mivel lehet fizetni
    simplepay vagy barion
    ha nincs paypalom mit tegyek
    telefonnal tudok fizetni
    elfogadtok erzsébet utalványt
    most vagy később kell fizetni
    kell hitelkártya vagy debit is jó
    kártya?
    visa vagy mastercard?
    fizetés hogyan
    revolutot elfogadtok
    kártya nélkül lehet?
    milyen kártyákat fogadtok el
    hogyan egyenlíthetem ki
    fizethetek telefonnal
    csak előre utalással lehet?
    van online fizetés`,
  'cash on delivery': `
    fizethetek a futárnak?
    utánvét van?
    a csomag átvételekor szeretnék készpénzben fizetni
    mennyi az utánvét díja
    nincs kártyám, lehet az ajtóban fizetni
    a futárnál kártyával is lehet
    nem bízom az online fizetésben, majd ha megjött
    felár van ha az ajtóban fizetek
    pontos összeg kell a futárnak?
    automatánál is van utánvét
    előbb látni szeretném aztán fizetek
    utánvét?
    készpénzt a futár kezébe
    előbb a kezemben legyen, aztán adom a pénzt
    van a futárnál terminál
    mennyivel több az utánvét
    a futárnál rendezném
    ha itt a csomag akkor adom a pénzt
    kp-val fizetnék átvételkor
    utánvéttel kérném
    nem akarok előre fizetni`,
  'bank transfer': `
    átutalással is fizethetek?
    melyik számlaszámra utaljak
    elutaltam, kell küldenem igazolást
    mit írjak a közleménybe
    banki utalásnál mikor indul a csomag`,
  instalments: `
    részletre meg lehet venni?
    hány részletben fizethetem
    van kamatmentes részlet
    klarna működik nálatok
    havonta fizetném
    apránként törleszteném
    hány hónapra lehet elosztani
    hitelkártyával kamat nélkül részletekben
    a felét most adnám, a felét jövő hónapban
    hónap végén jön a fizetésem, akkor fizetném a többit
    hány hónap alatt fizethetem ki
    most nincs meg az egész összeg
    lehet előleget adni
    hat hónapra elosztva hitelkártyával?
    van kamata ha felosztom
    több részben fizetném ki
    egyszerre sok lenne az összeg
    havi törlesztéssel is megvehető
    most csak az első részt fizetném
    részlet?
    kamatmentes?
    három alkalomra fizethető
    részletfizetés bankkártyával
    van cofidis vagy hasonló
    több hónapra elosztva fizetném
    lehet részletekben rendezni
    három részletben szeretném
    van hitelre vásárlás`,
  'payment failed': `
    nem fogadja el a kártyámat
    hibát ír ki fizetéskor
    sikertelen lett a fizetés, mi lehet a baj
    megakad a banki jóváhagyásnál
    levonta a pénzt de nincs rendelés
    kifizettem és nem jött visszaigazolás
    kétszer vonták le ugyanazt
    rányomtam és csak pörög
    azt írja elutasítva pedig van rajta pénz
    három kártyával próbáltam, egyikkel sem
    elment a pénz a számláról de email nem jött
    nem küldött sms kódot a bank
    dupla terhelés látszik a kártyán
    magától bezárul a fizetési oldal
    nem megy végig a kártyás vásárlás
    zárolva lett az összeg de nincs rendelésem
    nem megy a fizetés
    megáll a fizetésnél
    terheltek rendelés nélkül
    elutasítja a tranzakciót
    mindenhol jó a kártyám csak itt nem
    beírtam a banki kódot és semmi
    nem engedi kifizetni
    visszadobja a kártyám
    levonták de nem jött semmi visszajelzés
    a fizetés után hibaüzenet jött
    kétszer terhelték meg a számlám
    nem tudom befejezni a fizetést`,
  'safe payment': `
    biztonságos nálatok kártyával fizetni?
    nem szívesen adom meg a kártyám adatait
    megbízható a webshop?
    eltároljátok a kártyaszámomat`,
  invoice: `
    áfás számlát kérnék a cég nevére
    hol adom meg az adószámot
    tudtok számlát adni?
    elrontottam a számlázási nevet, javítható
    nem kaptam meg a számlát
    vállalkozó vagyok, költségként számolnám el
    rossz névre állítottátok ki
    hol tudom letölteni pdf-ben
    számla?
    adószámra kérném
    a cég könyvelésébe kell
    emailben küldjétek a számlát
    cégnévre kérném a számlát
    nem jó név van a számlán
    küldenétek számlát`,
  receipt: `
    nem volt blokk a dobozban
    kérnék másolatot a nyugtáról
    elveszett a blokkom`,
  vat: `
    az árak bruttó árak?
    benne van az áfa
    uniós cégként áfa nélkül vásárolhatok`,
  'other money': `
    lehet euróban fizetni
    forintban is mehet`,
}
