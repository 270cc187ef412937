import type { Area } from './concept.ts'

/** Accounts, messages, data, and the site itself. */
export const account: Area = {
  account: {
    weight: 0.9,
    near: 'register login',
    words: {
      el: `λογαριασμ* προφίλ account logariasmo logariasmos τα_στοιχεία_μου στοιχεία_μου`,
      hu: `fiók* felhasználói* profil* account* fiokom* felhasználó`,
      en: `account* profile acount`,
    },
  },
  register: {
    weight: 1,
    near: 'account login guest',
    words: {
      el: `εγγραφ* εγγράφ* γραφτώ εγγραφή_στο δημιουργία_λογαριασμού φτιάξω_λογαριασμό κάνω_λογαριασμό eggrafh ανοίξω_λογαριασμό`,
      hu: `regisztr* regisztráci* fiókot_létrehoz* regisztralni fiók_létrehoz*`,
      en: `register registration sign_up signup create_an_account create_account registering make_an_account open_an_account`,
    },
  },
  login: {
    weight: 1,
    near: 'password account',
    words: {
      el: `σύνδεσ* συνδεθ* συνδέομαι είσοδο login κάνω_login να_μπω_στο_λογαριασμό δεν_μπορώ_να_μπω
        μπω_στον_λογαριασμό να_μπω_στον δεν_με_αφήνει_να_μπω δεν_μπαίνω κλειδώθηκ* κλειδωμέν*
        δεν_μπορω_να_μπω να_συνδεθώ δεν_με_συνδέει μου_λέει_λάθος_κωδικό λάθος_κωδικός mpw_ston mpo_ston`,
      hu: `bejelentkez* belép* nem_tudok_belép* login* belepni belépés* belépni nem_enged_be
        nem_tudok_bejelentkez* kizárt nem_engedi_a_belép* nem_jutok_be hibás_jelszó* nem_tudok_belépni`,
      en: `login log_in sign_in signin logging_in log_into cant_access access_my locked_out logged_in
        cant_log_in can_t_log_in cant_login cannot_login cant_sign_in can_t_sign_in wont_let_me_in
        won_t_let_me_in cant_get_in can_t_get_in get_into_my_account locked_me_out account_locked
        wrong_password`,
    },
  },
  password: {
    weight: 1,
    near: 'login account',
    words: {
      el: `κωδικό_πρόσβασης κωδικός_πρόσβασης συνθηματικό password ξέχασα_τον_κωδικό ξέχασα_κωδικό κωδικό_μου
        επαναφορά_κωδικού χάσει_τον_κωδικό αλλάξω_κωδικό τον_κωδικό_μου ksexasa_ton_kwdiko ξεχάσει_κωδικό
        ξεχασα_τον_κωδικο νέο_κωδικό καινούργιο_κωδικό αλλαγή_κωδικού αλλαγή_συνθηματικού επαναφορ*
        κωδικό_για_να_μπω κωδικό_για_το_λογαριασμό δεν_θυμάμαι_τον_κωδικό δεν_θυμάμαι_κωδικό kodiko_mou
        kwdiko_mou xexasa_ton_kwdiko ξέχασα_το_password passwrod`,
      hu: `jelsz* jelszó* elfelejtettem_a_jelszav* új_jelszó* jelszav* elfelejtett_jelsz*
        nem_emlékszem_a_jelsz* jelszó_csere* jelszót_kér* jelszó_visszaállít* visszaállít* új_jelszót
        jelszavam`,
      en: `password* passcode forgot_my_password reset_password pasword reset_my password_reset reset_email
        reset_link reset_my_password change_my_password new_password lost_my_password
        cant_remember_my_password dont_remember_my_password reset`,
    },
  },
  newsletter: {
    weight: 1,
    near: 'unsubscribe email',
    words: {
      el: `newsletter ενημερωτικ* ενημερωτικό_δελτίο newsletters θέλω_να_γραφτώ_στο εγγραφή_στο_newsletter
        λαμβάνω_προσφορές`,
      hu: `hírlevél* hirlevel* hírlevel* feliratkoz* newsletter* feliratkozni hírlevélre`,
      en: `newsletter* mailing_list subscribe news_letter join_your_mailing sign_up_to_your
        sign_up_for_your_emails sign_me_up subscribing`,
    },
  },
  unsubscribe: {
    weight: 1,
    near: 'newsletter delete-data',
    words: {
      el: `απεγγραφ* διαγραφή_από_τη_λίστα σταματήσ*_τα_μηνύματα μη_μου_στέλν* δεν_θέλω_μηνύματα δεν_θέλω_email
        διαφημιστικά spam δεν_θέλω_άλλα να_μην_λαμβάνω σταματήστε_να_μου_στέλνετε σταματήσουν_τα_mail
        πολλά_mail πολλά_μηνύματα βγάλτε_με_από βγάλετε_με_από δεν_θέλω_άλλα_μηνύματα δεν_θέλω_newsletter
        να_σταματήσω_να_λαμβάνω`,
      hu: `leiratkoz* ne_küldjenek leiratk* spam kéretlen* nem_kérek_több ne_kapjak_több túl_sok_email*
        sok_emailt nem_akarok_hírlev* vegyetek_le vegyenek_le leállítani_a_hírlev* lemondani_a_hírlev*
        ne_küldjetek_több`,
      en: `unsubscribe stop_emails stop_messages opt_out spam stop_sending stop_getting_emails stop_the_emails
        too_many_emails take_me_off_your remove_me_from stop_emailing stop_texting no_more_emails
        stop_receiving opt_me_out`,
    },
  },
  'delete-data': {
    weight: 1,
    near: 'privacy account',
    words: {
      el: `διαγραφή_λογαριασμού διαγράψω_τον_λογαριασμό διαγράψετε διαγραφή_δεδομένων διαγραφ* διαγράψ*
        κλείσω_τον_λογαριασμό σβήσω_τον_λογαριασμό σβήσετε_τον_λογαριασμό διαγραφή_του_λογαριασμού σβήστε
        σβήσετε κλείσετε_τον_λογαριασμό διαγράψτε`,
      hu: `fiók_törlés* fiókom_törlés* törölni_a_fiók* adataim_törlés* fiókomat_töröl* törölni_az_adat*
        adattörlés* fiókot_töröl* törölném_a_fiók* töröljétek_az_adat* törölni_szeretném_magam megszüntet*
        fiókom_megszüntet*`,
      en: `delete_my_account delete_account delete_my_data erase close_my_account remove_my_data
        remove_my_account delete delete_everything delete_me wipe_my close_account cancel_my_account
        get_rid_of_my_account deleting_my_account`,
    },
  },
  privacy: {
    weight: 1,
    near: 'secure-payment delete-data',
    words: {
      el: `προσωπικά_δεδομένα προσωπικών_δεδομένων απόρρητ* gdpr δεδομένα δεδομένων cookies στοιχεία_της_κάρτας
        δίνετε_τα_στοιχεία δίνετε_το_τηλέφωνο πουλάτε_τα_στοιχεία κρατάτε_τα_στοιχεία κρατάτε_στοιχεία
        τι_στοιχεία_κρατάτε ποιος_βλέπει_τα_στοιχεία που_βρήκατε_το_τηλέφωνο που_βρήκατε_τον_αριθμό
        που_βρηκατε_το_νουμερο τι_ξέρετε_για_μένα στοιχεία_μου_σε_τρίτους τρίτους δεδομενα
        προσωπικα_δεδομενα προσωπικά_στοιχεία αποθηκεύετε_τα αποθηκεύετε_την_κάρτα κρατάτε_την_κάρτα
        ημερομηνία_γέννησης πρόσβαση_στα τον_αριθμό_μου τον_αριθμό_του_κινητού πώς_βρήκατε αντίγραφο_όσων`,
      hu: `adatvédel* személyes_adat* gdpr adataim* adatkezel* cookie* adataimat sütik kinek_adjátok_ki
        kiadjátok_az_adat* tároljátok_az_adat* tárolják_az_adat* mit_tároltok mit_tudtok_rólam
        honnan_van_meg_a_szám* honnan_tudjátok_a_szám* honnan_szereztétek honnan_van_a_telefonszám*
        harmadik_fél* eladjátok_az_adat* adatkezelési adatvédelmi adatokat_tárol* kártyaadat*
        személyes_adatok születési_dátum* számomat rólam fér_hozzá idegenek_hívnak ki_adta_meg`,
      en: `privacy personal_data gdpr data cookies data_protection my_details personal_information
        store_about_me stored_about_me hold_about_me hold_on_me know_about_me keep_about_me
        what_information_do_you information_about_me where_did_you_get_my how_did_you_get_my got_my_number
        sell_my_data share_my_data share_my_details pass_on_my third_parties store_my_card save_my_card
        keep_my_card saved_card_details privacy_policy personal_details my_personal date_of_birth
        access_to_my_details have_on_me my_mobile_number who_gave_you copy_of_what_you_have`,
    },
  },
  terms: {
    weight: 1,
    near: 'privacy withdraw',
    words: {
      el: `όρους_χρήσης όροι_χρήσης όροι όρους oroi`,
      hu: `ászf általános_szerződési* szerződési_feltétel* feltételek feltétel`,
      en: `terms terms_and_conditions t_c policies`,
    },
  },
  website: {
    weight: 0.6,
    near: 'app checkout',
    words: {
      el: `σελίδα site ιστοσελίδ* ιστότοπ* eshop e_shop ηλεκτρονικό_κατάστημα σάιτ σαιτ online internet σελιδα
        στο_site σαιτ_σας ηλεκτρονικα ονλάιν`,
      hu: `weboldal* honlap* oldal oldalon oldalatok* webshop* site weblap* oldalról online interneten
        oldalatokon weboldalatok* netes neten`,
      en: `website site webpage page online web_site webshop eshop web on_your_site your_page`,
    },
  },
  'site-error': {
    weight: 1,
    near: 'website checkout problem',
    words: {
      el: `σφάλμα error κολλάει δεν_φορτώνει δεν_ανοίγει_η_σελίδα βγάζει_σφάλμα δεν_με_αφήνει πετάει_error bug
        δεν_ανοίγει_το_site δεν_φορτώνει_η κολλάει_το_site βγάζει_error λευκή_σελίδα δεν_πατιέται
        δεν_δουλεύει_το_κουμπί`,
      hu: `hibaüzenet* nem_tölt_be nem_működik_az_oldal* lefagy* nem_enged hibát_ír* nem_működik_a_weboldal*
        nem_tölt fehér_képernyő nem_reagál nem_lehet_megnyomni hibára_fut`,
      en: `error crash* not_loading bug glitch page_doesnt_load wont_load stuck site_is_down button_doesnt_work
        site_not_working website_not_working page_keeps blank_page keeps_crashing freezes frozen`,
    },
  },
  app: {
    weight: 1,
    near: 'website',
    words: {
      el: `εφαρμογή app κινητό_εφαρμογή application εφαρμογή_για_κινητά`,
      hu: `app alkalmazás* applikáci* mobilapp*`,
      en: `app application mobile_app`,
    },
  },
  catalogue: {
    weight: 1,
    near: 'product-info price',
    words: {
      el: `κατάλογο* κατάλογος katalogo* φυλλάδιο`,
      hu: `katalógus* prospektus* kínálat* választék*`,
      en: `catalog* brochure* leaflet assortment range`,
    },
  },
  language: {
    weight: 0.9,
    words: {
      el: `αγγλικά γλώσσα ελληνικά_μιλάτε μιλάτε ουγγρικά στα_ελληνικά στα_αγγλικά`,
      hu: `magyarul nyelv* angolul beszélnek_magyarul`,
      en: `english language speak_english in_english translation`,
    },
  },
}
