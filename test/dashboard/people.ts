import { hashPassword } from 'better-auth/crypto'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Sql } from '../../src/db/client.ts'
import { newId } from '../../src/ids.ts'
import { watchFaults } from './watched.ts'

const password = 'a long enough sentence'

/** Somebody who can sign in. */
export async function newUser(
  sql: Sql,
  name: string,
  role = 'agent',
): Promise<{ id: string; email: string }> {
  const id = newId()
  const email = `${id}@shop.example`
  await sql`insert into users (id, name, email, role) values (${id}, ${name}, ${email}, ${role})`
  await sql`
    insert into sign_in_methods (id, user_id, account_id, provider_id, password)
    values (${newId()}, ${id}, ${id}, 'credential', ${await hashPassword(password)})`
  return { id, email }
}

/** A browser in which they are signed in, and all that went wrong in its page. */
export async function signedInPage(
  browser: Browser,
  url: string,
  email: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    ...options,
  })
  const response = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: url },
  })
  if (!response.ok()) throw new Error(`could not sign in: ${response.status()}`)
  const page = await context.newPage()
  page.setDefaultTimeout(90_000)
  return { page, faults: watchFaults(page) }
}
