import type { FaqEntry } from '../shape.ts'

export const cosmetics: FaqEntry[] = [
  {
    id: 'ingredients',
    entries: {
      el: {
        question: 'Πού βλέπω τα συστατικά και τα αλλεργιογόνα;',
        phrasings: ['Περιέχουν parabens ή σιλικόνες;', 'Έχει ξηρούς καρπούς ή γλουτένη;'],
        answer:
          'Όλα τα συστατικά γράφονται στη σελίδα κάθε προϊόντος, με έντονα τα αλλεργιογόνα. Δεν χρησιμοποιούμε parabens, σιλικόνες και μικροπλαστικά. Τα τρόφιμά μας μπορεί να περιέχουν ίχνη ξηρών καρπών.',
      },
      hu: {
        question: 'Hol látom az összetevőket és az allergéneket?',
        phrasings: ['Van benne parabén vagy szilikon?', 'Tartalmaz mogyorót vagy glutént?'],
        answer:
          'Minden terméknél ott a teljes összetétel, az allergének vastagon szedve. Parabént, szilikont és mikroműanyagot nem használunk. Élelmiszereink nyomokban dióféléket tartalmazhatnak.',
      },
      en: {
        question: 'Where can I see ingredients and allergens?',
        phrasings: ['Do they contain parabens or silicones?', 'Does it have nuts or gluten?'],
        answer:
          'Each product page lists all ingredients, allergens in bold. We use no parabens, silicones or microplastics. Our foods may contain traces of nuts.',
      },
    },
  },
  {
    id: 'vegan',
    entries: {
      el: {
        question: 'Είναι τα προϊόντα σας vegan και cruelty-free;',
        phrasings: ['Κάνετε δοκιμές σε ζώα;', 'Χρησιμοποιείτε υλικά ζωικής προέλευσης;'],
        answer:
          'Κανένα προϊόν μας δεν δοκιμάζεται σε ζώα. Όλα είναι vegan, εκτός από όσα έχουν μέλι, κερί μέλισσας ή γάλα κατσίκας: αυτά το γράφουν καθαρά.',
      },
      hu: {
        question: 'Vegánok és állatkísérlet-mentesek a termékeik?',
        phrasings: ['Tesztelnek állatokon?', 'Használnak állati eredetű alapanyagot?'],
        answer:
          'Egyetlen termékünket sem teszteljük állatokon. Mindegyik vegán, kivéve a mézet, méhviaszt vagy kecsketejet tartalmazókat: ezeknél ezt feltüntetjük.',
      },
      en: {
        question: 'Are your products vegan and cruelty-free?',
        phrasings: ['Do you test on animals?', 'Do you use ingredients of animal origin?'],
        answer:
          'Nothing we sell is tested on animals. Everything is vegan except what contains honey, beeswax or goat’s milk, and those say so clearly.',
      },
    },
  },
  {
    id: 'shelf-life',
    entries: {
      el: {
        question: 'Πόσο διαρκούν τα προϊόντα και πού γράφει την ημερομηνία λήξης;',
        phrasings: ['Πότε λήγει μια κρέμα αφού ανοιχτεί;', 'Πόσο κρατάει το μέλι;'],
        answer:
          'Τα καλλυντικά κρατούν δύο χρόνια κλειστά και 6 με 12 μήνες από το άνοιγμα: δείτε το βαζάκι με τον αριθμό στην ετικέτα. Τα τρόφιμα γράφουν ημερομηνία λήξης. Το μέλι δεν χαλάει, και αν κρυσταλλώσει είναι φυσικό.',
      },
      hu: {
        question: 'Meddig állnak el a termékek, és hol van a lejárati dátum?',
        phrasings: ['Felbontás után meddig használható a krém?', 'Mennyi ideig áll el a méz?'],
        answer:
          'A kozmetikumok bontatlanul két évig, felbontás után 6-12 hónapig jók: a címkén a kis tégely rajzában álló szám mutatja. Az élelmiszereken ott a lejárat. A méz nem romlik meg, a kikristályosodás természetes.',
      },
      en: {
        question: 'How long do products keep, and where is the expiry date?',
        phrasings: ['How long can I use a cream once opened?', 'How long does honey keep?'],
        answer:
          'Cosmetics keep two years closed and 6 to 12 months once opened: look for the little jar with a number on the label. Foods bear a best-before date. Honey does not spoil, and crystals in it are natural.',
      },
    },
  },
  {
    id: 'care',
    entries: {
      el: {
        question: 'Πώς χρησιμοποιώ και πώς φροντίζω το προϊόν;',
        phrasings: ['Σε πόσους βαθμούς πλένεται;', 'Υπάρχουν οδηγίες χρήσης;'],
        answer:
          'Σε κάθε δέμα υπάρχει κάρτα με οδηγίες, και τις βρίσκετε και στη σελίδα του προϊόντος, στο «Χρήση και φροντίδα». Γενικά: τα υφάσματα στους 30 βαθμούς, τα ξύλινα στο χέρι, τα σαπούνια σε θήκη που στραγγίζει.',
      },
      hu: {
        question: 'Hogyan kell használni és ápolni a terméket?',
        phrasings: ['Hány fokon mosható?', 'Van hozzá használati útmutató?'],
        answer:
          'Minden csomagban van egy kártya az útmutatóval, és a termékoldalon is megtalálja a „Használat és ápolás” résznél. Röviden: a textil 30 fokon, a fa kézzel mosható, a szappan szellős tartóba való.',
      },
      en: {
        question: 'How do I use the product and look after it?',
        phrasings: ['What temperature can I wash it at?', 'Are there instructions?'],
        answer:
          'A card in the parcel tells you, and so does “Use and care” on the product page. In short: fabrics at 30 degrees, wood by hand, soap on a dish that drains.',
      },
    },
  },
  {
    id: 'sensitive-skin',
    entries: {
      el: {
        question: 'Είναι κατάλληλα για ευαίσθητο δέρμα, εγκυμοσύνη ή παιδιά;',
        phrasings: ['Κάνουν για ατοπικό δέρμα;', 'Μπορώ να τα χρησιμοποιήσω όσο θηλάζω;'],
        answer:
          'Η σειρά «Απαλή» είναι χωρίς άρωμα και αιθέρια έλαια, για ευαίσθητο δέρμα, εγκυμοσύνη και μωρά. Δοκιμάστε πρώτα λίγο στον καρπό, και αν έχετε δερματική πάθηση ρωτήστε τον γιατρό σας.',
      },
      hu: {
        question: 'Használható érzékeny bőrre, várandósan vagy gyereknek?',
        phrasings: ['Ekcémás bőrre ajánlják?', 'Szoptatás alatt is használhatom?'],
        answer:
          'A „Lágy” sorozat illat- és illóolajmentes, érzékeny bőrre, várandósság alatt és babáknak is való. Először próbálja ki a csuklóján, bőrbetegség esetén pedig kérdezze meg orvosát.',
      },
      en: {
        question: 'Are they suitable for sensitive skin, pregnancy or children?',
        phrasings: ['Can I use them with eczema?', 'Is it safe while breastfeeding?'],
        answer:
          'The “Gentle” range has no scent and no essential oils, and is made for sensitive skin, pregnancy and babies. Try a little on your wrist first, and with a skin condition ask your doctor.',
      },
    },
  },
]
