/** Hungarian that no entry answers, much of it in the entries' own words. */
export const unansweredHu = `
  köszönöm szépen minden jót
  koszi
  Kovács Anita
  levendula
  oksa
  20931
  igen
  inkább a pirosat
  ja értem
  haha ez jó volt 😂
  szia mizu
  boldog névnapot katinak 🌷
  jó éjt, majd holnap folytatjuk
  itt vagyok a kapuban
  most hivott a futar, megyek le
  A kapucsengőn Szabó van kiírva, második emelet.
  hagyják a szomszédnál kérem
  a kutyától ne féljenek, nem harap
  ma vettem át, minden tökéletes, isteni az illata!!
  mindjart jovok, 5 perc
  visszatérek rá később
  tegnap láttalak titeket a vásárban, szuperek vagytok
  a nagymamám még üstben főzte a szappant, arra emlékeztet az illata
  a lányom imádja a fürdőgolyót, minden este azt kéri
  megint elaludtam a buszon és a végállomáson keltem föl
  na szóval végül szétmentek és a csaj visszaköltözött a szüleihez, majd mesélem
  kicseréltem az ablakokat, azért nem válaszoltam eddig
  Öt éve költöztünk ki Zalába, azóta mindent magunk csinálunk, kenyeret is sütünk.
  soha többet nem vásárolok itt
  Nagyon udvariatlanul beszélt velem a kolléganőjük, ezt nem hagyom szó nélkül.
  szegyelljetek magatokat
  minden olyan drága lett nálatok
  a futár meg se várta h leérjek, rám se köszönt, bunkó volt
  hany oraig eg a nagy gyertya
  milyen fából van a vágódeszka, dió vagy bükk?
  Akácméz vagy virágméz ez, és melyik vidékről való?
  mennyibe kerül a kecsketejes szappan
  hány decis a bögre
  a narancsos erősebb illatú vagy a fahéjas
  apukámnak keresek valamit 60. szülinapjára, van ötletetek?
  melyik szappant veszik a legtöbben
  ti főzitek vagy készen veszitek
  milyen foglalatú izzó kell a lámpába
  hanyan dolgoztok ott
  miért lett ez a boltotok neve
  árultok feladó címes bélyegzőt?
  el tudnátok küldeni helyettem egy kulcsot győrbe, holnapra kéne
  fel tudjátok váltani a húszezrest
  vettem egy másik boltban egy kabátot, ott nem akarják visszavenni, ilyenkor mit lehet tenni
  hogy lehet lemondani a telefon előfizetést
  mikor jár le a személyim, nem tudom hol nézzem meg
  csomagot adnék fel románia felé busszal, ti is visztek?
  számla befizetve, áram és gáz is
  kaptam egy csekket a parkolásért, fellebbezzek?
  elvesztettem a bankkártyámat, letiltsam?
  a cipőm mérete 38 és fél ha kérdezné a Zoli
  mennyi pontot szerzett a fradi tegnap
  hány fok van nálatok, itt már fagy
  wifi jelszó mi nálatok
  üzenetet kaptam hogy vámot kell fizetnem egy linken, szerintetek ez csalás?
  Jó napot! Négy főre szeretnék asztalt foglalni szombat estére, lehetőleg a teraszon.
  női vágás festés mennyi most
  két nagy sonkás pizzát kérnék a Petőfi utca 8-ba
  telefon kijelzot javittok? leejtettem
  mikor rendel a fogorvos
  szállást keresek augusztusra a balatonnál
  Eladói állást keresek, öt év tapasztalatom van. Hová küldhetem az önéletrajzomat?
  kell sofor? van sajat kisbuszom
  diákmunka van nálatok nyárra
  Növelje bevételét 300%-kal! Cégünk vállalja webshopok keresőoptimalizálását. Kérjen ajánlatot!
  Gratulálunk! Ön nyert egy iPhone-t, kattintson: http://nyeremeny.example
  azonnali kolcson mindenkinek kezes nelkul, irj ram
  küldd tovább ezt tíz barátodnak és szerencséd lesz
  anya ez az új számom a régit töröld
  bocs rossz szam
  hozzal tejet meg kenyeret hazafele
  Szívesen bemutatnám a boltjukat a csatornámon, húszezer követőm van.
  tartotok szappankészítő tanfolyamot?
  mire jó még az üres gyertyás üveg, kidobni sajnálom
`
