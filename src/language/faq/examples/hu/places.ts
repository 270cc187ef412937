import type { Examples } from '../example.ts'

export const places: Examples = {
  abroad: `
    szállítotok külföldre is?
    Ausztriában lakom, tudok rendelni?
    melyik országokba küldtök csomagot
    Szlovákiába mennyi idő és mennyibe kerül
    a nővérem Londonban él, oda is elküldenétek
    romániai címre lehet kérni?
    Hollandiában tanulok, oda is jöhet?
    Erdélybe lehet rendelni
    itthonról fizetném de Svédországba menjen
    Amerikába mennyibe kerülne
    az EU-n kívülre is szállítotok
    külföld?
    a lányom Olaszországban tanul
    Görögországból ide küldtök?
    Londonba mennyiért
    Belgiumban élek és kellene
    Bécsbe szállítás
    kint élek Németországban, jöhet oda?
    Írországba postáztok
    határon túlra is küldtök
    Kanadába is megoldható
    külföldi címet is megadhatok`,
  customs: `
    kell vámot fizetnem ha Angliába kérem
    svájci címnél van vám?
    ki fizeti a vámkezelést
    importáfát felszámolnak-e
    a vámon tartják a csomagot, mit tegyek
    Svájcban még fizettettek velem az ajtóban`,
  'islands and remote places': `
    kis faluba is kijön a futár?
    tanyán lakunk, oda is elviszitek
    eldugott helyre is szállítotok?
    a görög szigetekre küldtök csomagot
    külterületi címre lehet kérni
    a futár nem jön fel a hegyre
    a falunkban nincs futárszolgálat
    messze lakunk mindentől, kijöttök
    ide hetente egyszer jön csak futár
    a falu szélén a dűlőúton lakom
    egy kis szigeten nyaralok, oda is?
    felár van az eldugott helyekre
    nem találja a gps a tanyánkat
    hegyi faluba hány nap
    a Balaton túloldalára is hoztok
    Rodoszra meddig tart
    a zsákfaluba is eljön
    az utolsó ház az erdő szélén
    falura is?
    szigetre hány nap
    nehéz megközelíteni a házunkat
    tanyára hozzátok
    fent lakunk a hegyen
    vidéken tovább tart?
    a hegyen lakunk, feljön a futár?
    kis községbe is jár a futár
    messze a várostól is kézbesítetek
    nyaraló a tóparton, oda is jön?`,
  locker: `
    csomagautomatába lehet kérni?
    foxpost van?
    átvételi pontra küldenétek inkább
    packeta pontot hol választok
    automatából szeretném átvenni
    este kilenc után tudnék érte menni, van automata?
    nem jött meg a nyitókód az automatához
    meddig marad az automatában
    automata?
    van a közelemben ahova tehetitek
    ház helyett csomagpont
    nem akarok futárt várni, inkább máshol venném át
    átvételi hely Zuglóban
    inkább automatába tegyétek
    nem szeretnék otthon várni, van csomagpont?
    benzinkúton lehet átvenni
    postán maradó csomag lehet
    melyik átvevőhelyek vannak`,
  'pick up': `
    személyes átvétel lehetséges?
    bemehetek érte a boltba
    közel lakom, elhoznám magam
    mikor vehetem át az üzletben
    ha online megrendelem, átvehetem nálatok?
    átveheti helyettem a férjem a boltban
    a közelben dolgozom, beugranék érte
    online fizetem és nálatok veszem át
    meddig tartjátok vissza a boltban
    kell személyi az átvételhez nálatok
    személyesen?
    készítsétek elő és bemegyek
    ne küldjétek, érte megyek
    elviheti a bátyám
    szomszéd vagyok, elvinném kézből
    bemehetnék érte hozzátok
    nem kell szállítás, elviszem én
    mikortól vehető át a boltban
    személyesen venném át
    munkaidő után átvehetem nálatok`,
}
