import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askForReset, setupQuery, signIn, verifySecondFactor } from '../../api/accounts.ts'
import { Door } from '../../app/door.tsx'
import { useFailureWords } from '../../app/failure-words.ts'
import { wayBack } from '../../app/way-back.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Failure } from '../../ui/surface.tsx'

/** Everything that was held is somebody else's: the page starts anew. */
const enter = () => location.replace(wayBack(new URLSearchParams(location.search).get('to'), location.origin))

export function Page() {
  const { t } = useTranslation()
  const say = useFailureWords()
  const [second, setSecond] = useState(false)
  const signing = useMutation({
    async mutationFn(form: FormData) {
      if (second) await verifySecondFactor(String(form.get('code')))
      else if (await signIn(String(form.get('email')), String(form.get('password')))) return setSecond(true)
      enter()
    },
  })
  return (
    <Door
      title={t(second ? 'signIn.secondTitle' : 'signIn.title')}
      words={second ? t('account.codeHint') : t('signIn.words')}
    >
      <Form className="grid gap-5" onSend={(form) => signing.mutate(new FormData(form))}>
        {second ? (
          <Field
            key="code"
            label={t('account.code')}
            name="code"
            autoComplete="one-time-code"
            ref={(input) => input?.focus()}
            required
          />
        ) : (
          <>
            <Field label={t('account.email')} name="email" type="email" autoComplete="username" required />
            <Field
              label={t('account.password')}
              name="password"
              type="password"
              autoComplete="current-password"
              required
            />
          </>
        )}
        {signing.error && <Failure words={say(signing.error)} />}
        <Button look="primary" type="submit" disabled={signing.isPending}>
          {t(second ? 'signIn.verify' : 'signIn.action')}
        </Button>
        {second ? <p className="text-soft">{t('signIn.lostPhone')}</p> : <Forgotten />}
      </Form>
    </Door>
  )
}

/** Where the server can send mail it sends a link; else an admin makes one. */
function Forgotten() {
  const { t } = useTranslation()
  const say = useFailureWords()
  const { data: setup } = useQuery(setupQuery)
  const asking = useMutation({ mutationFn: askForReset })
  if (!setup?.mail) return <p className="text-soft">{t('signIn.forgot')}</p>
  if (asking.isSuccess) return <p role="status">{t('signIn.sent')}</p>
  return (
    <>
      <Button
        look="quiet"
        disabled={asking.isPending}
        onClick={(event) => {
          const email = event.currentTarget.form?.elements.namedItem('email')
          if (!(email instanceof HTMLInputElement)) return
          if (email.validity.valid) asking.mutate(email.value)
          else email.form?.requestSubmit()
        }}
      >
        {t('signIn.forgotByMail')}
      </Button>
      {asking.error && <Failure words={say(asking.error)} />}
    </>
  )
}
