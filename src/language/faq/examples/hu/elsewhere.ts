/** Hungarian messages for somebody else: friends, other firms, the whole world. Words of shops occur in them too. */
export const elsewhere = `
  hozz haza tejet és kenyeret
  akkor este megyünk vagy nem
  mondtam már hogy szakítottak?
  hazaértem, majd hívlak
  anyu kérdezi mikor jöttök ebédre
  foglalj asztalt négy főre
  új gyógyszert írt fel az orvos
  mikor megy repülő Londonba
  milyen idő lesz szombaton
  ki nyert tegnap a meccsen
  a csapat cserélt a félidőben
  befizettem a villanyt meg a lakbért
  albérletet keresek a belvárosban
  ötre megyek a fodrászhoz
  elromlott a kocsi, szerelőnél van
  matekból ír dolgozatot a gyerek
  elfelejtettem az irodai wifi jelszót
  lemondom a bérletem az edzőteremben
  küldd át a képeket az esküvőről
  gyere megmutatom mit vettem
  mondj egy viccet
  írj egy verset a tavaszról
  mi Ausztrália fővárosa
  robot vagy vagy ember
  kire szavazzak
  ön nyert, kattintson a linkre
  hitel kezes nélkül, írjon most
  weboldalt készítünk és seo-t
  vízszerelő kellene holnapra
  kijelzőt javítotok?
  felvásároltok régi könyveket?
  a koncertjegy nagyon drága
  mikor indul a komp
  mentőt kellett hívni
  mikor van nyitva az okmányiroda
  hogyan csináltassak új személyit
  koszos volt a szállodai szoba
  ellopták a tárcámat a villamoson
  egész éjjel fent volt a baba
  jó filmet láttam tegnap
  hova menjünk nyaralni idén
  lázas vagyok, nem megyek dolgozni
  a főnök megint átírta a beosztást
  szeretlek
  nagyon hiányzol
  várom a buszt és késik
  mi újság, milyen napod volt
  a kutya megint megette a cipőmet
  van egy jó rakott krumpli recepted?
  pizzát rendeltünk és hidegen jött
  a bank levonta a kezelési díjat
  mikor jön a nyugdíj
  kikaptunk hazai pályán
  írd meg a fogalmazásomat az iskolába
  ki hozza el a gyerekeket úszásról
  ma későn értem haza, nem hívtalak
  kávézunk munka után?
  hozd a töltődet is ha jössz
  nagyi küldött sütit mindenkinek
  most szálltam le a vonatról
  áttették az időpontomat a fogorvosnál
  megvolt a vizsgálat, várom az eredményt
  márciusban kapjuk a második oltást
  befizettem a hitel első részletét a bankban
  nincs térerő a mobilomon
  hány giga van a csomagomban
  lemondanám az internet szolgáltatást
  megint óriási villanyszámla jött
  mikor jár le az útlevelem
  hogyan igényelhetek családi pótlékot
  elmarad a hétfői óra
  három feladatot adott fel a tanár
  hány pontos lett a teszted
  húsz pontot dobott a meccsen
  az edző három cserét hajtott végre
  gyalog mentünk haza, szép este volt
  tegnap jött vissza az útról
  eltörtem a kezem síelés közben
  elromlott a bojler, nincs meleg vizünk
  nem működik a lift a házban
  a negyedik szám a lemezen a legjobb
  sokat romlott a sorozat a második évadra
  tetszik az új frizurád
  láttad mit tett ki az oldalára
  hagyj békén
  nincs kedvem beszélgetni
  ne felejtsd el a kulcsot
  dugóban állok
  szombaton kilenckor lesz a buli
  mit vegyek fel Niki esküvőjére
  megszületett a baba, három kiló
  részvétem nagyapád miatt
  a könyvelő keddig kéri a papírokat
  szerinted holnap esni fog
  olyan hideg van hogy befagyott az ablak
  elfogyott a gyógyszerem
  fordítsd le ezt franciára
  mennyi hétszer nyolc
  melyik évben volt a forradalom
  nyertél a lottón?
  fektessen be most és duplázza meg a pénzét
  fiókját zároljuk, adja meg adatait itt
  lakástakarítást vállalunk, kérjen ajánlatot
  növelje követői számát gyorsan
  eladó a biciklim, érdekel?
  lakótársat keresek szeptemberre
  lehet nálatok autót bérelni?
  van szabad szobájuk a hétvégére
  egy margherita és két sör kiszállításra
  körömre szeretnék időpontot
  hallod mit mondanak a hírekben
  azt írja a horoszkópom hogy pénz jön
  a bíró kiállította a kapust
  ébredj, elkéstél
  sok sikert a vizsgához
  sikerült a recept, szépen megkelt a kalács
  rosszul mennek a dolgok a munkahelyen
  fáj a hátam a sok ülestől
  a szomszéd kutyája egész éjjel ugatott
  felváltanátok egy tízezrest?
  feltölthetem nálatok a telefonom
  van mosdótok
  fénymásoltok
  kulcsot másoltok
  felvarrjátok a nadrágot
  saját csomagot küldenék egy barátnak, felveszitek?
  másik boltban hibásat vettem, milyen jogaim vannak
  a közértben nem kaptam vissza az aprót
  elveszett a bkk bérletem
  elnyelte az automata a bankkártyám
  a bank igazolást kér a hitelhez
  törölték a járatot és nem fizetnek vissza
  műszakot cseréltem hogy jöhessek
  átvettem a diplomám
  megjött a csomag otthonról, krumpli van benne
  rendeltem pizzát, kérsz?
  a postás hozta a nyugdíjat
  sokat számlázott az ügyvéd
  új címre költöztünk, gyere át
  bepontoztam a csajomnál
  három ponttal vezetünk a bajnokságban
  tizenegyesekkel kikaptunk
  hívlak és nem veszed fel
  megállt a falióra
  két havi lakbér a kaució
  van kedvezmény a nyelviskolában
  lejár a kocsi biztosítása
  még tíz részlet és kifizetem a lakást
  lejárt a receptem a patikában
  két főre foglalás kilencre
  színházjegyet foglalnék
  mennyi a belépő a múzeumba
  indíts el egy mosást mielőtt elmész
  kivasaltad az ingem?
  a kocsidban maradt a kabátom
  jó rám a tavalyi szoknyám
  megnőtt a gyerek, új méret kell`
