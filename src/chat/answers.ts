/** How long to wait for more, in ms: after an answer, after "read" when nobody types, and for anything at all. */
const quiet = { answered: 400, read: 600, nothing: 6000 }

/** Knows when the shop has said what it has to say to the newest message: there is no signal for "that was all". */
export function createAnswers() {
  let id: string | undefined
  let status = 'sent'
  let isTyping = false
  let came = false
  let changed = () => {}

  const patience = () => {
    if (isTyping) return quiet.nothing
    if (came) return quiet.answered
    return status === 'read' ? quiet.read : quiet.nothing
  }

  return {
    /** The newest message of the shopper. */
    last: () => id,
    sent(messageId: string) {
      id = messageId
      status = 'sent'
      came = false
      isTyping = false
    },
    status(messageId: string, next: string) {
      if (messageId !== id) return
      status = next
      changed()
    },
    typing(now: boolean) {
      isTyping = now
      changed()
    },
    came() {
      came = true
      isTyping = false
      changed()
    },
    /** Resolves when nothing more is to be expected, with the status of the shopper's message. */
    async settled(end: AbortSignal): Promise<string> {
      for (let waiting = true; waiting && !end.aborted; ) {
        waiting = await new Promise<boolean>((resolve) => {
          const timer = setTimeout(resolve, patience(), false)
          changed = () => {
            clearTimeout(timer)
            resolve(true)
          }
          end.addEventListener('abort', changed, { once: true })
        })
      }
      return status
    },
  }
}
