import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessColumns, hasHeader } from '../../../src/campaigns/import/detect/columns.ts'
import { guessDelimiter } from '../../../src/campaigns/import/detect/delimiter.ts'
import { attributeKey } from '../../../src/campaigns/import/fields.ts'
import { headerWords } from '../../../src/campaigns/import/words/header-words.ts'

/** Field, or `.key` of an attribute, or `-` where ignored, of each column. */
function targets(headers: string[], rows: string[][] = [], mapping: Record<string, string> = {}): string[] {
  return guessColumns(headers, rows, mapping, 'GR').columns.map(({ target }) =>
    'field' in target ? target.field : 'attribute' in target ? `.${target.attribute}` : '-',
  )
}

const headers: [export_: string, headers: string, fields: string][] = [
  ['Greek', 'Όνομα|Επώνυμο|Κινητό|E-mail|Πόλη|Τ.Κ.', 'first_name|last_name|phone|email|.πόλη|.τ_κ'],
  [
    'Greek capitals without accents',
    'ΟΝΟΜΑΤΕΠΩΝΥΜΟ|ΤΗΛΕΦΩΝΟ|ΗΜ. ΓΕΝΝΗΣΗΣ|ΧΩΡΑ',
    'name|phone|birthday|country',
  ],
  ['Greek orders', 'Αρ. παραγγελίας|Ημερομηνία|Σύνολο|Τηλέφωνο', 'order_number|order_date|amount|phone'],
  [
    'Greek consent',
    'Κινητό|Συγκατάθεση|Ημερομηνία συγκατάθεσης|Τελευταία παραγγελία',
    'phone|consent|consent_date|last_order_date',
  ],
  ...['συναινεί', 'ΣΥΝΑΙΝΕΙ', 'Συμφωνεί', 'ΔΕΧΕΤΑΙ', 'Αποδέχεται', 'συγκατατίθεται', 'Δέχεται WhatsApp'].map(
    (name): [string, string, string] => [`"${name}" of a Greek shop`, `Κινητό|${name}`, 'phone|consent'],
  ),
  ...['hozzájárult', 'HOZZAJARULT', 'Beleegyezett', 'beleegyezik', 'Hozzájárul'].map(
    (name): [string, string, string] => [`"${name}" of a Hungarian shop`, `Mobil|${name}`, 'phone|consent'],
  ),
  ...[
    ...[
      'Αποδέχεται μηνύματα',
      'Αποδέχεται Μάρκετινγκ',
      'Συγκατάθεση μάρκετινγκ',
      'Δέχεται προωθητικά μηνύματα',
    ],
    ...[
      'Consent WhatsApp',
      'Opt-in (WhatsApp)',
      'Agreed to offers',
      'Elfogadja az ajánlatokat',
      'Beleegyezés üzenetekhez',
    ],
  ].map((name): [string, string, string] => [
    `"${name}", which no list holds`,
    `Phone|${name}`,
    'phone|consent',
  ]),
  [
    'Consent to another channel, and when it was given',
    'Κινητό|Αποδέχεται newsletter|Consent to email marketing|WhatsApp opt-in source|Marketing consent timestamp',
    'phone|.αποδέχεται_newsletter|.consent_to_email_marketing|.whatsapp_opt_in_source|.marketing_consent_timestamp',
  ],
  ...[
    ...[
      'Does not accept WhatsApp',
      'WhatsApp consent withdrawn',
      'Disallow messages',
      'WhatsApp opt-out',
      'Do not contact',
    ],
    ...[
      'Δεν δέχεται προσφορές',
      'Ανάκληση συγκατάθεσης WhatsApp',
      'Χωρίς συγκατάθεση marketing',
      'Δεν συναινεί',
    ],
    ...['Nem engedélyezi a WhatsApp üzeneteket', 'Hozzájárulás visszavonva WhatsApp', 'Leiratkozott'],
  ].map((name): [string, string, string] => [
    `"${name}", under which a yes is a no`,
    `Phone|${name}`,
    'phone|opt_out',
  ]),
  [
    'Terms and data protection are no consent to messages',
    'Κινητό|Αποδοχή όρων|Elfogadta az ÁSZF-et',
    'phone|.αποδοχή_όρων|.elfogadta_az_ászf_et',
  ],
  [
    'Hungarian',
    'Név|Telefonszám|E-mail cím|Születésnap|Ország|Nyelv|Címkék',
    'name|phone|email|birthday|country|language|tags',
  ],
  [
    'Hungarian without accents',
    'vezeteknev;keresztnev;mobil;hozzajarulas;utolso_rendeles'.replaceAll(';', '|'),
    'last_name|first_name|phone|consent|last_order_date',
  ],
  [
    'English with underscores',
    'first_name|last_name|phone_number|email_address|date_of_birth|opt_in',
    'first_name|last_name|phone|email|birthday|consent',
  ],
  [
    'camel case',
    'firstName|lastName|phoneNumber|lastOrderDate|ordersCount|totalSpent',
    'first_name|last_name|phone|last_order_date|orders_count|total_spent',
  ],
  [
    'Shopify customers',
    'Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address Country Code|Phone|Accepts SMS Marketing|Total Spent|Total Orders|Tags',
    'external_id|first_name|last_name|email|.accepts_email_marketing|country|phone|.accepts_sms_marketing|total_spent|orders_count|tags',
  ],
  [
    'WooCommerce',
    'customer_id|billing_first_name|billing_last_name|billing_email|billing_phone|billing_country|billing_city',
    'external_id|first_name|last_name|email|phone|country|.billing_city',
  ],
  [
    'Klaviyo',
    'Email|Klaviyo ID|First Name|Last Name|Phone Number|Email Marketing Consent|Historic Customer Lifetime Value',
    'email|external_id|first_name|last_name|phone|.email_marketing_consent|total_spent',
  ],
  ['two phones', 'Σταθερό|Κινητό', 'phone|phone'],
  ['two names for one field', 'E-mail|Billing Email', 'email|.billing_email'],
  ['nothing known', 'Foo|Bar', '.foo|.bar'],
]

