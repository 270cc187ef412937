import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeNumber, numberUseQuery } from '../../api/connect.ts'
import type { Channel } from '../../api/shop.ts'
import { StoppedNumbers } from '../../app/stopped-numbers.tsx'
import { Card, Skeleton } from '../../ui/surface.tsx'
import { Checks } from './checks.tsx'
import { CredentialsForm } from './credentials-form.tsx'
import { useNumberFields } from './number-fields.ts'
import { RemoveNumber } from './remove-number.tsx'
import { saveAndCheck, useTellSaved } from './saved.ts'
import { SavedToken, WebhookCard } from './webhook-card.tsx'

/** A number that is there: how it stands, what can be corrected, what Meta is to be told, and the way out. */
export function OneNumber({ number, webhookUrl }: { number: Channel; webhookUrl: string }) {
  const { t } = useTranslation('connect')
  const navigate = useNavigate()
  const { id, fromEnvironment } = number
  return (
    <>
      <StoppedNumbers which={(one) => one.id === id} />
      <Checks id={id} />
      <Card title={t('whatsapp.change')}>
        {fromEnvironment ? (
          <p className="text-soft">{t('whatsapp.environment')}</p>
        ) : (
          <Correct number={number} />
        )}
      </Card>
      <WebhookCard url={webhookUrl}>
        {fromEnvironment ? (
          <p className="text-soft">{t('whatsapp.environmentToken')}</p>
        ) : (
          <SavedToken id={id} />
        )}
      </WebhookCard>
      <div className="flex flex-wrap items-center justify-between gap-3 px-1">
        <p className="min-w-0 flex-1 basis-72 text-soft">{t('remove.lead')}</p>
        <RemoveNumber number={number} onRemoved={() => void navigate({ to: '/settings' })} />
      </div>
    </>
  )
}

function Correct({ number }: { number: Channel }) {
  const { t } = useTranslation('connect')
  const use = useQuery(numberUseQuery(number.id))
  const tell = useTellSaved()
  const all = useNumberFields(number)
  const [times, setTimes] = useState(0)
  if (!use.data && !use.error) return <Skeleton className="h-64 w-full" />
  // Asked in vain, it is for the server to refuse.
  const isKept = use.data?.unused === false
  const fields = all.map((one) =>
    isKept && one.name === 'number' ? { ...one, readOnly: true, hint: t('whatsapp.idKept') } : one,
  )
  return (
    <CredentialsForm
      // What was entered as a secret does not stand there longer than it must.
      key={times}
      keptAs={`connect.number.${number.id}`}
      fields={fields}
      action={t('whatsapp.saveAndCheck')}
      connect={(given) => saveAndCheck(changeNumber(number.id, given))}
      onConnected={(saved) => {
        setTimes(times + 1)
        tell(saved)
      }}
    />
  )
}
