import type { Area } from './concept.ts'

/** Presents, packaging, and what the shop stands for. */
export const gifts: Area = {
  gift: {
    weight: 0.9,
    near: 'gift-wrap gift-card',
    words: {
      el: `δώρο δώρα δώρου δώρων δωράκι doro dwro dwra χαρίσω κάνω_δώρο ως_δώρο`,
      hu: `ajándék* ajandek* meglepetés* szülinap* születésnap* ajándékba`,
      en: `gift* present presents birthday surprise`,
    },
  },
  'gift-wrap': {
    weight: 1,
    near: 'gift packaging',
    words: {
      el: `συσκευασία_δώρου συσκευασία_δωρου περιτύλιγ* τυλίξετε αμπαλάζ* περιτυλίγ* χαρτί_δώρου
        δώρο_συσκευασία syskeuasia_dwrou syskevasia_dorou τυλίγετε τυλίξ* τύλιγμα κορδέλα
        συσκευασία_για_δώρο τυλιγμέν* συσκευασίες_δώρου τυλίξτε_το για_δώρο_μπορείτε πακέτο_δώρου
        κουτί_δώρου σακουλάκι_δώρου όμορφη_συσκευασία ωραία_συσκευασία φιόγκο* κάνετε_συσκευασία_δώρου
        ως_δώρο_συσκευ* σε_συσκευασία_δώρου περιτυλίξετε συσκευασια_δωρου δωρο_τυλ* να_το_κάνετε_δώρο`,
      hu: `díszcsomagol* ajándékcsomagol* becsomagol* ajándék_csomagol* csomagolópapír* díszdoboz*
        ajándékba_csomagol* csomagoljátok_be ajándékdoboz* ajándéknak_csomagol* masni* díszcsomag*
        szépen_becsomagol* szép_csomagolás* csomagoljátok_szépen ajándékként_csomagol* szalaggal
        be_tudjátok_csomagol* ajándékdobozba díszes* szépen_csomagol* ajándék_formá* legyen_szépen`,
      en: `gift_wrap* wrap* giftwrap* gift_box* gift_packag* wrapping_paper gift_bag ribbon wrapped
        look_special make_it_look_nice make_it_pretty nicely_packaged nice_packaging gift_ready with_a_bow
        bow pretty_box presented presentation_box is_it_possible_to_wrap gift_packing package_it_as_a_gift
        wrapping`,
    },
  },
  'gift-message': {
    weight: 1,
    near: 'gift personalise',
    words: {
      el: `κάρτα_με_μήνυμα ευχετήρια_κάρτα ευχές κάρτα_ευχών σημείωμα μήνυμα_δώρου μήνυμα_στο_δώρο καρτούλα
        αφιέρωσ* ευχετήρι* κάρτα_με_ευχές βάλετε_μια_κάρτα γράψετε_μήνυμα γράψετε_μια_ευχή κάρτα_με_αφιέρωση
        ευχή να_γράψετε_κάτι γράψετε_κάτι γράψετε_χρόνια_πολλά δυο_λόγια δύο_λόγια μερικά_λόγια καρτουλα
        ευχετηρια σημειωματάκι`,
      hu: `üdvözlőkárty* ajándékkísérő* üzenetet_mell* kártyát_mell* kísérőkárty* kézzel_írt* képeslap*
        üzenetet_írni személyes_üzenet* ajándékkártyát_mell* írjatok_rá kis_kártya kártyát_hozzá üzenetet
        írjatok_egy_kártyá* pár_sort pár_sor boldog_születésnap* boldog_szülinap* kísérő_szöveg* kis_kártyát
        kártyát_bele kártyára_írj* kézírás* rá_írni`,
      en: `gift_message* greeting_card* note_inside handwritten personal_message personal_note
        card_with_a_message gift_note add_a_note add_a_card message_card include_a_note include_a_card
        write_a_note write_a_message few_lines few_words happy_birthday_card birthday_card put_a_card
        put_in_a_card add_a_message include_a_message write_something handwritten_note birthday_message
        little_card little_note`,
    },
  },
  'gift-recipient': {
    weight: 1,
    near: 'gift address',
    words: {
      el: `σε_άλλο_άτομο σε_τρίτο σε_φίλη σε_φίλο κατευθείαν_στον απευθείας_στον χωρίς_τιμές χωρίς_τιμή
        να_μη_φαίνεται_η_τιμή χωρίς_απόδειξη να_μην_έχει_τιμή σε_άλλον σε_κάποιον_άλλο
        σε_άλλη_διεύθυνση_δώρο σε_διαφορετική_διεύθυνση στη_μητέρα να_μη_φαίνονται να_μην_φαίνεται
        να_μη_φαίνεται_τιμή να_μη_δει_την_τιμή κρύψετε_την_τιμή χωρίς_τα_τιμολόγια να_πάει_κατευθείαν
        να_πάει_απευθείας σε_φιλη_μου στη_μαμά_μου στον_πατέρα_μου να_μην_βάλετε_απόδειξη
        χωρίς_αποδειξη_μέσα να_μη_φαινεται_η_τιμη`,
      hu: `másnak_küld* barátnőm* ismerősöm* ár_nélkül számla_nélkül közvetlenül_a ne_legyen_benne_számla
        barátom* más_címre_ajándék másik_személy* anyukám* ne_legyen_rajta_az_ár ne_lássa_az_ár*
        ne_lássák_az_ár* ár_ne_legyen árat_ne_tegy* ne_derüljön_ki_az_ár számlát_ne_tegy* számlát_ne_rakj*
        neki_küld* egyenesen_neki ajándékozott*`,
      en: `to_a_friend someone_else directly_to_the_recipient without_price* no_price hide_the_price
        without_invoice to_another_person recipient third_party without_the_receipt no_invoice_in
        to_my_mother hide_price prices_not_shown price_not_shown no_prices not_show_the_price
        not_see_the_price doesnt_see_the_price without_showing leave_out_the_receipt straight_to_them
        directly_to_my send_it_straight_to straight_to_my delivered_to_my_friend to_my_sister`,
    },
  },
  packaging: {
    weight: 0.9,
    near: 'sustainable gift-wrap',
    words: {
      el: `συσκευασ* συσκευάζ* αφρολέξ χαρτόκουτο προστατευτικ* πακεταρ* πακετάρ* χαρτί_περιτυλ*
        πλαστικές_σακούλες πλαστικό_στη_συσκευ*`,
      hu: `csomagol* csomagolás* csomagoló* buborékfóli* buborékos* töltőanyag* csomagolóanyag*`,
      en: `packaging bubble_wrap padded protective packing packed_in wrapped_in_plastic packing_peanuts`,
    },
  },
  discreet: {
    weight: 1,
    near: 'packaging',
    words: {
      el: `διακριτικ* ουδέτερη_συσκευασία ανώνυμ*`,
      hu: `diszkrét* semleges_csomagol*`,
      en: `discreet* plain_packaging unmarked discrete`,
    },
  },
  sustainable: {
    weight: 1,
    near: 'packaging organic recycle',
    words: {
      el: `οικολογικ* περιβάλλον* περιβαλλοντικ* βιώσιμ* φιλικ*_περιβάλλον αειφορ* πράσιν*_συσκευασ*
        φιλικά_προς οικολογ* φιλικό_προς_το_περιβάλλον φιλικοί_στο πλανήτη αποτύπωμα`,
      hu: `környezet* fenntartható* öko* környezetbarát* klímasemleges* környezettudatos* zöld_csomag* klíma*`,
      en: `sustainab* eco eco_friendly environment* green_packag* carbon ecological planet green_company
        planet_friendly footprint zero_waste ethical*`,
    },
  },
  recycle: {
    weight: 1,
    near: 'sustainable packaging',
    words: {
      el: `ανακυκλ* πλαστικ* ανακύκλ* γυρίσω_τα_βαζάκια επιστροφή_βάζων άδεια_μπουκάλια ξαναγέμισμα
        ανταλλακτική_συσκευασία refill χωρίς_πλαστικό επαναχρησιμοπ* επαναγέμισ*`,
      hu: `újrahasznosít* műanyag* szelektív* újratölt* visszaváltható üres_üveg* utántöltő* műanyagmentes*
        komposztál* újrahasznosított`,
      en: `recycl* plastic_free compostable biodegradable refill* empty_bottles empty_jars reuse* reusable
        plastic biodegrad* less_plastic`,
    },
  },
  charity: {
    weight: 1,
    near: 'about',
    words: {
      el: `φιλανθρωπ* δωρεά δωρεές στηρίζετε κοινωνικ*_προσφορ*`,
      hu: `jótékony* adomány* támogattok`,
      en: `charit* donat* nonprofit`,
    },
  },
}
