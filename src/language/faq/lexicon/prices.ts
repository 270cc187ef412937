import type { Area } from './concept.ts'

/** What things cost, and how they cost less. */
export const prices: Area = {
  cost: {
    weight: 0.5,
    near: 'price how-much charge',
    words: {
      el: `κόστ* κοστί* κοστίζ* έξοδα έξοδο στοιχίζ* στοιχίσ* πόσο_κάνει πόσο_κάνουν πόσο_έχει πόσο_έχουν πόσο_πάει πόσο_θα_κάνει
        πόσο_χρεών* πόσο_πληρών* πόσο_θα_πληρώσω πόσο_βγαίνει πόσα_θέλει πόσα_λεφτά πόσο_θα_μου poso_kanei poso_exei
        kostizei kostos πόσο_ειναι πόσο_είναι poso_kanoun poso_einai πόσο_κοστίζ* πόσο_πάνε πόσα_ευρώ πόσο_μου_κάνει`,
      hu: `költség* koltseg* kerül kerülnek kerülne mennyibe díj* mennyiért menyibe mennyi_a mennyi_az mennyit_fizet*
        mennyit_kell_fizet* mennyibe_kerül mennyi_lesz mennyit_számol* mennyi_egy`,
      en: `cost costs how_much_is how_much_are how_much_does how_much_do how_much_would how_much_will how_much_for expens*
        how_much_to how_much_it`,
    },
  },
  price: {
    weight: 0.7,
    near: 'cost',
    words: {
      el: `τιμή τιμές τιμής τιμών τιμοκατάλογ* timi timh times τιμη πόσο_έχει_το πόσο_έχει_η πόσο_κάνει_το
        πόσο_κάνει_η`,
      hu: `ár ára árak árat árát áron árú árlist* árlista árról árban árakat mennyi_az_ára mennyibe_kerül_ez
        mi_az_ára`,
      en: `price* pricing pricelist price_list whats_the_price_of how_much_is_this`,
    },
  },
  expensive: {
    weight: 0.7,
    near: 'price discount',
    words: {
      el: `ακριβ* φθην* φτην* οικονομικ* τσιμπημέν*`,
      hu: `drága drágább* olcsó* olcsóbb* drága* drágá* megéri`,
      en: `expensive cheap cheaper cheapest affordable pricey overpriced`,
    },
  },
  'price-match': {
    weight: 1,
    near: 'price expensive discount',
    words: {
      el: `καλύτερη_τιμή βρήκα_φθηνότερα βρήκα_φτηνότερα φθηνότερα_αλλού πιο_φθηνά_αλλού πιο_φτηνά_αλλού skroutz_τιμή χαμηλότερη_τιμή
        εγγύηση_τιμής βρήκα_αλλού αλλού_φθην* παζάρι καλύτερη_προσφορά`,
      hu: `olcsóbban_máshol máshol_olcsóbb* árgarancia jobb_ár* legjobb_ár* máshol_olcsób* árat_igazít* alku* alkudni`,
      en: `price_match* match_the_price match_price cheaper_elsewhere better_price best_price lower_price beat_the_price
        found_it_cheaper price_guarantee cheaper_on`,
    },
  },
  free: {
    weight: 0.5,
    near: 'cost',
    words: {
      el: `δωρεάν τζάμπα τσάμπα δωρεαν dorean dwrean`,
      hu: `ingyen ingyenes* ingyenesen díjmentes* térítésmentes* ingyé* ingyér*`,
      en: `free gratis complimentary for_nothing`,
    },
  },
  discount: {
    weight: 1,
    near: 'coupon sale',
    words: {
      el: `έκπτωσ* εκπτώσ* εκπτωτικό έκπτωση_πρώτης εκπτωσ* ekptwsh ekptosi ekptosh καλύτερη_τιμή κάτι_καλύτερο
        σκόντο καμια_έκπτωση έκπτοση εκπτοση κάτι_για_έκπτωση καμία_έκπτωση κάνετε_έκπτωση κάνετε_εκπτώσεις
        ειδική_τιμή καλύτερη_τιμή_γίνεται κάτι_στην_τιμή λίγο_πιο_κάτω φθηνότερο_γίν* ekptwsi -10 τοις_εκατό
       `,
      hu: `kedvezmény* kedvezmeny* engedmény* árengedmény* kedvezményt engedtek_az_árból olcsóbban_kap*
        árból_enged* kedvezményt_adtok százalék* kedvezményesen`,
      en: `discount* disount rebate percent_off money_off off_my_order discaunt money_off_my any_discounts
        cheaper_if percent off_the_price knock_off 10_off special_price discounts`,
    },
  },
  coupon: {
    weight: 1,
    near: 'discount',
    words: {
      el: `κουπόνι* κουπόνια κουπον* κωδικό_έκπτωσης κωδικός_έκπτωσης εκπτωτικό_κωδικό εκπτωτικός_κωδικός
        promo_code κωδικό_προσφοράς κουπονιού kouponi κωδικός_προσφοράς εκπτωτικό_κουπόνι εκπτωτικού_κωδικού
        welcome10 έκπτωσης_κωδικός εκπτωτικοί_κωδικοί εκπτωτικούς_κωδικούς δωροκουπόνι promocode
        κωδικός_δεν_δουλεύει κωδικός_δεν_περνάει κωδικό_που_μου κωδικός_από_το_email που_βάζω_τον_κωδικό
        που_γράφω_τον_κωδικό βάλω_τον_κωδικό έχω_κωδικό έχω_έναν_κωδικό κωδικός_έληξε μου_στείλατε_κωδικό
        κωδικό_για_έκπτωση κωδικό_από kwdiko_ekptwshs kodikos_ekptosis ekptwtiko`,
      hu: `kupon* kuponkód* kedvezménykód* promóciós_kód* kódot_be akciós_kód* kuponok* promo_kód* promókód*
        kedvezményes_kód* kuponom kedvezmény_kód* kódot kódom kód kódomat kódja beváltani beváltan* bevált*
        kódot_hova kedvezménykódot hova_írjam_a_kód* hol_adjam_meg_a_kód* nem_fogadja_el_a_kód*
        nem_jó_a_kód* lejárt_a_kód* nem_működik_a_kód* 10_os_kód* kódot_kaptam`,
      en: `coupon* promo_code* discount_code* promotional_code* voucher_code* cupon* promocode* code
        code_doesnt_work discount_coupon promo code_isnt_working code_isn_t_working code_not_working
        code_doesn_t_work code_wont_work code_invalid invalid_code where_do_i_enter enter_the_code
        enter_my_code apply_the_code apply_my_code use_my_code redeem* code_expired have_a_code got_a_code
        code_from code_in_the_email codes`,
    },
  },
  combine: {
    weight: 0.8,
    near: 'coupon sale',
    words: {
      el: `συνδυάζ* συνδυάσ* συνδυαστ* μαζί_με_άλλη παραπάνω_από_έν* δύο_κουπόνια και_στα_εκπτωτικά
        δύο_κωδικούς πάνω_στις_εκπτώσεις και_με_κουπόνι ταυτόχρονα μαζί_οι_δύο μαζί_δύο`,
      hu: `összevon* kombinál* egyszerre_több több_kupon* akciós_termékre együtt_használ* halmoz* két_kupon*
        két_kód* együtt_lehet akcióval_együtt akciósra_is egyszerre_két kuponokat_együtt`,
      en: `combine* stack* together_with multiple_codes more_than_one two_codes on_top_of both_codes
        both_coupons several_codes combined_with in_addition_to at_the_same_time use_two_codes`,
    },
  },
  'gift-card': {
    weight: 1,
    near: 'gift coupon',
    words: {
      el: `δωροκάρτα δωροκάρτες δωροεπιταγ* δωροκουπ* κάρτα_δώρου gift_card κάρτες_δώρου giftcard δωροκαρτ*
        dwrokarta dorokarta δωρόκάρτα κάρτα_για_δώρο εξαργυρ* δωροκαρτα υπόλοιπο_κάρτας κουπόνι_δώρου
        δωρο_επιταγή επιταγή να_κάνω_δώρο_μια_κάρτα`,
      hu: `ajándékkártya ajándékkárty* ajándékutalvány* ajándék_utalvány* vásárlási_utalvány* ajándék_kárty*
        utalvány* szép_kártya ajándékkártyám* utalványt utalvánnyal utalványom* ajándékba_utalvány*
        beváltani_az_ajándék*`,
      en: `gift_card* giftcard* gift_voucher* gift_certificate* e_gift voucher giftcards gift_token
        balance_of_my_gift card_as_a_gift voucher_as_a_gift e_card vouchers buy_a_voucher`,
    },
  },
  loyalty: {
    weight: 1,
    near: 'discount',
    words: {
      el: `πόντοι πόντους πόντων επιβράβευσ* πιστότητας πιστών_πελατών loyalty ανταμοιβ* pontoi κάρτα_μέλους
        προνόμια μέλος μέλη club πιστοί_πελάτες επιβραβεύετε σταθερό* τακτικ*_πελάτ* μαζέψ*_πόντ* μάζεψα
        εξαργυρώσω_πόντ* συγκεντρ* ποντους bonus μπόνους επιβραβ* κάρτα_πελάτη επιστροφή_πόντων pontous
        loyalti`,
      hu: `hűségpont* pontok pontot pontjaim hűségprogram* hűség* törzsvásárl* hűségkárty* törzsvevő*
        pontgyűjt* visszatérő_vásárl* pontjaimat klub* gyűjtött_pont* pontjai* pontokat pontokkal pontra
        gyűjt* törzsvásárló* hűségprogramban klubtag* klubkárty* bónusz* pontbevált* pontgyűjtő*
        hűségkedvezm*`,
      en: `loyalty points reward* member* membership vip club bonus_points loyal returning_customer*
        regular_customer* points_balance collect_points earn_points my_points reward_points spend_my_points
        use_my_points redeem_points bonus frequent perks stamp_card loyalty_scheme loyalty_programme
        loyalty_program`,
    },
  },
  'first-order': {
    weight: 0.9,
    near: 'discount newsletter coupon',
    words: {
      el: `πρώτη_παραγγελία πρώτη_αγορά πρώτη_μου_παραγγελία πρώτη_μου_αγορά νέος_πελάτης νέους_πελάτες
        νέα_πελάτισσα πρώτη_φορά prwth_fora proti_fora πρώτης_παραγγελίας καλωσορίσματος καλωσόρισμα νέα_στο
        πρωτη_παραγγελια έκπτωση_εγγραφής έκπτωση_στην_πρώτη`,
      hu: `első_rendelés* első_vásárlás* új_vásárló* most_rendelek_először először_rendelek új_vevő*
        elso_rendeles* üdvözlő_kupon* üdvözlő* feliratkozási_kedvezm* újként`,
      en: `first_order first_purchase first_time new_customer* new_client* welcome_code welcome_discount
        welcome_offer welcome10 sign_up_discount new_here`,
    },
  },
  student: {
    weight: 1,
    near: 'discount',
    words: {
      el: `φοιτητ* μαθητ* συνταξιούχ* ανέργ* άνεργ* πολύτεκν* τρίτεκν* στρατιωτικ* φοιτητικ*`,
      hu: `diák* egyetemist* nyugdíjas* nagycsalád* pedagógus* diákkedvezmény*`,
      en: `student* senior* pensioner* military teacher*`,
    },
  },
  wholesale: {
    weight: 1,
    near: 'quantity company discount',
    words: {
      el: `χονδρικ* χονδρική χοντρικ* μεταπώλησ* μεταπωλ* συνεργασία_b2b b2b κατάστημά_μου μαγαζί_μου xondrikh
        xondriki xontriki προμηθευτ* έμπορ* εμπόρους για_το_κατάστημά_μου για_το_μαγαζί_μου έχω_μαγαζί
        έχω_κατάστημα έχω_ξενοδοχείο για_ξενοδοχείο για_το_ξενοδοχείο ως_επιχείρηση ανθοπωλείο καφετέριά_μου
        ινστιτούτο σπα μεταπώληση χονδρικές_τιμές τιμές_χονδρικής για_επαγγελματίες`,
      hu: `nagyker* nagykeresked* viszontelad* nagytétel* b2b viszonteladni boltomba üzletembe szállodá*
        panzió* kávézóm* szalonom* viszonteladói nagykereskedelmi boltomban_árul* eladnám_a_boltom*
        partneri_ár* nagyker_ár* vállalkozásomba kozmetikusként`,
      en: `wholesale* reseller* resell* b2b trade_price* trade_account retailer* stockist* distributor*
        for_my_shop for_my_store for_my_hotel for_my_salon for_my_business own_a_shop own_a_hotel run_a_shop
        run_a_small sell_your_products sell_your stock_your trade_prices trade_discount trade wholesaler
        stocking_your guest_house b_b resale`,
    },
  },
  quantity: {
    weight: 0.9,
    near: 'wholesale discount',
    words: {
      el: `μεγάλη_ποσότητα ποσότητ* πολλά_τεμάχια τεμάχι* μεγάλη_παραγγελία μαζικ* πολλά_κομμάτια εταιρικά_δώρα
        μπομπονιέρ* γάμο γάμος βάπτισ* βάφτισ* posothta 50_τεμάχια 100_τεμάχια πολλά_μαζί
        δωράκια_για_καλεσμένους καλεσμέν* για_εκδήλωση εκδήλωσ* για_το_προσωπικό συναδέλφους μεγάλος_αριθμός
        μπομπονιερες γαμο 30_κομμάτια`,
      hu: `nagy_mennyiség* mennyiségi nagyobb_mennyiség* több_darab* tömeges* mennyiség* nagyobb_tétel* esküvő*
        céges_ajándék* darabszám* nagyobb_darabszám* sokat_rendel* nagyobb_rendel* 50_darab 100_darab
        céges_rendezvény* vendég* köszönetajándék* kollégáknak dolgozóknak esküvőre lagzi* sok_darab darabot`,
      en: `bulk large_quantity large_order* big_order quantity quantities many_pieces corporate_gift* pieces
        wedding event large_amount lots_of_them 50_pieces 100_pieces fifty hundred for_a_wedding
        wedding_favours favours guests for_our_team staff_gifts employee* company_gifts big_batch
        large_number order_of_50 bulk_order`,
    },
  },
  minimum: {
    weight: 1,
    near: 'order free-delivery',
    words: {
      el: `ελάχιστ* μίνιμουμ minimum κατώτατ* όριο από_πόσα_ευρώ από_πόσο_και_πάνω από_ποιο_ποσό πάνω_από_πόσ*
        από_ποσα άνω_των από_πόσα από_πόσο από_τι_ποσό σε_τι_ποσό πάνω_από ελάχιστη_παραγγελία ελάχιστο_ποσό
        από_πόσα_ευρω τουλάχιστον πόσα_πρέπει_να_ψωνίσω πόσο_πρέπει_να_ψωνίσω πόσο_να_ψωνίσω
        πόσα_πρέπει_να_αγοράσω πόσα_να_ψωνίσω να_φτάσω_τα μου_λείπουν_λίγα συμπληρώσω_ποσό`,
      hu: `minimum minimális* legkevesebb mennyitől hány_forinttól mekkora_összegtől milyen_összeg*
        összeghatár* értékhatár* hány_ezer* mennyi_felett mennyi_fölött összeg felett fölött minimum_rendel*
        legalább mennyiért_kell_vásárol* mennyit_kell_vásárol* mennyiért_kell_rendel* mennyit_kell_rendel*
        mennyiért_vegyek el_kell_érni kosárérték* minimális_rendel*`,
      en: `minimum min_order threshold from_what_amount how_much_do_i_have_to_spend how_much_do_i_need_to_spend
        spend over_how_much at_least above_what amount minimum_order minimum_spend how_much_do_i_need
        have_to_buy_at_least need_to_spend have_to_spend lowest_amount basket_is order_value must_i_spend
        should_i_spend how_much_must`,
    },
  },
}
