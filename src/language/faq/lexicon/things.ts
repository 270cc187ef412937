import type { Area } from './concept.ts'

/** Things that shops sell: of use where a message and an entry are in different languages. */
export const things: Area = {
  clothes: {
    weight: 0.7,
    words: {
      el: 'ρούχ* ένδυσ* ενδύματα ρουχ*',
      hu: 'ruha ruhá* ruházat* ruhák',
      en: 'clothes clothing apparel garment* outfit*',
    },
  },
  dress: {
    weight: 0.7,
    words: { el: 'φόρεμα φορέματα φορεμα*', hu: 'egészruha* estélyi* női_ruh*', en: 'dress dresses gown*' },
  },
  shirt: {
    weight: 0.7,
    words: {
      el: 'μπλούζ* πουκάμισ* μπλουζ* τισερτ φανέλ* κοντομάνικ*',
      hu: 'póló* ing inget ingek blúz*',
      en: 'shirt* tshirt* t_shirt* blouse* polo',
    },
  },
  trousers: {
    weight: 0.7,
    words: {
      el: 'παντελόν* τζιν κολάν φόρμα_γυμν*',
      hu: 'nadrág* farmer* leggings',
      en: 'trousers pants jeans leggings',
    },
  },
  jacket: {
    weight: 0.7,
    words: { el: 'μπουφάν παλτό σακάκ* ζακέτ*', hu: 'kabát* dzseki* zakó*', en: 'jacket* coat* blazer*' },
  },
  knitwear: {
    weight: 0.7,
    words: {
      el: 'πουλόβερ φούτερ πλεκτ*',
      hu: 'pulóver* pulcsi* kardigán* kötött*',
      en: 'sweater* jumper* hoodie* cardigan*',
    },
  },
  skirt: { weight: 0.7, words: { el: 'φούστ*', hu: 'szoknya szoknyá*', en: 'skirt*' } },
  shoes: {
    weight: 0.7,
    words: {
      el: 'παπούτσ* μπότ* πέδιλ* γόβ* παντόφλ* υποδήμ* αθλητικά_παπούτσια παπουτσια sneakers παπουτσ*',
      hu: 'cipő* csizma szandál* papucs* edzőcipő* cipo* lábbeli*',
      en: 'shoe* boot boots sandal* sneaker* heels trainers slippers footwear',
    },
  },
  bag: {
    weight: 0.7,
    words: {
      el: 'τσάντ* σακίδι* πορτοφόλι* τσαντ*',
      hu: 'táska táská* hátizsák* pénztárca*',
      en: 'handbag* backpack* purse* tote',
    },
  },
  jewellery: {
    weight: 0.7,
    words: {
      el: 'κόσμημα κοσμήματα κοσμημ* δαχτυλίδ* σκουλαρίκ* βραχιόλ* κολιέ αλυσίδ* μενταγιόν δαχτυλιδ*',
      hu: 'ékszer* gyűrű* fülbevaló* karkötő* nyaklánc* medál*',
      en: 'jewel* ring rings earring* bracelet* necklace* pendant*',
    },
  },
  watch: { weight: 0.7, words: { el: 'ρολόι ρολόγια', hu: 'karóra óra_szíj karórá*', en: 'watch watches' } },
  glasses: { weight: 0.7, words: { el: 'γυαλιά', hu: 'szemüveg* napszemüveg*', en: 'glasses sunglasses' } },
  hat: {
    weight: 0.7,
    words: {
      el: 'καπέλ* σκούφ* κασκόλ γάντι*',
      hu: 'sapka kalap* sál kesztyű*',
      en: 'hat hats scarf gloves beanie',
    },
  },
  socks: { weight: 0.7, words: { el: 'κάλτσ* καλτσ* καλσόν', hu: 'zokni* harisny*', en: 'socks tights' } },
  cream: {
    weight: 0.7,
    words: {
      el: 'κρέμ* ορός σέρουμ ενυδατικ* αντηλιακ*',
      hu: 'krém* szérum* hidratáló* naptej* arckrém*',
      en: 'cream* serum* lotion* moistur* sunscreen',
    },
  },
  perfume: {
    weight: 0.7,
    words: { el: 'άρωμα αρώμα* κολόνι*', hu: 'parfüm* illat*', en: 'perfume* fragrance* scent*' },
  },
  makeup: {
    weight: 0.7,
    words: {
      el: 'μακιγιάζ κραγιόν μέικαπ καλλυντικ* μάσκαρα',
      hu: 'smink* rúzs* kozmetik* alapozó*',
      en: 'makeup make_up lipstick* cosmetic* mascara foundation',
    },
  },
  hair: {
    weight: 0.7,
    words: {
      el: 'μαλλιά σαμπουάν βαφή_μαλλιών',
      hu: 'haj hajra sampon* hajfesték* hajam*',
      en: 'hair shampoo conditioner',
    },
  },
  soap: { weight: 0.7, words: { el: 'σαπούν*', hu: 'szappan*', en: 'soap*' } },
  candle: { weight: 0.7, words: { el: 'κερί κεριά', hu: 'gyerty*', en: 'candle*' } },
  oil: {
    weight: 0.7,
    words: { el: 'λάδι ελαιόλαδ* λάδια ελαιολαδ*', hu: 'olaj* olívaolaj*', en: 'oil oils olive_oil' },
  },
  honey: { weight: 0.7, words: { el: 'μέλι', hu: 'méz mézet', en: 'honey' } },
  wine: {
    weight: 0.7,
    words: {
      el: 'κρασί κρασιά οινοπνευμ* ποτό ποτά μπύρα',
      hu: 'bor borok sör pálinka*',
      en: 'wine wines beer spirits',
    },
  },
  coffee: { weight: 0.7, words: { el: 'καφέ καφές καφέδες', hu: 'kávé*', en: 'coffee' } },
  tea: { weight: 0.7, words: { el: 'τσάι βότανα', hu: 'tea teák teá*', en: 'tea teas' } },
  chocolate: {
    weight: 0.7,
    words: { el: 'σοκολάτ* γλυκά', hu: 'csokoládé* csoki* édesség*', en: 'chocolate* sweets candy' },
  },
  cheese: { weight: 0.7, words: { el: 'τυρί τυριά φέτα_τυρί', hu: 'sajt*', en: 'cheese*' } },
  food: {
    weight: 0.7,
    words: { el: 'τρόφιμ* φαγητ* φαγώσιμ*', hu: 'élelmiszer* étel*', en: 'food foods groceries' },
  },
  bread: {
    weight: 0.7,
    words: {
      el: 'ψωμί κέικ τούρτ* κουλούρ* μπισκότ*',
      hu: 'kenyér* torta tortá* süti* keksz*',
      en: 'bread cake* cookie* pastry',
    },
  },
  cup: {
    weight: 0.7,
    words: {
      el: 'κούπ* φλιτζάν* ποτήρ*',
      hu: 'bögre bögré* csésze csészé* pohár* poharak',
      en: 'mug* cup cups glassware',
    },
  },
  plate: {
    weight: 0.7,
    words: {
      el: 'πιάτ* μπολ σερβίτσι*',
      hu: 'tányér* tál tálak étkészlet*',
      en: 'plate* bowl* dinnerware tableware',
    },
  },
  pot: {
    weight: 0.7,
    words: { el: 'κατσαρόλ* τηγάν*', hu: 'edény* lábas* serpenyő*', en: 'pan pans cookware saucepan*' },
  },
  vase: {
    weight: 0.7,
    words: { el: 'βάζο βάζα γλάστρ*', hu: 'váza vázá* cserép*', en: 'vase* pots planter*' },
  },
  furniture: {
    weight: 0.7,
    words: {
      el: 'έπιπλ* καναπέ* τραπέζ* καρέκλ* κρεβάτ* ντουλάπ* στρώμα*',
      hu: 'bútor* kanapé* asztal* szék székek ágy matrac* szekrény*',
      en: 'furniture sofa* table tables chair* mattress* wardrobe* desk*',
    },
  },
  bedding: {
    weight: 0.7,
    words: {
      el: 'σεντόν* πάπλωμ* μαξιλάρ* κουβέρτ* πετσέτ*',
      hu: 'ágynemű* paplan* párna* takaró* törölköző*',
      en: 'bedding sheets duvet* pillow* blanket* towel*',
    },
  },
  rug: { weight: 0.7, words: { el: 'χαλί χαλιά', hu: 'szőnyeg*', en: 'rug rugs carpet*' } },
  lamp: {
    weight: 0.7,
    words: { el: 'φωτιστικ* λάμπ*', hu: 'lámpa lámpá* izzó*', en: 'lamp* bulb* lighting' },
  },
  plant: {
    weight: 0.7,
    words: {
      el: 'φυτό φυτά λουλούδι* σπόρ*',
      hu: 'növény* virág* mag magok',
      en: 'plant plants flower* seeds bouquet*',
    },
  },
  toy: {
    weight: 0.7,
    words: { el: 'παιχνίδι* κούκλ* λούτρινο', hu: 'játék* baba_játék plüss*', en: 'toy toys doll* plush' },
  },
  book: { weight: 0.7, words: { el: 'βιβλί*', hu: 'könyv*', en: 'book books' } },
  'phone-device': {
    weight: 0.7,
    words: {
      el: 'σμάρτφον smartphone κινητά ακουστικ*',
      hu: 'okostelefon* mobil fülhallgató*',
      en: 'smartphone* headphone* earphone* earbuds',
    },
  },
  computer: {
    weight: 0.7,
    words: {
      el: 'υπολογιστ* λάπτοπ laptop τάμπλετ',
      hu: 'laptop* számítógép* tablet*',
      en: 'computer* laptop* tablet*',
    },
  },
  appliance: {
    weight: 0.7,
    words: {
      el: 'συσκευ* πλυντήρι* ψυγεί* ηλεκτρικ*',
      hu: 'készülék* háztartási_gép* gép gépek',
      en: 'appliance* device* machine*',
    },
  },
  tv: { weight: 0.7, words: { el: 'τηλεόρασ*', hu: 'tévé* televízió*', en: 'tv television*' } },
  bike: {
    weight: 0.7,
    words: { el: 'ποδήλατ* πατίνι*', hu: 'bicikli* kerékpár* roller*', en: 'bike* bicycle* scooter*' },
  },
  car: { weight: 0.7, words: { el: 'αυτοκίνητ* λάστιχ*', hu: 'autó* gumi', en: 'car tyre* tire*' } },
  tool: { weight: 0.7, words: { el: 'εργαλεί*', hu: 'szerszám*', en: 'tool tools drill*' } },
  'pet-food': {
    weight: 0.7,
    words: {
      el: 'σκυλοτροφ* γατοτροφ* ξηρά_τροφή',
      hu: 'kutyatáp* macskatáp* táp',
      en: 'dog_food cat_food kibble',
    },
  },
  supplement: {
    weight: 0.7,
    words: {
      el: 'συμπλήρωμ* βιταμίν* πρωτεΐν*',
      hu: 'étrendkiegészít* vitamin* fehérje*',
      en: 'supplement* vitamin* protein*',
    },
  },
  medicine: {
    weight: 0.7,
    words: { el: 'φάρμακ* συνταγή_γιατρ*', hu: 'gyógyszer* recept_köteles', en: 'medicine* prescription*' },
  },
  'picture-frame': {
    weight: 0.7,
    words: { el: 'πίνακ*_ζωγρ* κάδρ* αφίσ*', hu: 'képkeret* poszter*', en: 'frame* poster* canvas' },
  },
}
