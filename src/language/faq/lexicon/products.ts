import type { Area } from './concept.ts'

/** Whether there is one, and in which size and colour. */
export const products: Area = {
  product: {
    weight: 0.25,
    words: {
      el: `προϊόν* προϊόντ* είδος είδη αντικείμεν* πράγμα πράγματα κομμάτι κομμάτια εμπόρευμα κωδικό_προϊόντος proion* proionta
        μοντέλ* εμπορεύμ* προιον`,
      hu: `termék* termek* áru árut árum árumat árucikk* cikk darab dolog dolgot holmi* cucc* modell* cikkszám*`,
      en: `product* item* article* goods thing things piece stuff model* merchandise`,
    },
  },
  stock: {
    weight: 1,
    near: 'restock store',
    words: {
      el: `διαθέσιμ* διαθεσιμ* απόθεμα αποθέμα* στοκ stock εξαντλ* υπάρχει_σε υπάρχει_ακόμα diathesimo
        dia8esimo diathesimotita έχετε_ακόμα τελείωσ* σε_απόθεμα υπάρχει_διαθέσιμ* έχει_μείνει έχουν_μείνει
        stok diathesima έχετε_στοκ εξαντλήθηκε έχετε_μείνει υπάρχει_το τελείωσε_το έχει_τελειώσει
        έχει_εξαντληθεί δεν_είναι_διαθέσιμο μη_διαθέσιμο πότε_θα_έχετε έχετε_ακομα υπαρχει_ακομα
        σε_διαθεσιμότητα έμεινε έμειναν`,
      hu: `készlet* raktár* raktáron elérhető* elfogy* elfogyott keszlet* raktaron van_még kapható készleten
        van_belőle kaphat raktárról rendelhető_még van_raktáron van_készleten kifogy* kifutó elfogyott_a
        nincs_raktáron nincs_készleten van_belöle kapni_még lehet_még_kapni maradt_még szereztek_be
        rendelhető van_még_a`,
      en: `stock in_stock out_of_stock available availability sold_out avalable availible availabe still_have
        any_left availble unavailable stocked got_any_left do_you_still_sell still_sell run_out ran_out
        is_it_gone any_more_of discontinued sold_through left_in_stock do_you_have_any_more none_left out_of`,
    },
  },
  restock: {
    weight: 1,
    near: 'stock when notify',
    words: {
      el: `ξαναέρθει ξανάρθει ξαναέρχεται ξαναφέρ* επαναδιαθεσιμ* ανεφοδιασμ* θα_φέρετε θα_ξαναφέρετε
        ξανα_διαθέσιμο θα_ξαναβγει ξαναπαραλάβ* ξανά_διαθέσιμ* ξαναβάλετε θα_ξανάρθει θα_έχετε_ξανά
        ξαναέχετε ξανά_σε_στοκ ξανά_σε_απόθεμα θα_ξαναέρθ* έρθει_πάλι έρθουν_πάλι πάλι_διαθέσιμ* ξαναέρθουν
        ξαναγίνει θα_έρθει_ξανά θα_έρθουν_ξανά θα_έχετε_πάλι πάλι_σε_στοκ πότε_θα_ξαναέχετε θα_ξαναβγεί
        θα_ξαναβγάλετε ξαναφτιάξετε θα_έρθει_στοκ νέα_παραλαβή αναπλήρωσ* αναπληρ* πότε_θα_φέρετε
        πότε_θα_έρθει_ξανά θα_γίνει_διαθέσιμο ξανακυκλοφορ* ksanaerthei xanarthei 3anarthei ksana`,
      hu: `újra_készlet* lesz_még újra_elérhető újra_kapható utántölt* mikor_lesz_újra újratölt* újra_lesz
        újra_rendelhető újra_raktár* lesz_újra várható_még jön_újra ismét_kapható ismét_elérhető
        ismét_rendelhető lesz_e_még újra_kaphat* jön_belőle lesz_belőle lesz_ujra mikor_lesz_megint
        lesz_megint megint_kapható megint_lesz érkezik_még várható_újra mikor_hoztok mikor_lesz_raktáron
        mikor_lesz_készleten mikor_kapható új_szállítmány* mikorra_várható lesz_készleten lesz_raktáron
        újra_gyárt* visszatér_a_kínálat* mikor_lehet_kapni`,
      en: `restock* back_in_stock available_again in_stock_again replenish* coming_back again_in_stock be_back
        get_more come_back_in have_it_again when_will_you_have when_will_it_be_back back_on_sale coming_in
        new_batch next_batch be_available in_again getting_more will_you_get make_more making_more
        any_chance_of_more more_coming have_more_of come_in_again`,
    },
  },
  notify: {
    weight: 0.9,
    near: 'restock email',
    words: {
      el: `ειδοποι* ενημέρωσ* ενημερώσ* ενημερών* ενημερωθ* eidopoi* enhmerwsh με_ενημερ* ειδοποίηση sms`,
      hu: `értesít* szóljatok szóljanak értesül* jelez* értesítés* szólnátok szóltok sms`,
      en: `notif* let_me_know alert* inform_me inform remind* tell_me_when notification* sms text_message`,
    },
  },
  size: {
    weight: 1,
    near: 'size-guide fit measurements',
    words: {
      el: `μέγεθ* μεγεθ* νούμερο νούμερα νουμερ* megethos mege8os μεγέθη megethi megethh noumero noumera small
        medium large xl xxl xs μεγεθολ* μέγεθως xxxl xxs μεγαθος νούμερο_παπουτσιού 38άρι large_ή medium_ή
        φοράω φορώ ανάμεσα_σε_δύο σε_τι_νούμερα τι_μεγέθη σε_τι_μεγέθη ποια_μεγέθη`,
      hu: `méret* meret* xl xxl xs lábméret* méretem meretek xxxl méretek s_es m_es l_es s_vagy m_vagy méretű
        mérete hordok hordom két_méret_között milyen_méretben`,
      en: `size* sizing xl xxl xs xxs medium xxxl sise uk_12 uk_14 uk_10 us_size eu_size usually_wear
        normally_wear i_wear between_sizes between_two_sizes s_or m_or s_and_m m_and_l plus_size petite`,
    },
  },
  'size-guide': {
    weight: 1,
    near: 'size measurements fit',
    words: {
      el: `οδηγό_μεγεθών οδηγός_μεγεθών μεγεθολόγι* πίνακα_μεγεθών πίνακας_μεγεθών τι_νούμερο_να_πάρω
        τι_μέγεθος_να_πάρω ποιο_μέγεθος τι_μέγεθος τι_νούμερο ποιο_νούμερο size_guide αντιστοιχ*
        δοσολόγιο_μεγεθών ti_noumero ti_megethos ποιο_μέγεθος_να ποιο_νούμερο_να ποιο_μέγεθος_να_πάρω
        τι_νουμερο_να τι_μεγεθος_να ανάμεσα_σε δύο_νούμερα μεταξύ_s μεταξύ_m πώς_να_μετρηθώ μετρηθώ μετρήσω
        ύψος_και_κιλά κιλά_τι_νούμερο τι_να_διαλέξω_από_μέγεθος ποιο_μου_κάνει`,
      hu: `mérettábl* méret_tábl* méretválaszt* milyen_méret* melyik_méret* mérettáblázat* mérethelyes*
        mekkora_méret* méretezés* mérettanácsad* hányas hanyas melyik_méretet milyen_méretet
        méretet_válassz* kettő_között két_méret hogyan_mérj* lemér* magas_vagyok kiló_vagyok cm_vagyok
        hányas_méret* milyen_méretet_vegyek melyik_lenne_jó_rám`,
      en: `size_guide* size_chart* sizing_chart sizing_guide which_size what_size measurement_chart size_table
        sizing_info size_should_i find_my_size know_my_size my_size which_one_fits what_size_do_i size_am_i
        should_i_size which_size_do_i size_up_or size_do_you_recommend in_between_sizes between_a
        how_do_i_measure measure_myself conversion_chart tall_and_weigh size_would_you size_would_that
        would_that_be`,
    },
  },
  measurements: {
    weight: 0.9,
    near: 'size-guide size',
    words: {
      el: `διαστάσ* διάστασ* πόντους_μήκος μήκος πλάτος ύψος εκατοστά περίμετρο* μέτρα diastaseis χωρητικότητα
        βάθος διάμετρ* στήθος μέση γοφ* πόντοι_μήκος λίτρα πόσο_ψηλ* πόσο_μεγάλ* πόσο_μακρ* πόσο_πλατ*
        πόσο_χωράει χωρητικοτητα ml`,
      hu: `mérete_cm centi centis cm_ben magasság* szélesség* hosszúság* űrtartalom* derék* mellbőség* csípő*
        átmérő* mélység* méretei kiterjed* mekkora milyen_magas milyen_széles milyen_hosszú_a ml_es
        milliliter* literes hány_centi* hány_cm hány_literes milyen_nagy milyen_hosszú milyen_mély`,
      en: `measurement* dimension* length width height cm inches waist chest hips capacity diameter how_big
        how_tall how_wide depth litres liters how_long_is_it how_wide_is ml litre how_heavy_is
        size_of_the_box what_are_the_dimensions how_large`,
    },
  },
  weight: {
    weight: 0.9,
    near: 'measurements',
    words: {
      el: `βάρος κιλά γραμμάρια ζυγίζει βαρύ κιλό γραμμαρίων βάρους`,
      hu: `súly* tömeg* kiló* gramm* milyen_nehéz nehéz`,
      en: `weigh* weight kilo* grams heavy kg`,
    },
  },
  colour: {
    weight: 1,
    near: 'variant',
    words: {
      el: `χρώμα χρώματα χρωμάτ* χρώματος απόχρωσ* αποχρώσ* xrwma xroma xrwmata μαύρο λευκό άσπρο κόκκινο μπλε
        πράσινο κίτρινο ροζ γκρι μπεζ μοβ χρυσό ασημί μαύρη μαύρα κόκκινα άσπρα λευκά ασπρόμαυρο καφέ_χρώμα
        μπορντό τιρκουάζ πορτοκαλί γαλάζιο εκρού χακί σομόν χρωματα`,
      hu: `szín színek színben szinben színű színe színét színe* színárnyalat* árnyalat* fekete fehér piros kék
        zöld sárga rózsaszín* szürke bézs lila arany ezüst feketében fehérben barna szinek színválaszték*
        pirosban kékben zöldben bordó türkiz narancs* krémszín* khaki menta_szín pirosat feketét`,
      en: `colour* color* shade* black white red blue green yellow pink grey gray beige purple navy burgundy
        turquoise orange cream_coloured khaki coloured colored tone`,
    },
  },
  variant: {
    weight: 0.8,
    near: 'colour size stock',
    words: {
      el: `παραλλαγ* άλλα_χρώματα άλλα_μεγέθη εκδοχ* γεύση γεύσεις ποικιλ* σχέδι*`,
      hu: `változat* típus* íz ízek fajta fajták ízben mintá* minta`,
      en: `variant* version* flavour* flavor* variet* pattern* design*`,
    },
  },
  photos: {
    weight: 0.9,
    near: 'product-info',
    words: {
      el: `φωτογραφ* φωτό φωτο βίντεο εικόν* fotografies φώτο foto στείλετε_φωτο δω_φωτογραφία`,
      hu: `fotó* fénykép* kép képek videó* képet képen fotót_küld* képet_küld*`,
      en: `photo* picture* pic pics image* video* see_a_picture more_photos`,
    },
  },
  'product-info': {
    weight: 0.6,
    near: 'instructions material',
    words: {
      el: `πληροφορ* λεπτομέρει* χαρακτηριστικ* περιγραφή plhrofories plirofories`,
      hu: `információ* részletes* jellemző* leírás* adatai tájékoztat*`,
      en: `information details specification* specs description info`,
    },
  },
  review: {
    weight: 1,
    near: 'complaint',
    words: {
      el: `κριτικ* αξιολόγησ* αξιολογ* σχόλια_πελατών reviews γνώμες βαθμολογ*`,
      hu: `értékel* vélemény* review* tapasztalat*`,
      en: `review* rating* testimonial* feedback`,
    },
  },
  recommend: {
    weight: 0.9,
    near: 'which',
    words: {
      el: `προτείν* συστήν* συμβουλ* να_διαλέξω βοηθήσετε_να τι_να_πάρω ποιο_να_πάρω συστήσ* συμβουλεύ*
        ποιο_είναι_καλύτερο protein* ταιριάζει_σε τι_μου_προτείνετε τι_να_διαλέξω τι_προτείνετε
        με_βοηθάτε_να_διαλέξω δεν_ξέρω_τι_να_πάρω τι_ταιριάζει τι_δώρο_να`,
      hu: `ajánl* tanács* segítsen_választ* javasol* melyiket_ajánl* melyik_jobb melyiket_válasszam ajánlotok
        mit_vegyek mit_ajánl* segítenétek_választ* mit_válassz* nem_tudok_dönt* tanácsot melyik_illene`,
      en: `recommend* suggest* advice advise which_one_should which_is_better help_me_choose best_for suit
        what_do_you_recommend cant_decide can_t_decide help_choosing which_would_you what_would_you best_one`,
    },
  },
  sample: {
    weight: 1,
    near: 'free gift',
    words: {
      el: `δείγμα δείγματα δειγμάτ* δειγματ* τέστερ tester δειγματάκι* deigma deigmata να_δοκιμάσω_πρώτα
        δοκιμάσω_πριν να_το_μυρίσω μυρίσω μικρή_συσκευασία μικρό_μέγεθος_δοκιμής δωρεάν_δείγμα δειγματα μίνι
        mini σε_μικρό μικρή_ποσότητα_να_δοκιμ* πριν_το_αγοράσω πριν_αγοράσω φακελάκι φακελάκια`,
      hu: `minta_termék* termékmint* mintát mintacsomag* tesztel* mintacsomagot kóstoló* mintát_kér*
        termékminta kipróbálni_először kipróbálnám megszagol* illatminta* kis_kiszerel* mini_kiszerel*
        próbaméret* előbb_kipróbál* ki_tudnám_próbálni előtte_kipróbál* mini próbacsomag* kóstoló tesztert
        tasak*`,
      en: `sample* tester* trial try_before_i_buy try_before_buying test_it_first smell_it try_it_first
        small_size_to_try mini minis sachet* smell_before tiny_size sample_size tester_size travel_size
        something_small_to_try before_i_commit try_a_bit try_first sniff little_tester give_it_a_try`,
    },
  },
}
