import type { Sentences } from './sentences.ts'

/** Of templates with cards to swipe through. */
export const sentences = {
  'A card has nothing but a HEADER, a BODY and BUTTONS.': [
    'Μια κάρτα έχει μόνο HEADER, BODY και BUTTONS.',
    'Egy kártyán csak HEADER, BODY és BUTTONS lehet.',
  ],
  'An authentication template has no carousel: take it out.': [
    'Ένα πρότυπο επαλήθευσης δεν έχει κάρτες: αφαιρέστε τες.',
    'Hitelesítő sablonban nincsenek kártyák: vegye ki őket.',
  ],
  'Only a marketing template has a carousel: choose that category.': [
    'Κάρτες έχει μόνο ένα πρότυπο marketing: διαλέξτε αυτή την κατηγορία.',
    'Kártyák csak marketingsablonban lehetnek: válassza ezt a kategóriát.',
  ],
  'Should have {fewest} to {most} cards; it has {count}.': [
    'Χρειάζονται {fewest} έως {most} κάρτες· έχει {count}.',
    '{fewest}–{most} kártya kell; most {count} van.',
  ],
  'A template with a carousel has no {part} of its own: put it on the cards, or take it out.': [
    'Ένα πρότυπο με κάρτες δεν έχει δικό του {part}: βάλτε το στις κάρτες ή αφαιρέστε το.',
    'Kártyás sablonnak nincs saját {part} része: tegye a kártyákra, vagy vegye ki.',
  ],
  'Should have one {part}; it has {count}.': [
    'Χρειάζεται ένα {part}· έχει {count}.',
    'Egy {part} kell; most {count} van.',
  ],
  'Needs a HEADER of format IMAGE or VIDEO: what the card shows.': [
    'Χρειάζεται HEADER με μορφή IMAGE ή VIDEO: αυτό που δείχνει η κάρτα.',
    'IMAGE vagy VIDEO formájú HEADER kell: ezt mutatja a kártya.',
  ],
  'The header of a card should be an IMAGE or a VIDEO.': [
    'Η κεφαλίδα μιας κάρτας πρέπει να είναι IMAGE ή VIDEO.',
    'A kártya fejléce IMAGE vagy VIDEO legyen.',
  ],
  'A card should have {most} buttons at most; it has {count}.': [
    'Μια κάρτα έχει έως {most} κουμπιά· αυτή έχει {count}.',
    'Egy kártyán legfeljebb {most} gomb lehet; ezen {count} van.',
  ],
  'A card has no button that copies a code: take it out.': [
    'Μια κάρτα δεν έχει κουμπί που αντιγράφει κωδικό: αφαιρέστε το.',
    'Kártyán nincs kódmásoló gomb: vegye ki.',
  ],
  'All cards should show an IMAGE, or all a VIDEO, as the first one does.': [
    'Όλες οι κάρτες δείχνουν IMAGE, ή όλες VIDEO, όπως η πρώτη.',
    'Minden kártya IMAGE-et vagy minden kártya VIDEO-t mutasson, ahogy az első.',
  ],
  'All cards should have a BODY, or none: do as on the first one.': [
    'BODY έχουν όλες οι κάρτες ή καμία: κάντε όπως στην πρώτη.',
    'BODY-ja vagy minden kártyának legyen, vagy egyiknek se: tegyen úgy, mint az elsőn.',
  ],
  'All cards should have the same kinds of buttons in the same order, as the first one: {kinds}.': [
    'Όλες οι κάρτες έχουν τα ίδια είδη κουμπιών με την ίδια σειρά, όπως η πρώτη: {kinds}.',
    'Minden kártyán ugyanolyan gombok legyenek ugyanabban a sorrendben, mint az elsőn: {kinds}.',
  ],
  'Marketing needs a way out in one tap: add a quick reply with the text "{text}" to a card, and any quick reply to the others.':
    [
      'Το marketing χρειάζεται έξοδο με ένα πάτημα: προσθέστε σε μια κάρτα γρήγορη απάντηση με κείμενο «{text}», και όποια γρήγορη απάντηση θέλετε στις άλλες.',
      'A marketinghez egyetlen érintéssel elérhető leiratkozás kell: adjon az egyik kártyához „{text}” szövegű gyors választ, a többihez pedig bármilyen gyors választ.',
    ],
} satisfies Sentences
