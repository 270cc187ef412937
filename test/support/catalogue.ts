import type { ProductFacts } from '../../src/flows/flow.ts'

const product = (
  sku: string,
  name: string,
  price: string | null,
  stock: number | null = null,
  currency: string | null = 'EUR',
): ProductFacts => ({ retailerId: sku, sku, name, price, currency, stock })

/** What the small soap shop sells in its WhatsApp catalogue, by the ids used there. */
export const catalogue: ProductFacts[] = [
  product('SOAP-OLIVE', 'Σαπούνι ελιάς', '4.50'),
  product('SOAP-ROSE', 'Σαπούνι τριαντάφυλλο', '5.20', 40),
  product('SOAP-LAVENDER', 'Σαπούνι λεβάντα', '5.20', 0),
  product('SOAP-MASTIC', 'Σαπούνι μαστίχα', '6.80', 2),
  product('PLATTER', 'Fish platter', '22.00', 0),
  product('MUG', 'Aegean mug, handmade', '18.00', 24),
  product('BOWL', 'Salad bowl, sand', '26.50', 9),
  product('JUG', 'Jug with olive branch', '34.00', 5),
  product('GIFT-BOX', 'Κουτί δώρου', null),
  product('HU-SOAP', 'Levendula szappan', '1290', null, 'HUF'),
  { ...product('SKU-77', 'Λίπος με "περίεργα" {{ shop.name }}\n<b>σημάδια</b>', '3.10'), retailerId: '77' },
  ...Array.from({ length: 40 }, (_, at) =>
    product(`BAR-${at + 1}`, `Μπάρα σαπουνιού με άρωμα νούμερο ${at + 1}`, '3.33', 500),
  ),
]

export const findProducts = async (retailerIds: string[]): Promise<ProductFacts[]> =>
  catalogue.filter((one) => retailerIds.includes(one.retailerId))
