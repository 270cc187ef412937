import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bareEnvironment, killGroup, memoryOf } from './browser.ts'
import { type Client, type ClientEvent, type ClientOptions, NotConnected } from './client.ts'

const host = fileURLToPath(new URL('./host.ts', import.meta.url))
/** Leaving WhatsApp in order takes a second or two; what takes longer is ended. */
const stopMs = 5_000

type Answer = { call: number; value?: unknown; error?: string }
type Told = ClientEvent | Answer | { browser: number | undefined } | { fault: string }

/** A client whose library runs in a process of its own. It starts with the first call. */
export function createProcessClient({ folder, onEvent }: ClientOptions): Client {
  const waiting = new Map<number, { done(value: unknown): void; failed(error: Error): void }>()
  let calls = 0
  let browser: number | undefined
  let child: ChildProcess | undefined
  let over = false

  function open(): ChildProcess {
    // A browser that has to be unpacked first lies where nobody else can put one.
    const unpacked = join(dirname(folder), 'browser')
    mkdirSync(unpacked, { recursive: true, mode: 0o700 })
    const started = fork(host, [folder], {
      // A group of its own: a Ctrl-C in the terminal is for the server alone.
      detached: true,
      execArgv: [],
      serialization: 'advanced',
      // The library prints what it likes, messages too.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...bareEnvironment(folder), TMPDIR: unpacked },
    })
    started.on('message', (told: Told) => {
      if ('call' in told) settle(told)
      else if ('event' in told) onEvent(told)
      else if ('browser' in told) browser = told.browser
    })
    started.on('error', () => {})
    started.once('exit', () => {
      over = true
      for (const { failed } of waiting.values()) failed(new Error('The process of the linked device ended.'))
      waiting.clear()
      onEvent({ event: 'gone', reason: 'process ended' })
    })
    return started
  }

  function settle({ call, value, error }: Answer) {
    const one = waiting.get(call)
    waiting.delete(call)
    if (error === undefined) one?.done(value)
    else one?.failed(new Error(error))
  }

  function ask<T>(method: keyof Client, ...args: unknown[]): Promise<T> {
    if (over) return Promise.reject(new NotConnected())
    child ??= open()
    if (!child.connected) return Promise.reject(new NotConnected())
    const call = ++calls
    return new Promise<T>((resolve, reject) => {
      waiting.set(call, { done: (value) => resolve(value as T), failed: reject })
      child!.send({ call, method, args }, (error) => {
        if (!error) return
        waiting.delete(call)
        reject(new NotConnected())
      })
    })
  }

  /** After the orderly way or instead of it: nothing of the device runs when this resolves. */
  async function end(method: 'stop' | 'logout'): Promise<void> {
    if (child === undefined || over) return
    const exited = once(child, 'exit')
    const timer = setTimeout(() => {
      if (browser !== undefined) killGroup(browser)
      child!.kill('SIGKILL')
    }, stopMs)
    await ask(method).catch(() => child!.kill('SIGKILL'))
    await exited
    clearTimeout(timer)
  }

  return {
    start: () => ask('start'),
    whoIs: (chat) => ask('whoIs', chat),
    find: (phone) => ask('find', phone),
    send: (chat, content) => ask('send', chat, content),
    download: (id) => ask('download', id),
    seen: (chat) => ask('seen', chat),
    typing: (chat) => ask('typing', chat),
    recent: (since) => ask('recent', since),
    memory: async () => (browser === undefined ? 0 : memoryOf(browser)),
    logout: () => end('logout'),
    stop: () => end('stop'),
  }
}
