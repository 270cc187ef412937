import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CampaignWithCounts, type Report, retryFailed } from '../../../api/campaigns.ts'
import { Refused } from '../../../app/refused.tsx'
import { useMay } from '../../../app/rights.ts'
import { useReason } from '../../../app/use-reason.ts'
import { Button } from '../../../ui/button.tsx'
import { useFormats } from '../../../ui/formats.tsx'
import { Card } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'

/** Why messages failed, what to do, and once more to those whose failed. */
export function Failures({
  campaign,
  failures,
}: {
  campaign: CampaignWithCounts
  failures: Report['failures']
}) {
  const { t } = useTranslation('campaigns')
  const { number } = useFormats()
  const reasonOf = useReason()
  const navigate = useNavigate()
  const may = useMay('campaigns.write')
  const trying = useMutation({
    mutationFn: () => retryFailed(campaign.id),
    async onSuccess({ id }) {
      await navigate({ to: '/campaigns/$id', params: { id } })
      toast(t('isRetry'))
    },
  })
  if (failures.length === 0) return null
  return (
    <Card title={t('failures')}>
      <ul className="divide-y divide-line">
        {failures.map(({ code, reason, count, cause, cure }) => (
          <li key={`${code} ${reason}`} className="grid grid-cols-[4rem_1fr] gap-4 py-3">
            <strong className="text-end font-display text-xl text-clay tabular-nums">{number(count)}</strong>
            <div>
              <p>{cause ?? (reason ? reasonOf(reason, null) : t('unknownFailure'))}</p>
              {cure && <p className="text-soft">{cure}</p>}
            </div>
          </li>
        ))}
      </ul>
      {trying.error && <Refused error={trying.error} />}
      {may && campaign.counts.failed > 0 && (
        <Button className="mt-3" disabled={trying.isPending} onClick={() => trying.mutate()}>
          {t('tryAgain', { count: campaign.counts.failed })}
        </Button>
      )}
    </Card>
  )
}
