/** English, and the list of all keys: the other languages are typed by it. Button titles have 20 characters at most. */
export const en = {
  greeting_new: 'Hello and welcome to {{ shop }}! How can we help you?',
  greeting_new_named: 'Hello {{ name }}, and welcome to {{ shop }}! How can we help you?',
  greeting_returning: 'Hello, good to see you again! How can we help you?',
  greeting_returning_named: 'Hello {{ name }}, good to see you again! How can we help you?',
  greeting_order_received:
    "Hello{% if name != '' %} {{ name }}{% endif %}! We have received your order {{ number }}. How can we help you?",
  greeting_order_preparing:
    "Hello{% if name != '' %} {{ name }}{% endif %}! We are preparing your order {{ number }}. How can we help you?",
  greeting_order_on_its_way:
    "Hello{% if name != '' %} {{ name }}{% endif %}! Your order {{ number }} is on its way{% if by != '' %} with {{ by }}{% endif %}{% if expected != '' %}, expected {{ expected }}{% endif %}. How can we help you?",
  greeting_order_today:
    "Hello{% if name != '' %} {{ name }}{% endif %}! Your order {{ number }} is out for delivery{% if by != '' %} with {{ by }}{% endif %}. How can we help you?",
  greeting_order_ready:
    "Hello{% if name != '' %} {{ name }}{% endif %}! Your order {{ number }} is ready for you to pick up{% if by != '' %} ({{ by }}){% endif %}. How can we help you?",
  greeting_order_missed:
    "Hello{% if name != '' %} {{ name }}{% endif %}! The courier{% if by != '' %} ({{ by }}){% endif %} could not deliver your order {{ number }}. How can we help you?",
  greeting_again: 'We are here! How can we help you?',
  hello: 'Hello!',
  hello_named: 'Hello {{ name }}!',

  menu: 'Here is what we can help you with. Please choose one, or just write your question.',
  menu_empty: 'Just write your question here, or talk to a colleague.',
  list_button: 'See the choices',
  orders_button: 'My order',
  menu_button: 'Menu',
  human_button: 'Talk to a human',
  language_button: 'Change language',
  reply_gone: 'Sorry, that answer is no longer available. What else can we help you with?',
  reply_blank: 'We do not see an order from this number yet. What else can we help you with?',

  thanks: 'You are welcome! We are here whenever you need us.',

  fallback: 'Sorry, we did not understand that. Could you put it another way, or choose one of these?',

  robot:
    'You are writing with our automatic assistant, which answers at once what it can. Would you like a colleague to answer you?',

  human_coming: 'Of course!',
  human_coming_not_understood: 'We do not want to keep you guessing.',
  media_received: 'Thank you, we got it!',

  long_message: 'Thank you for telling us all this. Would you like a colleague to help you?',

  opt_out_done:
    'Done: you will get no more offers, cart reminders or stock alerts from us. We will still write to you about your orders; if you do not want that either, tap the button. To come back, write START.',
  opt_out_all_done: 'Done: we will not write to you unless you write to us. To come back, write START.',
  orders_out_button: 'Stop order updates',
  orders_out_done: 'Done: you will get no more messages about your orders either. To come back, write START.',
  opt_in_done: 'Done! You will hear our news here. You can stop at any time by writing STOP.',

  deletion_question: 'What would you like us to delete or stop?',
  deletion_messages_button: 'Your messages to me',
  deletion_order_button: 'An order',
  deletion_data_button: 'My data',
  deletion_order: 'Understood, we will see to your order.',
  deletion_data: 'Understood, we will see to your data.',
  deletion_other: 'Understood, we will see to it.',

  language_question: 'Which language shall we write to you in?',
  language_chosen: 'Done! From now on we will write to you in English.',
}

export type Key = keyof typeof en
