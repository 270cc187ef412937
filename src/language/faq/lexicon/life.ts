import type { Area } from './concept.ts'

/** What people write of bills, health, home, and by mistake; see `elsewhere`. */
export const life: Area = {
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
