#!/usr/bin/env node
// Runs a TypeScript file of this project: `node run.mjs FILE [args]`.
//
// Plain JavaScript, because it must start on any Node a machine happens to have. The server needs a Node
// that strips types (22.18 or newer); `npm ci` brings one as a platform package. This finds it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const [file, ...args] = process.argv.slice(2)
if (!file) {
  console.error('Usage: node run.mjs FILE [arguments]')
  process.exit(2)
}

/** Node 22.18 runs TypeScript as it is; 23 before 23.6 does not. */
function stripsTypes(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)
}

function bundledNode() {
  const require = createRequire(import.meta.url)
  for (const name of [
    `node-${process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ]) {
    try {
      const binary = join(dirname(require.resolve(`${name}/package.json`)), 'bin', 'node')
      if (existsSync(binary)) return binary
    } catch {
      // not installed for this platform; the next name, or the message below
    }
  }
  return undefined
}

if (stripsTypes(process.versions.node)) {
  // The second start need not strip and compile again: half a second and some 20 MB less. Where the folder cannot
  // be written, Node goes on without.
  module.enableCompileCache?.(join(root, 'node_modules', '.cache', 'kalathi'))
  const path = resolve(root, file)
  process.argv = [process.argv[0], path, ...args]
  await import(pathToFileURL(path).href)
} else {
  const node = bundledNode()
  if (!node) {
    console.error(
      `Kalathi needs Node 22.18 or newer; this is ${process.versions.node}. Run "npm ci" (without --omit=optional) or install Node 24 from https://nodejs.org.`,
    )
    process.exit(1)
  }
  const child = spawn(node, [...process.execArgv, join(root, 'run.mjs'), file, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) =>
    process.exit(code ?? (signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : 1)),
  )
}
