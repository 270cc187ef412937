import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/client.ts'
import { type AgentFile, attachFile } from '../../api/inbox.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { localeOf } from '../../i18n/locale.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.tsx'
import { Icon } from './icons.tsx'
import { plainName } from './plain-name.ts'

const megabyte = 1024 * 1024
/** No kind of file may be larger: not worth the way. The server knows the limit of each. */
const mostBytes = 100 * megabyte

/** Lays a file ready on the server: from the button, the clipboard, or dropped. */
export function useAttaching(id: string, onAttached: (file: AgentFile) => void) {
  const { t } = useTranslation('inbox')
  const say = useFailureWords()
  /** Which one is wanted: whoever takes it back, or chooses another, does not get the first. */
  const wanted = useRef(0)
  const attaching = useMutation({
    mutationFn: async ({ file }: { file: File; turn: number }) => {
      if (file.size > mostBytes) throw new ApiError(422, '', {}, { refusal: 'size', mostBytes })
      return attachFile(id, file)
    },
    onSuccess(attached, { turn }) {
      if (turn === wanted.current) onAttached(attached)
    },
    onError(error) {
      const { refusal, mostBytes: most } = error instanceof ApiError ? error.more : {}
      const known = refusal === 'empty' || refusal === 'kind' || refusal === 'size'
      toast(known ? t(`fileRefusals.${refusal}`, { most: Number(most) / megabyte }) : say(error))
    },
  })
  return {
    attach: (files: FileList | null | undefined): boolean => {
      const file = files?.[0]
      if (!file) return false
      if ((files?.length ?? 0) > 1) toast(t('oneFile'))
      wanted.current += 1
      attaching.mutate({ file, turn: wanted.current })
      return true
    },
    cancel() {
      wanted.current += 1
      attaching.reset()
    },
    coming: attaching.isPending ? attaching.variables.file.name : undefined,
  }
}

export function AttachButton({ onFiles }: { onFiles: (files: FileList | null) => void }) {
  const { t } = useTranslation('inbox')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('attach')}
        onChange={(event) => {
          onFiles(event.target.files)
          // So that the same one can be chosen again.
          event.target.value = ''
        }}
      />
      <Button
        look="quiet"
        className="min-h-12 px-3!"
        aria-label={t('attach')}
        onClick={() => input.current?.click()}
      >
        <Icon name="clip" className="size-5" />
      </Button>
    </>
  )
}

/** What goes with the words, or is on its way to where it can. */
export function Attached({
  file,
  coming,
  onRemove,
}: {
  file: AgentFile | null
  coming: string | undefined
  onRemove: () => void
}) {
  const { t, i18n } = useTranslation('inbox')
  if (!file && coming === undefined) return null
  const size = file && new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 1 })
  return (
    <div className="flex items-center gap-3 rounded-basket border border-line bg-paper p-2">
      {file?.kind === 'image' ? (
        <img src={`/api/media/${file.id}`} alt="" className="size-14 shrink-0 rounded-lg object-cover" />
      ) : (
        <span className="grid size-14 shrink-0 place-items-center rounded-lg bg-raised text-soft">
          <Icon name="file" className="size-6" />
        </span>
      )}
      <p className="min-w-0 grow" role="status">
        <bdi className="block truncate font-semibold">{plainName(file?.filename ?? coming ?? '')}</bdi>
        <span className="text-sm text-soft">
          {file && size
            ? `${t(`kinds.${file.kind}`)} · ${t('megabytes', { size: size.format(Math.max(0.1, file.bytes / megabyte)) })}`
            : t('attaching')}
          {file?.kind === 'audio' && ` · ${t('audioAlone')}`}
        </span>
      </p>
      <Button look="quiet" className="px-3!" aria-label={t('detach')} onClick={onRemove}>
        <Icon name="close" />
      </Button>
    </div>
  )
}
