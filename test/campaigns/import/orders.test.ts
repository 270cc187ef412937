import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importer } from './support.ts'

const file = [
  'Αρ. παραγγελίας;Ημερομηνία;Ποσό;Κινητό;Email;Όνομα;Κατάσταση;Προϊόν;Ποσότητα',
  '1001;21/3/2026;49,90 €;6941234567;m@example.gr;Μαρία;Ολοκληρώθηκε;Κούπα;2',
  '1001;;;6941234567;;Μαρία;;Πιάτο;1',
  '1002;22/3/2026;1.250,00;6941234567;;Μαρία;Ακυρώθηκε;Βάζο;1',
  '1003;23/3/2026;12;;a@example.gr;Άννα;;;',
  '1004;;;6971234567;;Νίκος;;;',
  ';24/3/2026;5;6971234567;;Νίκος;;;',
  '1005;αύριο;5;6971234567;;Νίκος;;;',
  '1006;24/3/2026;δωρεάν;6971234567;;Νίκος;;;',
].join('\r\n')

test('one row an order: people with several, lines that add products, and no event of any', async (t) => {
  const { take, outcomes, api, importing, sql } = await importer(t)
  const found = await take(file, {}, '/api/store/orders.csv')
  assert.deepEqual(await outcomes(found.id), [
    [2, 'new', null],
    [3, 'duplicate', 'order_line'],
    [4, 'new', null],
    [5, 'new', null],
    [6, 'rejected', 'order_without_date'],
    [7, 'rejected', 'order_without_number'],
    [8, 'rejected', 'order_date_unreadable'],
    [9, 'rejected', 'amount_unreadable'],
  ])
  const orders = await sql`
    select o.number, o.store, o.total::text as total, o.currency, o.status, o.placed_at::date::text as day, c.name,
      (select string_agg(i.quantity || 'x' || i.name, ', ' order by i.position) from order_items i where i.order_id = o.id) as items
    from orders o join contacts c on c.id = o.contact_id order by o.number`
  const store = { store: 'import', currency: 'EUR' }
  assert.deepEqual(
    orders.map((row) => ({ ...row })),
    [
      {
        ...store,
        number: '1001',
        total: '49.90',
        status: 'delivered',
        day: '2026-03-21',
        name: 'Μαρία',
        items: '2xΚούπα, 1xΠιάτο',
      },
      {
        ...store,
        number: '1002',
        total: '1250.00',
        status: 'cancelled',
        day: '2026-03-22',
        name: 'Μαρία',
        items: '1xΒάζο',
      },
      { ...store, number: '1003', total: '12', status: 'paid', day: '2026-03-23', name: 'Άννα', items: null },
    ],
  )
  assert.equal((await sql`select 1 from events`).length, 0)
  assert.equal((await sql`select 1 from contacts`).length, 2)

  const again = await take(file, {}, '/api/store/orders.csv')
  assert.deepEqual(again.rows, {
    total: 8,
    new: 0,
    updated: 0,
    unchanged: 3,
    duplicate: 1,
    rejected: 4,
    suppressed: 0,
  })

  const changed = await take(file.replace('Ακυρώθηκε', 'Ολοκληρώθηκε'), {})
  assert.deepEqual(changed.rows, {
    total: 8,
    new: 0,
    updated: 1,
    unchanged: 2,
    duplicate: 1,
    rejected: 4,
    suppressed: 0,
  })
  const state = async () => (await sql`select status from orders where number = '1002'`)[0]?.status
  assert.equal(await state(), 'delivered')
  for (const id of [changed.id, again.id]) await api.call('POST', `/api/imports/${id}/undo`)
  await importing.run()
  assert.equal(await state(), 'cancelled')
  await api.call('POST', `/api/imports/${found.id}/undo`)
  await importing.run()
  for (const table of ['orders', 'order_items', 'contacts', 'contact_identities'])
    assert.equal((await sql.unsafe(`select 1 from ${table}`)).length, 0, table)
})

test('a file of customers keeps what is known of their orders as a sum', async (t) => {
  const { take, sql } = await importer(t)
  const text =
    'First Name,Phone,Total Spent,Total Orders,Last order date\nΜαρία,6941234567,"1,250.50",12,2026-03-01\nΆννα,6971234567,,,\n'
  const found = await take(text, {}, '/api/store/customers.csv')
  assert.equal(found.kind, 'customers')
  const [maria] = await sql`select history from contacts where name = 'Μαρία'`
  assert.deepEqual(maria!.history, {
    orders: 12,
    total: '1250.50',
    currency: 'EUR',
    firstAt: null,
    lastAt: '2026-03-01T12:00:00.000Z',
  })
  assert.equal((await sql`select 1 from orders`).length, 0)
})

test('a file without number, date and amount is no file of orders', async (t) => {
  const { send } = await importer(t)
  const { status, body } = await send('/api/store/orders.csv', 'phone,name\n6941234567,A\n')
  assert.equal(status, 422)
  assert.match(body.errors[0].message, /number, the date and the amount/)
})

test('an order that is still to come is refused with the reason, and the last minute’s is taken', async (t) => {
  const now = new Date('2026-11-21T22:30:00Z')
  const { take, outcomes, sql } = await importer(t, { clock: { now: () => now } })
  const head = 'Αρ. παραγγελίας;Ημερομηνία;Ποσό;Κινητό;Όνομα'
  const { id } = await take(
    [
      head,
      '1;22/11/2026;5;6941234567;Μαρία',
      '2;2099-01-01;5;6941234567;Μαρία',
      '3;23/11/2026;5;6941234567;Μαρία',
    ].join('\n'),
    {},
    '/api/store/orders.csv',
  )
  assert.deepEqual(await outcomes(id), [
    [2, 'new', null],
    [3, 'rejected', 'order_date_ahead'],
    [4, 'rejected', 'order_date_ahead'],
  ])
  assert.deepEqual(
    (await sql`select number from orders`).map((row) => row.number),
    ['1'],
  )
})
