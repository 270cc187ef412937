import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isWhole, previewImport, type Reading } from '../../api/imports.ts'
import { useDraft } from '../../app/draft.ts'
import { fieldsOf } from '../../app/refused.tsx'
import { forgetFile, keepFile, keptFile } from './kept-file.ts'

const asFound: Reading = { mapping: {} }

/** A file somebody chose, how it is to be read, and what the server would make of it. All kept over a reload. */
export function useLook(key: string) {
  const [file, setFile] = useState<File>()
  const [isReady, setReady] = useState(false)
  const reading = useDraft<Reading>(`${key}.reading`, asFound)
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    void keptFile(key).then((kept) => {
      setFile((now) => now ?? kept)
      setReady(true)
    })
  }, [key])
  const preview = useQuery({
    queryKey: ['imports', 'preview', file?.name, file?.size, file?.lastModified, reading.value],
    queryFn: () => previewImport(file!, reading.value),
    enabled: file !== undefined,
    placeholderData: (before) => before,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  /** Undefined: nobody knows yet, or what was refused is not the file. */
  function isReadable(): boolean | undefined {
    if (!file) return isReady ? false : undefined
    if (preview.error) return fieldsOf(preview.error).file === undefined ? undefined : false
    return preview.data ? true : undefined
  }
  return {
    file,
    isReady,
    preview,
    isReadable: isReadable(),
    reading: reading.value,
    choose(chosen: File) {
      reading.drop()
      setFile(chosen)
      void keepFile(key, chosen)
    },
    /** How the text is read changes what the columns are, so what was said of those no longer holds. */
    read: (how: Partial<Reading>) => reading.set({ ...reading.value, ...how, mapping: {} }),
    /** Of cells alone: the columns stay what they are. */
    readCells: (how: Pick<Reading, 'dateOrder' | 'country'>) => reading.set({ ...reading.value, ...how }),
    map: (column: number, field: string) =>
      reading.set({ ...reading.value, mapping: { ...reading.value.mapping, [String(column)]: field } }),
    agree: (consent: Reading['consent']) => reading.set({ ...reading.value, consent }),
    /** Whether what everybody agreed to is told whole; who asks before it is sees what is missing. */
    checkConsent(): boolean {
      const { consent } = reading.value
      setAsked(true)
      return consent === undefined || isWhole(consent)
    },
    isAsked,
    forget() {
      reading.drop()
      setFile(undefined)
      void forgetFile(key)
    },
  }
}
export type Look = ReturnType<typeof useLook>
