import type { Area } from './concept.ts'

/** What a thing is made of, by whom, and what goes with it. */
export const making: Area = {
  material: {
    weight: 1,
    near: 'ingredients quality',
    words: {
      el: `υλικό υλικά ύφασμα υφάσματ* βαμβακ* μαλλί μάλλιν* δέρμα δερμάτιν* ξύλο ξύλιν* μέταλλ* μεταλλ* ασήμι
        ατσάλι πολυεστ* λινό συνθετικ* yliko ylika νικέλιο ανοξείδωτ* από_τι_είναι από_τι_υλικό σε_τι_υλικό
        δέρματος μετάξι επίχρυσ* χρυσό_14 ασήμι_925 πλαστικό υλικού κατασκευάζ* πορσελάνη κεραμικ* δερματινη
        γνήσιο_δέρμα από_τι από_τι_ύφασμα φτιαγμέν* καουτσούκ μπαμπού γυαλί πυλ* μάρμαρ* χαλκό χαλκός
        μπρούτζ* βισκόζ* ελαστάν αλπακά κασμίρ`,
      hu: `anyag* pamut* gyapjú* bőr bőrből fából faanyag* fém* ezüstből rozsdamentes* acél* poliészter*
        lenvászon lenből szövet* miből_van miből_készül* műbőr* nikkel* aranyozott selyem* porcelán*
        valódi_bőr* miből anyaga viszkóz* elasztán* bambusz* üvegből réz* márvány* kasmír* gumiból
        műanyagból miből_vannak milyen_szövet* fémből szintetik* arany_e ezüst_e`,
      en: `material* fabric* cotton wool leather wood wooden metal steel silver polyester linen made_of
        stainless nickel silk plastic gold_plated faux textile porcelain ceramic what_are_they_made
        whats_it_made bamboo glass copper marble viscose cashmere rubber gold_filled sterling solid_gold
        real_gold real_silver composition_of_the what_is_it_made made_from what_fabric elastane brass`,
    },
  },
  quality: {
    weight: 0.7,
    near: 'material original',
    words: {
      el: `ποιότητ* ποιοτικ* αντοχ* ανθεκτικ* poiothta poiotita καλής_ποιότητας αξίζει αξίζουν`,
      hu: `minőség* tartós* strapabíró megéri_e jó_minőség*`,
      en: `quality durable durability sturdy well_made worth_it high_quality good_quality`,
    },
  },
  original: {
    weight: 1,
    near: 'quality brand',
    words: {
      el: `αυθεντικ* γνήσι* γνησι* μαϊμού ρέπλικα αντιγραφ* original πρωτότυπ* μαιμουδ* αυθεντικα γνησια
        ειναι_αυθεντικα αληθινά αληθινό κανονικά_προϊόντα`,
      hu: `eredeti eredetiek hamis* hamisítvány* másolat* replika eredetiség* originál* valódi valódiak
        eredetit igazi_termék*`,
      en: `original authentic authenticity genuine fake replica* real counterfeit imitation knockoff knock_off
        dupe legit_products`,
    },
  },
  brand: {
    weight: 0.7,
    near: 'original',
    words: {
      el: `μάρκ* μάρκες μάρκα brand εταιρεία_κατασκευ* κατασκευαστ* φίρμα markes`,
      hu: `márka márkák márká* gyártó* brand`,
      en: `brand* manufacturer* maker label_brand`,
    },
  },
  origin: {
    weight: 1,
    near: 'handmade brand',
    words: {
      el: `προέλευσ* κατασκευή_που χώρα_προέλευσης ελληνικ* που_κατασκευ* που_παράγ* που_φτιάχν* από_που_είναι
        made_in ντόπι* εισαγωγ* κίνα κινέζικ* που_ράβονται παραγωγή_σας από_ποια_χώρα ελληνικά_προϊόντα
        ελληνικής εδώ_φτιάχν* παράγετε παράγετε_εσείς τα_φτιάχνετε που_τα_φτιάχνετε ποιος_τα_φτιάχνει
        δική_σας_παραγωγή στην_ελλάδα_φτιάχ* ελληνικα τουρκικ* που_παρασκευ*`,
      hu: `származ* hol_készül* hol_gyárt* magyar_termék* hazai* származási kínai* import* hol_varr*
        magyar_gyárt* honnan_származ* hol_készült magyar_a kína* hol_készítit* ti_csináljátok ti_készítit*
        ki_készíti saját_termék* saját_gyárt* hol_gyártj* magyarországon_készül* itthon_készül* kínából
        kínai_e ki_gyártja honnan_van honnan_jön_a`,
      en: `origin made_in where_is_it_made where_are_they_made where_is_this_made manufactured china imported
        locally_made made_where where_are_your_products_made sourced source come_from comes_from produced
        where_do_you_make where_are_these_made who_makes made_by_you do_you_make_them make_them_yourself
        yourselves greek_made home_made homemade locally from_china where_does_it_come where_do_they_come
        made_here`,
    },
  },
  handmade: {
    weight: 1,
    near: 'origin',
    words: {
      el: `χειροποίητ* στο_χέρι xeiropoihta xeiropoiita με_το_χέρι χειροποιητα μαστορ* εργαστήριό_σας_φτιάχν*`,
      hu: `kézműves* kézzel_készít* kézimunk* kézzel_készül* kézi_készít* kézi kézimunka_e manufaktúr*
        kézműves_termék* saját_kezűleg`,
      en: `handmade hand_made handcrafted made_by_hand artisan craft* by_hand hand_poured hand_crafted
        small_batch`,
    },
  },
  'second-hand': {
    weight: 0.9,
    near: 'original condition',
    words: {
      el: `μεταχειρισμέν* καινούρι* καινούργι* ανακατασκευασμέν* refurbished δεύτερο_χέρι`,
      hu: `használt felújított* használtak új_e`,
      en: `second_hand refurbished pre_owned used brand_new`,
    },
  },
  compatible: {
    weight: 1,
    near: 'accessories instructions',
    words: {
      el: `συμβατ* ταιριάζει_με ταιριάζ* κάνει_για δουλεύει_με συμβατότητα iphone android μπαίνει_σε κάνει_στο
        ταιριάζει_στο`,
      hu: `kompatibilis* illeszked* jó_hozzá passzol* illik* működik_e_a jó_e_a passzol_e`,
      en: `compatib* works_with work_with iphone android fit_my suitable_for will_it_fit work_on`,
    },
  },
  accessories: {
    weight: 0.8,
    near: 'parts compatible',
    words: {
      el: `αξεσουάρ θήκη καλώδι* φορτιστ* μπαταρ* περιλαμβάν* συμπεριλαμβάν* τι_περιέχει κουτί_περιέχει`,
      hu: `tartozék* kiegészítő* tok töltő* kábel* elem akkumulátor* akku mit_tartalmaz tartalmazza`,
      en: `accessor* charger cable battery batteries case included_in whats_in_the_box comes_with include`,
    },
  },
  custom: {
    weight: 1,
    near: 'personalise handmade',
    words: {
      el: `κατά_παραγγελία ειδική_παραγγελία custom στα_μέτρα κατόπιν_παραγγελίας δικό_μου_σχέδιο
        φτιάχνετε_κατά δικό_μου_λογότυπο λογότυπο να_μας_φτιάξετε φτιάξετε_κάτι_ειδικό`,
      hu: `egyedi* egyéni* méretre testreszab* saját_tervezés* egyedileg logó* logónk* egyedi_kérés*
        kérésre_készít*`,
      en: `custom customis* customiz* bespoke made_to_order tailor_made made_to_measure custom_made own_logo
        logo made_for_me commission make_one_for`,
    },
  },
  personalise: {
    weight: 1,
    near: 'custom gift-message',
    words: {
      el: `χάραξ* χαράξ* χαραγμέν* μονόγραμμα προσωποποι* με_όνομα κέντημα όνομα_πάνω να_γράψετε_όνομα
        να_γράφει αρχικά όνομα_στο όνομα_επάνω με_το_όνομα χαράξετε κεντ*`,
      hu: `gravír* névvel személyre_szab* hímz* monogram* nevet_rá feliratot felirattal név_rá ráírni feliratos
        nevet_rátenn* név_hímz* gravíroz* ráhímez* névre`,
      en: `engrav* personalis* personaliz* monogram* embroider* with_a_name initials name_on add_a_name
        put_a_name name_engraved engraved_with embroidered customised_with`,
    },
  },
}
