import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Channel, channelsQuery } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { Failure, Skeleton } from '../../ui/surface.tsx'
import { NewPhone } from './new-phone.tsx'
import { PaceCard } from './pace-card.tsx'
import { PairingCard } from './pairing-card.tsx'
import { RemoveNumber } from './remove-number.tsx'

/** A phone of the shop that is linked as WhatsApp Web is: the one that the address names, else a new one. */
export function Page() {
  const { t } = useTranslation('connect')
  const say = useFailureWords()
  const { number: id } = useSearch({ strict: false }) as { number?: string }
  const channels = useQuery(channelsQuery)
  const number = channels.data?.items.find(
    (one) => one.id === id && one.kind === 'linked-device' && one.status !== 'removed',
  )
  return (
    <div className="grid max-w-3xl gap-6">
      <div>
        <h1 className="text-4xl">{t('phone.title')}</h1>
        <p className="mt-2 text-soft">
          {number ? (
            <bdi>{[number.name, number.displayPhone].filter(Boolean).join(' · ')}</bdi>
          ) : (
            t('phone.words')
          )}
        </p>
      </div>
      {channels.error && <Failure words={say(channels.error)} />}
      {!channels.data && !channels.error && <Skeleton className="h-96 w-full" />}
      {channels.data && (number ? <OnePhone key={number.id} number={number} /> : <NewPhone />)}
    </div>
  )
}

function OnePhone({ number }: { number: Channel }) {
  const { t } = useTranslation('connect')
  const navigate = useNavigate()
  return (
    <>
      <PairingCard id={number.id} />
      <PaceCard number={number} />
      <div className="flex flex-wrap items-center justify-between gap-3 px-1">
        <p className="min-w-0 flex-1 basis-72 text-soft">{t('phone.removeLead')}</p>
        <RemoveNumber number={number} onRemoved={() => void navigate({ to: '/settings' })} />
      </div>
    </>
  )
}
