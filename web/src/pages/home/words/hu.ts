import type { Words } from './en.ts'

export const words: Words = {
  title: 'Ma',
  hello: 'Üdvözöljük, {{name}}',
  helloWords:
    'A válaszra váró vásárlókat az Üzenetek között találja. A bolt számait azok látják, akik a boltot vezetik.',
  conversations: 'Beszélgetések',
  byBot: 'A bot válaszolt',
  byHuman: 'Ember válaszolt',
  waiting: 'Most várnak',
  firstAnswer: 'Idő az első válaszig',
  atOnce: '1 perc alatt',
  minutes_one: '1 perc',
  minutes_other: '{{count}} perc',
  none: 'Még nincs',
  carts: 'Megmentett kosarak',
  campaignOrders: 'Rendelések kampányokból',
  cartRevenue: 'Bevétel kosarakból',
  campaignRevenue: 'Bevétel kampányokból',
  alerts: {
    title: 'Figyelmet kér',
    times_one: 'egyszer',
    times_other: '{{count}} alkalommal',
    dismiss: 'Elrejtés',
    dismissed: 'Elrejtve. Ha újra megtörténik, ismét megjelenik.',
    places: {
      numbers: 'WhatsApp-számok',
      settings: 'Beállítások',
      store: 'A webáruház',
      templates: 'Sablonok',
      messages: 'Üzenetek és értesítések',
      meta: 'WhatsApp Manager',
      campaign: 'A kampány',
      inbox: 'Beérkezett üzenetek',
      person: 'A névjegy',
      storeData: 'Amit a webáruház mondott',
    },
    unknown: {
      what: 'Valamire rá kellene nézni',
      cure: 'Kérdezze a szerver gondozóját: a naplója többet mond.',
    },
    kinds: {
      number_credentials: {
        what: 'A WhatsApp nem fogadja el egy szám hozzáférési tokenjét',
        cure: 'Az üzenetei várnak. Adjon meg új tokent, és elindulnak.',
      },
      sending_refused: {
        what: 'A WhatsApp nem küld egy számról',
        cure: 'Nézze meg a WhatsApp Managerben, mi hiányzik; leggyakrabban a fizetés.',
      },
      number_flagged: {
        what: 'A WhatsApp megjelölte egy szám minőségét',
        cure: 'Többen letiltják vagy jelentik az üzeneteit. Küldjön kevesebbet, azoknak, akik várják.',
      },
      device_unpaired: {
        what: 'Egy társított telefon már nincs csatlakoztatva',
        cure: 'Csatlakoztassa újra a kódjával; addig semmi sem megy ki róla.',
      },
      account_restricted: {
        what: 'A WhatsApp korlátozta a fiókját',
        cure: 'A WhatsApp Manager megmondja, miért, és hogyan kérhet felülvizsgálatot.',
      },
      account_disabled: {
        what: 'A WhatsApp lezárta a fiókját',
        cure: 'Semmi sem küldhető. Kérjen felülvizsgálatot a WhatsApp Managerben.',
      },
      campaign_halted: {
        what: 'Egy kampány leállt',
        cure: 'Senki sem kapja meg kétszer. Nézze meg az okát, javítsa ki, és folytassa.',
      },
      template_stopped: {
        what: 'A WhatsApp leállított egy sablont',
        cure: 'Az üzenetei várnak. A sablon oldala megmondja, mi a teendő.',
      },
      template_disliked: {
        what: 'Egy sablon nem tetszik az embereknek',
        cure: 'Ha ez így marad, a WhatsApp szünetelteti. Írja át, vagy küldje kevesebbeknek.',
      },
      template_recategorised: {
        what: 'A WhatsApp más kategóriába tesz egy sablont',
        cure: 'Az üzenetei másba kerülnek majd. Nézze meg, megfelel-e.',
      },
      template_limit: {
        what: 'A WhatsApp nem fogad több sablont',
        cure: 'Távolítsa el, amelyeket már nem használ.',
      },
      templates_not_read: {
        what: 'A sablonokat nem sikerült beolvasni a WhatsAppból',
        cure: 'Amit lát, elavult lehet. Ellenőrizze a hozzáférési tokent, és olvassa be őket újra.',
      },
      event_set_aside: {
        what: 'A bot elakadt egy üzenetnél',
        cure: 'A beszélgetés a beérkezett üzenetek között vár: kérjük, válaszoljon ott.',
      },
      event_failed: {
        what: 'Az áruház vagy a WhatsApp egy értesítését nem sikerült feldolgozni',
        cure: 'Megőriztük. Kérdezze a szerver gondozóját: a napló megmondja az okát.',
      },
      webhook_failing: {
        what: 'A webhookja nem fogadja az értesítéseinket',
        cure: 'Nézze meg, hogy a címe jó-e és válaszol-e, majd mentse el újra.',
      },
      owner_unreachable: {
        what: 'Nem érjük el az Ön WhatsAppját',
        cure: 'Írjon egy szót a bolt számára a telefonjáról, vagy adjon meg egy jóváhagyott sablont.',
      },
      secrets_closed: {
        what: 'A tárolt hozzáférési adatok már nem nyithatók meg',
        cure: 'A szerver kulcsa elveszett vagy megváltozott. Hozza vissza a régit, vagy adja meg újra az adatokat.',
      },
      store_unreadable: {
        what: 'Valami nem volt olvasható az áruházból',
        cure: 'Kimaradt; a többi megy tovább. Ha gyakran előfordul, kérdezze a szerver gondozóját.',
      },
      store_unreachable: {
        what: 'A webáruház nem válaszol',
        cure: 'Magától újra próbáljuk. Ha így marad, ellenőrizze a címét és a kulcsait.',
      },
      store_erasure_of_another_shop: {
        what: 'Egy másik boltra szóló törlés érkezett',
        cure: 'Semmi sem törlődött. Ellenőrizze, hogy a megfelelő áruház van-e csatlakoztatva.',
      },
      coupon_not_made: {
        what: 'Az áruház nem készített kupont',
        cure: 'Az emlékeztetők kód nélkül mennek tovább. Ellenőrizze, hogy a kulcs készíthet-e kedvezményt.',
      },
      data_requested: {
        what: 'Egy vásárló tudni szeretné, mit tud róla',
        cure: 'A törvény 30 napot ad. Amit átadhat, a gomb mögött van.',
      },
      customer_kept: {
        what: 'Egy vásárló azt kérte az áruháztól, hogy felejtsék el',
        cure: 'Amit az áruház mondott róla, törlődött. Akié a fiókjában megadott telefonszám, megmarad, mert nincs bizonyítva, hogy az övé. Ha tudja, hogy az övé, törölje.',
      },
    },
  },
  samples: {
    alone: 'Amit lát, az minta: {{what}}.',
    among: 'A sajátjai között még minták is vannak, „Minta” jelzéssel: {{what}}.',
    answers:
      'Egy kattintással eltűnnek, a beszélgetéseikkel és az Ön által nem módosított mintaválaszokkal együtt.',
    remove: 'Minták eltávolítása',
    gone: 'Eltávolítva: {{what}}.',
    count: {
      shoppers_one: '{{count}} vásárló',
      shoppers_other: '{{count}} vásárló',
      products_one: '{{count}} termék',
      products_other: '{{count}} termék',
      orders_one: '{{count}} rendelés',
      orders_other: '{{count}} rendelés',
      carts_one: '{{count}} kosár',
      carts_other: '{{count}} kosár',
    },
  },
  first: {
    title: 'Az első percek',
    done: '{{all}} lépésből {{done}} kész',
    isDone: 'kész',
    look: 'Megnézem újra',
    hide: 'A lista elrejtése',
    phone: 'Próbálja ki a telefont',
    phoneWords: 'Írjon a boltjának, mint egy vásárló, és nézze meg, mit válaszol.',
    phoneAction: 'A telefon megnyitása',
    whatsapp: 'Csatlakoztassa a WhatsAppot',
    whatsappWords: 'Adja meg a száma adatait; mindegyiket azonnal ellenőrizzük.',
    whatsappAction: 'Csatlakoztatás',
    unchecked: 'A száma mentve van, de még senki sem ellenőrizte, működik-e.',
    failing: 'A száma mentve van, de még nem működik. Javítandó: {{names}}.',
    correct: 'Mit kell tenni?',
    store: 'Csatlakoztassa a webáruházat',
    storeWords: 'Shopify, WooCommerce vagy bármi más: a bot így minden rendelést ismer.',
    storeAction: 'Csatlakoztatás',
    buyers: 'Hozza át a vásárlóit',
    buyersWords: 'Egy fájl az áruházból vagy egy táblázat azokról, akik hozzájárultak az üzenetekhez.',
    buyersAction: 'Fájl importálása',
    test: 'Küldjön próbát magának',
    testWords: 'Előbb írjon egy szót a boltnak a telefonjáról; utána ez odaér.',
    testVirtual:
      'Amíg a WhatsApp nincs bekötve, ez az 1. lépés telefonjára megy: írjon rajta egy szót, és adja meg itt a fölötte álló számot.',
    testAction: 'Küldés',
    testPhone: 'Az Ön telefonszáma',
    sent: 'Úton van. Nézze meg a telefonját.',
  },
}
