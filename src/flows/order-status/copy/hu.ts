import type { Key } from './en.ts'

export const hu: Record<Key, string> = {
  another_button: 'Másik rendelés',
  human_button: 'Ügyintézőt kérek',
  track_button: 'Csomagkövetés',
  list_button: 'Rendelések',

  which_order: 'Melyik rendeléséről van szó?',
  row_title: '{{ number }}',
  row_pending: '{{ day }}, {{ total }}: beérkezett',
  row_preparing: '{{ day }}, {{ total }}: készül',
  row_on_its_way: '{{ day }}, {{ total }}: úton van',
  row_out_for_delivery: '{{ day }}, {{ total }}: kézbesítés alatt',
  row_ready_for_pickup: '{{ day }}, {{ total }}: átvehető',
  row_problem: '{{ day }}, {{ total }}: elakadt',
  row_delivered: '{{ day }}, {{ total }}: megérkezett',
  row_cancelled: '{{ day }}, {{ total }}: törölve',
  row_refunded: '{{ day }}, {{ total }}: visszatérítve',
  row_returned: '{{ day }}, {{ total }}: visszaérkezett',

  ask_number_none:
    'Ezzel a telefonszámmal nem találunk rendelést. Mi a rendelésszáma? A visszaigazoló e-mailben találja.',
  ask_number: 'Mi a rendelésszám? A visszaigazoló e-mailben találja.',
  ask_number_again:
    'Ez nem tűnik rendelésszámnak. A visszaigazoló e-mailben találja, például 1042. Megírná még egyszer?',
  ask_proof:
    'Köszönjük! Hogy erről a rendelésről ({{ number }}) más ne tudhasson meg semmit: melyik e-mail-címmel adta le, vagy melyik irányítószámra megy?',
  ask_proof_again:
    'Ez nem egyezik a rendelés adataival ({{ number }}). Ellenőrizné, és megírná még egyszer a rendelés e-mail-címét vagy irányítószámát?',
  ask_proof_unread: 'Kérjük, írja meg a rendelés ({{ number }}) e-mail-címét vagy irányítószámát.',
  proof_failed: 'Így nem találtuk meg a rendelését, de ne aggódjon: utánanézünk.',

  awaiting_transfer:
    'Az Ön {{ number }} számú rendelése az átutalására vár: {{ total }}. Amint megérkezik, mindent előkészítünk.',
  awaiting_payment:
    'Az Ön {{ number }} számú rendelése még nincs kifizetve: {{ total }}. Amint ki lesz, mindent előkészítünk.',
  received: 'Megkaptuk az Ön {{ number }} számú rendelését, hamarosan összekészítjük.',
  preparing: 'Összekészítjük az Ön {{ number }} számú rendelését.',
  shipped: 'Az Ön {{ number }} számú rendelése elindult, úton van Önhöz.',
  delivered: 'Az Ön {{ number }} számú rendelését kézbesítették. Nem kapta meg? Egy kollégánk azonnal segít.',
  cancelled: 'Az Ön {{ number }} számú rendelését töröltük.',
  refunded:
    'Az Ön {{ number }} számú rendelésének árát visszatérítettük. Néhány nap is eltelhet, mire a számláján látja.',
  returned: 'Az Ön {{ number }} számú rendelésének minden tétele visszaérkezett hozzánk.',
  in_parts: 'Az Ön {{ number }} számú rendelése {{ count }} csomagban érkezik:',
  more_parcels: 'és még {{ count }} csomag.',

  one_preparing:
    'Összekészítjük az Ön {{ number }} számú rendelését{% if carrier != "" %} (futár: {{ carrier }}){% endif %}.',
  one_in_transit:
    'Az Ön {{ number }} számú rendelése úton van Önhöz{% if carrier != "" %} (futár: {{ carrier }}){% endif %}.',
  one_out_for_delivery:
    'Az Ön {{ number }} számú rendelése kézbesítés alatt van{% if carrier != "" %} (futár: {{ carrier }}){% endif %}.',
  one_ready_for_pickup:
    'Az Ön {{ number }} számú rendelése átvehető{% if place != "" %}: {{ place }}{% endif %}{% if carrier != "" %} ({{ carrier }}){% endif %}.',
  one_failed_attempt:
    'Az Ön {{ number }} számú rendelését nem sikerült átadni: {% if carrier != "" %}a futár ({{ carrier }}){% else %}a futár{% endif %} nem találta Önt. Ha nem jönne újra, egy kollégánk segít.',
  one_returned_to_sender:
    'Az Ön {{ number }} számú rendelését nem sikerült kézbesíteni, ezért visszafelé tart hozzánk{% if carrier != "" %} (futár: {{ carrier }}){% endif %}. Szeretné, hogy egy kollégánk újra elküldje?',
  one_lost:
    'Nagyon sajnáljuk: az Ön {{ number }} számú rendelése elveszett a szállítás közben{% if carrier != "" %} (futár: {{ carrier }}){% endif %}. Egy kollégánk rendezi az ügyet.',

  part_preparing: '{{ part }}. készül{% if carrier != "" %} (futár: {{ carrier }}){% endif %}',
  part_in_transit: '{{ part }}. úton van{% if carrier != "" %} (futár: {{ carrier }}){% endif %}',
  part_out_for_delivery:
    '{{ part }}. kézbesítés alatt{% if carrier != "" %} (futár: {{ carrier }}){% endif %}',
  part_ready_for_pickup:
    '{{ part }}. átvehető{% if place != "" %}: {{ place }}{% endif %}{% if carrier != "" %} ({{ carrier }}){% endif %}',
  part_failed_attempt: '{{ part }}. a futár nem találta Önt{% if carrier != "" %} ({{ carrier }}){% endif %}',
  part_delivered: '{{ part }}. megérkezett{% if carrier != "" %} (futár: {{ carrier }}){% endif %}',
  part_returned_to_sender:
    '{{ part }}. visszafelé tart hozzánk{% if carrier != "" %} (futár: {{ carrier }}){% endif %}',
  part_lost:
    '{{ part }}. elveszett a szállítás közben{% if carrier != "" %} (futár: {{ carrier }}){% endif %}, nagyon sajnáljuk',

  expected: 'Várható érkezés: {{ day }}.',
  delayed:
    'A várható érkezés ({{ day }}) elmúlt, a csomag késik; elnézését kérjük. Ha szeretné, egy kollégánk utánajár.',
  follow: 'Itt követheti: {{ link }}',
  tracking_number: 'Nyomkövetési szám: {{ tracking }}',
  items: 'Tartalma: {{ items }}.',
  items_more: 'Tartalma: {{ items }} és még {{ count }} tétel.',
  partly_returned: 'Eddig visszaérkezett: {{ count }}.',
  to_pay: 'Átvételkor fizetendő: {{ total }}.',
  more_by_email: 'Ha többet szeretne megtudni, írja meg a rendelés e-mail-címét.',

  tell_paid: 'Köszönjük, megérkezett az Ön {{ number }} számú rendelésének ára! Mindent előkészítünk.',
  tell_shipped:
    'Jó hír: az Ön {{ number }} számú rendelése elindult Önhöz{% if carrier != "" %} (futár: {{ carrier }}){% endif %}!',
  tell_out_for_delivery:
    'Az Ön {{ number }} számú rendelése kézbesítés alatt van{% if carrier != "" %} (futár: {{ carrier }}){% endif %}.',
  tell_ready_for_pickup:
    'Az Ön {{ number }} számú rendelése átvehető{% if place != "" %}: {{ place }}{% endif %}{% if carrier != "" %} ({{ carrier }}){% endif %}.',
  tell_delivered:
    'Az Ön {{ number }} számú rendelését kézbesítették. Reméljük, örömét leli benne! Ha valami nincs rendben, írjon nekünk itt.',
  tell_cancelled: 'Az Ön {{ number }} számú rendelését töröltük. Ha erre nem számított, írjon nekünk itt.',
  tell_refunded:
    'Az Ön {{ number }} számú rendelésének ára úton van vissza Önhöz. Néhány nap is eltelhet, mire a számláján látja.',
  carrier_unnamed: 'futárszolgálat',
  place_unnamed: 'az átvételi pont',
  link_unnamed: 'kérdezzen minket itt',
  as_is: '{{ text }}',
}
