/** More of them: words of shops in the rest of life. */
export const elsewhereMore = `
  eltörte a lábát Kati
  összetörte a kocsit
  megrepedt a fürdőszoba ablaka
  vasárnap jövök vissza Egerből
  puszi mindenkinek
  vihar miatt nem jár a komp
  két órát késik a vonat
  nézed azt a nyomozós sorozatot
  csomagold be a fasírtot és tedd a hűtőbe
  megvetted a tanítónő ajándékát?
  mit vegyünk apunak ajándékba
  születésnapi köszöntőt írok a nagybátyámnak, adj ötletet
  adj egy erős jelszót a levelezésemhez
  elfelejtettem a bankkártyám pin kódját
  hol kell megadni a személyes adatokat a népszámláláshoz
  küldd tovább tíz ismerősödnek
  ugorj be egy italra Tomi boltjába
  új étterem nyílt mellettem
  ma korán zár a pékség
  mikor megy az utolsó metró
  melyik gyógyszertár ügyeletes
  van parkoló a reptéren
  meddig lehet jelentkezni az egyetemre
  nagy méretű gombás pizza
  értesítjük hogy edzőtermi bérlete lejár
  kifestettük a szobát és megy a függönyhöz
  a szomszéd hajnalig bömbölteti a zenét
  mivel tisztítsam a szőnyeget a kutya után
  mondd meg neki hogy várom
  rajtam van a pulóver amit tőled kaptam
  Kata borzasztóan csomagolja az ajándékokat
  költöztetést vállalunk, hívjon
  diákok dolgozatát javítom
  felszolgálót keresünk
  elveszett egy macska a Ligetben
  lekéstem a buszt a munkába
  bocsi, ez másnak ment volna
  ez az üzenet nem nektek szólt
  elnéztem, máshova akartam küldeni
  melyik csapatnak szurkolsz
  hány éves vagy
  mondj valami szépet
  unatkozom
  ma lettem harminc
  átmentem hetesre a vizsgán
  maradt egy jegyünk, jössz?
  én hozom el a gyerekeket, ne siess
  mit hozzak neked az útról
  megérkezett az ágyad vidékre, mondta anyád
  küldd el a recept linkjét
  felezzük Jani ajándékát?
  átutaltam a számládra, nézd meg
  tartozom neked ezer forinttal
  leállt a net, nincs semmi
  kellene segítség a költözéshez
  szabadság után visszamegyek dolgozni
  az iskola mögött a sarkon
  sétálni vittem a kutyát és elázott
  a gyerek eltörte a nagyi vázáját
  rossz lett az eredmény a feladatban
  menjünk másfelé, dugó van
  lemértem a nappali függönyét
  kicsi ez a betűméret
  akadozik a vonal, alig hallak
  kinél van a pénz a kirándulásra
  köszönöm a meghívást
  milyen színűre fessem a szobát
  kódot tettem a telóra és elfelejtettem
  orvost váltok, tudsz valakit
  megújítottam a netflix előfizetést
  büntetést fizettem a parkolásért
  holnap 9 és 12 között jön a netszerelő
  keddre tették az időpontot a bankban
  mennyi a hajvágás
  szemöldököt is festetek
  mikor kezdődik a mise
  lehet helyet foglalni az előadásra
  mikor húzzák a lottót
  mikor kezdődik a suli
  van szabad hely a hosszú hétvégére
  sakkozik valaki köztetek
  mi a véleményed a filmről
  idén mikor van húsvét
  jössz a keresztelőre
  hány kilót fogytál
  hogy sikerült a műtét
  megjött a ct, minden rendben
  taxival vagy busszal menjünk
  fagyit akarnak a gyerekek
  van egy öngyújtód
  mennyi a jegy Debrecenbe
  leszidtak mert késtem az óráról
  a kulcsot a virágcserép alá tettem
  nem fog adást a tévé
  kicserélte a zárat
  megint rossz a lift
  ki viszi le ma a szemetet
  gyűjtünk a fűtésre a házban
  lakógyűlés lesz holnap
  jelentkeznék sofőrnek a cégükhöz, küldöm az önéletrajzom
  zongoraórát adok
  gyerekfelügyeletet vállalok délutánonként
  piackutatás miatt keressük
  kártyaigénylését jóváhagytuk, kattintson
  keressen ezer eurót otthonról
  ügyféllista eladó
  videót készítünk cégeknek
  aranyat és órát veszek
  kiskutyák eladók
  mennyiért adjátok ki a nyaralót
  van jegy a pénztárnál
  van kirándulós programotok
  ha lekésem a gépet visszaadják a pénzt
  nem fizet a biztosító
  kicsinált az adóhivatal
  nem engedtek be a klubba
  nem kapcsol be a telefonom, szerinted mi baja
  vízbe ejtettem a telómat
  nem tölt a céges laptop
  elromlott a mosógépem, ismersz szerelőt
  egész éjjel csöpög a csap
  küldöm a buli címét
  gyere át odaadom az ajándékod
  tök jó volt a cipő rajtad tegnap
  Mari ruhája borzalmas volt
  levágattam a hajam és megbántam
  olajcserére vittem a kocsit
  egy hét betegszabadságon vagyok
  mikor lehet jelentkezni a mesterképzésre
  elfogyott a kávé az irodában
  nagyot nőtt a gyerek, semmi nem jó rá
  anyósom bejelentés nélkül állított be
  a felső szomszéd éjfélkor porszívózik
  elrontotta a napomat
  munkahelyet akarok váltani
  hagyd már abba kérlek
  egy üzenetet se küldtél
  vége, szakítunk
  nem megyek vissza hozzá
  visszajött az exem
  nehéz visszatérni a szabadságról
  leadom a házi dolgozatot pénteken
  a szülés a kórházban simán ment
  óraátállítás vasárnap
  műszakváltás hatkor
  edzőt cserél a csapat
  szállás és reggeli csomag három éjre
  egy csomag cigi drágább lett
  hány sárga lapot adott a bíró
  piros lap és tizenegyes
  elvették a pontjaimat a jogsiból
  tévés nyereményjáték
  munkaidőkártya
  érvénytelen gól a videóbíró miatt
  lemondták a koncertet az eső miatt
  kauciót kér a tulaj`
