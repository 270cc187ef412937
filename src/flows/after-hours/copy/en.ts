const place = `{% if place == "1" %}You are first in line.{% else %}You are number {{ place }} in line.{% endif %}`

/** English, and the list of all keys: the other languages are typed by it. `lead` ends with a space, or is empty. Button titles have 20 characters at most. */
export const en = {
  closed: `{{ lead }}We are closed right now and open again {{ opening }}; a colleague will answer you here then. ${place}`,
  closed_holiday: `{{ lead }}We are closed ({{ holiday }}) and open again {{ opening }}; a colleague will answer you here then. ${place}`,
  closed_unknown: `{{ lead }}We are closed right now. A colleague will answer you here as soon as we are back. ${place}`,
  complaint: `{{ lead }}We are closed right now and open again {{ opening }}; a colleague will look into it and answer you here {{ due }} at the latest. ${place}`,
  complaint_holiday: `{{ lead }}We are closed ({{ holiday }}) and open again {{ opening }}; a colleague will look into it and answer you here {{ due }} at the latest. ${place}`,
  complaint_unknown: `{{ lead }}We are closed right now. A colleague will look into it and answer you here as soon as we are back. ${place}`,
  closed_again: '{{ lead }}A colleague will answer you here as soon as we are open again.',
  ask_leave: 'That is more than a day away: may we write to you here first when we are back?',
  leave_button: 'Yes, write to me',
  leave_given: 'Thank you! We will write to you {{ opening }}.',
  leave_late: 'Thank you! Just write to us here whenever you need us.',
  open_now: 'Hello! We are here now, and a colleague will answer you shortly.',
}

export type Key = keyof typeof en
