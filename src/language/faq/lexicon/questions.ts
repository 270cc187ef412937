import type { Area } from './concept.ts'

/** What kind of answer is asked for. Weak alone: it decides between entries of one subject. */
export const questions: Area = {
  'how-much': {
    weight: 0.4,
    words: {
      el: `πόσο πόσα πόση πόσου πόσων τι_τιμή ποια_τιμή ποια_η_τιμή τι_κόστος poso posa`,
      hu: `mennyi menyi mennyibe menyibe mennyiért mennyit menyit mennyivel mekkora_összeg`,
      en: `how_much howmuch what_price what_cost whats_the_cost what_is_the_cost what_is_the_price whats_the_price`,
    },
  },
  'how-long': {
    weight: 0.5,
    near: 'when',
    words: {
      el: `πόσο_καιρό πόσος_καιρός πόσο_χρόνο πόσος_χρόνος πόση_ώρα πόσες_μέρες πόσες_ημέρες πόσες_εργάσιμες
        πόσων_ημερών πόσες_βδομάδες πόσες_εβδομάδες πόσες_ώρες πόσο_γρήγορα πόσο_σύντομα σε_πόσο σε_πόσες μέσα_σε_πόσο
        πόσο_κρατάει πόσο_διαρκεί διάρκεια πόσο_αργεί πόσο_αργούν πόσο_θέλει_για_να πόσο_παίρνει_να πόσες_mer*
        πόσο_θα_κάνει_να πόσο_κάνει_να πόσο_κάνουν_να πόσο_θα_κάνουν_να πόσο_να_περιμένω μέχρι_πότε έως_πότε ως_πότε`,
      hu: `meddig mennyi_idő* mennyi_ideig milyen_gyors* milyen_hamar hány_nap* hány_munkanap* hány_hét* hány_óra
        mennyi_nap* mennyi_munkanap* mennyit_kell_várn* mennyit_kell_még_várn* milyen_hosszú milyen_sokáig időtartam
        mennyi_időn_belül hány_napon_belül mennyi_ido mikorra`,
      en: `how_long how_many_days how_many_weeks how_many_hours how_many_working_days how_soon how_fast how_quick*
        long_does_it_take duration how_much_time time_frame timeframe how_many_business_days what_time_frame until_when
        til_when till_when by_when`,
    },
  },
  when: {
    weight: 0.4,
    near: 'how-long',
    words: {
      el: `πότε ποια_μέρα ποια_ημέρα ποιες_μέρες ποιες_ημέρες τι_μέρα τι_ώρα τι_ώρες ποια_ώρα ποιες_ώρες από_τι_ώρα
        pote ti_wra ti_ora`,
      hu: `mikor miko mikortól mikorig mikorra milyen_napokon melyik_nap* hánykor hány_órakor hány_órától hány_óráig`,
      en: `when what_day which_day which_days what_days what_time what_times what_date wen whens`,
    },
  },
  where: {
    weight: 0.4,
    words: {
      el: `που_είναι που_ειν που_βρίσκ* που_βρω που_βρίσκω που_μπορώ που_έχετε που_είστε που_στε που_βλέπω που_στέλν*
        που_ακριβώς από_που σε_ποιο_σημείο σε_ποια_περιοχή που_ειναι που_πήγε που_πάει που_έχει που_θα_βρω που_αγοράζω
        που_πουλ* που_κάνω που_γράφω που_βάζω που_να που_παίρν* που_πρέπει που_πουλάτε που_βρίσκεται pou_einai`,
      hu: `hol hova hová honnan merre holvan melyik_városban`,
      en: `where wheres whereabouts were_is where_s`,
    },
  },
  which: {
    weight: 0.2,
    words: {
      el: `ποιο ποια ποιος ποιες ποιους ποιοι ποιον τι_είδους`,
      hu: `melyik melyiket melyek melyiken milyen mijen milyenek milyet miféle mely`,
      en: `which what_kind what_type what_sort wich`,
    },
  },
  how: {
    weight: 0.2,
    words: {
      el: `πώς πως_μπορώ πως_γίνεται πως_κάνω με_ποιον_τρόπο με_ποιο_τρόπο ποιος_τρόπος τρόπος τρόποι διαδικασία
        ποια_διαδικασία τι_πρέπει_να_κάνω τι_κάνω`,
      hu: `hogyan hogy_tud* hogy_lehet hogy_kell hogy_működ* miként milyen_módon mi_a_menete menete folyamata mit_kell_tenn*
        mi_a_teendő mit_tegyek mit_csináljak hogyan_tud* hogy_megy hogy_zajlik módja lépés*`,
      en: `how how_do how_can how_to hows procedure process what_do_i_do what_should_i_do what_is_the_process
        steps`,
    },
  },
  can: {
    weight: 0.1,
    words: {
      el: `μπορώ μπορούμε μπορεί μπορούν γίνεται γίνετε επιτρέπεται δυνατόν δυνατό δυνατότητα θα_μπορούσα ginetai gineti
        μπορείτε mporo mporw boro bori mporeite`,
      hu: `lehet lehetséges lehetőség* tudok tudunk szabad megoldható lehetne tudnék lehete tudtok tudnak`,
      en: `can could possible possibly may able allowed possibility option cani option*`,
    },
  },
  have: {
    weight: 0.1,
    words: {
      el: `έχετε έχει_το υπάρχ* διαθέτετε διαθέτει exete exetai`,
      hu: `van vannak létezik akad rendelkezn* vane tartotok tartanak`,
      en: `have got there_is is_there are_there exist* offer`,
    },
  },
  why: {
    weight: 0.25,
    words: {
      el: `γιατί για_ποιο_λόγο γιατι_δεν yiati giati`,
      hu: `miért mért mi_az_oka mi_okból`,
      en: `why how_come what_reason`,
    },
  },
  who: {
    weight: 0.2,
    words: { el: `ποιος_είναι ποιοι_είστε ποιος ποιους`, hu: `ki kik kit kinek`, en: `who whos` },
  },
}
