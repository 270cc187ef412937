import type { Machine } from '../machine.ts'
import type { Row } from '../table.ts'

export type Context = {
  machine: Machine
  /** As many messages as the memory line asks for; else fewer, and the table says so. */
  full: boolean
  /** Shorter and fewer rounds, to try the benchmark itself. */
  quick: boolean
  say(words: string): void
}

export type Line = { name: string; run(context: Context): Promise<Row[]> }

export const whole = (value: number) => Math.round(value).toLocaleString('en-US')
export const ms = (value: number) => `${value.toFixed(1)} ms`
