/** English, and the list of all keys: the other languages are typed by it. `lead` ends with a space, or is empty. */
export const en = {
  of_course: 'Of course!',
  sorry: 'We are very sorry for the trouble.',
  thanks: 'Thank you, we got it!',
  cannot_read: 'Sorry, we cannot open this kind of message automatically.',

  coming: '{{ lead }}A colleague will get back to you here as soon as possible.',
  coming_by: '{{ lead }}A colleague will look into it and answer you here {{ due }} at the latest.',
  still_waiting:
    'We are sorry that you have to wait. You are {% if place == "1" %}next in line{% else %}number {{ place }} in line{% endif %}, and a colleague will be with you as soon as possible.',
}

export type Key = keyof typeof en
