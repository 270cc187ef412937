import type { Key } from './en.ts'

export const hu: Record<Key, string> = {
  cart_button: 'A kosaramhoz',
  human_button: 'Ügyintézőt kérek',

  step_1:
    '{% if name != "" %}Kedves {{ name }}! {% endif %}Valami a kosarában maradt ({{ shop.name }}): {{ items }}, összesen {{ total }}. Még megvan. Ha kérdése van, írjon nekünk bátran.',
  step_2:
    '{% if name != "" %}Kedves {{ name }}, a{% else %}A{% endif %} kosara még várja: {{ items }} ({{ total }}). Segíthetünk valamiben, mielőtt megrendeli?',
  step_3:
    'Még félretéve tartjuk Önnek: {{ items }} ({{ total }}). Írja azt, hogy „később”, és holnap emlékeztetjük.',
  step_4: 'A kosara úgy van, ahogy hagyta: {{ items }} ({{ total }}).',
  step_5: 'Ez az utolsó üzenetünk a kosaráról: {{ items }} ({{ total }}). Ezután nem zavarjuk vele többet.',
  coupon: 'Kuponkódja: {{ coupon }}. Ezzel olcsóbb lesz.',
  reminder:
    'Ahogy kérte, itt van újra a kosara{% if name != "" %}, kedves {{ name }}{% endif %}: {{ items }}, összesen {{ total }}.',

  said_later: 'Természetesen! Holnap emlékeztetjük a kosarára.',
  said_bought: 'Nagyszerű, köszönjük a rendelését! Erről a kosárról nem írunk többet.',
  said_expensive:
    'Megértjük. Keressen egy kollégánk valamit, ami jobban megfelel? Erről a kosárról nem írunk többet.',
  said_no: 'Rendben, erről a kosárról nem írunk többet.',

  as_is: '{{ text }}',
}
