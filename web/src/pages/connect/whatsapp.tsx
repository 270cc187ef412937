import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addNumber, changeNumber, checklistQuery, checkQuery } from '../../api/connect.ts'
import { keys } from '../../api/keys.ts'
import { useDraft } from '../../app/draft.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button } from '../../ui/button.tsx'
import { CopyLink } from '../../ui/copy-link.tsx'
import { Card, Failure, Skeleton } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'
import { type CredentialField, CredentialsForm } from './credentials-form.tsx'
import { Findings } from './findings.tsx'

/** A number of the WhatsApp Business Platform: entered, told to Meta, and each part of it checked. */
export function Page() {
  const { t } = useTranslation('connect')
  const say = useFailureWords()
  const checklist = useQuery(checklistQuery)
  const [fresh] = useState(() => ({ verifyToken: newToken() }))
  // Kept over a reload: by then it may stand at Meta already. `of`: the number that was saved with it.
  const draft = useDraft('connect.verify-token', { verifyToken: '', of: '' })
  const { verifyToken } = draft.value.verifyToken ? draft.value : fresh
  useEffect(() => {
    if (draft.value.verifyToken === '') draft.set({ ...fresh, of: '' })
  }, [draft, fresh])
  const id = checklist.data?.channelId
  return (
    <div className="grid max-w-3xl gap-6">
      <div>
        <h1 className="text-4xl">{t('whatsapp.title')}</h1>
        <p className="mt-2 text-soft">{t('whatsapp.words')}</p>
      </div>
      {checklist.error && <Failure words={say(checklist.error)} />}
      {!checklist.data && !checklist.error && <Skeleton className="h-96 w-full" />}
      {checklist.data && (
        <>
          {id && <Checks id={id} />}
          <Card title={t(id ? 'whatsapp.change' : 'whatsapp.number')}>
            <NumberForm
              key={id}
              id={id ?? undefined}
              verifyToken={verifyToken}
              onAdded={(saved) => draft.set({ verifyToken, of: saved })}
            />
          </Card>
          <Card title={t('whatsapp.webhook')}>
            <p className="mb-4 text-soft">{t('whatsapp.webhookWords')}</p>
            <div className="grid gap-4">
              <div>
                <p className="mb-1 font-semibold">{t('whatsapp.callback')}</p>
                <CopyLink label={t('whatsapp.callback')} link={checklist.data.webhookUrl} />
              </div>
              {/* Meta asks for it once the number is saved. */}
              {(!id || id === draft.value.of) && (
                <div>
                  <p className="mb-1 font-semibold">{t('whatsapp.verifyToken')}</p>
                  <CopyLink label={t('whatsapp.verifyToken')} link={verifyToken} />
                </div>
              )}
            </div>
          </Card>
        </>
      )}
    </div>
  )
}

function Checks({ id }: { id: string }) {
  const { t } = useTranslation('connect')
  const say = useFailureWords()
  const check = useQuery(checkQuery(id))
  return (
    <Card title={t('whatsapp.checks')}>
      <div aria-live="polite" aria-busy={check.isFetching}>
        {check.error && <Failure words={say(check.error)} />}
        {!check.data && !check.error && <Skeleton className="h-48 w-full" />}
        {check.data && <Findings items={check.data.items} />}
      </div>
      <Button className="mt-4" disabled={check.isFetching} onClick={() => void check.refetch()}>
        {t('whatsapp.again')}
      </Button>
    </Card>
  )
}

/** `id`: of a number that is there, whose secrets are changed; undefined: a new one. */
function NumberForm({
  id,
  verifyToken,
  onAdded,
}: {
  id: string | undefined
  verifyToken: string
  onAdded: (id: string) => void
}) {
  const { t } = useTranslation('connect')
  const itself: CredentialField[] = [
    { name: 'name', label: t('whatsapp.name'), maxLength: 100 },
    {
      ...{ name: 'displayPhone', label: t('whatsapp.displayPhone'), type: 'tel' },
      ...{ maxLength: 32, isOptional: true },
    },
    { name: 'number', label: t('whatsapp.numberId'), hint: t('whatsapp.numberIdHint'), format: 'digits' },
    { name: 'account', label: t('whatsapp.account'), hint: t('whatsapp.accountHint'), format: 'digits' },
  ]
  const secrets = (['accessToken', 'appSecret'] as const).map((name) => ({
    ...{ name, label: t(`whatsapp.${name}`), hint: t(`whatsapp.${name}Hint`), isSecret: true },
    isOptional: id !== undefined,
  }))
  return (
    <CredentialsForm
      keptAs="connect.number"
      fields={id ? secrets : [...itself, ...secrets]}
      action={t(id ? 'common.save' : 'whatsapp.connect')}
      connect={(given) => (id ? changeNumber(id, given) : addNumber({ ...given, verifyToken }))}
      onConnected={({ id: saved }) => {
        toast(t('common.saved'))
        if (!id) onAdded(saved)
        void queries.invalidateQueries({ queryKey: keys.checklist })
        void queries.invalidateQueries({ queryKey: keys.channels })
        void queries.resetQueries({ queryKey: checkQuery(saved).queryKey })
      }}
    />
  )
}

/** Plain HTTP has no randomUUID. */
function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
