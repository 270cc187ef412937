// postgres.js, mended while it is loaded.
//
// Version 3.4.9 leaves Nagle's algorithm on, and has eight faults; a server which outlives its database meets
// most of them within seconds (porsager/postgres issues 1066, 1154, 1173, 1208; pull requests 1155, 1183 and 1209 are open):
//   - a write that was scheduled before the connection closed throws from a timer, where nobody can catch it, and
//     ends the process;
//   - a connection that breaks while it asks for the types of arrays, its first question, rejects a promise that nobody
//     holds, and ends the process;
//   - a statement that was written as the connection broke stays in its list, and the successor waits for an answer
//     to it for ever;
//   - a COPY whose last piece fills the reader's buffer pauses the socket and is never told its end;
//   - a COPY to the server that is refused after its last piece is never told so;
//   - a transaction whose connection closed may go on, statement by statement, on the connection's successor:
//     outside any transaction, or inside somebody else's;
//   - a value that cannot be sent (undefined, no time) leaves its statement in the list, unsent: each that is asked
//     after it is given the answer of the next, and a transaction commits without it;
//   - a transaction that begins behind a hundred statements is not told on which connection, and stays open there.
// And it costs a busy server more than it must (docs/decisions/0033 and 0034): it waits for the beginning and for the
// end of each transaction, keeps small statements back until the loop's next turn and writes each longer one by itself,
// gives work to the connection that has rested longest, and looks twice for what is to be escaped in each value of an
// array.
// A patch at install time would need an install script, and those may be off. See docs/decisions/0011.
import { registerHooks } from 'node:module'

type Mend = { file: string; changes: [from: string, to: string][] }

