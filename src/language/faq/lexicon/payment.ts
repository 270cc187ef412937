import type { Area } from './concept.ts'

/** Money: how it is paid, what is charged, what paper one gets. */
export const payment: Area = {
  pay: {
    weight: 0.7,
    near: 'card bank-transfer cash payment-methods',
    words: {
      el: `πληρωμ* πληρών* πληρώσ* πλήρωσ* πλήρων* πληρωθ* εξόφλ* εξοφλ* plirwmi plhrwmh plirosw plhrwsw
        pliromi pliroso plirono πλιρωμη πληρονω πληροσω ξεπληρ* πλιρωσω πληρομ* καταβάλ* ξοφλ*
        να_βάλω_χρήματα`,
      hu: `fizet* kifizet* fizess* fizethet* fizetés* fizetes* kiegyenlít* fizetni fizetős fizetem fizetném
        fizethetne fizethető kifizetem fizetek kifizetném rendez*_a_számla`,
      en: `pay pays paid paying payment* payed payable settle paymnt checkout_with settle_up`,
    },
  },
  'payment-methods': {
    weight: 1,
    near: 'pay card cash-on-delivery',
    words: {
      el: `τρόπους_πληρωμής τρόποι_πληρωμής τρόπος_πληρωμής τρόπο_πληρωμής μεθόδους_πληρωμής μέθοδοι_πληρωμής
        μέσα_πληρωμής πως_πληρώνω πως_να_πληρώσω πως_μπορώ_να_πληρώσω πως_γίνεται_η_πληρωμή με_τι_πληρ*
        με_ποιους_τρόπους τι_κάρτες τι_τρόπους pws_plhrwnw δέχεστε_κάρτ* παίρνετε_κάρτ* τι_δέχεστε
        δέχεστε_paypal πληρώσω_με πληρώνω_με με_τι_μπορώ_να_πληρ* άλλο_τρόπο_πληρωμής πώς_αλλιώς_πληρ*
        άλλος_τρόπος πως_πληρωνουμε πως_γινεται_η_πληρωμη τι_τρόπους_πληρ* σκάτε_κάρτ* plhrwnw_me plirono_me
        pos_plirono pws_plironw tropoi_plhrwmhs`,
      hu: `fizetési_mód* fizetési_lehetőség* fizetési_megold* fizetésimód* hogyan_fizet* hogyan_lehet_fizet*
        hogyan_tudok_fizet* mivel_fizet* hogy_tudok_fizet* hogy_lehet_fizet* mivel_lehet_fizet* hogy_fizet*
        mivel_tudok_fizet* kártyát_elfogad* elfogadtok_kártyá* elfogadnak_kártyá* lehet_kártyával
        hogyan_tudom_kifizet* hogy_tudom_kifizet* mivel_lehet mivel_fizethet* milyen_módon_fizet*
        milyen_kártyá* más_fizetési fizethetek_kártyával lehet_e_kártyá* mivel_tudok kifizetni_mivel
        bankkártyás_fizet* online_fizet*`,
      en: `payment_method* payment_option* ways_to_pay way_to_pay how_can_i_pay how_do_i_pay how_to_pay
        forms_of_payment payment_type* means_of_payment how_pay types_of_payment do_you_take_card
        do_you_take_cards do_you_accept_card do_you_accept_cards pay_with pay_by pay_using accept_paypal
        take_paypal accept_visa other_way_to_pay other_ways_to_pay ways_of_paying what_cards which_cards
        what_payment which_payment payment_methods different_way_to_pay alternative_payment take_amex
        pay_any_other checkout_options`,
    },
  },
  card: {
    weight: 1,
    near: 'pay wallet payment-methods',
    words: {
      el: `κάρτα κάρτες κάρτας καρτών πιστωτικ* χρεωστικ* visa mastercard maestro american_express amex
        προπληρωμέν* karta kartes πιστοτικη viza βίζα χρεωστική prepaid αναπληρωμέν* κάρτα_μου με_καρτα
        ebanking_κάρτα καρτουλα kardas`,
      hu: `kártya kártyát kártyával kártyás* kártyá* bankkártya* bankkártyá* hitelkártya* hitelkártyá* visa
        mastercard maestro amex kartya* bankkartya* simplepay barion kartyaval debit kártyám* kártyára
        bankkártyám* otp_kártya szép_kártya szépkártya szépkártyá* egészségpénztár*`,
      en: `card cards credit_card* debit_card* visa mastercard amex american_express debit credit_or_debit
        maestro my_card prepaid_card bank_card creditcard debitcard visa_card`,
    },
  },
  wallet: {
    weight: 1,
    near: 'pay card paypal',
    words: {
      el: `apple_pay google_pay applepay googlepay ψηφιακό_πορτοφόλι viva_wallet viva revolut iris
        iris_payments άιρις ιρις gpay gpey άπλ_πέι γκουγκλ_πέι tap κινητό_πληρωμ* μέσω_κινητού_πληρ*
        vivawallet`,
      hu: `apple_pay google_pay applepay googlepay revolut barion simplepay simple_pay gpay mobilfizet*
        telefonnal_fizet* telóval_fizet*`,
      en: `apple_pay google_pay applepay googlepay wallet revolut contactless gpay tap_to_pay google_wallet
        samsung_pay pay_with_my_phone`,
    },
  },
  paypal: {
    weight: 1,
    near: 'wallet pay',
    words: {
      el: `paypal pay_pal πέιπαλ πειπαλ paypal_δεχ*`,
      hu: `paypal pay_pal paypallal paypalla* paypaloz* paypal_os paypalozh* paypalon`,
      en: `paypal pay_pal pp paypall`,
    },
  },
  'cash-on-delivery': {
    weight: 1,
    near: 'cash pay courier payment-methods',
    words: {
      el: `αντικαταβολ* αντικαταβολη antikatavoli antikatavolh antikatabolh αντικαταβωλη αντικατ_βολη
        πληρωμή_στον_κούριερ πληρώσω_στον_κούριερ πληρώνω_στον_κούριερ πληρωμή_κατά_την_παράδοση
        πληρωμή_με_την_παράδοση στον_courier_μετρητά πληρωμή_στην_πόρτα πληρώσω_όταν_έρθει
        πληρώσω_όταν_το_παραλάβω πληρώσω_στην_παράδοση πληρώνω_στην_παράδοση πληρώσω_όταν_το_πάρω
        πληρώνω_όταν αντικαταβωλή cod πληρώσω_στον_διανομέα πληρωμή_κατά_την_παραλαβή πληρώσω_στον_courier
        πληρώσω_κατά_την πληρώνω_στον_courier πληρωνω_οταν μετρητά_στον πληρώσω_στην_πόρτα πληρώσω_όταν
        πληρωμή_στο_σπίτι πληρωνω_στον_κουριερ δίνω_τα_λεφτά_στον να_δώσω_τα_λεφτά_στον δώσω_στον_courier
        πληρωμή_όταν_το_πάρω λεφτά_στον_κούριερ μετρητά_στην_πόρτα πληρώσω_στο_σπίτι πληρώνω_μόλις
        να_πληρώσω_μετά να_πληρώσω_τον πληρώσω_τον_κούριερ πληρωνω_με_την_παραλαβη με_την_παράδοση
        με_την_παραλαβή plhrwmh_sthn_porta plirwnw_ston plirono_ston ston_kourier ston_courier antikatavoles
        antik`,
      hu: `utánvét* utanvet* utánvet* utánvéttel utánvétes uv átvételkor_fizet* fizetés_átvételkor
        futárnál_fizet* a_futárnak_fizet* fizetés_a_futárnál átvételkor futárnál_kártyával
        futárnál_készpénz* futárnál csomag_átvételekor helyben_fizet* fizethetek_a_futárnál a_futárnál
        futárnak_adni postásnál postásnak készpénzt_a_futár* pénzt_a_futár* a_futárnak_adom futárnak_adom
        odaadom_a_futár* adhatom_a_futár* akkor_fizetek_ha kézbesítéskor átvételnél fizetés_kézbesítéskor
        postásnak_fizet* ajtóban_fizet* ha_megjött_fizet* készpénzben_a_futár* ott_fizet* csak_átvételkor
        utólag_fizet* utánvétre utánvételes helyszínen_fizet* utánvétt*`,
      en: `cash_on_delivery cod c_o_d pay_on_delivery pay_at_the_door pay_the_courier pay_when_it_arrives
        pay_on_arrival payment_on_delivery pay_when_i_receive pay_upon_delivery pay_when_it_comes
        pay_when_i_get pay_at_delivery pay_cash_to_the_courier pay_the_driver cash_at_the_door
        cash_to_the_courier pay_cash_when pay_after_delivery pay_when pay_cash_on pay_at_door
        give_the_money_to_the_driver give_cash hand_cash pay_the_delivery_guy pay_the_delivery_man
        pay_the_postman cash_to_the_driver money_to_the_courier pay_once_it_arrives pay_once_i_have_it
        pay_on_receipt pay_upon_arrival pay_in_cash_to pay_the_guy pay_on_collection card_on_delivery
        cash_upon_delivery`,
    },
  },
  cash: {
    weight: 0.9,
    near: 'cash-on-delivery pay',
    words: {
      el: `μετρητά μετρητοίς μετρητ* cash κας metrita metrhta`,
      hu: `készpénz* készpénzben készpénzzel keszpenz* kp kápé`,
      en: `cash`,
    },
  },
  'bank-transfer': {
    weight: 1,
    near: 'pay payment-methods',
    words: {
      el: `κατάθεσ* καταθέσ* τραπεζικ* έμβασμα εμβάσ* τράπεζα τράπεζας τράπεζες iban ιβαν λογαριασμό_τραπέζης
        τραπεζικό_λογαριασμό ebanking e_banking εθνική_τράπεζα πειραιώς alpha_bank eurobank web_banking
        βάλω_λεφτά trapeza katathesi kata8esi αριθμό_λογαριασμού αριθμός_λογαριασμού κατάθεση_στην_τράπεζα
        στην_τράπεζα σε_ποια_τράπεζα σε_ποιον_λογαριασμό κάνω_κατάθεση έκανα_κατάθεση μεταφορά_χρημάτων
        αποδεικτικό_κατάθεσης καταθέτω καταθετήριο μέσω_τράπεζας μεταφορά_στην`,
      hu: `átutal* utalás* utalni utalhat* banki_átutal* előre_utal* előreutal* bankszámla* bankszámlaszám*
        számlaszám* iban elutal* utalom utalok utalással atutal* bankba átutalással utalhatok utalhatnék
        bankon_keresztül melyik_számlára hova_utaljak hova_utaljam számlára_utal* előre_utalás átutalhat*
        utalnám`,
      en: `bank_transfer* wire_transfer* bank_deposit iban wire transfer_money transfer bank_account bank sepa
        swift account_number direct_deposit pay_into_your_account your_bank_details bank_details
        transfer_the_money deposit_to_your deposit_slip direct_transfer pay_by_bank transfer_to_your`,
    },
  },
  instalments: {
    weight: 1,
    near: 'pay-later card',
    words: {
      el: `δόσεις δόση δόσεων άτοκ* άτοκες doseis dosis δοσις τμηματικ* δοσ*_πληρωμη με_δόσεις σε_δόσεις
        λίγα_λίγα τμηματικά σπάσω_την_πληρωμή σπάσω_το_ποσό πληρώνω_κάθε_μήνα άτοκα μηνιαίες_δόσεις
        πόσες_δόσεις να_το_πληρώσω_σε προκαταβολή μισά_τώρα τα_μισά_τώρα πίστωση αποπληρ* σε_μήνες τόκο
        τόκος τόκους επόμενο_μήνα τον_άλλο_μήνα υπόλοιπο_αργότερα`,
      hu: `részlet részletre részletfizet* részletekben részletben kamatmentes* áruhitel* hitel hitelre
        reszlet* több_részletben havi_részlet* részletfizetésre részletekre felbont*_az_összeg*
        havonta_fizet* kamat_nélkül thm három_részlet* felét_most előleg* kamata kamat törleszt*
        jövő_hónapban_fizet* elosztva felosztv* felosztan* apránként részenként`,
      en: `instal* installment* instalment* monthly_payment* interest_free pay_in_parts financing pay_monthly
        split_the_payment pay_in_3 pay_over_time split_payment in_parts finance in_installments
        in_instalments spread_the_cost spread_the_payment spread_payments spread_it pay_in_stages bit_by_bit
        pay_bit_by monthly_installments monthly_instalments split_it_into split_into interest payment_plan
        half_now half_next deposit in_stages credit_plan over_time over_six_months over_three_months
        monthly_plan break_it_up pay_it_off pay_off one_go`,
    },
  },
  'pay-later': {
    weight: 1,
    near: 'instalments pay',
    words: {
      el: `klarna κλαρνα πληρωμή_αργότερα πληρώσω_αργότερα buy_now_pay_later tbi τιμπιάι paybybank
        πληρώσω_τον_επόμενο να_πληρώσω_αργότερα`,
      hu: `klarna később_fizet* később_fizess halasztott_fizet* utólag_fizet* paypo instacash fizetés_később
        majd_később_fizet* részletfizetés_klarn*`,
      en: `klarna pay_later afterpay clearpay buy_now_pay_later scalapay bnpl pay_next_month pay_afterwards
        defer`,
    },
  },
  declined: {
    weight: 1,
    near: 'card pay charged',
    words: {
      el: `απορρίφθηκε απορρίπτ* απέτυχε_η_πληρωμή δεν_περνάει_η_κάρτα δεν_δέχεται_την_κάρτα
        δεν_πέρασε_η_πληρωμή αποτυχία_πληρωμής δεν_περνάει δεν_πέρασε δεν_ολοκληρών* δεν_προχωρά*
        δεν_με_αφήνει_να_πληρώσω σφάλμα_στην_πληρωμή κολλάει_στην_πληρωμή δεν_παίρνει_την_κάρτα
        δεν_μου_παίρνει απορρίφθ* απέτυχε δεν_μπορώ_να_πληρώσω δε_μπορώ_να_πληρώσω κάρτα_δεν_περν*
        κάρτα_απορρ* δεν_δέχεται_κάρτα δεν_ολοκληρώθηκε_η_πληρωμή πληρωμή_απέτυχε η_πληρωμή_δεν
        τράπεζα_απορρ* δεν_εγκρίθηκε δεν_εγκρίν* έγκριση_τράπεζας κόλλησε_στην_πληρωμή κόλλησε_η_πληρωμή
        βγάζει_σφάλμα_στην δεν_γίνεται_η_πληρωμή δεν_μου_κάνει_την_πληρωμή πετάει_στην_πληρωμή
        μένει_στην_τράπεζα otp δεν_έρχεται_κωδικός_τράπεζας αρνείται den_pernaei den_perase den_pername`,
      hu: `elutasít* nem_megy_át sikertelen_fizet* nem_sikerül_fizet* nem_fogadja_el_a_kártya* nem_tudok_fizet*
        nem_tudtam_fizet* hiba_a_fizet* nem_engedi_a_fizet* nem_sikerült_a_fizet* nem_fogadja_el
        visszautasít* nem_enged_fizet* nem_sikerült_fizet* sikertelen_volt_a_fizet* nem_megy_a_fizet*
        nem_tudom_kifizet* nem_sikerült_kifizet* beragadt_a_fizet* lefagyott_a_fizet* fizetésnél_hiba
        fizetés_hiba* nem_fogadta_el nem_fogad_el_kártyá* kártyám_nem nem_veszi_le visszadob* megszakad*
        bank_elutasít* bank_nem_enged* nem_ment_át nem_megy_végbe jóváhagyás* banki_jóváhagy* fizetési_hiba*
        nem_sikerül_a_fizet* nem_sikerül_kifizet* sikertelen nem_teljesül*`,
      en: `declin* payment_failed card_rejected rejected payment_doesnt_go wont_accept_my_card cant_pay
        can_t_pay payment_error not_going_through doesnt_go_through didnt_go_through payment_not_working
        card_not_working couldnt_pay couldn_t_pay wont_go_through payment_fails card_not_accepted
        unable_to_pay bank_approval approval_screen card_keeps card_keeps_getting keeps_failing
        keeps_declining keeps_rejecting refuses_my_card refused refuse wont_take_my_card won_t_take_my_card
        wont_let_me_pay won_t_let_me_pay doesnt_let_me_pay payment_stuck payment_hangs transaction_failed
        transaction_declined payment_wont card_wont failed_payment payment_didnt verification_code_from_bank
        3ds payment_did_not payment_does_not hangs`,
    },
  },
  money: {
    weight: 0.6,
    near: 'refund pay',
    words: {
      el: `χρήματα χρημάτων λεφτά λεφτών χρήμα ευρώ xrimata xrhmata lefta το_ποσό`,
      hu: `pénz pénzt pénzem pénzemet pénzét pénzt pénzügy* vételár* összeg összeget`,
      en: `money funds sum euros`,
    },
  },
  charged: {
    weight: 0.9,
    near: 'pay refund declined',
    words: {
      el: `χρεώθηκ* χρεωθ* διπλή_χρέωση δύο_φορές διπλοχρεώ* με_χρέωσε με_χρέωσαν χρεώσατε τραβήχτηκ* τραβήξατε
        δεσμεύ* δεσμευ* πήρατε_λεφτά διπλά_λεφτά 2_φορές τράβηξαν τραβήξανε τράβηξε_τα πήρε_τα_λεφτά
        πήραν_τα_λεφτά έφυγαν_τα_λεφτά έφυγαν_χρήματα έφυγαν_τα_χρήματα μου_πήρε_τα μου_πήραν κόπηκαν_λεφτά
        βγήκαν_τα_λεφτά χρεώθηκε_η_κάρτα χρεώθηκα_δύο διπλή_πληρωμή πλήρωσα_δύο xrewthika xrewthike mou_phre
        mou_pire efugan_lefta pire_ta_lefta pire_ta_xrimata`,
      hu: `kétszer levon* levontak duplán terhelt* megterhel* zárol* leemel* levonta levettek lement_a_pénz
        levették_a_pénz* levette_a_pénz* levonták_a_pénz* eltűnt_a_pénz* pénzt_levon* pénz_lement
        kifizettem_de fizettem_de levonták lejött_a_pénz* elment_a_pénz* kétszer_fizet* kétszer_vont*
        dupla_levonás* kétszer_terhel*`,
      en: `charged double_charge* charged_twice twice deducted pending_charge taken_twice debited overcharg*
        taken_from_my money_left_my money_has_left money_gone_from money_was_taken money_taken
        taken_from_my_account taken_my_money took_my_money took_the_money paid_but payment_taken
        money_came_out money_has_gone money_left double_payment paid_twice charged_me_twice charged_me
        took_money money_deducted payment_went_through_but`,
    },
  },
  charge: {
    weight: 0.5,
    near: 'cost',
    words: {
      el: `χρέωσ* χρεών* χρεώσ* επιβάρυν* επιπλέον_χρέωση επιπλέον_κόστος έξτρα_χρέωση κρυφ* xrewsh`,
      hu: `felár* díj díja díjat díjak plusz_költség* külön_díj* kezelési_költség* rejtett_költség*`,
      en: `charge charges fee fees surcharge extra_cost* hidden_cost* additional_cost*`,
    },
  },
  'secure-payment': {
    weight: 1,
    near: 'pay card privacy',
    words: {
      el: `ασφαλ* ασφάλεια_συναλλαγ* ασφαλής αξιόπιστ* ssl 3d_secure κρυπτογρ* απάτη_κάρτα εμπιστευτ* σίγουρη
        asfaleia asfales αξιοπιστ* φοβάμαι_να να_βάλω_την_κάρτα_μου εμπιστευτώ εμπιστοσύνη ασφαλής_η_σελίδα
        υποκλοπή σας_εμπιστ* είστε_σοβαρ* είστε_αξιόπιστ*`,
      hu: `biztonságos* biztonság* megbízható* titkosít* 3d_secure biztonsagos* megbízhatóak megbízhat* bízhat*
        nem_csaltok átver* biztonságos_e lenyúl* megadni_a_kártya* megadjam_a_kártya*`,
      en: `safe safely secure security securely encrypt* trustworthy legit legitimate scam trust ssl reliable
        safe_to_pay safe_to_use safe_to_enter can_i_trust is_it_safe is_this_safe hacked hack fraud
        genuine_site real_shop put_my_card enter_my_card`,
    },
  },
  invoice: {
    weight: 1,
    near: 'receipt vat company',
    words: {
      el: `τιμολόγι* τιμολογ* timologio timologia αφμ δου επαγγελματίας στοιχεία_εταιρείας για_εταιρεία
        κόψετε_τιμολόγιο επωνυμία παραστατικό παραστατικά τιμολιγιο ελεύθερος_επαγγελματίας τιμολόγηση
        κόβετε_τιμολόγιο τιμολόγιο_εταιρείας για_την_εταιρεία_μου εκδίδετε_τιμολ* έκδοση_τιμολογίου
        αλλάξω_απόδειξη_σε τιμολόγιο_αντί με_τιμολόγιο στοιχεία_τιμολόγησης`,
      hu: `számla számlá* számlát áfás_számla áfás számláz* szamla* számlaigény* céges cégnévre cégre adószám*
        cégnev* szla díjbekérő* számlámat cég_nevére céges_számla cégünk_nevére számlát_kér* számlát_kap*
        számlám számlázási névre_szóló számlán számlázzátok számlára_kér* áfás_számlát`,
      en: `invoice* tax_invoice vat_invoice company_details vat_number business_invoice company_name tax_number
        bill billing invoce made_out_to_my_company company_invoice invoice_for_my invoice_in_the_name
        business_name_on on_the_invoice billing_details vat_receipt`,
    },
  },
  receipt: {
    weight: 1,
    near: 'invoice',
    words: {
      el: `απόδειξ* αποδείξ* απόδειξη_λιανικής apodeiksh apodeixi αποδίξη αποδειξι αποδεικτικό_πληρωμής
        απόδειξη_αγοράς χάρτινη_απόδειξη έχασα_την_απόδειξη`,
      hu: `nyugta nyugtát nyugtá* blokk* bizonylat* blokkot vásárlási_bizonylat* elvesztettem_a_blokk*`,
      en: `receipt* proof_of_purchase proof_of_payment reciept recipt recept lost_the_receipt
        copy_of_my_receipt proof_of_order`,
    },
  },
  vat: {
    weight: 1,
    near: 'invoice price',
    words: {
      el: `φπα φόρο φόρους φόρος fpa`,
      hu: `áfa áfá* áfával nettó bruttó adó afa afaval`,
      en: `vat tax taxes tax_free`,
    },
  },
  currency: {
    weight: 0.9,
    near: 'pay price',
    words: {
      el: `νόμισμα νομίσματ* συνάλλαγμα δολάρια λίρες`,
      hu: `pénznem* valuta* deviza* euróban forintban euróval árfolyam* forint forintot`,
      en: `currency currencies dollars pounds forint exchange_rate`,
    },
  },
}
