import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { keys } from '../../api/keys.ts'
import { endPairing, type Pairing, pairingQuery, startPairing } from '../../api/pairing.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Card, Failure, Skeleton } from '../../ui/surface.tsx'

const steps = ['open', 'menu', 'scan'] as const

/** How a phone stands: its code to scan, what it waits for, or that it is linked. */
export function PairingCard({ id }: { id: string }) {
  const { t } = useTranslation('connect')
  const say = useFailureWords()
  const { data: pairing, error } = useQuery(pairingQuery(id))
  const state = pairing?.state
  useEffect(() => {
    // Its number is known now, and what waited goes out; or neither does.
    if (state) void queries.invalidateQueries({ queryKey: keys.channels })
  }, [state])
  return (
    <Card title={t('phone.link')}>
      <div aria-live="polite">
        {error && <Failure words={say(error)} />}
        {!pairing && !error && <Skeleton className="h-72 w-full" />}
        {pairing && <Stands pairing={pairing} />}
      </div>
      {pairing && <Moves id={id} pairing={pairing} />}
    </Card>
  )
}

function Stands({ pairing: { state, reason, needsPairing, phone, qr } }: { pairing: Pairing }) {
  const { t } = useTranslation('connect')
  if (state === 'ready') return <p className="text-lg">{t('phone.linked', { phone: phone ?? '' })}</p>
  if (state === 'qr' && qr) return <Code svg={qr.svg} />
  if (needsPairing)
    return (
      <p dir="auto" className={state === 'failed' ? 'text-clay' : undefined}>
        {reason ?? t('phone.notLinked')}
      </p>
    )
  return (
    <>
      <p>{t('phone.starting')}</p>
      {reason && (
        <p dir="auto" className="mt-2 text-soft">
          {reason}
        </p>
      )}
      <Skeleton className="mt-4 size-64" />
    </>
  )
}

/** White around and behind it in every theme: a camera finds no code of light on dark. */
function Code({ svg }: { svg: string }) {
  const { t } = useTranslation('connect')
  return (
    <div className="flex flex-wrap items-start gap-6">
      <img
        src={svg}
        alt={t('phone.code')}
        className="size-64 rounded-basket border border-line bg-white p-3"
      />
      <ol className="grid min-w-0 flex-1 basis-56 list-decimal gap-3 ps-5">
        {steps.map((step) => (
          <li key={step}>{t(`phone.steps.${step}`)}</li>
        ))}
      </ol>
    </div>
  )
}

function Moves({ id, pairing: { state, needsPairing } }: { id: string; pairing: Pairing }) {
  const { t } = useTranslation('connect')
  const say = useFailureWords()
  const moved = (now: Pairing) => queries.setQueryData(pairingQuery(id).queryKey, now)
  const starting = useMutation({ mutationFn: () => startPairing(id), onSuccess: moved })
  const ending = useMutation({ mutationFn: () => endPairing(id), onSuccess: moved })
  const failed = starting.error ?? ending.error
  if (!failed && !needsPairing && state !== 'ready') return null
  return (
    <div className="mt-5 grid justify-items-start gap-3">
      {failed && <Failure words={say(failed)} />}
      {needsPairing && state !== 'ready' && (
        <Button look="primary" disabled={starting.isPending} onClick={() => starting.mutate()}>
          {t('phone.showCode')}
        </Button>
      )}
      {state === 'ready' && (
        <Button look="danger" disabled={ending.isPending} onClick={() => ending.mutate()}>
          {t('phone.unlink')}
        </Button>
      )}
    </div>
  )
}
