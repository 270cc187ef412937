import type { Sentences } from './sentences.ts'

/** Of files that are taken in. */
export const sentences = {
  'Send a form (multipart/form-data) with the CSV as its field "file".': [
    'Στείλτε φόρμα (multipart/form-data) με το CSV στο πεδίο "file".',
    'Küldjön űrlapot (multipart/form-data), a CSV a "file" mezőben legyen.',
  ],
  'Is too long: 256 KB at most.': ['Είναι πολύ μεγάλο: έως 256 KB.', 'Túl hosszú: legfeljebb 256 KB lehet.'],
  'Send the CSV as the field "file".': [
    'Στείλτε το CSV στο πεδίο "file".',
    'A CSV-t a "file" mezőben küldje.',
  ],
  'Send one file at a time.': ['Στείλτε ένα αρχείο τη φορά.', 'Egyszerre egy fájlt küldjön.'],
  'The form has too many fields. Send {fields}.': [
    'Η φόρμα έχει πάρα πολλά πεδία. Στείλτε {fields}.',
    'Az űrlapon túl sok mező van. Ezt küldje: {fields}.',
  ],
  'file, mapping and options': ['file, mapping και options', 'file, mapping és options'],
  'A field of the form says that it is JSON, and is not.': [
    'Ένα πεδίο της φόρμας λέει ότι είναι JSON και δεν είναι.',
    'Az űrlap egyik mezője JSON-nak mondja magát, de nem az.',
  ],
  'A field of the form has a name that no field may have.': [
    'Ένα πεδίο της φόρμας έχει όνομα που δεν επιτρέπεται.',
    'Az űrlap egyik mezőjének tiltott neve van.',
  ],
  'The form breaks off. Send it once more.': [
    'Η αποστολή διακόπηκε. Στείλτε ξανά.',
    'A küldés megszakadt. Küldje el újra.',
  ],
  'The file belongs into the field "file".': [
    'Το αρχείο ανήκει στο πεδίο "file".',
    'A fájl helye a "file" mező.',
  ],
  'The file is too large. Split it into several.': [
    'Το αρχείο είναι πολύ μεγάλο. Χωρίστε το σε περισσότερα.',
    'A fájl túl nagy. Ossza fel többre.',
  ],
  'Should be JSON.': ['Χρειάζεται JSON.', 'JSON legyen.'],
  'It is being taken back. Delete it when that is done.': [
    'Αναιρείται αυτή τη στιγμή. Διαγράψτε το όταν τελειώσει.',
    'Most vonjuk vissza. Ha kész, törölheti.',
  ],
  'Write the name of the field alone, such as "consent", without other signs.': [
    'Γράψτε μόνο το όνομα του πεδίου, π.χ. "consent", χωρίς άλλα σημεία.',
    'Csak a mező nevét írja, például "consent", egyéb jelek nélkül.',
  ],
  'The file has no such column.': ['Το αρχείο δεν έχει τέτοια στήλη.', 'A fájlban nincs ilyen oszlop.'],
  'Should be one of {encodings}.': ['Διαλέξτε ένα από τα {encodings}.', 'Ezek egyike legyen: {encodings}.'],
  'Should be the two letters of a country, such as "GR".': [
    'Χρειάζονται τα δύο γράμματα μιας χώρας, π.χ. "GR".',
    'Egy ország két betűje legyen, például "GR".',
  ],
  'This field is not known: send file, mapping and options.': [
    'Άγνωστο πεδίο: στείλτε file, mapping και options.',
    'Ismeretlen mező: a file, mapping és options mezőket küldje.',
  ],
  'Is there twice: send it once.': [
    'Υπάρχει δύο φορές: στείλτε το μία.',
    'Kétszer szerepel: egyszer küldje.',
  ],
  'Should name 500 columns at most.': ['Έως 500 στήλες.', 'Legfeljebb 500 oszlop lehet.'],
  'Send the file as text/csv, or as the field "file" of multipart/form-data.': [
    'Στείλτε το αρχείο ως text/csv ή στο πεδίο "file" μιας φόρμας multipart/form-data.',
    'Küldje a fájlt text/csv formában, vagy egy multipart/form-data űrlap "file" mezőjében.',
  ],
  'The first line should name the columns {columns}: {missing} is missing.': [
    'Η πρώτη γραμμή πρέπει να ονομάζει τις στήλες {columns}: λείπει {missing}.',
    'Az első sor nevezze meg az oszlopokat: {columns}. Hiányzik: {missing}.',
  ],
  'The file has more than {most} lines: split it.': [
    'Το αρχείο έχει πάνω από {most} γραμμές: χωρίστε το.',
    'A fájlban több mint {most} sor van: ossza fel.',
  ],
  'Line {line} cannot be read: check its quotes (") and separators.': [
    'Η γραμμή {line} δεν διαβάζεται: ελέγξτε τα εισαγωγικά (") και τα διαχωριστικά της.',
    'A(z) {line}. sor nem olvasható: ellenőrizze az idézőjeleit (") és az elválasztóit.',
  ],
  'An earlier line has the same entry and language.': [
    'Μια προηγούμενη γραμμή έχει την ίδια καταχώριση και γλώσσα.',
    'Egy korábbi sorban ugyanez a bejegyzés és nyelv szerepel.',
  ],
} satisfies Sentences
