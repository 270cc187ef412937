import type { Area } from './concept.ts'

/** Where the parcel is, whether it is late, and who is there to take it. */
export const arrival: Area = {
  track: {
    weight: 1,
    near: 'status parcel courier',
    words: {
      el: `tracking τράκινγκ τρακινγκ παρακολουθ* εντοπισ* εντοπίσ* ιχνηλ* αναζήτηση_αποστολής trak* track
        κωδικός_αποστολής αριθμός_αποστολής αριθμό_αποστολής κωδικό_αποστολής αριθμός_δέματος
        vaucher_αποστολής voucher_αποστολής voucher_courier αποδεικτικό_αποστολής αριθμός_voucher
        που_βρίσκεται_η_παραγγελία που_είναι_η_παραγγελία που_είναι_το_δέμα που_βρίσκεται_το_δέμα
        που_είναι_το_πακέτο tracking_number trackin που_ειν_το_δεμα που_έχει_φτάσει που_είναι_τώρα
        που_ακριβώς_είναι_το που_μπορώ_να_δω_την δω_που_είναι link_παρακολούθησης voucher βάουτσερ vaoutser
        τρακάρω τρακάρισμα να_δω_την_πορεία σύνδεσμο_παρακολούθησης αριθμό_παρακολούθησης
        αριθμός_παρακολούθησης κωδικό_παρακολούθησης`,
      hu: `nyomkövet* követ* csomagkövet* nyomonkövet* nyomon_követ* nyomonköv* tracking csomagszám*
        fuvarlevél* fuvarlevélszám* küldemény_azonosító* küldeményazonosító* hol_jár hol_tart merre_jár
        track* nyomkövetési hol_a_csomag* hol_van_a_csomag* nyomonkövethet* merre_van merre_lehet
        merre_jár_a hol_láthatom hol_van_most hol_lehet_a_csomag* követési követőszám* trackingszám*
        nyomkövetőt nyomkövető_link* hol_tartózkod* hol_a_rendel*`,
      en: `track tracking tracked tracker trace tracing traking traceable tracking_number tracking_code
        tracking_link where_is_my_order where_is_my_parcel where_is_my_package wheres_my_order
        wheres_my_parcel wheres_my_package awb waybill consignment_number locate follow_my_order
        follow_my_parcel whereabouts where_is_it where_it_is tracking_info tracking_details shipment_number
        trackin follow_the_parcel where_has_it_got_to where_exactly_is where_my_parcel_is where_my_order_is`,
    },
  },
  status: {
    weight: 0.8,
    near: 'track order prepare',
    words: {
      el: `κατάσταση_παραγγελίας κατάσταση_της_παραγγελίας στάδιο εξέλιξη πορεία πορεία_παραγγελίας
        κατάσταση_αποστολής τι_γίνεται_με τι_έγινε_με τι_γινεται_με νέα_για_την_παραγγελία νεότερο νεότερα
        κατάσταση ενημέρωση_για_την_παραγγελία φάση στάδιο_είναι διαλογή σε_διαλογή ενημέρωση_παραγγελ*
        νέα_για_το πόρεια τι_έγινε_η`,
      hu: `rendelés_állapot* rendelés_státusz* státusz* állapota állapotát mi_a_helyzet mi_van_a hogy_áll
        a_rendelésem_állása mi_újság_a mi_lett_a fázis* infó_a_rendel* hír_a_csomag* feldolgozás_alatt
        mi_van_vele`,
      en: `status order_status progress update_on updates_on news_about any_news whats_happening_with
        what_happened_to stage phase in_transit transit info_on_my_order any_word`,
    },
  },
  late: {
    weight: 0.9,
    near: 'status track arrive delivery-time',
    words: {
      el: `αργεί αργ* άργ* καθυστέρ* καθυστερ* δεν_ήρθε δεν_έχει_έρθει ακόμα_δεν ακόμη_δεν δεν_έφτασ*
        δεν_έχει_φτάσει δεν_παρέλαβα δεν_έλαβα δεν_έχω_λάβει δεν_έχω_παραλάβει δεν_το_έλαβα περιμένω
        περιμένουμε δεν_μου_ήρθε δεν_έχω_πάρει αργοπορ* δεν_ηρθε den_irthe den_hrthe akoma_den perimenw
        perimeno χάθηκε_το_δέμα τίποτα_ακόμα έχει_περάσει_μια_εβδομάδα έχουν_περάσει περάσανε πέρασαν
        τόσες_μέρες ακόμα_τίποτα εδώ_και_μέρες δεν_φάνηκε καμία_ενημέρωση δεν_έχω_νέα τόσο_καιρό
        ακόμα_να_έρθει ακομα_να ακόμα_περιμένω πουθενά_το έχει_κολλήσει κόλλησε_το στάσιμ* δεν_κουνιέται
        αργησε περιμενω_ακομα υποσχεθ* υποτίθεται τόσες_ημέρες περάσει περάσανε_μέρες βαρέθηκα_να_περιμένω
        ακόμα_να_φανεί έπρεπε_να_είχε`,
      hu: `késik kés* késés* késett késnek nem_jött nem_érkez* még_nem_kaptam nem_kaptam még_mindig_nem
        még_mindig_nincs várok várom rég_várok napja_várok csúszik csúszás* nem_jött_meg nem_hozta*
        még_nem_jött nem_kaptam_meg sehol hetek_óta napok_óta egy_hete két_hete tíz_napja semmi_hír
        áll_a_csomag napok_óta_áll nem_mozdul beragadt_a_csomag nem_haladt hol_marad ideje_lenne
        mikor_lesz_már késlelt* elakad* nem_ér_ide nem_ért_ide megakad* letelt ígért ígérték megígért*
        unom_a_vár* várakoz* elvileg_már`,
      en: `late delay* overdue not_arrived hasnt_arrived hasn_t_arrived not_received havent_received
        haven_t_received didnt_arrive didn_t_arrive never_arrived still_waiting still_hasnt still_hasn_t
        not_here_yet waiting_for no_sign taking_so_long taking_too_long hasnt_come hasn_t_come havent_got
        haven_t_got still_not still_nothing stuck_in not_moved hasnt_moved hasn_t_moved no_movement
        no_update no_updates for_a_week for_two_weeks for_days been_waiting a_week_ago two_weeks_ago
        should_have_arrived supposed_to_arrive was_supposed_to still_isn_t_here still_isnt_here running_late
        behind_schedule held_up where_on_earth promised supposedly fed_up_of_waiting sick_of_waiting astray
        signed_for where_s_my going_on_two hasnt_turned_up`,
    },
  },
  lost: {
    weight: 0.9,
    near: 'late track missing',
    words: {
      el: `χάθηκε χαθεί χαμένο χαμένη χάσ* χαθ* δεν_βρέθηκε απώλεια εξαφανίστηκε εξαφανισ* δεν_το_βρίσκουν
        το_έχασαν έκλεψαν κλάπηκε`,
      hu: `elveszett elvesz elveszít* elveszt* elkever* eltűnt nem_találom_a_csomag* nyoma_veszett
        nincs_meg_a_csomag* ellopt* elhagyt*`,
      en: `lost loss disappeared vanished gone_missing went_missing stolen cant_find_my_parcel cannot_locate
        nowhere_to_be_found stolen_from`,
    },
  },
  address: {
    weight: 0.8,
    near: 'where store',
    words: {
      el: `διεύθυνσ* διευθύνσ* διευθινσ* διέυθυνσ* δ_νση διευθηνσ* dieuthinsi dieuthynsh dieu8unsh diefthinsi οδός οδό τκ
        ταχυδρομικό_κώδικα ταχυδρομικός_κώδικας`,
      hu: `cím címe címet címre címem címen címünk lakcím* szállítási_cím* címmódosít* cimre cimet címük címetek utca
        irányítószám* cimet házszám*`,
      en: `address* adress* adres postcode zip street`,
    },
  },
  absent: {
    weight: 0.9,
    near: 'courier redeliver pickup',
    words: {
      el: `λείπω λείψω λείπ* απουσιάζ* δεν_είμαι_σπίτι δεν_θα_είμαι_σπίτι δεν_είμαι_στο_σπίτι δεν_ήμουν
        δεν_με_βρήκ* δεν_με_βρει δεν_θα_είμαι δεν_θα_βρίσκομαι ειδοποιητήριο δεν_ήμουν_σπίτι στη_δουλειά
        γείτον* δεν_είμαι_εκεί δεν_είναι_κανείς κανείς_σπίτι λείπουμε ξαναπεράσ* ξαναέρθ* leipo leipw σχολάω
        λείπει_όλη γραφείο_μου δεν_προλαβαίνω κάποιος_άλλος_να_το θυρωρ* να_το_αφήσει να_το_αφήσετε
        αφήσουν_στο χτύπησε_κουδούνι δεν_χτύπησε βρήκα_χαρτάκι χαρτάκι έλειπα απουσία`,
      hu: `nem_vagyok_otthon nem_leszek_otthon nem_voltam_otthon nem_tartózkod* nem_leszek nincs_otthon
        nem_talált_otthon nem_talált_itthon itthon otthon szomszéd* értesítő* nem_vagyok_itthon
        nem_leszek_itthon senki_sem_lesz munkahely* portá* átveheti_más más_átveheti átveheti_valaki
        lecsengetett nem_csengetett értesítést_dobott hagyja_ott letenni_a_kapu* otthon_lenni nincs_senki
        távol`,
      en: `not_home not_at_home not_be_home not_in missed_delivery missed_the_courier missed_the_delivery
        wont_be_home won_t_be_home isnt_home isn_t_home wasnt_home wasn_t_home nobody_home no_one_home
        no_one_is_home neighbo* at_work be_at_home out_when missed_you away at_the_office leave_it_with
        concierge safe_place leave_with_neighbour leave_it_with_a_neighbour rang_the_bell didnt_ring
        left_a_card left_a_note out_of_the_house no_one_will_be work_all_day no_one_in`,
    },
  },
  redeliver: {
    weight: 0.9,
    near: 'absent deliver reschedule',
    words: {
      el: `δεύτερη_προσπάθεια δεύτερη_φορά επαναπαράδοσ* ξαναπροσπαθ* δεύτερη_απόπειρα νέα_παράδοση ξανά_αύριο αποτυχ*_παράδοσ*
        επανεπίσκεψ* ξαναφέρ*`,
      hu: `második_kézbesít* újra_kézbesít* újrakézbesít* újra_megpróbál* ismételt_kézbesít* másodszor* újból sikertelen`,
      en: `redeliver* re_deliver* second_attempt another_attempt try_again failed_delivery delivery_attempt* next_attempt`,
    },
  },
  reschedule: {
    weight: 0.9,
    near: 'delivery-slot redeliver change',
    words: {
      el: `μεταθέσ* αναβολή αναβάλ* άλλη_μέρα άλλη_ημέρα αργότερα μια_άλλη_μέρα συγκεκριμένη_ημερομηνία αλλάξω_ημέρα αλλαγή_ημέρας
        αλλάξω_την_ημέρα αλλάξω_μέρα κρατήσετε_την_αποστολή`,
      hu: `másik_nap* más_nap* átütemez* későbbi_időpont* későbbre elhalaszt* halasztan* később_szállít* módosítani_az_időpont*`,
      en: `reschedul* postpone* another_day different_day later_date change_the_date change_delivery_date different_date`,
    },
  },
  'delivery-slot': {
    weight: 0.9,
    near: 'when deliver reschedule courier',
    words: {
      el: `συγκεκριμένη_ώρα συγκεκριμένη_μέρα συγκεκριμένη_ημέρα ώρα_παράδοσης ραντεβού ζώνη_παράδοσης
        χρονική_ζώνη απόγευμα πρωί βράδυ πρωινή απογευματιν* επιλέξω_ώρα επιλέξω_ημέρα διαλέξω_μέρα
        διαλέξω_ώρα ορίσω_ώρα μετά_τις_5 μετά_τη_δουλειά μετά_τις πριν_τις μεσημέρι μεσημεριανές βραδιν*
        συγκεκριμένες_ώρες τι_ώρα_περνά* τι_ώρα_έρχ* τι_ώρα_θα_έρθ* περίπου_τι_ώρα`,
      hu: `idősáv* időpont* adott_napon adott_időpont* délelőtt* délután* reggel este időablak* melyik_napszak*
        17_óra_után megadott_időpont* pontos_idő* munka_után 5_után délután_öt milyen_órában napszak*
        mikor_jön_a_futár hány_órakor_jön mikor_ér_ide_a_futár melyik_órában`,
      en: `time_slot timeslot slot delivery_slot specific_time specific_day certain_day certain_time
        particular_day choose_the_day pick_a_day pick_a_date choose_a_date morning afternoon evening
        appointment time_window chosen_day after_work after_5 after_six lunchtime between_9
        what_time_will_the_courier what_time_will_the_driver around_what_time time_of_day choose_when`,
    },
  },
  weekend: {
    weight: 0.9,
    words: {
      el: `σάββατο σάββατα σαββάτου σαββατοκύριακ* κυριακή κυριακές savvato sabbato kyriakh kiriaki σαβατο σκ`,
      hu: `szombat* hétvég* vasárnap* szombatonként`,
      en: `saturday* sunday* weekend* sat sun`,
    },
  },
  weekday: {
    weight: 0.5,
    near: 'when delivery-slot',
    words: {
      el: `δευτέρα τετάρτη παρασκευή μέχρι_την_τρίτη μέχρι_την_πέμπτη deutera paraskeui paraskevi tetarth
        αύριο_το_πρωί μεθαύριο`,
      hu: `hétfő* kedd* szerda* szerdá* csütörtök* péntek* holnapra holnapután*`,
      en: `monday* tuesday* wednesday* thursday* friday* by_tomorrow`,
    },
  },
  'by-then': {
    weight: 0.8,
    near: 'urgent delivery-time fast',
    words: {
      el: `μέχρι_την μέχρι_τις μέχρι_το μέχρι_αύριο μέχρι_χριστούγενν* έως_την έως_τις ως_την
        πριν_τα_χριστούγεννα πριν_από_την πριν_την πριν_τις πριν_το_πάσχα θα_το_έχω_μέχρι έγκαιρα εγκαίρως
        στην_ώρα_του για_τα_γενέθλια για_τα_χριστούγεννα για_του_αγίου_βαλεντίνου mexri_thn mexri_tin
        mexri_tis`,
      hu: `péntekig hétfőig keddig szerdáig csütörtökig szombatig vasárnapig holnapig karácsonyig húsvétig
        időben határidőre péntekre hétfőre szombatra keddre szerdára csütörtökre karácsonyra húsvétra
        előtt_megérkez* hétvégéig jövő_hétre estig délig holnaputánig mikulásig`,
      en: `by_friday by_monday by_tuesday by_wednesday by_thursday by_saturday by_sunday by_tomorrow
        by_christmas before_christmas before_friday before_the_weekend in_time_for by_the_weekend
        by_next_week on_time before_easter make_it_by here_by get_here_by arrive_by deadline_for
        before_saturday before_monday`,
    },
  },
}
