/** How one language complains. All are looked for anywhere in a message. */
export type Complaints = {
  /** Insults, anger, broken trust, and the words that make a complaint of what they stand in. */
  anger: string[]
  /** What went wrong. By itself a question, in temper a complaint. */
  grievance: string[]
  /** Impatience and disappointment. By themselves a mood, about a grievance a complaint. */
  temper: string[]
  /** Say that there is nothing to complain about. */
  content: string[]
}

/** Lines of phrases separated by commas. */
const list = (...lines: string[]) => lines.flatMap((line) => line.split(', '))

export const complaints = {
  el: {
    anger: list(
      'απατεώνες, απατεώνας, απάτη, απατεωνιές, κλέφτες, κλεψιά, κλοπή, λωποδύτες, ψεύτες, άχρηστοι',
      'άχρηστη, ανίκανοι, ηλίθιοι, βλάκες, μαλάκες, γελοίοι, γελοιότητα, ξεφτίλα, απαράδεκτο',
      'απαράδεκτος, απαράδεκτη, απαράδεκτοι, απαράδεκτα, απαράδεκτες, εξοργιστικό, εξοργιστική',
      'εξοργιστικά, αίσχος, ντροπή σας, είναι ντροπή, σκέτη ντροπή, σκάνδαλο, κοροϊδία, μας κοροϊδεύετε',
      'με κοροϊδεύετε, με δουλεύετε, μας δουλεύετε, είμαι έξαλλη, είμαι έξαλλος, τρελή από τα νεύρα',
      'έχω παράπονο, έχω παράπονα, ένα παράπονο, μεγάλο παράπονο, το παράπονό μου, παράπονα',
      'παράπονο, καταγγελία, καταγγελίες, να σας καταγγείλω, θα σας καταγγείλω, καταγγέλλω',
      'συνήγορο του καταναλωτή, προστασία καταναλωτή, θα κινηθώ νομικά, στον δικηγόρο μου',
      'χρεώθηκα δύο φορές, χρεώθηκα διπλά, με χρεώσατε δύο φορές, με χρεώσατε διπλά, διπλή χρέωση',
      'χρεώθηκα 2 φορές, με χρεώσατε 2 φορές, μου πήρατε τα λεφτά, μου φάγατε τα λεφτά',
      'έχασα την εμπιστοσύνη, χάσατε την εμπιστοσύνη, σας εμπιστεύτηκα, δεν σας εμπιστεύομαι',
      'χάσατε έναν πελάτη, χάσατε μια πελάτισσα, δεν ξαναψωνίζω, δεν θα ξαναψωνίσω, δεν ξαναπαίρνω',
      'χειρότερη εξυπηρέτηση, άθλια εξυπηρέτηση, χάλια εξυπηρέτηση, κάκιστη εξυπηρέτηση, αθλιότητα',
      'κακή εξυπηρέτηση, τραγική εξυπηρέτηση, απαίσια εξυπηρέτηση, είμαι θυμωμένος, είμαι θυμωμένη',
      'πολύ δυσαρεστημένος, πολύ δυσαρεστημένη, πολύ απογοητευμένος από εσάς, πολύ απογοητευμένη από εσάς',
      'σας έχω βαρεθεί, δεν πάει άλλο, ως εδώ',
    ),
    grievance: list(
      'δεν ήρθε, δεν έχει έρθει, δεν ήρθαν, δεν έφτασε, δεν έχει φτάσει, δεν παρέλαβα, δεν το έλαβα',
      'ποτέ δεν ήρθε, δεν ήρθε ποτέ, περιμένω, καθυστέρηση, άργησε, λάθος προϊόν, λάθος μέγεθος',
      'σπασμένο, σπασμένα, σπασμένη, χαλασμένο, ελαττωματικό, σκισμένο, λείπει, λείπουν',
      'δεν απαντάτε, δεν απαντάει, δεν απαντά κανείς, δεν μου απαντάτε, κανείς δεν απαντά',
      'με αγνοείτε, τα λεφτά μου, τα χρήματά μου, δεν δουλεύει, δεν λειτουργεί',
    ),
    temper: list(
      'επιτέλους, έλεος, ήμαρτον, αμάν, δεν γίνεται, δεν είναι δυνατόν, ποτέ ξανά, κρίμα',
      'νευριασμένος, νευριασμένη, θυμωμένος, θυμωμένη, απογοητευμένος, απογοητευμένη, απογοήτευση',
      'δυσαρεστημένος, δυσαρεστημένη, για τρίτη φορά, για δεύτερη φορά, πάλι, εδώ και εβδομάδες',
      'ένα μήνα, έναν μήνα, τρεις εβδομάδες, δύο εβδομάδες, τι θα γίνει, βαρέθηκα',
    ),
    content: list(
      'κανένα παράπονο, δεν έχω παράπονο, δεν έχω παράπονα, χωρίς παράπονα',
      'κανένα απολύτως παράπονο',
    ),
  },
  en: {
    anger: list(
      'scam, scammers, scammer, scammed, fraud, fraudsters, thieves, thief, liars, crooks, idiots',
      'idiot, morons, bullshit, fuck, fucking, wtf, pathetic, useless people, you are useless, you re useless, you suck, ridiculous',
      'unacceptable, not acceptable, outrageous, disgusting, disgraceful, a disgrace, appalling',
      'a joke of a, what a joke, shame on you, furious, sick of this, fed up with you, a complaint',
      'my complaint, to complain, complaints department, file a complaint, i complain',
      'consumer protection, trading standards, my lawyer, legal action, report you, chargeback',
      'charged twice, charged me twice, charged double, double charged, charged me double',
      'billed twice, paid twice for, took my money, stole my money, ripped off, ripped me off',
      'a rip off, lost my trust, lost all trust, trusted you, broke my trust, lost a customer',
      'never buy from you, never buying from you, never order from you, never ordering from you',
      'never shop here again, worst service, terrible service, horrible service, awful service',
      'a scandal, scandalous, complaint, you all suck, this sucks, bad service, poor service',
      'service is terrible, service is awful, service is horrible, service is bad, i am angry, i m angry',
      'really angry, very angry, so angry, disappointed with you, disappointed in you',
      'worst customer service, worst shop, worst store, worst experience, this is a joke',
    ),
    grievance: list(
      'never arrived, has not arrived, hasn t arrived, not arrived, didn t arrive, did not arrive',
      'never came, not received, never received, haven t received, still waiting, been waiting',
      'broken, damaged, faulty, defective, torn, wrong item, wrong size, wrong product, missing',
      'no answer, no reply, nobody answers, no one answers, nobody replies, ignoring me, my money',
      'late, delayed, doesn t work, does not work',
    ),
    temper: list(
      'angry, upset, annoyed, fed up, disappointed, disappointing, frustrated, frustrating, unhappy',
      'enough is enough, for weeks, for a month, weeks now, second time, third time, again',
      'seriously, how dare you, what is going on, come on, not good enough, never again',
    ),
    content: list(
      'no complaints, no complaint, nothing to complain, can t complain, cannot complain',
      'not a complaint',
    ),
  },
  hu: {
    anger: list(
      'csalók, csaló, csalás, csalódás önökben, tolvajok, átverés, átvertek, átvernek, hazugok',
      'idióták, hülyék, barmok, szemetek, kurva, basszátok, faszom, nevetséges, szánalmas',
      'felháborító, felháborítónak, felháborodva, fel vagyok háborodva, botrány, botrányos, pofátlanság',
      'pofátlan, elfogadhatatlan, tűrhetetlen, szégyen, szégyelljék magukat, gyalázat, gyalázatos',
      'dühös vagyok, panaszt, panaszom, panaszomat, panaszommal, panaszszal, panaszok, panasza',
      'panaszával, panaszt teszek, panaszt tennék, panaszkodni, panaszbejelentés, feljelentem',
      'feljelentést, reklamáció, reklamációt, reklamációm, reklamációmat, reklamációval',
      'reklamációk, reklamációja, reklamációs, reklamálni, reklamálok, reklamálnék',
      'fogyasztóvédelem, fogyasztóvédelemhez, fogyasztóvédelmi, ügyvédem, ügyvédemhez',
      'kétszer vonták le, kétszer terhelték, kétszer vontak le, duplán vonták le, duplán terhelték',
      'kétszer fizettem, kétszer lett levonva, duplán lett levonva, elvették a pénzem',
      'elvesztették a bizalmam, elvesztették a bizalmamat, megbíztam önökben, bíztam önökben',
      'elvesztettek egy vásárlót, elvesztettek egy vevőt, soha többé nem rendelek',
      'többet nem rendelek, soha többet nem vásárolok, legrosszabb kiszolgálás',
      'borzalmas kiszolgálás, pocsék kiszolgálás, pocsék ügyfélszolgálat, elegem van, ez már vicc',
      'viccelnek velem, hülyének néznek, panasz, rossz kiszolgálás, nagyon elégedetlen, nagyon dühös',
      'nagyon csalódott vagyok, csalódtam önökben, csalódtam magukban',
    ),
    grievance: list(
      'nem érkezett, nem jött meg, nem jött, nem kaptam meg, nem kaptam, várok, késik, késés',
      'törött, törötten, sérült, sérülten, hibás, szakadt, rossz termék, rossz méret, hiányzik',
      'nem válaszolnak, senki nem válaszol, nem válaszol senki, nem reagálnak, a pénzem',
      'nem működik',
    ),
    temper: list(
      'dühös, mérges, ideges, csalódott, csalódottan, csalódtam, elégedetlen, felháborodott',
      'hetek óta, egy hónapja, két hete, három hete, másodszor, harmadszor, megint, már megint',
      'végre, mégis mi van, ez nem állapot, hihetetlen, soha többet, soha többé, kérem már',
    ),
    content: list(
      'nincs panaszom, nincs panasz, nem panaszkodom, nem panasz, panasz nélkül',
      'panaszra nincs okom',
    ),
  },
} satisfies Record<string, Complaints>

/** Of a language whose complaints nobody has written down. */
export const noComplaints: Complaints = { anger: [], grievance: [], temper: [], content: [] }
