import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Campaign } from '../../api/campaigns.ts'
import { resumeNumber } from '../../api/connect.ts'
import { keys } from '../../api/keys.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { useMay } from '../../app/rights.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { toast } from '../../ui/toast.tsx'

/** Why a campaign that is under way stands still, and the way on for whoever may take it. */
export function StandsStill({ campaign: { channelId, waiting } }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns')
  const say = useFailureWords()
  const formats = useFormats()
  const may = useMay('settings.write')
  const resuming = useMutation({
    mutationFn: () => resumeNumber(channelId),
    onSuccess: () => toast(t('waiting.resumed')),
    onError: (error) => toast(say(error)),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.campaigns })
      void queries.invalidateQueries({ queryKey: keys.channels })
    },
  })
  if (!waiting) return null
  const { reason, detail, since } = waiting
  return (
    <div role="status" className="rounded-basket bg-honey-wash px-5 py-4 text-honey">
      <p className="font-semibold">{t(`waiting.what.${reason}`)}</p>
      {detail && (
        <p dir="auto" className="wrap-anywhere">
          {detail}
        </p>
      )}
      <p>
        {since && `${t('waiting.since', { at: formats.moment(since) })} `}
        {may ? t(`waiting.cure.${reason}`) : t('waiting.ask')}
      </p>
      {may && (
        <div className="mt-3 flex flex-wrap gap-3">
          {reason !== 'number_paused' && (
            <Link
              to={reason === 'number_refused' ? '/connect/whatsapp' : '/settings'}
              className={buttonClass()}
            >
              {t('waiting.toNumber')}
            </Link>
          )}
          {reason !== 'device_unpaired' && (
            <Button disabled={resuming.isPending} onClick={() => resuming.mutate()}>
              {t('waiting.resume')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
