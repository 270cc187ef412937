import type { FastifyInstance } from 'fastify'
import { Problem } from './problem.ts'

/** 500 items of an order are about 100 KB. */
const mostBytes = 1024 * 1024
/** Nothing of ours nests deeper than ten; a check that recurses over a megabyte of "[" ends the stack. */
const deepest = 64

/** Reads JSON bodies only, drops `__proto__` keys (stores send what their plugins invent), and bounds the depth. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('remove', 'remove')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: mostBytes },
    (request, body, done) => {
      const text = String(body)
      // A POST without anything to say (pause, resolve) is fine; a route that wants a body says so by its schema.
      if (text.trim() === '') return done(null, undefined)
      if (tooDeep(text)) return done(new Problem(400, `The body nests deeper than ${deepest} levels.`))
      return parse(request, text, done)
    },
  )
}

/** One pass over the text; brackets inside strings do not count. */
function tooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 0x5c) at++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > deepest) return true
    } else if (code === 0x5d || code === 0x7d) depth--
  }
  return false
}
