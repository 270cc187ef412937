import { list, type TalkWords } from './words.ts'

export const hu: TalkWords = {
  orders: list(`
    rendelés*, rendelese*, csomag*, küldemény*, szállítmány*, megrendelés*
  `),
  notOrders: list('csomagol*, csomagautomata*, csomagpont*, csomagküld*, rendelésfelvétel*'),
  certain: list('a, az, ez, ezt, adott'),
  own: list('saját'),
  ownOrders: list(`
    rendelésem*, rendelésünk*, rendeléseim*, rendelésein*, csomagom*, csomagunk*, csomagjaim*, küldeményem*,
    küldeményünk*, cuccom*, amit rendeltem, amiket rendeltem, rendeltem, megrendelésem*, megrendeléseim*,
    megrendelésünk*
  `),
  asks: list(`
    hol, merre, mikor, mikorra, meddig, érkez*, megérkez*, ér ide, ideér*, jön, megjön, jönni, kapom, kapjuk,
    megkapom, kapok, kaphatom, státusz*, állapot*, áll, tart, helyzet*, helyzetben, nyomon, követ*,
    nyomkövet*, csomagkövet*, feladták, feladtátok, feladva, feladják, elküldték, elküldve, küldték,
    kiküldték, küldik, elindult, indult, indul, úton, kiszállít*, kézbesít*, szállítják, hozza, hozzák,
    késik, késés*, késni, várom, várok, várjuk, mi van, mi lett, mi történt, mi újság, hír, hírek, elveszett,
    eltűnt, átvehet*, elkészült, kész, várható*, tudni, megnézni, érdeklődnék, érdeklődni, információ*,
    infó*, hogy áll, tájékoztat*, érdeklődöm, felől, adva, postáz*, mozdul*, mozog, ígért*, jött
  `),
  came: list(`
    megérkezett, megjött, megkaptam, megkaptuk, kaptam, átvettem, kézbesítették, kiszállították
  `),
  doubts: list('nem, sem, még, soha, semmi, semmit, e, mikor, hol, vajon'),
  begins: list(''),
  general: list(`
    mennyi idő*, hány nap*, hány munkanap*, mennyi ideig, meddig tart, milyen gyorsan, általában, szoktak,
    mennyi nap
  `),
  others: list(`
    nem kér*, ne küld*, másnak, valaki más, pénz*, készpénz*, automatába, automatából, automatát,
    visszaküld*, visszakül*, visszaad*, visszafizet*, visszatérít*, visszavált*, csere*, cserél*, kicserél*,
    lemond*, mondan*, töröl*, törl*, elállás*, elállni, módosít*, változtat*, megváltoztat*, hozzáad*,
    hozzátenni, hozzá tenni, tenni, kiegészít*, összevon*, kivenni, hibás*, sérült*, törött*, eltört*,
    rossz*, hiányzik*, hiányos*, hiányoz*, téves*, selejt*, kibontva, felbont*, cím, címet, címem*, címe*,
    címre, szállítási cím*, minimum*, minimál*, legkisebb, mennyibe, díj*, szállítási díj*, ár, ára, árak,
    költség*, kupon*, kedvezmény*, kuponkód*, ingyenes*, ingyen, pont*, fizet*, kifizet*, utalás*, számla*,
    számlá*, nyugta*, ajándék*, garanci*, panasz*, reklamáció*, értékel*, üzenet*, leadni, leadom, leadhat*,
    adhatom, adhatok, adni, feladni, rendelni, rendelhet*, hogyan rendel*, rendelek, rendelnék, telefonos,
    telefonon, nagyker*, egyedi, előrendel*, rendelés nélkül, mi történik ha, mi van ha, ha nem, ha késik,
    raktár*, készlet*, méret*, szín*, külföld*, melyik futár*, milyen futár*, aznap*, biztosít*, fiók*,
    jelszó*, hamarabb, gyorsabban, más vegye, más is, szomszéd*, másik nap*, más nap*, időpont*, személyesen,
    üzletben, boltban, lehet e, megrendelni, megrendelhet*, megrendelek, megrendelném, megrendelem,
    visszaigazol*, megerősít*, munkahely*, irodá*, befejez*, véglegesít*
  `),
  whole: list(`
    hol van, hol van már, hol van most, hol tart, hol jár, merre jár, mikor jön, mikor érkezik,
    mikor érkezik meg, mikor kapom meg, mikor lesz itt, mikor ér ide, mikor jön meg, megérkezett már,
    megjött már, elküldték már, feladták már, elindult már, úton van már, úton van, rendelésem, a rendelésem,
    rendeléseim, a rendeléseim, csomagom, a csomagom, nyomkövetés, csomagkövetés, nyomon követés,
    rendelés állapota, rendelésem állapota, rendelés követése, rendelés nyomon követése,
    csomag nyomon követése, követési szám, nyomkövetési szám, csomagszám, a rendelésemről, rendelésemről,
    rendelésemmel kapcsolatban, a rendelésemmel kapcsolatban, a rendelésemmel kapcsolatban írok
  `),
  again: list(`
    van hír, van valami hír, van már hír, mi a helyzet, mi újság, és most, mikor, hol, még mindig semmi,
    valami hír
  `),
  anywhere: list(`
    nyomkövetési szám*, nyomkövető szám*, követési szám*, csomagkövetési szám*, nem kaptam meg,
    még nem kaptam, nem kaptam semmit, még nem érkezett, nem érkezett meg, még nem jött, nem jött meg,
    nem ért ide, csomagszámot, csomagszám mi, nem kaptam még semmit, semmi sem jött, nem voltam otthon,
    nem voltunk otthon, nem talált otthon, nem talált meg a futár
  `),
  fillers: list(`
    szia, sziasztok, jó, napot, reggelt, estét, kívánok, üdv, üdvözlöm, kérem, szépen, már, most, és, akkor,
    na, ma, még, végre, köszönöm, köszi, szeretném, szeretnék, tudni, megtudni, a, az, hogy, érdekelne,
    tudja, tudják, meg, tudnák, mondani, kérdés, kérdésem, lenne, van, egy
  `),
}
