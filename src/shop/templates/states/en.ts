import type { StateWords } from './words.ts'

export const en: StateWords = {
  states: {
    draft: { words: 'A draft that WhatsApp has not seen yet.', cure: 'Submit it for review.' },
    incomplete: {
      words: 'A draft that WhatsApp would refuse as it is.',
      cure: 'Correct what is marked, then submit it.',
    },
    in_review: {
      words: 'WhatsApp is reviewing it. That takes minutes, sometimes a day.',
      cure: 'Nothing to do.',
    },
    approved: { words: 'Approved: it can be sent.', cure: 'Nothing to do.' },
    rejected: {
      words: 'WhatsApp rejected it.',
      cure: 'Change it and submit it again, or appeal in WhatsApp Manager.',
    },
    paused: {
      words: 'WhatsApp paused it, because people blocked or reported it.',
      cure: 'Wait, and change it or write to people who are more interested: after the third pause it is disabled for good.',
    },
    disabled: {
      words: 'WhatsApp disabled it for good, because people disliked it.',
      cure: 'Make a new template under another name, with words that people are glad to get.',
    },
    in_appeal: { words: 'WhatsApp is looking at your appeal.', cure: 'Nothing to do.' },
    archived: {
      words: 'It was archived in WhatsApp Manager.',
      cure: 'Take it out of the archive there to send it.',
    },
    gone: {
      words: 'WhatsApp does not have it any more.',
      cure: 'Delete it here too, or make it anew: its name is free again after 30 days.',
    },
    unknown: { words: 'WhatsApp calls its state "{status}".', cure: 'Look at it in WhatsApp Manager.' },
  },
  reasons: {
    ABUSIVE_CONTENT: {
      words: 'The text seems offensive or threatening to WhatsApp.',
      cure: 'Write it more gently.',
    },
    INCORRECT_CATEGORY: {
      words: 'The text does not fit its category.',
      cure: 'Choose the category marketing, or take everything out that advertises.',
    },
    CATEGORY_NOT_AVAILABLE: {
      words: 'The category is not open to this account.',
      cure: 'Choose another category.',
    },
    INVALID_FORMAT: {
      words: 'The form is not right: variables, samples or special characters.',
      cure: 'Check the variables and their samples.',
    },
    PROMOTIONAL: { words: 'The text advertises.', cure: 'Choose the category marketing.' },
    SCAM: {
      words: 'The text looks like a fraud to WhatsApp.',
      cure: 'Ask for no personal data, and name the shop.',
    },
    TAG_CONTENT_MISMATCH: {
      words: 'The language or the category does not fit the text.',
      cure: 'Choose the language that the text is in.',
    },
  },
  categories: { marketing: 'marketing', utility: 'utility', authentication: 'authentication' },
  pausedUntil: 'WhatsApp paused it until {until}, because people blocked or reported it.',
  disliked: {
    words: 'People react badly to it.',
    cure: 'Write to fewer and more interested people, or change the text, before WhatsApp pauses it.',
  },
  change: { words: 'A change of it waits.', cure: 'Submit the change for review.' },
  recategorised: 'From {when} WhatsApp counts it as {category}; that changes its price.',
}
