import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { checkQuery } from '../../api/connect.ts'
import { keys } from '../../api/keys.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Card, Failure, Skeleton } from '../../ui/surface.tsx'
import { Findings } from './findings.tsx'
import { checksId } from './saved.ts'

/** What WhatsApp and the way to us say of a number, and where each can be corrected. */
export function Checks({ id }: { id: string }) {
  const { t } = useTranslation('connect')
  const say = useFailureWords()
  const check = useQuery(checkQuery(id))
  const again = async () => {
    await check.refetch()
    await queries.invalidateQueries({ queryKey: keys.checklist })
  }
  return (
    <div id={checksId} tabIndex={-1} className="scroll-mt-24 rounded-basket">
      <Card title={t('whatsapp.checks')}>
        <div aria-live="polite" aria-busy={check.isFetching}>
          {check.error && <Failure words={say(check.error)} />}
          {!check.data && !check.error && <Skeleton className="h-48 w-full" />}
          {check.data && <Findings items={check.data.items} />}
        </div>
        <Button className="mt-4" disabled={check.isFetching} onClick={() => void again()}>
          {t('whatsapp.again')}
        </Button>
      </Card>
    </div>
  )
}
