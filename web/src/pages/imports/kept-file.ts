const database = 'kalathi'
const store = 'files'

/** The file that somebody chose, kept by the browser until it is taken in, so that a reload loses nothing. */
export const keepFile = (key: string, file: File) => within('readwrite', (files) => files.put(file, key))
export const forgetFile = (key: string) => within('readwrite', (files) => files.delete(key))
/** Undefined: none was chosen, or this browser keeps none. */
export const keptFile = (key: string) =>
  within('readonly', (files) => files.get(key)) as Promise<File | undefined>

async function within(
  mode: IDBTransactionMode,
  ask: (files: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  try {
    const opening = indexedDB.open(database, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(store)
    const db = (await settled(opening)) as IDBDatabase
    const answer = await settled(ask(db.transaction(store, mode).objectStore(store)))
    db.close()
    return answer
  } catch {
    // A private window may keep nothing: then a reload asks for the file again.
    return undefined
  }
}

const settled = (request: IDBRequest) =>
  new Promise<unknown>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
