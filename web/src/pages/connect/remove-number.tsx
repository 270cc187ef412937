import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberUseQuery, removeNumber } from '../../api/connect.ts'
import { keys } from '../../api/keys.ts'
import type { Channel } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Failure, Skeleton } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'

/** Takes a number out of the shop, once whoever does it has read what becomes of what hangs on it. */
export function RemoveNumber({ number, onRemoved }: { number: Channel; onRemoved?: () => void }) {
  const { t } = useTranslation('connect')
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('remove.action')}</Button>
      <Dialog
        open={open}
        onClose={close}
        title={t('remove.title', { name: number.displayPhone ?? number.name })}
      >
        <Consequences
          number={number}
          onCancel={close}
          onDone={() => {
            close()
            onRemoved?.()
          }}
        />
      </Dialog>
    </>
  )
}

type Props = { number: Channel; onCancel: () => void; onDone: () => void }

function Consequences({ number: { id, kind }, onCancel, onDone }: Props) {
  const { t, i18n } = useTranslation('connect')
  const say = useFailureWords()
  const use = useQuery({ ...numberUseQuery(id), staleTime: 0 })
  const removing = useMutation({
    mutationFn: () => removeNumber(id),
    onSuccess() {
      for (const queryKey of [keys.channels, keys.checklist, keys.alerts, keys.campaigns])
        void queries.invalidateQueries({ queryKey })
      toast(t('remove.done'))
      onDone()
    },
  })
  const { campaigns = [], waiting = 0 } = use.data ?? {}
  const isLinked = kind === 'linked-device'
  const said = [
    waiting > 0 ? t('remove.waiting', { count: waiting }) : t('remove.stops'),
    ...(campaigns.length > 0
      ? [t('remove.campaigns', { names: new Intl.ListFormat(i18n.language).format(campaigns) })]
      : []),
    t(isLinked ? 'remove.unlinked' : 'remove.webhook'),
    t(isLinked ? 'remove.linkedStays' : 'remove.stays'),
  ]
  return (
    <>
      {!use.data && !use.error && <Skeleton className="mb-5 h-32 w-full" />}
      {use.error && <Failure words={say(use.error)} />}
      {use.data && (
        <ul className="mb-5 grid list-disc gap-2 ps-5 text-soft">
          {said.map((words) => (
            <li key={words} dir="auto">
              {words}
            </li>
          ))}
        </ul>
      )}
      {removing.error && <Failure words={say(removing.error)} />}
      <div className="flex flex-wrap gap-2">
        <Button look="danger" disabled={!use.data || removing.isPending} onClick={() => removing.mutate()}>
          {t('common.remove')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </>
  )
}