for (const [what, given, fields] of headers) {
  test(`headers: ${what}`, () => assert.deepEqual(targets(given.split('|')).join('|'), fields))
}

test('every header word names its field, unless a better one has it', () => {
  const owners = new Map<string, string>()
  for (const [field, names] of Object.entries(headerWords)) {
    for (const name of names) {
      const key = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ς', 'σ').toLowerCase()
      if (owners.has(key)) continue
      owners.set(key, field)
      assert.deepEqual(targets([name]), [field], name)
      assert.deepEqual(targets([name.toUpperCase()]), [field], name.toUpperCase())
      assert.deepEqual(targets([` ${name.replaceAll(' ', '_')}: `]), [field], name)
    }
  }
})

test('Shopify writes the number of an order under Name', () => {
  const rows = [
    ['#1001', 'a@b.gr', 'Μαρία'],
    ['#1002', 'c@d.gr', 'Άννα'],
  ]
  assert.deepEqual(targets(['Name', 'Email', 'Billing Name'], rows), ['order_number', 'email', 'name'])
})

test('a short code under Name is a name, where nothing is of orders', () => {
  const rows = [
    ['P12', '6941234567'],
    ['A1', '6941234568'],
  ]
  assert.deepEqual(targets(['Name', 'Phone'], rows), ['name', 'phone'])
  assert.deepEqual(targets(['Name', 'Phone', 'Total', 'Created at'], rows)[0], 'order_number')
})

test('without known names a column is what its cells are', () => {
  const rows = [
    ['Μαρία', '6941234567', 'm@example.gr', '12'],
    ['Άννα', '6971234567', 'a@example.gr', '7'],
  ]
  assert.deepEqual(targets([], rows), ['.column_1', 'phone', 'email', '.column_4'])
  assert.deepEqual(targets(['A', 'B', 'C', 'D'], rows), ['.a', 'phone', 'email', '.d'])
  assert.deepEqual(hasHeader(rows, 'GR').header, false)
  assert.deepEqual(
    hasHeader(
      [
        ['A', 'B'],
        ['Μαρία', '6941234567'],
      ],
      'GR',
    ).header,
    true,
  )
  assert.deepEqual(hasHeader([['Κινητό'], ['6941234567']], 'GR').header, true)
})

const why = (headers: string[], rows: string[][], mapping: Record<string, string> = {}) =>
  guessColumns(headers, rows, mapping, 'GR').columns.map((column) => column.why)

test('WhatsApp over yes and no is consent to it, and SMS over them is of another channel', () => {
  const rows = [
    ['6941234567', 'ναι', 'yes'],
    ['6941234568', 'όχι', 'no'],
    ['6941234569', '', ''],
  ]
  const given = ['Τηλέφωνο', 'WhatsApp', 'SMS']
  assert.deepEqual(targets(given, rows), ['phone', 'consent', '.sms'])
  assert.deepEqual(why(given, rows), ['header', 'content', 'another_channel'])
  const numbers = [
    ['6941234567', '6941234567', '0'],
    ['6941234568', 'όχι', ''],
  ]
  assert.deepEqual(targets(given, numbers), ['phone', 'phone', 'phone'])
})

