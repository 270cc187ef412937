/** English, and the list of all keys: the other languages are typed by it. Button titles have 20 characters at most. */
export const en = {
  offer: '{{ product }} is sold out at the moment. Shall we write to you here when it is back?',
  offer_several: 'These are sold out at the moment. For which of them shall we write to you when it is back?',
  offer_button: 'Yes, tell me',
  no_button: 'No, thank you',
  declined: 'All right, we will leave it at that.',

  watching_back:
    'Gladly! As soon as {{ product }} is back, we will write to you here, once. If you change your mind, write "stop watching".',
  watching_drop:
    'Gladly! {{ product }} costs {{ price }} today. When it gets clearly cheaper, we will write to you here, once. If you change your mind, write "stop watching".',
  already: 'We have already noted it: you will hear from us about {{ product }}.',
  too_many:
    'You are waiting for {{ count }} products already, and more than that we cannot keep in mind. Write "stop watching" to take one off.',
  in_stock: '{{ product }} is in stock{% if price != "" %} and costs {{ price }}{% endif %}.',
  no_price:
    'We do not know the price of {{ product }} here, so we cannot watch it. A colleague can help you.',
  see_button: 'See the product',
  list_button: 'Products',
  human_button: 'Talk to a human',

  which: 'Which product do you mean? Write us its name as it stands in the shop.',
  choose: 'Which of these do you mean?',
  not_found: 'We cannot find that product. Would you like a colleague to look for it?',

  back: '{% if name != "" %}{{ name }}, good{% else %}Good{% endif %} news: {{ product }} is back{% if price != "" %} ({{ price }}){% endif %}. You asked us to tell you.',
  drop: '{% if name != "" %}{{ name }}, {% endif %}{{ product }} has become cheaper: {{ price }} instead of {{ before }}. You asked us to tell you.',

  stop_which: 'What should we no longer watch for you?',
  stop_all_button: 'All of them',
  stopped: 'Done: we will not write to you about {{ product }} any more.',
  stopped_all: 'Done: we watch nothing for you any more.',
  nothing_to_stop: 'We are not watching any product for you.',

  as_is: '{{ text }}',
}

export type Key = keyof typeof en
