import type { Sentences } from './sentences.ts'

/** Of numbers that are corrected or removed, and of what still names them. */
export const sentences = {
  'The number to try things with has its own.': [
    'Ο δοκιμαστικός αριθμός έχει τα δικά του.',
    'A próbaszámnak megvannak a sajátjai.',
  ],
  'This number has conversations already, and they are its own. Remove it, then add the right one as a new number.':
    [
      'Ο αριθμός έχει ήδη συνομιλίες, που μένουν δικές του. Αφαιρέστε τον και προσθέστε τον σωστό ως νέο.',
      'Ennek a számnak már vannak beszélgetései, és azok az övéi maradnak. Távolítsa el, majd vegye fel a helyeset új számként.',
    ],
  'This number is there to try things with: the server brings it by itself.': [
    'Αυτός ο αριθμός είναι για δοκιμές: τον φέρνει μόνος του ο διακομιστής.',
    'Ez a szám próbára való: a kiszolgáló magától hozza.',
  ],
  'This number comes from the settings of the server: take WHATSAPP_PHONE_NUMBER_ID out there, and start it again.':
    [
      'Ο αριθμός προέρχεται από τις ρυθμίσεις του διακομιστή: βγάλτε από εκεί το WHATSAPP_PHONE_NUMBER_ID και ξεκινήστε τον ξανά.',
      'Ez a szám a kiszolgáló beállításaiból jön: vegye ki onnan a WHATSAPP_PHONE_NUMBER_ID értéket, és indítsa újra.',
    ],
  'Its number was removed.': ['Ο αριθμός της αφαιρέθηκε.', 'A számát eltávolították.'],
  'The number of this campaign was removed. Connect it again, or cancel the campaign.': [
    'Ο αριθμός της καμπάνιας αφαιρέθηκε. Συνδέστε τον ξανά ή ακυρώστε την καμπάνια.',
    'A kampány számát eltávolították. Csatlakoztassa újra, vagy vonja vissza a kampányt.',
  ],
  'The number of this campaign was removed. Save the campaign anew, and it takes one that is there.': [
    'Ο αριθμός της καμπάνιας αφαιρέθηκε. Αποθηκεύστε την ξανά και θα πάρει έναν που υπάρχει.',
    'A kampány számát eltávolították. Mentse újra a kampányt, és egy meglévő számot kap.',
  ],
  'The number of this conversation was removed: nothing can be sent by it. Connect it again, or write another way.':
    [
      'Ο αριθμός της συνομιλίας αφαιρέθηκε: τίποτα δεν φεύγει από εκεί. Συνδέστε τον ξανά ή γράψτε αλλιώς.',
      'A beszélgetés számát eltávolították: arról semmi sem küldhető. Csatlakoztassa újra, vagy írjon más módon.',
    ],
} satisfies Sentences
