import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isAngry } from '../../src/language/intents.ts'

const complaints = [
  ...['Είναι σκάνδαλο, πού είναι τα λεφτά μου', 'botrány, hol a pénzem!', 'you are useless'],
  ...['this is a scandal', 'Complaint', 'I am really angry', 'your service is terrible', 'panasz'],
  ...['nagyon csalódott vagyok', 'είμαι πολύ δυσαρεστημένη', 'πολύ κακή εξυπηρέτηση'],
  ...[
    'Είστε απατεώνες',
    'Απαράδεκτη εξυπηρέτηση!',
    'θέλω να κάνω παράπονο',
    'Έχω παράπονα από το κατάστημά σας',
  ],
  ...[
    'θέλω να κάνω καταγγελία',
    'Χρεώθηκα δύο φορές για την ίδια παραγγελία',
    'με χρεώσατε διπλά',
    'Αίσχος πια',
  ],
  ...['έχασα την εμπιστοσύνη μου σε εσάς', 'Δεν ξαναψωνίζω από εσάς', 'Περιμένω τρεις εβδομάδες, έλεος'],
  ...[
    'Η παραγγελία δεν ήρθε ποτέ!!!',
    'ΠΟΥ ΕΙΝΑΙ Η ΠΑΡΑΓΓΕΛΙΑ ΜΟΥ ΔΕΝ ΕΧΕΙ ΕΡΘΕΙ',
    'Ήρθε σπασμένο, για δεύτερη φορά',
  ],
  ...[
    'apateones eiste',
    'aparadekto',
    'με κοροϊδεύετε;',
    'θα απευθυνθώ στον συνήγορο του καταναλωτή',
    'Μας δουλεύετε;',
  ],
  ...[
    'This is unacceptable',
    'I want to complain',
    'I would like to file a complaint',
    'You charged me twice!',
  ],
  ...[
    'I was charged twice for order 1042',
    'worst customer service ever',
    'I trusted you',
    'You have lost a customer',
  ],
  ...['My order never arrived and I am very angry', 'MY ORDER HAS NOT ARRIVED', 'It came broken again'],
  ...['still waiting, this is frustrating', 'shame on you', 'My lawyer will be in touch', 'You scammed me'],
  ...['I have been waiting for weeks now', 'never ordering from you again'],
  ...[
    'Felháborító!',
    'Panaszt szeretnék tenni',
    'reklamációm van',
    'Ez elfogadhatatlan',
    'Kétszer vonták le a pénzt',
  ],
  ...['Csalók!', 'Szégyelljék magukat', 'Két hete várok, ez nem állapot', 'Megint törött lett', 'elegem van'],
  ...[
    'NEM ÉRKEZETT MEG A CSOMAGOM',
    'elvesztették a bizalmamat',
    'A fogyasztóvédelemhez fordulok',
    'soha többé nem rendelek',
  ],
]

const others = [
  ...[
    'Πού είναι η παραγγελία μου;',
    'Δεν ήρθε ακόμη το δέμα, πότε έρχεται;',
    'Ήρθε σπασμένο το βάζο, τι κάνω;',
  ],
  ...[
    'Κάνετε επιστροφές;',
    'Έχω ένα πρόβλημα με την παραγγελία',
    'Κανένα παράπονο, όλα τέλεια!',
    'Πάλι θα παραγγείλω!',
  ],
  ...[
    'Επιτέλους άνοιξε το μαγαζί',
    'Πόσο κάνουν τα μεταφορικά;',
    'ΚΑΛΗΜΕΡΑ ΣΑΣ ΘΕΛΩ ΝΑ ΡΩΤΗΣΩ ΓΙΑ ΤΟ ΩΡΑΡΙΟ',
  ],
  ...[
    'Περιμένω απάντησή σας, ευχαριστώ',
    'Τέλεια!!!',
    'Έκανα λάθος στη διεύθυνση',
    'Μπορώ να πληρώσω δύο φορές;',
  ],
  ...[
    'Λείπει ένα κομμάτι από το σετ',
    'δεν δουλεύει ο κωδικός έκπτωσης',
    'Τι θα γίνει με τον καιρό;',
    'θέλω να μιλήσω με άνθρωπο',
  ],
  ...[
    'Where is my order?',
    'My parcel has not arrived yet',
    'One cup came broken, can you replace it?',
    'hello!!!',
  ],
  ...[
    'No complaints, everything is lovely',
    'Can I order again?',
    'I am disappointed that the blue one is sold out',
  ],
  ...[
    'THANK YOU SO MUCH FOR EVERYTHING',
    'Is it too late to change the address?',
    'Can I pay twice a month?',
  ],
  ...[
    'The discount code does not work',
    'I got the wrong size, how do I return it?',
    'Do you trust this courier?',
  ],
  ...['Do you have gift cards?', 'what are your hours', 'I love it, again a wonderful soap'],
  ...[
    'Hol van a csomagom?',
    'Még nem érkezett meg a rendelésem',
    'Törött a bögre, mit tegyek?',
    'Nincs panaszom, minden rendben',
  ],
  ...['Szuper!!!', 'Végre megjött, köszönöm', 'Megint rendelnék', 'Várok a válaszra', 'Mennyi a szállítás?'],
  ...[
    'Rossz méretet rendeltem, kicserélhetem?',
    'Nem működik a kuponkód',
    'Mikor nyitnak?',
    'JÓ NAPOT KÍVÁNOK ÉRDEKLŐDNÉK',
  ],
]

it('has enough of both', () => assert.ok(complaints.length >= 40 && others.length >= 40))
for (const text of complaints) it(`complains: ${text}`, () => assert.equal(isAngry(text), true))
for (const text of others) it(`does not: ${text}`, () => assert.equal(isAngry(text), false))
