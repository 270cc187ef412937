import { useTranslation } from 'react-i18next'
import type { Plan } from '../../../api/campaigns.ts'
import { Button } from '../../../ui/button.tsx'
import { Failure } from '../../../ui/surface.tsx'
import type { Step } from './step-names.ts'

/** What keeps a campaign from being launched, each with the way to mend it. */
export function Problems({ problems, onGo }: { problems: Plan['problems']; onGo: (step: Step) => void }) {
  const { t } = useTranslation('campaigns')
  return problems.map(({ path, message }) => (
    <Failure
      key={path + message}
      words={message}
      action={
        <Button onClick={() => onGo(path.startsWith('audience') ? 'audience' : 'message')}>
          {t('mend')}
        </Button>
      }
    />
  ))
}
