import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type AccountLink,
  changeUser,
  invitationsQuery,
  meQuery,
  type Role,
  removeUser,
  resetOf,
  roles,
  type User,
  usersQuery,
  withdraw,
} from '../../api/accounts.ts'
import { Ago } from '../../app/ago.tsx'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button } from '../../ui/button.tsx'
import { CopyLink } from '../../ui/copy-link.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Badge, Card, Failure, Skeleton } from '../../ui/surface.tsx'
import { endRefusal, toast, toastRefusal } from '../../ui/toast.tsx'
import { Frame } from './frame.tsx'
import { InviteForm } from './invite-form.tsx'

const stale = () => {
  void queries.invalidateQueries({ queryKey: usersQuery.queryKey })
  void queries.invalidateQueries({ queryKey: invitationsQuery.queryKey })
}

export function Page() {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const users = useQuery(usersQuery)
  const invitations = useQuery(invitationsQuery)
  const failed = users.error ?? invitations.error
  const open = invitations.data?.items ?? []
  const withdrawing = useMutation({
    mutationFn: withdraw,
    onSettled: stale,
    onMutate: endRefusal,
    onError: (error) => toastRefusal(say(error)),
  })
  return (
    <Frame>
      {failed && <Failure words={say(failed)} />}
      <Card title={t('people.invite')}>
        <InviteForm onInvited={stale} />
      </Card>
      {open.length > 0 && (
        <Card title={t('people.invited')}>
          <ul className="divide-y divide-line">
            {open.map(({ id, email, role, expiresAt }) => (
              <li key={id} className="flex flex-wrap items-center gap-3 py-3">
                <span className="min-w-0 grow">
                  <span dir="auto" className="block font-semibold break-words">
                    {email}
                  </span>
                  <span className="text-soft">
                    {t(`roles.${role as Role}`)} · {t('people.until')} <Ago at={expiresAt} />
                  </span>
                </span>
                <Button onClick={() => withdrawing.mutate(id)}>{t('people.withdraw')}</Button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={t('people.title')}>
        {users.data ? (
          <ul className="divide-y divide-line">
            {users.data.items.map((user) => (
              <Person key={user.id} user={user} />
            ))}
          </ul>
        ) : (
          <Skeleton className="h-32 w-full" />
        )}
      </Card>
    </Frame>
  )
}

function Person({ user }: { user: User }) {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const { data: me } = useQuery(meQuery)
  const [link, setLink] = useState<AccountLink>()
  const [leaving, setLeaving] = useState(false)
  const self = me?.user.id === user.id
  const attempt = <T,>(asking: Promise<T>, done: (answer: T) => void = stale) => {
    endRefusal()
    void asking.then(done, (error: unknown) => toastRefusal(say(error)))
  }
  const change = (patch: { role?: Role; disabled?: boolean }, back: typeof patch) =>
    attempt(changeUser(user.id, patch), () => {
      stale()
      if (self) void queries.invalidateQueries({ queryKey: meQuery.queryKey })
      toast(t('common.saved'), {
        label: t('common.undo'),
        run: () => attempt(changeUser(user.id, back)),
      })
    })
  const role = user.role as Role
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <span className="min-w-0 grow">
        <span className="flex flex-wrap items-center gap-2">
          <span dir="auto" className="font-semibold break-words">
            {user.name}
          </span>
          {self && <Badge>{t('people.self')}</Badge>}
          {user.disabled && <Badge tone="bad">{t('people.lockedOut')}</Badge>}
          {user.twoFactor && <Badge tone="calm">{t('people.twoFactor')}</Badge>}
        </span>
        <span className="block break-words text-soft">
          {user.email} · {user.seenAt ? <Ago at={user.seenAt} /> : t('people.neverSeen')}
        </span>
      </span>
      <Menu
        className="max-sm:-ms-5"
        label={`${t(`roles.${role}`)}, ${t('people.menuOf', { name: user.name })}`}
        groups={[
          roles.map((one) => ({
            label: t(`roles.${one}`),
            chosen: role === one,
            onSelect: () => change({ role: one }, { role }),
          })),
          self
            ? []
            : [
                {
                  label: t('people.reset'),
                  onSelect: () => attempt(resetOf(user.id), setLink),
                },
                {
                  label: t(user.disabled ? 'people.letIn' : 'people.lockOut'),
                  onSelect: () => change({ disabled: !user.disabled }, { disabled: user.disabled }),
                },
                ...(user.twoFactor
                  ? [
                      {
                        label: t('people.forgetFactor'),
                        onSelect: () => attempt(changeUser(user.id, { twoFactor: false })),
                      },
                    ]
                  : []),
                { label: t('common.remove'), onSelect: () => setLeaving(true) },
              ],
        ].filter((group) => group.length > 0)}
      >
        {t(`roles.${role}`)} <span aria-hidden="true">▾</span>
      </Menu>
      <Dialog open={link !== undefined} onClose={() => setLink(undefined)} title={t('people.resetTitle')}>
        <p className="mb-4 text-soft">{t(link?.mailed ? 'people.mailedToo' : 'people.giveThem')}</p>
        {link && <CopyLink label={t('people.resetTitle')} link={link.link} />}
      </Dialog>
      <Dialog open={leaving} onClose={() => setLeaving(false)} title={t('people.removeTitle')}>
        <p className="mb-5 text-soft">{t('people.removeWords', { name: user.name })}</p>
        <div className="flex flex-wrap gap-2">
          <Button look="danger" onClick={() => attempt(removeUser(user.id))}>
            {t('common.remove')}
          </Button>
          <Button onClick={() => setLeaving(false)}>{t('common.cancel')}</Button>
        </div>
      </Dialog>
    </li>
  )
}
