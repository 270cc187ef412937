import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openConnectedShop, secrets } from './connected-shop.ts'

const plugin = fileURLToPath(new URL('../../integrations/woocommerce/kalathi.php', import.meta.url))
const skip = spawnSync('php', ['-v']).error ? 'php is not installed' : false

/** As much of WordPress and WooCommerce as the plugin touches when a cart is told. */
const wordpress = `
const ABSPATH = '/';
const DAY_IN_SECONDS = 86400;
$actions = array(); $kept = array();
function add_action($name, $do, $priority = 10, $args = 1) { global $actions; $actions[$name][] = $do; }
function add_filter($name, $do) {}
function has_action($name, $do) { global $actions; return in_array($do, isset($actions[$name]) ? $actions[$name] : array(), true); }
function remove_action($name, $do) { global $actions; $actions[$name] = array_diff($actions[$name], array($do)); }
function do_action($name, ...$args) { global $actions; foreach (isset($actions[$name]) ? $actions[$name] : array() as $do) $do(...$args); }
function get_option($name, $default) { return array('address' => 'https://kalathi.example/', 'secret' => getenv('SECRET')); }
function determine_locale() { return 'el_GR'; }
function untrailingslashit($x) { return rtrim($x, '/'); }
function wp_json_encode($x) { return json_encode($x); }
function sanitize_text_field($x) { return trim($x); }
function home_url($x) { return 'https://pilos-elia.example/'; }
function wp_generate_uuid4() { return 'u-1'; }
function set_transient($name, $value) { global $kept; $kept[$name] = $value; }
function wc_format_decimal($x, $places) { return number_format((float) $x, $places, '.', ''); }
function wc_get_price_decimals() { return 2; }
function wc_get_price_including_tax($product) { return 24.95; }
function get_woocommerce_currency() { return 'EUR'; }
function wc_get_cart_url() { return 'https://pilos-elia.example/cart/'; }
function add_query_arg($name, $value, $url) { return $url . '?' . $name . '=' . $value; }
function wp_remote_post($url, $request) { echo json_encode(array('url' => $url) + $request), "\\n"; }
class WC_Product { function get_sku() { return 'CUP-BLUE'; } function get_name() { return 'Κούπα "μπλε" 🏺'; } }
class Session { public $all = array(); function get($n, $d = null) { return isset($this->all[$n]) ? $this->all[$n] : $d; } function set($n, $v) { $this->all[$n] = $v; } }
class Cart { public $is_emptied = false; function get_cart() { return $this->is_emptied ? array() : array(array('data' => new WC_Product(), 'quantity' => 2, 'product_id' => 80, 'variation_id' => 81, 'variation' => array())); } function get_total($x) { return $this->is_emptied ? 0 : 49.9; } }
class Customer { function get_id() { return 0; } function __call($name, $args) { return ''; } }
class Shop { public $session; public $cart; public $customer; }
$shop = new Shop(); $shop->session = new Session(); $shop->cart = new Cart(); $shop->customer = new Customer();
function WC() { global $shop; return $shop; }
`

test('the plugin is PHP', { skip }, () => {
  assert.match(execFileSync('php', ['-l', plugin], { encoding: 'utf8' }), /No syntax errors/)
})

test('a cart that Kalathi did not take is told again, ever later, as it then is', { skip }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'kalathi-plugin-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const script = join(folder, 'run.php')
  const scheduler = `
$planned = array(); $code = 0;
function as_has_scheduled_action($hook, $args, $group) { global $planned; return isset($planned[$group]); }
function as_schedule_single_action($at, $hook, $args, $group) { global $planned; $planned[$group] = array($at - time(), $args); }
function get_transient($name) { global $kept; return isset($kept[$name]) ? $kept[$name] : false; }
function delete_transient($name) { global $kept; unset($kept[$name]); }
function is_wp_error($answer) { global $code; return $code === 0; }
function wp_remote_retrieve_response_code($answer) { global $code; return $code; }
function due() { global $planned; foreach ($planned as $group => $one) { unset($planned[$group]); echo $one[0], "\\n"; do_action('kalathi_confirm', ...$one[1]); } }
`
  writeFileSync(
    script,
    `<?php ${wordpress} ${scheduler.replaceAll('\\\\n', '\\n')}
require '${plugin}';
$form = 'billing_phone=690+000+0201&billing_first_name=Maria';
do_action('woocommerce_checkout_update_order_review', $form); do_action('shutdown');
do_action('woocommerce_checkout_update_order_review', $form . '&billing_last_name=Pilou'); do_action('shutdown');
due(); $code = 503; due(); $code = 200; due(); due();
`,
  )
  const env = { ...process.env, SECRET: secrets.woocommerce }
  const printed = execFileSync('php', [script], { encoding: 'utf8', env }).trim().split('\n')
  const lines = printed.map((line) => JSON.parse(line))
  // Two changes, then five, ten and twenty minutes; what was taken is not told again.
  assert.deepEqual(
    lines.map((one) => (typeof one === 'number' ? one / 60 : one.blocking)),
    [false, false, 5, true, 10, true, 20, true],
  )
  assert.equal(JSON.parse(lines.at(-1).body).customer.name, 'Maria Pilou')
  assert.equal(lines.at(-1).timeout, 10)
})

