import type { Sentences } from './sentences.ts'

/** Of templates: what WhatsApp wants of them. */
export const sentences = {
  'Needs BUTTONS with one button of type OTP.': [
    'Χρειάζεται BUTTONS με ένα κουμπί τύπου OTP.',
    'BUTTONS kell bele egy OTP típusú gombbal.',
  ],
  'An authentication template has no header: take it out.': [
    'Ένα πρότυπο επαλήθευσης δεν έχει κεφαλίδα: αφαιρέστε την.',
    'A hitelesítő sablonnak nincs fejléce: vegye ki.',
  ],
  'Meta writes the text of an authentication template: take it out.': [
    'Το κείμενο ενός προτύπου επαλήθευσης το γράφει η Meta: αφαιρέστε το.',
    'A hitelesítő sablon szövegét a Meta írja: vegye ki.',
  ],
  'An authentication template has no samples: take them out.': [
    'Ένα πρότυπο επαλήθευσης δεν έχει δείγματα: αφαιρέστε τα.',
    'A hitelesítő sablonnak nincsenek mintái: vegye ki őket.',
  ],
  'Meta writes the footer of an authentication template: take the text out.': [
    'Το υποσέλιδο ενός προτύπου επαλήθευσης το γράφει η Meta: αφαιρέστε το κείμενο.',
    'A hitelesítő sablon láblécét a Meta írja: vegye ki a szöveget.',
  ],
  'Should be 1 to 90 whole minutes; without an end take the footer out.': [
    '1 έως 90 ακέραια λεπτά· χωρίς λήξη, αφαιρέστε το υποσέλιδο.',
    '1–90 egész perc legyen; lejárat nélkül vegye ki a láblécet.',
  ],
  'Should be exactly one button of type OTP.': [
    'Χρειάζεται ακριβώς ένα κουμπί τύπου OTP.',
    'Pontosan egy OTP típusú gomb legyen.',
  ],
  'Needs the Android apps that may take the code, each with package_name and signature_hash.': [
    'Χρειάζονται οι εφαρμογές Android που παίρνουν τον κωδικό, καθεμία με package_name και signature_hash.',
    'Meg kell adni a kódot átvevő Android-alkalmazásokat, package_name és signature_hash értékkel.',
  ],
  'Should be the name of an Android package, such as "gr.shop.app".': [
    'Χρειάζεται όνομα πακέτου Android, π.χ. "gr.shop.app".',
    'Android-csomag neve legyen, például "gr.shop.app".',
  ],
  'Should be the 11 characters of the signature hash.': [
    'Χρειάζονται οι 11 χαρακτήρες του signature hash.',
    'A signature hash 11 karaktere legyen.',
  ],
  'Should be true: Meta wants its terms of zero-tap accepted.': [
    'Πρέπει να είναι true: η Meta ζητά αποδοχή των όρων zero-tap.',
    'true legyen: a Meta a zero-tap feltételeinek elfogadását kéri.',
  ],
  'Should have one button at least: add one or take BUTTONS out.': [
    'Χρειάζεται τουλάχιστον ένα κουμπί: προσθέστε ένα ή αφαιρέστε τα κουμπιά.',
    'Legalább egy gomb kell: adjon hozzá egyet, vagy vegye ki a gombokat.',
  ],
  'Should have {most} buttons at most; it has {count}.': [
    'Έως {most} κουμπιά· τώρα έχει {count}.',
    'Legfeljebb {most} gomb lehet; most {count} van.',
  ],
  'Quick replies should stand together: all before the other buttons, or all after them.': [
    'Τα κουμπιά γρήγορης απάντησης πρέπει να είναι μαζί: όλα πριν ή όλα μετά τα άλλα κουμπιά.',
    'A gyorsválasz-gombok álljanak együtt: mind a többi gomb előtt vagy mind utánuk.',
  ],
  'Should be a number with + and its country code, without spaces: "+302101234567".': [
    'Χρειάζεται αριθμός με + και κωδικό χώρας, χωρίς κενά: "+302101234567".',
    'Szám legyen + jellel és országkóddal, szóközök nélkül: "+302101234567".',
  ],
  'Only an authentication template has a button of type OTP: take it out.': [
    'Μόνο ένα πρότυπο επαλήθευσης έχει κουμπί OTP: αφαιρέστε το.',
    'Csak hitelesítő sablonban lehet OTP típusú gomb: vegye ki.',
  ],
  'Should hold no variable.': ['Δεν πρέπει να έχει μεταβλητή.', 'Ne legyen benne változó.'],
  'Should hold no spaces.': ['Δεν πρέπει να έχει κενά.', 'Ne legyen benne szóköz.'],
  'Should hold no emoji: put them into the body.': [
    'Χωρίς emoji: βάλτε τα στο κείμενο.',
    'Emoji nélkül: azokat a szövegbe tegye.',
  ],
  'Should hold none of * _ ~ `: only the body can be formatted.': [
    'Χωρίς * _ ~ `: μόνο το κείμενο μορφοποιείται.',
    'Ne legyen benne * _ ~ `: csak a szöveg formázható.',
  ],
  'Has braces that hold no variable: write {{1}}.': [
    'Έχει αγκύλες χωρίς μεταβλητή: γράψτε {{1}}.',
    'Üres kapcsos zárójel van benne: írja így: {{1}}.',
  ],
  'Should have one variable at most.': ['Έως μία μεταβλητή.', 'Legfeljebb egy változó lehet.'],
  'Its variable should be {{1}}, and stand at the end.': [
    'Η μεταβλητή του πρέπει να είναι {{1}} και να βρίσκεται στο τέλος.',
    'A változója {{1}} legyen, és a végén álljon.',
  ],
  'Should be a web address that begins with https:// and the name of the shop.': [
    'Χρειάζεται διεύθυνση που αρχίζει με https:// και το όνομα του καταστήματος.',
    'https:// és a bolt nevével kezdődő webcím legyen.',
  ],
  'The variable should come after the name of the site: "https://shop.example/{{1}}".': [
    'Η μεταβλητή πρέπει να είναι μετά το όνομα του ιστότοπου: "https://shop.example/{{1}}".',
    'A változó a webhely neve után álljon: "https://shop.example/{{1}}".',
  ],
  'Should not lead to WhatsApp itself: Meta does not allow it. Use a quick reply.': [
    'Δεν επιτρέπεται να οδηγεί στο ίδιο το WhatsApp. Χρησιμοποιήστε κουμπί γρήγορης απάντησης.',
    'Nem vezethet magához a WhatsApphoz: a Meta nem engedi. Használjon gyorsválasz-gombot.',
  ],
  'Has a sample, but no variable: take it out.': [
    'Έχει δείγμα αλλά όχι μεταβλητή: αφαιρέστε το.',
    'Van minta, de nincs változó: vegye ki.',
  ],
  'Needs one sample: a whole address, as it may be sent.': [
    'Χρειάζεται ένα δείγμα: ολόκληρη διεύθυνση, όπως θα σταλεί.',
    'Kell egy minta: teljes cím, ahogyan elküldhetjük.',
  ],
  'Should be a whole address that begins with "{base}".': [
    'Χρειάζεται ολόκληρη διεύθυνση που αρχίζει με "{base}".',
    'Teljes cím legyen, amely így kezdődik: "{base}".',
  ],
  'Needs a sample of the code, such as "AUTUMN10".': [
    'Χρειάζεται δείγμα του κωδικού, π.χ. "AUTUMN10".',
    'Kell egy mintakód, például "AUTUMN10".',
  ],
  'Another button has the same text.': [
    'Άλλο κουμπί έχει το ίδιο κείμενο.',
    'Egy másik gombnak ugyanez a szövege.',
  ],
  'There is a {type} already: take one out.': [
    'Υπάρχει ήδη {type}: αφαιρέστε το ένα.',
    'Már van {type}: az egyiket vegye ki.',
  ],
  'Needs a BODY: the text that people read.': [
    'Χρειάζεται κείμενο: αυτό που διαβάζουν οι άνθρωποι.',
    'Kell bele szöveg: amit az emberek elolvasnak.',
  ],
  'Header and body should both number their variables, or both name them; cards do as they do.': [
    'Κεφαλίδα και κείμενο πρέπει να έχουν μεταβλητές και τα δύο με αριθμούς ή και τα δύο με ονόματα· οι κάρτες όπως κι αυτά.',
    'A fejléc és a szöveg változói vagy mind számozottak, vagy mind nevesítettek legyenek; a kártyákéi is úgy.',
  ],
  'Is none of Meta\'s languages: write "{meant}".': [
    'Δεν είναι γλώσσα της Meta: γράψτε "{meant}".',
    'Ez a Metánál nem nyelv: írja így: "{meant}".',
  ],
  "Should be one of Meta's languages, such as el, hu, en or en_US.": [
    'Χρειάζεται μία από τις γλώσσες της Meta, π.χ. el, hu, en ή en_US.',
    'A Meta egyik nyelve legyen, például el, hu, en vagy en_US.',
  ],
  'Marketing needs a way out in one tap: add a quick reply with the text "{text}".': [
    'Το μάρκετινγκ χρειάζεται διακοπή με ένα πάτημα: προσθέστε κουμπί γρήγορης απάντησης με κείμενο "{text}".',
    'A hirdetésből egy koppintással ki kell tudni lépni: adjon hozzá gyorsválasz-gombot ezzel: "{text}".',
  ],
  'Only a header of format TEXT has a text.': [
    'Μόνο μια κεφαλίδα μορφής TEXT έχει κείμενο.',
    'Csak TEXT formájú fejlécnek van szövege.',
  ],
  "Needs one sample file: its handle from Meta's upload API.": [
    'Χρειάζεται ένα δείγμα αρχείου: το handle από το API αποστολής της Meta.',
    'Kell egy mintafájl: az azonosítója a Meta feltöltő API-jából.',
  ],
  'A header of format TEXT needs a text.': [
    'Μια κεφαλίδα μορφής TEXT χρειάζεται κείμενο.',
    'TEXT formájú fejléchez szöveg kell.',
  ],
  'Should have one variable at most: put the others into the body.': [
    'Έως μία μεταβλητή: βάλτε τις άλλες στο κείμενο.',
    'Legfeljebb egy változó lehet: a többit a szövegbe tegye.',
  ],
  'Only an authentication template can have it: take it out.': [
    'Μόνο ένα πρότυπο επαλήθευσης το έχει: αφαιρέστε το.',
    'Csak hitelesítő sablonban lehet: vegye ki.',
  ],
  'Should not be empty: the body is what people read.': [
    'Γράψτε το κείμενο: αυτό διαβάζουν οι άνθρωποι.',
    'Írja meg a szöveget: ezt olvassák az emberek.',
  ],
  'Should not begin with a variable: put a word before it.': [
    'Δεν πρέπει να αρχίζει με μεταβλητή: βάλτε μια λέξη πριν.',
    'Ne változóval kezdődjön: tegyen elé egy szót.',
  ],
  'Should not end with a variable: put a word or a full stop after it.': [
    'Δεν πρέπει να τελειώνει με μεταβλητή: βάλτε μια λέξη ή τελεία μετά.',
    'Ne változóval végződjön: tegyen utána egy szót vagy pontot.',
  ],
  'Should not have two variables side by side: put a word between them.': [
    'Δεν πρέπει να έχει δύο μεταβλητές δίπλα δίπλα: βάλτε μια λέξη ανάμεσα.',
    'Ne álljon két változó egymás mellett: tegyen közéjük egy szót.',
  ],
  'Should not have more than one blank line in a row.': [
    'Όχι πάνω από μία κενή γραμμή στη σειρά.',
    'Egymás után legfeljebb egy üres sor lehet.',
  ],
  'Should have neither tabs nor more than four spaces in a row.': [
    'Χωρίς tab και έως τέσσερα κενά στη σειρά.',
    'Ne legyen benne tabulátor, sem négynél több szóköz egymás után.',
  ],
  'Should not be empty: write a text or take the footer out.': [
    'Γράψτε κείμενο ή αφαιρέστε το υποσέλιδο.',
    'Írjon szöveget, vagy vegye ki a láblécet.',
  ],
  'Should have no variables: put them into the body.': [
    'Χωρίς μεταβλητές: βάλτε τις στο κείμενο.',
    'Ne legyenek benne változók: a szövegbe tegye őket.',
  ],
  'Should be one line, without line breaks and tabs.': [
    'Μία γραμμή, χωρίς αλλαγές γραμμής και tab.',
    'Egy sor legyen, sortörés és tabulátor nélkül.',
  ],
  'Has braces that hold no variable: write {{1}}, {{2}} or {{first_name}}, with small letters, digits and _ and no spaces.':
    [
      'Έχει αγκύλες χωρίς μεταβλητή: γράψτε {{1}}, {{2}} ή {{first_name}}, με μικρά λατινικά γράμματα, ψηφία και _ και χωρίς κενά.',
      'Olyan kapcsos zárójel van benne, amely nem változó: írjon {{1}}, {{2}} vagy {{first_name}} formát, kisbetűkkel, számjegyekkel és _ jellel, szóköz nélkül.',
    ],
  'Has variables with numbers and with names: use one or the other.': [
    'Έχει μεταβλητές με αριθμούς και με ονόματα: κρατήστε το ένα είδος.',
    'Számozott és nevesített változók is vannak benne: csak az egyiket használja.',
  ],
  'Has no {{{n}}}: number the variables from 1 without gaps.': [
    'Λείπει το {{{n}}}: αριθμήστε τις μεταβλητές από το 1 χωρίς κενά.',
    'Hiányzik: {{{n}}}. A változókat 1-től hézag nélkül számozza.',
  ],
  'A variable cannot be named {{header}}: choose another name.': [
    'Μια μεταβλητή δεν ονομάζεται {{header}}: διαλέξτε άλλο όνομα.',
    'Egy változó neve nem lehet {{header}}: válasszon más nevet.',
  ],
  'A sample should not be empty.': ['Ένα δείγμα δεν πρέπει να είναι κενό.', 'A minta nem lehet üres.'],
  'A sample should be one line, without line breaks and tabs.': [
    'Το δείγμα πρέπει να είναι μία γραμμή, χωρίς αλλαγές γραμμής και tab.',
    'A minta egy sor legyen, sortörés és tabulátor nélkül.',
  ],
  'A sample should not have four or more spaces in a row.': [
    'Το δείγμα δεν πρέπει να έχει τέσσερα ή περισσότερα κενά στη σειρά.',
    'A mintában ne legyen négy vagy több szóköz egymás után.',
  ],
  'A sample should be words as they may be sent, not a variable.': [
    'Το δείγμα πρέπει να είναι λόγια όπως θα σταλούν, όχι μεταβλητή.',
    'A minta elküldhető szöveg legyen, ne változó.',
  ],
  'Has samples, but no variables: take them out.': [
    'Έχει δείγματα αλλά όχι μεταβλητές: αφαιρέστε τα.',
    'Vannak minták, de változók nincsenek: vegye ki őket.',
  ],
  'Has {variables} variables and {samples} samples: each variable needs one, in their order.': [
    'Έχει {variables} μεταβλητές και {samples} δείγματα: κάθε μεταβλητή χρειάζεται ένα, με τη σειρά.',
    '{variables} változó és {samples} minta van: mindegyik változóhoz kell egy, sorrendben.',
  ],
  'There is no variable of this name.': [
    'Δεν υπάρχει μεταβλητή με αυτό το όνομα.',
    'Nincs ilyen nevű változó.',
  ],
  'The variable {{{name}}} needs a sample.': [
    'Η μεταβλητή {{{name}}} χρειάζεται δείγμα.',
    'Ehhez a változóhoz minta kell: {{{name}}}.',
  ],
  'Should be of type QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE or OTP. Make other buttons in WhatsApp Manager, then synchronise.':
    [
      'Χρειάζεται τύπος QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE ή OTP. Άλλα κουμπιά φτιάξτε τα στο WhatsApp Manager και μετά συγχρονίστε.',
      'QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE vagy OTP típusú legyen. Más gombot a WhatsApp Managerben készítsen, majd szinkronizáljon.',
    ],
  'Should be of type HEADER, BODY, FOOTER, BUTTONS or CAROUSEL. Make offers and the like in WhatsApp Manager, then synchronise.':
    [
      'Χρειάζεται τύπος HEADER, BODY, FOOTER, BUTTONS ή CAROUSEL. Τις προσφορές και τα παρόμοια φτιάξτε τα στο WhatsApp Manager και μετά συγχρονίστε.',
      'HEADER, BODY, FOOTER, BUTTONS vagy CAROUSEL típusú legyen. Ajánlatot és hasonlót a WhatsApp Managerben készítsen, majd szinkronizáljon.',
    ],
  'Should have one HEADER, BODY, FOOTER and BUTTONS at most.': [
    'Έως ένα HEADER, BODY, FOOTER και BUTTONS.',
    'Legfeljebb egy HEADER, BODY, FOOTER és BUTTONS lehet.',
  ],
  'Should be 1 to 512 small letters of a to z, digits and _, without spaces.': [
    '1 έως 512 μικρά γράμματα a έως z, ψηφία και _, χωρίς κενά.',
    '1–512 kisbetű (a–z), számjegy és _ legyen, szóközök nélkül.',
  ],
  'Should be "attributes.<name>" or one of: {fields}.': [
    'Χρειάζεται "attributes.<name>" ή ένα από τα: {fields}.',
    '"attributes.<name>" vagy ezek egyike legyen: {fields}.',
  ],
  'Should be { "field": …, "fallback"?: … } or { "text": … }.': [
    'Χρειάζεται { "field": …, "fallback"?: … } ή { "text": … }.',
    '{ "field": …, "fallback"?: … } vagy { "text": … } legyen.',
  ],
  'Should be the name of a variable of the body, "header", or "button." and its place from 0; of a card with "card." and its place before it, such as "card.0.header".':
    [
      'Χρειάζεται το όνομα μιας μεταβλητής του κειμένου, "header", ή "button." και η θέση του από το 0· για κάρτα, με "card." και τη θέση της μπροστά, π.χ. "card.0.header".',
      'A szöveg egy változójának neve, "header", vagy "button." és a helye 0-tól; kártyánál előtte "card." és a kártya helye, például "card.0.header".',
    ],
  'Should have 120 variables at most.': ['Έως 120 μεταβλητές.', 'Legfeljebb 120 változó lehet.'],
} satisfies Sentences
