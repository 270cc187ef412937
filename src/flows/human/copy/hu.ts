import type { Key } from './en.ts'

export const hu: Record<Key, string> = {
  of_course: 'Természetesen!',
  sorry: 'Nagyon sajnáljuk a kellemetlenséget.',
  thanks: 'Köszönjük, megkaptuk!',
  cannot_read: 'Elnézést, az ilyen üzenetet nem tudjuk automatikusan megnyitni.',

  coming: '{{ lead }}Egy munkatársunk a lehető leghamarabb itt válaszol Önnek.',
  coming_by: '{{ lead }}Egy munkatársunk utánajár, és legkésőbb {{ due }} itt válaszol Önnek.',
  still_waiting:
    'Elnézést, hogy várnia kell. {% if place == "1" %}Ön a következő a sorban.{% else %}Az Ön sorszáma: {{ place }}.{% endif %} Egy munkatársunk a lehető leghamarabb válaszol.',
}
