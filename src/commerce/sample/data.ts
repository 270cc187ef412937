/** What the sample shop sells and to whom. Phones are of ranges that virtual WhatsApp uses; nobody else has them. */
type SampleProduct = { sku: string; price: string; stock: number; name: Record<string, string> }

export const products: SampleProduct[] = [
  {
    sku: 'CUP-AEGEAN',
    price: '18.00',
    stock: 24,
    name: { el: 'Κούπα «Αιγαίο», χειροποίητη', hu: '„Égei” kézműves bögre', en: 'Aegean mug, handmade' },
  },
  {
    sku: 'BOWL-SAND',
    price: '26.50',
    stock: 9,
    name: { el: 'Μπολ σαλάτας, χρώμα άμμου', hu: 'Salátástál, homokszínű', en: 'Salad bowl, sand' },
  },
  {
    sku: 'JUG-OLIVE',
    price: '34.00',
    stock: 5,
    name: { el: 'Κανάτα με κλαδί ελιάς', hu: 'Kancsó olajággal', en: 'Jug with olive branch' },
  },
  {
    sku: 'PLATE-FISH',
    price: '22.00',
    stock: 0,
    name: { el: 'Πιατέλα «Ψάρι»', hu: '„Hal” tálca', en: 'Fish platter' },
  },
  {
    sku: 'OIL-500',
    price: '12.90',
    stock: 80,
    name: {
      el: 'Εξαιρετικό παρθένο ελαιόλαδο 500 ml',
      hu: 'Extra szűz olívaolaj, 500 ml',
      en: 'Extra virgin olive oil 500 ml',
    },
  },
  {
    sku: 'OIL-3L',
    price: '54.00',
    stock: 30,
    name: {
      el: 'Ελαιόλαδο, δοχείο 3 λίτρων',
      hu: 'Olívaolaj, 3 literes kanna',
      en: 'Olive oil, 3 litre tin',
    },
  },
  {
    sku: 'SOAP-OLIVE',
    price: '4.80',
    stock: 120,
    name: { el: 'Σαπούνι ελαιολάδου', hu: 'Olívaolajos szappan', en: 'Olive oil soap' },
  },
  {
    sku: 'OLIVES-KAL',
    price: '7.20',
    stock: 45,
    name: { el: 'Ελιές Καλαμών 370 g', hu: 'Kalamata olajbogyó, 370 g', en: 'Kalamata olives 370 g' },
  },
]

export type SampleCustomer = {
  id: string
  name: string
  phone: string
  email: string
  locale: string
  postcode: string
  city: string
  country: string
}

export const customers: SampleCustomer[] = [
  {
    id: 'S-1',
    name: 'Μαρία Παπαδοπούλου',
    phone: '+306900000101',
    email: 'maria@example.com',
    locale: 'el',
    postcode: '115 21',
    city: 'Αθήνα',
    country: 'GR',
  },
  {
    id: 'S-2',
    name: 'Kovács Anna',
    phone: '+36205550102',
    email: 'anna@example.com',
    locale: 'hu',
    postcode: '1051',
    city: 'Budapest',
    country: 'HU',
  },
  {
    id: 'S-3',
    name: 'Emma Wilson',
    phone: '+447700900103',
    email: 'emma@example.com',
    locale: 'en',
    postcode: 'EH1 1YZ',
    city: 'Edinburgh',
    country: 'GB',
  },
  {
    id: 'S-4',
    name: 'Γιώργος Νικολάου',
    phone: '+306900000111',
    email: 'giorgos@example.com',
    locale: 'el',
    postcode: '546 23',
    city: 'Θεσσαλονίκη',
    country: 'GR',
  },
  {
    id: 'S-5',
    name: 'Ελένη Δημητρίου',
    phone: '+306900000112',
    email: 'eleni@example.com',
    locale: 'el',
    postcode: '713 06',
    city: 'Ηράκλειο',
    country: 'GR',
  },
  {
    id: 'S-6',
    name: 'Szabó Péter',
    phone: '+36205550113',
    email: 'peter@example.com',
    locale: 'hu',
    postcode: '6720',
    city: 'Szeged',
    country: 'HU',
  },
]

type SampleOrder = {
  number: string
  customer: string
  daysAgo: number
  status: 'pending' | 'paid' | 'fulfilled' | 'delivered' | 'cancelled' | 'refunded'
  method: 'card' | 'cod' | 'bank_transfer'
  items: [sku: string, quantity: number][]
  shipment?: [
    carrier: string,
    tracking: string,
    status: 'preparing' | 'in_transit' | 'out_for_delivery' | 'ready_for_pickup' | 'delivered',
  ]
}

export const orders: SampleOrder[] = [
  {
    number: '1001',
    customer: 'S-1',
    daysAgo: 96,
    status: 'delivered',
    method: 'card',
    items: [['CUP-AEGEAN', 2]],
    shipment: ['ACS', '7000001001', 'delivered'],
  },
  {
    number: '1002',
    customer: 'S-4',
    daysAgo: 61,
    status: 'delivered',
    method: 'cod',
    items: [
      ['OIL-3L', 1],
      ['SOAP-OLIVE', 4],
    ],
    shipment: ['ELTA Courier', 'EL000001002GR', 'delivered'],
  },
  {
    number: '1003',
    customer: 'S-3',
    daysAgo: 40,
    status: 'refunded',
    method: 'card',
    items: [['PLATE-FISH', 1]],
    shipment: ['DHL', '1000001003', 'delivered'],
  },
  {
    number: '1004',
    customer: 'S-2',
    daysAgo: 12,
    status: 'delivered',
    method: 'card',
    items: [
      ['OIL-500', 3],
      ['OLIVES-KAL', 2],
    ],
    shipment: ['GLS', '50000001004', 'delivered'],
  },
  {
    number: '1005',
    customer: 'S-5',
    daysAgo: 9,
    status: 'cancelled',
    method: 'bank_transfer',
    items: [['JUG-OLIVE', 1]],
  },
  {
    number: '1006',
    customer: 'S-1',
    daysAgo: 2,
    status: 'fulfilled',
    method: 'card',
    items: [
      ['BOWL-SAND', 1],
      ['OIL-500', 1],
    ],
    shipment: ['ACS', '7000001006', 'in_transit'],
  },
  {
    number: '1007',
    customer: 'S-2',
    daysAgo: 1,
    status: 'paid',
    method: 'card',
    items: [['CUP-AEGEAN', 4]],
    shipment: ['GLS', '50000001007', 'preparing'],
  },
  {
    number: '1008',
    customer: 'S-4',
    daysAgo: 0,
    status: 'pending',
    method: 'cod',
    items: [['SOAP-OLIVE', 6]],
  },
]

type SampleCart = {
  id: string
  customer: string
  hoursAgo: number
  items: [sku: string, quantity: number][]
}

export const carts: SampleCart[] = [
  {
    id: 'cart-1',
    customer: 'S-3',
    hoursAgo: 3,
    items: [
      ['JUG-OLIVE', 1],
      ['CUP-AEGEAN', 2],
    ],
  },
  { id: 'cart-2', customer: 'S-5', hoursAgo: 20, items: [['OIL-3L', 1]] },
]
