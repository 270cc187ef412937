import { useMutation } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewAccount } from '../api/accounts.ts'
import { ApiError } from '../api/client.ts'
import { languages } from '../i18n/index.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Failure } from '../ui/surface.tsx'
import { Door } from './door.tsx'
import { useFailureWords } from './failure-words.ts'
import { queries } from './queries.ts'

const watchHash = (onChange: () => void) => {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

/** After `#`, where no server and no proxy's log sees it. Also of a link that is opened where the page stands already. */
export const useTokenOfLink = () =>
  useSyncExternalStore(watchHash, () => new URLSearchParams(location.hash.slice(1)).get('token'))

/** A new account by the token of a link: the first admin's (`page` setup) or one that was invited. */
export function AccountForm({
  page,
  create,
}: {
  page: 'setup' | 'invitation'
  create: (account: NewAccount) => Promise<unknown>
}) {
  const { t, i18n } = useTranslation()
  const say = useFailureWords()
  const token = useTokenOfLink()
  const creating = useMutation({
    mutationFn: (form: FormData) => {
      const text = (name: string) => String(form.get(name) ?? '')
      return create({
        token: token ?? '',
        name: text('name'),
        ...(page === 'setup' && { email: text('email') }),
        password: text('password'),
        // The two that prove the layout are no languages of an account.
        locale: languages.find(({ value }) => value === i18n.language)?.value ?? 'en',
      })
    },
    onSuccess() {
      queries.clear()
      location.replace('/')
    },
  })
  const fields = creating.error instanceof ApiError ? creating.error.fields : {}
  return (
    <Door title={t(`${page}.title`)} words={token ? t(`${page}.words`) : t(`${page}.noToken`)}>
      {token && (
        <Form className="grid gap-5" onSend={(form) => creating.mutate(new FormData(form))}>
          <Field label={t('account.name')} name="name" autoComplete="name" required error={fields.name} />
          {page === 'setup' && (
            <Field
              label={t('account.email')}
              name="email"
              type="email"
              autoComplete="username"
              required
              error={fields.email}
            />
          )}
          <Field
            label={t('account.password')}
            hint={t('account.passwordHint')}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={12}
            required
            error={fields.password}
          />
          {creating.error && <Failure words={say(creating.error)} />}
          <Button look="primary" type="submit" disabled={creating.isPending}>
            {t(`${page}.action`)}
          </Button>
        </Form>
      )}
    </Door>
  )
}
