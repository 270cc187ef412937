import { readFileSync, rmSync } from 'node:fs'

/** Where a server can be told to die or to stand still, in the order in which a campaign comes by. */
export const points = [
  'before_chunk',
  'chunk_planned',
  'claimed',
  'marked',
  'before_write',
  'written',
  'answered',
  'before_flush',
  'flushed',
] as const

type Point = (typeof points)[number]

let armed: Point | undefined
let left = 0
let signal = 'SIGKILL'

/** Reads `point times [signal]` from a file and takes it away, so that the next server lives. Without the file nobody dies. */
export function arm(file: string): void {
  try {
    const [point, times, how] = readFileSync(file, 'utf8').split(' ')
    armed = point as Point
    left = Number(times)
    signal = how ?? 'SIGKILL'
    rmSync(file)
  } catch {
    armed = undefined
  }
}

/** The end or the rest of the process, where it was told to die here and has come by as often as it was told. */
export function pass(point: Point): void {
  if (point === armed && --left === 0) process.kill(process.pid, signal)
}
