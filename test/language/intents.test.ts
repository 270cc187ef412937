import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as intents from '../../src/language/intents.ts'

function says(name: string, test: (text: string) => unknown, yes: string[], no: string[]): void {
  describe(name, () => {
    for (const text of yes) it(`hears it in ${JSON.stringify(text)}`, () => assert.equal(test(text), true))
    for (const text of no)
      it(`does not hear it in ${JSON.stringify(text)}`, () => assert.equal(test(text), false))
  })
}

const ordinary = [
  'hello there, where is my order',
  'Πού είναι η παραγγελία μου;',
  'hol a csomagom',
  'szeptember 12',
  'CANCEL',
  'Ακύρωση',
  'LEMONDÁS',
  '👍',
  '',
  '12345',
]

says(
  'opt-out',
  (text) => intents.optIntent(text) === 'out',
  [
    'STOP',
    'stop 🙏',
    ' Stop. ',
    'STOP!!!',
    '"stop"',
    'Stop stop',
    'ΣΤΟΠ',
    'στόπ',
    'Διακοπή',
    'ΔΙΑΚΟΠΗ',
    'diakopi',
    'Leiratkozás',
    'LEIRATKOZAS',
    'leiratkozom',
    'LEÁLLÍTÁS',
    'Unsubscribe',
    '\u200eSTOP\u200e',
    'ＳＴＯＰ',
    'please stop',
    'Abmelden',
    'СТОП',
    'désabonner',
  ],
  [
    "please don't stop",
    "don't stop the order",
    'Is this the bus stop?',
    'stop by the shop tomorrow',
    'non stop',
    'ΑΚΥΡΩΣΗ',
    'Ακύρωση παραγγελίας',
    'lemondás',
    'cancel',
    'START',
    'stop orders',
    ...ordinary,
  ],
)
says(
  'opt-in',
  (text) => intents.optIntent(text) === 'in',
  ['START', 'start!', 'Έναρξη', 'ΕΝΑΡΞΗ', 'enarxi', 'Feliratkozom', 'feliratkozom 🙂'],
  ['let us start', 'STOP', 'η έναρξη των εκπτώσεων', ...ordinary],
)
says(
  'order messages',
  intents.stopsOrderMessages,
  ['STOP ORDERS', 'στοπ παραγγελίες', 'stop rendelés'],
  ['STOP', 'orders', ...ordinary],
)
says(
  'deletion',
  intents.asksDeletion,
  [
    'ΔΙΑΓΡΑΦΗ',
    'Διαγραφή.',
    'diagrafi',
    'TÖRLÉS',
    'torles',
    'delete',
    'σταματήστε να μου στέλνετε μηνύματα',
    'stamatiste na mou stelnete minimata',
    'βγάλτε με από τη λίστα',
    'Μη μου ξαναστείλετε!',
    'θέλω να διαγράψετε τα δεδομένα μου',
    'kérem, iratkozzanak le',
    'hagyjanak békén',
    'vegyenek le a listáról',
    'ne írjatok többet',
    'ne írjanak többet',
    'töröljék az adataimat',
    'please stop messaging me',
    'take me off your list',
    'stop it',
    'could you stop texting me',
    'please delete my data',
  ],
  ['delete the blue one from my order', 'can you stop it leaking', 'STOP', ...ordinary],
)
says(
  'cancelling an order',
  intents.cancelsOrder,
  [
    'θέλω να ακυρώσω',
    'thelo na akiroso tin paraggelia',
    'cancel my order',
    'szeretném lemondani a rendelést',
  ],
  ['STOP', 'cancel my subscription', ...ordinary],
)
says(
  'anger',
  intents.isAngry,
  ['είστε απατεώνες', 'apateones', 'ez felháborító!', 'this is a scam', 'SCAMMMMM'],
  ['scampi', ...ordinary],
)
says(
  'goodbye',
  intents.isGoodbye,
  ['Viszlát', 'szép napot', 'jó éjszakát', 'καλή συνέχεια', 'bye', 'Byeeee!'],
  ['Köszönöm, viszlát!', 'goodbye my order', ...ordinary],
)
says(
  'a human',
  intents.wantsHuman,
  [
    'human',
    'I want to talk to an agent',
    'talk to someone',
    'Can I speak to a person please?',
    'real person!!',
    'άνθρωπος',
    'ΑΝΘΡΩΠΟ',
    'θέλω έναν άνθρωπο',
    'δώστε μου έναν υπάλληλο',
    'του υπαλλήλου σας',
    'εκπρόσωπο',
    'εκπροσώπου',
    'Θέλω να μιλήσω με κάποιον',
    'thelo na miliso me kapoion',
    'anthropos',
    'ipallilo',
    'ügyintéző',
    'Ügyintézővel szeretnék beszélni',
    'ugyintezot kerek',
    'munkatársukkal',
    'egy munkatárssal',
    'élő ember',
    'elo emberrel',
    'Beszélhetnék valakivel?',
    'ember',
    'Ember!!!',
    'Kell egy ember',
    'embert kérek',
    'embert kerek',
    'Valakivel szeretnék beszélni',
    'speak to the manager',
    'customer service please',
    'person',
    'θέλω να μιλήσω με άτομο',
    'τον υπεύθυνο παρακαλώ',
    'ypeythyno',
  ],
  [
    'szeptember',
    'november 3',
    'szeptemberben',
    '3 ember részére',
    'hány ember fér el',
    'a present for a person I love',
    'what are the hours of your customer service',
    'για ένα άτομο',
    'hol a csomag, várja egy ember',
    'humanity',
    'agenda',
    'ανθρωπιστικός',
    'the management',
    ...ordinary,
  ],
)
says(
  'greeting',
  intents.isGreeting,
  [
    'Γεια σας!',
    'γεια',
    'καλημέρα σας',
    'kalimera',
    'geia sas',
    'Szia!',
    'jo napot kivanok',
    'Jó napot!',
    'Hello',
    'hi there',
    'Good morning 🙂',
    'Hello, καλημέρα',
    'Bonjour',
    'Καλημέρααα',
    'hellooooo',
  ],
  ['Γεια σας, πού είναι το δέμα μου', 'szia, hol a csomagom', 'sas', 'ja', 'ya', ...ordinary],
)
says(
  'thanks',
  intents.isThanks,
  [
    'Ευχαριστώ πολύ',
    'euxaristo poly',
    'Köszönöm szépen!',
    'koszi',
    'thanks',
    'Thank you so much',
    'danke',
    'Köszönöm, viszlát!',
    'bye, thanks',
  ],
  ['thanks but where is it', 'πολύ', 'nem köszönöm, mást kérek', ...ordinary],
)
says(
  'yes',
  intents.isYes,
  ['ναι', 'Ναι παρακαλώ', 'nai', 'igen', 'Igen, kérem', 'yes please', 'OK', 'οκ'],
  ['ναι αλλά όχι σήμερα', 'ne', 'όχι', ...ordinary],
)
says(
  'no',
  intents.isNo,
  ['όχι', 'Όχι ευχαριστώ', 'oxi', 'nem', 'Nem, köszönöm', 'no', 'no thanks'],
  ['nem tudom', 'no idea where it is', 'ναι', ...ordinary],
)
says(
  'whether a machine answers',
  intents.asksForRobot,
  [
    'are you a bot?',
    'Hi, am I talking to a robot',
    'είσαι ρομπότ;',
    'eiste rompot',
    'μιλάω με ρομπότ;',
    'Te robot vagy?',
    'Ez egy robot?',
  ],
  ['do you sell robots', 'πουλάτε ρομπότ;', 'van robotporszívójuk?', ...ordinary],
)

says(
  'menu',
  intents.wantsMenu,
  ['menu', 'ΜΕΝΟΥ', 'menou', 'Menü', 'help', 'I need help', 'Βοήθεια', 'θέλω βοήθεια', 'segítség'],
  ['what is on the menu for lunch', ...ordinary],
)
