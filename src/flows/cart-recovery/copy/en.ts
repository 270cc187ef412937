/** English, and the list of all keys: the other languages are typed by it. Button titles have 20 characters at most. */
export const en = {
  cart_button: 'To my basket',
  human_button: 'Talk to a human',

  step_1:
    '{% if name != "" %}Hello {{ name }}! {% endif %}You left something in your basket at {{ shop.name }}: {{ items }}, {{ total }} in all. It is still here for you. If anything is unclear, just write to us.',
  step_2:
    '{% if name != "" %}Hello {{ name }}, your{% else %}Your{% endif %} basket is still waiting: {{ items }} ({{ total }}). Can we help you with anything before you order?',
  step_3: 'We are still keeping {{ items }} for you ({{ total }}). Write "later" and we remind you tomorrow.',
  step_4: 'Your basket of {{ total }} is still as you left it: {{ items }}.',
  step_5:
    'This is our last word about your basket: {{ items }} ({{ total }}). After this we keep quiet about it.',
  coupon: 'The code {{ coupon }} makes it cheaper.',
  reminder:
    'As you asked, here is your basket again{% if name != "" %}, {{ name }}{% endif %}: {{ items }}, {{ total }} in all.',

  said_later: 'Of course! We will remind you of your basket tomorrow.',
  said_bought: 'Lovely, thank you for your order! We will not remind you of this basket again.',
  said_expensive:
    'We understand. Shall a colleague look for something that suits you better? We will not remind you of this basket again.',
  said_no: 'All right, we will not remind you of this basket again.',

  as_is: '{{ text }}',
}

export type Key = keyof typeof en
