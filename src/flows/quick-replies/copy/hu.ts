import type { Key } from './en.ts'

export const hu: Record<Key, string> = {
  greeting_new: 'Üdvözöljük! {{ shop }} ügyfélszolgálat, miben segíthetünk?',
  greeting_new_named: 'Kedves {{ name }}, üdvözöljük! {{ shop }} ügyfélszolgálat, miben segíthetünk?',
  greeting_returning: 'Üdvözöljük, örülünk, hogy újra itt van! Miben segíthetünk Önnek?',
  greeting_returning_named: 'Kedves {{ name }}, örülünk, hogy újra itt van! Miben segíthetünk Önnek?',
  greeting_order_received:
    "{% if name != '' %}Kedves {{ name }}!{% else %}Üdvözöljük!{% endif %} Megkaptuk a rendelését ({{ number }}). Miben segíthetünk Önnek?",
  greeting_order_preparing:
    "{% if name != '' %}Kedves {{ name }}!{% else %}Üdvözöljük!{% endif %} Már készítjük a rendelését ({{ number }}). Miben segíthetünk Önnek?",
  greeting_order_on_its_way:
    "{% if name != '' %}Kedves {{ name }}!{% else %}Üdvözöljük!{% endif %} Az Ön {{ number }} számú rendelése úton van{% if by != '' %} ({{ by }}){% endif %}{% if expected != '' %}, várható érkezés: {{ expected }}{% endif %}. Miben segíthetünk Önnek?",
  greeting_order_today:
    "{% if name != '' %}Kedves {{ name }}!{% else %}Üdvözöljük!{% endif %} Az Ön {{ number }} számú rendelését a futár{% if by != '' %} ({{ by }}){% endif %} már kézbesíti. Miben segíthetünk Önnek?",
  greeting_order_ready:
    "{% if name != '' %}Kedves {{ name }}!{% else %}Üdvözöljük!{% endif %} Az Ön {{ number }} számú rendelése átvehető{% if by != '' %} ({{ by }}){% endif %}. Miben segíthetünk Önnek?",
  greeting_order_missed:
    "{% if name != '' %}Kedves {{ name }}!{% else %}Üdvözöljük!{% endif %} A futár{% if by != '' %} ({{ by }}){% endif %} nem tudta kézbesíteni az Ön {{ number }} számú rendelését. Miben segíthetünk Önnek?",
  greeting_again: 'Itt vagyunk! Miben segíthetünk Önnek?',
  hello: 'Üdvözöljük!',
  hello_named: 'Kedves {{ name }}, üdvözöljük!',

  menu: 'A következőkben tudunk segíteni. Kérjük, válasszon, vagy írja le a kérdését.',
  menu_empty: 'Írja le ide a kérdését, vagy beszéljen egy munkatársunkkal.',
  list_button: 'Lehetőségek',
  orders_button: 'A rendelésem',
  menu_button: 'Menü',
  human_button: 'Munkatársat kérek',
  language_button: 'Nyelv módosítása',
  reply_gone: 'Sajnáljuk, ez a válasz már nem érhető el. Miben segíthetünk még?',
  reply_blank: 'Erről a számról még nem látunk rendelést. Miben segíthetünk még?',

  thanks: 'Szívesen! Ha bármire szüksége van, itt vagyunk.',

  fallback: 'Elnézést, ezt nem értettük. Meg tudná fogalmazni másképp, vagy választana ezek közül?',

  robot:
    'Most az automatikus asszisztensünk válaszol Önnek, és azonnal segít, amiben tud. Szeretné, hogy inkább egy munkatársunk válaszoljon?',

  human_coming: 'Természetesen!',
  human_coming_not_understood: 'Nem szeretnénk Önt tovább fárasztani.',
  media_received: 'Köszönjük, megkaptuk!',

  long_message: 'Köszönjük, hogy mindezt megírta. Szeretné, hogy egy munkatársunk segítsen Önnek?',

  opt_out_done:
    'Rendben: nem küldünk Önnek több ajánlatot, kosáremlékeztetőt és készletértesítést. A rendeléseiről továbbra is írunk. Ha ezt sem szeretné, nyomja meg a gombot. Ha meggondolja magát, írja be: FELIRATKOZOM.',
  opt_out_all_done:
    'Rendben: csak akkor írunk, ha Ön ír nekünk. Ha meggondolja magát, írja be: FELIRATKOZOM.',
  orders_out_button: 'Rendelésről sem',
  orders_out_done:
    'Rendben: a rendeléseiről sem küldünk több üzenetet. Ha meggondolja magát, írja be: FELIRATKOZOM.',
  opt_in_done:
    'Rendben! Itt küldjük majd Önnek a híreinket. Bármikor leiratkozhat: írja be, hogy LEIRATKOZOM.',

  deletion_question: 'Mit szeretne törölni vagy leállítani?',
  deletion_messages_button: 'Az üzeneteket',
  deletion_order_button: 'Egy rendelést',
  deletion_data_button: 'Az adataimat',
  deletion_order: 'Rendben, megnézzük a rendelését.',
  deletion_data: 'Rendben, intézkedünk az adatairól.',
  deletion_other: 'Rendben, megnézzük.',

  language_question: 'Milyen nyelven írjunk Önnek?',
  language_chosen: 'Rendben! Mostantól magyarul írunk Önnek.',
}
