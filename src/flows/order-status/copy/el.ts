import type { Key } from './en.ts'

export const el: Record<Key, string> = {
  another_button: 'Άλλη παραγγελία',
  human_button: 'Θέλω εκπρόσωπο',
  track_button: 'Πού είναι το δέμα',
  list_button: 'Οι παραγγελίες σας',

  which_order: 'Για ποια παραγγελία σας πρόκειται;',
  row_title: '{{ number }}',
  row_pending: '{{ day }}, {{ total }}: καταχωρήθηκε',
  row_preparing: '{{ day }}, {{ total }}: ετοιμάζεται',
  row_on_its_way: '{{ day }}, {{ total }}: στον δρόμο',
  row_out_for_delivery: '{{ day }}, {{ total }}: παραδίδεται',
  row_ready_for_pickup: '{{ day }}, {{ total }}: σας περιμένει',
  row_problem: '{{ day }}, {{ total }}: κάτι δεν πάει καλά',
  row_delivered: '{{ day }}, {{ total }}: παραδόθηκε',
  row_cancelled: '{{ day }}, {{ total }}: ακυρώθηκε',
  row_refunded: '{{ day }}, {{ total }}: επιστράφηκαν τα χρήματα',
  row_returned: '{{ day }}, {{ total }}: επιστράφηκε',

  ask_number_none:
    'Δεν βρίσκουμε παραγγελία με το τηλέφωνο από το οποίο μας γράφετε. Ποιος είναι ο αριθμός της παραγγελίας σας; Θα τον βρείτε στο e-mail της επιβεβαίωσης.',
  ask_number: 'Ποιος είναι ο αριθμός της παραγγελίας; Θα τον βρείτε στο e-mail της επιβεβαίωσης.',
  ask_number_again:
    'Αυτό δεν μοιάζει με αριθμό παραγγελίας. Θα τον βρείτε στο e-mail της επιβεβαίωσης, για παράδειγμα 1042. Μπορείτε να τον γράψετε ξανά;',
  ask_proof:
    'Ευχαριστούμε! Για να μη μάθει κανείς άλλος για την παραγγελία {{ number }}: με ποιο e-mail έγινε ή σε ποιον ταχυδρομικό κώδικα πηγαίνει;',
  ask_proof_again:
    'Αυτό δεν ταιριάζει με την παραγγελία {{ number }}. Μπορείτε να το ελέγξετε και να γράψετε ξανά το e-mail ή τον ταχυδρομικό κώδικα της παραγγελίας;',
  ask_proof_unread:
    'Γράψτε μας, παρακαλούμε, το e-mail ή τον ταχυδρομικό κώδικα της παραγγελίας {{ number }}.',
  proof_failed: 'Έτσι δεν μπορέσαμε να βρούμε την παραγγελία σας, μην ανησυχείτε όμως: θα την ψάξουμε εμείς.',

  awaiting_transfer:
    'Η παραγγελία σας {{ number }} περιμένει την τραπεζική σας κατάθεση: {{ total }}. Μόλις έρθει, θα ετοιμάσουμε τα πάντα.',
  awaiting_payment:
    'Η παραγγελία σας {{ number }} δεν έχει πληρωθεί ακόμη: {{ total }}. Μόλις πληρωθεί, θα ετοιμάσουμε τα πάντα.',
  received: 'Λάβαμε την παραγγελία σας {{ number }} και σύντομα θα την ετοιμάσουμε.',
  preparing: 'Ετοιμάζουμε την παραγγελία σας {{ number }}.',
  shipped: 'Η παραγγελία σας {{ number }} έφυγε από εμάς και έρχεται σε εσάς.',
  delivered:
    'Η παραγγελία σας {{ number }} έχει παραδοθεί. Δεν έφτασε σε εσάς; Ένας συνάδελφός μας θα σας βοηθήσει αμέσως.',
  cancelled: 'Η παραγγελία σας {{ number }} ακυρώθηκε.',
  refunded:
    'Τα χρήματα της παραγγελίας σας {{ number }} επιστράφηκαν. Μπορεί να περάσουν λίγες ημέρες μέχρι να τα δείτε στον λογαριασμό σας.',
  returned: 'Όλα τα προϊόντα της παραγγελίας σας {{ number }} επέστρεψαν σε εμάς.',
  in_parts: 'Η παραγγελία σας {{ number }} έρχεται σε {{ count }} δέματα:',
  more_parcels: 'και ακόμη {{ count }} δέματα.',

  one_preparing:
    'Ετοιμάζουμε την παραγγελία σας {{ number }}{% if carrier != "" %}· θα φύγει με {{ carrier }}{% endif %}.',
  one_in_transit:
    'Η παραγγελία σας {{ number }} είναι στον δρόμο και έρχεται σε εσάς{% if carrier != "" %} με {{ carrier }}{% endif %}.',
  one_out_for_delivery:
    'Η παραγγελία σας {{ number }} βγήκε για παράδοση{% if carrier != "" %} με {{ carrier }}{% endif %}.',
  one_ready_for_pickup:
    'Η παραγγελία σας {{ number }} σας περιμένει να την παραλάβετε{% if place != "" %}: {{ place }}{% endif %}{% if carrier != "" %} ({{ carrier }}){% endif %}.',
  one_failed_attempt:
    'Η παραγγελία σας {{ number }} δεν μπόρεσε να παραδοθεί: {% if carrier != "" %}ο κούριερ της {{ carrier }}{% else %}ο κούριερ{% endif %} δεν σας βρήκε. Αν δεν ξαναπεράσει, θα σας βοηθήσει ένας συνάδελφός μας.',
  one_returned_to_sender:
    'Η παραγγελία σας {{ number }} δεν μπόρεσε να παραδοθεί και επιστρέφει σε εμάς{% if carrier != "" %} με {{ carrier }}{% endif %}. Θέλετε ένας συνάδελφός μας να τη στείλει ξανά;',
  one_lost:
    'Λυπούμαστε πολύ: η παραγγελία σας {{ number }} χάθηκε στη μεταφορά{% if carrier != "" %} με {{ carrier }}{% endif %}. Ένας συνάδελφός μας θα το τακτοποιήσει για εσάς.',

  part_preparing: '{{ part }}. ετοιμάζεται{% if carrier != "" %} για {{ carrier }}{% endif %}',
  part_in_transit: '{{ part }}. στον δρόμο{% if carrier != "" %} με {{ carrier }}{% endif %}',
  part_out_for_delivery: '{{ part }}. βγήκε για παράδοση{% if carrier != "" %} με {{ carrier }}{% endif %}',
  part_ready_for_pickup:
    '{{ part }}. σας περιμένει{% if place != "" %}: {{ place }}{% endif %}{% if carrier != "" %} ({{ carrier }}){% endif %}',
  part_failed_attempt: '{{ part }}. ο κούριερ δεν σας βρήκε{% if carrier != "" %} ({{ carrier }}){% endif %}',
  part_delivered: '{{ part }}. παραδόθηκε{% if carrier != "" %} από {{ carrier }}{% endif %}',
  part_returned_to_sender: '{{ part }}. επιστρέφει σε εμάς{% if carrier != "" %} με {{ carrier }}{% endif %}',
  part_lost:
    '{{ part }}. χάθηκε στη μεταφορά{% if carrier != "" %} με {{ carrier }}{% endif %}· λυπούμαστε πολύ',

  expected: 'Αναμένεται: {{ day }}.',
  delayed:
    'Έχει καθυστερήσει (αναμενόταν: {{ day }}) και σας ζητάμε συγγνώμη. Αν θέλετε, ένας συνάδελφός μας θα μάθει πού βρίσκεται.',
  follow: 'Δείτε πού βρίσκεται: {{ link }}',
  tracking_number: 'Αριθμός αποστολής: {{ tracking }}',
  items: 'Περιέχει: {{ items }}.',
  items_more: 'Περιέχει: {{ items }} και ακόμη {{ count }}.',
  partly_returned: 'Έχουν επιστραφεί ως τώρα: {{ count }}.',
  to_pay: 'Πληρώνετε στην παράδοση: {{ total }}.',
  more_by_email: 'Για να σας πούμε περισσότερα, γράψτε μας το e-mail της παραγγελίας.',

  tell_paid: 'Ευχαριστούμε, λάβαμε την πληρωμή της παραγγελίας σας {{ number }}! Ετοιμάζουμε τα πάντα.',
  tell_shipped:
    'Καλά νέα: η παραγγελία σας {{ number }} ξεκίνησε και έρχεται σε εσάς{% if carrier != "" %} με {{ carrier }}{% endif %}!',
  tell_out_for_delivery:
    'Η παραγγελία σας {{ number }} βγήκε για παράδοση{% if carrier != "" %} με {{ carrier }}{% endif %}.',
  tell_ready_for_pickup:
    'Η παραγγελία σας {{ number }} σας περιμένει να την παραλάβετε{% if place != "" %}: {{ place }}{% endif %}{% if carrier != "" %} ({{ carrier }}){% endif %}.',
  tell_delivered:
    'Η παραγγελία σας {{ number }} παραδόθηκε. Ελπίζουμε να σας αρέσει! Αν κάτι δεν είναι όπως πρέπει, γράψτε μας εδώ.',
  tell_cancelled: 'Η παραγγελία σας {{ number }} ακυρώθηκε. Αν δεν το περιμένατε, γράψτε μας εδώ.',
  tell_refunded:
    'Τα χρήματα της παραγγελίας σας {{ number }} επιστρέφουν σε εσάς. Μπορεί να περάσουν λίγες ημέρες μέχρι να τα δείτε στον λογαριασμό σας.',
  carrier_unnamed: 'κούριερ',
  place_unnamed: 'σημείο παραλαβής',
  link_unnamed: 'ρωτήστε μας εδώ',
  as_is: '{{ text }}',
}
