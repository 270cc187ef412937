import { askJson } from '../http.ts'
import { list } from '../read.ts'
import { type Connection, type NewCode, StoreError } from '../store.ts'

/**
 * It is looked for first, and again where the making was refused: an answer may have been lost, and a code that is
 * there is what was wanted. https://woocommerce.github.io/woocommerce-rest-api-docs/#coupons
 */
export async function makeCoupon(
  { baseUrl, credentials }: Connection,
  { code, percent, validUntil }: NewCode,
  timeoutMs: number,
): Promise<void> {
  const { consumerKey = '', consumerSecret = '' } = credentials
  const authorization = `Basic ${Buffer.from(`${consumerKey}:${consumerSecret}`).toString('base64')}`
  const url = new URL(`${baseUrl.replace(/\/+$/, '')}/wp-json/wc/v3/coupons`)
  const search = new URL(url)
  search.searchParams.set('code', code)
  const isThere = async () => {
    const { body } = await askJson({ url: search, headers: { authorization }, timeoutMs })
    return list(body).some((one) => String(one.code).toLowerCase() === code.toLowerCase())
  }
  if (await isThere()) return
  const body = JSON.stringify({
    code,
    discount_type: 'percent',
    amount: String(percent),
    usage_limit: 1,
    date_expires_gmt: validUntil.toISOString().slice(0, 19),
  })
  const headers = { authorization, 'content-type': 'application/json' }
  try {
    await askJson({ url, method: 'POST', headers, body, timeoutMs })
  } catch (error) {
    const isRefused = error instanceof StoreError && error.fault === 'refused'
    if (!isRefused || !(await isThere())) throw error
  }
}
