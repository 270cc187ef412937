import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { addNumber } from '../../api/connect.ts'
import { CopyLink } from '../../ui/copy-link.tsx'
import { Card } from '../../ui/surface.tsx'
import { CredentialsForm } from './credentials-form.tsx'
import { useNumberFields } from './number-fields.ts'
import { saveAndCheck, useTellSaved } from './saved.ts'
import { useFreshToken } from './shown-token.ts'
import { WebhookCard } from './webhook-card.tsx'

/** A number that is not here yet: entered, checked, and told to Meta. */
export function NewNumber({ webhookUrl }: { webhookUrl: string }) {
  const { t } = useTranslation('connect')
  const tell = useTellSaved()
  const navigate = useNavigate()
  const { verifyToken, savedWith } = useFreshToken()
  const fields = useNumberFields()
  const add = async (given: Record<string, string>) => {
    const number = await addNumber({ ...given, verifyToken })
    // Before anybody hears of it: the page may show the number while it is still being checked.
    savedWith(number.id)
    return number
  }
  return (
    <>
      <Card title={t('whatsapp.number')}>
        <CredentialsForm
          keptAs="connect.number"
          fields={fields}
          action={t('whatsapp.connect')}
          connect={(given) => saveAndCheck(add(given))}
          onConnected={(saved) => {
            tell(saved)
            // By its own address, so that going back does not lead to an empty form.
            void navigate({ to: '/connect/whatsapp', search: { number: saved.number.id }, replace: true })
          }}
        />
      </Card>
      <WebhookCard url={webhookUrl} saveFirst>
        <CopyLink label={t('whatsapp.verifyToken')} link={verifyToken} />
      </WebhookCard>
      <Link
        to="/connect/phone"
        className="px-1 font-semibold text-soft underline underline-offset-4 hover:text-ink"
      >
        {t('phone.instead')}
      </Link>
    </>
  )
}
