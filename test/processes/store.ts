// A store beside a server that is a process of its own: it posts, and is asked over the API.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { type ServerProcess, until } from '../support/processes.ts'
import { apiToken } from './shop.ts'

const secrets: Record<string, string> = {
  shopify: 'shopify-secret-of-the-process-test',
  woocommerce: 'woocommerce-secret-of-the-process-test',
}

export const storeEnv = {
  SHOPIFY_WEBHOOK_SECRET: secrets.shopify!,
  WOOCOMMERCE_WEBHOOK_SECRET: secrets.woocommerce!,
}

/** Posts as the store does, again and again until it is taken. */
export async function tellStore(
  server: ServerProcess,
  store: string,
  topic: string,
  body: object,
): Promise<void> {
  const raw = JSON.stringify(body)
  const prefix = store === 'shopify' ? 'x-shopify' : 'x-wc-webhook'
  const headers = {
    'content-type': 'application/json',
    [`${prefix}-topic`]: topic,
    [`${prefix}-${store === 'shopify' ? 'hmac-sha256' : 'signature'}`]: createHmac('sha256', secrets[store]!)
      .update(raw)
      .digest('base64'),
  }
  const post = () => fetch(`${server.url}/webhooks/${store}`, { method: 'POST', headers, body: raw })
  await until(
    () =>
      post().then(
        (answer) => answer.ok,
        () => false,
      ),
    'the webhook is taken',
  )
}

export async function call(
  server: ServerProcess,
  method: string,
  path: string,
  body: object,
): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiToken}` }
  const answer = await fetch(`${server.url}/api/${path}`, { method, headers, body: JSON.stringify(body) })
  const text = await answer.text()
  assert.ok(answer.ok, text)
  return JSON.parse(text)
}
