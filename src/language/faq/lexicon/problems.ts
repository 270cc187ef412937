import type { Area } from './concept.ts'

/** What went wrong with what came, and who mends it. */
export const problems: Area = {
  damaged: {
    weight: 1,
    near: 'defective wrong-item return',
    words: {
      el: `σπασμέν* έσπασ* σπάσ* ραγισ* ράγισ* χτυπημέν* κατεστραμ* κατεστράφ* φθαρμέν* σκισμέν* σχισμέν*
        γρατσουν* γρατζουν* λερωμέν* βρεγμέν* τσαλακωμέν* χαλασμέν* ζημιά ζημιές τρύπιο τρυπημέν* τρύπα
        ραγισμέν* σπασμένα spasmeno xalasmeno espase halasmeno χύθηκε χυμένο έχει_χυθεί χυθ* σκισίματα
        διαλύθηκε διαλυμέν* σκίστηκε λεκέ λεκές παραμορφ* λιωμέν* σάπι* στραπατσαρ* κομμάτια θρύψαλα
        σπαζμεν* ξηλωμέν* ξηλώθηκε έσκασε έσκασαν σκασμέν* διέρρευσ* άδειασε μουσκ* στράβωσ* στραβ*
        ξεκόλλησ* ξεκολλ* κόπηκε κομμέν* λύγισ* τσακισμέν* τσακισ* ζουληγμέν* πατημέν* μουχλ* έλιωσ* λιώσ*
        άνοιξε_στον_δρόμο άνοιξε_μέσα βρήκα_σπασμ* θρυμματ* γυαλιά_καρφιά λεκιασμέν* βαθούλωμ* βαθουλωμέν*
        ραγίσ* πέταξε_κομμάτι λείπει_ένα_κομμάτι σε_κακή_κατάσταση κακή_κατάσταση μισάνοιχτ* espasan
        spasmena xythike xu8hke eskase στάζει έσταζε έτρεχε`,
      hu: `sérült* megsérült* törött* eltört* törve összetört* repedt* karcos* szakadt* elszakadt* kiszakadt*
        koszos* foltos* kiömlött* kifolyt* sérülés* sérülten törötten horpadt* karcol* szétesett tönkrement
        kilyukad* lyukas* sértült* megrongál* széttört* szétszakadt* folyik elázott* nyomott* betört*
        romlott* serult* torott* megreped* lepattan* letört* kifröccsen* szétfolyt* kiborult* összenyom*
        behorpad* leesett letörött* elhajlo* meggörb* penész* elolvad* olvadt átáz* szétmáll* leszakad*
        kettétör* darabok* csorb* lecsorbul* robban* szétpukkad* megolvad* szétnyíl* kinyílt összement_út*
        viharvert* benyomódott* tört_darab* hibásan_érkezett rossz_állapot* szivárg* csöpög* csöpög
        szétrobban* szilánk* felszakad* meggyűr*`,
      en: `damag* broken broke crack* torn scratch* smashed shatter* dent* ripped leaked leaking spilled
        chipped stained crushed in_pieces hole holes dirty brocken wet ruined melted rotten arrived_damaged
        ripped burst split snapped explod* soaked bent squashed squished crumbl* in_bits knocked fell_off
        came_off chip mould* mold* smashed_to deform* lid_off leak spill poor_condition bad_condition bashed
        battered warped punctured shattered crumpled rip cracks cracking wing_broken handle_broke
        water_damage* scuffed mangled arrived_in_bits splintered oozing sticky dripping`,
    },
  },
  defective: {
    weight: 1,
    near: 'damaged warranty repair',
    words: {
      el: `ελαττωματικ* ελάττωμα ελαττωμα* χάλασ* χαλάσ* δεν_λειτουργεί δεν_δουλεύει δε_λειτουργεί δε_δουλεύει
        βλάβη δεν_ανοίγει δεν_ανάβει δεν_φορτίζει κόλλησε πρόβλημα_με_το_προϊόν δεν_λειτουργούν σταμάτησε
        σταματήσει δυσλειτουργ* den_leitourgei den_litourgi xalase den_douleuei xalasei δεν_παίρνει_μπρος
        κακής_ποιότητας σταμάτησε_να ελατωματικ* δεν_κλείνει_καλά χαλάει δεν_λειτουργει χαλασε
        σταματ*_να_δουλεύει δεν_δουλευει έπαψε_να ξεφτίζ* ξέφτισ* ξεβάφ* ξέβαψε έχασε_το_χρώμα έσπασε_σε_μια
        μετά_από_μια_εβδομάδα_χάλασε σκάρτ* δεν_κουμπώνει δεν_στέκεται ξηλών* δεν_κάνει_τίποτα προβληματικ*
        έβγαλε_πρόβλημα χάλασε_μετά κάψει κάηκε`,
      hu: `hibás* elromlott* nem_működik nem_működ* nem_kapcsol* nem_töltődik nem_tölt meghibásod* hiba hibája
        hibával selejt* rossz_a rossz_lett elromlik tönkre nem_indul nem_megy nem_mukod* leállt elromlott
        hibasan nem_jó_a nem_muködik meghibás* hibát tönkrement* szétjött bedöglött döglött nem_jól_működik
        gyári_hiba* gyári_hibás rövid_idő_alatt kopik kopott* leázott levált* elkopott* leállt_a nem_ég
        kiégett foszlik foszl* gyatra szétesik pár_hét_után`,
      en: `defect* faulty fault not_working doesnt_work doesn_t_work stopped_working wont_turn won_t_turn
        malfunction* dead isnt_working isn_t_working does_not_work didnt_work dosent_work doesnt_charge
        wont_charge broke_down breaks poor_quality bad_quality problem_with_the_product not_turning_on
        fell_apart fails broken_after packed_up gave_up conked stopped_after died wont_start won_t_start
        wont_open won_t_open doesnt_open peeling coming_apart fraying manufacturing_defect after_a_week_it
        after_two_weeks wore_out flickers came_loose loose_thread failed_after broke_after rubbish_quality
        low_quality substandard`,
    },
  },
  'wrong-item': {
    weight: 1,
    near: 'exchange missing return',
    words: {
      el: `λάθος_προϊόν λάθος_μέγεθος λάθος_χρώμα λάθος_παραγγελία λάθος λανθασμέν* άλλο_προϊόν άλλο_πράγμα
        διαφορετικ* άλλη_παραγγελία lathos la8os άλλο_από δεν_είναι_αυτό_που δεν_παρήγγειλα_αυτό
        μου_στείλατε_άλλο έστειλαν_άλλο έστειλαν_λάθος ήρθε_άλλο άλλα_αντί έστειλαν_άλλα μπέρδεμα μπερδέψ*
        έχετε_στείλει_άλλο άσχετο_προϊόν ξένο_δέμα ξένη_παραγγελία δέμα_άλλου άλλου_πελάτη κάποιου_άλλου
        πήρα_άλλο πήρα_λάθος μου_ήρθε_άλλο μου_ήρθε_λάθος ήρθε_λάθος έλαβα_λάθος έλαβα_άλλο αντί_για
        αντί_του αντί_της αλλιώτικ* δεν_είναι_το_σωστό σωστό_προϊόν τα_μπερδέψατε δεν_ζήτησα_αυτό
        δεν_είναι_δικό_μου δεν_είναι_δικά_μου la8os_proion lathos_proion lathos_xrwma hr8e_allo irthe_allo
        άλλη_γεύση άλλο_άρωμα άλλο_μοντέλο διαφορετικό_από δεν_παρήγγειλα λάθος_κομμάτι αντί`,
      hu: `rossz_termék* téves* másik_termék* nem_azt_kaptam nem_azt_küld* mást_küld* mást_kaptam rossz_méret*
        rossz_szín* rosszat tévedés* nem_ezt_rendel* nem_azt_rendel* eltér* elcserél* más_terméket más_szín*
        rossz_csomag* nem_az_jött más_jött rosszat_küld* mas_termek* rossz_dolog rossz_árut mást_kapt*
        összekever* másnak_a_csomag* másét_kaptam helyett_kapt* helyett_jött* helyett_küld* nem_az_van
        nem_azt_hozta felcserél* valaki_másé nem_az_én nem_az_enyém nem_ezt_kértem nem_ez_volt mást_hozott
        mást_hoztak más_rendelés* rosszat_hoz* tévesen rosszul_küld* össze_lett_cserél* más_jött_meg
        nem_egyezik nem_stimmel nem_rendeltem másik_jött más_ízt más_illat* helyett`,
      en: `wrong wrong_item wrong_product wrong_size wrong_colour wrong_color incorrect mistaken different_item
        not_what_i_ordered someone_elses mix_up mixed_up sent_me_the_wrong other_product different_product
        not_the_one wrong_order didnt_order_this mixup someone_else_s someone_elses_order somebody_else_s
        another_customer another_persons not_mine isnt_mine isn_t_mine instead_of_the instead_of_a
        sent_the_wrong got_the_wrong received_the_wrong picked_the_wrong_one wrong_one wrong_parcel
        wrong_stuff not_the_right isnt_the_right isn_t_the_right isnt_what_i_ordered isn_t_what_i_ordered
        not_what_i_bought isnt_what_i_bought isn_t_what_i_bought not_my_order totally_different
        got_something_else sent_me_something_else instead_got never_ordered another_model different_flavour
        different_scent something_else_came somebody_elses dont_match different_name mixed`,
    },
  },
  missing: {
    weight: 1,
    near: 'wrong-item lost',
    words: {
      el: `λείπει λείπουν έλειπε έλειπαν ελλιπ* έλλειψη δεν_υπήρχε_μέσα δεν_ήταν_μέσα δεν_είχε_μέσα ξεχάσατε
        λειπει leipei leipoun lipi lipei ένα_προϊόν_λιγότερο λιγότερα μισή_παραγγελία ήρθε_μισή ήρθαν_μόνο
        ήρθε_μόνο τα_μισά δεν_μου_βάλατε δεν_το_είχε_μέσα ημιτελ* δεν_ήρθαν_όλα δεν_ηρθαν_ολα
        λιγότερα_κομμάτια πλήρωσα_για_δύο παρήγγειλα_δύο_και παρήγγειλα_τρία_και ήρθε_το_ένα ήρθε_ένα
        ήρθαν_δύο_από ξεχάστηκε ξέχασαν ξέχασε_να_βάλ* δεν_το_βρήκα_μέσα δεν_υπάρχει_μέσα μέσα_στο_κουτί_δεν
        άδειο_κουτί κουτί_άδειο άδειο απουσίαζ* υπόλοιπα τα_υπόλοιπα που_είναι_τα_υπόλοιπα ελλειπ* έλλειμμα
        κάτι_λείπει leipane lipoun lipane ήρθε_λειψ* λειψ* μου_χρωστάτε είναι_λειψή ένα_λιγότερο
        δεν_βρήκα_μέσα δεν_είχε_βίδες δεν_υπήρχε`,
      hu: `hiányz* hianyz* hiányos* nem_volt_benne kimaradt* kevesebb* hiányzik hiány nincs_benne elfelejt*
        nem_volt_a_csomag* csak_a_fele fele_jött nem_raktátok nem_tettek üres_volt nem_minden_volt
        nem_minden_jött nem_jött_minden nincs_meg_minden kevesebbet_kaptam csak_egyet_kaptam csak_kettő
        csak_egy_jött csak_2 csak_1 egyik_nem_jött egyik_hiányzik üres_doboz* üresen_jött nem_tettétek_bele
        nem_tették_bele kifelejt* elfelejtett*_bele kihagytá* nem_került_bele a_többi_hol hol_a_többi
        többi_termék* nem_találom_a_dobozban nem_rakták lemaradt* kimaradt_a hiányt eggyel_kevesebb
        eggyel_tartoz* tartoztok nem_voltak_benne nem_volt_ott nincs_a_dobozban`,
      en: `missing incomplete not_in_the_box not_in_the_parcel forgot_to_put not_inside left_out not_included
        half_of_my_order only_received only_got part_of_my_order lacking wasnt_in wasn_t_in was_not_in
        not_everything empty forgot forgotten you_forgot only_had only_came_with only_one_of only_two_of
        only_three only_arrived short_of one_short two_short came_without not_all_of not_all_the
        where_is_the_rest rest_of_my_order rest_of_the_order wheres_the_rest empty_box was_missing
        were_missing are_missing didnt_include didn_t_include one_less fewer less_than_i_ordered
        not_everything_was isnt_in_the_box isn_t_in_the_box not_in_there wasn_t_included not_complete
        half_the_order counted short_by you_owe_me no_screws wasnt_there weren_t_in werent_in wasnt_inside
        isnt_there`,
    },
  },
  warranty: {
    weight: 1,
    near: 'repair defective',
    words: {
      el: `εγγύησ* εγγυήσ* εγγυησ* εγύηση egguhsh eggyisi engiisi eggyhsh egiisi καλύπτει_η_εγγύηση καλύπτεται
        χρόνια_εγγύηση εντός_εγγύησης χαλάσει_σε καλύπτ* εγγύηση_πόσο`,
      hu: `garanci* jótállás* jotallas* szavatosság* garanciális garis gari garanciaidő* garancialevél*
        garijegy* garanciajegy* érvényesít* van_rá_garancia vállaltok_garanci* kellékszavatosság* két_év`,
      en: `warrant* guarant* garantee guaranty waranty warrenty guarentee cover covered covers under_warranty
        two_years lifetime_guarantee how_long_is_it_guaranteed warranties`,
    },
  },
  repair: {
    weight: 1,
    near: 'warranty defective parts',
    words: {
      el: `επισκευ* επισκεύ* σέρβις σερβις service επιδιόρθ* επιδιορθ* φτιάξετε μάστορ* τεχνικός τεχνικό
        φτιάχνετε service_center διορθώσετε_το φτιάξουμε φτιάξω επισκευαστ* ανταλλαγή_εξαρτ* φτιάχνεται
        διορθώνεται μάστορα`,
      hu: `javít* megjavít* szerviz* szervíz* javíttat* szerelő* megszerel* javitas* megjavítj* megcsinál*
        javíttatni rendbe_hoz* helyrehoz* szervizbe szervizel*`,
      en: `repair* fix fixed servicing technician mend* fixing get_it_fixed service_center get_it_repaired
        be_repaired can_it_be_fixed can_you_fix mended fixable`,
    },
  },
  parts: {
    weight: 1,
    near: 'repair accessories',
    words: {
      el: `ανταλλακτικ* εξάρτημα εξαρτήματ* βίδες βίδα καπάκι πόμολο λαβή`,
      hu: `alkatrész* pótalkatrész* cserealkatrész* alkatresz* pótolható pótlás* csavar* kupak* fedél* gomb
        fogantyú*`,
      en: `spare_part* spares parts part replacement_part* component* screw screws lid cap knob handle`,
    },
  },
  complaint: {
    weight: 0.9,
    near: 'contact damaged',
    words: {
      el: `παράπον* καταγγελ* δυσαρεστημέν* διαμαρτυρ* απαράδεκτ* καταναλωτ* ενστασ* θα_σας_καταγγ*
        κάνω_παράπονα έκφραση_παραπόνων ντροπή`,
      hu: `panasz* reklamáci* reklamál* reklamálni kifogás* fogyasztóvédel* elégedetlen* jegyzőkönyv* panaszt
        feljelent* elfogadhatatlan felháborít*`,
      en: `complain* complaint* dissatisf* ombudsman consumer_protection claim claims disput* unacceptable
        not_good_enough make_a_complaint report_you`,
    },
  },
  problem: {
    weight: 0.35,
    words: {
      el: `πρόβλημα προβλημα* θέμα_με βλάβες provlima problhma μπλέξιμο`,
      hu: `probléma* problém* gond gondom baj bajom`,
      en: `problem* issue* trouble`,
    },
  },
  fit: {
    weight: 1,
    near: 'size exchange',
    words: {
      el: `δεν_μου_κάνει δεν_μου_έκανε δε_μου_κάνει δεν_μου_κάνουν μου_πέφτει μου_έρχεται δεν_χωράω στενό στενά
        φαρδύ φαρδιά δεν_μου_μπαίν* δεν_μου_έρχεται δε_μου_έκανε μικρό_μου μεγάλο_μου είναι_μικρό
        είναι_μεγάλο είναι_μικρά είναι_μεγάλα μου_είναι_μικρ* μου_είναι_μεγάλ* εφαρμο* εφαρμόζει βγήκε_μικρό
        στενεύ* έρχεται_μικρ* έρχεται_μεγάλ* den_mou_kanei μου_κάνει πέφτει_μικρ* πέφτει_μεγάλ* κόψιμο
        κανονική_γραμμή στενή_γραμμή φαρδιά_γραμμή πολύ_μικρ* πολύ_μεγάλ* βγαίνουν_μικρ* πόσο_στενό φαρδιά_ή
        εφαρμοστ* τεντών* ελαστικ* με_σφίγγει σφίγγει με_στενεύει χωράει χωράω μου_πάει_μεγάλο
        μου_πάει_μικρό κανονικό_νούμερο ακριβές_νούμερο μικρά_νούμερα μεγάλα_νούμερα δείχνει_μικρό stena
        steno megalo_mou mikro_mou είναι_τεράστιο κολυμπάω κοντό μακρύ μακριά_μανίκια εφαρμογή_ρούχου`,
      hu: `nem_jó_rám nem_jó_a_méret* kicsi_lett nagy_lett kicsi_rám nagy_rám szűk bő nem_illik nem_passzol
        túl_kicsi túl_nagy nem_jó_méret* nem_jo_ra nem_jó_rá kicsi_nekem nagy_nekem szűkebb* bővebb*
        nem_megy_rám szoros kicsi_a nagy_a kisebb_lett kicsik nagyok kisméretez* nagyméretez* szabás*
        szabása kis_méretez* szorít lötyög kilóg rövid_rám hosszú_rám túl_hosszú túl_rövid túl_szűk túl_bő
        túlméretes karcsúsított bővebb_fazon* fazon* mérethű* normál_méret* kicsire nagyra kisebbre_szab*
        nagyobbra_szab* nyúlik rugalmas óriási_rám szűk_lett bő_lett kicsire_szab*`,
      en: `doesnt_fit doesn_t_fit dont_fit don_t_fit didnt_fit didn_t_fit too_small too_big too_large too_tight
        too_loose fit fits fitting runs_small runs_large true_to_size run_small run_large tight loose
        to_small to_big not_fit wont_fit too_long too_short swimming_in_it stretchy stretch snug fits_small
        fits_large fits_big come_up_small comes_up_small come_up_big comes_up_big run_big run_true baggy
        oversized slim_fit squeeze cant_get_it_on doesnt_close too_short_on too_long_on`,
    },
  },
}
