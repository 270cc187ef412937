import type { Sentences } from './sentences.ts'

/** Of the metrics of customers: what they count, and why there is none. */
export const sentences = {
  'Nobody was active at the beginning of the period.': [
    'Κανείς δεν ήταν ενεργός στην αρχή της περιόδου.',
    'Az időszak elején senki sem volt aktív.',
  ],
  'There is no order yet.': ['Δεν υπάρχει ακόμη παραγγελία.', 'Még nincs rendelés.'],
  'Customers active at both ends of the period, of those active at its beginning (active: {active}).': [
    'Πελάτες ενεργοί στην αρχή και στο τέλος της περιόδου, από όσους ήταν ενεργοί στην αρχή της (ενεργός: {active}).',
    'Az időszak elején és végén is aktív vásárlók, az elején aktívak arányában (aktív: {active}).',
  ],
  'Customers active at the end of the period and not at its beginning, who had ordered before: neither kept nor new.':
    [
      'Πελάτες ενεργοί στο τέλος της περιόδου και όχι στην αρχή, που είχαν παραγγείλει παλιότερα: ούτε διατηρημένοι ούτε νέοι.',
      'Az időszak végén aktív, az elején nem aktív vásárlók, akik korábban már rendeltek: se megtartott, se új.',
    ],
  'Customers active at the beginning of the period and no longer at its end.': [
    'Πελάτες ενεργοί στην αρχή της περιόδου και όχι πια στο τέλος της.',
    'Az időszak elején aktív, a végén már nem aktív vásárlók.',
  ],
  'Customers with two orders or more, of all with any, up to the end of the period.': [
    'Πελάτες με δύο ή περισσότερες παραγγελίες, από όλους όσοι έχουν κάποια, έως το τέλος της περιόδου.',
    'A legalább kétszer rendelők az összes vásárló arányában, az időszak végéig.',
  ],
  'Of the items sold in the period, those returned so far.': [
    'Από τα είδη που πουλήθηκαν στην περίοδο, όσα έχουν επιστραφεί ως τώρα.',
    'Az időszakban eladott termékekből az eddig visszaküldöttek.',
  ],
  'No items were sold in the period, or the store does not tell them.': [
    'Δεν πουλήθηκαν είδη στην περίοδο ή το κατάστημα δεν τα δίνει.',
    'Az időszakban nem volt eladott termék, vagy az áruház nem adja meg.',
  ],
  'Orders of the period placed as a guest, of those for which the store tells.': [
    'Παραγγελίες της περιόδου από επισκέπτες, από όσες το κατάστημα το λέει.',
    'Az időszak vendégként leadott rendelései azokból, amelyeknél az áruház megmondja.',
  ],
  'Of no order of the period is it known.': [
    'Για καμία παραγγελία της περιόδου δεν είναι γνωστό.',
    'Az időszak egyetlen rendeléséről sem ismert.',
  ],
  'People with an order that is counted for a campaign message of the period, of those to whom one was delivered.':
    [
      'Άτομα με παραγγελία που μετρά για μήνυμα καμπάνιας της περιόδου, από όσους παρέλαβαν ένα.',
      'Akiknek rendelése az időszak egyik kampányüzenetéhez számít, azokból, akik kaptak ilyet.',
    ],
  'No campaign message was delivered in the period.': [
    'Κανένα μήνυμα καμπάνιας δεν παραδόθηκε στην περίοδο.',
    'Az időszakban nem kézbesítettünk kampányüzenetet.',
  ],
  'Conversations whose cart was bought after a reminder of the period, within the days that an order counts, of all reminded.':
    [
      'Συνομιλίες που το καλάθι τους αγοράστηκε μετά από υπενθύμιση της περιόδου, μέσα στις ημέρες που μετρά μια παραγγελία, από όλες όσες πήραν υπενθύμιση.',
      'Beszélgetések, amelyeknek a kosarát az időszak emlékeztetője után, a rendelés számítási napjain belül megvették, az összes emlékeztetett arányában.',
    ],
  'No cart reminder was delivered in the period.': [
    'Καμία υπενθύμιση καλαθιού δεν παραδόθηκε στην περίοδο.',
    'Az időszakban nem kézbesítettünk kosáremlékeztetőt.',
  ],
  'Orders for each customer with one, in the 365 days that end with the period.': [
    'Παραγγελίες ανά πελάτη που παρήγγειλε, στις 365 ημέρες που τελειώνουν με την περίοδο.',
    'Rendelések egy rendelő vásárlóra, az időszakkal záruló 365 napban.',
  ],
  'There is no order in these days.': [
    'Δεν υπάρχει παραγγελία αυτές τις ημέρες.',
    'Ezekben a napokban nincs rendelés.',
  ],
  'Revenue (with tax, without delivery, less what was given back) for each order, in the 365 days that end with the period.':
    [
      'Έσοδα (με φόρο, χωρίς μεταφορικά, μείον επιστροφές χρημάτων) ανά παραγγελία, στις 365 ημέρες που τελειώνουν με την περίοδο.',
      'Bevétel (adóval, szállítás nélkül, a visszatérítések levonásával) rendelésenként, az időszakkal záruló 365 napban.',
    ],
  'There is no order in this currency in these days.': [
    'Δεν υπάρχει παραγγελία σε αυτό το νόμισμα αυτές τις ημέρες.',
    'Ezekben a napokban nincs rendelés ebben a pénznemben.',
  ],
  "The {of}, over returning customers, of the mean days between each one's orders, up to the end of the period.":
    [
      'Για τους πελάτες που ξαναγύρισαν: {of} των ημερών ανάμεσα στις παραγγελίες του καθενός, έως το τέλος της περιόδου.',
      'A visszatérő vásárlók rendelései között eltelt átlagos napok; {of}, az időszak végéig.',
    ],
  'Nobody has ordered twice yet.': [
    'Κανείς δεν έχει παραγγείλει δύο φορές ακόμη.',
    'Még senki sem rendelt kétszer.',
  ],
  'There are fewer than {enough} customers: it would be a guess.': [
    'Οι πελάτες είναι λιγότεροι από {enough}: θα ήταν εικασία.',
    '{enough} vásárlónál kevesebb van: csak találgatás lenne.',
  ],
  'Nobody was active a year before: how many leave is not known yet.': [
    'Κανείς δεν ήταν ενεργός έναν χρόνο πριν: δεν είναι γνωστό ακόμη πόσοι φεύγουν.',
    'Egy évvel korábban senki sem volt aktív: még nem tudni, hányan maradnak el.',
  ],
  'Nobody left in these days: there is no end to divide by.': [
    'Κανείς δεν έφυγε αυτές τις ημέρες: δεν υπάρχει με τι να διαιρέσουμε.',
    'Ezekben a napokban senki sem maradt el: nincs mivel osztani.',
  ],
  'Average order value times purchase frequency, divided by the churn rate, all of the 365 days that end with the period.':
    [
      'Μέση αξία παραγγελίας επί συχνότητα αγορών, διά του ποσοστού απώλειας, όλα για τις 365 ημέρες που τελειώνουν με την περίοδο.',
      'Átlagos rendelésérték szorozva a vásárlási gyakorisággal, osztva az elmaradási aránnyal, mind az időszakkal záruló 365 napra.',
    ],
  'with an order in the {days} days before': [
    'με παραγγελία στις {days} ημέρες πριν',
    'rendelt az előző {days} napban',
  ],
} satisfies Sentences
