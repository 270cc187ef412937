import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { notificationsQuery } from '../../api/notifications.ts'
import { settingsQuery } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { useMay } from '../../app/rights.ts'
import { Button } from '../../ui/button.tsx'
import { Card, Failure, Skeleton } from '../../ui/surface.tsx'
import { Frame } from './frame.tsx'
import { NoticesForm } from './notices-form.tsx'
import { RulesForm } from './rules-form.tsx'

/** When messages may go out, for all to see; how the owner is told, with a phone of theirs, for who may change it. */
export function Page() {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const may = useMay('settings.write')
  const settings = useQuery(settingsQuery)
  const notices = useQuery({ ...notificationsQuery, enabled: may })
  const failed = settings.error ?? notices.error
  const again = () => void Promise.all([settings.refetch(), may && notices.refetch()])
  return (
    <Frame>
      {failed && (
        <Failure words={say(failed)} action={<Button onClick={again}>{t('common.retry')}</Button>} />
      )}
      <Card title={t('messages.rules')}>
        {settings.data ? (
          <RulesForm settings={settings.data} may={may} />
        ) : (
          <Skeleton className="h-96 w-full" />
        )}
      </Card>
      {may && (
        <Card title={t('messages.told')}>
          {notices.data ? <NoticesForm notices={notices.data} /> : <Skeleton className="h-96 w-full" />}
        </Card>
      )}
    </Frame>
  )
}
