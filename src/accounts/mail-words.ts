type Letter = { subject: string; lines: string[] }
export type MailWords = { invitation: Letter; reset: Letter }

/** The letters in each language of the dashboard. `{link}` is where the link goes. */
export const mailWords: Record<string, MailWords> = {
  en: {
    invitation: {
      subject: 'You are invited to Kalathi',
      lines: [
        'Hello,',
        'You are invited to look after the shop’s conversations. Choose a password here, within 7 days:',
        '{link}',
        'If you did not expect this, leave it be: nothing happens.',
      ],
    },
    reset: {
      subject: 'A new password for Kalathi',
      lines: [
        'Hello,',
        'Choose a new password here, within 24 hours:',
        '{link}',
        'If you did not ask for it, leave it be: your password stays as it is.',
      ],
    },
  },
  el: {
    invitation: {
      subject: 'Πρόσκληση στο Kalathi',
      lines: [
        'Γεια σας,',
        'Σας προσκάλεσαν να φροντίζετε τις συνομιλίες του καταστήματος. Επιλέξτε κωδικό πρόσβασης εδώ, μέσα σε 7 ημέρες:',
        '{link}',
        'Αν δεν το περιμένατε, αγνοήστε το: δεν θα συμβεί τίποτα.',
      ],
    },
    reset: {
      subject: 'Νέος κωδικός πρόσβασης για το Kalathi',
      lines: [
        'Γεια σας,',
        'Επιλέξτε νέο κωδικό πρόσβασης εδώ, μέσα σε 24 ώρες:',
        '{link}',
        'Αν δεν το ζητήσατε εσείς, αγνοήστε το: ο κωδικός σας μένει όπως είναι.',
      ],
    },
  },
  hu: {
    invitation: {
      subject: 'Meghívó a Kalathiba',
      lines: [
        'Jó napot!',
        'Meghívták, hogy gondját viselje a bolt beszélgetéseinek. Itt választhat jelszót, 7 napon belül:',
        '{link}',
        'Ha nem számított erre, hagyja figyelmen kívül: nem történik semmi.',
      ],
    },
    reset: {
      subject: 'Új jelszó a Kalathihoz',
      lines: [
        'Jó napot!',
        'Itt választhat új jelszót, 24 órán belül:',
        '{link}',
        'Ha nem Ön kérte, hagyja figyelmen kívül: a jelszava marad a régi.',
      ],
    },
  },
}
