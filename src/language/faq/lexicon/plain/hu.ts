/** Hungarian words of every day: no subject of their own, unless a shop's wordings make them one. Not to be taken for slips of others. */
export const hu = `
haza otthonról ház házban házat írja írjak írjam írnátok írt írtam írtak írni írjon írj ír írok írnak kérni
kértem kértek kérhetem kérhetek kérnénk kérjem hány jár járt járok dobozban mehet mehetek megy megyek
megyünk mentünk mentem mentek menni menjek menjünk menjen menne közben idő ideje időm időben_van valahogy
valahova valahol lakom lakunk lakik lakni közel közelben messze jöjjön jön_majd jössz jöttök jöjjek jöhet
jöhetek jöttem régi régen régebbi rajtam rajta_van rajtunk rólam rólunk külön adom adtam adjak adjam adhatok
adja adott adnék adjatok add nevet neve név egyet egyiket egyetlen fent lent kint bent egész éjjel nappal
nagy nagyot nagyobb kicsi kis kicsik összesen együtt legjobb jobb jobban rossz rosszul rosszabb erős gyenge
többet többi többit több_mint kevesebbet annyi annyiért ennyi ennyit ezer ezres száz húsz harminc ötven
nyolc kilenc hetven hármat kettőt kettőre kettőből másodikat negyedik utolsó következő előző hagyott hagyni
hagytam hagyj hagyja fogja fogom fog fognak megpróbál* próbáltuk kell_hogy ilyenkor olyankor igértek ígért*
mutat mutatja mutatott megmutat* látszik látszott lattad láttad láttuk látod nézi nézett nézzek hallod
hallottam hall szól szólt szóltak szólok mond_majd mondták mondta mondtam mondod beszélnek beszélek
beszéltem beszélget* olvas* olvastam ért értem értek értitek tudjátok tudják tudtam tudta válasszon
választok választom választottam döntöt* kezd* elkezd* végre végén végül tart tartok tartani tartja állok
áll álltam ül ülök fekszik megyünk_e hozd hozz hozta hozom hoz viszem visz vitt elviszem_e veszem_fel veszi
vegyem vesz vegyek_e tett tettem tették tesznek tegyem rakok raktam rakjak teszem hasznos használja szedem
szed nyom megnyom* nyitom kinyit* bezár* zárva_e esik_szó esik_jól jelölt* jelöltem beír* beírni leír* elír*
felír* aláír* rákerül* kerül_fel kerülhet szükség szükséges fontos lényeg helyre helyet hely helyem helyzet*
szám számot számom számomat lista oldal_szám pont_ugyan dolgok dolgot_csinál nap_mint év évben éve évek évet
hete hónapja perc percet másodperc január* február* március* április* május* június* július* augusztus*
szeptember* október* november* december* tavasz* nyár nyáron nyári ősz ősszel tél télen idén tavaly reggelre
este_is ma_este délben éjszaka ember embert emberek férfi férfinak nő nőnek fiú lány gyerek_is anya apa
nagymama nagypapa testvér* nővér* öcsém bátyám unokatestv* szomszéd_is főnök_is mindenkinek valakinek
nekik_is egymás maga magamnak magától önmag* enyém tiéd övé mienk bele belőlük hozzád velem veled velünk
vele_is nélkülem nekem_is köszönhet* remél* remélem örül* örülök sajnál* tetszik tetszett szeretem szeretek
utál* fél_hogy félek aggód* biztosan valóban_ez tán szerintem szerinted szerintetek úgy így ilyesmi olyasmi
akár akármi akkora ekkora mekkora_is merre_is messziről kívül belül végig teljesen teljes egészen részben
főleg különösen általában_véve rendszeresen ritkán ritkábban gyakrabban folyton állandóan hirtelen lassan
lassú gyorsan_kér könnyű könnyen nehezen nehéz_dönt egyszerű egyszerűen furcsa különleges szépen csúnya új
újabb másképp máshogy máshol máshova mást másra másnak más_is különböző hasonló ugyanolyan azonos ugyanabba
ugyanazt egyforma sincs sincsen lenni_fog meglesz megvan megvolt hadd hátha bárcsak vajon netán mindjárt
nemsokára hamarosan időnként néhány egypár párat darab_is mennek mennénk kezem lábam fejem szemem szívesen
ajtó ajtóban ablak asztalon székre belváros* utca_is papír papírok papírt kulcs kulcsot hír híre tipp ötlet*
siker* baj_lenne segítség_kell sürgősen_kell köszi_hogy köszönök nagyjából persze_hogy tuti simán naná jaj
hű hoppá na_és szal szóval amugy egyebkent tovabba dehát dehogynem ugye ugyebár mi_a mi_az miért_is
következ* érte erre_fel
`
