import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const installed = fileURLToPath(new URL('../../node_modules', import.meta.url))

/**
 * Runs a program of an installed package with the Node that we run on, and nothing to read from: a program that
 * would ask a question fails instead of waiting. Resolves with its exit code and all that it printed.
 */
export function runPackage(
  name: string,
  bin: string,
  args: string[],
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [`${installed}/${name}/${bin}`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
