import type { Area } from './concept.ts'

/** The way back: returns, refunds, exchanges, and what goes wrong with what was delivered. */
export const returns: Area = {
  return: {
    weight: 1,
    near: 'refund exchange withdraw',
    words: {
      el: `επιστροφ* επιστρέφ* επιστρέψ* επέστρεψ* επιστρεφ* επιστρέψη επιστραφ* γυρίσω_πίσω γυρίσω στείλω_πίσω
        στέλνω_πίσω στείλουμε_πίσω δώσω_πίσω πάρετε_πίσω πίσω επιστροφές epistrofh epistrofi epistrepsw
        epistrepso επιστρόφη επιστοφ* ξαναστείλω γυρνάω να_το_φέρω_πίσω το_γυρίσω τα_γυρίσω να_σας_το_στείλω
        να_γυρίσω επιστεψω επιστρεψο επιστρέφεται επιστρέφονται γυρίζω ξαναγυρίσω ξαναδώσω σας_το_φέρω
        παίρνετε_πίσω δέχεστε_επιστροφ* κάνετε_επιστροφ* να_το_γυρίσω να_τα_επιστρ* στείλω_πισω
        να_το_ξαναστείλω ξεφορτωθώ να_το_δώσω_πίσω guriso gyrisw girisw pisw piso πολιτική_επιστροφών
        πολιτική_επιστροφής`,
      hu: `visszaküld* vissza_küld* visszaviss* visszavisz* visszavihet* visszavinni visszahoz* vissza_szeretn*
        visszaad* vissza_kell visszaszállít* visszavesz* visszavét* visszáru* vissza_lehet vissza_tud*
        küldhetem_vissza küldeném_vissza küldhetem_vissz* küldöm_vissza küldenék_vissza visszajuttat*
        visszakuld* vissza_akar* visszakü* vinném_vissza retúr* vissza_a_termék* visszaküld vissza
        viszem_vissza küldök_vissza küldeni_vissza visszakűld* visszaadhat* visszahozhat* visszaküldhető
        visszaküldési visszakül* visszaveszitek visszaveszik postázzam_vissza hova_küldjem_vissza
        elküldöm_vissza vissza_is visszacsinál* nem_kérem_és_vissza visszaviszem visszavinném visszaadnám
        visszaadni visszaküldési_politika visszamegy visszamenne`,
      en: `return* send_back send_it_back send_them_back sent_back bring_back bring_it_back give_back
        give_it_back take_it_back send_something_back take_back sending_back retrun* retrn return_policy
        back_to_you returning give_them_back sending_it_back send_this_back ship_it_back bring_them_back
        sent_it_back mail_it_back taking_back accept_returns return_it return_them return_this
        return_something returnable get_rid_of_it send_it_all_back post_it_back hand_it_back
        bring_back_something send_these_back send_that_back going_back goes_back hand_these_back
        policy_on_returns`,
    },
  },
  refund: {
    weight: 1,
    near: 'return money withdraw',
    words: {
      el: `επιστροφή_χρημάτων επιστροφή_χρηματων επιστροφή_λεφτών χρήματα_πίσω λεφτά_πίσω λεφτά_μου χρήματά_μου
        πίσω_τα_λεφτά πίσω_τα_χρήματα πίσω_λεφτά επιστροφή_ποσού επιστρέφετε_χρήματα επιστρέφετε_τα_χρήματα
        επιστρέψετε_τα_χρήματα επιστραφούν_τα_χρήματα refund ριφαντ ρεφαντ lefta_piso xrimata_piso lefta_mou
        αποζημίωσ* αποζημιώσ* πίστωσ* πιστώσ* επιστροφή_του_ποσού λεφτά_μου_πίσω xrhmata_pisw lefta_pisw
        επιστρέφονται_τα_χρήματα επιστρέφετε_λεφτά επιστρέφουν_τα_χρήματα πιστωθούν πιστώθηκαν
        μπουν_τα_λεφτά μπουν_τα_χρήματα μπήκαν_τα_λεφτά μπήκαν_τα_χρήματα γυρίσουν_τα_λεφτά
        επιστρέψετε_λεφτά δώσετε_πίσω_τα θα_μου_δώσετε_πίσω να_πάρω_πίσω πάρω_πίσω πάρω_τα_λεφτά_μου
        επιστροφή_στην_κάρτα αποδέσμευσ* πότε_θα_πάρω_τα θα_πάρω_τα_λεφτά να_πάρω_τα_λεφτά
        να_πάρω_τα_χρήματα δεν_έχουν_μπει επιστρέφονται_στην θα_δω_τα_λεφτά δω_τα_χρήματα επιστραφεί_το_ποσό
        χρηματα_πισω θα_μπουν_τα_λεφτα δεν_είδα_τα_λεφτά mpoun_ta_lefta τα_χρήματά λεφτά_παρακαλώ
        γυρνάτε_τα_λεφτά γυρνάτε_τα_χρήματα επιστρέψατε_λιγότερα θα_με_πληρώσετε πότε_με_πληρώνετε
        με_πληρώνετε μου_γυρίσατε πίστωση_στην_κάρτα έγινε_η_πίστωση`,
      hu: `visszatérít* visszafizet* pénzvisszatérít* pénzvisszafizet* pénz_vissza* visszautal* pénzvissza*
        visszakapom_a_pénz* visszakapom vissza_a_pénz* pénzem_vissza* vissza_a_vételár* vételár_vissza*
        pénzemet visszakap* visszajár* kártérít* pénzemet_vissza visszaterit* jóváír* pénzt_vissza refund*
        pénzt_mikor utaljátok_vissza utalják_vissza utalnak_vissza pénzemhez kapom_vissza pénzt_vissza_mikor
        mikor_kapom_vissza mikor_jön_vissza_a_pénz* mikor_utal* visszakapjam vissza_kapom kapok_vissza
        kapom_a_pénz* visszajött_a_pénz* visszaérkez* visszajön_a_pénz* hogy_kapom_vissza pénzt_kérem_vissza
        árát_vissza vissza_az_ár* visszakérem visszakér* megérkezik_a_pénz* látom_a_pénz* számlámra_a_pénz*
        visszaírják visszaír* pénz_kell a_pénzt_kérném mikor_fizettek visszaadjátok_a_pénz*
        kevesebbet_utalt* hol_a_pénz*`,
      en: `refund* money_back reimburs* get_my_money my_money return_my_money give_my_money refundd reund
        back_my_money money_returned compensat* credited repay* paid_back get_the_money cash_back
        paid_money_back pay_me_back pay_it_back back_on_my_card back_to_my_card back_into_my_account
        back_in_my_account returned_to_my_card get_paid_back refunding refunds money_returned_to
        see_the_money receive_my_money when_will_i_get_my_money my_money_yet where_is_my_money
        wheres_my_money get_back_my give_back_the_money hit_my_account money_to_arrive want_the_money
        rather_have_my_money wheres_the_money when_do_you_pay do_i_get_paid refunded_less paid_back_less
        the_credit`,
    },
  },
  exchange: {
    weight: 1,
    near: 'return change size',
    words: {
      el: `αλλαγή_μεγέθους αλλαγή_προϊόντος αλλαγή αλλαγές αλλάξω αλλάξουμε αλλαχτεί αλλαχθεί αντικατάστασ*
        αντικαταστ* αλλάζω αλλάζετε αλλάζονται αλλάξετε ανταλλαγ* allagi allagh alaksw allakso alla3w αλαγη
        αλαγή αλάξω ανταλλάξ* άλλο_νούμερο άλλο_μέγεθος άλλο_χρώμα αλλαξω_με με_άλλο με_κάτι_άλλο
        μεγαλύτερο_νούμερο μικρότερο_νούμερο μεγαλύτερο_μέγεθος μικρότερο_μέγεθος άλλαγμα μεγαλύτερο
        μικρότερο ένα_νούμερο_πάνω ένα_νούμερο_κάτω νούμερο_μεγαλύτερο νούμερο_μικρότερο σε_άλλο_χρώμα
        σε_άλλο_μέγεθος σε_μεγαλύτερο σε_μικρότερο μέγεθος_πάνω μέγεθος_κάτω να_πάρω_άλλο_νούμερο
        αντί_γι_αυτό με_το_ίδιο_σε στη_θέση_του άλλο_στη_θέση αλλαξετε_με αλλάξουμε_με να_το_αλλάξω_με
        να_αλλάξω_το_μέγεθος αλλαγή_νουμέρου mikrotero megalutero megalytero`,
      hu: `csere cserél* kicserél* cserélhet* cserét cserére cserélni méretcsere* becserél* átcserél*
        termékcsere* másik_méret* más_méret* nagyobb_méret* kisebb_méret* cserelni cserelhet* csereleni
        cserém cseréje másikra kicserel* kisebbre nagyobbra eggyel_nagyobb* eggyel_kisebb* egy_mérettel
        nagyobbat kisebbet más_színre másik_szín* más_színű helyette másikat_helyette átválth* átvált
        másik_színben nagyobbat_kér* kisebbet_kér* másikra_cserél* helyette_másik másikra_szeretn*`,
      en: `exchang* swap* exhange* excange* replac* different_size another_size bigger_size smaller_size
        larger_size other_size change_size change_the_size change_it_for change_for size_up different_colour
        different_color another_colour another_color change_it trade_it switch_it smaller_one bigger_one
        size_bigger size_smaller one_size_up one_size_down size_down next_size in_a_different
        in_another_size in_another_colour get_a_different swapping replaced replacement instead_of_this
        for_a_bigger for_a_smaller for_a_larger for_another_one other_colour have_it_in_a change_sizes
        another_one_instead`,
    },
  },
  change: {
    weight: 0.4,
    near: 'exchange',
    words: {
      el: `αλλάζ* αλλάξ* άλλαξ* τροποποι* διορθώ* μεταβολή τροποποίησ* allakso allaksw`,
      hu: `módosít* változtat* megváltoztat* modosít* átír* javít*_az_adat* modosit* átállít* változt*`,
      en: `change* changing modif* edit* amend* alter update correct fix_the`,
    },
  },
  withdraw: {
    weight: 1,
    near: 'return deadline',
    words: {
      el: `υπαναχώρ* υπαναχωρ* υπαναχώρησης μετάνιωσ* μετανιώσ* μετανοιωσ* 14_ημερ* 14_μέρες δεκατέσσερις
        δεν_το_θέλω δεν_το_θέλω_πια δεν_μου_άρεσε δεν_μου_αρέσει άλλαξα_γνώμη αλλάξω_γνώμη metaniwsa
        metaniosa δεν_μ_αρέσει δεν_με_ικανοποι* δε_μου_άρεσε δεν_μου_αρέσουν δεν_το_χρειάζομαι δεν_μου_πάει
        δεν_μου_ταιριάζει δεν_είναι_όπως δεν_είναι_αυτό_που_περίμενα δεν_μ_αρέσουν δεν_μου_κάθεται_καλά
        δεν_μου_έκατσε δεν_μας_άρεσε δεν_της_άρεσε δεν_του_άρεσε το_ξανασκέφτηκα ξανασκέφτηκα απογοητ*
        δεν_μου_βγήκε το_ίδιο_δώρο το_έχει_ήδη το_έχω_ήδη διπλό den_mou_aresei den_mou_arese`,
      hu: `eláll* elállás* elállási meggondol* meggondoltam nem_tetszik nem_kell 14_nap* mégsem_kell
        mégsem_kérem nem_vált_be mégse_kell nem_jött_be nem_olyan_mint nem_erre_számítottam csalód*
        nem_tetszett nem_áll_jól nem_szeretném_megtart* nem_tartom_meg nem_való_nekem nem_illik_hozzá
        már_van_ilyen dupla_lett nem_ilyet_vártam megbántam megbán* nem_kéri nem_felel_meg nem_tetszik_neki
        nem_megfelelő`,
      en: `withdraw* change_my_mind changed_my_mind changed_mind dont_like don_t_like didnt_like didn_t_like
        not_happy 14_days dont_want_it don_t_want_it not_satisfied unhappy cooling_off no_longer_want
        right_of_withdrawal regret not_what_i_expected dont_like_it do_not_like not_for_me not_my_thing
        not_as_expected not_as_described disappoint* doesnt_suit doesn_t_suit didnt_suit not_keen
        already_has_one already_have_one isnt_what_i_expected isn_t_what_i_expected second_thoughts
        not_impressed dont_need_it don_t_need_it havent_used dont_love it_not_what_i_wanted got_two_of`,
    },
  },
  deadline: {
    weight: 0.7,
    near: 'how-long days withdraw',
    words: {
      el: `προθεσμία προθεσμίας χρονικό_περιθώριο περιθώριο διορία διάστημα χρονικό_όριο εντός_πόσων
        μέχρι_πόσες μέσα_σε_πόσες έως_πόσες όριο_ημερών πόσες_μέρες_έχω πόσο_καιρό_έχω προλαβαίνω
        πόσες_μέρες_μπορώ μέχρι_πότε_μπορώ μέχρι_πότε_έχω πόσο_χρόνο_έχω είναι_αργά πέρασαν_οι_14 πέρασαν_14
        έχω_ακόμα_περιθώριο προλαβαίνω_να εντός_ποιου εντός_πόσου εκπρόθεσμ*`,
      hu: `határidő* hány_napom mennyi_időm meddig_van időm_van hány_napon_belül meddig_tudom meddig_lehet
        meddig_küldhet* meddig_küldhetem meddig_hozhatom meddig_vihetem meddig_cserélhet* lejárt_e elkéstem
        túl_késő belefér_még még_belefér még_visszaküld* meddig_adhat* mennyi_idő_alatt_kell`,
      en: `deadline time_limit period window how_many_days_do_i_have how_long_do_i_have within_how_many
        too_late still_return is_it_too_late too_late_to last_day_to cut_off cutoff until_when_can
        how_long_have_i_got how_many_days_have_i how_many_days_to still_in_time still_within
        how_long_to_return`,
    },
  },
  'return-cost': {
    weight: 1,
    near: 'return delivery-cost cost free',
    words: {
      el: `έξοδα_επιστροφής κόστος_επιστροφής μεταφορικά_επιστροφής δωρεάν_επιστροφ* χρέωση_επιστροφής
        έξοδα_της_επιστροφής κόστος_της_επιστροφής ποιος_πληρώνει επιβαρύν* επιβάρυνσ*
        μεταφορικά_της_επιστροφής χρεώνομαι βαρύν* μεταφορικά_αλλαγής δωρεάν_αλλαγ* πληρώνω_την_επιστροφή
        πληρώσω_την_επιστροφή επιστροφή_δωρεάν επιστροφη_δωρεαν επιστροφή_κοστίζει πόσο_κοστίζει_η_επιστροφή
        χρεώνετε_την_επιστροφή με_δικά_μου_έξοδα δικά_σας_έξοδα ποιος_πληρώνει_τα δικά_μου_έξοδα
        πληρώνετε_εσείς με_δική_σας_χρέωση τα_πληρώνω_εγώ τα_έξοδα_τα εγώ_πληρώνω μεταφορικά_για_επιστροφή
        μεταφορικά_για_αλλαγή`,
      hu: `visszaküldés_költség* visszaküldési_költség* visszaküldés_díja visszaküldési_díj* ki_fizeti ki_állja
        ingyenes_visszaküld* ingyenes_a_visszaküld* kit_terhel* visszaküldés_ára terhel* ingyen_visszaküld*
        ingyenes_csere csere_díja csere_költség* ki_fizeti_a én_fizetem nekem_kell_fizet* ti_fizetitek
        önök_fizetik saját_költség* visszapost* visszaküldés_mennyi visszaküldés_ingyen*
        mennyibe_kerül_visszaküld* mennyibe_kerül_a_visszaküld* posta_díját kell_fizetni_a_visszaküld*
        csere_ingyen* cserénél_fizet*`,
      en: `return_cost* return_fee* return_shipping free_return* cost_to_return cost_of_return* who_pays
        return_postage pay_for_return* pay_for_the_return pay_the_return returns_free return_free
        pay_to_return charge_for_return* return_charge* do_i_pay_to_return do_i_have_to_pay_to_return
        cover_the_return at_my_expense at_your_expense return_at_your cost_me_to_return charge_me_for_return
        is_the_return_free are_returns_free is_return_free pay_postage_to_return
        pay_the_courier_for_the_return who_pays_for returning_free cost_to_send_it_back pay_to_send_it_back
        pay_for_sending`,
    },
  },
  label: {
    weight: 0.9,
    near: 'return form',
    words: {
      el: `ετικέτα_επιστροφής ετικέτα αυτοκόλλητο`,
      hu: `címke címkét visszaküldési_címke* etikett* matrica`,
      en: `return_label* label* prepaid_label shipping_label sticker`,
    },
  },
  form: {
    weight: 0.6,
    near: 'label return',
    words: {
      el: `φόρμα φόρμας έντυπο αίτημα αίτηση δελτίο δηλώσω_επιστροφή`,
      hu: `űrlap* nyomtatvány* visszaküldési_lap nyilatkozat* jegyzőkönyv* adatlap*`,
      en: `form forms slip request_form application`,
    },
  },
  condition: {
    weight: 0.8,
    near: 'return',
    words: {
      el: `αχρησιμοποίητ* φορεμέν* ανοιγμέν* άνοιξα ανοίξω το_άνοιξα άθικτ* χρησιμοποιημέν* δοκιμάσω δοκίμασα
        ταμπελάκι ετικετάκι καρτελάκι ετικέτες σφραγισμέν* αρχική_συσκευασία χωρίς_συσκευασία χωρίς_το_κουτί
        πέταξα_το_κουτί φορέθηκε το_φόρεσα ξεσφραγισ* αποσφραγισ* πλυμέν* έπλυνα έβγαλα το_δοκίμασα_μόνο
        μόνο_δοκιμή έκοψα κόψει_το κομμένο_ταμπελάκι το_χρησιμοποίησα μία_φορά_χρήση έβαλα_λίγο
        χρησιμοποίησα ξεσφράγιστ* σκισμένο_κουτί χάλασε_το_κουτί δεν_έχω_το_κουτί δεν_έχω_πια_το
        χωρίς_ταμπελάκι ανοιχτή_συσκευασία άνοιξα_τη`,
      hu: `használatlan* bontatlan* bontott* kibontott* kinyitott* felbontott* hordott* viselt* viseltem
        felpróbál* próbál* címkével címke_nélkül eredeti_csomagolás* csomagolás_nélkül doboz_nélkül eldobtam
        mosott kimostam sértetlen* kibontottam felbontottam használtam levágtam kinyitottam
        egyszer_használt* egyszer_viselt* kipróbáltam felvettem_egyszer nincs_meg_a_doboz* kidobtam_a_doboz*
        levettem_a_címk* nincs_rajta_címke bontott_csomag* felnyitott* nyitott_csomag* már_kibontott*
        kicsomagoltam`,
      en: `unused worn opened unopened tags tag original_packaging without_box without_the_box unworn tried_on
        try_on sealed original_box threw_away used_it washed_it conditions condition already_opened open_box
        opened_it i_opened tried_it_once used_once wore_it_once cut_off_the_tag removed_the_tag*
        took_the_tag no_tags dont_have_the_box don_t_have_the_box lost_the_box no_longer_have_the_box
        binned_the_box thrown_away_the seal_broken broken_seal unsealed still_sealed unwrapped partly_used`,
    },
  },
  'store-credit': {
    weight: 1,
    near: 'refund gift-card',
    words: {
      el: `πιστωτικό_σημείωμα πιστωτικό κουπόνι_αλλαγής credit_note πίστωση_στο`,
      hu: `jóváírás* levásárol* utalvány_formájában bolti_hitel`,
      en: `store_credit credit_note shop_credit credit_voucher`,
    },
  },
  sale: {
    weight: 1,
    near: 'discount',
    words: {
      el: `εκπτώσεις εκπτωτικά εκπτώσεων προσφορά προσφορές προσφορών black_friday μπλακ_φράιντεϊ blackfriday
        cyber_monday μπαζάρ outlet ξεπούλημα εκπτωτικ* με_έκπτωση σε_έκπτωση σε_προσφορά prosfores prosfora
        ekptwseis ekptoseis κυβερ εκπτωσεις πότε_έχετε_εκπτώσεις πότε_ξεκινάνε_οι χειμερινές_εκπτώσεις
        ενδιάμεσες_εκπτώσεις σταθερή_προσφορά 1+1 ένα_συν_ένα`,
      hu: `akció akciók akciós* akcióban leértékel* leárazás* leárazott* kiárusít* black_friday fekete_péntek
        outlet akciózás* kedvezményes* akcióz* leértékelés* mikor_lesz_akció lesz_akció kiárusítás*
        szezonvégi`,
      en: `sale sales on_sale black_friday cyber_monday clearance outlet discounted promotion* promo reduced
        special_offer* offers deals deal on_offer bargain* half_price markdown* bogo buy_one_get_one
        seasonal_sale end_of_season`,
    },
  },
  hygiene: {
    weight: 0.9,
    near: 'return condition',
    words: {
      el: `εσώρουχ* μαγιό σκουλαρίκι_επιστροφή υγιεινή* λόγους_υγιεινής`,
      hu: `fehérnem* fürdőruh* higiéni* alsónem*`,
      en: `underwear swimwear hygiene lingerie bikini swimsuit*`,
    },
  },
}