test('numbers under a header with "no" in it are phones and nobody’s refusal', () => {
  const rows = [
    ['Μαρία', '6941234567'],
    ['Άννα', '6971234567'],
  ]
  for (const header of [
    'WhatsApp no.',
    'Contact No',
    'Contact no 1',
    'WhatsApp contact no (mobile)',
    'Not WhatsApp',
  ]) {
    assert.deepEqual([header, ...targets(['Name', header], rows)], [header, 'name', 'phone'])
  }
  const days = [
    ['Μαρία', '2024-05-01'],
    ['Άννα', '01.05.2024'],
    ['Εύα', '6971234567'],
  ]
  assert.deepEqual(targets(['Name', 'Consent'], days), ['name', 'consent'])
  assert.deepEqual(targets(['Name', 'WhatsApp consent given'], days), ['name', 'consent'])
})

test('a column of yes and no is asked about, unless the consent is known or it was said what it is', () => {
  const rows = [
    ['6941234567', 'Yes', '1', 'Ναι, στο ταμείο'],
    ['6941234568', 'no', '0', ''],
    ['6941234569', '', '', ''],
  ]
  const given = ['Phone', 'GDPR', 'VIP', 'Note']
  assert.deepEqual(why(given, rows), ['header', 'yes_no', 'yes_no', 'unknown'])
  assert.deepEqual(why(given, rows, { GDPR: 'consent' }), ['header', 'mapping', 'unknown', 'unknown'])
  assert.deepEqual(why(given, rows, { GDPR: 'attribute', VIP: 'vip' }), [
    'header',
    'mapping',
    'mapping',
    'unknown',
  ])
  assert.deepEqual(why(['Phone', 'GDPR', 'Consent', 'Note'], rows), [
    'header',
    'unknown',
    'header',
    'unknown',
  ])
  assert.deepEqual(why(['Phone', 'GDPR'], [['6941234567', 'no']]), ['header', 'yes_no'])
  assert.deepEqual(why(['Phone', 'Province', 'Tax Exempt'], [['6941234567', 'I', 'no']]), [
    'header',
    'unknown',
    'unknown',
  ])
  assert.deepEqual(why(['Phone', 'Lots'], [['6941234567', '0']]), ['header', 'unknown'])
})

test('the uploader has the last word', () => {
  const given = ['Τηλέφωνο', 'Κινητό 2', 'Σημείωση', 'Name']
  assert.deepEqual(targets(given, [], { 'Κινητό 2': 'phone', Σημείωση: 'consent', Name: 'ignore' }), [
    '.τηλέφωνο',
    'phone',
    'consent',
    '-',
  ])
  assert.deepEqual(targets(given, [], { '3': 'firstName', name: 'vip level' }), [
    'phone',
    '.κινητό_2',
    'first_name',
    '.vip_level',
  ])
  assert.deepEqual(guessColumns(given, [], { Άλλο: 'phone' }, 'GR').refused, [
    { column: 'Άλλο', reason: 'no_such_column' },
  ])
  for (const field of ['!consent', 'consent?', '-phone'])
    assert.deepEqual(guessColumns(given, [], { Name: field }, 'GR').refused, [
      { column: 'Name', reason: 'bad_field' },
    ])
})

const delimiters: [what: string, text: string, delimiter: string][] = [
  ['commas', 'name,phone\nA,1\nB,2\n', ','],
  ['semicolons', 'name;phone;city\nA;1;x\nB;2;y\n', ';'],
  ['tabs', 'name\tphone\nA\t1\n', '\t'],
  ['bars', 'name|phone\nA|1\n', '|'],
  ['commas in amounts', 'name;total;phone\nA;1,50;1\nB;2,70;2\nC;3,10;3\n', ';'],
  [
    'Greek questions',
    'όνομα,σχόλιο,τηλ\nΜαρία,Έχετε σε μπλε;,69\nΆννα,Πότε έρχεται; ευχαριστώ,69\nΕύα,όλα καλά,69\n',
    ',',
  ],
  ['quoted commas', 'name;address\n"Α";"Οδός 5, Αθήνα, Ελλάδα"\n"Β";"Οδός 6, Πάτρα"\n', ';'],
  ['one column', 'phone\n6941234567\n6971234567\n', ','],
  ['one column with questions', 'phone\n6941234567\n', ','],
  ['a line that says it', 'sep=|\nname|a,b,c\nx|1,2,3\n', '|'],
]
for (const [what, text, delimiter] of delimiters) {
  test(`delimiter: ${what}`, () =>
    assert.equal(guessDelimiter(Buffer.from(text), 'utf-8', true).delimiter, delimiter))
}

test('a header is a key of letters, digits and underscores', () => {
  assert.equal(attributeKey('  Ημ/νία — Εγγραφής! ', 0), 'ημ_νία_εγγραφής')
  assert.equal(attributeKey('', 4), 'column_5')
  assert.equal(attributeKey('__proto__', 0), 'proto')
  assert.equal([...attributeKey('x'.repeat(300), 0)].length, 50)
})
