import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeNumber } from '../../api/connect.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { CopyLink } from '../../ui/copy-link.tsx'
import { Card, Failure } from '../../ui/surface.tsx'
import { newToken, useShownToken } from './shown-token.ts'

/** What Meta is to be told, so that it sends here what shoppers write. */
export function WebhookCard({
  url,
  saveFirst = false,
  children,
}: {
  url: string
  saveFirst?: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('connect')
  return (
    <Card title={t('whatsapp.webhook')}>
      <p className="mb-4 text-soft">
        {t('whatsapp.webhookWords')} {saveFirst && t('whatsapp.saveFirst')}
      </p>
      <div className="grid gap-4">
        <div>
          <p className="mb-1 font-semibold">{t('whatsapp.callback')}</p>
          <CopyLink label={t('whatsapp.callback')} link={url} />
        </div>
        <div>
          <p className="mb-1 font-semibold">{t('whatsapp.verifyToken')}</p>
          {children}
        </div>
      </div>
    </Card>
  )
}

/** The verify token of a number that is saved: shown where this tab made it, and made anew where nobody knows it any more. */
export function SavedToken({ id }: { id: string }) {
  const { t } = useTranslation('connect')
  const say = useFailureWords()
  const shown = useShownToken(id)
  const [isNew, setNew] = useState(false)
  const making = useMutation({
    async mutationFn() {
      const verifyToken = newToken()
      await changeNumber(id, { verifyToken })
      return verifyToken
    },
    onSuccess(verifyToken) {
      shown.set(verifyToken)
      setNew(true)
    },
  })
  return (
    <div className="grid justify-items-start gap-3" aria-live="polite">
      {shown.value ? (
        <>
          <div className="w-full">
            <CopyLink label={t('whatsapp.verifyToken')} link={shown.value} />
          </div>
          <p className="text-soft">{t(isNew ? 'whatsapp.tokenMade' : 'whatsapp.tokenShown')}</p>
        </>
      ) : (
        <>
          <p className="text-soft">{t('whatsapp.tokenHidden')}</p>
          <Button disabled={making.isPending} onClick={() => making.mutate()}>
            {t('whatsapp.newToken')}
          </Button>
        </>
      )}
      {making.error && <Failure words={say(making.error)} />}
    </div>
  )
}
