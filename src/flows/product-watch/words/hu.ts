import type { RequestWords } from './index.ts'

export const hu: RequestWords = {
  tell: [
    ...['szóljon ha', 'szóljon amikor', 'szóljanak ha', 'szóljanak amikor', 'szólj ha', 'szólj amikor', 'szóljatok ha'],
    ...['szólna ha', 'szólnának ha', 'tudna szólni ha', 'tudnának szólni ha', 'értesítsen', 'értesítsenek', 'értesíts'],
    ...['értesítsetek', 'értesítést kérek', 'kérek értesítést', 'szeretnék értesítést', 'jelezze ha', 'jelezzék ha', 'jelezzen ha'],
    ...['jelezzenek ha', 'jelezzétek ha', 'írjon ha', 'írjanak ha', 'írjatok ha', 'írjon amikor', 'írjanak amikor'],
    ...['üzenjen ha', 'üzenjenek ha', 'tudni szeretném mikor', 'küldjön üzenetet ha', 'küldjenek üzenetet ha', 'szóljanak majd ha'],
    ...['kérem szóljanak', 'kérem szóljon', 'szólnátok ha', 'jelezné ha', 'jeleznék ha'],
  ],
  back: [
    ...['újra', 'megint', 'ismét', 'raktáron', 'készleten', 'kapható', 'elérhető', 'megérkezik', 'megjön', 'érkezik', 'lesz belőle'],
    ...['van belőle', 'rendelhető', 'lesz', 'beérkezik', 'jön'],
  ],
  cheaper: [
    ...['olcsóbb', 'olcsóbban', 'leesik az ára', 'csökken az ára', 'lecsökken az ára', 'lemegy az ára', 'ára csökken', 'ára leesik'],
    ...['ára lemegy', 'akciós', 'akcióban', 'akció', 'leárazzák', 'leárazás', 'leárazott', 'árcsökkenés', 'kedvezményes', 'kedvezmény'],
    ...['leviszik az árát', 'csökkentik az árát', 'kevesebbe kerül'],
  ],
  stock: [
    ...['raktáron', 'készleten', 'elfogyott', 'kifogyott', 'elfogytak', 'mikor lesz újra', 'mikor lesz megint', 'újra kapható'],
    ...['kapható még', 'még kapható', 'elérhető még', 'még elérhető', 'mikor érkezik új', 'van még', 'mikor lesz belőle'],
    ...['mikor kapható', 'rendelhető még'],
  ],
  stop: [
    ...['ne szóljanak', 'ne szóljon', 'ne szólj', 'ne értesítsenek', 'ne értesítsen', 'ne értesíts', 'nem kérek értesítést'],
    ...['nem kérem az értesítést', 'nem kérek több értesítést', 'értesítés lemondása', 'értesítések lemondása', 'ne jelezzék'],
    ...['ne jelezze', 'ne jelezzenek', 'állítsa le az értesítést', 'állítsák le az értesítést', 'állítsák le az értesítéseket'],
    ...['mondja le az értesítést', 'lemondom az értesítést', 'ne figyeljék', 'ne figyelje'],
  ],
  elsewhere: [
    ...['rendelés', 'rendelésem', 'rendelésemet', 'megrendelésem', 'csomag', 'csomagom', 'csomagomat', 'futár', 'szállítás'],
    ...['visszatérítés', 'pénz', 'pénzem', 'fizetés', 'számla', 'nyitva', 'kinyitnak', 'nyitnak', 'ügyintéző', 'kolléga'],
  ],
  idle: [
    ...['kérem', 'kérjük', 'szépen', 'jó', 'napot', 'üdv', 'helló', 'a', 'az', 'egy', 'ha', 'amikor', 'mikor', 'majd', 'már', 'van'],
    ...['lesz', 'legyen', 'és', 'hogy', 'meg', 'nekem', 'engem', 'ez', 'ezt', 'azt', 'termék', 'termékből', 'ebből', 'abból', 'belőle'],
    ...['még', 'újra', 'megint', 'ismét', 'ára', 'árát', 'önök', 'önöknél', 'tudna', 'tudnának', 'szeretném', 'szeretnék', 'is', 'mert'],
  ],
}
