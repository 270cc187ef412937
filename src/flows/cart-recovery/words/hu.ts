import { type AnswerWords, list } from './words.ts'

export const hu: AnswerWords = {
  bought: list(`
    megvettem, megvettük, megvásároltam, megrendeltem, megrendeltük, már rendeltem, már rendeltünk, most rendeltem,
    tegnap rendeltem, leadtam a rendelést, leadtam a rendelésem, leadtam már, kifizettem, már fizettem, már megvan,
    megvan már, már vettem, már vásároltam, befejeztem a rendelést`),
  later: list(`
    később, majd később, holnap, holnapután, most nem, nem most, majd, ma nem, máskor, egy másik nap, emlékeztessen,
    emlékeztess, emlékeztessenek, jövő héten, jövő hónapban, a hétvégén, hétvégén, pár nap múlva, néhány nap múlva,
    fizetés után, fizetéskor, hó végén, hónap végén, ha megjön a fizetés, ha megjött a fizetés, gondolkodom, átgondolom,
    még gondolkodom, meggondolom, dolgozom most, nem érek rá, nincs most időm, most nincs időm, még nem`),
  expensive: list(`
    drága, drágák, túl drága, drágállom, drágáll, sokba kerül, túl sokba kerül, nincs rá pénzem, nincs ennyi pénzem,
    nincs pénzem, nem engedhetem meg, nem fér bele, sok nekem, nekem sok, túl sok pénz, magas az ár, magas az ára,
    túl magas, borsos, olcsóbban megtaláltam, olcsóbban találtam, máshol olcsóbb, olcsóbb máshol, sajnálom rá a pénzt`),
  no: list(`
    nem kérem, köszönöm nem, köszi nem, nem köszönöm, nem köszi, nem érdekel, nem érdekelnek, mégsem kell, mégse kell, mégsem kérem,
    mégse kérem, meggondoltam magam, nem kell, nem kellenek, nem szeretném, nem akarom, nincs rá szükségem, véletlenül,
    csak nézelődtem, csak nézegettem, törölje, töröljék, hagyja, hagyják, máshol vettem, máshol megvettem,
    másik boltban, másik üzletben, ne emlékeztessen, ne emlékeztessenek`),
  wholeNo: list('nem, nem nem, dehogy'),
  wholeLater: list('talán, hamarosan, majd meglátom, majd meglátjuk, utána'),
  not: list('nem, sem, se, nincs'),
  but: list('de, viszont, azonban, törött, hibás, rossz, nem jött meg, nem érkezett'),
  remind: list('emlékeztessen, emlékeztetne, emlékeztetni, emlékeztessenek'),
}
