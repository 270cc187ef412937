import type { Area } from './concept.ts'

/** Where to: abroad, islands, lockers, the shop's own counter. */
export const places: Area = {
  abroad: {
    weight: 1,
    near: 'deliver eu cyprus customs island',
    words: {
      el: `εξωτερικό εξωτερικού εξωτερικ* χώρα χώρες χωρών διεθν* εκτός_ελλάδας εκτός_ελλάδος άλλη_χώρα
        άλλες_χώρες ευρώπη ευρώπης ευρωπαϊκ* κόσμο παγκόσμι* αμερική ηπα αγγλία γερμανία γαλλία ιταλία
        βουλγαρία ρουμανία αλβανία τουρκία αυστραλία καναδά* ελβετία ολλανδία βέλγιο ισπανία αυστρία σουηδία
        ουγγαρία πολωνία μεγάλη_βρετανία ηνωμένο_βασίλειο σερβία λονδίνο βερολίνο παρίσι νορβηγία δανία
        exoteriko ekswteriko eksoteriko e3wteriko κροατία ουκρανία σλοβενία germania agglia anglia exwteriko
        δανίας αγγλίας γερμανίας μένω_στη μένω_στο ζω_στην ζω_στο στο_εξωτερικό τρίτες_χώρες διεθνή
        μένω_εξωτερικό κοσοβ* σκόπια κίνα ιαπωνία ντουμπάι καναδάς φινλανδία τσεχία exvteriko ameriki
        ολλανδίας σκωτία ιρλανδία`,
      hu: `külföld* kulfold* ország* nemzetközi* határon_túl* európa* világ* németország* ausztri* szlovák*
        románi* erdély* anglia* angliába szerbi* vajdaság* horvát* szlovén* görögország* olaszország*
        franciaország* hollandi* svájc* lengyel* cseh* csehország* amerika* usa_ba usa spanyol* belgi* svéd*
        dáni* norvég* ukraj* kárpátalj* felvidék* magyarországra más_ország* bécs* kolozsvár* pozsony*
        egyesült_királyság* uk_ba németbe ausztriába romániába szlovákiába angliai németországi külhon*
        olaszba svájcba kanad* ausztrál* ír_ország* japán* dubaj* külföldről kinti külföldre`,
      en: `abroad overseas international* internationaly country countries worldwide europe european global
        outside_greece outside_hungary foreign usa us uk england germany france italy bulgaria romania
        albania turkey australia canada switzerland netherlands belgium spain austria sweden hungary poland
        serbia ireland london berlin paris vienna norway denmark croatia slovakia slovenia portugal finland
        ukraine states america britain scotland czech living_in live_in i_live_abroad dubai japan
        cyprus_address new_york sweden_address overseas_shipping ship_outside deliver_outside outside_the_eu
        expat dutch german french italian spanish other_countries another_country`,
    },
  },
  cyprus: {
    weight: 1,
    near: 'abroad deliver',
    words: {
      el: `κύπρο κύπρος κύπρου κυπρο λευκωσία λεμεσό λεμεσός λάρνακα πάφο κυπριακ* kypro kipro kypros kupro`,
      hu: `ciprus*`,
      en: `cyprus nicosia limassol larnaca paphos cypriot`,
    },
  },
  eu: {
    weight: 0.6,
    near: 'abroad customs',
    words: {
      el: `εε ευρωπαϊκή_ένωση ευρωπαϊκής_ένωσης`,
      hu: `eu európai_unió* uniós`,
      en: `eu european_union non_eu`,
    },
  },
  island: {
    weight: 1,
    near: 'deliver abroad remote',
    words: {
      el: `νησί νησιά νησιού νησιών νησιωτ* κρήτη κρήτης ρόδο ρόδος κέρκυρα μύκονο σαντορίνη λέσβο χίο σάμο κω
        ζάκυνθο κεφαλονιά πάρο νάξο σύρο nisi nisia nhsi nhsia κρητη κάλυμνο λήμνο θάσο σκιάθο ικαρία
        μυτιλήνη ναξο παρο αιγινα ύδρα σπέτσες κύθηρα πάτμο αστυπάλαια τήνο άνδρο μήλο φολέγανδρο κάρπαθο
        σποράδες κυκλάδες δωδεκάνησα σύμη λέρο πόρο καστελόριζο λευκάδα`,
      hu: `sziget* kréta* krétára rodosz* korfu* mükonosz* szantorini* ciprusra zakintosz*`,
      en: `island* crete rhodes corfu mykonos santorini lesvos naxos paros aegina hydra small_island skiathos
        zakynthos kos ionian cyclades`,
    },
  },
  remote: {
    weight: 0.9,
    near: 'island deliver abroad',
    words: {
      el: `δυσπρόσιτ* απομακρυσμέν* χωριό χωριά επαρχία επαρχιακ* περιοχή περιοχές πόλη θεσσαλονίκη αθήνα πάτρα
        λάρισα βόλο ηράκλειο ιωάννινα πειραιά καλαμάτα καβάλα σέρρες χανιά αττική perioxh perioxi xwrio
        xorio ορεινό βουνό ορεινά κωμόπολη δυσπροσιτ* εξυπηρετείτε_περιοχή εκτός_πόλης πηγαίνει_ο_courier
        ευβοια χαλκιδική πηλιο καρδιτσα τρίκαλα λαμία κοζανη ροδοπη έβρο εβρου αλεξανδρούπολη ξάνθη πρέβεζα
        μάνη αρκαδία δρομολόγια σαμοθράκη πρακτορείο εκτός_σχεδίου gps`,
      hu: `vidék* vidéki település* falu* faluba tanya* tanyára város* budapest* bp_re bp debrecen* szeged*
        pécs* győr* miskolc* nyíregyház* kecskemét* székesfehérvár* szombathely* eger* tatabány*
        kistelepülés* külterület* puszta pusztán eldugott kihoz*_falu* isten_háta_mögött erdő* balaton*
        zala* tiszántúl* faluban községben dűlő* tanyánk* zsákfalu* hegyi falu_szél*`,
      en: `remote village rural countryside area areas region town city athens thessaloniki budapest mainland
        middle_of_nowhere mountain* hamlet farm outskirts far_from off_the_beaten small_village
        hard_to_reach dirt_track sat_nav rural_area out_of_the_way farmhouse mountain`,
    },
  },
  customs: {
    weight: 1,
    near: 'abroad vat',
    words: {
      el: `τελωνεί* δασμ* εκτελωνισ* εκτελων* telwneio teloneio dasmoi τελωνιο φόροι_εισαγωγής εκτελώνισ*
        πληρώσω_στο_τελωνείο brexit μπρέξιτ επιβαρύνσεις_τελων*`,
      hu: `vám* vámol* vámköltség* vámkezel* importvám* illeték* vámot vámmal vámos brexit vámhivatal*
        áfát_kell`,
      en: `customs duty duties import_tax import_duties import_fees brexit tariff* import_charge* import_duty
        pay_customs import held_at_customs extra_taxes import_vat taxed`,
    },
  },
  pickup: {
    weight: 1,
    near: 'store locker receive',
    words: {
      el: `παραλαβή_από παραλαβή_απο παραλαβή_από_κατάστημα παραλαβή_από_το_κατάστημα παραλάβω_από να_περάσω_να
        να_έρθω_να να_έρθω_από να_περάσω_από click_collect click_and_collect από_το_κατάστημα_σας από_κοντά
        από_το_μαγαζί από_το_κατάστημα ιδίοις να_το_πάρω_από να_τα_πάρω_από να_το_παραλάβω παραλαβή
        παραλαβης paralavi paralabh paralavh να_τα_παραλάβω pick_up pickup να_το_πάρω_εγώ να_περάσω
        έρθω_να_το_πάρω να_έρθω_να_πάρω παραλαβή_αυτοπροσώπως αυτοπροσώπως να_περάσω_να_το
        να_μην_πληρώσω_courier μόνος_μου_να_το να_το_πάρω_μόν* από_το_μαγαζί_σας να_το_πάρω_από_το
        περάσω_από_το_κατάστημα περνάω_και_το_παίρνω παίρνω_μόνος να_το_παραλάβω_από κρατήσετε_να_περάσω
        perasw na_perasw na_peraso na_ertho_na_to na_erthw`,
      hu: `személyes_átvétel* személyesen személyes_atvet* átvétel* átvehet* bolti_átvétel* üzletben_átvenn*
        helyben_átvenn* érte_mehetek érte_menni érte_megyek érte_jöhet* elhozhatom elhozni elhozom elvihetem
        helyszíni_átvétel* bemenni_érte érte_jövök átvehető* átvételi_pont* helyszínen el_tudom_hozni
        érte_tudok_menni érte_tudok_jönni bemegyek_érte bemehetek_érte érte_ugran* elvinni_a_boltból beugr*
        beugranék boltban_átvenni üzletben_átveh* boltban_átveh* magam_elhozom saját_magam_elvinni
        bolti_átvevés* elviszem elvihetném átvenni_nálatok átvenni_önöknél`,
      en: `pickup pick_up pick_it_up picking_up collect collecting collection click_and_collect click_collect
        in_store_pickup store_pickup pick_up_in_store collect_in_store come_and_get collect_it in_person
        pick_my_order self_pickup pick_them_up pick_it_myself come_pick local_pickup pop_in_and pop_by
        come_and_collect collect_from swing_by drop_by_and pick_up_from collect_my_order pick_up_my_order
        pick_up_at collect_at collect_myself get_it_from_your_shop come_get_it fetch`,
    },
  },
  locker: {
    weight: 1,
    near: 'pickup deliver courier',
    words: {
      el: `locker* λόκερ λοκερ θυρίδα θυρίδες θυρίδ* box_now boxnow skroutz_point skroutz_last_mile easy_box
        easybox σημείο_παραλαβής σημεία_παραλαβής αυτόματ* μποξ_νάου bow_now λόκερς στο_μηχάνημα
        μηχάνημα_παραλαβής από_μηχάνημα ντουλαπάκι ντουλάπι lockers κουτί_παραλαβής box_νow mpox_now box_nao
        24ωρη_παραλαβή`,
      hu: `csomagautomat* csomag_automat* automata automatába automatából foxpost* fox_post* packeta*
        csomagpont* csomag_pont* csomagátvev* átvevőpont* átvevőhely* easybox* alzabox* postapont* z_box*
        pick_pack_pont* pickpack* posta_pont* átadópont* csomagterminál* gls_pont* locker* automatás
        foxposztos posta_automata csomagautomatá* pontra_kér* átvevőhelyre pakkpont* csomagpontra foxposta`,
      en: `locker* parcel_locker* parcel_machine* pickup_point* pick_up_point* collection_point* box_now boxnow
        parcel_shop parcelshop foxpost packeta drop_point parcel_point automated automat parcel_box
        pick_up_box locker_delivery click_n_collect_point amazon_locker paczkomat self_service`,
    },
  },
}
