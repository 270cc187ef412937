<?php
/**
 * Plugin Name: Kalathi for WooCommerce
 * Description: Tells Kalathi of carts whose shopper is known, and asks at the checkout for consent to WhatsApp.
 * Version: 1.0.1
 * Requires PHP: 7.4
 * Requires Plugins: woocommerce
 * License: MIT
 *
 * WooCommerce's own webhooks tell of orders, products and customers. This file adds what they cannot: carts, and a
 * box with words that name WhatsApp. Both are signed with the same secret as the webhooks, so that WordPress
 * holds no key to Kalathi's API. Nothing here waits for Kalathi: a shop must sell while it is away.
 */

defined('ABSPATH') || exit;

const KALATHI_CART_DAYS = 30;
const KALATHI_MOST_ITEMS = 250;
const KALATHI_MOST_TRIES = 8;

/** The owner's settings: `address` and `secret` of Kalathi, `words` beside the box (empty: those of the language). */
function kalathi_option(string $name): string {
    $options = get_option('kalathi', array());
    return is_array($options) && isset($options[$name]) ? trim((string) $options[$name]) : '';
}

/** What the shopper says yes to. It is sent with the yes, and kept as its proof. */
function kalathi_words(): string {
    if (kalathi_option('words') !== '') {
        return kalathi_option('words');
    }
    $words = array(
        'el' => 'Θέλω να λαμβάνω νέα, προσφορές και υπενθυμίσεις για το καλάθι μου στο WhatsApp. Σταματώ όποτε θέλω γράφοντας ΣΤΟΠ.',
        'hu' => 'Szeretnék WhatsAppon híreket, ajánlatokat és a kosaramra vonatkozó emlékeztetőket kapni. Bármikor leiratkozhatok a LEÁLLÍTÁS szóval.',
        'en' => 'I would like news, offers and reminders of my cart on WhatsApp. I can stop at any time by writing STOP.',
    );
    $language = substr((string) determine_locale(), 0, 2);
    return isset($words[$language]) ? $words[$language] : $words['en'];
}

/** This shopper's cart, by a name that nobody can guess: it opens the cart again from a link. */
function kalathi_cart_token(): string {
    $token = (string) WC()->session->get('kalathi_cart', '');
    if ($token === '') {
        $token = bin2hex(random_bytes(16));
        WC()->session->set('kalathi_cart', $token);
    }
    return $token;
}

/** Whom the cart belongs to, as far as they have said. */
function kalathi_shopper(): array {
    $customer = WC()->customer;
    $known = (array) WC()->session->get('kalathi_shopper', array());
    $first = isset($known['billing_first_name']) ? $known['billing_first_name'] : $customer->get_billing_first_name();
    $last = isset($known['billing_last_name']) ? $known['billing_last_name'] : $customer->get_billing_last_name();
    return array(
        'externalId' => $customer->get_id() ? (string) $customer->get_id() : null,
        'phone' => isset($known['billing_phone']) ? $known['billing_phone'] : $customer->get_billing_phone(),
        'email' => isset($known['billing_email']) ? $known['billing_email'] : $customer->get_billing_email(),
        'name' => trim($first . ' ' . $last),
        'locale' => str_replace('_', '-', (string) determine_locale()),
    );
}

function kalathi_items(): array {
    $items = array();
    foreach (array_slice(WC()->cart->get_cart(), 0, KALATHI_MOST_ITEMS) as $line) {
        $product = isset($line['data']) ? $line['data'] : null;
        if (!$product instanceof WC_Product) {
            continue;
        }
        $items[] = array(
            'sku' => $product->get_sku(),
            'name' => $product->get_name(),
            'quantity' => (int) $line['quantity'],
            'price' => wc_format_decimal(wc_get_price_including_tax($product), wc_get_price_decimals()),
        );
    }
    return $items;
}

/** Once at the end of a request, however often the cart changed in it. */
add_action('woocommerce_cart_updated', function () {
    has_action('shutdown', 'kalathi_send_cart') || add_action('shutdown', 'kalathi_send_cart');
});

