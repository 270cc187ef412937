import type { FaqEntry } from '../shape.ts'

type Wording = FaqEntry['entries']['en']

const entry = (id: string, el: Wording, hu: Wording, en: Wording): FaqEntry => ({
  id,
  entries: { el, hu, en },
})
const wording = (question: string, phrasings: string[], answer: string): Wording => ({
  question,
  phrasings,
  answer,
})

/** The FAQ of a shop for electronics and small household appliances. */
export const entries: FaqEntry[] = [
  entry(
    'delivery-time',
    wording(
      'Πότε θα παραδοθεί η παραγγελία μου;',
      ['Σε πόσες μέρες παραδίδετε;', 'Χρόνος αποστολής'],
      'Οι μικρές συσκευές φτάνουν σε 1 έως 3 εργάσιμες ημέρες, στα νησιά σε 3 έως 5. Για τηλεοράσεις και ογκώδη δέματα η μεταφορική σας καλεί για να ορίσετε ώρα.',
    ),
    wording(
      'Mikor szállítják ki a rendelésemet?',
      ['Mennyi a szállítási idő?', 'Hány napon belül érkezik meg?'],
      'A kisebb készülékek 1–3 munkanap alatt érkeznek meg. Tévé és nagyobb csomag esetén a fuvarozó telefonon egyeztet időpontot.',
    ),
    wording(
      'When will my order be delivered?',
      ['How long does shipping take?', 'Delivery times'],
      'Small appliances arrive in one to three working days. For televisions and bulky parcels the carrier calls you to agree on a time.',
    ),
  ),
  entry(
    'shipping-cost',
    wording(
      'Πόσα είναι τα έξοδα αποστολής;',
      ['Έχετε δωρεάν μεταφορικά;', 'Κόστος παράδοσης'],
      'Η αποστολή κοστίζει 3,90 € και είναι δωρεάν από 59 € και πάνω. Για ογκώδη προϊόντα το κόστος είναι 14,90 €.',
    ),
    wording(
      'Mennyi a szállítási költség?',
      ['Mekkora összeg felett ingyenes a kiszállítás?', 'Szállítási díjak'],
      'A kiszállítás 1490 Ft, 25 000 Ft felett ingyenes. Nagyméretű termékeknél 4990 Ft.',
    ),
    wording(
      'How much does shipping cost?',
      ['Is delivery free?', 'Shipping fees'],
      'Shipping is €3.90 and free from €59. Bulky products cost €14.90 to deliver.',
    ),
  ),
  entry(
    'payment',
    wording(
      'Με ποιους τρόπους μπορώ να πληρώσω;',
      ['Δέχεστε αντικαταβολή;', 'Τρόποι πληρωμής'],
      'Με κάρτα, PayPal, τραπεζική κατάθεση, IRIS ή αντικαταβολή έως 500 € (χρέωση 1,90 €).',
    ),
    wording(
      'Milyen fizetési módok közül választhatok?',
      ['Lehet utánvéttel fizetni?', 'Fizetési lehetőségek'],
      'Bankkártyával, PayPallal, átutalással vagy utánvéttel (490 Ft kezelési díj) fizethet.',
    ),
    wording(
      'How can I pay?',
      ['Do you accept cash on delivery?', 'Payment methods'],
      'By card, PayPal, bank transfer or cash on delivery up to €500 (€1.90 fee).',
    ),
  ),
  entry(
    'instalments',
    wording(
      'Μπορώ να πληρώσω με δόσεις;',
      ['Πόσες άτοκες δόσεις κάνετε;'],
      'Έως 12 άτοκες δόσεις με πιστωτική κάρτα, για αγορές από 100 €. Η ελάχιστη δόση είναι 20 €.',
    ),
    wording(
      'Van lehetőség részletfizetésre?',
      ['Vásárolhatok áruhitelre?', 'Hány részletben fizethetek?'],
      '40 000 Ft felett 10 havi kamatmentes részletben is fizethet, partnerbankunk online hitelbírálata után.',
    ),
    wording(
      'Can I pay in instalments?',
      ['Do you offer interest-free financing?'],
      'Up to 12 interest-free instalments by credit card on purchases from €100; the smallest instalment is €20.',
    ),
  ),
  entry(
    'returns',
    wording(
      'Πώς μπορώ να επιστρέψω ένα προϊόν;',
      ['Άλλαξα γνώμη, παίρνω πίσω τα χρήματά μου;', 'Πολιτική επιστροφών'],
      'Έχετε 14 ημέρες από την παραλαβή. Συμπληρώστε τη φόρμα επιστροφής και στείλτε το προϊόν στη συσκευασία του· τα χρήματα επιστρέφονται σε 10 ημέρες.',
    ),
    wording(
      'Hogyan küldhetek vissza egy terméket?',
      ['Meggondoltam magam, visszakapom a pénzem?', 'Elállás 14 napon belül'],
      'Az átvételtől 14 napja van. Töltse ki a visszaküldési űrlapot, és küldje vissza a terméket a dobozában; az árát 10 napon belül visszautaljuk.',
    ),
    wording(
      'How do I return a product?',
      ['I changed my mind, can I get a refund?', 'Return policy'],
      'You have 14 days from receipt. Fill in the return form and send the product in its box; we refund you within 10 days.',
    ),
  ),
  entry(
    'warranty',
    wording(
      'Τι εγγύηση έχουν τα προϊόντα και πώς γίνεται η επισκευή;',
      ['Η συσκευή μου χάλασε, τι κάνω;', 'Πόσα χρόνια εγγύηση δίνετε;'],
      'Όλες οι συσκευές έχουν εγγύηση 2 ετών. Αν παρουσιαστεί βλάβη, δηλώστε την στο service και παραλαμβάνουμε τη συσκευή από τον χώρο σας χωρίς χρέωση.',
    ),
    wording(
      'Mennyi a garancia, és hogyan javíttathatom meg a készüléket?',
      ['Elromlott a gép, mit tegyek?', 'Jótállás, szerviz'],
      'A készülékekre 2 vagy 3 év jótállás van az ártól függően. Meghibásodás esetén jelentse be a szervizben, és díjmentesen elhozzuk a készüléket.',
    ),
    wording(
      'What warranty do products have and how do I get a repair?',
      ['My device broke, what should I do?', 'How long is the guarantee?'],
      'All devices have a two-year warranty. If something breaks, report it to our service and we collect the device free of charge.',
    ),
  ),
  entry(
    'invoice',
    wording(
      'Μπορώ να πάρω τιμολόγιο;',
      ['Κόβετε τιμολόγιο για επιχείρηση;', 'Δεν βρίσκω την απόδειξή μου'],
      'Επιλέξτε «Τιμολόγιο» στο ταμείο και γράψτε ΑΦΜ, επωνυμία και ΔΟΥ. Τα παραστατικά έρχονται με email και υπάρχουν στον λογαριασμό σας.',
    ),
    wording(
      'Kaphatok számlát cégnévre?',
      ['Áfás számla igénylése', 'Hol találom a számlámat?'],
      'A pénztárnál adja meg a cégnevet és az adószámot. A számlát e-mailben küldjük, és a fiókjából is letöltheti.',
    ),
    wording(
      'Can I get an invoice for my company?',
      ['VAT invoice', 'Where is my receipt?'],
      'Choose "Invoice" at checkout and enter the company name and VAT number. We email the document, and you can download it from your account.',
    ),
  ),
  entry(
    'pickup',
    wording(
      'Μπορώ να παραλάβω από το κατάστημα;',
      ['Παραλαβή από locker', 'Θέλω να έρθω να το πάρω μόνος μου'],
      'Ναι, δωρεάν, από τα καταστήματά μας ή από locker. Σας στέλνουμε SMS όταν είναι έτοιμη και την κρατάμε 5 ημέρες.',
    ),
    wording(
      'Átvehetem személyesen a rendelést?',
      ['Csomagautomatába is kérhetem?', 'Bolti átvétel'],
      'Igen, díjmentesen, az üzleteinkben vagy csomagautomatából. SMS-t küldünk, amikor átvehető, és 5 napig őrizzük.',
    ),
    wording(
      'Can I pick up my order in store?',
      ['Collect from a parcel locker', 'Click and collect'],
      'Yes, free of charge, from our stores or a parcel locker. We text you when it is ready and keep it for 5 days.',
    ),
  ),
  entry(
    'installation',
    wording(
      'Αναλαμβάνετε την εγκατάσταση;',
      ['Στέλνετε τεχνικό να συνδέσει τη συσκευή;', 'Πόσο κοστίζει η τοποθέτηση;'],
      'Ναι, για τηλεοράσεις, κλιματιστικά, πλυντήρια και κουζίνες. Προσθέστε την υπηρεσία στο καλάθι· κοστίζει από 29 €.',
    ),
    wording(
      'Vállalnak beüzemelést?',
      ['Ki szereli fel a készüléket?', 'Mennyibe kerül a bekötés?'],
      'Igen, tévére, klímára, mosógépre és tűzhelyre. A szolgáltatást a kosárban választhatja ki, 9990 Ft-tól.',
    ),
    wording(
      'Do you install the appliance?',
      ['Can a technician set it up at home?', 'Installation price'],
      'Yes, for televisions, air conditioners, washing machines and cookers. Add the service in the basket; it starts at €29.',
    ),
  ),
  entry(
    'change-order',
    wording(
      'Μπορώ να αλλάξω κάτι στην παραγγελία μου;',
      ['Έβαλα λάθος διεύθυνση', 'Να προσθέσω προϊόν στην παραγγελία'],
      'Μέχρι να ετοιμαστεί το δέμα, αλλάζετε διεύθυνση, τηλέφωνο ή προϊόντα από τον λογαριασμό σας ή καλώντας μας.',
    ),
    wording(
      'Módosíthatom a leadott rendelésemet?',
      ['Rossz címet adtam meg', 'Hozzá szeretnék tenni még egy terméket'],
      'A csomag összekészítéséig a fiókjában vagy telefonon módosíthatja a címet, a telefonszámot és a termékeket.',
    ),
    wording(
      'Can I change my order after placing it?',
      ['I entered the wrong address', 'Add an item to my order'],
      'Until the parcel is packed, you can change the address, the phone number or the items in your account or by phone.',
    ),
  ),
  entry(
    'cancel-order',
    wording(
      'Πώς ακυρώνω την παραγγελία μου;',
      ['Θέλω να γίνει ακύρωση'],
      'Πατήστε «Ακύρωση» στην παραγγελία, στον λογαριασμό σας. Αν έχει ήδη φύγει, μην παραλάβετε το δέμα και θα γυρίσει σε εμάς.',
    ),
    wording(
      'Hogyan mondhatom le a rendelésemet?',
      ['Törölni szeretném a megrendelést'],
      'A fiókjában a rendelésnél nyomja meg a „Lemondás” gombot. Ha már feladtuk, ne vegye át a csomagot, és visszajön hozzánk.',
    ),
    wording(
      'How do I cancel my order?',
      ['I no longer want what I ordered'],
      'Press "Cancel" next to the order in your account. If it has already left, refuse the parcel and it comes back to us.',
    ),
  ),
  entry(
    'stock',
    wording(
      'Πότε θα είναι πάλι διαθέσιμο ένα προϊόν;',
      ['Το έχετε σε απόθεμα;', 'Εξαντλημένο προϊόν'],
      'Η διαθεσιμότητα φαίνεται στη σελίδα του προϊόντος. Αν έχει εξαντληθεί, πατήστε «Ειδοποίησέ με» και σας γράφουμε μόλις έρθει.',
    ),
    wording(
      'Mikor lesz újra raktáron egy termék?',
      ['Van készleten?', 'Elfogyott a termék'],
      'A készlet a termék oldalán látható. Ha elfogyott, kérjen értesítőt, és írunk, amint megérkezik.',
    ),
    wording(
      'When will a product be back in stock?',
      ['Is it available?', 'Sold out item'],
      'Availability is shown on the product page. If it is sold out, press "Notify me" and we write to you as soon as it arrives.',
    ),
  ),
  entry(
    'old-device',
    wording(
      'Παίρνετε την παλιά μου συσκευή;',
      ['Ανακύκλωση ηλεκτρικών συσκευών', 'Απόσυρση παλιάς συσκευής'],
      'Ναι, δωρεάν, όταν σας φέρνουμε την καινούργια· ζητήστε το στο ταμείο. Μικρές συσκευές αφήνετε και στους κάδους των καταστημάτων.',
    ),
    wording(
      'Elviszik a régi készülékemet?',
      ['Használt gép leadása', 'Elektronikai hulladék'],
      'Igen, ingyen, amikor az újat hozzuk; a pénztárnál jelölje be. Kisebb készülékeket az üzleteinkben is leadhat.',
    ),
    wording(
      'Do you take away my old appliance?',
      ['Recycling of old electronics', 'Old-for-new collection'],
      'Yes, free of charge, when we bring the new one; tick it at checkout. Small devices can also be left in our stores.',
    ),
  ),
  entry(
    'gift-card',
    wording(
      'Έχετε δωροκάρτες;',
      ['Πώς χρησιμοποιώ τη δωροκάρτα μου;', 'Μέχρι πότε ισχύει η δωροεπιταγή;'],
      'Πουλάμε δωροκάρτες από 20 έως 300 €, που έρχονται με email. Ισχύουν 1 χρόνο· γράψτε τον κωδικό στο ταμείο.',
    ),
    wording(
      'Lehet ajándékkártyát venni?',
      ['Hogyan váltom be az ajándékutalványt?', 'Meddig érvényes az utalvány?'],
      '5000 és 100 000 Ft közötti ajándékkártyáink e-mailben érkeznek. 1 évig érvényesek; a kódot a pénztárnál kell beírni.',
    ),
    wording(
      'Do you sell gift cards?',
      ['How do I use my gift card?', 'When does a voucher expire?'],
      'We sell gift cards from €20 to €300, sent by email. They are valid for a year; enter the code at checkout.',
    ),
  ),
  entry(
    'price-match',
    wording(
      'Το βρήκα φθηνότερα αλλού, μου κάνετε την ίδια τιμή;',
      ['Εγγύηση καλύτερης τιμής'],
      'Στείλτε μας τον σύνδεσμο του άλλου καταστήματος. Αν το ίδιο μοντέλο είναι εκεί διαθέσιμο, σας το δίνουμε στην ίδια τιμή, και έως 7 ημέρες μετά την αγορά.',
    ),
    wording(
      'Máshol olcsóbban láttam, megadják ugyanazon az áron?',
      ['Árgarancia', 'Legjobb ár garantálása'],
      'Küldje el a másik bolt oldalának linkjét. Ha ugyanaz a modell ott készleten van, ugyanannyiért adjuk, a vásárlás után 7 napig is.',
    ),
    wording(
      'I found it cheaper elsewhere, will you match the price?',
      ['Best price guarantee'],
      'Send us the link to the other shop. If the same model is available there, we sell it for the same price, up to 7 days after purchase too.',
    ),
  ),
  entry(
    'spare-parts',
    wording(
      'Πού βρίσκω ανταλλακτικά και αξεσουάρ;',
      ['Ψάχνω ανταλλακτικό για τη συσκευή μου', 'Φίλτρα και σακούλες για σκούπα'],
      'Γράψτε τον κωδικό του μοντέλου στην αναζήτηση ανταλλακτικών. Αν δεν υπάρχει, το παραγγέλνουμε από τον κατασκευαστή σε 10 έως 20 ημέρες.',
    ),
    wording(
      'Hol találok pótalkatrészt és tartozékot?',
      ['Alkatrészt keresek a gépemhez', 'Porzsák, szűrő'],
      'Írja be a modell számát az alkatrészkeresőbe. Ha nincs meg, 10–20 nap alatt megrendeljük a gyártótól.',
    ),
    wording(
      'Where can I find spare parts and accessories?',
      ['I need a replacement part for my appliance', 'Filters and vacuum bags'],
      'Enter the model number in the spare-part search. If we do not have it, we order it from the manufacturer in 10 to 20 days.',
    ),
  ),
]
