// What an index and a query must say in the same words. Apart from the tables, because whoever asks need not load
// Drizzle: Node reads the package's list of entries, which is long, anew for each of its hundred files.

/** The words of a product's name, as they are searched: `language/fold.ts` for the letters of the three languages. */
export const productWords = `to_tsvector('simple', translate(lower(name), 'άέήίόύώϊϋΐΰςáéíóöőúüűàèêçñ', 'αεηιουωιυιυσaeiooouuuaeecn'))`

/** What stores call a payment that came to nothing. */
export const failedPayments = ['failed', 'failure', 'declined', 'denied', 'expired', 'voided', 'error']

/** Of an order likewise: that its payment came to nothing. */
export const isPaymentFailed = `coalesce(lower(payment ->> 'state'), '') in (${failedPayments.map((one) => `'${one}'`).join(', ')})`

/** Of an order: whether it buys what is in it. It may still be paid, but was neither cancelled nor did its payment fail. */
export const isPurchase = `(status <> 'cancelled' and not (status = 'pending' and ${isPaymentFailed}))`
