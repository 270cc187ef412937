import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type WhatsApp from 'whatsapp-web.js'
import { endLeftover, findBrowser, launchOptions } from './browser.ts'
import type { Client, ClientOptions, DeviceContent } from './client.ts'
import { readMessage, readReaction } from './read.ts'

/** Codes are made anew every 20 s; after so many nobody is there to scan them. */
const mostQrs = 6
const mostPerChat = 50
const mostChats = 100

type Opened = Omit<Client, 'memory'> & { browserPid(): number | undefined }

/**
 * whatsapp-web.js behind our port. Loaded only here, and only in the process that is the browser's parent.
 * A file `web.html` beside the sessions stands in for the newest page of WhatsApp Web: the way out on a day
 * when that has moved on and the library has not.
 */
export async function openLibrary({ folder, onEvent }: ClientOptions): Promise<Opened> {
  const { default: library } = await import('whatsapp-web.js')
  await endLeftover(join(folder, 'session'))
  const browser = await findBrowser()
  const root = dirname(folder)
  const pinned = existsSync(join(root, 'web.html'))
  const open = (sandbox: boolean) => {
    const client = new library.Client({
      authStrategy: new library.LocalAuth({ dataPath: folder }),
      puppeteer: launchOptions(browser, folder, sandbox),
      webVersion: 'web',
      webVersionCache: pinned ? { type: 'local', path: root } : { type: 'none' },
      deviceName: 'Kalathi',
      qrMaxRetries: mostQrs,
      authTimeoutMs: 60_000,
    } as WhatsApp.ClientOptions)
    // It would keep a copy of the page in memory, and fail behind our back when the page is gone before it is read.
    if (!pinned) Object.assign(client, { initWebVersionCache: async () => {} })
    listen(client, onEvent)
    return client
  }
  let client = open(process.getuid?.() !== 0)
  const contentOf = ({ file, text }: DeviceContent) =>
    file
      ? new library.MessageMedia(file.mime, Buffer.from(file.bytes).toString('base64'), file.filename)
      : text

  return {
    browserPid: () => client.pupBrowser?.process()?.pid,
    async start() {
      try {
        await client.initialize()
      } catch (error) {
        if (client.pupBrowser || process.getuid?.() === 0) throw error
        client = open(false)
        await client.initialize()
      }
    },
    async whoIs(chat) {
      const [found] = (await client.getContactLidAndPhone([chat])) as { lid?: string; pn?: string }[]
      return { ...(found?.lid && { lid: found.lid }), ...(found?.pn && { phone: found.pn }) }
    },
    async find(phone) {
      return (await client.getNumberId(phone))?._serialized ?? null
    },
    async send(chat, content) {
      const { file, text, quoted, preview } = content
      const sent = await client.sendMessage(chat, contentOf(content), {
        sendSeen: false,
        parseVCards: false,
        waitUntilMsgSent: true,
        linkPreview: preview !== false,
        ...(file && text !== '' && { caption: text }),
        ...(file?.as === 'document' && { sendMediaAsDocument: true }),
        ...(file?.as === 'voice' && { sendAudioAsVoice: true }),
        ...(file?.as === 'sticker' && { sendMediaAsSticker: true }),
        ...(quoted && { quotedMessageId: quoted }),
      } as WhatsApp.MessageSendOptions)
      return sent ? readMessage(sent) : null
    },
    async download(id) {
      const file = await (await client.getMessageById(id))?.downloadMedia()
      if (!file) return null
      const bytes = Buffer.from(file.data, 'base64')
      return { bytes, mime: file.mimetype, ...(file.filename && { filename: file.filename }) }
    },
    async seen(chat) {
      await client.sendSeen(chat)
    },
    async typing(chat) {
      await (await client.getChatById(chat)).sendStateTyping()
    },
    async recent(since) {
      const chats = (await client.getChats()).filter((chat) => !chat.isGroup && chat.timestamp >= since)
      const found: WhatsApp.Message[] = []
      for (const chat of chats.slice(0, mostChats))
        found.push(...(await chat.fetchMessages({ limit: mostPerChat })))
      const messages = found.map(readMessage)
      return messages.filter((one) => one.timestamp >= since).sort((a, b) => a.timestamp - b.timestamp)
    },
    logout: () => client.logout(),
    stop: () => client.destroy(),
  }
}

function listen(client: WhatsApp.Client, onEvent: ClientOptions['onEvent']): void {
  client.on('qr', (text) => onEvent({ event: 'qr', text }))
  client.on('authenticated', () => onEvent({ event: 'authenticated' }))
  client.on('ready', () => {
    const wid = client.info?.wid
    // A phone that hides its number from its own device tells another name instead.
    onEvent({ event: 'ready', phone: wid?.server === 'c.us' ? wid.user : null })
  })
  client.on('auth_failure', () => onEvent({ event: 'gone', reason: 'LOGOUT' }))
  client.on('disconnected', (reason) => onEvent({ event: 'gone', reason: String(reason) }))
  const tell = (fact: 'message' | 'edit' | 'revoke') => (message: unknown) =>
    onEvent({ event: 'happened', happened: { fact, message: readMessage(message) } })
  client.on('message_create', tell('message'))
  client.on('message_edit', tell('edit'))
  client.on('message_revoke_everyone', tell('revoke'))
  client.on('message_ack', (message, ack) =>
    onEvent({
      event: 'happened',
      happened: { fact: 'ack', message: readMessage(message), ack: Number(ack) },
    }),
  )
  client.on('message_reaction', (reaction) => {
    const happened = readReaction(reaction)
    if (happened) onEvent({ event: 'happened', happened })
  })
}
