import type { Page } from 'playwright-core'
import type { Screen } from './camera.ts'
import { customers, type FilledShop } from './shop.ts'

/** Whose dark is that of the others. */
const plain: Screen['looks'] = ['desktop', 'phone']
const everywhere: Screen['looks'] = ['desktop', 'desktop-dark', 'phone', 'phone-dark']
const all = ['el', 'hu', 'ar-XB']

const choose = (page: Page) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: customers })

async function columns(page: Page): Promise<void> {
  await choose(page)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByText('may get marketing messages').waitFor()
}

/** Every screen by the name of its picture. */
export const screensOf = (shop: FilledShop): Record<string, Screen> => ({
  'sign-in': { path: '/sign-in', signedIn: false, languages: ['el'] },
  invitation: { path: shop.invitation, signedIn: false, looks: plain },
  'password-reset': { path: shop.reset, signedIn: false, looks: plain },
  home: { path: '/', languages: [...all, 'en-XA'], looks: everywhere },
  inbox: { path: `/inbox/${shop.conversation}`, languages: all, looks: everywhere },
  'inbox-list': { path: '/inbox', languages: ['el', 'en-XA'] },
  'inbox-note': {
    path: `/inbox/${shop.conversation}`,
    act: async (page) => {
      await page.locator('[role=log] li').first().waitFor()
      await page.keyboard.press('n')
      await page.getByLabel('A note for your colleagues').fill('She wants it before Saturday.')
    },
  },
  'inbox-keys': {
    path: '/inbox',
    looks: ['desktop', 'desktop-dark'],
    act: (page) => page.keyboard.press('Shift+?'),
  },
  campaigns: { path: '/campaigns', languages: ['el'] },
  'campaign-file': { path: '/campaigns/new', act: choose },
  'campaign-columns': { path: '/campaigns/new', act: columns },
  'campaign-audience': { path: `/campaigns/${shop.draft}?step=audience`, languages: ['hu'], looks: plain },
  'campaign-message': { path: `/campaigns/${shop.draft}?step=message`, languages: ['el', 'ar-XB'] },
  'campaign-plan': { path: `/campaigns/${shop.draft}?step=plan`, languages: all },
  'campaign-launch': { path: `/campaigns/${shop.draft}?step=launch`, languages: ['hu'], looks: plain },
  campaign: { path: `/campaigns/${shop.campaign}`, languages: all, looks: everywhere },
  contacts: { path: '/contacts', languages: all },
  contact: { path: `/contacts/${shop.contact}`, languages: ['el', 'hu'] },
  segments: { path: '/contacts/segments', looks: plain },
  segment: { path: `/contacts/segments/${shop.segment}`, languages: ['el', 'ar-XB'] },
  imports: { path: '/contacts/imports', looks: plain },
  'import-new': { path: '/contacts/imports/new', languages: ['el'], looks: plain },
  import: { path: `/contacts/imports/${shop.imported}`, languages: ['hu'], looks: plain },
  faqs: { path: '/content', languages: ['el'] },
  faq: { path: `/content/faqs/${shop.faq}`, languages: ['hu'] },
  unanswered: { path: '/content/unanswered', languages: ['el'] },
  'quick-replies': { path: '/content/quick-replies' },
  'quick-reply': {
    path: `/content/quick-replies/${shop.quickReply}`,
    languages: ['el', 'ar-XB'],
    looks: plain,
  },
  hours: { path: '/content/hours', languages: ['el', 'hu'] },
  templates: { path: '/content/templates', languages: ['hu'] },
  template: { path: `/content/templates/${shop.template}`, languages: ['el'], looks: plain },
  flows: { path: '/content/flows', languages: ['el'] },
  flow: { path: '/content/flows/order-status', languages: ['el', 'hu', 'ar-XB'] },
  'flow-cart': { path: '/content/flows/cart-recovery', languages: ['el'], looks: plain },
  numbers: { path: '/numbers', languages: all },
  'connect-whatsapp': { path: '/connect/whatsapp', languages: ['el', 'hu', 'en-XA'] },
  'connect-store': { path: '/connect/store', languages: ['el'], looks: plain },
  settings: { path: '/settings', languages: ['el'] },
  'settings-messages': { path: '/settings/messages', languages: ['el', 'hu'] },
  'settings-people': { path: '/settings/people', languages: ['hu'], looks: plain },
  'settings-you': { path: '/settings/you', languages: ['el'], looks: plain },
  'settings-activity': { path: '/settings/activity', languages: ['el'], looks: plain },
  'not-found': { path: '/nowhere', looks: ['desktop'], languages: ['el'] },
  help: { path: '/help', looks: plain },
})
