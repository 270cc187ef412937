const lines = `{{ lines }}{% if more != '' %}
and {{ more }} more{% endif %}

Total: {{ total }}{% if changed != '' %}

The price in our shop is different: {{ changed }}.{% endif %}{% if scarce != '' %}

We have fewer of these and counted what there is: {{ scarce }}.{% endif %}{% if gone != '' %}

Sold out at the moment and not counted: {{ gone }}.{% endif %}`

/** English, and the list of all keys: the other languages are typed by it. Button titles have 20 characters at most. */
export const en = {
  cart_to_pay: `Thank you! This is your cart:

${lines}

Tap the button to choose the delivery and pay. To change something, just send us your cart again.`,
  cart: `Thank you! This is your cart:

${lines}`,
  to_check: 'We will check this for you first: {{ unknown }}.',
  by_hand: 'We will check it and complete the order with you here.',
  pay_button: 'Complete your order',

  sold_out:
    'Thank you! Unfortunately all of this is sold out at the moment. Can a colleague help you find something else?',
  human_button: 'Talk to a human',
  currencies:
    'Thank you for your order! Its prices are in different currencies, so we will check the total for you.',
  received: 'Thank you for your order! We will check it for you.',
  change:
    'Of course! Open our catalogue here in the chat, change what you like and send us your cart again: the new one takes the place of the old.',
}

export type Key = keyof typeof en
