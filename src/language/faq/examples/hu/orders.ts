import type { Examples } from '../example.ts'

export const orders: Examples = {
  'how to order': `
    hogyan tudok rendelni
    szeretnék venni de nem tudom hova kell kattintani
    először vásárolok neten, segítenének
    mi a rendelés menete`,
  'order by phone': `
    telefonon is fel lehet adni rendelést
    itt üzenetben is leadhatom
    nem értek a számítógéphez, felvennék szóban a rendelést`,
  cancel: `
    töröljék a rendelésemet
    ne küldjétek el, már nem kell
    véletlenül kétszer adtam le
    le tudom még mondani?
    közben megvettem máshol, ne postázzátok
    hogyan mondhatom le
    mégsem kérem, állítsátok le
    fél órával a rendelés után meggondoltam
    kétszer nyomtam meg, csak az egyik kell
    még nem ment el ugye? akkor hagyjuk
    lemondanám mert túl sokára jön
    nincs már rá szükségem, tartsátok meg
    jobb árat találtam, állítsátok le
    rosszul rendeltem, ne teljesítsétek
    ne menjen tovább a rendelésem
    feldolgozás alatt is lemondható
    töröljetek mindent amit ma rendeltem
    visszavonnám a rendelést mielőtt elindul
    duplán ment be, az egyiket töröljétek
    lemondás
    állítsátok le a küldést
    ne készítsétek össze
    átgondoltam, nem kell
    rossz boltból rendeltem
    le szeretném mondani amit rendeltem
    töröljétek kérlek a megrendelést
    mégsem kell a csomag
    visszamondanám
    meggondoltam magam, ne jöjjön
    véletlen volt a rendelés
    hogyan törölhetem`,
  'change order': `
    hozzátennék még valamit a rendelésemhez
    vegyék ki az egyiket
    rossz méretet jelöltem, módosítható amíg nem indul el?
    kérnék még egyet ugyanabba a csomagba
    meggondoltam a színt, most rendeltem
    össze tudjátok vonni a két rendelésem
    kettő helyett hármat küldjetek
    kimaradt a szappan, hozzáírnátok
    kéket jelöltem zöld helyett, még nem ment el
    bekerülhet még egy új szállítási díj nélkül
    módosítanám a rendelés adatait
    kétszer tettem be ugyanazt, vegyétek ki az egyiket
    a kéket küldjétek ne a pirosat
    kihagytam valamit, mehet vele?
    rossz ízt választottam rendeléskor
    legyen nagyobb méret mielőtt elindul
    tegyetek hozzá még kettőt ugyanabból
    módosítható a fizetési mód amit választottam
    rossz darabot tettem a kosárba, hogyan javítsam
    a harmadik termék nélkül küldjétek
    most rendeltem és változtatnék rajta
    rendelés módosítás
    kettőből legyen egy
    kiegészíteném valamivel
    tegyetek mellé egy gyertyát
    más színt inkább, ha még lehet
    változtatnék a rendelésen
    elfelejtettem valamit beletenni
    másik színt szeretnék mégis
    kivehetitek az egyik tételt
    még egy dolgot hozzáadnék
    rossz mennyiséget adtam meg`,
  'change address': `
    rossz címet adtam meg
    a munkahelyemre menjen inkább
    lemaradt az emelet és az ajtó
    elköltöztem, a régi cím van rajta
    elírtam az irányítószámot
    inkább anyukámhoz küldjétek
    elírtam a házszámot
    a nyaralóban leszünk, oda jöjjön
    rossz telefonszámot írtam a rendeléshez
    másik cím
    Pest helyett vidékre küldjétek
    rossz irányítószám
    lemaradt a név a csengőről
    a gyárba kérném ahol dolgozom
    más címre kellene
    hibás a cím amit megadtam
    irodába kérném inkább
    nem jó az utcanév
    a szüleimhez menjen a csomag`,
  confirmation: `
    nem jött visszaigazoló email
    megkaptátok a rendelésem? nem látok semmit
    nem tudom hogy sikerült-e leadni
    nem találom a rendelésszámot`,
  guest: `
    kell regisztrálni a vásárláshoz
    fiók nélkül is rendelhetek
    nem szeretnék regisztrálni`,
  'preorder and reserve': `
    elő lehet rendelni?
    félretennétek nekem hétfőig
    lefoglalnék egyet`,
  subscription: `
    van előfizetés hogy havonta jöjjön
    hogyan állítom le a havi csomagot
    ritkábban kérném az előfizetést`,
}
