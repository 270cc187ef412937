import type { Key } from './en.ts'

export const hu: Record<Key, string> = {
  answer: '{{ answer }}\n\nSegített ez Önnek?',
  answer_hello: 'Jó napot kívánunk!\n\n{{ answer }}\n\nSegített ez Önnek?',
  yes_button: 'Igen',
  no_button: 'Nem',
  glad: 'Örülünk! Írjon bátran, ha még valamire szüksége van.',

  unsure: 'Ezek közül gondolt valamelyikre?\n\n{{ questions }}',
  unsure_one: 'Erre gondolt?\n\n{{ questions }}',
  others: 'Sajnáljuk, hogy nem segített. Esetleg ezek közül gondolt valamelyikre?\n\n{{ questions }}',
  others_one: 'Sajnáljuk, hogy nem segített. Esetleg erre gondolt?\n\n{{ questions }}',
  question_title: '{{ question }}',
  none_button: 'Egyik sem',
  list_button: 'Kérdések',

  unknown: 'Elnézést, erre nincs kész válaszunk. Szeretné, hogy egy munkatársunk válaszoljon Önnek?',
  not_helped: 'Sajnáljuk, hogy nem segített. Szeretné, hogy egy munkatársunk válaszoljon Önnek?',
  asked_again:
    'Úgy tűnik, a „{{ question }}” kérdésre adott válaszunk nem az volt, amire szüksége van. Szeretné, hogy egy munkatársunk segítsen?',
  gone: 'Elnézést, ez a válasz már nem érhető el. Szeretné, hogy egy munkatársunk segítsen?',
  human_button: 'Munkatársat kérek',
  human_coming: 'Természetesen!',
  human_coming_unasked: 'Nem szeretnénk Önt tovább fárasztani.',
  declined: 'Rendben! Ha bármire szüksége van, itt vagyunk.',

  other_language:
    'A „{{ question }}” kérdésre csak más nyelven van válaszunk: {{ languages }}. Megmutassuk Önnek?',
}
