import type { Area } from './concept.ts'

/** What is in it, for whom it is safe, how it is used, kept and cleaned. */
export const care: Area = {
  ingredients: {
    weight: 1,
    near: 'allergens material organic',
    words: {
      el: `συστατικ* σύστασ* περιεκτικ* τι_περιέχει τι_έχει_μέσα περιέχ* συντηρητικ* χημικά parabens παραμπεν*
        θρεπτικ* διατροφικ* θερμίδες systatika sustatika ζάχαρη χρωστικ* sls ινσι αλκοόλ τι_έχει περιέχουν
        περιέχει έχει_μέσα έχουν_μέσα συνταγή_προϊόντος παραφίν* σόγια φοινικέλαιο σιλικόν* sulfates θειικ*
        άρωμα_συνθετ* συστατικα υλικά_περιέχ* τι_βάζετε_μέσα από_τι_φτιάχν* χωρίς_αλκοόλ χωρίς_ζάχαρη
        πρόσθετα χημικ*`,
      hu: `összetev* összetétel* mit_tartalmaz tartósítószer* tartalmaz* hozzávaló* parabén* tápérték* kalória*
        adalék* cukor* vegyszer* inci benne_van alkohol miből_áll mi_van_benne van_benne tartalmaz_e
        pálmaolaj* szilikon* szulfát* parfüm_benne hozzáadott_cukor* alkoholmentes* cukormentes*
        adalékanyag* színezék* aroma illatanyag* mik_az_összetev* miből_van_a szója*`,
      en: `ingredient* composition contain* preservative* paraben* nutrition* calorie* additive* whats_in_it
        sugar chemical* what_is_in whats_in inci sulfate* alcohol sls palm_oil silicone* sulphate*
        sulfate_free paraffin soy what_do_you_put fragrance_free unscented contains does_it_contain
        is_there_any additives preservatives full_ingredient ingredient_list vitamins_in made_with
        alcohol_free sugar_free essential_oil*`,
    },
  },
  allergens: {
    weight: 1,
    near: 'ingredients gluten skin',
    words: {
      el: `αλλεργ* ξηρούς_καρπούς ίχνη δυσανεξί* αλεργ* allergi* φιστίκι λακτόζη ευαισθησ* ξηροί_καρποί
        έχω_αλλεργία αλλεργική αλλεργικός ίχνη_ξηρών με_πειράζει με_πειράζουν αμύγδαλ* καρύδ* σουσάμι`,
      hu: `allergén* allerg* mogyoró* dióféle* laktóz* intoleranc* tejmentes* érzékenység* tejallergi*
        nyomokban allergiás_vagyok mandula* dió* szezám* földimogyoró* tejet nem_bírom`,
      en: `allerg* nuts peanut* lactose intoleran* dairy traces allergic_to allergic almonds sesame tree_nuts
        nut_free dairy_free milk`,
    },
  },
  gluten: {
    weight: 1,
    near: 'allergens ingredients',
    words: {
      el: `γλουτέν* κοιλιοκάκ* glouten*`,
      hu: `glutén* gluten* lisztérzékeny* cöliáki*`,
      en: `gluten* celiac coeliac`,
    },
  },
  vegan: {
    weight: 1,
    near: 'animals ingredients organic',
    words: {
      el: `βίγκαν vegan χορτοφαγ* vegetarian φυτικ* νηστίσιμ* ζωικ* βεγκαν ζωικά_προϊόντα ζωική_προέλευση
        κερί_μέλισσας λανολίν*`,
      hu: `vegán* vegan* vegetáriánus* növényi* állati_eredet* állati méhviasz* lanolin* zselatin*`,
      en: `vegan* vegetarian* plant_based animal_products beeswax lanolin gelatin* animal_derived
        animal_ingredients veggie`,
    },
  },
  organic: {
    weight: 1,
    near: 'ingredients sustainable certificate',
    words: {
      el: `βιολογικ* οργανικ* φυσικά φυσικό φυσική βιολογικά βιο φυσικα_προϊόντα φυσικής_προέλευσης 100_φυσικ*
        ναι_φυσικ*`,
      hu: `bio organikus* természetes* vegyszermentes* bió* biotermék* öko_tanus* természetes_alapanyag*
        100_természet*`,
      en: `organic natural bio all_natural naturally chemical_free pesticide* certified_organic`,
    },
  },
  animals: {
    weight: 1,
    near: 'vegan',
    words: {
      el: `cruelty δοκιμασμένα_σε_ζώα δοκιμάζετε_σε_ζώα σε_ζώα πειράματα πειραματόζω* δοκιμές_σε_ζώα σε_ζωα
        δοκιμασμένο_σε_ζώα κουνελάκι cruelty_free τεστάρ*_ζώα peta λαγουδάκι`,
      hu: `állatkísérlet* állatokon_tesztel* kegyetlenségmentes* állatokon állatokon_teszt* nyuszi* nyuszis
        nyúl_logo peta állatbarát* állatkísérletmentes*`,
      en: `cruelty animal_test* tested_on_animals test_on_animals cruelty_free animal_friendly on_animals bunny
        leaping_bunny peta rabbits animal_testing tested_on`,
    },
  },
  expiry: {
    weight: 1,
    near: 'storage fresh',
    words: {
      el: `λήξ* λήγ* ημερομηνία_λήξης έληξε ληγμέν* ανάλωσ* διάρκεια_ζωής κρατάει_το_προϊόν πόσο_κρατάνε
        πόσο_αντέχ* αντέχει αντέχουν πόσο_διαρκεί_αφού μέχρι_πότε_είναι_καλ* μέχρι_πότε_τρώγεται τρώγεται
        χάλασε_το_προϊόν έχει_λήξει ληξη ημερομηνια_ληξης ζωή_στο_ράφι pao είναι_ακόμα_καλό ακόμα_καλό παλιό
        παλιά_κρέμα μπορώ_να_το_χρησιμοποιήσω_ακόμα ζαχάρωσ* τάγγισ* posο_kratane lhksh liksi ληξ
        ημερομηνία_έχουν ημερομηνία_έχει πόσους_μήνες_από μήνες_από_το_άνοιγμα άλλαξε_χρώμα αλλάξει_χρώμα
        να_το_φάω να_το_πετάξω έπηξε από_πέρσι`,
      hu: `lejárat* szavatossági_idő* minőségmegőrz* lejár* szavatossági_id* eltartható* meddig_jó meddig_eláll
        meddig_használhat* meddig_jók meddig_használ* jó_még még_jó_e használható_még ehető_még még_ehető
        felbontás_után lejárt_a_krém* lejárati megromlik megromlott avas* romlandó* kikristályos*
        bekristályos* meddig_tartható eláll meddig_fogyaszt* régi_krém* szavatossága szavatossági_ideje
        mennyi_ideig_jó mennyi_ideig_áll* lejár_a nyitás_után felbontástól megehetem megihatom kidobjam
        kidobni tavalyról besűrűsöd* milyen_lejárat* megváltozott_a_színe`,
      en: `expir* best_before shelf_life use_by go_off out_of_date still_ok_to_use still_good still_safe_to_use
        still_use goes_off gone_off gone_bad does_it_expire when_does_it_expire how_long_does_it_keep
        how_long_does_it_last how_long_will_it_last how_long_is_it_good once_opened after_opening
        crystallis* crystalliz* rancid expire_date expiration past_its_date best_by keeps_for is_it_still
        does_it_go_bad spoil* shelf throw_it_away bin_it eat_it is_it_off gone_thick gone_grainy what_dates
        colour_has_changed months_after_opening from_last_year use_it_up`,
    },
  },
  storage: {
    weight: 1,
    near: 'expiry fresh care',
    words: {
      el: `αποθηκεύ* αποθηκεύω συντήρησ* συντηρ* διατηρ* ψυγείο καταψύξ* κατάψυξη φυλάσσ* φυλάω που_να_το_βάλω
        πού_το_φυλάω πώς_το_φυλάω σε_δροσερό σκιερό χρειάζεται_ψυγείο μπαίνει_ψυγείο εκτός_ψυγείου`,
      hu: `tárol* hűtő* fagyaszt* tartani_a_hűtő* hűtőben eltart* hűtőbe_kell hol_tartsam hűvös_hely*
        hogyan_tartsam hogyan_kell_tárol* mélyhűtő*`,
      en: `storage storing fridge refrigerat* freeze* freezer room_temperature store_it keep_fresh
        keep_it_in_the_fridge where_do_i_keep how_do_i_store how_to_store should_i_store cool_place
        keep_in_fridge in_the_fridge`,
    },
  },
  fresh: {
    weight: 0.8,
    near: 'expiry storage',
    words: {
      el: `φρέσκ* νωπ* σοδειά εσοδεία`,
      hu: `friss* friss_e frissesség*`,
      en: `fresh freshness harvest roasted`,
    },
  },
  skin: {
    weight: 1,
    near: 'allergens ingredients',
    words: {
      el: `δέρμα_μου ευαίσθητο_δέρμα ευαίσθητες επιδερμίδ* δερματολογ* ξηρό_δέρμα λιπαρ* ακμή έκζεμα ευαίσθητη
        ατοπικ* κοκκιν* ευαίσθητο ευαισθησ*_δέρμα ροδόχρου* ροδοχρ* ερεθισμ* ερεθίζ* δερματίτιδα ψωρίασ*
        ευαίσθητα_μάτια υποαλλεργ* πρόσωπο_κατάλληλ* κατάλληλ* κατάλληλο_για τύπο_δέρματος επιδερμίδα
        δερματολόγ* σπυράκια κνησμό φαγούρα μικτή_επιδερμίδα ώριμη`,
      hu: `bőröm* érzékeny_bőr* bőrtípus* ekcém* pattanás* száraz_bőr* bőrre érzékeny* zsíros_bőr* bőrgyógyász*
        rosacea* bőrpír* irrit* viszket* kiütés* atópiás* pikkelysömör* hipoallergén* bőrproblém*
        száraz_bőrre érzékeny_bőrre alkalmas* vegyes_bőr* bőrömre bőr_re zsíros pirosod* csalánkiüt* arcbőr*`,
      en: `skin sensitive_skin dermatolog* eczema acne skin_type sensitive rash rosacea irritat* itchy itch
        hives psoriasis dermatitis hypoallergenic allergic_skin reactive breakout* dry_skin oily_skin
        combination_skin mature_skin suitable delicate_skin redness face_goes skin_goes burns_my sting*
        gentle`,
    },
  },
  pregnancy: {
    weight: 1,
    near: 'kids skin ingredients',
    words: {
      el: `έγκυ* εγκυμοσύν* θηλασμ* θηλάζ* εγγυο* εγκυος είμαι_έγκυος περιμένω_μωρό`,
      hu: `terhes* várandós* szoptat* kismama* babavár* babát_vár* terhes_vagyok várandós_vagyok`,
      en: `pregnan* breastfeed* nursing im_pregnant i_m_pregnant expecting_a_baby while_pregnant`,
    },
  },
  kids: {
    weight: 0.9,
    near: 'age',
    words: {
      el: `παιδί παιδιού παιδικ* παιδάκι μωρό μωρού μωρά βρέφ* βρεφικ* νεογέννητ* μωράκι τριών_μηνών μηνών_μωρό
        παιδάκια σε_παιδιά`,
      hu: `gyerek* gyermek* baba babá* csecsemő* kisbaba* kisgyerek* hónapos_baba* babára babáknak kisfiam*
        kislányom*`,
      en: `kid kids child children baby babies infant* toddler* newborn* month_old months_old little_one
        for_a_baby my_baby babys`,
    },
  },
  age: {
    weight: 0.8,
    near: 'kids',
    words: {
      el: `ηλικί* ετών χρονών`,
      hu: `életkor* éves korosztály* hány_éves kor`,
      en: `age ages years_old year_old aged`,
    },
  },
  pets: {
    weight: 1,
    near: 'animals',
    words: {
      el: `σκύλ* γάτ* κατοικίδι* ζωάκι* κουτάβ* γατάκι*`,
      hu: `kutya kutyá* macska macská* háziállat* kisállat* cica cicá* kedvenc*`,
      en: `pet pets dog dogs cat cats puppy kitten*`,
    },
  },
  wash: {
    weight: 1,
    near: 'care dishwasher',
    words: {
      el: `πλύ* πλένεται πλένονται πλένω πλυντήριο_ρούχων πλύσιμο πλύσιμ* σιδέρ* καθαρ* καθάρ* στεγνωτήριο
        μπάζει λεκές πλυντήριο μαζέψει μαζεύει μαζεύουν ξεβάφ* μπαίνει_στο_πλυντήριο πλενεται plenw
        plintirio πλένεται_στο πώς_το_πλένω πως_πλένεται στους_πόσους_βαθμούς βαθμούς βαθμοί
        πλύσιμο_στο_χέρι σιδερώνεται στύβ* στεγνωτ* στεγνώνω στο_πλυντήριο λεκέ_βγάλω μαζεύει_στο
        μπαίνει_πλυντήριο χλωρίνη πλυντήρια ξεπλέν* πλύση χρώματα_ζωντανά απλώσω ξεβγάλ* μαλακτικό λεκέδες
        λεκεδ* χνουδιάζ* βγαίνει_ο_λεκ*`,
      hu: `mosás* mosni mosható mosógép* vasal* tiszt* szárítógép* hány_fokon összemegy mosógépben kimos* mosom
        mos* vegytiszt* hogyan_mos* kifakul* hány_fokon hány_fokig fokon_mos* kézzel_mos* szárítógépbe
        szárító* centrifug* géppel_mosható mosógépbe mosásnál összement_mosás* vasalható hogy_mossam
        hogyan_mossam kimosható kimosni fehérít* összezsugor* lefog folt foltot foltja öblít* öblítő*
        szárad* száríthat* száríts* bolyhos*`,
      en: `wash* washing_machine iron ironing clean* dry_clean* tumble shrink* laundry machine_wash* fade dryer
        tumble_dryer tumble_dry hand_wash degrees temperature_wash bleach spin go_in_the_wash in_the_wash
        machine_washable washable stain_remov* put_in_the_washing lost_its_shape shrank shrunk rinse
        hot_wash cold_wash fabric_softener rinse_it wash_it air_dry pilling stains stain`,
    },
  },
  care: {
    weight: 0.9,
    near: 'wash storage',
    words: {
      el: `φροντίδα φροντίζ* περιποίησ* περιποι* συντηρώ πως_το_φροντίζω πως_το_περιποιούμαι λαδώσω λούστρο
        γυάλισμα γυαλίσω να_μη_χαλάσει φιτίλι λαδώνω γυαλάδα γυαλίζω τρίβω τρίψω λαδιού_ξύλο`,
      hu: `ápol* karbantart* gondoz* ápolás* kezelési_útmutató hogyan_ápol* hogyan_gondoz* kezelni_hogyan
        polír* fényez* kanóc* olajozz* olajozni fényét`,
      en: `care maintain maintenance look_after take_care polish care_instructions how_do_i_look_after
        how_do_i_care keep_it_looking keep_it_nice oil_it season_it wick trim shine polishing oiling
        chopping_board cutting_board scrub`,
    },
  },
  dishwasher: {
    weight: 1,
    near: 'microwave wash',
    words: {
      el: `πλυντήριο_πιάτων πλυντήριο_των_πιάτων πλυντηριο_πιατων`,
      hu: `mosogatógép* elmosogat* mosogat*`,
      en: `dishwasher* dish_washer`,
    },
  },
  microwave: {
    weight: 1,
    near: 'dishwasher oven',
    words: {
      el: `μικροκύμα* φούρνο_μικροκυμάτων mikrokuma* mikrokyma*`,
      hu: `mikró mikrózható mikroba mikróba* mikrohullám* mikrózni mikró*`,
      en: `microwav*`,
    },
  },
  oven: {
    weight: 1,
    near: 'microwave',
    words: {
      el: `φούρνο φούρνος φούρνου επαγωγικ* εστί* μάτι_κουζίνας θερμοκρασί*`,
      hu: `sütő sütőben sütőbe indukciós* hőálló* tűzhely*`,
      en: `oven induction stove heat_resistant hob`,
    },
  },
  waterproof: {
    weight: 1,
    near: 'material',
    words: {
      el: `αδιάβροχ* αδιαβροχ* βραχ* στο_νερό θάλασσα νερό μαυρίζ* οξειδών* ξεθωριάζ* νερού μαυρίσει
        ξεβάφει_στο βρέχεται μπάνιο_με να_κάνω_μπάνιο θάλασσα_με πισίνα σκουριάζ* μπορώ_να_το_φοράω_στο`,
      hu: `vízálló* vizallo* esőálló* vízhatlan* elszínez* oxidál* feketedik megfeketed* vízbe zuhany* fürdés*
        úszás* úszni tengerben rozsdás* vízbe_mehet`,
      en: `waterproof water_resistant water tarnish* swim shower rust wear_in_the_shower in_the_shower
        in_the_sea swimming sweat turn_green rustproof turn_my_skin`,
    },
  },
  instructions: {
    weight: 1,
    near: 'assembly product-info how',
    words: {
      el: `οδηγίες οδηγίες_χρήσης οδηγιών χρήση χρήσης πως_χρησιμοπο* χρησιμοποι* εγχειρίδι* πως_λειτουργεί
        manual odigies πως_δουλεύει πόσες_φορές δοσολογ* πώς_το_χρησιμοποιώ πως_το_βάζω πώς_εφαρμόζ*
        πώς_ανοίγει πως_ανάβει κάθε_πότε_το_βάζω κάθε_πότε πόσο_συχνά πόση_ποσότητα πρωί_ή_βράδυ
        τι_ώρα_το_βάζω οδηγιες`,
      hu: `használati* útmutató* kézikönyv* használat* hogyan_használ* hogyan_kell_használ*
        használati_utasítás* használjam használni alkalmaz* adagol* beüzemel* hogy_kell_használ*
        hogyan_működik hogy_működik_a hogyan_kell_felvin* milyen_gyakran mennyit_kell_használ*
        reggel_vagy_este hogyan_vegyem hogyan_kell_bekapcsol*`,
      en: `instruction* manual* how_to_use how_do_i_use user_guide usage guide how_does_it_work apply dosage
        directions how_do_you_use how_is_it_used how_often how_much_should_i_use day_or_night
        morning_or_night how_do_i_apply how_do_i_turn how_does_this_work step_by_step`,
    },
  },
  assembly: {
    weight: 1,
    near: 'instructions',
    words: {
      el: `συναρμολόγ* συναρμολογ* μοντάρ* εγκατάστασ* εγκαταστ* τοποθέτησ* συναρμολογημέν* τοποθετ*`,
      hu: `összeszerel* szerel* összerak* beszerel* telepít* összeszerelve`,
      en: `assembl* install* put_together set_up setup mounting mount fitting_service`,
    },
  },
  old: {
    weight: 0.8,
    near: 'sustainable',
    words: {
      el: `παλιά_συσκευή παλιό_προϊόν ανακύκλωση_συσκευ* παλιά_μου απόσυρσ* παλιό_μου`,
      hu: `régi_készülék* elszállít*_régi használt_készülék* régi_gép* régit`,
      en: `old_appliance old_one old_device trade_in take_away_my_old`,
    },
  },
  certificate: {
    weight: 1,
    near: 'organic original',
    words: {
      el: `πιστοποι* πιστοποίησ* ce iso εγκεκριμέν* εοφ βεβαίωσ*`,
      hu: `tanúsítvány* bizonyítvány* tanusit* minősít* igazolás*`,
      en: `certif* ce_mark iso lab`,
    },
  },
}
