import { useTranslation } from 'react-i18next'
import type { CampaignWithCounts } from '../../api/campaigns.ts'
import { useShopClock } from '../../app/shop-clock.ts'

/** That some wait for a template which WhatsApp has stopped, until when, and what becomes of them. */
export function StoppedTemplate({ waiting }: { waiting: NonNullable<CampaignWithCounts['waiting']> }) {
  const { t } = useTranslation('campaigns')
  const { moment } = useShopClock()
  const { template, until } = waiting
  return (
    <div role="status" className="rounded-basket bg-honey-wash px-5 py-4 text-honey">
      <p className="font-semibold wrap-anywhere">
        {until
          ? t('stoppedTemplate.until', { template, at: moment(until) })
          : t('stoppedTemplate.what', { template })}
      </p>
      <p>{t('stoppedTemplate.cure')}</p>
    </div>
  )
}
