import type { Area } from './concept.ts'

/** The parcel's way to the shopper: who brings it, when, and what it costs. */
export const delivery: Area = {
  deliver: {
    weight: 0.6,
    near: 'send courier parcel dispatch arrive',
    words: {
      el: `αποστολ* αποστέλλ* αποστέλ* παράδοσ* παραδόσ* παραδίδ* παραδοθ* παραδώσ* παραδίν* παρέδωσ* παραδοτέ*
        διανομ* διανέμ* ντελίβερι ντελιβερι διανομέ* μεταφορ* μεταφέρ* δρομολ* κατ_οίκον στο_σπίτι_μου
        πόρτα_πόρτα apostolh apostoli paradosh paradosi delivery φέρνετε_σπίτι κουβαλ* ανεβάζουν ανεβάσουν
        όροφο_παράδοσ* μεταφέρετε`,
      hu: `szállít* szálit* szállit* szálitás* kiszállít* kiszálít* kiszálit* kézbesít* kézbesit* kézbesités*
        házhozszállít* házhoz_szállít* házhoz_viszi* házhoz_hoz* házhoz kihoz* kihozz* kihord* elszállít*
        leszállít* posta postáz* postai_kézbesít* szálítás* szállíttás* kiszáll* kiviszitek kiviszik elhozz*
        elviszitek felhozz* felhoz* emeletre szállitatok`,
      en: `deliver* delivry delivey delievery dilivery shipping shipp* shiping ship ships shipped shippment*
        ship_to transport* delivry dispatch_to bring_it drop_off home_delivery bring_to doorstep
        door_to_door carry_upstairs upstairs_delivery dropped_off`,
    },
  },
  send: {
    weight: 0.35,
    near: 'deliver dispatch',
    words: {
      el: `στέλν* στείλ* έστειλ* έστελν* σταλ* σταλεί σταλθ* στέλουν στέλετε`,
      hu: `küld* elküld* kiküld* kuld* küldi* küldtek`,
      en: `send sends sending sent`,
    },
  },
  dispatch: {
    weight: 0.7,
    near: 'deliver send delivery-time prepare',
    words: {
      el: `φεύγ* έφυγ* φύγει φύγουν αναχωρ* αποσταλ* απεστάλ* ξεκιν* ξεκίν* παραδίδεται_στην_courier έχει_φύγει
        έχει_σταλεί παραδοθεί_στην_courier μπήκε_στο_courier βγήκε_από πότε_θα_φύγει φεύγουν πότε_φεύγει`,
      hu: `felad* feladják feladtátok indul* elindul* elindít* útnak_indul* postára_ad* postázz* postázt*
        átad*_a_futárnak feladás* elment_már elküldtétek elküldték kiment útra_kel úton_van_e elmegy
        elmegy_e feladjátok mikor_adjátok`,
      en: `dispatch* despatch* leaves left_the_warehouse sent_out send_out ship_out shipped_out shipped_yet
        goes_out leave_your_warehouse handed_over gone_out on_its_way shipped_already sent_yet leaving
        set_off picked_up_by_the_courier`,
    },
  },
  prepare: {
    weight: 0.7,
    near: 'dispatch delivery-time status',
    words: {
      el: `ετοιμάζ* ετοιμασ* ετοιμαστ* προετοιμ* έτοιμη έτοιμο έτοιμα επεξεργασ* επεξεργάζ* διεκπεραί* συσκευάζεται`,
      hu: `összekészít* előkészít* elkészül* készül* feldolgoz* összeállít* csomagolj* összecsomag* feldolgozás* készen_van`,
      en: `prepar* process processing processed packed ready handling`,
    },
  },
  parcel: {
    weight: 0.45,
    near: 'order courier',
    words: {
      el: `δέμα δέματ* δεματ* πακέτ* πακετ* κουτί κουτιά dema paketo pakéto δεματάκι κούτα κούτες αποστολή_μου`,
      hu: `csomag csomagom csomagot csomagok csomagomat csomagja csomagomról csomagot csomagokat csomagommal csomaggal
        csomagomnak csomagunk csomagját csomi csomesz csomagunkat pakk* pakett* küldemény* csomagomért csomagjaim*
        csomagra csomagban csomagért csomgom csomag* `,
      en: `parcel* package packages packet* shipment* pkg pack box boxes packg pacakge pakage consignment*`,
    },
  },
  courier: {
    weight: 0.7,
    near: 'deliver parcel track',
    words: {
      el: `κούριερ κουριερ κούριερς κουριερ* courier* curier kourier κουριε ταχυμεταφορ* ταχυδρομ* μεταφορική*
        εταιρεία_μεταφορών ελτα acs γενική_ταχυδρομική speedex box_now geniki elta διανομέα* ταχυδρόμος
        μεταφορέ* dhl ups fedex tnt κούριερ* εισ_ιι μεταφορικό_γραφείο ταχυδρομείο ταχυδρομείου κούριερ_μου
        με_ποιους_στέλνετε με_ποια_εταιρεία με_ποιον_στέλνετε ποια_εταιρεία_μεταφ* ποια_courier`,
      hu: `futár* futar* futárszolgálat* futárcég* gls dpd dhl mpl ups fedex magyar_posta postás* postán
        posta_visz* szállítócég* szállító_cég* szállítmányoz* sprinter express_one kurir* posta kivel_küld*
        kivel_szállít* melyik_futár* milyen_futár* melyik_céggel futárszolg* kivel_hozat* mivel_küld*
        kézbesítő*`,
      en: `courier* curier courrier* carrier* carriers dhl ups fedex gls dpd tnt acs elta royal_mail postman
        mailman driver delivery_company delivery_man delivery_guy shipping_company post_office postal
        by_post who_delivers who_do_you_use which_courier ship_with which_carrier deliver_with shipped_with
        hermes evri delivery_partner posty`,
    },
  },
  arrive: {
    weight: 0.5,
    near: 'deliver receive delivery-time',
    words: {
      el: `έρθει έρθουν έρχεται έρχονται ήρθε ήρθαν έρθη ερθι έρθετε έρχετε ερχόταν φτάσ* φθάσ* φτάν* φθάν*
        έφτασ* έφθασ* φτασ* φθασ* ερθει ελθει έλθει θα_το_έχω θα_έχω_το θα_την_έχω θα_το_πάρω θα_είναι_εδώ
        irthe irte hrthe hr8e er8ei erthei erthi ir8e ftasei κατέφθασ* φέρουν φέρει φέρνουν έφεραν έρχοντ*
        θα_μου_έρθει μου_έρθει φέρετε φτάνουν φτάνει`,
      hu: `megérkez* megjön megjött megjő megjöv* érkez* érk* ideér* odaér* ér_ide ér_oda kiér jön jönni jött
        megjönni jönne megerkez* meghoz* hozzák hoz_a_futár ér_haza hozza hozzátok hozza_a_futár hoztak
        itt_lesz itt_van_e ideérne befut* befutott betoppan* megérk*`,
      en: `arriv* come comes coming came reach reaches get_here gets_here got_here get_to_me be_here show_up
        turn_up turned_up shown_up showed_up turning_up showing_up lands bring brought`,
    },
  },
  receive: {
    weight: 0.4,
    near: 'arrive deliver pickup',
    words: {
      el: `παραλαμβ* παραλάβ* παρέλαβ* παραλαβ* λάβω λάβει λάβουμε έλαβα λαμβάν* λάβαμε έχω_πάρει πήρα παραλήπτ* το_πάρω
        την_πάρω τα_πάρω ελαβα elava parelava paralav* paralab*`,
      hu: `megkap* kapom kapok kapjuk kaptam kaptuk kapni átvesz* átvet* átvev* átvett* átvenn* átvenném kézhez megkapt*
        megkaph* kaphatom kapnám`,
      en: `receiv* recieve* recive* get_my get_it got_my gotten get_the have_it get_them received_it`,
    },
  },
  'delivery-time': {
    weight: 0.9,
    near: 'how-long when deliver fast days',
    words: {
      el: `χρόνος_παράδοσης χρόνος_αποστολής χρόνοι_παράδοσης ημέρα_παράδοσης ημερομηνία_παράδοσης χρόνο_παράδοσης
        χρόνος_άφιξης εκτιμώμεν* προβλεπόμεν* χρονοδιάγραμμα`,
      hu: `szállítási_idő* szállítási_határid* kézbesítési_idő* várható_érkez* várható_szállít* kiszállítási_idő*
        átfutási_idő* szállításidő* várhatóan érkezési_idő* szállítási_napok`,
      en: `delivery_time* shipping_time* delivery_date* lead_time* eta estimated_delivery delivery_estimate delivery_window
        transit_time expected_delivery expected_to_arrive`,
    },
  },
  days: {
    weight: 0.3,
    near: 'how-long',
    words: {
      el: `ημέρ* μέρες μέρα εργάσιμ* εβδομάδ* βδομάδ* ώρες ωρών 24ωρ* 48ωρ* mines μήνες μήνα`,
      hu: `nap napok napot napon munkanap* hét hetek hetet napig órán órát órák hónap*`,
      en: `day days week weeks working_days business_days hour hours month months`,
    },
  },
  fast: {
    weight: 0.9,
    near: 'delivery-time when urgent',
    words: {
      el: `γρήγορ* εξπρές εξπρεσ express αυθημερόν ταχύτερ* συντομότερ* επόμενη_μέρα επόμενη_ημέρα ίδια_μέρα
        ίδια_ημέρα αύριο_κιόλας next_day εντός_της_ημέρας πιο_γρήγορα νωρίτερα γρηγορότερ* σήμερα_κιόλας
        μπορεί_να_έρθει_αύριο να_το_έχω_αύριο έξπρες αυθημερον ταχύτατ* επιταχύν* επίσπευ* να_έρθει_αύριο`,
      hu: `expressz* express gyors* gyorsabb* aznap* aznapi másnap* következő_nap* sürgősség* 24_órás hamarabb
        holnapra gyorsított még_ma holnap_itt holnap_megkap* holnap_megér* holnap_itt_van gyorsítani
        soron_kívül* sürgetn* előrehoz* 24_órán_belül`,
      en: `express expres fast faster fastest same_day next_day overnight priority quick quicker quickest
        expedit* speedy rush sooner tomorrow_delivery 24h speed_up speed_it_up by_tomorrow_morning
        get_it_tomorrow arrive_tomorrow receive_it_tomorrow 24_hour 24_hours delivered_tomorrow quickest_way
        next_day_delivery`,
    },
  },
  urgent: {
    weight: 0.7,
    near: 'fast',
    words: {
      el: `επείγον επείγει επείγομαι βιάζομαι βιαστικ* άμεσα επειγόντως το_συντομότερο προλάβ* προλαβ* epeigon viazomai`,
      hu: `sürgős* surgos* siet* azonnal* mielőbb minél_előbb minél_hamarabb időre`,
      en: `urgent* asap hurry immediately in_time rush_order as_soon_as right_away`,
    },
  },
  'delivery-cost': {
    weight: 1,
    near: 'deliver cost free-delivery',
    words: {
      el: `μεταφορικά μεταφορικών μεταφορικα μεταφορικό έξοδα_αποστολής κόστος_αποστολής κόστος_μεταφορικών
        ταχυδρομικά έξοδα_μεταφοράς χρέωση_αποστολής μεταφορικού αχθοφορικά metaforika μετεφορικα
        έξοδα_courier κόστος_courier μεταφ έξοδα_παράδοσης κόστος_παράδοσης τέλη_αποστολής μεταφορικα_για
        τι_μεταφορικά έχει_μεταφορικά μεταφορικά_έξοδα χρεώνετε_αποστολή πόσο_η_αποστολή
        πόσο_έχει_η_αποστολή πόσο_πάει_η_αποστολή πόσο_κοστίζει_η_αποστολή courier_πόσο ταχυδρομικά_έξοδα
        ταχυδρομικά_τέλη κοστος_αποστολης`,
      hu: `szállítási_díj* szállítási_költség* szállításidíj* szállításiköltség* szállítási_ár* postaköltség*
        postadíj* szállítás_ára szállítás_díja szállítás_költsége futárdíj* kiszállítási_díj*
        kiszállítás_díja házhozszállítás_díja szallitasi_dij* postai_díj* portó* posta_költség* szálldíj*
        szállítási_koltseg* kézbesítési_díj* posta_díj mennyi_a_szállít* mennyi_a_posta mennyi_a_futár
        mennyibe_kerül_a_szállít* mennyibe_kerül_a_futár kiszállítás_ár* szállítás_mennyi mennyi_postával
        postával_együtt szállítással_együtt mennyiért_szállít* mennyiért_hozz* mennyiért_küld*`,
      en: `shipping_cost* delivery_cost* shipping_fee* delivery_fee* shipping_charge* delivery_charge* postage
        shipping_price* delivery_price* shipping_rate* delivery_rate* courier_fee* courier_cost* p_p
        shipping_expens* cost_of_shipping cost_of_delivery cost_for_shipping cost_for_delivery
        charge_for_delivery charge_for_shipping pay_for_shipping pay_for_delivery price_of_shipping
        price_for_shipping how_much_is_delivery how_much_is_shipping how_much_for_delivery
        how_much_for_shipping how_much_to_send how_much_do_you_charge_for_delivery how_much_to_deliver
        how_much_to_ship shipping_to_cost how_much_postage courier_charge delivery_how_much
        shipping_how_much cost_to_send cost_to_ship cost_to_deliver shipping_included delivery_included
        how_much_does_delivery how_much_does_shipping`,
    },
  },
  'free-delivery': {
    weight: 1,
    near: 'delivery-cost free minimum',
    words: {
      el: `δωρεάν_αποστολ* δωρεάν_μεταφορικ* δωρεάν_παράδοσ* δωρεάν_courier δωρεάν_κούριερ δωρεάν_τα_μεταφορικά
        χωρίς_μεταφορικά δεν_πληρώνω_μεταφορικά δεν_έχει_μεταφορικά άνευ_μεταφορικών δωρεαν_μεταφορικα
        τσάμπα_μεταφορικ* μηδενικά_μεταφορικά δωρεάν_αποστέλλ* δωρεάν_έξοδα από_πόσα_ευρώ_και_πάνω
        γλιτώσω_τα_μεταφορικά γλιτώνω_μεταφορικά να_μην_πληρώσω_μεταφορικά μη_πληρώσω_μεταφορικά
        χωρίς_έξοδα_αποστολής δεν_χρεώνετε_μεταφορικά μεταφορικά_δωρεάν δωρεάν_μεταφορικά_από μεταφορικά_0`,
      hu: `ingyenes_szállít* ingyenes_kiszállít* ingyen_szállít* ingyenszállít* díjmentes_szállít*
        szállítás_ingyen* ingyenes_a_szállít* ingyenes_házhoz* szállítás_mikor_ingyenes ingyenes_posta*
        ingyen_posta* ingyen_kiszállít* ingyenes_kézbesít* díjtalan_szállít* ingyen_van_a_szállít*
        ingyen_hoz* ingyenesen_szállít* mikortól_ingyenes mennyitől_ingyenes mennyi_felett_ingyenes
        mennyi_fölött_ingyenes ne_kelljen_szállít* ne_kelljen_postak* szállítás_ingyenes
        nulla_forint_szállít* mennyitől_van_ingyen ingyenessé mennyiért_kell_rendelni ingyen_szallit*
        ingyenes_a_posta`,
      en: `free_shipping free_delivery shipping_free delivery_free free_postage free_courier free_ship
        ship_for_free deliver_for_free no_shipping_fee waive_shipping free_p_p freeship avoid_shipping
        avoid_delivery avoid_paying_delivery avoid_paying_shipping not_pay_shipping not_pay_delivery
        not_pay_for_delivery no_delivery_charge free_over free_above qualify_for_free get_free_delivery
        without_paying_shipping without_paying_delivery delivery_for_free shipping_for_free
        spend_to_get_free`,
    },
  },
}
