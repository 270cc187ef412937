import type { Area } from './concept.ts'

/** The shop and its people: where they are, when they are there, how one reaches them. */
export const shop: Area = {
  store: {
    weight: 0.8,
    near: 'address hours pickup',
    words: {
      el: `κατάστημα καταστήμα* κατάστημ* μαγαζί μαγαζιά μαγαζιού φυσικό_κατάστημα φυσικό_χώρο showroom
        εκθεσιακ* υποκατάστημ* katasthma katastima magazi έκθεση εργαστήριο εργαστήρι από_κοντά
        να_δω_από_κοντά fisiko_katasthma μαγαζάκι χώρο_σας έχετε_κατάστημα φυσικο_καταστημα να_έρθω_να_δω
        να_δω_τα_προϊόντα δω_από_κοντά υπάρχει_χώρος katastima_fisiko μαγαζι περάσουμε_να_δούμε μόνο_online
        μόνο_ονλάιν μόνο_ίντερνετ σημείο_πώλησης`,
      hu: `üzlet üzletük üzletetek üzletbe üzletben üzletet üzleteik üzleti bolt boltot boltban boltotok boltba
        boltok boltja szaküzlet* bemutatóterem* fizikai_bolt* áruház* showroom* műhely* uzlet* boltotokba
        bolti üzletünk boltjuk üzletek boltotokban üzletetekben üzletükben van_boltotok van_üzletetek
        van_üzlet* van_bolt* csak_online személyesen_megnéz* fizikai_üzlet* bemutató_terem* élőben_lát*
        mintabolt* csak_webshop`,
      en: `store stores shop shops showroom boutique physical_store brick_and_mortar branch branches storefront
        outlet_store physical_shop workshop premises actual_shop actual_store real_shop physical_location
        somewhere_i_can_go go_and_see have_a_look_in have_a_look_around look_around look_round
        come_in_and_see high_street online_only only_online place_i_can outlet_in sales_point`,
    },
  },
  visit: {
    weight: 0.7,
    near: 'store hours address',
    words: {
      el: `επισκεφτ* επισκεφθ* επίσκεψ* να_έρθω_από_εκεί περάσω_από_εκεί να_περάσω_από_εκεί βρίσκεστε
        που_βρίσκεστε που_είστε που_ειστε που_είναι_το_κατάστημα που_είναι_το_μαγαζί έδρα έδρα_σας
        που_έχετε_κατάστημα που_εδρεύ* χάρτη που_στεγάζ* χάρτης που_σας_βρίσκω που_θα_σας_βρω
        που_ακριβώς_είστε pou_eiste pou_vriskeste που_έχετε_μαγαζί στίγμα που_ειναι_το_μαγαζι
        που_είναι_ακριβώς βρίσκεται_το_κατάστημα βρίσκεται_το_μαγαζί σε_ποιο_δρόμο σε_ποια_πόλη
        σε_ποιο_σημείο_είστε σε_ποια_περιοχή_είστε pou_briskeste pou_brisketai που_πέφτετε κοντά_στο_μετρό
        διεύθυνση_καταστήματος διεύθυνση_του_καταστήματος τοποθεσία τοποθεσίας στεγάζεστε που_στεγάζεστε`,
      hu: `hol_vagytok hol_vannak hol_található* hol_van_az_üzlet hol_van_a_bolt hol_van_üzlet* hol_talállak
        hol_találhatók bemenni térkép* székhely* megnézhetem_élőben élőben_megnéz* hol_van_bolt*
        hol_van_a_boltotok* benézni bemehet* meglátogat* merre_vagytok hol_találom_meg hol_az_üzlet*
        hol_tudom_megnézni bolt_címe üzlet_címe boltotok_címe üzletetek_címe melyik_utcá* melyik_város*
        merre_van_a_bolt* merre_találom milyen_címen hol_lehet_titeket hol_van_a_műhely* hol_a_bolt*
        helyszín* hol_működtök`,
      en: `visit located location locations where_are_you where_is_your_shop where_is_your_store map directions
        find_you based come_by come_to_the_shop stop_by see_in_person headquarters where_r_u google_maps
        address_of_your_shop shop_address store_address where_abouts_are_you where_exactly_are_you
        what_street which_street which_town near_the_metro how_do_i_find_you how_to_find_you
        where_can_i_find_you where_is_the_shop where_is_the_store wheres_the_shop wheres_your_shop
        what_part_of_town where_you_are whereabouts`,
    },
  },
  hours: {
    weight: 1,
    near: 'open store weekend',
    words: {
      el: `ωράριο ωράρια ωραρίου ώρες_λειτουργίας ωρες_λειτουργιας ώρες_καταστήματος τι_ώρα_ανοίγ*
        τι_ώρα_κλείν* τι_ώρες_είστε ωραριο wrario orario μέχρι_τι_ώρα ως_τι_ώρα από_τι_ώρα πότε_ανοίγετε
        πότε_κλείνετε πότε_είστε_ανοιχτ* ώρες_εξυπηρέτησης πότε_λειτουργείτε έως_τι_ώρα τι_ώρες τι_ώρα_είστε
        λειτουργεί_το_κατάστημα mexri_ti_wra ώρες_που_είστε τι_ωρα_ανοιγετε τι_ωρα_κλεινετε τι_ώρα_σχολάτε
        ως_πότε_είστε έως_πότε_είστε ανοιχτά_τώρα ανοιχτοί_σήμερα πρωί_απόγευμα_ανοιχτ* δουλεύετε_σάββατο
        δουλεύετε_σήμερα μέχρι_ποια_ώρα ως_ποια_ώρα ti_ora_anoigete ti_wra_kleinete ti_ora_kleinete
        mexri_ti_ora`,
      hu: `nyitvatart* nyitva_tart* nyitvatar* mettől_meddig hánytól_hányig hány_óráig meddig_vagytok
        meddig_vannak mikor_nyit* mikor_zár* meddig_van_nyitva mikor_vagytok_nyitva mikor_vannak_nyitva
        ügyfélfogadás* hánykor_nyit* hánykor_zár* nyitvatartas* mikor_van_nyitva mikor_tart_nyitva
        hány_órakor_nyit* mikor_vagytok_bent hánytól_vagytok meddig_tartotok_nyitva meddig_nyitva ma_nyitva
        most_nyitva nyitva_lesz* meddig_lehet_bemenni mikor_lehet_bemenni mikor_mehetek mikor_mehetünk zárás
        záróra nyitás nyitvatartási_idő`,
      en: `opening_hours business_hours opening_times what_time_do_you_open what_time_do_you_close store_hours
        shop_hours working_hours opening_time closing_time office_hours when_do_you_open when_do_you_close
        when_are_you_open what_hours your_hours open_until open_till opens closes hours_of_operation
        what_time_you_open are_you_open_now open_today open_tomorrow open_now how_late_are_you
        how_late_do_you closing_at shut shuts close_at what_time_can_i_come when_can_i_come when_can_i_visit
        what_days_are_you timings till_what_time until_what_time lunch_break siesta`,
    },
  },
  open: {
    weight: 0.8,
    near: 'hours weekend holiday',
    words: {
      el: `ανοιχτ* ανοικτ* κλειστ* ανοίγ* κλείν* λειτουργεί_σήμερα anoixta anoixtoi kleista δουλεύετε
        εξυπηρετείτε είστε_εκεί aniхta ανοιχτα κλειστα ανοιχτό κλειστό`,
      hu: `nyitva zárva nyit nyitok nyitnak nyittok zártok zárnak zár nyitvavan nyitottak nyitvavagytok
        nyitva_vagytok kinyit* bezár*`,
      en: `open closed opening closing shop_open store_open opened_today`,
    },
  },
  holiday: {
    weight: 1,
    near: 'open hours weekend',
    words: {
      el: `αργία αργίες γιορτ* εορτ* χριστούγενν* χριστουγενν* πάσχα πρωτοχρον* δεκαπενταύγουστ* αύγουστο
        διακοπ* καλοκαίρι άδεια γιορτές xristougenna pasxa παραμονή δεκαπενταυγουστο 15_αυγούστου 25_μαρτίου
        28_οκτωβρίου πρωτομαγιά καθαρά_δευτέρα καλοκαιρινές_διακοπές θα_είστε_κλειστά θερινές`,
      hu: `ünnep* karácsony* húsvét* szilveszter* munkaszünet* szabadság* ünnepnap* mikulás* nyári_szünet*
        leállás pünkösd* március_15 augusztus_20 október_23 május_elseje ünnepek_alatt két_ünnep_között
        nyári_szünet`,
      en: `holiday* christmas xmas easter new_year public_holiday* bank_holiday* august vacation valentines
        black_week over_christmas bank_hols over_easter new_years boxing_day summer_break closed_for`,
    },
  },
  parking: {
    weight: 1,
    near: 'store visit',
    words: {
      el: `πάρκινγκ παρκινγκ παρκάρ* parking στάθμευσ* parkarw parkaro που_παρκάρω υπάρχει_πάρκινγκ να_παρκάρω
        θέση_για_αυτοκίνητο αυτοκίνητό_μου`,
      hu: `parkol* parkoló* hol_tudok_parkol* autóval_mennék leparkol*`,
      en: `parking park car_park leave_my_car leave_the_car parking_space`,
    },
  },
  transport: {
    weight: 0.8,
    near: 'visit store',
    words: {
      el: `μετρό λεωφορεί* πως_θα_έρθω πως_έρχομαι στάση συγκοινωνί*`,
      hu: `metró* busszal villamos* tömegközleked* hogyan_jutok hogy_jutok megálló*`,
      en: `metro bus public_transport subway tram train how_do_i_get_there`,
    },
  },
  accessible: {
    weight: 1,
    near: 'store',
    words: {
      el: `αμεα αναπηρικ* ράμπα αμαξίδιο προσβάσιμ* ασανσέρ`,
      hu: `akadálymentes* kerekesszék* rámpa mozgássérült* lift`,
      en: `wheelchair accessible accessibility disabled ramp elevator step_free`,
    },
  },
  'try-on': {
    weight: 0.9,
    near: 'store fit',
    words: {
      el: `δοκιμάσω_στο δοκιμαστήριο δοκιμάσω_από_κοντά να_το_δοκιμάσω να_τα_δοκιμάσω πρόβα`,
      hu: `felpróbálni próbafülke* felpróbálhat* kipróbál* felpróbál*_az_üzlet`,
      en: `try_it_on try_on_in try_before fitting_room try_them_on try_it_in`,
    },
  },
  contact: {
    weight: 1,
    near: 'phone email support',
    words: {
      el: `επικοινων* επικοινωνήσ* επαφή epikoinwnia epikoinonia epikinonia epikoinwnhsw σας_βρω
        στοιχεία_επικοινωνίας να_σας_γράψω μιλήσω μιλήσουμε μιλήσω_με_κάποιον πως_σας_βρίσκω πως_θα_σας_βρω
        πως_επικοινωνώ που_σας_καλώ που_να_καλέσω πού_μπορώ_να_καλέσω σας_καλέσω σας_τηλεφωνήσω
        να_πάρω_τηλέφωνο τηλέφωνο_επικοινωνίας αριθμός_τηλεφώνου αριθμό_να_καλέσω μου_δίνετε_ένα_τηλέφωνο
        mail_επικοινωνίας που_να_στείλω_mail σε_ποιο_mail σε_ποιο_email ποιο_είναι_το_email
        ποιο_ειναι_το_τηλεφωνο να_σας_πάρω sas_parw_thlefwno`,
      hu: `kapcsolat kapcsolatba kapcsolatot elérhetőség* elér* hogyan_érhetlek elérni_önöket
        kapcsolatfelvétel* beszélhetek felvenni_a_kapcsolat* érdeklődni_hol hol_érlek_el hol_érhetlek
        hogyan_érlek el_tudlak_érni hol_érem_el_önöket milyen_számon melyik_számon telefonszámotok
        telefonszámuk telefonszámot hívható* email_címetek email_címük milyen_emailcím* írhatok_nektek
        hova_írhatok hova_írjak hol_tudok_beszélni telefonos_elérhet* telefonon_elér* elértelek elérlek
        beszélni_valakivel hívhatlak fel_tudlak_hívni`,
      en: `contact contacting reach_you get_in_touch speak_to talk_to get_hold contact_you contact_details
        speak_with talk_with number_i_can_call number_to_ring can_i_call_you call_you ring_you phone_you
        email_you your_number your_phone your_email phone_no what_number which_number which_email what_email
        customer_service_number speak_to_someone talk_to_someone speak_to_a talk_to_a best_way_to_reach
        get_through_to how_can_i_reach how_do_i_reach how_do_i_contact contact_info contact_number
        another_number write_to_you`,
    },
  },
  phone: {
    weight: 1,
    near: 'contact call',
    words: {
      el: `τηλέφων* τηλεφων* thlefwno thlefono tilefono tilefwno αριθμό_τηλεφώνου κινητό σταθερό_τηλέφωνο τηλ
        νούμερό_σας τηλέφωνό_σας τηλεφωνο_σας κινητο_σας σταθερό αριθμος_τηλεφωνου`,
      hu: `telefon* telefonszám* telefonszam* mobilszám* hívószám* telefonos mobil_szám* telefonsz*`,
      en: `phone telephone phone_number number_to_call tel hotline landline telefon phone_call mobile_number
        whats_your_number`,
    },
  },
  call: {
    weight: 0.8,
    near: 'phone contact',
    words: {
      el: `καλέσω καλέσετε κλήσ* τηλεφωνήσω με_πάρετε_τηλέφωνο σας_πάρω_τηλέφωνο πάρω_τηλέφωνο καλέσ* να_με_καλέσ* σας_καλώ
        δεν_απαντάτε δεν_το_σηκώνετε`,
      hu: `hívni felhív* hívhat* visszahív* hívj* telefonál*`,
      en: `call calls calling ring`,
    },
  },
  email: {
    weight: 0.8,
    near: 'contact',
    words: {
      el: `email e_mail mail μέιλ μειλ ηλεκτρονικ* ιμέιλ ημαιλ emeil ημέιλ εμαιλ`,
      hu: `email* e_mail* mail* emil emailcím* ímél* e_mailt emailt`,
      en: `email* e_mail* mail emails`,
    },
  },
  support: {
    weight: 0.8,
    near: 'contact human',
    words: {
      el: `εξυπηρέτησ* εξυπηρετ* υποστήριξ* τμήμα_πωλήσεων`,
      hu: `ügyfélszolgál* ugyfelszolgal* vevőszolgál* segítségnyújt* support`,
      en: `customer_service customer_support support helpdesk help_desk customer_care`,
    },
  },
  human: {
    weight: 0.9,
    near: 'support contact',
    words: {
      el: `άνθρωπο εκπρόσωπ* υπάλληλ* σύμβουλο_πωλήσεων`,
      hu: `élő_ember* ügyintéző* munkatárs* valakivel_beszél*`,
      en: `human real_person agent representative someone_real`,
    },
  },
  response: {
    weight: 0.9,
    near: 'support contact',
    words: {
      el: `απαντάτε απαντήσετε απάντηση απαντ* δεν_μου_απάντ* σε_πόση_ώρα_απαντ*`,
      hu: `válaszol* válasz válaszidő* nem_válaszol*`,
      en: `answer reply respond response replies no_reply`,
    },
  },
  social: {
    weight: 1,
    near: 'contact',
    words: {
      el: `instagram facebook φέισμπουκ ίνσταγκραμ tiktok σόσιαλ viber fb insta youtube`,
      hu: `instagram* facebook* tiktok* közösségi_média* viber* insta youtube`,
      en: `instagram facebook tiktok social_media insta viber follow_you youtube fb`,
    },
  },
  about: {
    weight: 0.8,
    near: 'who company',
    words: {
      el: `ποιοι_είστε λίγα_λόγια ιστορία_σας για_εσάς ιδρύθ* πόσα_χρόνια από_πότε_υπάρχετε ιδιοκτήτ*`,
      hu: `kik_vagytok rólatok bemutatkoz* mióta_működ* tulajdonos* alapít* cégről mióta`,
      en: `about_you who_are_you about_us founded your_story owner how_long_have_you_been history_of`,
    },
  },
  company: {
    weight: 0.8,
    near: 'invoice about',
    words: {
      el: `εταιρεί* εταιρικ* επιχείρησ* etaireia`,
      hu: `cég cége cégem cégünk vállalkoz* vállalat* cégnek`,
      en: `company companies business corporate firm`,
    },
  },
  job: {
    weight: 1,
    near: 'collaboration',
    words: {
      el: `δουλειά_σε_εσάς θέση_εργασίας θέσεις_εργασίας εργασία βιογραφικό προσλήψεις προσλαμβάν* δουλέψω
        βιογραφικ* ζητάτε_προσωπικό προσωπικό δουλειά ζητάτε_άτομα douleia πωλητή_ζητ* πρακτική εργαστώ
        καριέρα προσλαμβ* πρακτικής ψάχνετε_άτομο ψάχνετε_κόσμο ψάχνω_δουλειά θέλω_να_δουλέψω έχετε_θέσεις
        στείλω_βιογραφικό κενή_θέση part_time εργασιακ* douleia_se`,
      hu: `állás* munkalehetőség* dolgozni munkát önéletrajz* jelentkez* felvétel* karrier* munkaerő* diákmunk*
        gyakornok* munka kerestek_embert dolgoznék felvesztek kerestek_munkaerő* szeretnék_nálatok_dolgozni
        nálatok_dolgoz* cv_t állást_keres* részmunkaidő* felvételt van_felvétel meló`,
      en: `job jobs hiring vacanc* career* cv resume work_for_you work_with_you employment recruit* internship*
        apply_for open_position* work_at hire looking_for_staff looking_for_work part_time_job summer_job
        do_you_need_anyone taking_on vacancies send_my_cv apply_for_a_job working_for_you staff`,
    },
  },
  collaboration: {
    weight: 1,
    near: 'social wholesale',
    words: {
      el: `συνεργασί* influencer διαφήμισ* χορηγ* συνεργαστ* collaboration collab φρανσάιζ franchise affiliate
        blogger συνεργαστούμε ακόλουθοι followers προώθησ* κανάλι_μου προβολή ιμφλουένσερ`,
      hu: `együttműköd* influencer* szponzor* kollab* partner* franchise* affiliate* követőm* követőim* promó*
        blogom csatornám* reklámoz*`,
      en: `collaborat* influencer* partnership* sponsor* affiliate* press media_kit ambassador* collab
        franchise blogger followers my_channel promote_your feature_your pr_package brand_ambassador
        work_together partner_with`,
    },
  },
}
