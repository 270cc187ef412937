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

  thanks: 'You are welcome! We are here whenever you need us.',

  fallback: 'Sorry, we did not understand that. Could you put it another way, or choose one of these?',
  fallback_human: 'Sorry, we still do not understand. Would you like a colleague to help you?',
  cannot_listen:
    'Sorry, we cannot listen to voice messages yet. Could you write it to us, or would you like a colleague to help you?',
  cannot_watch:
    'Sorry, we cannot watch videos yet. Could you write it to us, or would you like a colleague to help you?',
  cannot_read:
    'Sorry, we cannot read this kind of message. Could you write it to us, or would you like a colleague to help you?',
  noted: 'Thank you, we got it! Would you like a colleague to help you with it?',

  human_coming: 'Of course! A colleague will get back to you here as soon as possible.',
  human_coming_not_understood:
    'We do not want to keep you waiting: a colleague will get back to you here as soon as possible.',
  media_received: 'Thank you! A colleague will take a look and answer you here.',

  order_number: 'Thank you! A colleague will look up order {{ number }} and answer you here.',
  human_coming_sorry:
    'We are very sorry for the trouble. A colleague will get back to you here as soon as possible.',
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
  deletion_order: 'Understood. A colleague will see to your order and answer you here.',
  deletion_data: 'Understood. A colleague will see to your data and confirm it to you here.',
  deletion_other: 'Understood. A colleague will see to it and answer you here.',

  language_question: 'Which language shall we write to you in?',
  language_chosen: 'Done! From now on we will write to you in English.',
}

export type Key = keyof typeof en
