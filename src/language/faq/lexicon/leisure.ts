import type { Area } from './concept.ts'

/** What people write of free time, school and the world; see `elsewhere`. */
export const leisure: Area = {
  weather: {
    weight: 1,
    words: {
      el: `καιρός βροχή βρέχει βρεχει ζέστη κρύο χιονίζει χιόνι ήλιο ήλιος παγωνιά καταιγίδα συννεφιά ομπρέλα
        βαθμούς_έχει καύσων* kairos kryo zesth λιακάδα βροχές μπόρα χαλάζι πάγος παγετός υγρασία αέρας
        φυσάει άνεμος κύμα μποφόρ ξαστεριά ξημέρωμα ηλιοβασίλεμα σεισμό σεισμός πλημμύρ*`,
      hu: `időjárás* eső esik esik_az hideg_van meleg_van havazik havaz* hó fagy fagyott hőség* vihar*
        napsütés* hány_fok fok_van szél fúj napos felhős borult zivatar jég jeges párás köd ködös zápor
        hűvös lehűl* felmelegedés naplemente földrengés árvíz`,
      en: `weather raining rain sunny snowing snow forecast freezing storm windy heatwave umbrella how_cold
        how_hot degrees_outside sunshine cloudy thunder lightning hail icy foggy humid breeze gale degrees
        celsius thermometer sunset earthquake flood`,
    },
  },
  sport: {
    weight: 1,
    words: {
      el: `ματς ποδόσφαιρ* ολυμπιακ* παναθηναϊκ* παοκ αεκ άρης αγώνα αγώνες γκολ μπάσκετ σκορ παίκτ* πρωτάθλημα
        τελικό προπονητ* διαιτητ* μουντιάλ ευρωλίγκα πόντους_έβαλε προκριθ* κέρδισαν έχασαν νίκησ* ντέρμπι
        πέναλτι ημίχρονο ημιτελικ* προημιτελικ* βαθμολογία_της ομάδας σουτ τρίποντο κόρνερ φάουλ γήπεδο
        κερκίδα οπαδ* τένις στίβο μετάλλι* εθνική_ομάδα διαιτησία μεταγραφ* προπόνηση κολυμβη*`,
      hu: `foci* meccs* focicsapat* fradi* ferencváros* gól gólt bajnokság* csapat játékos* edző edzőj* bíró
        döntő válogatott* olimpi* kosárlabd* góll* kikapott* nyertek vesztett* derbi tizenegyes félidő
        elődöntő tabella lövés hármas szöglet szabálytalanság stadion lelátó szurkoló* szurkol tenisz
        atlétika érem játékvezető átigazol* gólpassz kapus`,
      en: `football match soccer goal goals basketball league champions score scored scorer player players
        playoff* world_cup referee striker nba quarterback tennis olympics half_time kick_off season_opener
        derby penalty penalties semifinal quarterfinal standings shot three_pointer corner_kick foul stadium
        fans athletics medal national_team transfer_window offside goalkeeper coach_said innings halftime`,
    },
  },
  gym: {
    weight: 1,
    words: {
      el: `γυμναστήριο γυμναστηρίου προπόνησ* γυμναστ* γιόγκα πιλάτες τρέξιμο κολύμπι gumnasthrio βάρη κοιλιακ*
        διατροφολόγ* δίαιτα αδυνάτισ* κιλά_έχασα πάχυνα τρέχω χιλιόμετρα`,
      hu: `edzőterem* konditerem* edzés* jóga jógá* futás* futottam úszás uszoda* kondi* súlyzó* hasizom*
        dietetikus* diéta diétá* fogy* lefogy* hízt* kilométer* maraton*`,
      en: `gym workout work_out training coach yoga pilates jogging swimming_pool marathon personal_trainer
        weights abs dietician diet lose_weight lost_weight gained_weight kilometres running_club treadmill
        spin_class`,
    },
  },
  politics: {
    weight: 1,
    words: {
      el: `εκλογές κυβέρνησ* πρωθυπουργ* κόμμα κόμματα ψηφίζ* ψηφίσ* ψηφίσω βουλή υπουργ* μητσοτάκ* τσίπρα*
        πόλεμο* απεργία διαδήλωσ* δήμαρχ* βουλευτ* νόμο νόμος κρίση_οικονομ* πληθωρισμ* ευρωεκλογ* ψηφοφορί*
        δημοψήφισμα μετανάστ* σύνορα στρατ*`,
      hu: `választások* kormány* miniszterelnök* politik* orbán* pártok párt szavaz* parlament* miniszter*
        háború* sztrájk* tüntet* polgármester* képviselő* törvény* infláció* népszavaz* migrán* határzár*
        katona* sereg`,
      en: `election* government politic* president prime_minister vote voting parliament minister war strike
        protest brexit_vote mayor congress senate law_passed inflation referendum immigrants border_crisis
        army soldier* policy_on`,
    },
  },
  love: {
    weight: 1,
    words: {
      el: `σ_αγαπώ αγαπώ έρωτα* γνωριμί* φιλί φιλιά παντρευτ* παντρεύ* χώρισ* χωρίσ* σχέση_με ερωτευ*
        κορίτσι_μου αγόρι_μου σ_αγαπω μωρό_μου φίλη_μου_χώρισε αρραβων* αρραβών* γάμος_του νύφη_και γαμπρ*
        ζηλεύ* απάτησε έρωτας ραντεβού_το_βράδυ πρώην_μου φλερτ* φλέρταρ*`,
      hu: `szeretlek szerelm* puszi* randi* csók* feleségül szakít* elvált* járnak összejött* megcsal*
        barátnőmmel barátommal eljegyz* menyasszony* vőlegény* esküvője féltékeny* megcsalta exem flörtöl*
        szerelmes pasim csajom barátnője`,
      en: `love_you girlfriend boyfriend kiss dating marry married sexy split_up broke_up break_up divorce*
        crush in_love babe darling engaged engagement fiance bride groom jealous cheated my_ex flirting
        valentine_date soulmate honeymoon bridesmaid`,
    },
  },
  joke: {
    weight: 1,
    words: {
      el: `ανέκδοτ* αστεί* πες_μου_κάτι τραγούδ* ποίημα ποιημα παραμύθι παίξουμε αίνιγμα πες_μου_ένα`,
      hu: `vicc* viccet mesélj vers verset mese mesét dal énekelj találós mondj_egy`,
      en: `joke* poem story funny sing riddle tell_me_a bedtime_story rap`,
    },
  },
  music: {
    weight: 1,
    words: {
      el: `άλμπουμ συναυλία συναυλίες συγκρότημα τραγουδιστ* spotify κιθάρα πιάνο μουσική τραγούδησε χορωδία
        ορχήστρα χορός χορέψ* ντραμς στίχοι ραδιόφωνο φεστιβάλ ρεσιτάλ`,
      hu: `album* koncert* zenekar* énekes* spotify gitár* zongor* zene zenét lemez_jó énekelt kórus zenekari
        tánc táncol* dob dalszöveg rádió fesztivál* slágert`,
      en: `album song songs concert band singer spotify guitar piano music lyrics playlist podcast dj sang
        choir orchestra dance danced dancing drums radio festival gig rehearsal violin chorus`,
    },
  },
  screen: {
    weight: 1,
    words: {
      el: `ταινία ταινίες σειρά_στο επεισόδι* σινεμά θέατρο netflix νετφλιξ ηθοποι* πρεμιέρα youtube_βίντεο
        κανάλι τηλεόραση_απόψε σκηνοθέτ* όσκαρ κωμωδία θρίλερ σεζόν τηλεθεατ* σίριαλ ντοκιμαντέρ
        εισιτήρια_για_το_σινεμά`,
      hu: `film filmet filmek sorozat* epizód* mozi* színház* netflix színész* évad* tévében rendező* oscar
        vígjáték* thriller évadot tévésorozat dokumentumfilm* előadás színdarab`,
      en: `movie movies film films series episode* cinema theatre netflix actor* actress season_finale tv_show
        binge director oscar comedy thriller season_two documentary trailer soap_opera screening play_at_the`,
    },
  },
  robot: {
    weight: 1,
    words: {
      el: `ρομπότ chatgpt τεχνητή_νοημοσύνη πως_σε_λένε ποιος_είσαι πόσο_χρονών_είσαι είσαι_ρομπότ
        είσαι_άνθρωπος τι_μπορείς_να_κάνεις`,
      hu: `robot robottal chatgpt mesterséges_intelligenc* hogy_hívnak hány_éves_vagy ki_vagy ember_vagy
        gép_vagy`,
      en: `robot chatgpt artificial_intelligence your_name how_old_are_you are_you_real are_you_human
        are_you_a_bot ai gpt siri alexa`,
    },
  },
  school: {
    weight: 1,
    words: {
      el: `μαθηματικ* σχολείο σχολείου πανεπιστήμιο σχολή μάθημα μαθήματα εξετάσεις εξέταση καθηγητ* δάσκαλ*
        δασκάλα φροντιστήριο διαγώνισμα πρωτεύουσα_της εξίσωσ* τάξη βαθμολογία πτυχίο νηπιαγωγείο
        παιδικό_σταθμό λύσε γυμνάσιο λύκειο διάβασμα άσκηση ασκήσεις μαθητή σχολική_τσάντα_όχι βαθμούς_στο
        δημοτικό απουσία_από πτυχιακ* εργασία_πανεπ* εξεταστική αμφιθέατρο έκθεση_ιδεών τεστ φροντιστ*
        κάνω_μάθημα ιδιαίτερ* γραμματική λεξικό αγγλικά_μαθ*`,
      hu: `iskola iskolá* egyetem* tanár* tanító* vizsga vizsgá* dolgozat* házi_feladat* matek* egyenlet*
        érettségi* óvod* osztályfőnök* szülői diploma* főváros* lecke tanul* feladatot tanóra tanul tanult
        bizonyítvány osztályzat jegyet_kap szakdolgozat* vizsgaidőszak* előadó teszt_iskol* nyelviskol*
        magántanár* nyelvtan szótár angolóra felvételi napközi tanszer*`,
      en: `school homework math maths capital_of equation essay university exam exams teacher class lecture
        professor grades nursery college exchange_student classroom thesis semester kindergarten lesson
        lessons tutor pupil assignment coursework pupils classmates report_card primary_school
        secondary_school dissertation lecture_hall essay_due spelling grammar dictionary revision tuition
        headmaster`,
    },
  },
  recipe: {
    weight: 1,
    words: {
      el: `συνταγή συνταγές μαγειρ* μαγειρεύ* μαγείρεψ* ψήνω ψήσω φαγητό_σήμερα τι_να_φάω τι_θα_φάμε αλεύρι
        αυγά ζύμη φούρνισ* σάλτσα βούτυρο τηγανίζ* βράζ* κρεμμύδι σκόρδο ντομάτ* κοτόπουλο κρέας μακαρόνια
        ρύζι παστίτσιο μουσακά φασολάδα σαλάτα`,
      hu: `recept receptet főz* főzni sütni süssem mit_főzzek mit_egyek ebédre_mi vacsorára liszt tojás tészta
        sütöttem szósz vaj rántott* forral* hagyma fokhagyma paradicsom csirke hús húst rizs pörkölt gulyás
        leves saláta krumpli`,
      en: `recipe* cook cooking bake baking what_to_eat cooked simmer roast flour eggs dough sauce butter fry
        boil onion garlic tomato tomatoes chicken meat pasta rice stew soup salad potatoes lasagne`,
    },
  },
  travel: {
    weight: 1,
    words: {
      el: `ταξί πτήση πτήσεις αεροδρόμι* ξενοδοχεί* εισιτήρι* τρένο αεροπλάνο πλοίο φέρι ταξίδι διακοπές_στη
        λιμάνι βαλίτσ* δωμάτιο διαβατήρι* λεωφορείο κίνηση_στον ταξιδεύ* ταξιδέψ* πτήση_για βαπόρι καράβι
        ακτοπλοϊκ* ξεναγ* μουσείο μουσεία αξιοθέατα παραλία παραλίες μπάνιο_στη_θάλασσα κάμπινγκ βουνό_πήγ*
        σκι αποσκευ* τελωνείο_αεροδρ* πύλη_3 ρεσεψιόν διανυκτέρευση πρωινό_στο_ξεν*`,
      hu: `taxi taxit repülő* repülőtér* reptér* szálloda szállodában szállás* vonat* hotel hotelt jegyet
        jegy_a kompjegy* utazás* nyaral* bőrönd* útlevél* szoba szobát busz dugó hajó hajóút idegenvezet*
        múzeum* látnivaló* strand strandra tengerpart* kemping túra túrázni síelni poggyász recepció
        éjszakát reggelivel vízum kirándul*`,
      en: `taxi flight* airport hotel ticket* plane ferry train bus_stop airbnb passport travel trip suitcase
        boarding uber cab traffic vacation_in holiday_in cruise tour guide_tour museum sightseeing beach
        camping hike hiking skiing luggage gate reception overnight bed_and_breakfast itinerary sunbathe`,
    },
  },
  restaurant: {
    weight: 1,
    words: {
      el: `εστιατόρι* πίτσα* σουβλάκι* τραπέζι_για καφετέρι* ταβέρν* μπύρες_το γύρο φαγητό_απ πεινάω
        κράτηση_για_τραπέζι μεζέ ταβέρνα κρασί_και μπάρμπεκιου καφέ_να_πιούμε φάμε πιούμε τρώμε_έξω γεύμα
        σερβιτόρ* λογαριασμό_στο μπύρα_το κοκτέιλ ούζο ουζερί ντελίβερι_φαγ*`,
      hu: `étterem* pizza pizzá* asztalfoglal* kávézó kávézni gyros* éhes ebéd* vacsor* sörözni kocsm* asztalt
        kaja kajá* vendéglő* ebédelni vacsorázni italt koktél* pincér* számlát_kérünk bor_este grillezni
        pálinkáz* hamburger* lángos* fagyi* cukrászda*`,
      en: `restaurant* pizza* table_for burger* dinner lunch brunch pub takeaway starving hungry barbecue bbq
        tavern steakhouse eat_out eating_out waiter cocktail drinks beers barbecue_at kebab takeout
        ice_cream diner leftovers tip_the`,
    },
  },
}
