import type { Words } from './reasons.ts'

export const hungarian: Words = {
  phone_exponent:
    'A táblázatkezelő kerekítette a számot (például 3,07E+11), ezért a számjegyei elvesztek. Formázza az oszlopot szövegként, írja be újra a számokat, és exportálja ismét.',
  phone_letters: 'A telefonszámban betűk vannak. Kérjük, számjegyekkel írja.',
  phone_extension: 'Ez mellékes szám, amelyet a WhatsApp nem ér el. Adjon meg közvetlen számot.',
  phone_too_short: 'A telefonszám túl rövid.',
  phone_too_long: 'A telefonszám túl hosszú.',
  phone_several: 'Több telefonszám van a cellában, és egyik sem mobil. Kérjük, egyet hagyjon meg.',
  phone_invalid:
    'Ebben az országban nincs ilyen telefonszám. Írja országkóddal, például +36 …, vagy ha az egész fájl más országból való, válassza ki azt itt: „Az országkód nélküli számok országa”.',
  phone_unassigned:
    'Ezzel az országkóddal nincs ilyen telefonszám. Ellenőrizze a számjegyeit és az országkódot.',
  phone_several_first_taken: 'Több telefonszám volt a cellában; az első mobilszámot vettük.',
  no_phone_or_email: 'A sorban sem telefonszám, sem e-mail-cím nincs.',
  email_unreadable: 'Az e-mail-cím nem olvasható.',
  email_of_another: 'Az e-mail-cím egy másik kapcsolaté, ezért csak a telefonszámot használtuk.',
  birthday_unreadable: 'A születésnap nem olvasható, ezért kimaradt.',
  history_unreadable:
    'A korábbi rendelések egyik dátuma, összege vagy száma nem olvasható, ezért kimaradt. A dátumot így írja: 2026-11-21, az összeget így: 49.90, a darabszámot így: 3.',
  history_ahead:
    'A korábbi rendelések egyik dátuma még nem jött el, ezért kimaradt. Nézze meg az évet, és hogy a nap vagy a hónap áll-e elöl.',
  too_many_cells:
    'A sorban több cella van, mint oszlop. Tegye idézőjelbe azt a szöveget, amelyben elválasztó van.',
  too_long: 'A sor egy megabájtnál hosszabb.',
  quote_open: 'Itt egy idézőjel nyílik, amely sehol sem záródik.',
  nul: 'A sorban nem szöveges karakterek vannak. Mentse a fájlt CSV UTF-8 formátumban.',
  not_storable: 'Az adatbázis nem tudta tárolni ezt a sort.',
  seen_above: 'Ugyanez a személy feljebb már szerepel a fájlban; az első sort vettük.',
  order_line: 'Ugyanez a rendelés feljebb már szerepel a fájlban; a termékeit ahhoz vettük.',
  order_without_number: 'A rendelésnek nincs száma.',
  order_date_unreadable: 'A rendelés dátuma nem olvasható. Írja így: 2026-11-21.',
  amount_unreadable: 'Az összeg nem olvasható. Írja így: 49.90.',
  order_date_ahead:
    'A rendelés dátuma még nem jött el. Nézze meg az évet, és hogy a nap vagy a hónap áll-e elöl.',
  order_without_date: 'A rendelésnek nincs dátuma vagy összege.',
  opted_out: 'Ez a személy leiratkozott, nem kap hirdetést; a többi adata frissült.',
  says_no: 'A fájl szerint ez a személy nem kér hirdetést.',
  consent_unclear: 'A hozzájárulás cellája se igent, se nemet nem mond, ezért nem számít igennek.',
  cell_cut: 'Az egyik cella 1000 karakternél hosszabb; ami azon túl van, kimaradt.',
  empty: 'A fájl üres.',
  no_rows: 'A fájlban csak fejléc van, sorok nincsenek.',
  spreadsheet: 'Ez táblázat, nem CSV-fájl. Nyissa meg, és mentse „CSV UTF-8” formátumban.',
  zip: 'Ez tömörített fájl. Csomagolja ki, és a benne lévő CSV-t töltse fel.',
  binary: 'Ez nem szövegfájl. Mentse a listát „CSV UTF-8” formátumban, és azt töltse fel.',
  no_line_end: 'Az első 256 KB-ban nincs sorvég, tehát ez nem lista. Mentse „CSV UTF-8” formátumban.',
  too_many_columns:
    'Az első sorban több mint 500 oszlop van. Jó az elválasztó? Mentse a listát „CSV UTF-8” formátumban.',
  no_identity_column:
    'Nem találtunk telefonszámot vagy e-mail-címet tartalmazó oszlopot. A `mapping` mezőben adja meg, például {"Oszlop": "phone"}.',
  no_order_columns:
    'A rendelések száma, dátuma és összege is kell. A `mapping` mezőben adja meg, melyik oszlopok ezek.',
  file_missing: 'A feltöltött fájl már nincs ezen a kiszolgálón. Töltse fel újra.',
  fault: 'Valami hiba történt nálunk. Ami itt szerepel, bekerült; a többihez töltse fel újra a fájlt.',
  no_consent: 'Nincs megadva, hogy ez a személy hozzájárult a hirdetésekhez.',
  no_consent_said:
    'Sem oszlop, sem Ön nem mondja meg, ki járult hozzá, ezért a névjegyek hozzájárulás nélkül kerülnek be, és nem kapnak hirdetést.',
  yes_no_column:
    'Az egyik oszlopban csak igen és nem áll. Ez a válaszuk a WhatsApp-üzenetekre? Mondja meg, mi az, mielőtt azt mondja, hogy mindenki igent mondott.',
  no_elsewhere:
    'Ők nemet mondtak e-mailre, SMS-re vagy hírlevélre. Tényleg igent mondtak a WhatsAppra? Ha nem, annál az oszlopnál válassza ki, hogy abban áll, ki mondott igent vagy nemet.',
  email_only: 'Nincs telefonszám, ezért a WhatsApp nem éri el ezt a személyt.',
  landline: 'Ez vezetékes szám. Lehet rajta WhatsApp, de gyakran nincs.',
  cells_cut:
    'Az 1000 karakternél hosszabb cellákat ott elvágjuk. Az első a(z) „{column}” oszlopban, a {line}. sorban van. Rövidítse ezeket, vagy ossza két oszlopra.',
}
