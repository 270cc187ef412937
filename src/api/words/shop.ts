import type { Sentences } from './sentences.ts'

/** Of what the shop says: questions, flows, hours, quick replies. */
export const sentences = {
  'A shop has {most} FAQ entries at most: delete one first.': [
    'Ένα κατάστημα έχει έως {most} συχνές ερωτήσεις: διαγράψτε πρώτα μία.',
    'Egy boltnak legfeljebb {most} gyakori kérdése lehet: előbb töröljön egyet.',
  ],
  'There is no question of the shopper before this message: write one.': [
    'Δεν υπάρχει ερώτηση του πελάτη πριν από αυτό το μήνυμα: γράψτε μία.',
    'Az üzenet előtt nincs kérdés a vásárlótól: írjon egyet.',
  ],
  'The entry {id} has this question already: change it.': [
    'Η καταχώριση {id} έχει ήδη αυτή την ερώτηση: αλλάξτε εκείνη.',
    'A(z) {id} bejegyzésben már szerepel ez a kérdés: azt módosítsa.',
  ],
  'The answer holds a number or an address that may be of one person.': [
    'Η απάντηση έχει έναν αριθμό ή μια διεύθυνση που ίσως ανήκει σε ένα άτομο.',
    'A válaszban olyan szám vagy cím van, amely egyetlen személyé lehet.',
  ],
  'The answer seems to name the shopper. Others will read it too.': [
    'Η απάντηση φαίνεται να ονομάζει τον πελάτη. Θα τη διαβάσουν κι άλλοι.',
    'Úgy tűnik, a válasz megnevezi a vásárlót. Mások is olvasni fogják.',
  ],
  'The answer names shop.{fact}, which no shop has: it is left out.': [
    'Η απάντηση αναφέρει το shop.{fact}, που κανένα κατάστημα δεν έχει: παραλείπεται.',
    'A válasz ezt említi: shop.{fact}. Ilyen egy boltnál sincs: kimarad.',
  ],
  'The answer names shop.{fact}, which is not set: it is left out, and the sentence should still read.': [
    'Η απάντηση αναφέρει το shop.{fact}, που δεν έχει οριστεί: παραλείπεται, και η πρόταση πρέπει να στέκει και χωρίς αυτό.',
    'A válasz ezt említi: shop.{fact}. Nincs beállítva, ezért kimarad; a mondatnak így is értelmesnek kell lennie.',
  ],
  'This setting is not known.': ['Αυτή η ρύθμιση είναι άγνωστη.', 'Ez a beállítás ismeretlen.'],
  'Should be of the kind {kind}.': ['Χρειάζεται τιμή του είδους {kind}.', 'Ilyen fajtájú legyen: {kind}.'],
  'This flow has no words of this name.': [
    'Η ροή δεν έχει κείμενο με αυτό το όνομα.',
    'A folyamatnak nincs ilyen nevű szövege.',
  ],
  'Should be whole minutes from {least} to {most}.': [
    'Χρειάζονται ακέραια λεπτά από {least} έως {most}.',
    'Egész perc legyen, {least} és {most} között.',
  ],
  'Should be the name of a template: small letters, digits and underscores.': [
    'Χρειάζεται το όνομα ενός προτύπου: μικρά λατινικά γράμματα, ψηφία και κάτω παύλες.',
    'Egy sablon neve legyen: kisbetűk, számjegyek és aláhúzások.',
  ],
  'There is no change called {name}; there are {changes}.': [
    'Δεν υπάρχει αλλαγή {name}· υπάρχουν οι {changes}.',
    'Nincs ilyen változás: {name}; ezek vannak: {changes}.',
  ],
  'Should have, under back_in_stock and price_drop, names of templates: small letters, digits and underscores.':
    [
      'Στα back_in_stock και price_drop χρειάζονται ονόματα προτύπων: μικρά λατινικά γράμματα, ψηφία και κάτω παύλες.',
      'A back_in_stock és a price_drop alatt sablonok neve álljon: kisbetűk, számjegyek és aláhúzások.',
    ],
  'Should be a whole number from 1 to {most}.': [
    'Χρειάζεται ακέραιος από 1 έως {most}.',
    'Egész szám legyen 1 és {most} között.',
  ],
  'Should be a share between 0 and 0.5.': [
    'Χρειάζεται ποσοστό από 0 έως 0,5.',
    '0 és 0,5 közötti arány legyen.',
  ],
  'Should be a list of {most} steps at most.': ['Έως {most} βήματα.', 'Legfeljebb {most} lépés lehet.'],
  'Should be an address such as "https://shop.example/cart?items={items}".': [
    'Χρειάζεται διεύθυνση όπως "https://shop.example/cart?items={items}".',
    'Ilyen cím legyen: "https://shop.example/cart?items={items}".',
  ],
  'Should be a time of day such as "{example}".': [
    'Χρειάζεται ώρα, π.χ. "{example}".',
    'Időpont legyen, például "{example}".',
  ],
  'Should have {most} openings at most.': ['Έως {most} ωράρια.', 'Legfeljebb {most} nyitvatartás lehet.'],
  'Should end after it begins.': [
    'Το τέλος πρέπει να είναι μετά την αρχή.',
    'Később érjen véget, mint ahogy kezdődik.',
  ],
  'Goes over midnight: end this day at 24:00, and begin the next at 00:00.': [
    'Περνά τα μεσάνυχτα: τελειώστε αυτή την ημέρα στις 24:00 και αρχίστε την επόμενη στις 00:00.',
    'Átnyúlik éjfélen: zárja ezt a napot 24:00-kor, és a következőt kezdje 00:00-kor.',
  ],
  'Overlaps another opening of this day: join the two.': [
    'Επικαλύπτει άλλο ωράριο της ημέρας: ενώστε τα.',
    'Fedi a nap egy másik nyitvatartását: vonja össze a kettőt.',
  ],
  'Should be a date such as "{example}".': [
    'Χρειάζεται ημερομηνία, π.χ. "{example}".',
    'Dátum legyen, például "{example}".',
  ],
  'Should have {most} dates at most.': ['Έως {most} ημερομηνίες.', 'Legfeljebb {most} dátum lehet.'],
  'Should have {most} days at most.': ['Έως {most} ημέρες.', 'Legfeljebb {most} nap lehet.'],
  'Is there twice.': ['Υπάρχει δύο φορές.', 'Kétszer szerepel.'],
  'The holidays of this country are not known.': [
    'Οι αργίες αυτής της χώρας δεν είναι γνωστές.',
    'Ennek az országnak az ünnepeit nem ismerjük.',
  ],
  '{placeholders} stands for nothing here. Use one of {all}.': [
    'Το {placeholders} δεν σημαίνει τίποτα εδώ. Χρησιμοποιήστε ένα από τα {all}.',
    'Itt nem jelent semmit: {placeholders}. Ezek egyikét használja: {all}.',
  ],
  'Should not come out empty: write what is said when the condition does not hold.': [
    'Δεν πρέπει να βγαίνει κενό: γράψτε τι λέγεται όταν η συνθήκη δεν ισχύει.',
    'Nem lehet üres az eredmény: írja meg azt is, ami akkor hangzik el, ha a feltétel nem teljesül.',
  ],
  'The text becomes longer than {most} characters: shorten it.': [
    'Το κείμενο ξεπερνά τους {most} χαρακτήρες: συντομεύστε το.',
    'A szöveg {most} karakternél hosszabb lesz: rövidítse.',
  ],
  'Another quick reply has this shortcut.': [
    'Άλλη γρήγορη απάντηση έχει αυτή τη συντόμευση.',
    'Egy másik gyors válasznak ez a rövidítése.',
  ],
  'A quick reply cannot be a button of itself.': [
    'Μια γρήγορη απάντηση δεν μπορεί να είναι κουμπί του εαυτού της.',
    'Egy gyors válasz nem lehet a saját gombja.',
  ],
  'There is no quick reply with this id.': [
    'Δεν υπάρχει γρήγορη απάντηση με αυτό το αναγνωριστικό.',
    'Nincs ilyen azonosítójú gyors válasz.',
  ],
  'This button is there already.': ['Αυτό το κουμπί υπάρχει ήδη.', 'Ez a gomb már megvan.'],
  'Should hold a letter or a digit.': ['Χρειάζεται ένα γράμμα ή ψηφίο.', 'Legyen benne betű vagy számjegy.'],
  'Should be 1 to 32 small letters, digits, "-" or "_", without the slash.': [
    'Χρειάζονται 1 έως 32 μικρά γράμματα, ψηφία, "-" ή "_", χωρίς την κάθετο.',
    '1–32 kisbetű, számjegy, "-" vagy "_" legyen, a perjel nélkül.',
  ],
  'Should be the id of a quick reply.': [
    'Χρειάζεται το αναγνωριστικό μιας γρήγορης απάντησης.',
    'Egy gyors válasz azonosítója legyen.',
  ],
  'Should be an http or https address without a user or password in it.': [
    'Χρειάζεται διεύθυνση http ή https χωρίς όνομα χρήστη ή κωδικό μέσα της.',
    'http vagy https cím legyen, felhasználónév és jelszó nélkül.',
  ],
  'Should be a phone with its country code, such as "+306900000000".': [
    'Χρειάζεται τηλέφωνο με κωδικό χώρας, π.χ. "+306900000000".',
    'Telefonszám legyen országkóddal, például "+306900000000".',
  ],
  'The shop has no number that is in use.': [
    'Το κατάστημα δεν έχει αριθμό σε χρήση.',
    'A boltnak nincs használatban lévő száma.',
  ],
  "Should be one of Meta's names such as RETAIL.": [
    'Χρειάζεται ένα από τα ονόματα της Meta, π.χ. RETAIL.',
    'A Meta egyik neve legyen, például RETAIL.',
  ],
  'Should begin and end at different times.': [
    'Η αρχή και το τέλος πρέπει να διαφέρουν.',
    'A kezdete és a vége különbözzön.',
  ],
  'Line {line}: {said}: close it: {{ … }} for a value, {% if … %}…{% endif %} and {% for … %}…{% endfor %} for a block.':
    [
      'Γραμμή {line}: {said}: κλείστε το: {{ … }} για μια τιμή, {% if … %}…{% endif %} και {% for … %}…{% endfor %} για ένα μπλοκ.',
      '{line}. sor: {said}: zárja le: {{ … }} egy értékhez, {% if … %}…{% endif %} és {% for … %}…{% endfor %} egy blokkhoz.',
    ],
  'Line {line}: {said}: use one of the filters money, date, time, vocative, default, upcase, downcase, capitalize, truncate.':
    [
      'Γραμμή {line}: {said}: χρησιμοποιήστε ένα από τα φίλτρα money, date, time, vocative, default, upcase, downcase, capitalize, truncate.',
      '{line}. sor: {said}: ezeket a szűrőket használja: money, date, time, vocative, default, upcase, downcase, capitalize, truncate.',
    ],
  'Line {line}: {said}: only if, unless, case, for, assign, capture and comment can be used here.': [
    'Γραμμή {line}: {said}: εδώ χρησιμοποιούνται μόνο τα if, unless, case, for, assign, capture και comment.',
    '{line}. sor: {said}: itt csak ezek használhatók: if, unless, case, for, assign, capture, comment.',
  ],
  'Line {line}: {said}: shorten the text or the loop.': [
    'Γραμμή {line}: {said}: συντομεύστε το κείμενο ή τον βρόχο.',
    '{line}. sor: {said}: rövidítse a szöveget vagy a ciklust.',
  ],
  'Line {line}: {said}: check the spelling between the braces.': [
    'Γραμμή {line}: {said}: ελέγξτε την ορθογραφία ανάμεσα στις αγκύλες.',
    '{line}. sor: {said}: ellenőrizze az írásmódot a kapcsos zárójelek között.',
  ],
  'Each should be true or false.': [
    'Το καθένα πρέπει να είναι true ή false.',
    'Mindegyik true vagy false legyen.',
  ],
  'Each should be the name of a template: small letters, digits and underscores.': [
    'Το καθένα πρέπει να είναι όνομα προτύπου: μικρά λατινικά γράμματα, ψηφία και κάτω παύλες.',
    'Mindegyik egy sablon neve legyen: kisbetűk, számjegyek és aláhúzások.',
  ],
  'Each step should come later than the one before: a larger afterMinutes.': [
    'Κάθε βήμα πρέπει να έρχεται αργότερα από το προηγούμενο: δώστε του μεγαλύτερη αναμονή.',
    'Minden lépés később jöjjön az előzőnél: adjon neki hosszabb várakozást.',
  ],
  '{name} is not known; there are {others}.': [
    'Άγνωστο: {name}· υπάρχουν τα {others}.',
    'Ismeretlen: {name}; ezek vannak: {others}.',
  ],
} satisfies Sentences
