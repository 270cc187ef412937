/** English, and the list of all keys: the other languages are typed by it. Button titles have 20 characters at most. */
export const en = {
  price: 'Thank you for telling us. We will let you know when there is something good for less.',
  quality:
    'Thank you for telling us, and we are sorry it was not as it should be. A colleague will gladly look into it.',
  delivery:
    'Thank you for telling us, and we are sorry about the delivery. A colleague will gladly look into it.',
  elsewhere:
    'Thank you for telling us. We are glad you found what you needed, and are here whenever you like.',
  not_now: 'Of course, take your time. We are here whenever you like.',
  human_button: 'Talk to a colleague',
}

export type Key = keyof typeof en