const mends: Mend[] = [
  {
    file: '/postgres/src/connection.js',
    changes: [
      [
        'const x = socket.write(chunk, fn)',
        `if (socket === null) {
      chunk = nextWriteTimer = null
      error(Errors.connection('CONNECTION_CLOSED', options))
      return false
    }
    const x = socket.write(chunk, fn)`,
      ],
      // Small statements left with the loop's next turn, which is milliseconds later in a busy process, and each that is
      // longer by itself: they leave together when nothing more is to be done at once. One tick later than that, for the
      // end of a transaction is asked in a tick and leaves with what was asked before it.
      [
        'nextWriteTimer === null && (nextWriteTimer = setImmediate(nextWrite))',
        `if (nextWriteTimer === null) {
      const due = nextWriteTimer = {}
      process.nextTick(() => process.nextTick(() => nextWriteTimer === due && nextWrite()))
    }`,
      ],
      ['chunk.length >= 1024', 'chunk.length >= 65536'],
      ['    nextWriteTimer !== null && clearImmediate(nextWriteTimer)\n', ''],
      ['    clearImmediate(nextWriteTimer)\n', '    nextWriteTimer = null\n'],
      ['    clearImmediate(nextWriteTimer)\n', '    nextWriteTimer = null\n'],
      // Asked anew by the next connection, which is opened for whatever waits for this one.
      ['return fetchArrayTypes()', 'return fetchArrayTypes().catch(() => {})'],
      // Refused by Postgres at its place in the line: else another statement is told so, what is asked next is given the
      // answer of the one before, and a transaction goes on without it.
      [
        '      sent.length === 0 && write(Sync)\n      errored(error)\n      return true\n',
        '      return refuse(q, error)\n',
      ],
      [
        '        query && (query.cursorFn || query.describeFirst) && write(Sync)\n        errored(e)\n',
        '        query && (query.cursorFn || query.describeFirst) ? refuse(query, e) : errored(e)\n',
      ],
      [
        '  function toBuffer(q) {\n',
        `  function refuse(q, fault) {
    q.retried = fault
    q.describeFirst = q.cursorFn = null
    return write(b().Q().str('a value that cannot be sent' + b.N).end())
  }

  function toBuffer(q) {
`,
      ],
      // Whoever begins a transaction behind a hundred statements would never be told on which connection, and it would stay
      // open there, around whatever others ask.
      [
        '      build(q)\n      return write(',
        '      build(q)\n      q.options.onexecute && q.options.onexecute(connection)\n      return write(',
      ],
      ['(!q.options.onexecute || q.options.onexecute(connection))', '!q.options.onexecute'],
      // Tried again in a transaction it would be refused like all that follows, or run after the end that is under way.
      [
        'q.retried = error\n',
        'if (connection.reserved)\n      return errored(error)\n    q.retried = error\n',
      ],
      // Paused by the last piece of a COPY, the socket would never bring the end of it.
      ['stream && stream.push(null)', 'stream && (stream.push(null), socket && socket.resume())'],
      // A COPY in that is refused once all of it was sent else waits for its end until the server hangs up.
      [
        'stream && (stream.destroy(err), stream = null)',
        'final && (final(err), final = null)\n    stream && (stream.destroy(err), stream = null)',
      ],
      // Small writes that follow one another (the end of a COPY, what a transaction asks next) would each wait 40 ms
      // for the acknowledgement of the one before.
      [
        "socket.on('data', data)\n",
        "socket.on('data', data)\n      socket.setNoDelay && socket.setNoDelay(true)\n",
      ],
      // What the old connection was told last is no answer to what the new one is asked first.
      [
        '    socket = null\n\n    if (initial)',
        '    socket = chunk = nextWriteTimer = errorResponse = null\n\n    if (initial)',
      ],
      [
        "!hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))",
        ";(query || sent.length) && (error(Errors.connection('CONNECTION_CLOSED', options, socket)), query = null)",
      ],
    ],
  },
  {
    file: '/postgres/src/types.js',
    // Of most values of an array nothing is to be escaped, and to find that out once is enough.
    changes: [
      [
        'function arrayEscape(x) {\n  return x\n',
        'function arrayEscape(x) {\n  return !/["\\\\]/.test(x) ? x : x\n',
      ],
    ],
  },
  {
    file: '/postgres/src/queue.js',
    changes: [['    shift: () => {', '    pop: () => xs.pop(),\n    shift: () => {']],
  },
  {
    file: '/postgres/src/index.js',
    changes: [
      // Of those that are idle the one that was last in use, whose server process has still all at hand: in turn, they
      // push one another out of the processor's caches.
      ['? open.shift()', '? open.pop()'],
      ['return go(open.shift(), query)', 'return go(open.pop(), query)'],
      // What a transaction asks first goes out with its beginning, without a wait between, where a connection is open.
      [
        "await sql.unsafe('begin ' + options.replace(/[^a-z ]/ig, ''), [], { onexecute }).execute()",
        `const begun = sql.unsafe('begin ' + options.replace(/[^a-z ]/ig, ''), [], { onexecute }).execute()
      await null
      connection ? begun.catch(e => lost = e) : await begun`,
      ],
      [
        'return c.execute(query)\n      ? move(c, busy)',
        'const more = c.execute(query)\n    return c.reserved ? move(c, reserved) : more\n      ? move(c, busy)',
      ],
      [
        'let savepoints = 0\n',
        `const over = () => Errors.generic('TRANSACTION_OVER', 'Nothing can be asked after the end of a transaction')
    let lost = null
      , last = null
      , undone = false
      , savepoints = 0
`,
      ],
      ['connection.onclose = reject)', 'connection.onclose = e => reject(lost = e))'],
      // And its end may go out with what it asks last (see last.ts): when all of that has been asked, and before any of
      // it is sent. What throws until then, without a word to the database, undoes all as it else would; in a savepoint,
      // what was asked in it.
      [
        'sql.savepoint = savepoint\n',
        `sql.savepoint = savepoint
      sql.ending = () => ({ then: (...told) => (last ||= new Promise(end)).then(...told) })
`,
      ],
      [
        '      function savepoint(name, fn) {\n',
        `      function end(resolve, reject) {
        process.nextTick(() => {
          if (undone)
            return reject(over())
          const q = sql\`commit\`
          q.executed = true
          handler(q)
          lost = lost || over
          q.then(resolve, reject)
        })
      }

      function savepoint(name, fn) {
`,
      ],
      [
        'if (uncaughtError)\n          throw uncaughtError\n      } catch (e) {\n',
        `last && await last
        if (uncaughtError)
          throw uncaughtError
      } catch (e) {
        if (lost === over)
          throw uncaughtError || e
        undone = undone || !name
`,
      ],
      ['      if (!name) {\n        prepare\n', '      if (!name && !last) {\n        prepare\n'],
      [
        'q.catch(e => uncaughtError || (uncaughtError = e))\n',
        `q.catch(e => uncaughtError || (uncaughtError = e))
        if (lost)
          return q.reject(lost === over ? over() : lost)
`,
      ],
    ],
  },
]

const done = new Set<string>()
const hooks = registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    const mend = mends.find(({ file }) => url.endsWith(file))
    if (!mend || !loaded.source) return loaded
    done.add(mend.file)
    return { ...loaded, source: mended(String(loaded.source), mend) }
  },
})

/** @throws when the text to mend is not there: another version of the driver, which must be looked at anew */
function mended(source: string, { file, changes }: Mend): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} is not the version of the driver that this mends`)
    return text.replace(from, to)
  }, source)
}

const { default: postgres } = await import('postgres')
hooks.deregister()
if (done.size < mends.length)
  throw new Error('postgres was loaded before src/db/driver.ts: import it from there')

export default postgres
