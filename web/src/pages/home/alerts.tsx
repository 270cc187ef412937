import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meQuery } from '../../api/accounts.ts'
import { type Alert, openAlertsQuery, resolveAlert } from '../../api/alerts.ts'
import { Ago } from '../../app/ago.tsx'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { useStopped } from '../../app/stopped-numbers.tsx'
import { undoable } from '../../app/undoable.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'
import { causeOf, isKind, nameOf, placeOf } from './alert-kinds.ts'

/** What somebody must look at; nothing where there is nothing, or for who may not see it. */
export function Alerts() {
  const { t } = useTranslation('home')
  const say = useFailureWords()
  const rights = useQuery(meQuery).data?.rights ?? []
  const alerts = useQuery({ ...openAlertsQuery, enabled: rights.includes('inbox.read') })
  const [away, setAway] = useState<ReadonlySet<string>>(new Set())
  const stopped = useStopped()
  const shown = (alerts.data?.items ?? []).filter(
    ({ id, kind, subject }) =>
      // What the banner above says with its cure is not said twice.
      !away.has(id) && !(kind === 'number_credentials' && stopped.some((one) => one.id === subject)),
  )
  if (shown.length === 0) return null
  const dismiss = (id: string) => {
    setAway((before) => new Set([...before, id]))
    undoable({
      words: t('alerts.dismissed'),
      undoLabel: t('common.undo'),
      async run() {
        await resolveAlert(id)
        await queries.invalidateQueries({ queryKey: openAlertsQuery.queryKey })
      },
      back(error) {
        setAway((before) => new Set([...before].filter((one) => one !== id)))
        if (error) toast(say(error))
        // A colleague may have been faster.
        if (error) void queries.invalidateQueries({ queryKey: openAlertsQuery.queryKey })
      },
    })
  }
  return (
    <Card title={t('alerts.title')} className="mb-8">
      <ul className="-my-4 divide-y divide-line">
        {shown.map((alert) => (
          <One
            key={alert.id}
            alert={alert}
            rights={rights}
            {...(rights.includes('inbox.write') && { onDismiss: () => dismiss(alert.id) })}
          />
        ))}
      </ul>
    </Card>
  )
}

type OneProps = { alert: Alert; rights: readonly string[]; onDismiss?: () => void }

function One({ alert, rights, onDismiss }: OneProps) {
  const { t } = useTranslation('home')
  const { kind, raisedAt, times } = alert
  const words = isKind(kind) ? (`alerts.kinds.${kind}` as const) : 'alerts.unknown'
  const place = placeOf(alert)
  const name = nameOf(alert)
  const cause = causeOf(alert)
  return (
    <li className="grid gap-3 py-4 sm:flex sm:items-center sm:justify-between">
      <div className="min-w-0">
        <h3 className="font-semibold">
          {t(`${words}.what`)}
          {name && <bdi className="ms-2 font-normal break-words text-soft">{name}</bdi>}
        </h3>
        <p>{t(`${words}.cure`)}</p>
        {cause && (
          <p dir="auto" className="break-words text-soft">
            {cause}
          </p>
        )}
        <p className="text-sm text-soft">
          <Ago at={raisedAt} />
          {times > 1 && <> · {t('alerts.times', { count: times })}</>}
        </p>
      </div>
      <div className="flex shrink-0 flex-wrap gap-2">
        {place && rights.includes(place.right) && (
          <a
            className={buttonClass('plain')}
            href={place.href}
            {...(place.name === 'meta' && { target: '_blank', rel: 'noreferrer' })}
          >
            {t(`alerts.places.${place.name}`)}
          </a>
        )}
        {onDismiss && (
          <Button look="quiet" onClick={onDismiss}>
            {t('alerts.dismiss')}
          </Button>
        )}
      </div>
    </li>
  )
}
