import { base } from './languages.ts'

/** What the page itself says. `{n}`, `{q}` and the like are filled in. */
type PageWords = {
  title: string
  intro: string
  search: string
  placeholder: string
  button: string
  all: string
  results: string
  one: string
  none: string
  noneHint: string
  empty: string
  skip: string
  languages: string
  more: string
  back: string
  pages: string
  stillHere: string
  stillHereText: string
  whatsapp: string
  link: string
  hours: string
  address: string
  email: string
}

const el: PageWords = {
  title: 'Πώς μπορούμε να σας βοηθήσουμε;',
  intro: 'Βρείτε εδώ όσα μας ρωτούν συχνότερα.',
  search: 'Αναζήτηση στις ερωτήσεις',
  placeholder: 'Τι ψάχνετε;',
  button: 'Αναζήτηση',
  all: 'Όλες οι ερωτήσεις',
  results: '{n} απαντήσεις για «{q}»',
  one: 'Μία απάντηση για «{q}»',
  none: 'Δεν βρήκαμε απάντηση για «{q}»',
  noneHint: 'Δοκιμάστε με άλλα λόγια ή ρωτήστε μας: απαντάμε με χαρά.',
  empty: 'Ετοιμάζουμε αυτή τη σελίδα. Μέχρι τότε, ρωτήστε μας ό,τι θέλετε.',
  skip: 'Μετάβαση στις απαντήσεις',
  languages: 'Γλώσσα',
  more: 'Επόμενες',
  back: 'Προηγούμενες',
  pages: 'Σελίδες',
  stillHere: 'Δεν βρήκατε αυτό που ψάχνετε;',
  stillHereText: 'Γράψτε μας και θα σας απαντήσουμε.',
  whatsapp: 'Γράψτε μας στο WhatsApp',
  link: 'Σύνδεσμος σε αυτή την απάντηση',
  hours: 'Ωράριο',
  address: 'Διεύθυνση',
  email: 'E-mail',
}

const hu: PageWords = {
  title: 'Miben segíthetünk?',
  intro: 'Itt találja, amit a leggyakrabban kérdeznek tőlünk.',
  search: 'Keresés a kérdések között',
  placeholder: 'Mit keres?',
  button: 'Keresés',
  all: 'Minden kérdés',
  results: '{n} válasz erre: „{q}”',
  one: 'Egy válasz erre: „{q}”',
  none: 'Erre nem találtunk választ: „{q}”',
  noneHint: 'Próbálja meg más szavakkal, vagy kérdezzen tőlünk: szívesen válaszolunk.',
  empty: 'Ezt az oldalt még készítjük. Addig is kérdezzen tőlünk bátran.',
  skip: 'Ugrás a válaszokhoz',
  languages: 'Nyelv',
  more: 'Továbbiak',
  back: 'Előzőek',
  pages: 'Oldalak',
  stillHere: 'Nem találta, amit keresett?',
  stillHereText: 'Írjon nekünk, és válaszolunk.',
  whatsapp: 'Írjon nekünk WhatsAppon',
  link: 'Hivatkozás erre a válaszra',
  hours: 'Nyitvatartás',
  address: 'Cím',
  email: 'E-mail',
}

const en: PageWords = {
  title: 'How can we help you?',
  intro: 'Here is what we are asked most often.',
  search: 'Search the questions',
  placeholder: 'Type your question',
  button: 'Search',
  all: 'All questions',
  results: '{n} answers for “{q}”',
  one: 'One answer for “{q}”',
  none: 'We found no answer for “{q}”',
  noneHint: 'Try other words, or ask us: we are happy to answer.',
  empty: 'We are still writing this page. Until then, ask us anything.',
  skip: 'Skip to the answers',
  languages: 'Language',
  more: 'Next',
  back: 'Previous',
  pages: 'Pages',
  stillHere: 'Did you not find what you were looking for?',
  stillHereText: 'Write to us and we will answer you.',
  whatsapp: 'Write to us on WhatsApp',
  link: 'Link to this answer',
  hours: 'Opening hours',
  address: 'Address',
  email: 'E-mail',
}

const ar: PageWords = {
  title: 'كيف يمكننا مساعدتكم؟',
  intro: 'هنا إجابات عن أكثر ما نُسأل عنه.',
  search: 'البحث في الأسئلة',
  placeholder: 'عمَّ تبحثون؟',
  button: 'بحث',
  all: 'كل الأسئلة',
  results: 'الإجابات عن «{q}»: {n}',
  one: 'إجابة واحدة عن «{q}»',
  none: 'لم نجد إجابة عن «{q}»',
  noneHint: 'جرّبوا كلمات أخرى، أو اسألونا: يسعدنا أن نجيب.',
  empty: 'ما زلنا نكتب هذه الصفحة. حتى ذلك الحين، اسألونا عمّا تشاؤون.',
  skip: 'الانتقال إلى الإجابات',
  languages: 'اللغة',
  more: 'التالي',
  back: 'السابق',
  pages: 'الصفحات',
  stillHere: 'ألم تجدوا ما تبحثون عنه؟',
  stillHereText: 'اكتبوا إلينا وسنجيبكم.',
  whatsapp: 'راسلونا على واتساب',
  link: 'رابط هذه الإجابة',
  hours: 'ساعات العمل',
  address: 'العنوان',
  email: 'البريد الإلكتروني',
}

const spoken: Record<string, PageWords> = { el, hu, en, ar }

/** The page's words; English where it has none in this language. `language`: whose they are. */
export function pageWords(language: string): { words: PageWords; language: string } {
  const known = base(language)
  const words = Object.hasOwn(spoken, known) ? spoken[known] : undefined
  return words ? { words, language } : { words: en, language: 'en' }
}
