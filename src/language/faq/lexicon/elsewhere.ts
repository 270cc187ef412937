import type { Area } from './concept.ts'

/**
 * What people also write, to a shop or by mistake to it: the rest of life. No shop's entry is about it unless it says
 * so in its own words, so a message of these has a subject, and it is another one.
 */
export const elsewhere: Area = {
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
  doctor: {
    weight: 1,
    words: {
      el: `γιατρό γιατρός γιατρού νοσοκομεί* φαρμακεί* πονάω πονάει πυρετό* οδοντίατρ* πονοκέφαλ* εμβόλι*
        εμβολί* αντιβίωσ* χάπι χάπια εγχείρησ* κορωνοϊ* κορονοϊ* covid γρίπη εξετάσεις_αίματος ιατρ*
        μαγνητικ* κτηνίατρ* φυσικοθερ* κολπικ* χειρουργ* γιατροί κλινική συμπτώματα βήχα βήχας αλλεργιολόγ*
        ψυχολόγ* πίεση_αίμ* χοληστερίνη ζάχαρο_αίμ* αιματολογικ* υπέρηχο ακτινογραφ* τραύμα ράμματα γύψο
        μαιευτήρ* γέννα τοκετό επίσκεψη_στον_γιατρό φάρμακα_μου συνταγογράφ*`,
      hu: `orvos* kórház* gyógyszertár* fáj láz lázas fogorvos* patika* oltás* oltást beteg* műtét* influenz*
        covid* antibiotik* vérvétel* állatorvos* rendelőintéz* háziorvos* vizsgálat* gyógytorn* klinika
        tünet* köhög* pszichológus* vérnyomás* koleszterin* cukorbeteg* ultrahang* röntgen* seb varrat gipsz
        szülés* szülészet* gyógyszert felírt beutaló* nátha náthás torokfáj*`,
      en: `doctor* hospital* pharmacy headache fever dentist vaccin* jab surgery covid flu antibiotic* pills
        blood_test vet ambulance gp appointment_with mri physio sick clinic symptoms cough psychologist
        therapist blood_pressure cholesterol diabetes ultrasound xray stitches plaster labour ward midwife
        nurse medication prescribed cold_and_flu sore_throat migraine checkup`,
    },
  },
  bills: {
    weight: 1,
    words: {
      el: `ρεύμα ρεύματος δεη λογαριασμό_νερού λογαριασμός_του_ρεύματος ενοίκι* κοινόχρηστα εφορία εφορίας
        εισόδημα ενφια φορολογικ* επίδομα σύνταξ* μισθό* δανείσ* δανεικά λογιστ* υπόλοιπο_λογαριασμού
        κινητή_τηλεφωνία cosmote vodafone ίντερνετ_μου wifi κοινόχρ* τηλέφωνο_λογαριασμ* internet_πάροχ*
        δορυφορικ* καύσιμα θέρμανση πετρέλαιο αντλία_θερμ* φωτοβολτα* τράπεζα_δάν* επιτόκι* στεγαστικ*
        κατασχε* πρόστιμ* κλήση_τροχαίας ασφαλιστ* εισφορ*`,
      hu: `áram áramot gázszámla* gáz rezsi* lakbér* közös_költség* adóbevall* mvm villanyszámla* vízszámla*
        kölcsön* nyugdíj adóhivatal* nav könyvelő* családi_pótlék* wifi internet_szolgált* telekom* yettel*
        vodafone* tévéelőfizet* víz_számla fűtés fűtésszámla* internetszámla* kazán* napelem* kamatláb*
        lakáshitel* bírság* büntet* biztosító* járulék* parkolási_bírság* díjbekérő_áram* közüzem* vízóra*
        gázóra*`,
      en: `electricity electric_bill water_bill gas_bill gas landlord council_tax mortgage salary wage pension
        lend_me borrow tax_return accountant broadband wifi sim_card vodafone data_plan rent utility heating
        boiler solar_panels interest_rate home_loan fine parking_ticket speeding insurance_company
        national_insurance water_meter phone_bill internet_bill utilities standing_charge`,
    },
  },
  property: {
    weight: 1,
    words: {
      el: `ενοικιάζ* ενοικι* διαμέρισμα διαμερίσματος γκαρσονιέρα οικόπεδο μεσίτ* συγκάτοικ* νοικιάζ*
        σπίτι_να_μείνω κατοικία πολυκατοικία θυρωρείο κλειδιά_του_σπιτιού μετακόμιση συγκατοικ*
        υπόγειο_διαμ* τετραγωνικά`,
      hu: `albérlet* lakás* kiadó_lakás* ingatlan* telek telket szobatárs* ház_eladó lakbér kaució* ingatlanos*
        társasház* költöz* kiköltöz* beköltöz* négyzetméter garzon`,
      en: `apartment_for flat_to_rent real_estate flatmate roommate house_for_sale estate_agent studio_flat
        rented renting tenant landlady deposit_on_the_flat square_metres moving_out moving_in studio lease
        housemate house_viewing`,
    },
  },
  'car-trouble': {
    weight: 1,
    words: {
      el: `συνεργείο βενζίν* βενζινάδικο κτεο δίπλωμα_οδήγησης μηχανικό_αυτοκ* λάδια_μηχανής οδήγη* οδηγώ
        μηχανή_μου ασφάλεια_αυτοκινήτου αμάξι λάστιχο_έσκασε τροχαία πάρκαρα μποτιλιάρισμα πινακίδ*
        συνεργεί* οδηγός φανάρι διόδια ντεπόζιτο`,
      hu: `autószerel* benzin* benzinkút* műszaki_vizsg* jogosítvány* kocsi kocsim* vezetni kötelező_biztosít*
        forgalmi autóm autópálya* matric* dugóban_ül defekt* rendszám* sofőr* piros_lámpa tank lámpánál
        vezetek`,
      en: `garage mechanic petrol mot driving_licence driving_license car_insurance flat_tyre engine drive
        driving my_car number_plate motorway traffic_light tank toll driver_license car_wash brakes gearbox
        towed`,
    },
  },
  hairdresser: {
    weight: 1,
    words: {
      el: `κομμωτήριο κούρεμα νύχια_ραντ* κουρέ* μανικιούρ ραντεβού_για_κούρεμα κομμώτρια ραντεβού_για_νύχια`,
      hu: `fodrász* körmös* hajvágás* manikűr* műköröm* kozmetikushoz borbély*`,
      en: `haircut hairdresser barber manicure nail_appointment massage tattoo`,
    },
  },
  'home-chat': {
    weight: 0.8,
    words: {
      el: `τα_λέμε_μετά που_λες θα_σου_πω σου_είπα σου_λέω πάρε_με γυρνάς έρχεσαι είμαι_σπίτι_σε πάρε_γάλα
        πάρε_ψωμί τα_παιδιά_από πάρτι πάρτυ βόλτα πάμε_για τι_κάνεις_σήμερα θα_βγούμε βγούμε σε_φιλώ φιλάκια
        γέννησε κηδεία μνημόσυνο γονείς πεθερ* κοιμ* ξυπν* φίλησέ* άργησα θα_αργήσω μάζεψες σκουπίδια
        αγαπούλα μανούλα μπαμπά μαμά_μου αδερφούλη θείτσα ξαδέρφη γεννήθηκε βαφτίσια_του πέθανε
        χρόνια_πολλά_στον γιορτάζει κοιμήθηκε ξύπνησε νανουρ* σκύλος_έφαγε μαζευτούμε βρεθούμε ραντεβού_στις
        κανονίσ* πού_είσαι έρχεσαι_από φτάνω_σε είμαι_στο_δρόμο θα_τα_πούμε τα_λέμε μου_έλειψες τι_νέα
        πως_πήγε καλά_εσύ όνειρα_γλυκά φιλιά_πολλά βγες κατέβα ανέβα σκάσε άσε_με κουράστηκα βαριέμαι
        πεινάω_τόσο νύσταξα τηλέφωνό_μου_έκλεισε πλύνε σιδέρωσ* σκούπισ* μάζεψε κήπο κούνια πάρκο_με_τα`,
      hu: `hazaérek hazajössz mikor_jössz hozz_tejet hozz_kenyeret gyere gyertek otthon_vagy találkozzunk
        talizzunk buli bulira elmegyünk szülei szüleim nagyi nagyim temetés* megszületett alszik aludj
        felkel* mit_csinálsz puszillak holnap_találk* anyósom hívj_fel hívlak hazafelé szemetet drágám
        anyuci apuci tesó nagynéni unokahúg* született keresztelő* meghalt névnap* boldog_névnapot elaludt
        felébredt megetet* összejövünk hol_vagy jössz_már mindjárt_ott úton_vagyok hiányzol mi_újság
        hogy_ment jól_vagy szép_álmokat menj_le gyere_le fáradt unatkozom álmos lemerült_a_telóm mosogass
        takaríts porszívóz* kert kertben játszótér* hinta vigyázz* pihenj* vacsizunk kajáltál együnk igyunk
        hugom öcsi haver haverok spanok`,
      en: `see_you tell_you on_my_way home_soon pick_up_the_kids pick_the_kids pick_up_milk buy_milk party
        drinks_tonight going_out wake_up asleep bedtime her_parents his_parents grandma grandpa funeral
        hang_out meet_up hows_it_going haha_she she_said he_said what_a_day mate bro dude call_me_later
        love_to_see coming_over babysit* the_bins honey sweetie daddy mommy sis auntie niece nephew born
        christening passed_away name_day fell_asleep woke_up feed_the lets_meet where_are_u_now almost_there
        missed_you whats_new how_did_it_go sweet_dreams come_down tired bored sleepy battery_died wash_up
        hoover backyard playground swing take_care rest_well catch_up long_time_no_see hang_on be_right_back
        brb on_my_break in_the_shower with_the_boys girls_night her_boyfriend his_girlfriend his_wife she_is
        he_is she_has he_has they_said told_me`,
    },
  },
  'work-chat': {
    weight: 0.8,
    words: {
      el: `αφεντικό σύσκεψη σύσκεψ* βάρδια βάρδιες συνάδελφός άδεια_από_τη παραιτ* υπερωρ* meeting μίτινγκ
        γραφείο_με_το_αφεντικό εταιρεία_μου_απέλυσε απολύθ* προαγωγ* συνέντευξη παρουσίαση_στο
        υπολογιστής_της_δουλ* εκτυπωτ* excel τηλεργασία συμβόλαιο_εργασ* κούραση_στη`,
      hu: `főnök* értekezlet* megbeszélés* műszak* túlóra* szabit felmond* meeting* kolléganőm kirúg*
        előléptet* állásinterjú* prezentáció* nyomtató* excel home_office munkaszerződés* projekt
        határidős_munka kollégák_közt beosztás*`,
      en: `my_boss boss meeting my_shift shift overtime quit_my_job colleague_said at_work_today
        deadline_at_work zoom_call commute fired promoted promotion_at job_interview presentation printer
        excel spreadsheet home_office work_contract project client_call payroll rota my_team_at`,
    },
  },
  spam: {
    weight: 1,
    words: {
      el: `συγχαρητήρια κερδίσατε κέρδισες κληρώ* κλήρωση κάντε_κλικ πατήστε_εδώ τζόκερ λαχεί* δάνειο δάνεια
        crypto επένδυσ* κέρδη_από bitcoin μπιτκόιν κερδίστε seo ιστοσελίδες_για προωθήσουμε
        την_επιχείρησή_σας στοίχημα καζίνο εύκολα_χρήματα δωρεάν_δάνειο ευκαιρία_επένδυσης πάθετε
        αποκλειστική_προσφορά_για_εσάς δωρεάν_iphone λογαριασμός_σας_θα επιβεβαιώστε_τα_στοιχεία επιχορηγ*
        χορηγούμε κλικ_εδώ viagra ακολούθους πωλήσεις_σας αυξήστε_τις προωθήστε προώθησε αλυσίδα τύχη_σε`,
      hu: `gratulálunk nyert ön_nyert kattintson nyeremény* sorsol* nyereményjáték* lottó* hitelajánl* kripto*
        befektet* bitcoin* seo weboldalkészít* kaszinó* fogadás* csalás csalók adathalász* könnyű_pénz
        keresni_otthonról ingyen_iphone exkluzív_ajánlat fiókja_zárol* erősítse_meg_adatait pályázat*
        támogatást_nyer viagra követőket növelje eladásait továbbküld* küldd_tovább szerencsét_hoz kattints
        gyors_kölcsön*`,
      en: `congratulations you_won you_have_won winner prize click_here click_the_link lottery claim_your
        bitcoin crypto* invest* forex loan* seo backlink* grow_your_business rank_your casino betting
        earn_money make_money giveaway_winner phishing followers_for get_rich free_iphone
        exclusive_deal_for_you account_will_be verify_your_account viagra boost_your increase_your_sales
        our_agency forward_this chain_letter bad_luck quick_cash get_a_loan lead_generation web_design
        guest_post unclaimed inheritance`,
    },
  },
  horoscope: {
    weight: 1,
    words: {
      el: `ζώδι* ωροσκόπι* ονειροκρίτ* ταρώ προσευχ* εκκλησί* θεός`,
      hu: `horoszkóp* csillagjegy* tarot* templom* ima mise isten`,
      en: `horoscope zodiac tarot church pray god dream_meaning astrology`,
    },
  },
  games: {
    weight: 1,
    words: {
      el: `βιντεοπαιχνίδ* playstation_παιχν* fortnite παίζω_παιχν* επίπεδο_στο σταυρόλεξο επιτραπέζιο_παίζ*
        χαρτιά_παίζ* τάβλι playstation στοιχηματ* παίκτες_online`,
      hu: `videojáték* fortnite minecraft szintet játszunk keresztrejtvény* társasoz* kártyázni ps5_játék
        kockajáték* online_játékos*`,
      en: `fortnite minecraft video_game gaming xbox_live level_up chess crossword board_game_night
        playing_cards poker ps5 level_boss multiplayer dice`,
    },
  },
  papers: {
    weight: 1,
    words: {
      el: `ταυτότητα διαβατήριο κεπ δήμο δήμος αστυνομί* πυροσβεστικ* ασθενοφόρο δικηγόρ* συμβολαιογράφ* στρατό
        δικαστήρι* πρεσβεία βίζα_για έγγραφα πιστοποιητικό_γέννησης υπουργείο ληξιαρχείο κοινωνική_ασφάλιση
        ένσημα οαεδ ikα δικαστικ* μαρτυρ* υπογραφή_γνήσ* πληρεξούσι* φορολογική_δήλωση`,
      hu: `személyi_igazolvány* okmányirod* önkormányzat* rendőr* mentő* mentőt tűzolt* ügyvéd* közjegyző*
        bíróság* követség* anyakönyv* hivatal hivatalban ügyfélkapu* taj lakcímkártya* meghatalmaz* perel*
        tanú munkanélküli* nyilatkozat_hivatal`,
      en: `passport_office id_card town_hall police fire_brigade lawyer solicitor court embassy immigration
        birth_certificate registry_office ministry social_security unemployment court_case witness
        power_of_attorney tax_office census residency permit`,
    },
  },
  handyman: {
    weight: 1,
    words: {
      el: `υδραυλικ* ηλεκτρολόγ* καθαρίστρια μετακόμιση_σπιτ* κλειδαρά* βάψιμο_σπιτ* κηπουρ* μάστορα_για
        οθόνη_του οθόνη_κινητ* επισκευή_κινητ* κλιματιστικ* καλοριφέρ θερμοσίφων* αποχέτευση μονώσεις
        μάστορα_για_το τεχνίτ* κουρτίνες_μετράτ* τζάμι ξυλουργ* μαραγκ* επιπλοποι*`,
      hu: `vízszerelő* villanyszerelő* takarítónő* költöztetés* lakatos* festő* kertész* kijelző* telefonjavít*
        klíma klímaszerel* radiátor* bojler* csőtör* szigetel* asztalos* üveges* függönyvarr* mester_kell
        burkol*`,
      en: `plumber electrician cleaner removals locksmith decorator gardener phone_repair cracked_screen
        screen_repair builder handyman air_conditioner radiator boiler drain insulation carpenter glazier
        curtains_made tiler painter_and handyman_needed leak_in_the_roof`,
    },
  },
  trivia: {
    weight: 1,
    words: {
      el: `ποιος_ανακάλυψε ποιος_έγραψε μετάφραση μετάφρασε τι_σημαίνει_η_λέξη τι_ώρα_είναι_τώρα
        ποια_μέρα_είναι_σήμερα πόσο_κάνει_2 ποσο_κανει_5 δισεκατομμ* ιστορία_της πλανήτ* σκάκι
        ποια_είναι_η_πρωτεύουσα πόσοι_κάτοικοι ποιος_είναι_ο_πρόεδρος πόσο_απέχει ήπειρ* ωκεαν* δεινόσαυρ*
        πυραμίδ* επιστήμ* εφευρέτ*`,
      hu: `ki_találta_fel ki_írta fordítsd fordítás* mennyi_az_idő hány_óra_van mennyi_2 bolygó* sakk
        hány_lakosa ki_az_elnök milyen_messze_van földrész* óceán* dinoszaurusz* piramis* tudomány*
        feltaláló*`,
      en: `who_invented who_wrote translate translation what_time_is_it what_day_is_it what_is_the_capital
        population planet* square_root history_of_the how_many_people_live who_is_the_president how_far_is
        continent ocean dinosaur* pyramid* science inventor percentage_of_the`,
    },
  },
  'your-thing': {
    weight: 1,
    words: {
      el: `πουλάω πουλήσω αγοράζετε_μεταχειρ* αγοράζετε_χρυσό ανταλλάσσετε_παλιά αγοράζετε_παλιά πουλήσω_το
        πουλήσω_σε`,
      hu: `eladnám eladni_szeretn* felvásárol* eladó_a`,
      en: `sell_you sell_my do_you_buy buy_my selling_my want_to_sell i_collect_vintage`,
    },
  },
  'wrong-number': {
    weight: 1,
    words: {
      el: `λάθος_νούμερο λάθος_αριθμό άσχετο λάθος_άτομο`,
      hu: `téves_szám rossz_szám téves_hívás`,
      en: `wrong_number wrong_person wrong_chat`,
    },
  },
  'animals-at-home': {
    weight: 0.8,
    words: {
      el: `γάτα_μου σκύλος_μου κουνέλι καναρίνι ψάρια ενυδρείο βόλτα_τον_σκύλο γάβγιζε δάγκωσε`,
      hu: `kutyám cicám nyuszim kanári akvárium sétáltat* ugat harap kutyasétáltat*`,
      en: `my_dog my_cat rabbit parrot aquarium walk_the_dog barked bites puppy_training`,
    },
  },
  'garden-nature': {
    weight: 0.8,
    words: {
      el: `δέντρο δέντρα κλάδεμα γρασίδι πότισ* ντομάτες_φύτ* μέλισσες_κυψ* ψάρεμα κυνήγι δάσος βόλτα_στο_βουνό`,
      hu: `fa_alatt metszés fű_nyír* locsol* palánta* méhkas* horgász* vadász* erdőben gombász*`,
      en: `tree trees prune lawn_mower watering_the seedlings beehive fishing hunting forest mushrooms_pick`,
    },
  },
  'church-days': {
    weight: 0.7,
    words: {
      el: `ονομαστική γιορτή_του αγίου μνημόσυν* λειτουργία_στην τάμα νηστεία ανάσταση`,
      hu: `szentmise búcsú_vasárnap böjt feltámadás névnapja keresztelőre`,
      en: `sunday_mass lent_fast blessing_of baptism saint_day nameday`,
    },
  },
}
