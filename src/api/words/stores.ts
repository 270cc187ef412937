import type { Sentences } from './sentences.ts'

/** Of stores. */
export const sentences = {
  'Its credentials are not known here.': [
    'Τα στοιχεία πρόσβασής του δεν είναι γνωστά εδώ.',
    'A hozzáférési adatai itt nem ismertek.',
  ],
  'There is no such store to be connected: shopify or woocommerce.': [
    'Δεν συνδέεται τέτοιο κατάστημα: shopify ή woocommerce.',
    'Ilyen áruház nem csatlakoztatható: shopify vagy woocommerce lehet.',
  ],
  'Is missing.': ['Λείπει.', 'Hiányzik.'],
  'Is none of this store’s.': ['Δεν ανήκει σε αυτό το κατάστημα.', 'Nem ehhez az áruházhoz tartozik.'],
  'The environment names this store: take its variables away and start again.': [
    'Το κατάστημα ορίζεται από το περιβάλλον: αφαιρέστε τις μεταβλητές του και επανεκκινήστε.',
    'Ezt az áruházat a környezet nevezi meg: vegye ki a változóit, és indítsa újra.',
  ],
  'A store of this kind is connected already: change it, or disconnect it first.': [
    'Τέτοιο κατάστημα είναι ήδη συνδεδεμένο: αλλάξτε το ή αποσυνδέστε το πρώτα.',
    'Ilyen áruház már csatlakozik: módosítsa, vagy előbb válassza le.',
  ],
  'The store did not answer. It is asked again by itself.': [
    'Το κατάστημα δεν απάντησε. Θα ερωτηθεί ξανά από μόνο του.',
    'Az áruház nem válaszolt. Magától újra megkérdezzük.',
  ],
  'What answered is no store’s API: see whether the address is right, and what stands before it.': [
    'Αυτό που απάντησε δεν είναι API καταστήματος: δείτε αν η διεύθυνση είναι σωστή και τι βρίσκεται μπροστά της.',
    'Ami válaszolt, nem egy áruház API-ja: nézze meg, jó-e a cím, és mi áll előtte.',
  ],
  'The store’s answer is too large to be read.': [
    'Η απάντηση του καταστήματος είναι πολύ μεγάλη.',
    'Az áruház válasza túl nagy ahhoz, hogy elolvassuk.',
  ],
  'The store asks us to wait.': ['Το κατάστημα ζητά να περιμένουμε.', 'Az áruház türelmet kér.'],
  'The store has a fault of its own. It is asked again by itself.': [
    'Το κατάστημα έχει δικό του σφάλμα. Θα ερωτηθεί ξανά από μόνο του.',
    'Az áruháznál hiba van. Magától újra megkérdezzük.',
  ],
  'The store does not take the credentials: see their permissions, or make new ones.': [
    'Το κατάστημα δεν δέχεται τα στοιχεία πρόσβασης: δείτε τα δικαιώματά τους ή φτιάξτε νέα.',
    'Az áruház nem fogadja el a hozzáférési adatokat: nézze meg a jogaikat, vagy készítsen újakat.',
  ],
  'There is no store’s API at this address: see whether it is right.': [
    'Δεν υπάρχει API καταστήματος σε αυτή τη διεύθυνση: δείτε αν είναι σωστή.',
    'Ezen a címen nincs áruház-API: nézze meg, jó-e.',
  ],
  'The address forwards to another one: enter that one.': [
    'Η διεύθυνση οδηγεί σε άλλη: δώστε εκείνη.',
    'A cím egy másikra irányít: azt adja meg.',
  ],
  'The store does not take what it was asked.': [
    'Το κατάστημα δεν δέχεται αυτό που ρωτήθηκε.',
    'Az áruház nem fogadja el a kérést.',
  ],
  'The Admin API access token (shpat_…) of an app of your own.': [
    'Το κλειδί πρόσβασης Admin API (shpat_…) μιας δικής σας εφαρμογής.',
    'Egy saját alkalmazás Admin API-kulcsa (shpat_…).',
  ],
  'The store answered without a list.': [
    'Το κατάστημα απάντησε χωρίς λίστα.',
    'Az áruház lista nélkül válaszolt.',
  ],
  'The store does not make this coupon.': [
    'Το κατάστημα δεν φτιάχνει αυτό το κουπόνι.',
    'Az áruház nem készíti el ezt a kupont.',
  ],
  'The app may not do this: give it the scopes read_orders, read_customers and read_products, and write_discounts for coupons.':
    [
      'Η εφαρμογή δεν έχει το δικαίωμα: δώστε της τα read_orders, read_customers και read_products, και write_discounts για κουπόνια.',
      'Az alkalmazásnak nincs joga ehhez: adja meg a read_orders, read_customers és read_products jogot, kuponokhoz a write_discounts jogot is.',
    ],
  'The store does not take the query.': [
    'Το κατάστημα δεν δέχεται το ερώτημα.',
    'Az áruház nem fogadja el a lekérdezést.',
  ],
  'The consumer key (ck_…) of a REST API key with read access; with write access where coupons are made.': [
    'Το consumer key (ck_…) ενός κλειδιού REST API με ανάγνωση· και εγγραφή όπου φτιάχνονται κουπόνια.',
    'Egy olvasási jogú REST API-kulcs consumer key-e (ck_…); kuponokhoz írási jog is kell.',
  ],
  'Its consumer secret (cs_…).': [
    'Το consumer secret του (cs_…).',
    'A hozzá tartozó consumer secret (cs_…).',
  ],
  'The store answered, and not with a list: see whether a plugin changes its API.': [
    'Το κατάστημα απάντησε, όχι όμως με λίστα: δείτε μήπως ένα πρόσθετο αλλάζει το API του.',
    'Az áruház válaszolt, de nem listával: nézze meg, nem módosítja-e bővítmény az API-ját.',
  ],
} satisfies Sentences
