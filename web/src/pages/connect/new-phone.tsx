import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/client.ts'
import { keys } from '../../api/keys.ts'
import { addPhone, startPairing } from '../../api/pairing.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Switch } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card, Failure } from '../../ui/surface.tsx'
import { NameField } from './name-field.tsx'

const risks = ['unofficial', 'blocked', 'breaks', 'window'] as const

/** A phone that is not here yet: the risks first, then its code. */
export function NewPhone() {
  const { t } = useTranslation('connect')
  const say = useFailureWords()
  const navigate = useNavigate()
  const [hasRead, setRead] = useState(false)
  const adding = useMutation({
    mutationFn: async (name: string) => {
      const number = await addPhone(name)
      // It is there whether or not its code can be asked for just now; its page asks again.
      await startPairing(number.id).catch(() => {})
      return number
    },
    async onSuccess({ id }) {
      await queries.invalidateQueries({ queryKey: keys.channels })
      void queries.invalidateQueries({ queryKey: keys.checklist })
      void navigate({ to: '/connect/phone', search: { number: id }, replace: true })
    },
  })
  const errors = adding.error instanceof ApiError ? adding.error.fields : {}
  return (
    <Card title={t('phone.risksTitle')}>
      <ul className="mb-5 grid list-disc gap-2 ps-5">
        {risks.map((risk) => (
          <li key={risk}>{t(`phone.risks.${risk}`)}</li>
        ))}
      </ul>
      <Form onSend={(form) => adding.mutate(String(new FormData(form).get('name')))}>
        <div className="grid gap-5">
          <NameField value={t('phone.usualName')} error={errors.name} />
          <Switch label={t('phone.accept')} isOn={hasRead} onChange={setRead} />
          {adding.error && <Failure words={say(adding.error)} />}
          <div>
            <Button look="primary" type="submit" disabled={!hasRead || adding.isPending}>
              {t('phone.showCode')}
            </Button>
          </div>
        </div>
      </Form>
    </Card>
  )
}
