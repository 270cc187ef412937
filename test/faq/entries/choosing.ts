import type { FaqEntry } from '../shape.ts'

export const choosing: FaqEntry[] = [
  {
    id: 'gift-wrapping',
    entries: {
      el: {
        question: 'Κάνετε συσκευασία δώρου;',
        phrasings: ['Μπορείτε να βάλετε κάρτα με ευχές;', 'Στέλνετε απευθείας σε άλλον ως δώρο χωρίς τιμές;'],
        answer:
          'Ναι, με 2 € το τυλίγουμε με χαρτί και κορδέλα και γράφουμε κάρτα με τα λόγια σας. Τσεκάρετε «Είναι δώρο» στο καλάθι. Η απόδειξη με τις τιμές έρχεται μόνο σε εσάς, με email.',
      },
      hu: {
        question: 'Kérhetek díszcsomagolást?',
        phrasings: ['Tudnak üdvözlőkártyát tenni mellé?', 'Küldhetem ajándékként másnak, ár nélkül?'],
        answer:
          'Igen, 690 Ft-ért papírba és szalagba csomagoljuk, és kézzel írt kártyát teszünk mellé. A kosárban jelölje be, hogy ajándék. Az árakat csak az Ön e-mailes számlája mutatja.',
      },
      en: {
        question: 'Do you offer gift wrapping?',
        phrasings: ['Can you add a card with a message?', 'Can you send it as a present without prices?'],
        answer:
          'Yes, for €2 we wrap it in paper and ribbon and write your words on a card. Tick “This is a gift” in the basket. The receipt with prices goes to your e-mail only.',
      },
    },
  },
  {
    id: 'gift-card',
    entries: {
      el: {
        question: 'Έχετε δωροκάρτες;',
        phrasings: ['Πώς χρησιμοποιώ μια δωροεπιταγή;', 'Πόσο ισχύει η δωροκάρτα;'],
        answer:
          'Ναι, ηλεκτρονικές των 20, 50 και 100 €, που έρχονται με email σε εσάς ή στον παραλήπτη. Ισχύουν δύο χρόνια, και το υπόλοιπο μένει για την επόμενη αγορά.',
      },
      hu: {
        question: 'Van ajándékutalványuk?',
        phrasings: ['Hogyan használhatom fel az utalványt?', 'Meddig érvényes az ajándékkártya?'],
        answer:
          'Igen, 5000, 10 000 és 20 000 Ft-os, amelyet e-mailben küldünk Önnek vagy az ajándékozottnak. Két évig érvényes, a maradék összeg nem vész el.',
      },
      en: {
        question: 'Do you sell gift cards?',
        phrasings: ['How do I redeem a voucher?', 'How long is a gift card valid?'],
        answer:
          'Yes, for €20, €50 and €100, sent by e-mail to you or to the person you give it to. They last two years, and what is left stays for the next purchase.',
      },
    },
  },
  {
    id: 'sizes',
    entries: {
      el: {
        question: 'Πώς διαλέγω το σωστό μέγεθος;',
        phrasings: ['Υπάρχει μεγεθολόγιο;', 'Είναι κανονική η εφαρμογή ή στενή;'],
        answer:
          'Σε κάθε ρούχο υπάρχει μεγεθολόγιο με εκατοστά, κάτω από τη φωτογραφία. Η εφαρμογή είναι κανονική. Αν είστε ανάμεσα σε δύο μεγέθη, προτιμήστε το μεγαλύτερο.',
      },
      hu: {
        question: 'Hogyan válasszak méretet?',
        phrasings: ['Van mérettáblázat?', 'Normál méretezésűek a ruhák, vagy szűkebbek?'],
        answer:
          'Minden ruhánál van mérettáblázat centiméterben, a fotó alatt. A méretezés normál. Ha két méret között van, a nagyobbat ajánljuk.',
      },
      en: {
        question: 'How do I choose the right size?',
        phrasings: ['Is there a size chart?', 'Do your clothes run small or true to size?'],
        answer:
          'Each garment has a size chart in centimetres below its photo. They run true to size. If you are between two, take the larger one.',
      },
    },
  },
  {
    id: 'stock',
    entries: {
      el: {
        question: 'Πότε θα ξαναβγεί σε διαθεσιμότητα ένα προϊόν που εξαντλήθηκε;',
        phrasings: ['Πώς βλέπω αν υπάρχει σε απόθεμα;', 'Μπορώ να ειδοποιηθώ όταν ξαναέρθει;'],
        answer:
          'Η σελίδα κάθε προϊόντος δείχνει αν υπάρχει. Ό,τι έχει εξαντληθεί έρχεται ξανά συνήθως σε 2 με 4 εβδομάδες. Πατήστε «Ειδοποιήστε με» και σας γράφουμε την ίδια μέρα.',
      },
      hu: {
        question: 'Mikor lesz újra raktáron egy elfogyott termék?',
        phrasings: ['Honnan tudom, hogy készleten van-e?', 'Kérhetek értesítést, ha újra kapható?'],
        answer:
          'Minden terméknél látszik, hogy van-e készleten. Ami elfogyott, általában 2-4 hét múlva érkezik. Az „Értesítést kérek” gombbal szólunk, amint újra rendelhető.',
      },
      en: {
        question: 'When will a sold-out product be back in stock?',
        phrasings: ['How do I see whether something is available?', 'Can you let me know when it returns?'],
        answer:
          'Each product page shows whether we have it. What is sold out usually returns in two to four weeks. Press “Notify me” and we write to you that day.',
      },
    },
  },
  {
    id: 'samples',
    entries: {
      el: {
        question: 'Δίνετε δείγματα;',
        phrasings: ['Μπορώ να δοκιμάσω ένα προϊόν πριν το αγοράσω;', 'Έχετε μίνι συσκευασίες δοκιμής;'],
        answer:
          'Βάζουμε δύο δωρεάν δείγματα σε κάθε παραγγελία, και μπορείτε να γράψετε στις σημειώσεις ποια προτιμάτε. Υπάρχουν και μίνι συσκευασίες από 2,50 €.',
      },
      hu: {
        question: 'Adnak termékmintát?',
        phrasings: ['Kipróbálhatom vásárlás előtt?', 'Van mini kiszerelés?'],
        answer:
          'Minden rendeléshez két ingyenes mintát teszünk, a megjegyzésbe beírhatja, melyiket szeretné. Mini kiszerelések is vannak 890 Ft-tól.',
      },
      en: {
        question: 'Do you give samples?',
        phrasings: ['Can I try a product before buying it?', 'Do you have travel sizes to test?'],
        answer:
          'Every order comes with two free samples, and you can tell us in the notes which you would like. There are minis from €2.50 as well.',
      },
    },
  },
]
