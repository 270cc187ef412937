import type { Key } from './en.ts'

const lines = `{{ lines }}{% if more != '' %}
és még {{ more }} tétel{% endif %}

Összesen: {{ total }}{% if changed != '' %}

Az üzletünkben más az ára: {{ changed }}.{% endif %}{% if scarce != '' %}

Ezekből kevesebb van, a meglévőket számoltuk: {{ scarce }}.{% endif %}{% if gone != '' %}

Jelenleg elfogyott, ezért nem számoltuk: {{ gone }}.{% endif %}`

export const hu: Record<Key, string> = {
  cart_to_pay: `Köszönjük! Ez az Ön kosara:

${lines}

A gombra koppintva választhat szállítást és fizethet. Ha módosítana valamit, küldje el újra a kosarát.`,
  cart: `Köszönjük! Ez az Ön kosara:

${lines}`,
  to_check: 'Előbb ellenőrizzük Önnek ezt: {{ unknown }}.',
  by_hand: 'Átnézzük, és itt véglegesítjük Önnel a rendelést.',
  pay_button: 'Rendelés befejezése',

  sold_out:
    'Köszönjük! Sajnos jelenleg mindegyik elfogyott. Szeretné, hogy egy munkatársunk segítsen mást találni?',
  human_button: 'Munkatársat kérek',
  currencies:
    'Köszönjük a rendelését! Az árak különböző pénznemekben szerepelnek, ezért ellenőrizzük Önnek a végösszeget.',
  received: 'Köszönjük a rendelését! Átnézzük Önnek.',
  change:
    'Természetesen! Nyissa meg a katalógusunkat itt a beszélgetésben, módosítsa, amit szeretne, és küldje el újra a kosarát: az új lép a régi helyébe.',
}
