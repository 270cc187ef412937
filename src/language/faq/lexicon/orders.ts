import type { Area } from './concept.ts'

/** The order itself: placing it, changing it, stopping it. */
export const orders: Area = {
  order: {
    weight: 0.35,
    near: 'parcel buy',
    words: {
      el: `παραγγελ* παραγγέλν* παραγγείλ* παρήγγειλ* παράγγειλ* παραγκελ* παραγελ* παραγγελία parag* paragg* παραγγγελ* παραγκέλ*
        parrhggeila paregela paragelia paraggelia paraggeila παρηγγειλ* parhggeila parigila παραγγ πάραγγελ* παρήγκειλα`,
      hu: `rendel* megrendel* rendeles* rendelés* rendelesem* rendelek rendelni rend_szám rendszám`,
      en: `order* oder ordr purchase* ordeer`,
    },
  },
  buy: {
    weight: 0.3,
    near: 'order',
    words: {
      el: `αγορ* αγοράζ* αγοράσ* ψωνίζ* ψωνίσ* ψώνι* αγόρασ* agora* agorasw`,
      hu: `vásárol* vásárl* venni vegyek vettem megvenni veszek vennék megvett* vásárolt* megveszem vehetek megvásárol*`,
      en: `buy* bought buying shop_for`,
    },
  },
  'how-to-order': {
    weight: 1,
    near: 'order buy how',
    words: {
      el: `πως_παραγγέλνω πως_κάνω_παραγγελία πως_μπορώ_να_παραγγείλω πως_να_παραγγείλω
        πως_γίνεται_η_παραγγελία πως_αγοράζω να_κάνω_παραγγελία κάνω_μια_παραγγελία να_παραγγείλω
        τρόπος_παραγγελίας pws_paraggelnw pos_kano_paraggelia πως_μπορώ_να_κάνω_παραγγελία
        πως_μπορώ_να_αγοράσω βήματα_παραγγελίας θέλω_να_παραγγείλω θελω_να_παραγγειλω πως_το_παραγγέλνω
        πως_το_αγοράζω πως_το_παίρνω βοηθήσετε_να_παραγγείλω βοηθήστε_να_παραγγ* τι_πατάω που_πατάω
        δεν_ξέρω_πως_να_παραγγ* πρώτη_φορά_παραγγ*`,
      hu: `hogyan_rendel* hogyan_tudok_rendel* hogy_tudok_rendel* hogy_lehet_rendel* hogyan_lehet_rendel*
        hogy_kell_rendel* rendelés_menete hogyan_adhatok_le_rendel* leadni_rendel* rendelni_szeretn*
        szeretnék_rendel* hogyan_vásárol* hogy_rendel* rendelés_leadás* hogyan_kell_rendel* hogy_adhatok_le
        hogyan_adok_le szeretném_megrendelni szeretném_megvenni segítség_a_rendel*
        nem_tudom_hogy_kell_rendel* hova_kattint* mire_kattint* hol_tudok_rendel* hol_lehet_rendel*
        hogyan_adjak_le hogyan_kell_megrendel* megrendelni_hogyan`,
      en: `how_to_order how_do_i_order how_can_i_order place_an_order placing_an_order make_an_order
        how_do_i_buy how_can_i_buy place_order how_to_buy ordering_process put_in_an_order how_to_place
        how_do_i_purchase want_to_order would_like_to_order like_to_order help_me_order never_ordered_online
        where_do_i_click what_do_i_click ordering_online walk_me_through buy_from_you steps_to_order
        how_does_ordering`,
    },
  },
  'phone-order': {
    weight: 1,
    near: 'phone how-to-order',
    words: {
      el: `τηλεφωνική_παραγγελία τηλεφωνικ* παραγγελία_τηλεφωνικά παραγγελία_μέσω_τηλεφώνου
        παραγγελία_από_το_τηλέφωνο παραγγελία_από_εδώ παραγγείλω_από_εδώ παραγγείλω_τηλεφωνικά
        παραγγείλω_μέσω_viber παραγγελία_μέσω_viber παραγγείλω_από_τηλέφωνο παραγγείλω_μέσω παραγγελία_μέσω
        παραγγελία_στο_τηλέφωνο παραγγείλω_εδώ παραγγείλω_εδώ_στο να_σας_πω_τι_θέλω να_την_περάσετε_εσείς
        περάσετε_εσείς_την παραγγελία_με_μήνυμα παραγγελία_στο_whatsapp παραγγελία_από_whatsapp
        δεν_τα_πάω_καλά_με_υπολογιστ*`,
      hu: `telefonos_rendel* telefonon_rendel* rendelni_telefonon itt_rendel* whatsappon_rendel*
        messengeren_rendel* rendelhetek_telefonon telefonon_is_rendel* telefonon_keresztül emailben_rendel*
        itt_leadhat* itt_adhatom_le chaten_rendel* üzenetben_rendel* itt_is_rendel* telefonon_leadn*
        nem_értek_a_számítógép*`,
      en: `phone_order* order_by_phone order_over_the_phone order_via_phone order_here order_through_whatsapp
        order_via_whatsapp order_on_whatsapp telephone_order order_by_email order_through_here
        order_on_the_phone take_my_order order_by_message order_through_chat order_by_text
        take_an_order_over not_good_with_computers order_by_call`,
    },
  },
  cancel: {
    weight: 1,
    near: 'change refund',
    words: {
      el: `ακύρωσ* ακυρώσ* ακυρών* ακυρωθ* ακυρο* ακύρωνω akurwsh akyrosi akyrwsw akirosi akirwsw akuroso
        akyroso ακίρωσ* ακυρωσ* σταματήσω_την_παραγγελία μην_το_στείλετε να_μη_σταλεί να_μην_έρθει ακοιρ*
        μην_τη_στείλετε δεν_τη_θέλω_πια δεν_θέλω_την_παραγγελία μην_την_στείλετε μην_τα_στείλετε
        μη_το_στείλετε μη_τη_στείλετε σταματήστε_την_παραγγελία ακύρωση_παραγγελίας δεν_τα_θέλω_πια ματαιώσ*
        ματαίωσ* δεν_το_θέλω_τελικά να_ακυρωθεί να_μη_το_στείλετε την_παραγγελία_δεν_τη_θέλω
        δεν_το_χρειάζομαι_πια παρήγγειλα_κατά_λάθος κατά_λάθος_παρ* διπλή_παραγγελία δύο_φορές_την_ίδια
        σβήσετε_την_παραγγ* σβήστε_την akirosete akurosete mhn_to_steilete mh_to_steilete να_μην_προχωρήσει
        μην_προχωρήσει μην_το_ετοιμάσετε να_μη_γίνει`,
      hu: `lemond* lemondan* töröl* törlés* törlöm visszavon* sztorn* storno* leállít* visszamond* torlés*
        torol* lemondás* mégse_küld* ne_küldjétek stornó* mégsem_szeretn* törl* ne_küldjék ne_küldjetek
        ne_küldjétek_ki ne_küldjétek_el ne_postázz* ne_adjátok_fel mégsem_kell_a_rendel*
        mégse_kell_a_rendel* nem_kérem_a_rendel* nem_kérem_a_csomag* meggondoltam_a_rendel* visszamondan*
        kétszer_rendel* duplán_rendel* véletlenül_rendel* állítsátok_le állítsák_le töröljétek töröljék
        lemondom lemondhat* lemondanám érvénytelenít* véletlen_rendel* ne_teljesíts* ne_menjen_tovább
        ne_készítsétek visszavonnám`,
      en: `cancel* cancell* cansel stop_my_order stop_the_order call_off cancle* dont_send_it abort dont_ship
        dont_want_the_order don_t_want_the_order dont_want_my_order don_t_send_it do_not_send dont_ship_it
        don_t_ship dont_dispatch pull_the_order stop_it_before ordered_by_mistake ordered_by_accident
        accidentally_ordered ordered_twice duplicate_order scrap_my forget_my_order call_it_off
        withdraw_my_order void_my dont_process don_t_process halt dont_pack stop_the_shipment in_error scrap`,
    },
  },
  'change-order': {
    weight: 1,
    near: 'change cancel add-item',
    words: {
      el: `αλλαγή_παραγγελίας αλλάξω_την_παραγγελία τροποποίηση_παραγγελίας τροποποιήσω_την_παραγγελία
        αλλαγή_στην_παραγγελία αλλάξω_κάτι_στην αλλαγές_στην_παραγγελία διόρθωση_παραγγελίας
        αλλάξω_παραγγελία τροποποιήσω αλλάξω_κάτι έκανα_λάθος λάθος_στην_παραγγελία βάλω_άλλο_χρώμα
        βάλω_άλλο_μέγεθος ξέχασα_να_βάλω αλλάξω_ποσότητα αλλάξω_το_χρώμα_στην αλλάξω_χρώμα_στην
        διόρθωσ*_στην_παραγγ* παρήγγειλα_λάθος_μέγεθος παρήγγειλα_λάθος_χρώμα παρήγγειλα_λάθος
        έβαλα_λάθος_μέγεθος διάλεξα_λάθος επέλεξα_λάθος αλλαγη_στην_παραγγελια πριν_φύγει πριν_σταλεί
        αν_δεν_έφυγε αν_δεν_έχει_φύγει αν_δεν_έχει_σταλεί`,
      hu: `rendelés_módosít* módosítani_a_rendel* módosítanám_a_rendel* változtatni_a_rendel* módosítható
        rendelésmódosít* elrontottam elírtam rosszul_adtam rendelésem_módosít* módosítani_szeretn*
        rosszat_rendel* módosíthatom rosszat_választ* rossz_méretet_rendel* rossz_színt_rendel*
        rossz_méretet_választ* mást_választ* elnéztem véletlenül_rossz* cseréljétek_ki_a_rendel* átírnátok
        átírjátok még_nem_ment_ki még_nem_adtátok módosítsátok módosítsuk mielőtt_feladj* mielőtt_elküld*
        mielőtt_kiküld* ha_még_nem_ment ha_még_nem_küldt*`,
      en: `change_my_order modify_my_order edit_my_order amend_my_order change_the_order modify_the_order
        change_order update_my_order change_something made_a_mistake wrong_by_mistake edit_order
        modify_order modify_an_order change_an_order edit_an_order before_it_ships before_you_ship
        before_it_goes before_you_send before_it_leaves before_dispatch if_it_hasnt_shipped hasnt_shipped
        not_shipped_yet havent_shipped ordered_the_wrong picked_the_wrong chose_the_wrong selected_the_wrong
        put_the_wrong changing_my_order change_the_quantity change_quantity change_the_colour_in
        correction_to_my tweak_my_order alter_my_order swap_it_before`,
    },
  },
  'change-address': {
    weight: 1,
    near: 'address change change-order',
    words: {
      el: `αλλάξω_διεύθυνση αλλαγή_διεύθυνσης αλλάξω_την_διεύθυνση αλλάξω_τη_διεύθυνση λάθος_διεύθυνση
        άλλη_διεύθυνση έβαλα_λάθος_διεύθυνση διαφορετική_διεύθυνση αλλάξουμε_διεύθυνση αλλαγή_της_διεύθυνσης
        αλλάξετε_τη_διεύθυνση διόρθωση_διεύθυνσης αλλαγή_στη_διεύθυνση αλλάξετε_την_διεύθυνση νέα_διεύθυνση
        μετακόμισα στείλτε_το_αλλού στείλετε_το_αλλού να_σταλεί_αλλού σε_άλλη_διεύθυνση αλλάξετε_διεύθυνση
        στο_γραφείο στη_δουλειά_μου στην_εργασία_μου όροφο κουδούνι λάθος_αριθμό_οδού λάθος_τκ λάθος_οδό
        παλιά_διεύθυνση παλιά_μου_διεύθυνση ξέχασα_τον_αριθμό δεν_έβαλα_αριθμό λάθος_τηλέφωνο_στην
        dieuthinsi_allagi allh_dieuthinsi allh_dieu8unsh lathos_dieuthinsi orofo koudouni να_το_στείλετε_στη
        να_πάει_στη_δουλειά τοποθεσία_παράδοσης στο_εξοχικό στο_εργοστάσιο λάθος_κινητό`,
      hu: `másik_cím* más_cím* rossz_cím* cím_módosít* címmódosít* cím_megváltoztat* megváltoztatni_a_cím*
        módosítani_a_cím* szállítási_címet_módosít* átírni_a_cím* elírtam_a_cím* új_cím* hibás_cím*
        elköltöz* címet_megváltoz* címet_módosít* megadott_cím* cím_változtat* címváltoz* címemet
        máshova_küld* máshová_küld* más_helyre munkahelyemre irodá* irodába régi_cím* rossz_házszám*
        rossz_irányítószám* kimaradt_az_emelet emelet* kapucsengő* csengő* ajtószám* lemaradt_a_házszám*
        rossz_utcá* elírtam_az_utca* másik_helyre nyaralóba nyaralóban gyárba rossz_telefonszám*`,
      en: `change_address change_my_address change_the_address change_delivery_address change_shipping_address
        wrong_address different_address update_address update_my_address another_address new_address
        change_the_delivery_address change_the_shipping_address change_of_address update_the_address
        moved_house update_the_delivery_address incorrect_address send_it_to_my_office to_my_office
        to_my_work somewhere_else_instead send_it_somewhere_else deliver_it_somewhere_else old_address
        wrong_house_number wrong_flat wrong_street wrong_postcode wrong_zip flat_number floor doorbell
        forgot_the_flat forgot_my_flat apartment_number missing_house_number moving_house redirect_it
        redirect_my to_another_address to_a_different_address summer_house my_mothers my_mum_s_place
        my_workplace which_bell wrong_phone_number`,
    },
  },
  'add-item': {
    weight: 1,
    near: 'change-order order',
    words: {
      el: `προσθέσ* προσθήκ* προσθετ* ξέχασα_να_βάλω βάλω_κι_άλλο συμπληρώσω_την_παραγγελία βγάλω_ένα_προϊόν
        αφαιρέσ* και_κάτι_άλλο βάλω_και κι_άλλο_ένα ακόμα_ένα_προϊόν ακόμη_ένα_προϊόν ξέχασα_ένα ενώσω
        συνένωση ενώσετε ίδια_αποστολή μαζί_σε_ένα βάλετε_μέσα προσθέσω να_βάλω_και βάλετε_και_ένα βάλτε_και
        βάλτε_μου_και μπορώ_να_βάλω ακόμα_ένα ακόμη_ένα κι_ένα_ακόμα άλλο_ένα προσθέσετε προσθέστε
        να_μπει_και μαζί_με_την_προηγούμενη να_έρθουν_μαζί στην_ίδια_παραγγελία βγάλετε_το_ένα βγάλω_το_ένα
        συμπληρώσω`,
      hu: `hozzáad* hozzátenn* hozzátesz* hozzá_tudok kivenni_a_rendel* elfelejtettem_bele bele_rakni beletenni
        kiegészít* összevonni_a_rendel* egyben_küld* még_egy_termék* hozzácsap* hozzáír* tegyek_hozzá
        adjak_hozzá utólag_hozzá* egy_csomagban összevonhat* tegyétek_bele rakjátok_bele tegyenek_bele
        plusz_egy még_egyet még_egy még_kettő kérnék_még kérek_még hozzátennétek vegyétek_ki kivenni_belőle
        kivennétek kihagyni_a bele_még hozzácsomagol* mellé_még egybe_küld* egybe_csomagol* tegyetek_hozzá
        tegyél_hozzá`,
      en: `add_item* add_something add_another add_to_my_order add_a_product remove_an_item remove_item
        forgot_to_add add_one_more combine_orders merge_orders one_parcel add_more add_an_item
        added_to_my_order add_products combine_my_orders add_it_to_my add_to_an_order add_to_the_order
        one_more another_one_to_my chuck_in throw_in put_in_another add_one add_to_it add_two pop_in_a
        extra_one include_another take_one_out take_out_the remove_one remove_the leave_out_the bung_in
        as_well_in_my_order together_with_my_order same_parcel ship_together send_together top_it_up top_up`,
    },
  },
  confirmation: {
    weight: 1,
    near: 'order email',
    words: {
      el: `επιβεβαίωσ* επιβεβαιώσ* επιβεβαιών* καταχωρ* καταχώρ* πέρασε_η_παραγγελία έγινε_η_παραγγελία
        δεν_ήρθε_email δεν_έλαβα_email δεν_έχω_λάβει_email δεν_μου_ήρθε_mail δεν_έλαβα_mail epivevaiwsh
        epivevaiosi ολοκληρώθηκε δεν_πήρα_email δεν_μου_ήρθε_email δεν_μου_ήρθε_τίποτα_στο δεν_ήρθε_mail
        δεν_ηρθε_μειλ ολοκληρώθηκε_η_παραγγελία δεν_έλαβα_επιβεβ* δεν_είδα_email παραγγελία_περασ*
        πήγε_η_παραγγελία δεν_ξέρω_αν_έγινε αν_έγινε_η_παραγγ* φαίνεται_η_παραγγελία`,
      hu: `visszaigazol* megerősít* visszaigazoló_email* nem_kaptam_visszaigazol* nem_kaptam_emailt rögzít*
        beérkezett_e nem_jött_email* sikeres_volt_a_rendel* nem_jött_visszaigazol* leadtam_e
        átment_a_rendel* nem_jött_levél megkaptátok_a_rendel* megjött_a_rendelésem megvan_a_rendelésem
        látjátok_a_rendel* nem_kaptam_levelet nem_kaptam_semmit_emailben sikerült_a_rendel*
        sikerült_e_a_rendel*`,
      en: `confirmation confirm* order_went_through no_email didnt_get_an_email havent_received_an_email
        order_placed order_confirmation did_my_order_go go_through didnt_receive_email no_confirmation
        went_through did_you_get_my_order did_you_receive_my_order has_my_order_gone have_you_got_my_order
        no_confirmation_email didnt_get_a_confirmation havent_had_a_confirmation havent_had_an_email
        order_didnt_go_through order_registered was_my_order_placed nothing_in_my_inbox`,
    },
  },
  'order-number': {
    weight: 0.8,
    near: 'order status',
    words: {
      el: `αριθμό_παραγγελίας αριθμός_παραγγελίας κωδικό_παραγγελίας κωδικός_παραγγελίας νούμερο_παραγγελίας`,
      hu: `rendelésszám* rendelési_szám* rendelésazonosító* rendelés_szám*`,
      en: `order_number order_id order_no order_code`,
    },
  },
  cart: {
    weight: 0.9,
    near: 'checkout order',
    words: {
      el: `καλάθι καλαθιού καλάθια kalathi kala8i`,
      hu: `kosár kosara* kosárba kosarat kosár* bevásárlókosár* kosárban`,
      en: `cart basket shopping_bag bag`,
    },
  },
  checkout: {
    weight: 0.9,
    near: 'cart website',
    words: {
      el: `checkout ταμείο ολοκλήρωση_παραγγελίας ολοκληρώσω ολοκληρωθεί`,
      hu: `pénztár* checkout véglegesít* befejezni_a_rendel*`,
      en: `checkout check_out complete_my_order complete_the_order finish_my_order`,
    },
  },
  guest: {
    weight: 1,
    near: 'account register order',
    words: {
      el: `χωρίς_εγγραφή χωρίς_λογαριασμό επισκέπτ* χωρίς_να_κάνω_λογαριασμό χωρίς_να_γραφτώ
        χωρίς_να_κάνω_εγγραφή πρέπει_να_κάνω_λογαριασμό πρέπει_να_κάνω_εγγραφή υποχρεωτική_εγγραφή
        πρέπει_να_γραφτώ να_μην_κάνω_λογαριασμό δεν_θέλω_λογαριασμό χρειάζεται_λογαριασμός
        χρειάζεται_εγγραφή χρειάζεται_να_γραφτώ σαν_επισκέπτης ως_επισκέπτης`,
      hu: `regisztráció_nélkül* vendégként regisztráció_nélküli muszáj_regisztrál* kell_regisztrál* fiók_nélkül
        regisztráció_nélkul kötelező_regisztrál* kötelező_a_regisztrál* nem_akarok_regisztrál*
        nem_szeretnék_regisztrál* kell_e_regisztrál* kell_fiók kell_e_fiók`,
      en: `guest without_account without_an_account without_registering without_registration without_signing_up
        need_an_account have_to_register need_to_register have_to_create_an_account must_i_register
        must_register without_creating_an_account have_to_sign_up need_to_create_an_account as_a_guest
        dont_want_an_account don_t_want_an_account do_i_need_an_account do_i_have_to_sign_up
        skip_registration`,
    },
  },
  preorder: {
    weight: 1,
    near: 'stock order reserve',
    words: {
      el: `προπαραγγελ* pre_order preorder προ_παραγγελ*`,
      hu: `előrendel* elő_rendel* előjegyz*`,
      en: `preorder* pre_order* backorder* back_order* pre_ordering`,
    },
  },
  reserve: {
    weight: 1,
    near: 'stock store preorder',
    words: {
      el: `κρατήσ* κράτησ* δεσμεύσετε κράτηση_προϊόντος μου_το_κρατάτε να_μου_το_κρατήσετε φυλάξετε κρατάτε`,
      hu: `félreten* félrerak* foglal* lefoglal* fenntart* félretesz* félre_tud*`,
      en: `reserve* hold_it put_aside set_aside put_it_aside keep_it_for_me hold_for_me reservation hold_an_item hold_a_product`,
    },
  },
  subscription: {
    weight: 1,
    near: 'order cancel',
    words: {
      el: `συνδρομ* επαναλαμβανόμεν* κάθε_μήνα μηνιαί*`,
      hu: `előfizet* havonta ismétlődő rendszeres_rendel* havi`,
      en: `subscription* subscribe_and_save recurring every_month autoship monthly_box monthly`,
    },
  },
}
