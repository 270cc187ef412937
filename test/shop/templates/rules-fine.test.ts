import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  app,
  buttons,
  check,
  code,
  footer,
  header,
  hello,
  type Json,
  named,
  otp,
  phone,
  reply,
  text,
  url,
} from './parts.ts'

const fine: [string, Json[], Json?][] = [
  ['a body alone', [hello]],
  ['a variable with words around it', [text('Το δέμα {{1}} έφυγε.', ['1042'])]],
  ['a variable before a full stop', [text('Έφυγε το δέμα {{1}}.', ['1042'])]],
  ['two variables with a word between', [text('Το {{1}} με {{2}}!', ['δέμα', 'ACS'])]],
  ['a number used twice', [text('Το {{1}}, ναι, το {{1}}!', ['δέμα'])]],
  ['names for numbers', [named('Γεια {{first_name}}!', { first_name: 'Μαρία' })]],
  ['1,024 characters', [text('ω'.repeat(1024))]],
  ['1,024 emoji are 1,024 characters', [text('🙂'.repeat(1024))]],
  ['bold, emoji and a blank line in the body', [text('*Νέα* 🎉\n\nΤο δέμα έφυγε.')]],
  ['a header of 60', [header('ω'.repeat(60)), hello]],
  [
    'a link that a server on this machine tracks',
    [hello, buttons(url('http://localhost:3000/l/{{1}}', { example: ['http://localhost:3000/l/abc'] }))],
  ],
  ['a header with a variable', [header('Δέμα {{1}}', { example: { header_text: ['1042'] } }), hello]],
  [
    'a header and a body with names',
    [
      header('Δέμα {{number}}', {
        example: { header_text_named_params: [{ param_name: 'number', example: '1042' }] },
      }),
      named('Γεια {{first_name}}!', { first_name: 'Μαρία' }),
    ],
  ],
  ['a picture', [{ type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::aW1hZ2U='] } }, hello]],
  ['a place', [{ type: 'HEADER', format: 'LOCATION' }, hello]],
  ['a footer of 60', [hello, footer('ω'.repeat(60))]],
  [
    'ten buttons in groups',
    [
      hello,
      buttons(
        url('https://shop.gr/a'),
        url('https://shop.gr/b', { text: 'Δείτε' }),
        phone('+302105550100'),
        code('LADI10'),
        ...'123456'.split('').map(reply),
      ),
    ],
  ],
  ['a button of 25 characters', [hello, buttons(reply('ω'.repeat(25)))]],
  [
    'an address with an end to fill in',
    [hello, buttons(url('https://shop.gr/o/{{1}}', { example: ['https://shop.gr/o/7'] }))],
  ],
  ['a code in a list', [hello, buttons(code(['LADI10']))]],
  ['Hungarian', [hello], { language: 'hu' }],
  ['English of the States', [hello], { language: 'en_US' }],
  ['marketing with Διακοπή', [hello, buttons(reply('Διακοπή'))], { category: 'marketing' }],
  ['marketing with STOP', [hello, buttons(reply('STOP'))], { category: 'marketing' }],
  [
    'marketing with Leiratkozás',
    [hello, buttons(reply('Leiratkozás'))],
    { category: 'marketing', language: 'hu' },
  ],
  [
    'marketing with Unsubscribe',
    [hello, buttons(reply('Unsubscribe'))],
    { category: 'marketing', language: 'en_GB' },
  ],
  [
    'marketing in a language whose words are not known, with STOP',
    [hello, buttons(reply('Stop'))],
    { category: 'marketing', language: 'sw' },
  ],
  ['a code to sign in', [{ type: 'BODY' }, buttons(otp())], { category: 'authentication' }],
  [
    'a code with all that Meta offers',
    [
      { type: 'BODY', add_security_recommendation: true },
      { type: 'FOOTER', code_expiration_minutes: 90 },
      buttons(
        otp({ otp_type: 'ONE_TAP', text: 'Αντιγραφή', autofill_text: 'Συμπλήρωση', supported_apps: [app] }),
      ),
    ],
    { category: 'authentication' },
  ],
]
for (const [name, components, more] of fine) {
  test(`fine: ${name}`, () => assert.deepEqual(check(components, more), []))
}