function kalathi_send_cart(): void {
    if (!function_exists('WC') || !WC()->session || !WC()->cart || !WC()->customer) {
        return;
    }
    $shopper = kalathi_shopper();
    // A cart of nobody can be reminded of to nobody: nothing is sent until the shopper has said who they are.
    if ((string) $shopper['phone'] === '') {
        return;
    }
    $items = kalathi_items();
    // WooCommerce empties a cart that was bought: that is no new one. One that was told is told to be empty.
    if (!$items && (string) WC()->session->get('kalathi_cart', '') === '') {
        return;
    }
    $token = kalathi_cart_token();
    $cart = array(
        'id' => $token,
        'customer' => $shopper,
        'items' => $items,
        'total' => wc_format_decimal(WC()->cart->get_total('edit'), wc_get_price_decimals()),
        'currency' => get_woocommerce_currency(),
        'recovery_url' => add_query_arg('kalathi_cart', $token, wc_get_cart_url()),
        'consent' => WC()->session->get('kalathi_consent', null),
    );
    $hash = md5((string) wp_json_encode($cart));
    if (WC()->session->get('kalathi_sent') === $hash) {
        return;
    }
    WC()->session->set('kalathi_sent', $hash);
    $lines = array();
    foreach (array_slice(WC()->cart->get_cart(), 0, KALATHI_MOST_ITEMS) as $line) {
        $lines[] = array((int) $line['product_id'], (int) $line['quantity'], (int) $line['variation_id'], (array) $line['variation']);
    }
    set_transient('kalathi_cart_' . $token, $lines, KALATHI_CART_DAYS * DAY_IN_SECONDS);
    $told = $cart + array('updated_at' => gmdate('Y-m-d\TH:i:s\Z'));
    kalathi_post('cart.updated', $told);
    // Nobody waited for the answer: in five minutes it is told once more, and until it is taken.
    set_transient('kalathi_told_' . $token, $told, KALATHI_CART_DAYS * DAY_IN_SECONDS);
    // WooCommerce brings Action Scheduler; without it a cart that was lost is told with its next change.
    if (function_exists('as_schedule_single_action') && !as_has_scheduled_action('kalathi_confirm', null, 'kalathi-' . $token)) {
        kalathi_confirm_later($token, 0);
    }
}

function kalathi_confirm_later(string $token, int $tries): void {
    as_schedule_single_action(time() + 300 * 2 ** $tries, 'kalathi_confirm', array($token, $tries), 'kalathi-' . $token);
}

/** Tells the newest that is known of a cart, and again ever later while Kalathi is away: for about a day. */
add_action('kalathi_confirm', function ($token, $tries) {
    $told = get_transient('kalathi_told_' . $token);
    if (!is_array($told)) {
        return;
    }
    $answer = kalathi_post('cart.updated', $told, true);
    $code = is_wp_error($answer) ? 0 : (int) wp_remote_retrieve_response_code($answer);
    $isNewest = get_transient('kalathi_told_' . $token) === $told;
    if ($code === 200 && $isNewest) {
        delete_transient('kalathi_told_' . $token);
    } elseif ($tries + 1 < KALATHI_MOST_TRIES) {
        kalathi_confirm_later($token, $tries + 1);
    }
}, 10, 2);

/** The link of a reminder puts the cart together again; what is sold out stays away, and WooCommerce says so. */
add_action('wp_loaded', function () {
    $token = isset($_GET['kalathi_cart']) ? sanitize_key(wp_unslash($_GET['kalathi_cart'])) : '';
    if (!preg_match('/^[0-9a-f]{32}$/', $token) || !function_exists('WC') || !WC()->cart) {
        return;
    }
    $lines = get_transient('kalathi_cart_' . $token);
    if (is_array($lines) && WC()->cart->is_empty()) {
        foreach ($lines as $line) {
            WC()->cart->add_to_cart($line[0], $line[1], $line[2], $line[3]);
        }
        WC()->session->set('kalathi_cart', $token);
    }
    wp_safe_redirect(wc_get_cart_url());
    exit;
}, 20);

// The checkout.

/** The form tells of a phone as soon as it is written, not only when it is sent. */
add_filter('woocommerce_checkout_fields', function ($fields) {
    if (isset($fields['billing']['billing_phone'])) {
        $fields['billing']['billing_phone']['class'][] = 'update_totals_on_change';
    }
    return $fields;
});

add_action('woocommerce_checkout_update_order_review', function ($posted) {
    parse_str((string) $posted, $form);
    $known = array();
    foreach (array('billing_phone', 'billing_email', 'billing_first_name', 'billing_last_name') as $name) {
        if (!empty($form[$name]) && is_string($form[$name])) {
            $known[$name] = substr(sanitize_text_field($form[$name]), 0, 200);
        }
    }
    if ($known) {
        WC()->session->set('kalathi_shopper', $known);
    }
    WC()->session->set('kalathi_consent', empty($form['kalathi_consent']) ? null : kalathi_consent());
    do_action('woocommerce_cart_updated');
});

/** A yes, with its words and its time. A box that is left empty says nothing. */
function kalathi_consent(): array {
    $before = WC()->session ? WC()->session->get('kalathi_consent', null) : null;
    if (is_array($before) && isset($before['words']) && $before['words'] === kalathi_words()) {
        return $before;
    }
    return array('words' => kalathi_words(), 'at' => gmdate('Y-m-d\TH:i:s\Z'));
}

/** Empty until the shopper ticks it: the law asks for that. */
add_action('woocommerce_review_order_before_submit', function () {
    woocommerce_form_field(
        'kalathi_consent',
        array('type' => 'checkbox', 'label' => esc_html(kalathi_words()), 'required' => false, 'class' => array('update_totals_on_change')),
        0
    );
});