test('what the plugin posts is taken at the door, once for each change, and not before the shopper is known', {
  skip,
}, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'kalathi-plugin-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const script = join(folder, 'run.php')
  writeFileSync(
    script,
    `<?php ${wordpress}
require '${plugin}';
do_action('woocommerce_cart_updated'); do_action('shutdown');
$form = 'billing_phone=690+000+0201&billing_first_name=%CE%9C%CE%B1%CF%81%CE%AF%CE%B1&billing_last_name=%CE%A0%CE%B7%CE%BB%CE%BF%CF%8D&kalathi_consent=1';
do_action('woocommerce_checkout_update_order_review', $form); do_action('shutdown'); do_action('shutdown');
`,
  )
  const printed = execFileSync('php', [script], {
    encoding: 'utf8',
    env: { ...process.env, SECRET: secrets.woocommerce },
  })
  const [posted, ...others] = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(others, [])
  assert.deepEqual([posted.url, posted.blocking], ['https://kalathi.example/webhooks/woocommerce', false])
  const shop = await openConnectedShop(t)
  const answer = await shop.app.inject({
    method: 'POST',
    url: '/webhooks/woocommerce',
    headers: posted.headers,
    payload: posted.body,
  })
  assert.equal(answer.statusCode, 200)
  await shop.settle()
  const [cart] = await shop.rows('carts')
  assert.deepEqual([cart!.total, (cart!.items as { name: string }[])[0]!.name], [49.9, 'Κούπα "μπλε" 🏺'])
  assert.match(String(cart!.recovery_url), /\?kalathi_cart=[0-9a-f]{32}$/)
  const ledger = await shop.ledger({ kind: 'phone', value: '+306900000201' })
  assert.equal(ledger.length, 3)
  assert.ok(ledger.every((line) => line.startsWith('+') && line.includes('WhatsApp')))
})

test('the cart that WooCommerce empties when it was bought is told under no new id; one that the shopper empties is', {
  skip,
}, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'kalathi-plugin-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const script = join(folder, 'run.php')
  writeFileSync(
    script,
    `<?php ${wordpress}
require '${plugin}';
$form = 'billing_phone=690+000+0201';
function told($event, ...$args) { do_action($event, ...$args); do_action('shutdown'); }
told('woocommerce_checkout_update_order_review', $form);
$shop->cart->is_emptied = true; told('woocommerce_cart_updated');
$shop->cart->is_emptied = false; told('woocommerce_cart_updated');
do_action('woocommerce_checkout_order_processed');
$shop->cart->is_emptied = true; told('woocommerce_cart_updated'); told('woocommerce_cart_updated');
$shop->cart->is_emptied = false; told('woocommerce_cart_updated');
`,
  )
  const env = { ...process.env, SECRET: secrets.woocommerce }
  const printed = execFileSync('php', [script], { encoding: 'utf8', env }).trim().split('\n')
  const carts = printed.map((line) => JSON.parse(JSON.parse(line).body))
  assert.deepEqual(
    carts.map(({ items }) => items.length),
    [1, 0, 1, 1],
  )
  const ids = carts.map(({ id }) => id)
  assert.deepEqual([new Set(ids).size, new Set(ids.slice(0, 3)).size], [2, 1])
})
