import type { Sentences } from './sentences.ts'

/** What the steps of a campaign's funnel are. */
export const sentences = {
  'Everybody who was planned: those written to, those skipped, and those held out.': [
    'Όλοι όσοι προβλέφθηκαν: όσοι έλαβαν, όσοι παραλείφθηκαν και όσοι έμειναν εκτός για σύγκριση.',
    'Mindenki, akit terveztünk: akinek írtunk, aki kimaradt, és akit félretettünk.',
  ],
  'WhatsApp took the message, and it has not failed since.': [
    'Το WhatsApp δέχτηκε το μήνυμα και δεν απέτυχε έκτοτε.',
    'A WhatsApp átvette az üzenetet, és azóta sem hiúsult meg.',
  ],
  'The message came to their phone.': [
    'Το μήνυμα έφτασε στο κινητό τους.',
    'Az üzenet megérkezett a telefonjára.',
  ],
  'The message was shown to them. Who switched read receipts off is not among them.': [
    'Το μήνυμα εμφανίστηκε στην οθόνη τους. Όποιος έχει κλειστές τις αποδείξεις ανάγνωσης δεν μετρά εδώ.',
    'Az üzenet megjelent előtte. Aki kikapcsolta az olvasási visszajelzést, az itt nem számít.',
  ],
  'They wrote to the shop after the message, whatever they said, within the days that an order would count. What answers the message of another campaign is that one’s.':
    [
      'Έγραψαν στο κατάστημα μετά το μήνυμα, ό,τι κι αν είπαν, όσες ημέρες θα μετρούσε και μια παραγγελία. Ό,τι απαντά σε μήνυμα άλλης καμπάνιας μετρά σε εκείνη.',
      'Az üzenet után írt a boltnak, bármit is mondott, annyi napon belül, ameddig egy rendelés is számítana. Ami másik kampány üzenetére felel, ahhoz számít.',
    ],
  'They followed the link in the message. Programs that look at links are left out.': [
    'Ακολούθησαν τον σύνδεσμο του μηνύματος. Προγράμματα που ανοίγουν συνδέσμους δεν μετρούν.',
    'Megnyitotta az üzenet hivatkozását. A hivatkozásokat nézegető programok nem számítanak.',
  ],
  'They said no to marketing after the message, within the days that an order would count; by a button, after the message that bears it.':
    [
      'Είπαν όχι στα προωθητικά μετά το μήνυμα, όσες ημέρες θα μετρούσε και μια παραγγελία· με κουμπί, μετά το μήνυμα που το έχει.',
      'Az üzenet után nemet mondott a marketingre, annyi napon belül, ameddig egy rendelés is számítana; gombbal az után az üzenet után, amelyiké a gomb.',
    ],
  'They placed an order that is counted for this message: by its discount code, else after a click, else after an answer, else because it was the last message delivered in the days before. Cancelled and unpaid orders count nothing.':
    [
      'Έκαναν παραγγελία που λογίζεται σε αυτό το μήνυμα: από τον κωδικό έκπτωσης, αλλιώς μετά από κλικ, αλλιώς μετά από απάντηση, αλλιώς επειδή ήταν το τελευταίο μήνυμα που παραδόθηκε τις προηγούμενες ημέρες. Ακυρωμένες και απλήρωτες παραγγελίες δεν μετρούν.',
      'Olyan rendelést adott le, amely ennek az üzenetnek számít: a kuponkódja miatt, különben kattintás után, különben válasz után, különben mert ez volt az utolsó kézbesített üzenet az előző napokban. Törölt és kifizetetlen rendelés nem számít.',
    ],
} satisfies Sentences
