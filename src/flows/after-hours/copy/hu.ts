import type { Key } from './en.ts'

const place = `{% if place == "1" %}Ön az első a sorban.{% else %}Az Ön sorszáma: {{ place }}.{% endif %}`

export const hu: Record<Key, string> = {
  closed: `{{ lead }}Jelenleg zárva vagyunk, és {{ opening }} nyitunk; egy munkatársunk akkor itt válaszol Önnek. ${place}`,
  closed_holiday: `{{ lead }}Zárva vagyunk ({{ holiday }}), és {{ opening }} nyitunk; egy munkatársunk akkor itt válaszol Önnek. ${place}`,
  closed_unknown: `{{ lead }}Jelenleg zárva vagyunk. Amint visszatértünk, egy munkatársunk itt válaszol Önnek. ${place}`,
  complaint: `{{ lead }}Jelenleg zárva vagyunk, és {{ opening }} nyitunk; egy munkatársunk utánajár, és legkésőbb {{ due }} itt válaszol Önnek. ${place}`,
  complaint_holiday: `{{ lead }}Zárva vagyunk ({{ holiday }}), és {{ opening }} nyitunk; egy munkatársunk utánajár, és legkésőbb {{ due }} itt válaszol Önnek. ${place}`,
  complaint_unknown: `{{ lead }}Jelenleg zárva vagyunk. Egy munkatársunk utánajár, és amint visszatértünk, itt válaszol Önnek. ${place}`,
  closed_again: '{{ lead }}Amint újra nyitva vagyunk, egy munkatársunk itt válaszol Önnek.',
  ask_leave: 'Addig több mint egy nap van hátra: írhatunk Önnek mi elsőként, amint visszatértünk?',
  leave_button: 'Igen, írjanak',
  leave_given: 'Köszönjük, {{ opening }} írunk Önnek!',
  leave_late: 'Köszönjük! Írjon nekünk ide bármikor, ha szüksége van ránk.',
  open_now: 'Üdvözöljük! Most már itt vagyunk, és egy munkatársunk hamarosan válaszol Önnek.',
}