add_action('woocommerce_checkout_create_order', function ($order) {
    // WooCommerce has checked the form's nonce before it gets here.
    if (!empty($_POST['kalathi_consent'])) { // phpcs:ignore WordPress.Security.NonceVerification.Missing
        $order->update_meta_data('kalathi_consent', kalathi_consent());
    }
    kalathi_name_cart($order);
});

/** The checkout of blocks: WooCommerce shows the box, and keeps it with the order under this name. */
add_action('woocommerce_init', function () {
    if (function_exists('woocommerce_register_additional_checkout_field')) {
        woocommerce_register_additional_checkout_field(array(
            'id' => 'kalathi/consent',
            'label' => kalathi_words(),
            'location' => 'order',
            'type' => 'checkbox',
        ));
    }
});

add_action('woocommerce_set_additional_field_value', function ($key, $value, $group, $order) {
    if ($key === 'kalathi/consent' && $value && $order instanceof WC_Order) {
        $order->update_meta_data('kalathi_consent', kalathi_consent());
    }
}, 10, 4);

add_action('woocommerce_store_api_checkout_update_order_meta', 'kalathi_name_cart');

/** The order says of which cart it came; so the cart is completed by WooCommerce's own webhook. */
function kalathi_name_cart($order): void {
    $token = WC()->session ? (string) WC()->session->get('kalathi_cart', '') : '';
    if ($token !== '') {
        $order->update_meta_data('kalathi_cart', $token);
    }
}

function kalathi_end_cart(): void {
    if (WC()->session) {
        foreach (array('kalathi_cart', 'kalathi_sent', 'kalathi_consent') as $name) {
            WC()->session->set($name, null);
        }
    }
    remove_action('shutdown', 'kalathi_send_cart');
}
add_action('woocommerce_checkout_order_processed', 'kalathi_end_cart', 100);
add_action('woocommerce_store_api_checkout_order_processed', 'kalathi_end_cart', 100);

/** Posts as WooCommerce's webhooks do. While a shopper looks on it waits for no answer. */
function kalathi_post(string $topic, array $body, bool $waits = false) {
    $address = untrailingslashit(kalathi_option('address'));
    $secret = kalathi_option('secret');
    if ($address === '' || $secret === '') {
        return null;
    }
    $json = (string) wp_json_encode($body);
    return wp_remote_post($address . '/webhooks/woocommerce', array(
        'blocking' => $waits,
        'timeout' => $waits ? 10 : 1,
        'redirection' => 0,
        'headers' => array(
            'Content-Type' => 'application/json',
            'X-WC-Webhook-Topic' => $topic,
            'X-WC-Webhook-Source' => home_url('/'),
            'X-WC-Webhook-Delivery-ID' => wp_generate_uuid4(),
            'X-WC-Webhook-Signature' => base64_encode(hash_hmac('sha256', $json, $secret, true)),
        ),
        'body' => $json,
    ));
}

// The owner's page: Settings > Kalathi.

add_action('admin_init', function () {
    register_setting('kalathi', 'kalathi', array(
        'type' => 'array',
        'sanitize_callback' => function ($given) {
            $given = is_array($given) ? $given : array();
            $secret = isset($given['secret']) ? trim((string) $given['secret']) : '';
            return array(
                'address' => esc_url_raw(isset($given['address']) ? $given['address'] : '', array('https', 'http')),
                // Left empty, it stays what it was: it is not shown again.
                'secret' => $secret !== '' ? $secret : kalathi_option('secret'),
                'words' => sanitize_textarea_field(isset($given['words']) ? $given['words'] : ''),
            );
        },
    ));
});

add_action('admin_menu', function () {
    add_options_page('Kalathi', 'Kalathi', 'manage_woocommerce', 'kalathi', 'kalathi_page');
});

function kalathi_page(): void {
    ?>
    <div class="wrap">
      <h1>Kalathi</h1>
      <form method="post" action="options.php">
        <?php settings_fields('kalathi'); ?>
        <table class="form-table">
          <tr>
            <th><label for="kalathi-address">Address of Kalathi</label></th>
            <td><input id="kalathi-address" class="regular-text" type="url" name="kalathi[address]" value="<?php echo esc_attr(kalathi_option('address')); ?>" placeholder="https://kalathi.example"></td>
          </tr>
          <tr>
            <th><label for="kalathi-secret">Secret of the webhooks</label></th>
            <td><input id="kalathi-secret" class="regular-text" type="password" name="kalathi[secret]" value="" autocomplete="off">
              <p class="description">The one that you gave Kalathi for WooCommerce. Leave it empty to keep it.</p></td>
          </tr>
          <tr>
            <th><label for="kalathi-words">Words beside the box</label></th>
            <td><textarea id="kalathi-words" class="large-text" rows="3" name="kalathi[words]" placeholder="<?php echo esc_attr(kalathi_words()); ?>"><?php echo esc_textarea(kalathi_option('words')); ?></textarea>
              <p class="description">Name WhatsApp, and say how to stop. Empty: ours, in the shopper’s language.</p></td>
          </tr>
        </table>
        <?php submit_button(); ?>
      </form>
    </div>
    <?php
}
