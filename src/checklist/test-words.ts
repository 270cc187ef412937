/** What a test says, in the language of whoever sends it. */
export const testWords: Record<string, string> = {
  en: 'This is a test from your shop. It arrived: everything works. 🎉',
  el: 'Αυτό είναι ένα δοκιμαστικό μήνυμα από το κατάστημά σας. Ήρθε: όλα λειτουργούν. 🎉',
  hu: 'Ez egy próbaüzenet a boltjából. Megérkezett: minden működik. 🎉',
}
