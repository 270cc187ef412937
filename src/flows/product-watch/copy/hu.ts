import type { Key } from './en.ts'

export const hu: Record<Key, string> = {
  offer: 'Ez a termék most elfogyott: {{ product }}. Írjunk Önnek ide, amint újra kapható?',
  offer_several: 'Ezek most elfogytak. Melyikről írjunk Önnek, amint újra kapható?',
  offer_button: 'Igen, írjanak',
  no_button: 'Köszönöm, nem',
  declined: 'Rendben, akkor nem írunk róla.',

  watching_back:
    'Szívesen! Amint újra kapható ({{ product }}), írunk Önnek ide, egyszer. Ha meggondolja magát, írja azt, hogy „nem kérek értesítést”.',
  watching_drop:
    'Szívesen! A mai ár: {{ price }} ({{ product }}). Amint érezhetően olcsóbb lesz, írunk Önnek ide, egyszer. Ha meggondolja magát, írja azt, hogy „nem kérek értesítést”.',
  already: 'Ezt már feljegyeztük, írni fogunk Önnek róla: {{ product }}.',
  too_many:
    'Ön már {{ count }} termékre vár, ennél többet nem tudunk figyelni. Ha valamelyikre már nem kíváncsi, írja azt, hogy „nem kérek értesítést”.',
  in_stock: '{{ product }}: kapható{% if price != "" %}, az ára {{ price }}{% endif %}.',
  no_price:
    'Ennek a terméknek itt nem ismerjük az árát, ezért nem tudjuk figyelni: {{ product }}. Egy kollégánk tud segíteni.',
  see_button: 'Megnézem',
  list_button: 'Termékek',
  human_button: 'Ügyintézőt kérek',

  which: 'Melyik termékre gondol? Írja meg a nevét úgy, ahogy a boltban szerepel.',
  choose: 'Melyikre gondol ezek közül?',
  not_found: 'Nem találjuk ezt a terméket. Utánanézzen egy kollégánk?',

  back: '{% if name != "" %}Kedves {{ name }}, jó{% else %}Jó{% endif %} hírünk van, újra kapható: {{ product }}{% if price != "" %} ({{ price }}){% endif %}. Kérte, hogy szóljunk.',
  drop: '{% if name != "" %}Kedves {{ name }}, olcsóbb{% else %}Olcsóbb{% endif %} lett: {{ product }}. Új ára {{ price }}, eddig {{ before }} volt. Kérte, hogy szóljunk.',

  stop_which: 'Melyikről ne írjunk többet?',
  stop_all_button: 'Mindegyikről',
  stopped: 'Rendben, erről nem írunk többet: {{ product }}.',
  stopped_all: 'Rendben, semmit sem figyelünk tovább.',
  nothing_to_stop: 'Most egyetlen terméket sem figyelünk Önnek.',

  as_is: '{{ text }}',
}
