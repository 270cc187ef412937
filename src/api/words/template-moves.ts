import type { Sentences } from './sentences.ts'

/** Of templates: what can be done with them. */
export const sentences = {
  'The campaign "{name}" sends it: let it end or cancel it first.': [
    'Το στέλνει η καμπάνια "{name}": αφήστε τη να τελειώσει ή ακυρώστε την πρώτα.',
    'A(z) "{name}" kampány küldi: várja meg a végét, vagy előbb állítsa le végleg.',
  ],
  'Its account has no number that is in use: connect or resume one.': [
    'Ο λογαριασμός του δεν έχει αριθμό σε χρήση: συνδέστε ή ενεργοποιήστε έναν.',
    'A fiókjának nincs használatban lévő száma: csatlakoztasson vagy indítson újra egyet.',
  ],
  'It is being submitted at this moment: try again in a minute.': [
    'Υποβάλλεται αυτή τη στιγμή: δοκιμάστε ξανά σε ένα λεπτό.',
    'Éppen most küldjük be: próbálja újra egy perc múlva.',
  ],
  'The shop has no such number in use.': [
    'Το κατάστημα δεν έχει τέτοιο αριθμό σε χρήση.',
    'A boltnak nincs ilyen használatban lévő száma.',
  ],
  'There is a template of this name in this language already: change that one, or choose another name.': [
    'Υπάρχει ήδη πρότυπο με αυτό το όνομα σε αυτή τη γλώσσα: αλλάξτε εκείνο ή διαλέξτε άλλο όνομα.',
    'Ezen a nyelven már van ilyen nevű sablon: azt módosítsa, vagy válasszon más nevet.',
  ],
  'WhatsApp is reviewing it: wait for the answer, then change it.': [
    'Το WhatsApp το ελέγχει: περιμένετε την απάντηση και μετά αλλάξτε το.',
    'A WhatsApp éppen ellenőrzi: várja meg a választ, azután módosítsa.',
  ],
  'WhatsApp takes no changes of it any more: make a new template under another name.': [
    'Το WhatsApp δεν δέχεται πια αλλαγές του: φτιάξτε νέο πρότυπο με άλλο όνομα.',
    'A WhatsApp már nem fogad el módosítást rajta: készítsen új sablont más néven.',
  ],
  'The category of an approved template stays: make a new template under another name.': [
    'Η κατηγορία ενός εγκεκριμένου προτύπου μένει: φτιάξτε νέο πρότυπο με άλλο όνομα.',
    'Jóváhagyott sablon kategóriája nem változhat: készítsen új sablont más néven.',
  ],
  'There is nothing to submit: change it first.': [
    'Δεν υπάρχει κάτι να υποβληθεί: αλλάξτε το πρώτα.',
    'Nincs mit beküldeni: előbb módosítsa.',
  ],
  'WhatsApp takes one change a day and ten a month of an approved template: the next from {at}.': [
    'Το WhatsApp δέχεται μία αλλαγή την ημέρα και δέκα τον μήνα για εγκεκριμένο πρότυπο: η επόμενη από {at}.',
    'A WhatsApp jóváhagyott sablonnál napi egy, havi tíz módosítást fogad el: a következő ekkortól: {at}.',
  ],
  'WhatsApp already has another template of this name in this language. It is shown now; your draft waits beside it as a change.':
    [
      'Το WhatsApp έχει ήδη άλλο πρότυπο με αυτό το όνομα σε αυτή τη γλώσσα. Εμφανίζεται τώρα· το πρόχειρό σας περιμένει δίπλα του ως αλλαγή.',
      'A WhatsAppnak már van másik ilyen nevű sablonja ezen a nyelven. Most azt mutatjuk; az Ön piszkozata módosításként vár mellette.',
    ],
  'The account has no number that is in use.': [
    'Ο λογαριασμός δεν έχει αριθμό σε χρήση.',
    'A fióknak nincs használatban lévő száma.',
  ],
  'The account has as many templates as WhatsApp allows: delete some first.': [
    'Ο λογαριασμός έχει όσα πρότυπα επιτρέπει το WhatsApp: διαγράψτε πρώτα μερικά.',
    'A fióknak már annyi sablonja van, amennyit a WhatsApp enged: előbb töröljön néhányat.',
  ],
  'A template of this name was deleted a short while ago: choose another name, or wait up to 30 days.': [
    'Ένα πρότυπο με αυτό το όνομα διαγράφηκε πρόσφατα: διαλέξτε άλλο όνομα ή περιμένετε έως 30 ημέρες.',
    'Nemrég töröltek egy ilyen nevű sablont: válasszon más nevet, vagy várjon legfeljebb 30 napot.',
  ],
  'WhatsApp already has a template of this name in this language.': [
    'Το WhatsApp έχει ήδη πρότυπο με αυτό το όνομα σε αυτή τη γλώσσα.',
    'A WhatsAppnak már van ilyen nevű sablonja ezen a nyelven.',
  ],
  'A text of the template has more characters than WhatsApp allows: shorten it.': [
    'Ένα κείμενο του προτύπου έχει περισσότερους χαρακτήρες από όσους επιτρέπει το WhatsApp: συντομεύστε το.',
    'A sablon egyik szövege hosszabb, mint amit a WhatsApp enged: rövidítse.',
  ],
  'The header may hold no line breaks, emoji, asterisks or formatting: take them out.': [
    'Η κεφαλίδα δεν δέχεται αλλαγές γραμμής, emoji, αστερίσκους ή μορφοποίηση: αφαιρέστε τα.',
    'A fejlécben nem lehet sortörés, emoji, csillag vagy formázás: vegye ki.',
  ],
  'WhatsApp does not accept the form of the body: check its variables, line breaks and spaces.': [
    'Το WhatsApp δεν δέχεται τη μορφή του κειμένου: ελέγξτε μεταβλητές, αλλαγές γραμμής και κενά.',
    'A WhatsApp nem fogadja el a szöveg formáját: ellenőrizze a változókat, sortöréseket és szóközöket.',
  ],
  'WhatsApp does not accept the form of the footer: take out variables and emoji.': [
    'Το WhatsApp δεν δέχεται τη μορφή του υποσέλιδου: αφαιρέστε μεταβλητές και emoji.',
    'A WhatsApp nem fogadja el a lábléc formáját: vegye ki a változókat és az emojikat.',
  ],
  'The body has too many variables for its length: write more words around them, or use fewer variables.': [
    'Το κείμενο έχει πολλές μεταβλητές για το μήκος του: γράψτε περισσότερα λόγια γύρω τους ή λιγότερες μεταβλητές.',
    'A szövegben a hosszához képest túl sok a változó: írjon köréjük több szót, vagy használjon kevesebbet.',
  ],
  'The body may neither begin nor end with a variable: put words before and after it.': [
    'Το κείμενο δεν αρχίζει ούτε τελειώνει με μεταβλητή: βάλτε λόγια πριν και μετά.',
    'A szöveg nem kezdődhet és nem végződhet változóval: tegyen elé és utána szavakat.',
  ],
  'WhatsApp has no template of this name.': [
    'Το WhatsApp δεν έχει πρότυπο με αυτό το όνομα.',
    'A WhatsAppnál nincs ilyen nevű sablon.',
  ],
  'WhatsApp listed no templates.': [
    'Το WhatsApp δεν έδωσε λίστα προτύπων.',
    'A WhatsApp nem sorolt fel sablonokat.',
  ],
  'WhatsApp lists its templates without an end.': [
    'Η λίστα προτύπων του WhatsApp δεν τελειώνει.',
    'A WhatsApp vég nélkül sorolja a sablonjait.',
  ],
  'WhatsApp did not name the template.': [
    'Το WhatsApp δεν ονόμασε το πρότυπο.',
    'A WhatsApp nem nevezte meg a sablont.',
  ],
} satisfies Sentences
