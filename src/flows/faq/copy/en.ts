/** English, and the list of all keys: the other languages are typed by it. Button titles have 20 characters at most. */
export const en = {
  answer: '{{ answer }}\n\nDid this help?',
  answer_hello: 'Hello!\n\n{{ answer }}\n\nDid this help?',
  yes_button: 'Yes',
  no_button: 'No',
  glad: 'We are glad! Just write if there is anything else.',

  unsure: 'Did you mean one of these?\n\n{{ questions }}',
  unsure_one: 'Did you mean this?\n\n{{ questions }}',
  others: 'We are sorry about that. Is it perhaps one of these?\n\n{{ questions }}',
  others_one: 'We are sorry about that. Is it perhaps this?\n\n{{ questions }}',
  question_title: '{{ question }}',
  none_button: 'None of these',
  list_button: 'See the questions',

  unknown: 'Sorry, we have no ready answer to that. Would you like a colleague to answer you?',
  not_helped: 'We are sorry about that. Would you like a colleague to answer you?',
  asked_again:
    'It seems that our answer to “{{ question }}” was not what you needed. Would you like a colleague to help you?',
  gone: 'Sorry, that answer is no longer available. Would you like a colleague to help you?',
  human_button: 'Talk to a human',
  human_coming: 'Of course!',
  human_coming_unasked: 'We do not want to keep you guessing.',
  declined: 'Very well! We are here whenever you need us.',

  other_language:
    'We have the answer to “{{ question }}” in another language only: {{ languages }}. Shall we show it to you?',
}

export type Key = keyof typeof en
