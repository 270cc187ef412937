/** By the English words of `error-table.ts` and `errors.ts`. */
export const words: Record<string, string> = {
  'The app makes more calls than Meta allows.':
    'Az alkalmazás több hívást indít, mint amennyit a Meta enged.',
  'Nothing is wrong with the message: what waits is sent again by itself, and what failed can be tried again.':
    'Az üzenettel nincs baj: ami vár, magától újra elmegy; ami nem ment el, azzal újra próbálkozhat.',
  'The account makes more calls than Meta allows.': 'A fiók több hívást indít, mint amennyit a Meta enged.',
  'More calls than Meta allows.': 'Több hívás, mint amennyit a Meta enged.',
  'The app reached a limit of Meta.': 'Az alkalmazás elérte a Meta egyik korlátját.',
  'The WhatsApp account makes more calls than Meta allows.':
    'A WhatsApp-fiók több hívást indít, mint amennyit a Meta enged.',
  'Too many calls for this WhatsApp account.': 'Túl sok hívás ehhez a WhatsApp-fiókhoz.',
  'The number sends faster than its throughput.': 'A szám gyorsabban küld, mint ahogy szabad neki.',
  'Too many messages to this one person in a short time.':
    'Túl sok üzenet ennek az egy embernek rövid idő alatt.',
  'The number was registered too often in a short time.':
    'A számot rövid idő alatt túl sokszor regisztrálták.',
  'Wait 72 hours.': 'Várjon 72 órát.',
  'WhatsApp had a fault of its own.': 'A WhatsAppnál saját hiba történt.',
  'WhatsApp is down or overloaded for a moment.': 'A WhatsApp pillanatnyilag nem működik vagy túlterhelt.',
  'WhatsApp failed for a reason it does not name.': 'A WhatsApp hibázott, és nem mondta meg, miért.',
  'WhatsApp is overloaded for a moment.': 'A WhatsApp pillanatnyilag túlterhelt.',
  'The account is in maintenance, perhaps while its throughput is raised.':
    'A fiókot karbantartják, talán mert éppen növelik a sebességét.',
  'The registration server of WhatsApp is down for a moment.':
    'A WhatsApp regisztrációs kiszolgálója pillanatnyilag nem működik.',
  'The number was deleted a moment ago and is not free yet.':
    'A számot az imént törölték, és még nem szabad.',
  'Wait five minutes.': 'Várjon öt percet.',
  'Meta blocks the account for a while because of a breach of its rules.':
    'A Meta egy időre letiltotta a fiókot, mert megszegte a szabályait.',
  'Read the notices in WhatsApp Manager and appeal there; resume when the restriction is lifted.':
    'Olvassa el az értesítéseket a WhatsApp Managerben, és ott fellebbezzen; folytassa, ha a korlátozást feloldották.',
  'The WhatsApp account is locked.': 'A WhatsApp-fiók zárolva van.',
  'The payment method of the WhatsApp account has a problem.': 'Gond van a WhatsApp-fiók fizetési módjával.',
  'Settle the payment method of the WhatsApp account in the Business Manager, then resume.':
    'Rendezze a WhatsApp-fiók fizetési módját a Business Managerben, majd folytassa.',
  'Too many people blocked or reported the number; Meta restricts it.':
    'Túl sokan tiltották le vagy jelentették a számot; a Meta korlátozza.',
  'Meta does not accept marketing from this account at the moment.':
    'A Meta ettől a fióktól most nem fogad marketingüzenetet.',
  'The access token was not accepted.': 'A hozzáférési tokent nem fogadták el.',
  'Make a new permanent access token of a system user and enter it in the settings.':
    'Készítsen új, állandó hozzáférési tokent egy rendszerfelhasználóhoz, és írja be a beállításokban.',
  'The app lacks the permission for this call.': 'Az alkalmazásnak nincs joga ehhez a híváshoz.',
  'The access token lacks a permission.': 'A hozzáférési tokennek hiányzik egy joga.',
  'The number does not exist or the token may not use it.':
    'A szám nem létezik, vagy a token nem használhatja.',
  'Check the phone number id.': 'Ellenőrizze a telefonszám azonosítóját.',
  'The access token has expired or was revoked.': 'A hozzáférési token lejárt, vagy visszavonták.',
  'The token or the number lacks a permission.': 'A tokennek vagy a számnak hiányzik egy joga.',
  'The display name of the number is not approved yet.': 'A szám megjelenített nevét még nem hagyták jóvá.',
  'Wait for its approval in WhatsApp Manager.': 'Várja meg a jóváhagyását a WhatsApp Managerben.',
  'The number is not registered properly.': 'A szám nincs rendesen regisztrálva.',
  'Register the number again in WhatsApp Manager, then run the doctor.':
    'Regisztrálja újra a számot a WhatsApp Managerben, majd futtassa az ellenőrzést.',
  'The number was not deregistered completely.': 'A szám korábbi regisztrációját nem törölték teljesen.',
  'The PIN of two-step verification is wrong.': 'A kétlépcsős azonosítás PIN-kódja hibás.',
  'The number has to be verified first.': 'A számot előbb igazolni kell.',
  'Too many wrong PINs for the number.': 'Túl sok hibás PIN-kód ehhez a számhoz.',
  'Wait, then register the number again.': 'Várjon, majd regisztrálja újra a számot.',
  'PINs were entered too fast.': 'Túl gyorsan adták meg a PIN-kódokat.',
  'The number is not registered with the Cloud API.': 'A szám nincs regisztrálva a Cloud API-hoz.',
  'The number of variables differs from that of the template.': 'A változók száma eltér a sablonétól.',
  'Open the template in WhatsApp Manager, correct it, and synchronise the templates.':
    'Nyissa meg a sablont a WhatsApp Managerben, javítsa ki, és szinkronizálja a sablonokat.',
  'The template does not exist in this language, or is not approved.':
    'A sablon ezen a nyelven nem létezik, vagy nincs jóváhagyva.',
  'The text becomes too long with the variables filled in.':
    'A kitöltött változókkal a szöveg túl hosszú lesz.',
  'The template breaks a rule of WhatsApp.': 'A sablon megszegi a WhatsApp egyik szabályát.',
  'A variable has another form than the template wants.': 'Egy változó más alakú, mint amit a sablon kíván.',
  'The template is paused because people disliked it.': 'A sablon szünetel, mert az embereknek nem tetszett.',
  'The template is disabled for good because people disliked it.':
    'A sablont végleg letiltották, mert az embereknek nem tetszett.',
  'Make a new template.': 'Készítsen új sablont.',
  'The variables of the template could not be read.': 'A sablon változóit nem lehetett elolvasni.',
  'The form of the template is blocked.': 'A sablon űrlapja le van tiltva.',
  'The form of the template is throttled.': 'A sablon űrlapját most lassítva küldik.',
  'More than 24 hours since the person wrote: only a template may be sent.':
    'Több mint 24 órája írt az illető: már csak sablon küldhető.',
  'Send a template.': 'Küldjön sablont.',
  'WhatsApp does not deliver to this person.': 'A WhatsApp ennek az embernek nem kézbesít.',
  'Check the number, or reach this person another way.': 'Ellenőrizze a számot, vagy keresse meg más módon.',
  'The person is in an experiment of Meta that gets no marketing.':
    'Az illető a Meta egyik kísérletében van, amely nem kap marketinget.',
  'The account may not write to this country.': 'A fiók nem írhat ebbe az országba.',
  'Sender and recipient are the same number.': 'A feladó és a címzett ugyanaz a szám.',
  'Not deliverable: not on WhatsApp, too old a version, or blocked.':
    'Nem kézbesíthető: nincs WhatsAppja, túl régi a változata, vagy letiltotta Önöket.',
  'The number is not on the list of this test number.': 'A szám nincs ennek a tesztszámnak a listáján.',
  'Add it in the app’s dashboard, or use a real number.':
    'Vegye fel az alkalmazás irányítópultján, vagy használjon valódi számot.',
  'WhatsApp holds marketing back from this person to keep chats healthy.':
    'A WhatsApp visszatartja a marketinget ettől az embertől, hogy kellemesek maradjanak a beszélgetések.',
  'Wait a day at least before the next marketing message.':
    'Várjon legalább egy napot a következő marketingüzenet előtt.',
  'The person has stopped marketing messages of this shop.':
    'Az illető leállította ennek a boltnak a marketingüzeneteit.',
  'Send no more marketing to this person.': 'Ne küldjön több marketinget ennek az embernek.',
  'The person’s WhatsApp does not support this kind of message.':
    'Az illető WhatsAppja nem ismeri az ilyen üzenetet.',
  'Send it as text.': 'Küldje el szövegként.',
  'An authentication template needs a phone number; this person shows only a user name.':
    'A hitelesítő sablonhoz telefonszám kell; ez az ember csak felhasználónevet mutat.',
  'Ask for the phone number.': 'Kérje el a telefonszámát.',
  'The user id of this person is not valid any more.': 'Ennek az embernek az azonosítója már nem érvényes.',
  'WhatsApp does not accept a part of the message.': 'A WhatsApp az üzenet egy részét nem fogadja el.',
  'Check the text, links, buttons and files of the message.':
    'Ellenőrizze az üzenet szövegét, hivatkozásait, gombjait és fájljait.',
  'A required part of the message is missing.': 'Az üzenet egy szükséges része hiányzik.',
  'A part of the message has a value that WhatsApp does not accept.':
    'Az üzenet egyik értékét a WhatsApp nem fogadja el.',
  'The file could not be downloaded.': 'A fájlt nem lehetett letölteni.',
  'Ask the person to send it again.': 'Kérje meg az illetőt, hogy küldje el újra.',
  'The file could not be uploaded: its kind or size is not allowed, or its link does not open.':
    'A fájlt nem lehetett feltölteni: a fajtája vagy a mérete nem megengedett, vagy a hivatkozása nem nyílik meg.',
  'This kind of message cannot be sent this way.': 'Ilyen üzenet így nem küldhető.',
  'The message is not available any more.': 'Az üzenet már nem elérhető.',
  'WhatsApp refused the message for a reason it does not name.':
    'A WhatsApp visszautasította az üzenetet, és nem mondta meg, miért.',
  'WhatsApp refused the message (code {code}).': 'A WhatsApp visszautasította az üzenetet (kód: {code}).',
  'Look the code up on Meta’s page of error codes.': 'Keresse meg a kódot a Meta hibakódjainak oldalán.',
}
