import type { Examples } from '../example.ts'

export const products: Examples = {
  stock: `
    van raktáron?
    elérhető kékben
    azt írja elfogyott, a boltban sincs
    maradt még belőle
    gyártjátok még ezt
    van még 39-es?
    miért nem engedi kosárba tenni, elfogyott?
    kapható még vagy kifutott
    van még?
    42-es van?
    raktáron?
    csak egyet látok, fogyóban?
    kapható most?
    nem látom készleten
    van-e belőle fekete
    elérhető-e még ez a darab`,
  restock: `
    mikor lesz belőle újra
    lesz még ilyen?
    szóljatok ha megjött
    vártok új szállítmányt mostanában
    télen is lesz ilyen megint?
    iratkoznék várólistára
    mikor megint?
    lesz még a bézsből
    várom hogy újra legyen
    várható?
    mikorra lesz újra
    jön-e még ebből
    utántöltés várható
    szóljatok ha ismét lesz`,
  'which size': `
    170 cm 65 kiló, melyik méret lenne jó
    38-ast hordok, melyiket vegyem
    két méret között vagyok
    hogyan mérjem le a gyűrűméretet
    van mérettáblázat
    normál méretezésű vagy kicsi
    a fiam nyolcéves, melyiket vegyem
    széles a lábam, nagyobbat kérjek?
    a ti L-esetek minek felel meg
    90 centi a derekam
    karcsúsított vagy bő fazon
    általában M-est veszek, itt mi lenne
    a gyerek lába 36-os
    hogyan mérjem meg a lábam
    160 vagyok, melyik nadrág
    nyúlik hordás közben vagy eggyel nagyobbat
    olasz vagy magyar méretezés
    ezt vagy a következőt vegyem
    mekkora az S-es bősége
    méret?
    s vagy m?
    75 kilóra
    kicsik a méreteitek?
    180-ra hosszú vagy rövid
    melyik méret kell nekem
    nem tudom eldönteni a méretet
    76 kiló vagyok, mekkora legyen
    hogyan méretezitek
    mekkora felel meg a 40-esnek
    nagyobb vagy kisebb méretet érdemes`,
  dimensions: `
    mekkora a mérete centiben
    milyen magas
    hány literes
    mennyi a súlya`,
  colour: `
    van más színben?
    sötétebb mint a képen
    milyen színek vannak`,
  compatible: `
    illik az én típusomhoz
    működik iphone-nal
    jó a régebbi változathoz`,
  samples: `
    van belőle minta
    előbb kipróbálnám mielőtt nagyot veszek
    küldtök szövetmintát
    van kis kiszerelés próbára
    választhatok milyen mintát tesztek bele
    nem vennék nagyot látatlanban
    van kóstoló szett
    minta?
    tennétek egy mintát a csomagba
    van mini méret
    előbb egyszer kipróbálnám a bőrömön
    küldtök hozzá mintát
    kis üveges van-e próbára
    szagmintát lehet kérni`,
  personalise: `
    gravíroztok bele nevet
    egyedi méretre is készítitek
    rákerülhet a logónk
    egyedi darabot szeretnék`,
  advice: `
    mit ajánlotok férfinak ajándékba
    a kettő közül melyik jobb
    nem tudok választani
    mit vegyek nagymamámnak névnapra
    újszülöttnek keresek valamit
    tanárnőnek milyen apróság jó
    mi a legnépszerűbb
    30 euróból mi jót kapok
    van ötletetek évfordulóra
    melyik krém jó kézre
    ti melyiket választanátok`,
  'more about it': `
    van róla több kép
    bővebb leírást kérnék a termékről
    mi van a dobozban`,
  'about one product': `
    a zöld vagy a sárga erősebb
    hány órát ég a nagy
    melyik vidékről van az olaj
    édes vagy száraz a bor
    milyen fa az asztal
    hány darab van a dobozban
    vezetékes vagy elemes
    melyiket veszik a legtöbben
    intenzív az illata?
    mennyi kilója
    milyen izzó kell bele
    nehéz cipelni?
    belefér egy liter a kancsóba
    van zsebe a nadrágnak
    nyárra elég könnyű anyag
    a fehérbor mihez illik
    éles a penge
    melyik méz illatosabb
    milyen ízű a lekvár
    cipzáras vagy gombos
    hány gramm kávé van a csomagban
    mekkora a koszorú átmérője
    10x15-ös fénykép belefér
    habzik?
    vaníliára emlékeztet az illata
    magas vagy alacsony csésze
    hány lapos a füzet
    lánc is jár hozzá
    vastag a szőnyeg
    összecsukható az asztal
    gyufával gyújtható
    bélelt belül
    melyik sötétebb, az első vagy a harmadik
    télen is hordható
    puha a párna`,
}
