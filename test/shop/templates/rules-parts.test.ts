import { footer, header, hello, text } from './parts.ts'
import { testRefused } from './refused.ts'

testRefused([
  ['a header of 61', [header('ω'.repeat(61)), hello], 'components.0.text', /60 .* it has 61/],
  ['an empty header', [header(''), hello], 'components.0.text', /empty/],
  ['a header of no text', [{ type: 'HEADER', format: 'TEXT' }, hello], 'components.0.text', /needs a text/],
  ['a header of two lines', [header('α\nβ'), hello], 'components.0.text', /one line/],
  ['an emoji in the header', [header('Νέα 🎉'), hello], 'components.0.text', /emoji/],
  ['a flag in the header', [header('Νέα 🇬🇷'), hello], 'components.0.text', /emoji/],
  ['bold in the header', [header('*Νέα*'), hello], 'components.0.text', /formatted/],
  [
    'two variables in the header',
    [header('{{1}} και {{2}}', { example: { header_text: ['α', 'β'] } }), hello],
    'components.0.text',
    /one variable at most/,
  ],
  [
    'a header variable without sample',
    [header('Δέμα {{1}}'), hello],
    'components.0.example.header_text',
    /sample/,
  ],
  [
    'a named header over numbers',
    [
      header('Δέμα {{number}}', {
        example: { header_text_named_params: [{ param_name: 'number', example: '1' }] },
      }),
      text('Το {{1}} έφυγε.', ['1']),
    ],
    'components',
    /both/,
  ],
  [
    'a picture without a sample',
    [{ type: 'HEADER', format: 'IMAGE' }, hello],
    'components.0.example.header_handle',
    /sample file/,
  ],
  [
    'a text on a picture',
    [{ type: 'HEADER', format: 'IMAGE', text: 'α', example: { header_handle: ['4::x'] } }, hello],
    'components.0.text',
    /format TEXT/,
  ],
  ['a footer of 61', [hello, footer('ω'.repeat(61))], 'components.1.text', /60 .* it has 61/],
  ['an empty footer', [hello, footer('')], 'components.1.text', /take the footer out/],
  ['a variable in the footer', [hello, footer('Δέμα {{1}}')], 'components.1.text', /no variables/],
  ['a footer of two lines', [hello, footer('α\nβ')], 'components.1.text', /one line/],
])
