import type { Sentences } from './sentences.ts'

/** Of campaigns and segments. */
export const sentences = {
  'There is no number to send from yet: connect one.': [
    'Δεν υπάρχει ακόμη αριθμός για αποστολή: συνδέστε έναν.',
    'Még nincs szám, amelyről küldeni lehet: kapcsoljon hozzá egyet.',
  ],
  'WhatsApp refuses to send from the number. Mend what it says (most often the access token), then resume the number: the campaign goes on by itself.':
    [
      'Το WhatsApp αρνείται να στείλει από τον αριθμό. Διορθώστε αυτό που λέει (συνήθως το access token) και ενεργοποιήστε ξανά τον αριθμό: η καμπάνια συνεχίζει μόνη της.',
      'A WhatsApp nem küld erről a számról. Javítsa, amit kifogásol (többnyire a hozzáférési tokent), majd indítsa újra a számot: a kampány magától folytatódik.',
    ],
  'The number was paused. Resume it: the campaign goes on by itself.': [
    'Ο αριθμός είναι σε παύση. Ενεργοποιήστε τον ξανά: η καμπάνια συνεχίζει μόνη της.',
    'A szám szünetel. Indítsa újra: a kampány magától folytatódik.',
  ],
  'The phone of the number is not linked. Pair one: the campaign goes on by itself.': [
    'Το τηλέφωνο του αριθμού δεν είναι συνδεδεμένο. Συνδέστε ένα: η καμπάνια συνεχίζει μόνη της.',
    'A számhoz nincs telefon társítva. Társítson egyet: a kampány magától folytatódik.',
  ],
  'WhatsApp no longer sends the template "{name}" in any language: have one approved, then resume the campaign.':
    [
      'Το WhatsApp δεν στέλνει πια το πρότυπο "{name}" σε καμία γλώσσα: φροντίστε να εγκριθεί ένα και μετά συνεχίστε την καμπάνια.',
      'A WhatsApp már egyik nyelven sem küldi a(z) "{name}" sablont: hagyasson jóvá egyet, majd folytassa a kampányt.',
    ],
  'Nothing fills a variable of the template "{name}" any more ({language}): say in the template what fills it, then resume the campaign.':
    [
      'Μια μεταβλητή του προτύπου "{name}" δεν συμπληρώνεται πια από πουθενά ({language}): ορίστε στο πρότυπο με τι συμπληρώνεται και μετά συνεχίστε την καμπάνια.',
      'A(z) "{name}" sablon egyik változóját már semmi sem tölti ki ({language}): adja meg a sablonban, mi töltse ki, majd folytassa a kampányt.',
    ],
  'A week has one such day only: leave it out, or repeat it every month.': [
    'Μια εβδομάδα έχει μόνο μία τέτοια μέρα: αφήστε το κενό ή επαναλάβετε κάθε μήνα.',
    'Egy héten csak egy ilyen nap van: hagyja üresen, vagy ismételje havonta.',
  ],
  'Should each have a name of its own: the report tells them apart by it.': [
    'Χρειάζονται διαφορετικά ονόματα: από αυτά τα ξεχωρίζει η αναφορά.',
    'Mindegyiknek külön neve legyen: a jelentés ebből tudja, melyik melyik.',
  ],
  'There is no segment with this id or name.': [
    'Δεν υπάρχει ομάδα με αυτό το αναγνωριστικό ή όνομα.',
    'Nincs ilyen azonosítójú vagy nevű szegmens.',
  ],
  'There is no import with this id.': [
    'Δεν υπάρχει εισαγωγή με αυτό το αναγνωριστικό.',
    'Nincs ilyen azonosítójú importálás.',
  ],
  'This import is not done: wait until it is, or choose another.': [
    'Η εισαγωγή δεν έχει τελειώσει: περιμένετε ή διαλέξτε άλλη.',
    'Ez az importálás még nincs kész: várja meg, vagy válasszon másikat.',
  ],
  'This import failed: upload the file again, or choose another import.': [
    'Η εισαγωγή απέτυχε: ανεβάστε ξανά το αρχείο ή διαλέξτε άλλη εισαγωγή.',
    'Ez az importálás nem sikerült: töltse fel újra a fájlt, vagy válasszon másik importálást.',
  ],
  'This import was taken back: choose another.': [
    'Η εισαγωγή αναιρέθηκε: διαλέξτε άλλη.',
    'Ezt az importálást visszavonták: válasszon másikat.',
  ],
  'This button leads to a link that is tracked: give its whole address, such as "https://shop.example/sale".':
    [
      'Το κουμπί οδηγεί σε σύνδεσμο που μετράμε: δώστε ολόκληρη τη διεύθυνση, π.χ. "https://shop.example/sale".',
      'Ez a gomb mért linkre vezet: adja meg a teljes címet, például "https://shop.example/sale".',
    ],
  'Whoever presses this button wants no more: it can stand for no other answer.': [
    'Όποιος πατά αυτό το κουμπί δεν θέλει άλλα μηνύματα: δεν μπορεί να σημαίνει κάτι άλλο.',
    'Aki ezt a gombot megnyomja, nem kér többet: mást nem jelenthet.',
  ],
  'A code has {count} characters at most.': [
    'Ένας κωδικός έχει έως {count} χαρακτήρες.',
    'Egy kód legfeljebb {count} karakter.',
  ],
  'Should be why:price, why:quality, why:delivery, why:elsewhere or why:not_now.': [
    'Χρειάζεται ένα από τα why:price, why:quality, why:delivery, why:elsewhere ή why:not_now.',
    'Ezek egyike legyen: why:price, why:quality, why:delivery, why:elsewhere vagy why:not_now.',
  ],
  'Should be "auto", or as WhatsApp has it, such as "el" or "en_US".': [
    'Χρειάζεται "auto" ή όπως το γράφει το WhatsApp, π.χ. "el" ή "en_US".',
    '"auto" legyen, vagy ahogy a WhatsApp írja, például "el" vagy "en_US".',
  ],
  'Should be a time before the year 2100.': [
    'Χρειάζεται ώρα πριν από το έτος 2100.',
    '2100 előtti időpont legyen.',
  ],
  'Should be 1 to 4, or "last".': ['Από 1 έως 4, ή "last".', '1 és 4 között legyen, vagy "last".'],
  'Should be an object such as { "every": "week", "weekday": "mon", "time": "10:00" }.': [
    'Χρειάζεται ένα αντικείμενο όπως { "every": "week", "weekday": "mon", "time": "10:00" }.',
    'Objektum legyen, például { "every": "week", "weekday": "mon", "time": "10:00" }.',
  ],
  'Should be an object such as { "time": "10:00", "once": "year" }.': [
    'Χρειάζεται ένα αντικείμενο όπως { "time": "10:00", "once": "year" }.',
    'Objektum legyen, például { "time": "10:00", "once": "year" }.',
  ],
  'Should be an importId, a segment or orderedWithinDays.': [
    'Χρειάζεται importId, segment ή orderedWithinDays.',
    'importId, segment vagy orderedWithinDays legyen.',
  ],
  'Should name an import, a segment or both.': [
    'Διαλέξτε μια εισαγωγή, μια ομάδα ή και τα δύο.',
    'Válasszon importálást, szegmenst vagy mindkettőt.',
  ],
  'Should be two at least: one against another.': [
    'Χρειάζονται τουλάχιστον δύο: η μία απέναντι στην άλλη.',
    'Legalább kettő kell: egyik a másik ellenében.',
  ],
  'Only a draft can be changed: what has not begun can be made one again, and of any a copy.': [
    'Μόνο ένα πρόχειρο αλλάζει: ό,τι δεν ξεκίνησε γίνεται ξανά πρόχειρο, και κάθε καμπάνια αντιγράφεται.',
    'Csak piszkozat módosítható: ami még nem indult el, újra piszkozattá tehető, és bármelyik lemásolható.',
  ],
  'This campaign has begun, or is over: copy it, and change the copy.': [
    'Η καμπάνια έχει ξεκινήσει ή έχει τελειώσει: κάντε αντίγραφο και αλλάξτε εκείνο.',
    'A kampány már elindult, vagy véget ért: készítsen róla másolatot, és azt módosítsa.',
  ],
  'Only a draft can be deleted: what was sent is kept.': [
    'Μόνο ένα πρόχειρο διαγράφεται: ό,τι στάλθηκε διατηρείται.',
    'Csak piszkozat törölhető: amit elküldtünk, azt megőrizzük.',
  ],
  'There is no number with this id to send from.': [
    'Δεν υπάρχει αριθμός με αυτό το αναγνωριστικό για την αποστολή.',
    'Nincs ilyen azonosítójú szám, amelyről küldeni lehetne.',
  ],
  'This campaign was cancelled: make another.': [
    'Η καμπάνια ακυρώθηκε: φτιάξτε άλλη.',
    'Ezt a kampányt megszakították: készítsen másikat.',
  ],
  'This campaign is a draft: there is nothing to pause.': [
    'Η καμπάνια είναι πρόχειρο: δεν υπάρχει κάτι να σταματήσει.',
    'Ez a kampány piszkozat: nincs mit szüneteltetni.',
  ],
  'This campaign is a draft: launch it.': [
    'Η καμπάνια είναι πρόχειρο: ξεκινήστε την.',
    'Ez a kampány piszkozat: indítsa el.',
  ],
  'Paused by hand.': ['Τη σταμάτησε κάποιος της ομάδας.', 'Valaki a csapatból szünetelteti.'],
  'Everybody whose message failed has been written to again: nobody is left to try.': [
    'Σε όλους όσους το μήνυμά τους απέτυχε έχει ήδη γίνει νέα προσπάθεια: δεν μένει κανείς.',
    'Mindenkinek, akinek az üzenete nem ment el, írtunk már újra: nem maradt senki.',
  ],
  'No message of this campaign failed: there is nobody to try again.': [
    'Κανένα μήνυμα της καμπάνιας δεν απέτυχε: δεν υπάρχει κάποιος να ξαναδοκιμάσουμε.',
    'A kampány egyetlen üzenete sem hiúsult meg: nincs kinek újraküldeni.',
  ],
  'There is no template "{name}" on this number: create it, or synchronise the templates.': [
    'Δεν υπάρχει πρότυπο "{name}" σε αυτόν τον αριθμό: φτιάξτε το ή συγχρονίστε τα πρότυπα.',
    'Ezen a számon nincs "{name}" sablon: hozza létre, vagy szinkronizálja a sablonokat.',
  ],
  'No translation of this template is approved yet: wait for WhatsApp, or choose another.': [
    'Καμία μετάφραση του προτύπου δεν έχει εγκριθεί ακόμη: περιμένετε το WhatsApp ή διαλέξτε άλλο.',
    'A sablon egyik fordítását sem hagyták még jóvá: várja meg a WhatsAppot, vagy válasszon másikat.',
  ],
  'This template has no translation in this language: choose one that it has, or "auto".': [
    'Το πρότυπο δεν έχει μετάφραση σε αυτή τη γλώσσα: διαλέξτε μία που έχει, ή "auto".',
    'A sablonnak ezen a nyelven nincs fordítása: válasszon olyat, amely van, vagy az "auto" lehetőséget.',
  ],
  'WhatsApp has not approved this template ({state}): wait, correct it, or choose another.': [
    'Το WhatsApp δεν έχει εγκρίνει αυτό το πρότυπο ({state}): περιμένετε, διορθώστε το ή διαλέξτε άλλο.',
    'A WhatsApp nem hagyta jóvá ezt a sablont ({state}): várjon, javítsa ki, vagy válasszon másikat.',
  ],
  'What this template says is not known here: synchronise the templates, then try again.': [
    'Το κείμενο του προτύπου δεν είναι γνωστό εδώ: συγχρονίστε τα πρότυπα και δοκιμάστε ξανά.',
    'A sablon szövege itt nem ismert: szinkronizálja a sablonokat, és próbálja újra.',
  ],
  'Nothing is said for this variable ({language}): name a field or a text.': [
    'Δεν ορίστηκε τίποτα για αυτή τη μεταβλητή ({language}): διαλέξτε ένα πεδίο ή ένα κείμενο.',
    'Ehhez a változóhoz nincs megadva semmi ({language}): adjon meg mezőt vagy szöveget.',
  ],
  'The template has no button to opt out ({language}): give it a quick reply such as "STOP", "Διακοπή" or "Leiratkozás" and have it approved again.':
    [
      'Το πρότυπο δεν έχει κουμπί διακοπής ({language}): δώστε του ένα κουμπί γρήγορης απάντησης όπως "Διακοπή" και ζητήστε νέα έγκριση.',
      'A sablonban nincs leiratkozó gomb ({language}): adjon hozzá gyorsválasz-gombot, például "Leiratkozás" felirattal, és hagyassa jóvá újra.',
    ],
  'A variable has neither a value nor a text.': [
    'Μια μεταβλητή δεν έχει ούτε τιμή ούτε κείμενο.',
    'Egy változónak se értéke, se szövege nincs.',
  ],
  'Another segment has this name.': ['Άλλη ομάδα έχει αυτό το όνομα.', 'Egy másik szegmensnek ez a neve.'],
  'The campaign "{name}" uses it: change or cancel that first.': [
    'Χρησιμοποιείται από την καμπάνια «{name}»: αλλάξτε ή ακυρώστε πρώτα εκείνη.',
    'A(z) "{name}" kampány használja: előbb azt módosítsa vagy állítsa le végleg.',
  ],
  'The segment "{name}" uses it: change or delete that first.': [
    'Χρησιμοποιείται από την ομάδα «{name}»: αλλάξτε ή διαγράψτε πρώτα εκείνη.',
    'A(z) "{name}" szegmens használja: előbb azt módosítsa vagy törölje.',
  ],
  'Should be whole days.': ['Χρειάζονται ακέραιες ημέρες.', 'Egész napok legyenek.'],
  'Should be less than 100 years.': ['Λιγότερο από 100 χρόνια.', 'Kevesebb legyen 100 évnél.'],
  'Should say at least or at most.': [
    'Πείτε «τουλάχιστον» ή «το πολύ».',
    'Mondja meg: legalább vagy legfeljebb.',
  ],
  'Should have one comparison, such as "is".': [
    'Χρειάζεται μία σύγκριση, π.χ. "is".',
    'Egy összehasonlítás kell, például "is".',
  ],
  'Should name a sku, a name or a product.': [
    'Δώστε κωδικό, όνομα ή προϊόν.',
    'Cikkszámot, nevet vagy terméket adjon meg.',
  ],
  'Should say daysAgo or never.': ['Χρειάζεται daysAgo ή never.', 'daysAgo vagy never legyen.'],
  'Should be a kind of condition, such as "last_order".': [
    'Χρειάζεται είδος όρου, π.χ. "last_order".',
    'Feltételfajta legyen, például "last_order".',
  ],
  'Should be a condition.': ['Χρειάζεται ένας όρος.', 'Feltétel legyen.'],
  'Should have {most} conditions at most.': ['Έως {most} όροι.', 'Legfeljebb {most} feltétel lehet.'],
  'Should have "{group}" alone.': [
    'Το "{group}" πρέπει να είναι μόνο του.',
    'A(z) "{group}" egyedül álljon.',
  ],
  'Should nest {deepest} deep at most.': ['Έως {deepest} επίπεδα.', 'Legfeljebb {deepest} szint mély lehet.'],
  'Should be a list of conditions.': ['Χρειάζεται λίστα όρων.', 'Feltételek listája legyen.'],
  'Nobody is in this audience: choose another, or exclude fewer.': [
    'Σε αυτό το κοινό δεν υπάρχει κανείς: διαλέξτε άλλο ή εξαιρέστε λιγότερους.',
    'Ebben a közönségben nincs senki: válasszon másikat, vagy zárjon ki kevesebbet.',
  ],
  'Nobody is left to try again: whose message had failed got it since, or is excluded. Delete this draft.': [
    'Δεν μένει κανείς για νέα προσπάθεια: όσοι δεν το είχαν πάρει το πήραν στο μεταξύ ή εξαιρούνται. Διαγράψτε αυτό το πρόχειρο.',
    'Nincs kinek újra küldeni: akihez nem jutott el, azóta megkapta, vagy ki van zárva. Törölje ezt a piszkozatot.',
  ],
  'This campaign has one message and no variants: leave this out, or say 0.': [
    'Η καμπάνια έχει ένα μήνυμα και όχι παραλλαγές: παραλείψτε το ή δώστε 0.',
    'A kampánynak egy üzenete van, változatai nincsenek: hagyja el, vagy írjon 0-t.',
  ],
  'This campaign has no such variant: say 0 to {last}, the first is 0.': [
    'Η καμπάνια δεν έχει τέτοια παραλλαγή: δώστε από 0 έως {last}, η πρώτη είναι το 0.',
    'A kampánynak nincs ilyen változata: 0 és {last} közötti számot adjon meg, az első a 0.',
  ],
  'This campaign tries again for those whose message failed: its audience stays as it was. For others, make another campaign.':
    [
      'Η καμπάνια ξαναπροσπαθεί για όσους δεν πήραν το μήνυμα: το κοινό της μένει όπως ήταν. Για άλλους, φτιάξτε άλλη καμπάνια.',
      'Ez a kampány azoknak próbálja újra, akikhez az üzenet nem jutott el: a közönsége marad. Másoknak indítson másik kampányt.',
    ],
  'Whoever has this phone said no to marketing. Test with a phone of your own; if this is yours, write START from it first.':
    [
      'Όποιος έχει αυτό το τηλέφωνο είπε όχι στα προωθητικά. Δοκιμάστε με δικό σας τηλέφωνο· αν είναι δικό σας, γράψτε πρώτα από αυτό START.',
      'Akié ez a telefon, nemet mondott a marketingre. Saját telefonnal próbálja; ha ez az öné, írja meg róla előbb: START.',
    ],
} satisfies Sentences
