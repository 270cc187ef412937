import type { Log } from '../log.ts'
import { type MailWords, mailWords } from './mail-words.ts'

/** How mail leaves; undefined where no SMTP is set, and links are then shown to be copied. */
export type MailConfig = { smtpUrl: string; from: string }

export type Mail = {
  /** Sends the link in words for `kind`. False: the server did not take it; the log says why. */
  send(kind: keyof MailWords, to: string, link: string, locale: string): Promise<boolean>
}

const patienceMs = 15_000

/** The library is loaded with the first letter, and no connection is kept. */
export function createMail({ smtpUrl, from }: MailConfig, log: Log): Mail {
  return {
    async send(kind, to, link, locale) {
      const { subject, lines } = (mailWords[locale.split('-')[0]!] ?? mailWords.en)![kind]
      try {
        const { createTransport } = await import('nodemailer')
        const limits = {
          connectionTimeout: patienceMs,
          greetingTimeout: patienceMs,
          socketTimeout: patienceMs,
        }
        const transport = createTransport(smtpUrl, { ...limits, from })
        await transport.sendMail({
          to,
          subject,
          text: lines.map((line) => line.replace('{link}', link)).join('\n\n'),
        })
        return true
      } catch (error) {
        // Its words quote addresses of people.
        log.warn({ code: (error as { code?: string }).code ?? 'unknown', kind }, 'mail was not taken')
        return false
      }
    },
  }
}
