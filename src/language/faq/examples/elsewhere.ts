/** Messages that are for somebody else: friends, other firms, the whole world. Words of shops occur in them too. */
export const elsewhere: Record<string, string> = {
  el: `
    πάρε γάλα και ψωμί γυρνώντας
    τελικά θα βγούμε το βράδυ ή όχι
    σου είπα ότι η Μαρία χώρισε;
    έφτασα σπίτι, θα σε πάρω μετά
    η μαμά ρωτάει τι ώρα θα έρθετε για φαγητό
    κλείσε μου τραπέζι για τέσσερις
    ο γιατρός μου έδωσε καινούρια χάπια
    πότε έχει πτήση για Λονδίνο
    τι καιρό θα κάνει το Σάββατο
    ποιος κέρδισε χτες στο μπάσκετ
    η ομάδα έκανε αλλαγή στο ημίχρονο
    πλήρωσα το νοίκι και το ρεύμα
    ψάχνω διαμέρισμα στο κέντρο
    έχω ραντεβού στο κομμωτήριο στις πέντε
    χάλασε το αυτοκίνητο και είναι στο συνεργείο
    ο μικρός έχει διαγώνισμα στα μαθηματικά
    ξέχασα τον κωδικό του wifi στο γραφείο
    να ακυρώσω την εγγραφή μου στο γυμναστήριο
    στείλε μου τις φωτογραφίες από τον γάμο
    έλα να σου δείξω τι αγόρασα
    πες μου ένα ανέκδοτο
    γράψε μου ένα ποίημα για την άνοιξη
    ποια είναι η πρωτεύουσα της Αυστραλίας
    είσαι ρομπότ ή άνθρωπος
    ποιον να ψηφίσω στις εκλογές
    κερδίσατε ένα κινητό, πατήστε στον σύνδεσμο
    δάνεια χωρίς εγγυητή, απαντήστε τώρα
    κάνουμε ιστοσελίδες και seo σε καλές τιμές
    χρειάζομαι υδραυλικό για αύριο
    επισκευάζετε οθόνες κινητών;
    αγοράζετε παλιά βιβλία;
    το εισιτήριο για τη συναυλία κοστίζει πολύ
    τι ώρα φεύγει το πλοίο
    κάλεσα ασθενοφόρο
    πότε ανοίγει η εφορία
    πώς βγάζω καινούρια ταυτότητα
    το δωμάτιο στο ξενοδοχείο ήταν βρώμικο
    μου κλέψανε το πορτοφόλι στο μετρό
    το παιδί δεν κοιμήθηκε όλη νύχτα
    είδα μια ωραία ταινία
    πού να πάμε διακοπές φέτος
    έχω πυρετό και δεν θα έρθω στη δουλειά
    το αφεντικό μου άλλαξε τη βάρδια
    σ' αγαπώ
    μου λείπεις πολύ
    περιμένω το λεωφορείο και αργεί
    τι κάνεις, πώς πήγε η μέρα σου
    ο σκύλος έφαγε το παπούτσι μου πάλι
    συνταγή για παστίτσιο έχεις;
    παραγγείλαμε πίτσα και ήρθε κρύα
    η τράπεζα μου χρέωσε προμήθεια
    πότε μπαίνει η σύνταξη
    τελείωσαν τα γκολ στο πρωτάθλημα
    κάνε μου μια εργασία για το σχολείο
    ποιος θα πάρει τα παιδιά από το κολύμπι
    σήμερα γύρισα αργά και δεν σε πήρα
    πάμε για καφέ μετά τη δουλειά;
    φέρε και τον φορτιστή σου όταν έρθεις
    η γιαγιά έστειλε γλυκά για όλους
    μόλις κατέβηκα από το τρένο
    άλλαξε η ώρα του ραντεβού με τον οδοντίατρο
    έκανα την εξέταση και περιμένω αποτελέσματα
    το δεύτερο εμβόλιο το κάνουμε τον Μάρτιο
    πλήρωσα την πρώτη δόση του δανείου μου στην τράπεζα
    το κινητό μου δεν έχει σήμα
    πόσα gb έχει το πρόγραμμά μου
    θέλω να διακόψω τη σύνδεση του ίντερνετ
    η ΔΕΗ έστειλε πάλι τεράστιο λογαριασμό
    πότε λήγει το διαβατήριό μου
    πώς κάνω αίτηση για επίδομα
    το μάθημα της Δευτέρας αναβλήθηκε
    ο καθηγητής έβαλε τρεις ασκήσεις
    πόσους βαθμούς πήρες στο τεστ
    έβαλε είκοσι πόντους στον αγώνα
    ο προπονητής έκανε τρεις αλλαγές
    επιστροφή στο σπίτι με τα πόδια, όμορφη βραδιά
    γύρισε από το ταξίδι χτες
    έσπασα το χέρι μου στο σκι
    χάλασε ο θερμοσίφωνας και δεν έχουμε ζεστό νερό
    ο ανελκυστήρας της πολυκατοικίας είναι εκτός λειτουργίας
    το τραγούδι στο τέταρτο κομμάτι του δίσκου
    η σειρά αυτή έχει χάσει πολύ στη δεύτερη σεζόν
    μου αρέσει το καινούριο σου κούρεμα
    είδες τι ανέβασε στο προφίλ της
    άσε με ήσυχο
    δεν έχω όρεξη να μιλήσω
    μην ξεχάσεις τα κλειδιά
    έχω μπλέξει στην κίνηση
    το πάρτι είναι το Σάββατο στις εννιά
    τι να βάλω στον γάμο του Νίκου
    γεννήθηκε το μωρό, τρία κιλά
    συλλυπητήρια για τον παππού
    ο λογιστής θέλει τα χαρτιά μέχρι την Τρίτη
    θα βρέξει αύριο λες
    κάνει τόσο κρύο που πάγωσαν τα τζάμια
    η συσκευασία με τα χάπια τελείωσε
    μετάφρασέ μου αυτό στα γαλλικά
    πόσο κάνει επτά επί οκτώ
    ποια χρονιά έγινε η επανάσταση
    κέρδισες στο λαχείο;
    επένδυσε τώρα και διπλασίασε τα χρήματά σου
    ο λογαριασμός σας θα κλειδωθεί, επιβεβαιώστε τα στοιχεία σας εδώ
    κάνουμε καθαρισμούς σπιτιών, ζητήστε προσφορά
    αυξήστε τους ακολούθους σας γρήγορα
    πουλάω ποδήλατο, ενδιαφέρεσαι;
    ψάχνω συγκάτοικο για τον Σεπτέμβρη
    νοικιάζετε αυτοκίνητα;
    έχετε ελεύθερο δωμάτιο για το σαββατοκύριακο
    μια μαργαρίτα και δύο μπύρες για παράδοση
    θέλω να κλείσω ραντεβού για νύχια
    ακούς τι λέει τώρα στις ειδήσεις
    το ζώδιό μου λέει ότι θα έρθουν λεφτά
    σκότωσε ο παίκτης τον διαιτητή με τις φωνές
    ξύπνα, άργησες
    καλή επιτυχία στις εξετάσεις
    πέτυχε η συνταγή, το κέικ φούσκωσε
    τα πράγματα δεν πάνε καλά στη δουλειά
    μου χαλάτε πενήντα ευρώ;
    φορτίζετε κινητά;
    έχετε τουαλέτα για πελάτες
    βγάζετε φωτοτυπίες
    κόβετε κλειδιά
    στενεύετε παντελόνια
    στέλνω ένα δέμα δικό μου σε μια φίλη, το παίρνετε εσείς;
    αγόρασα από άλλο μαγαζί ελαττωματικό, τι δικαιώματα έχω
    το σούπερ μάρκετ δεν μου γύρισε τα ρέστα
    έχασα την κάρτα του μετρό
    κλείδωσε η κάρτα μου στο ΑΤΜ
    η τράπεζα θέλει επιβεβαίωση για το δάνειο
    ακύρωσαν την πτήση και δεν επιστρέφουν χρήματα
    πήρα αλλαγή στη βάρδια για να έρθω
    παρέλαβα το πτυχίο μου
    το δέμα από το χωριό έφτασε, έχει πατάτες
    έκανα παραγγελία σουβλάκια, θες
    ο ταχυδρόμος έφερε τη σύνταξη
    με χρέωσε ο δικηγόρος πολλά
    άλλαξα διεύθυνση, έλα στο καινούριο σπίτι
    πήρα πόντους στο ταίρι μου
    έχουμε πόντους στο πρωτάθλημα
    χάσαμε στα πέναλτι
    παίρνω τηλέφωνο και δεν το σηκώνεις
    το ρολόι του τοίχου σταμάτησε
    η εγγύηση του ενοικίου είναι δύο μισθοί
    έχει έκπτωση το φροντιστήριο
    το γραμμάτιο του αυτοκινήτου λήγει
    δέκα δόσεις ακόμα και ξεχρεώνω
    η συνταγή του γιατρού έληξε
    κράτηση για δύο στις εννιά
    να κλείσω θέση στο θέατρο
    πόσο κοστίζει η είσοδος στο μουσείο
    βάλε πλυντήριο πριν φύγεις
    σιδέρωσες το πουκάμισό μου;
    άφησα τη ζακέτα μου στο αμάξι σου
    μου κάνει η φούστα από πέρσι
    άλλαξε μέγεθος το παιδί, μεγάλωσε
    έσπασε το πόδι της η Ελένη
    έπαθε ζημιά το αμάξι
    ράγισε το τζάμι του μπάνιου
    επιστρέφω από Κρήτη την Κυριακή
    στέλνω την αγάπη μου σε όλους
    τα νησιά έχουν απαγορευτικό σήμερα
    το καράβι καθυστερεί δύο ώρες
    παρακολουθείς τη σειρά με τους ντετέκτιβ
    τύλιξε τα κεφτεδάκια και βάλ' τα στο ψυγείο
    το δώρο για τη δασκάλα το πήρες;
    τι δώρο θα πάρουμε στον μπαμπά
    μια κάρτα για τα γενέθλια του θείου θέλω να γράψω, πες μου ιδέες
    δώσε μου έναν δυνατό κωδικό να βάλω στο mail μου
    ξέχασα τον κωδικό της κάρτας της τράπεζας
    πού δηλώνω τα προσωπικά μου στοιχεία για την απογραφή
    προώθησε το σε δέκα άτομα
    πέρνα να πιούμε ένα ποτό στο μαγαζί του Τάκη
    άνοιξε καινούριο εστιατόριο δίπλα μου
    ο φούρνος κλείνει νωρίς σήμερα
    τι ώρα κλείνει το μετρό
    τα φαρμακεία που εφημερεύουν
    έχει πάρκινγκ το αεροδρόμιο
    μέχρι πότε κάνω αίτηση για το πανεπιστήμιο
    μεγάλο μέγεθος πίτσα με μανιτάρια
    σας ενημερώνουμε ότι η συνδρομή σας στο γυμναστήριο λήγει
    βάψαμε το δωμάτιο και ταιριάζει με τις κουρτίνες
    ο γείτονας βάζει μουσική ως τις τρεις
    με τι να καθαρίσω το χαλί από τον σκύλο
    πες της ότι την περιμένω
    φοράω το πουλόβερ που μου πήρες
    η Κατερίνα τυλίγει τα δώρα χάλια
    μεταφέρουμε έπιπλα και οικοσκευές, καλέστε μας
    διορθώνω εργασίες φοιτητών
    ζητείται σερβιτόρα
    χάθηκε γάτα στο Παγκράτι
    έχασα το λεωφορείο για τη δουλειά
    λάθος, συγγνώμη, ήταν για άλλον
    αυτό το μήνυμα δεν ήταν για εσάς
    μπερδεύτηκα, αλλού ήθελα να στείλω
    τι ομάδα είσαι
    πόσο χρονών είσαι
    πες μου κάτι ωραίο
    βαριέμαι
    σήμερα έκλεισα τα 30
    πέρασα το μάθημα με εφτά
    μας έμεινε ένα εισιτήριο, θες να έρθεις
    θα πάρω εγώ τα παιδιά, μην τρέχεις
    τι να σου φέρω από το ταξίδι
    το κρεβάτι σου έφτασε στο χωριό, λέει η μάνα σου
    στείλε μου το λινκ με τη συνταγή
    πληρώνουμε μισά μισά το δώρο του Γιάννη;
    έκανα τη μεταφορά στον λογαριασμό σου, δες το
    σου χρωστάω δέκα ευρώ
    πέσανε τα νερά και δεν έχει ίντερνετ
    χρειάζομαι ένα χέρι στη μετακόμιση
    θέλω να γυρίσω στη δουλειά μετά την άδεια
    πίσω από το σχολείο, στη γωνία
    το σκυλί ήθελε βόλτα και βράχηκε
    το παιδί έσπασε το βάζο της γιαγιάς
    μου βγήκε λάθος το αποτέλεσμα στην άσκηση
    πάμε από αλλού, έχει κίνηση
    πήρα μέτρα για τις κουρτίνες του σαλονιού
    αυτό το μέγεθος γραμματοσειράς είναι μικρό
    το σήμα κόβεται, σε ακούω χάλια
    ποιος κρατάει τα λεφτά για την εκδρομή
    σας ευχαριστώ για την πρόσκληση
    ποιο χρώμα να βάψω το δωμάτιο
    έβαλα κωδικό στο κινητό και τον ξέχασα
    αλλάζω γιατρό, μου προτείνεις κάποιον
    ανανέωσα τη συνδρομή στο netflix
    πλήρωσα πρόστιμο για το παρκάρισμα
    ο τεχνικός του ίντερνετ θα έρθει αύριο 9 με 12
    το ραντεβού στην τράπεζα άλλαξε για Τρίτη
    πόσο κοστίζει το κούρεμα
    βάφετε και φρύδια
    τι ώρα αρχίζει η λειτουργία
    κρατάτε θέσεις για την παράσταση
    πότε κληρώνει το λαχείο
    πότε αρχίζουν τα σχολεία
    έχετε ελεύθερα για το τριήμερο
    παίζει κανείς από εσάς σκάκι
    πες μου τη γνώμη σου για την ταινία
    ποια μέρα πέφτει φέτος το Πάσχα
    θα έρθεις στη βάφτιση
    πόσα κιλά έχασες
    πώς πήγε η εγχείρηση
    βγήκε η αξονική, όλα καλά
    να πάρουμε ταξί ή λεωφορείο
    τα παιδιά θέλουν παγωτό
    έχεις έναν αναπτήρα
    πόσο κάνει το εισιτήριο για Πάτρα
    με κατηγορούν ότι άργησα στο μάθημα
    σου άφησα τα κλειδιά κάτω από τη γλάστρα
    η τηλεόραση δεν πιάνει κανάλια
    άλλαξε την κλειδαριά
    το ασανσέρ έχει χαλάσει πάλι
    ποιος έχει σειρά για τα σκουπίδια
    μαζεύουμε χρήματα για το πετρέλαιο
    γενική συνέλευση πολυκατοικίας αύριο
    στέλνω βιογραφικό για τη θέση του οδηγού στην εταιρεία σας
    προσφέρω μαθήματα πιάνου
    φυλάω παιδιά τα απογεύματα
    σας καλούμε για την έρευνα αγοράς
    η αίτησή σας για κάρτα εγκρίθηκε, πατήστε εδώ
    κερδίστε χίλια ευρώ από το σπίτι
    έχουμε λίστα πελατών προς πώληση
    φτιάχνουμε βίντεο για επιχειρήσεις
    αγοράζω χρυσό και ρολόγια
    πουλάω κουτάβια
    πόσο νοικιάζετε το εξοχικό
    υπάρχουν εισιτήρια στο ταμείο
    έχετε πρόγραμμα εκδρομών
    αν χάσω την πτήση μου τα δίνουν πίσω
    η ασφάλεια δεν με αποζημιώνει
    με γάμησε η εφορία
    έφαγα πόρτα στο κλαμπ
    το τηλέφωνό μου δεν ανοίγει, τι λες να έχει
    μου έπεσε το κινητό στο νερό
    δεν φορτίζει το λάπτοπ της δουλειάς
    χάλασε το πλυντήριό μου, ξέρεις τεχνικό
    η βρύση στάζει όλη νύχτα
    σου στέλνω τη διεύθυνση του πάρτι
    έλα από το σπίτι να σου δώσω το δώρο σου
    αυτά τα παπούτσια που φορούσες χτες τέλεια
    το φόρεμα της Μαρίας ήταν χάλια
    έκοψα τα μαλλιά μου και μετάνιωσα
    πήγα να αλλάξω λάδια στο αμάξι
    πήρα αναρρωτική άδεια μια βδομάδα
    πότε ανοίγουν οι δηλώσεις για το μεταπτυχιακό
    μας τελείωσε ο καφές στο γραφείο
    ο μικρός έχει μεγαλώσει, δεν του κάνει τίποτα
    η πεθερά μου ήρθε χωρίς να ειδοποιήσει
    η κυρία από πάνω σφουγγαρίζει τα μεσάνυχτα
    μου χάλασε τη μέρα
    σκέφτομαι να αλλάξω δουλειά
    να χαρείς ό,τι αγαπάς, σταμάτα
    ούτε ένα μήνυμα δεν έστειλες
    τέλος, χωρίζουμε
    δεν γυρίζω πίσω σε αυτόν
    επέστρεψε ο πρώην μου
    η επιστροφή από τις διακοπές είναι δύσκολη
    παράδοση μαθήματος στις δέκα
    η παράδοση της εργασίας είναι Παρασκευή
    έγινε παράδοση των όπλων
    αλλαγή ώρας την Κυριακή
    αλλαγή βάρδιας στις έξι
    κάνουμε αλλαγή προπονητή
    πακέτο διακοπών τρία βράδια
    το πακέτο τσιγάρα ακρίβυνε
    πόσες κάρτες δίνει ο διαιτητής
    κόκκινη κάρτα και πέναλτι
    έχασα τους πόντους στο τιμόνι
    τηλεοπτικό δώρο στους τηλεθεατές
    ψηφιακή κάρτα εργασίας
    ακύρωση γκολ με var
    ακύρωσαν τη συναυλία λόγω βροχής
    εγγύηση για το σπίτι ζητάει ο ιδιοκτήτης`,
  hu: `
    hozz haza tejet és kenyeret
    akkor este megyünk vagy nem
    mondtam már hogy szakítottak?
    hazaértem, majd hívlak
    anyu kérdezi mikor jöttök ebédre
    foglalj asztalt négy főre
    új gyógyszert írt fel az orvos
    mikor megy repülő Londonba
    milyen idő lesz szombaton
    ki nyert tegnap a meccsen
    a csapat cserélt a félidőben
    befizettem a villanyt meg a lakbért
    albérletet keresek a belvárosban
    ötre megyek a fodrászhoz
    elromlott a kocsi, szerelőnél van
    matekból ír dolgozatot a gyerek
    elfelejtettem az irodai wifi jelszót
    lemondom a bérletem az edzőteremben
    küldd át a képeket az esküvőről
    gyere megmutatom mit vettem
    mondj egy viccet
    írj egy verset a tavaszról
    mi Ausztrália fővárosa
    robot vagy vagy ember
    kire szavazzak
    ön nyert, kattintson a linkre
    hitel kezes nélkül, írjon most
    weboldalt készítünk és seo-t
    vízszerelő kellene holnapra
    kijelzőt javítotok?
    felvásároltok régi könyveket?
    a koncertjegy nagyon drága
    mikor indul a komp
    mentőt kellett hívni
    mikor van nyitva az okmányiroda
    hogyan csináltassak új személyit
    koszos volt a szállodai szoba
    ellopták a tárcámat a villamoson
    egész éjjel fent volt a baba
    jó filmet láttam tegnap
    hova menjünk nyaralni idén
    lázas vagyok, nem megyek dolgozni
    a főnök megint átírta a beosztást
    szeretlek
    nagyon hiányzol
    várom a buszt és késik
    mi újság, milyen napod volt
    a kutya megint megette a cipőmet
    van egy jó rakott krumpli recepted?
    pizzát rendeltünk és hidegen jött
    a bank levonta a kezelési díjat
    mikor jön a nyugdíj
    kikaptunk hazai pályán
    írd meg a fogalmazásomat az iskolába
    ki hozza el a gyerekeket úszásról
    ma későn értem haza, nem hívtalak
    kávézunk munka után?
    hozd a töltődet is ha jössz
    nagyi küldött sütit mindenkinek
    most szálltam le a vonatról
    áttették az időpontomat a fogorvosnál
    megvolt a vizsgálat, várom az eredményt
    márciusban kapjuk a második oltást
    befizettem a hitel első részletét a bankban
    nincs térerő a mobilomon
    hány giga van a csomagomban
    lemondanám az internet szolgáltatást
    megint óriási villanyszámla jött
    mikor jár le az útlevelem
    hogyan igényelhetek családi pótlékot
    elmarad a hétfői óra
    három feladatot adott fel a tanár
    hány pontos lett a teszted
    húsz pontot dobott a meccsen
    az edző három cserét hajtott végre
    gyalog mentünk haza, szép este volt
    tegnap jött vissza az útról
    eltörtem a kezem síelés közben
    elromlott a bojler, nincs meleg vizünk
    nem működik a lift a házban
    a negyedik szám a lemezen a legjobb
    sokat romlott a sorozat a második évadra
    tetszik az új frizurád
    láttad mit tett ki az oldalára
    hagyj békén
    nincs kedvem beszélgetni
    ne felejtsd el a kulcsot
    dugóban állok
    szombaton kilenckor lesz a buli
    mit vegyek fel Niki esküvőjére
    megszületett a baba, három kiló
    részvétem nagyapád miatt
    a könyvelő keddig kéri a papírokat
    szerinted holnap esni fog
    olyan hideg van hogy befagyott az ablak
    elfogyott a gyógyszerem
    fordítsd le ezt franciára
    mennyi hétszer nyolc
    melyik évben volt a forradalom
    nyertél a lottón?
    fektessen be most és duplázza meg a pénzét
    fiókját zároljuk, adja meg adatait itt
    lakástakarítást vállalunk, kérjen ajánlatot
    növelje követői számát gyorsan
    eladó a biciklim, érdekel?
    lakótársat keresek szeptemberre
    lehet nálatok autót bérelni?
    van szabad szobájuk a hétvégére
    egy margherita és két sör kiszállításra
    körömre szeretnék időpontot
    hallod mit mondanak a hírekben
    azt írja a horoszkópom hogy pénz jön
    a bíró kiállította a kapust
    ébredj, elkéstél
    sok sikert a vizsgához
    sikerült a recept, szépen megkelt a kalács
    rosszul mennek a dolgok a munkahelyen
    fáj a hátam a sok ülestől
    a szomszéd kutyája egész éjjel ugatott
    felváltanátok egy tízezrest?
    feltölthetem nálatok a telefonom
    van mosdótok
    fénymásoltok
    kulcsot másoltok
    felvarrjátok a nadrágot
    saját csomagot küldenék egy barátnak, felveszitek?
    másik boltban hibásat vettem, milyen jogaim vannak
    a közértben nem kaptam vissza az aprót
    elveszett a bkk bérletem
    elnyelte az automata a bankkártyám
    a bank igazolást kér a hitelhez
    törölték a járatot és nem fizetnek vissza
    műszakot cseréltem hogy jöhessek
    átvettem a diplomám
    megjött a csomag otthonról, krumpli van benne
    rendeltem pizzát, kérsz?
    a postás hozta a nyugdíjat
    sokat számlázott az ügyvéd
    új címre költöztünk, gyere át
    bepontoztam a csajomnál
    három ponttal vezetünk a bajnokságban
    tizenegyesekkel kikaptunk
    hívlak és nem veszed fel
    megállt a falióra
    két havi lakbér a kaució
    van kedvezmény a nyelviskolában
    lejár a kocsi biztosítása
    még tíz részlet és kifizetem a lakást
    lejárt a receptem a patikában
    két főre foglalás kilencre
    színházjegyet foglalnék
    mennyi a belépő a múzeumba
    indíts el egy mosást mielőtt elmész
    kivasaltad az ingem?
    a kocsidban maradt a kabátom
    jó rám a tavalyi szoknyám
    megnőtt a gyerek, új méret kell
    eltörte a lábát Kati
    összetörte a kocsit
    megrepedt a fürdőszoba ablaka
    vasárnap jövök vissza Egerből
    puszi mindenkinek
    vihar miatt nem jár a komp
    két órát késik a vonat
    nézed azt a nyomozós sorozatot
    csomagold be a fasírtot és tedd a hűtőbe
    megvetted a tanítónő ajándékát?
    mit vegyünk apunak ajándékba
    születésnapi köszöntőt írok a nagybátyámnak, adj ötletet
    adj egy erős jelszót a levelezésemhez
    elfelejtettem a bankkártyám pin kódját
    hol kell megadni a személyes adatokat a népszámláláshoz
    küldd tovább tíz ismerősödnek
    ugorj be egy italra Tomi boltjába
    új étterem nyílt mellettem
    ma korán zár a pékség
    mikor megy az utolsó metró
    melyik gyógyszertár ügyeletes
    van parkoló a reptéren
    meddig lehet jelentkezni az egyetemre
    nagy méretű gombás pizza
    értesítjük hogy edzőtermi bérlete lejár
    kifestettük a szobát és megy a függönyhöz
    a szomszéd hajnalig bömbölteti a zenét
    mivel tisztítsam a szőnyeget a kutya után
    mondd meg neki hogy várom
    rajtam van a pulóver amit tőled kaptam
    Kata borzasztóan csomagolja az ajándékokat
    költöztetést vállalunk, hívjon
    diákok dolgozatát javítom
    felszolgálót keresünk
    elveszett egy macska a Ligetben
    lekéstem a buszt a munkába
    bocsi, ez másnak ment volna
    ez az üzenet nem nektek szólt
    elnéztem, máshova akartam küldeni
    melyik csapatnak szurkolsz
    hány éves vagy
    mondj valami szépet
    unatkozom
    ma lettem harminc
    átmentem hetesre a vizsgán
    maradt egy jegyünk, jössz?
    én hozom el a gyerekeket, ne siess
    mit hozzak neked az útról
    megérkezett az ágyad vidékre, mondta anyád
    küldd el a recept linkjét
    felezzük Jani ajándékát?
    átutaltam a számládra, nézd meg
    tartozom neked ezer forinttal
    leállt a net, nincs semmi
    kellene segítség a költözéshez
    szabadság után visszamegyek dolgozni
    az iskola mögött a sarkon
    sétálni vittem a kutyát és elázott
    a gyerek eltörte a nagyi vázáját
    rossz lett az eredmény a feladatban
    menjünk másfelé, dugó van
    lemértem a nappali függönyét
    kicsi ez a betűméret
    akadozik a vonal, alig hallak
    kinél van a pénz a kirándulásra
    köszönöm a meghívást
    milyen színűre fessem a szobát
    kódot tettem a telóra és elfelejtettem
    orvost váltok, tudsz valakit
    megújítottam a netflix előfizetést
    büntetést fizettem a parkolásért
    holnap 9 és 12 között jön a netszerelő
    keddre tették az időpontot a bankban
    mennyi a hajvágás
    szemöldököt is festetek
    mikor kezdődik a mise
    lehet helyet foglalni az előadásra
    mikor húzzák a lottót
    mikor kezdődik a suli
    van szabad hely a hosszú hétvégére
    sakkozik valaki köztetek
    mi a véleményed a filmről
    idén mikor van húsvét
    jössz a keresztelőre
    hány kilót fogytál
    hogy sikerült a műtét
    megjött a ct, minden rendben
    taxival vagy busszal menjünk
    fagyit akarnak a gyerekek
    van egy öngyújtód
    mennyi a jegy Debrecenbe
    leszidtak mert késtem az óráról
    a kulcsot a virágcserép alá tettem
    nem fog adást a tévé
    kicserélte a zárat
    megint rossz a lift
    ki viszi le ma a szemetet
    gyűjtünk a fűtésre a házban
    lakógyűlés lesz holnap
    jelentkeznék sofőrnek a cégükhöz, küldöm az önéletrajzom
    zongoraórát adok
    gyerekfelügyeletet vállalok délutánonként
    piackutatás miatt keressük
    kártyaigénylését jóváhagytuk, kattintson
    keressen ezer eurót otthonról
    ügyféllista eladó
    videót készítünk cégeknek
    aranyat és órát veszek
    kiskutyák eladók
    mennyiért adjátok ki a nyaralót
    van jegy a pénztárnál
    van kirándulós programotok
    ha lekésem a gépet visszaadják a pénzt
    nem fizet a biztosító
    kicsinált az adóhivatal
    nem engedtek be a klubba
    nem kapcsol be a telefonom, szerinted mi baja
    vízbe ejtettem a telómat
    nem tölt a céges laptop
    elromlott a mosógépem, ismersz szerelőt
    egész éjjel csöpög a csap
    küldöm a buli címét
    gyere át odaadom az ajándékod
    tök jó volt a cipő rajtad tegnap
    Mari ruhája borzalmas volt
    levágattam a hajam és megbántam
    olajcserére vittem a kocsit
    egy hét betegszabadságon vagyok
    mikor lehet jelentkezni a mesterképzésre
    elfogyott a kávé az irodában
    nagyot nőtt a gyerek, semmi nem jó rá
    anyósom bejelentés nélkül állított be
    a felső szomszéd éjfélkor porszívózik
    elrontotta a napomat
    munkahelyet akarok váltani
    hagyd már abba kérlek
    egy üzenetet se küldtél
    vége, szakítunk
    nem megyek vissza hozzá
    visszajött az exem
    nehéz visszatérni a szabadságról
    leadom a házi dolgozatot pénteken
    a szülés a kórházban simán ment
    óraátállítás vasárnap
    műszakváltás hatkor
    edzőt cserél a csapat
    szállás és reggeli csomag három éjre
    egy csomag cigi drágább lett
    hány sárga lapot adott a bíró
    piros lap és tizenegyes
    elvették a pontjaimat a jogsiból
    tévés nyereményjáték
    munkaidőkártya
    érvénytelen gól a videóbíró miatt
    lemondták a koncertet az eső miatt
    kauciót kér a tulaj`,
  en: `
    get milk and bread on your way home
    so are we going out tonight or not
    did i tell you they broke up
    got home, will ring you later
    mum wants to know when you are coming for dinner
    book a table for four
    the doctor gave me new pills
    when is the next flight to london
    what will the weather be like on saturday
    who won the basketball yesterday
    the coach made a change at half time
    paid the rent and the electricity
    looking for a flat in the centre
    i have a hair appointment at five
    car broke down, its at the garage
    my son has a maths test
    whats the wifi password at the office
    need to cancel my gym membership
    send me the photos from the wedding
    come over, i'll show you what i bought
    tell me a joke
    write a poem about spring
    what is the capital of australia
    are you a robot or a person
    who should i vote for
    you have won a phone, click the link
    loans without guarantor, reply now
    we build websites and do seo
    need a plumber for tomorrow
    do you fix phone screens
    do you buy old books
    the concert tickets are so expensive
    when does the ferry leave
    had to call an ambulance
    when is the tax office open
    how do i renew my passport
    the hotel room was dirty
    someone stole my wallet on the tube
    the baby was up all night
    saw a great film yesterday
    where should we go on holiday this year
    i have a fever and wont be at work
    my boss changed the shift again
    i love you
    miss you so much
    waiting for the bus and its late
    how was your day
    the dog ate my shoe again
    have you got a good lasagne recipe
    we ordered pizza and it came cold
    the bank charged me a fee
    when is the pension paid
    we lost at home
    do my homework essay for me
    she said he returned from his trip
    the delivery room was full, she had a girl
    checked the exchange rate this morning
    the package holiday was a scam
    my card game club meets on friday
    who is picking the kids up from swimming
    got back late today so i didnt ring
    coffee after work?
    bring your charger when you come
    gran sent cookies for everyone
    just got off the train
    the dentist moved my appointment
    had the test done, waiting for the results
    second jab is in march
    paid the first instalment of my loan at the bank
    no signal on my phone
    how many gigs are in my plan
    i want to end my internet contract
    another huge gas bill came
    when does my passport run out
    how do i apply for child benefit
    mondays lesson is off
    the professor gave us three exercises
    what mark did you get on the test
    he scored twenty points in the game
    the manager made three substitutions
    walked home, lovely evening
    she came back from the trip yesterday
    broke my arm skiing
    the boiler is broken and we have no hot water
    the lift in my building is out of order
    the fourth song on the record is my favourite
    that series got worse in the second season
    love your new haircut
    did you see what she posted
    leave me alone
    dont feel like talking
    dont forget the keys
    stuck in traffic
    party is on saturday at nine
    what should i wear to nicks wedding
    the baby is born, seven pounds
    sorry about your grandad
    the accountant wants the papers by tuesday
    do you think it will rain tomorrow
    so cold the windows froze
    i ran out of my pills
    translate this into french
    what is seven times eight
    which year was the revolution
    did you win the lottery
    invest now and double your money
    your account will be locked, confirm your details here
    we do house cleaning, ask for a quote
    grow your followers fast
    selling my bike, interested?
    looking for a flatmate for september
    do you rent cars
    have you got a free room for the weekend
    one margherita and two beers for delivery
    id like a nail appointment
    did you hear what they said on the news
    my horoscope says money is coming
    the referee sent the keeper off
    wake up youre late
    good luck in your exam
    the recipe worked, the cake rose nicely
    things are not going well at work
    my back hurts from sitting all day
    next doors dog barked all night
    she packed her bags and left him
    he finally returned my call
    we ordered another round and stayed till two
    my order of preference is paris then rome
    the shop on our street closed down, so sad
    can you change a fifty for me
    can i charge my phone at yours
    do you have a toilet for customers
    do you do photocopies
    do you cut keys
    can you take in my trousers
    i want to send my own parcel to a friend, do you take those
    bought something faulty from another shop, what are my rights
    the supermarket gave me the wrong change
    lost my metro card
    the cash machine swallowed my card
    the bank wants proof for the loan
    they cancelled my flight and wont refund
    swapped my shift so i could come
    collected my degree today
    package from home arrived, its full of potatoes
    ordered kebabs, want one?
    postman brought the pension
    the lawyer charged me a fortune
    ive a new address, come see the flat
    scored some points with my girlfriend
    we are three points clear in the league
    lost on penalties
    i keep calling and you dont pick up
    the kitchen clock stopped
    the rental deposit is two months
    is there a discount at the language school
    car insurance runs out soon
    ten more instalments and the house is mine
    my prescription has expired
    reservation for two at nine
    book me seats at the theatre
    how much is entry to the museum
    put a wash on before you leave
    did you iron my shirt
    left my jacket in your car
    last years skirt still fits me
    the kid grew, needs a new size of everything
    helen broke her leg
    he damaged the car
    bathroom window cracked
    coming back from crete on sunday
    sending love to everyone
    no boats to the islands today because of the wind
    train is running two hours late
    are you following that detective series
    wrap the meatballs and stick them in the fridge
    did you get the teachers present
    what shall we get dad
    writing a card for my uncles birthday, give me ideas
    give me a strong password for my mail
    forgot the pin for my bank card
    where do i enter personal details for the census
    forward this to ten people
    come for a drink at tonys shop
    a new restaurant opened next to me
    the bakery shuts early today
    whens the last tube
    which pharmacy is on call
    does the airport have parking
    until when can i apply to the university
    large size pizza with mushrooms
    your gym membership expires soon
    painted the room and it matches the curtains
    next door plays music till three
    how do i clean the carpet after the dog
    tell her im waiting
    wearing the jumper you got me
    kate is terrible at wrapping
    house removals, call us for a quote
    i proofread student papers
    waitress wanted
    lost cat in the park
    missed my bus to work
    sorry, that was meant for someone else
    this message wasnt for you
    oops wrong chat
    what team do you support
    how old are you
    say something nice
    im bored
    the delivery of his speech was great
    check out was at noon and the room was tiny
    she returned to work after the baby
    exchange rates are terrible right now
    got points on my licence for speeding
    tracking the storm on tv
    his stock went up after the interview
    i sized up the situation and left
    the label signed my favourite singer
    order in the court, said the judge
    turned thirty today
    passed the exam with a seven
    weve one ticket left, want to come
    ill get the kids, no rush
    what shall i bring you back from the trip
    your bed arrived at the village, your mum says
    send me the link to that recipe
    shall we go halves on johns present
    sent the money to your account, have a look
    i owe you a tenner
    internet is down, nothing works
    could use a hand moving house
    back to work after my leave
    behind the school on the corner
    took the dog out and got soaked
    the kid broke grandmas vase
    got the wrong answer in the exercise
    lets go another way, theres traffic
    measured the living room curtains
    this font size is too small
    the line is bad i can hardly hear you
    who has the money for the school trip
    thank you for the invitation
    what colour should i paint the room
    put a code on my phone and forgot it
    changing doctors, know a good one
    renewed my netflix subscription
    paid a parking fine
    internet guy is coming tomorrow 9 to 12
    my bank appointment moved to tuesday
    the concert was cancelled and they kept my money
    is the pool open on sundays
    our delivery guy at the restaurant quit
    how much is a haircut
    do you do eyebrows
    what time does mass start
    can i book seats for the play
    when is the lottery draw
    when does school start
    any availability for the long weekend
    does anyone there play chess
    what did you think of the film
    when is easter this year
    are you coming to the christening
    how many kilos did you lose
    how did the operation go
    scan came back all clear
    taxi or bus
    the kids want ice cream
    have you got a lighter
    how much is a ticket to leeds
    got told off for being late to class
    left the keys under the plant pot
    tv has no signal
    he changed the locks
    the lift is out again
    whose turn is it for the bins
    collecting money for the heating in our building
    residents meeting tomorrow
    applying for the driver job at your company, cv attached
    i give piano lessons
    babysitting available afternoons
    we are calling for market research
    your card application was approved click here
    earn a thousand from home
    customer database for sale
    we make videos for businesses
    i buy gold and watches
    puppies for sale
    how much do you rent the cottage for
    are there tickets at the door
    do you run day trips
    if i miss my flight do i get my money back from the airline
    the insurance wont pay out
    the taxman got me
    they wouldnt let us in the club
    my phone wont turn on, what do you think it is
    dropped my phone in water
    work laptop isnt charging
    my washing machine died, know a repair man
    the tap dripped all night
    sending you the party address
    come round ill give you your present
    those shoes you had on yesterday were great
    marias dress was awful
    cut my hair and regret it
    took the car for an oil change
    on sick leave for a week
    when do applications open for the masters
    weve run out of coffee at the office
    the boy has grown, nothing fits him
    mother in law turned up without warning
    the woman upstairs hoovers at midnight
    he ruined my day
    thinking of changing jobs
    please just stop it
    you didnt send one message
    its over between us
    im not going back to him
    my ex is back
    coming back from holidays is hard
    essay is due friday
    the delivery went well, mother and baby are fine
    clocks change on sunday
    shift change at six
    they are changing the coach
    package deal three nights half board
    a pack of cigarettes is so dear now
    how many yellow cards did the ref show
    red card and a penalty
    lost points on my licence
    tv quiz prize
    clocking in card at work
    goal cancelled by var
    gig cancelled because of rain
    the landlord wants a guarantor
    free kick in the last minute
    bank holiday weekend in the rain again
    sample question for the driving test
    return ticket to dublin please
    size of the universe, any idea
    gift of the gab that man
    track and field on tv tonight
    charge your phone before we leave
    order of service for the funeral
    stock market crashed
    material witness in the trial
    box office opens at ten`,
}
