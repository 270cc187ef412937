import { clearLine, createInterface, cursorTo } from 'node:readline'
import { createAnswers } from './answers.ts'
import { findShopper, readCommand } from './commands.ts'
import { choicesOf, linesOf, painter, ticksOf } from './lines.ts'
import { type Bubble, type Phone, Refused, type Row, type Shopper } from './phone.ts'

type Terminal = {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
  /** A person types: prompt, colours, and answers that come while they type. Otherwise each line waits for its answer. */
  interactive: boolean
}

type Talk = {
  phone: Phone
  terminal: Terminal
  as: string | undefined
  note: string | undefined
  signal: AbortSignal
}

/** Talks to the shop as a shopper, line by line, until `/quit`, the end of the input, or the signal. */
export async function talk({ phone, terminal, as, note, signal }: Talk): Promise<void> {
  const { input, output, interactive } = terminal
  const paint = painter(interactive)
  const start = await phone.state()
  let shopper = await chosen(phone, start.shoppers, as)
  let asked: { messageId: string; choices: Row[] } | undefined
  const shown = new Map<string, string>(start.messages.map((message) => [message.id, message.status]))
  const answers = createAnswers()
  const reader = createInterface({ input, output, terminal: interactive, prompt: paint('bold', '› ') })
  const leave = new AbortController()
  const end = AbortSignal.any([signal, leave.signal])
  // Before the first wait: a pipe may have given all its lines by then.
  const lines = linesFrom(reader, end)

  function print(...words: string[]) {
    if (interactive) {
      cursorTo(output, 0)
      clearLine(output, 0)
    }
    output.write(`${words.join('\n')}\n`)
    if (interactive && !end.aborted) reader.prompt(true)
  }

  function heard(message: Bubble) {
    if (message.shopperId !== shopper.id) return
    const before = shown.get(message.id)
    shown.set(message.id, message.status)
    if (message.direction === 'out') {
      answers.status(message.id, message.status)
      if (message.status === 'read' && before !== 'read' && message.id === answers.last())
        print(`  ${ticksOf('read', paint)}`)
      return
    }
    // Nothing is on the phone before it is delivered there.
    if (message.status === 'accepted' || message.status === 'sent' || message.status === 'held') return
    if (before === 'delivered' || before === 'read' || before === 'failed') return
    print(...linesOf(message, paint))
    const choices = choicesOf(message)
    if (choices.length > 0) asked = { messageId: message.id, choices }
    answers.came()
    if (message.status === 'delivered') void phone.act(shopper.id, 'read').catch(() => {})
  }

  async function take(line: string): Promise<void> {
    const command = await readCommand(line, phone)
    switch (command?.does) {
      case 'quit':
        return leave.abort()
      case 'tell':
        return print(command.words)
      case 'become':
        shopper = command.shopper
        asked = undefined
        return print(paint('dim', `You are ${shopper.name} now.`))
      case 'act':
        return send(command.action, command.body)
      case undefined: {
        const choice = asked?.choices[Number(line.trim()) - 1]
        if (!asked || !choice) return send('text', { text: line })
        return send('choose', { messageId: asked.messageId, choice: choice.id })
      }
    }
  }

  async function send(action: string, body: Record<string, unknown>): Promise<void> {
    const { id } = await phone.act(shopper.id, action, body)
    if (id === undefined) return
    answers.sent(id)
    if (interactive) return
    const status = await answers.settled(end)
    if (status !== 'read') print(`  ${ticksOf(status, paint)}`)
  }

  const following = phone.follow(
    start.position,
    { message: heard, typing: ({ shopperId, typing }) => shopperId === shopper.id && answers.typing(typing) },
    end,
  )
  print(
    ...(note ? [paint('dim', `This is ${note}.`)] : []),
    `You are ${shopper.name}, writing to ${start.shop.name}. ${paint('dim', '/help tells what else you can do.')}`,
  )
  try {
    for await (const line of lines) {
      if (line.trim() !== '') {
        await take(line).catch((error) =>
          print(paint('red', error instanceof Refused ? error.message : 'The server cannot be reached.')),
        )
      }
      if (interactive && !end.aborted) reader.prompt(true)
    }
  } finally {
    leave.abort()
    reader.close()
    if (interactive) output.write('\n')
    await following
  }
}

async function chosen(phone: Phone, shoppers: Shopper[], name: string | undefined): Promise<Shopper> {
  if (name !== undefined) return findShopper(shoppers, name) ?? phone.addShopper(name)
  return shoppers[0] ?? phone.addShopper('Maria')
}

/** The lines of a reader, in order, until its end or the signal; none is lost while one is being answered. */
function linesFrom(reader: ReturnType<typeof createInterface>, end: AbortSignal): AsyncIterable<string> {
  const waiting: string[] = []
  let ended = false
  let wake = () => {}
  reader.on('line', (line) => {
    waiting.push(line)
    wake()
  })
  const stop = () => {
    ended = true
    wake()
  }
  reader.on('close', stop)
  // On a terminal Ctrl-C comes as a key, not as a signal.
  reader.on('SIGINT', () => reader.close())
  end.addEventListener('abort', stop)
  return {
    async *[Symbol.asyncIterator]() {
      for (;;) {
        while (waiting.length > 0 && !end.aborted) yield waiting.shift()!
        if (ended || end.aborted) return
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}
