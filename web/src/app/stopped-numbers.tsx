import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { resumeNumber } from '../api/connect.ts'
import { keys } from '../api/keys.ts'
import { type Channel, channelsQuery } from '../api/shop.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { cx } from '../ui/class-names.ts'
import { toast } from '../ui/toast.tsx'
import { useFailureWords } from './failure-words.ts'
import { queries } from './queries.ts'
import { useMay } from './rights.ts'
import { useShopClock } from './shop-clock.ts'

type Stopped = Channel & { stopped: NonNullable<Channel['stopped']> }
const isStopped = (one: Channel): one is Stopped => one.stopped !== null

/** The numbers by which nothing goes out now. */
export const useStopped = (): Stopped[] => useQuery(channelsQuery).data?.items.filter(isStopped) ?? []

/** Lets a number send again. */
export function useResuming(id: string) {
  const { t } = useTranslation()
  const say = useFailureWords()
  return useMutation({
    mutationFn: () => resumeNumber(id),
    onSuccess: () => toast(t('stopped.resumed')),
    onError: (error) => toast(say(error)),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.campaigns })
      void queries.invalidateQueries({ queryKey: keys.channels })
    },
  })
}

/**
 * Says of numbers that send nothing why, and the way on for whoever may take it; nothing where all send.
 * `which`: only of these. `isStrip`: along the edge of what it stands above.
 */
export function StoppedNumbers({
  which = () => true,
  isStrip = false,
  className,
}: {
  which?: (number: Stopped) => boolean
  isStrip?: boolean
  className?: string
}) {
  const shown = useStopped().filter(which)
  if (shown.length === 0) return null
  return (
    <div role="status" className={cx('grid', !isStrip && 'gap-3', className)}>
      {shown.map((one) => (
        <StoppedNumber key={one.id} number={one} isStrip={isStrip} />
      ))}
    </div>
  )
}

function StoppedNumber({
  number: { id, name, displayPhone, stopped },
  isStrip,
}: {
  number: Stopped
  isStrip: boolean
}) {
  const { t } = useTranslation()
  const { moment } = useShopClock()
  const may = useMay('settings.write')
  const resuming = useResuming(id)
  const { reason, detail, since } = stopped
  return (
    <div
      className={cx(
        'flex flex-wrap items-center justify-between gap-x-6 gap-y-3 bg-honey-wash text-honey',
        isStrip ? 'border-b border-line px-4 py-2 text-sm md:px-5' : 'rounded-basket px-5 py-4',
      )}
    >
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-semibold">
          <bdi>{displayPhone ?? name}</bdi> · {t(`stopped.what.${reason}`)}
        </p>
        {detail && (
          <p dir="auto" className="wrap-anywhere">
            {detail}
          </p>
        )}
        <p>
          {since && `${t('stopped.since', { at: moment(since) })} `}
          {t(may ? `stopped.cure.${reason}` : 'stopped.ask')}
        </p>
      </div>
      {may && (
        <div className="flex flex-wrap gap-3">
          {reason !== 'number_paused' && (
            <Link
              to={reason === 'number_refused' ? '/connect/whatsapp' : '/connect/phone'}
              search={{ number: id }}
              className={buttonClass()}
            >
              {t('stopped.toNumber')}
            </Link>
          )}
          {reason !== 'device_unpaired' && (
            <Button disabled={resuming.isPending} onClick={() => resuming.mutate()}>
              {t('stopped.resume')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
