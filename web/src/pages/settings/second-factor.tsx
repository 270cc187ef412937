import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { beginSecondFactor, endSecondFactor, meQuery, verifySecondFactor } from '../../api/accounts.ts'
import { ApiError } from '../../api/client.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Badge, Failure } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'

const stale = () => queries.invalidateQueries({ queryKey: meQuery.queryKey })

/** Codes of an app beside the password: turned on in two steps, so that nobody locks themselves out. */
export function SecondFactor({ on }: { on: boolean }) {
  const { t } = useTranslation('settings')
  const beginning = useMutation({
    mutationFn: (form: FormData) => beginSecondFactor(String(form.get('password'))),
  })
  const verifying = useMutation({
    mutationFn: (form: FormData) => verifySecondFactor(String(form.get('code')).trim()),
    onSuccess() {
      void stale()
      toast(t('you.factorOn'))
    },
  })
  const ending = useMutation({
    mutationFn: (form: FormData) => endSecondFactor(String(form.get('password'))),
    onSuccess() {
      beginning.reset()
      verifying.reset()
      void stale()
      toast(t('you.factorOff'))
    },
  })
  const begun = beginning.data
  if (on)
    return (
      <div className="grid gap-5">
        <p>
          <Badge tone="calm">{t('you.on')}</Badge> <span className="text-soft">{t('you.onWords')}</span>
        </p>
        {begun && <RecoveryCodes codes={begun.recoveryCodes} />}
        <ByPassword action={t('you.turnOff')} asking={ending} />
      </div>
    )
  if (!begun)
    return (
      <div className="grid gap-5">
        <p className="max-w-prose text-soft">{t('you.offWords')}</p>
        <ByPassword action={t('you.turnOn')} asking={beginning} />
      </div>
    )
  return (
    <div className="grid gap-6 md:grid-cols-[auto_1fr]">
      <img src={begun.svg} alt={t('you.qr')} width={208} height={208} className="rounded-xl bg-white p-2" />
      <div className="grid content-start gap-5">
        <p className="max-w-prose text-soft">{t('you.scan')}</p>
        <details>
          <summary className="min-h-10 cursor-pointer py-2 font-semibold">{t('you.cannotScan')}</summary>
          <code className="break-all">{new URL(begun.totpUri).searchParams.get('secret')}</code>
        </details>
        <Form className="grid max-w-sm gap-4" onSend={(form) => verifying.mutate(new FormData(form))}>
          <Field
            label={t('account.code')}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            format="code"
            required
            error={verifying.error ? t('you.wrongCode') : undefined}
          />
          <div>
            <Button look="primary" type="submit" disabled={verifying.isPending}>
              {t('you.confirm')}
            </Button>
          </div>
        </Form>
      </div>
    </div>
  )
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  const { t } = useTranslation('settings')
  return (
    <div className="rounded-basket bg-honey-wash p-5 text-honey">
      <h3 className="font-semibold">{t('you.recovery')}</h3>
      <p className="mt-1 mb-3">{t('you.recoveryWords')}</p>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1 font-mono sm:grid-cols-3">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  )
}

type Asking = { mutate: (form: FormData) => void; isPending: boolean; error: Error | null }

function ByPassword({ action, asking }: { action: string; asking: Asking }) {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const wrong = asking.error instanceof ApiError && asking.error.fields.password !== undefined
  return (
    <Form className="flex flex-wrap items-start gap-4" onSend={(form) => asking.mutate(new FormData(form))}>
      <Field
        className="grow basis-56 sm:max-w-sm"
        label={t('you.currentPassword')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={wrong ? t('you.wrongPassword') : undefined}
      />
      <Button type="submit" disabled={asking.isPending} className="min-h-11 sm:mt-7">
        {action}
      </Button>
      {asking.error && !wrong && <Failure words={say(asking.error)} />}
    </Form>
  )
}
