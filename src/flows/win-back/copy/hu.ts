import type { Key } from './en.ts'

export const hu: Record<Key, string> = {
  price: 'Köszönjük, hogy elmondta. Írunk Önnek, amint valami jót kedvezőbb áron kínálunk.',
  quality:
    'Köszönjük, hogy elmondta, és sajnáljuk, hogy valami nem volt rendben. Egy munkatársunk szívesen utánanéz Önnek.',
  delivery:
    'Köszönjük, hogy elmondta, és sajnáljuk, ami a szállítással történt. Egy munkatársunk szívesen utánanéz Önnek.',
  elsewhere: 'Köszönjük, hogy elmondta. Örülünk, hogy megtalálta, amit keresett; bármikor szívesen látjuk.',
  not_now: 'Természetesen, csak nyugodtan. Bármikor szívesen látjuk.',
  human_button: 'Írok munkatársnak',
}
