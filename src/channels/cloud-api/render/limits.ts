/** Meta's limits of what is sent, in characters unless said otherwise (Cloud API reference, November 2026). */
export const LIMITS = {
  text: 4096,
  caption: 1024,
  body: 1024,
  header: 60,
  footer: 60,
  buttons: 3,
  buttonTitle: 20,
  buttonId: 256,
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  rowId: 200,
  sections: 10,
  sectionTitle: 24,
  products: 30,
  callbackData: 512,
} as const
