/** Hungarian words that carry no subject, and greetings and thanks around one; compared as a concept's words are. */
export const hu = `
a az egy ez azt ezt azok ezek azokat ezeket ezen azon ezzel azzal ebben abban ebbe abba erre arra erről
arról ettől attól ehhez ahhoz ennek annak és s meg vagy de hanem mert ha hogy mint mintha pedig tehát
azonban viszont illetve valamint sem se nem ne nincs nincsen igen is csak már még most majd akkor aztán után
előtt alatt fölött között mellett nélkül szerint miatt által óta felé iránt végett helyett túl át rá le el
ki be fel föl össze meg vissza oda ide itt ott ahol ahova amikor amit ami amely amelyik aki akit ami mi mit
miben mivel mire miről mitől minek ki kit kinek én te ő mi ti ők nekem neked neki nekünk nektek nekik engem
téged őt minket titeket önök ön önnek önöknek önöket önöktől maguk magam magát vagyok vagy vagyunk vagytok
vannak volt voltam volna lesz lesznek lenne lennék legyen lenni van kell kéne kellene kellett szeretnék
szeretném szeretnénk szeretne szeretnem szeretnek akarok akarom akarja akarnék akarnám tudom tudok tudja
tudna tudnák tudnátok tudnának tudod tudtok tudnék tudni tudnám kérdez* kérdés* kérdésem kérdezni kérem
kérek kérném kérnék kérnem légyszi légyszíves legyszi lécci szíveskedj* segít* segíts* mond* mondd mondj*
megmond* elmond* érdekel érdekelne érdekl* érdeklődni érdeklődnék gondol* gondoltam látom láttam látok nézem
néztem megnéz* találom találok csinál* csináljak tegyek teszek tenni tesz csináljam adni ad adnak adok adtok
köszönöm köszi köszönjük köszönettel előre_is kösz köszike szia sziasztok hello helló hali üdv üdvözl*
tisztelt kedves hölgyem uram jó napot kívánok reggelt estét szép minden sok kevés több nagyon kicsit elég
túl olyan ilyen ugyan ugyanaz másik más mások valami valamit valaki valamelyik valamilyen valamikor vmi vki
vmikor vmilyen bármi bármikor bármelyik semmi semmit senki sehol soha mindig néha gyakran rögtön most ma
tegnap holnap holnapután tegnapelőtt mostanában eddig addig azóta először utoljára újra megint ismét esetleg
talán biztos valószínűleg persze természetesen oké ok rendben jó jól szuper remek tényleg valóban amúgy
egyébként egyáltalán kb körülbelül pl stb ill egyik kettő két három négy öt hat tíz első második pont éppen
épp inkább szintén pontosan általában konkrétan kifejezetten illetően kapcsolatban kapcsolatosan vonatkozóan
esetén esetében működik működnek igaz jelent jelenti szó történik történt lett lettem kap kapok kapni hozzám
hozzánk tőletek tőlük önöknél nálatok náluk nálunk nálam belőle róla rajta benne hozzá vele tessék bocs
bocsánat bocsi elnézést sajnos szerencsére hát na ja aha hm izé légyszives legyen_szíves lenne_olyan_kedves
bírjátok hogyha habár bár mielőtt miután amíg ameddig barát* férj* feleség* anyu* apu* fiam lányom gyerekem
vevő* vásárló* ügyfél* ügyfelek mindent mindenki minden_esetre szoktatok szokott szoktak vállal* vállaltok
elfogad* foglalkoz* foglalkoztok csináltok csinálnak tartanak tartotok adtok adnak kínál* kínáltok árul*
árultok rendelkez* választ* válasz elintéz* intéz* megold* sikerül* próbál* próbáltam használ* hasznal*
szeretném_megkérdezni azt_szeretném jo napot kivanok koszonom koszi szeretnek kerdesem udv legyszives nagyon
akkor hogyne pedig
`
