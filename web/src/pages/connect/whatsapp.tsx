import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { checklistQuery } from '../../api/connect.ts'
import { channelsQuery } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { Failure, Skeleton } from '../../ui/surface.tsx'
import { NewNumber } from './new-number.tsx'
import { OneNumber } from './one-number.tsx'

/** A number of the WhatsApp Business Platform: the one that the address names, else the newest; `new`, or none yet: another. */
export function Page() {
  const { t } = useTranslation('connect')
  const say = useFailureWords()
  const { number: asked } = useSearch({ strict: false }) as { number?: string }
  const checklist = useQuery(checklistQuery)
  const channels = useQuery(channelsQuery)
  const failed = checklist.error ?? channels.error
  const id = asked ?? checklist.data?.channelId
  const number = channels.data?.items.find((one) => one.id === id && one.status !== 'removed')
  const isKnown = checklist.data !== undefined && channels.data !== undefined
  return (
    <div className="grid max-w-3xl gap-6">
      <div>
        <h1 className="text-4xl">{t('whatsapp.title')}</h1>
        <p className="mt-2 text-soft">
          {number ? (
            <bdi>{[number.name, number.displayPhone].filter(Boolean).join(' · ')}</bdi>
          ) : (
            t('whatsapp.words')
          )}
        </p>
      </div>
      {failed && <Failure words={say(failed)} />}
      {!isKnown && !failed && <Skeleton className="h-96 w-full" />}
      {isKnown &&
        (number ? (
          <OneNumber key={number.id} number={number} webhookUrl={checklist.data.webhookUrl} />
        ) : (
          <NewNumber webhookUrl={checklist.data.webhookUrl} />
        ))}
    </div>
  )
}
