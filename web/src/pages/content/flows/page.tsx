import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { changeFlow, type Flow, flowsQuery } from '../../../api/flows.ts'
import { keys } from '../../../api/keys.ts'
import { Asked } from '../../../app/asked.tsx'
import { useFailureWords } from '../../../app/failure-words.ts'
import { queries } from '../../../app/queries.ts'
import { useMay } from '../../../app/rights.ts'
import { Switch } from '../../../ui/field.tsx'
import { Badge } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Frame } from '../frame.tsx'
import { useFlowWords } from './flow-words.ts'

/** What the bot does by itself: each can be switched off, and its words changed. */
export function Page() {
  const { t } = useTranslation('content')
  const flows = useQuery(flowsQuery)
  return (
    <Frame>
      <p className="mb-5 max-w-2xl text-soft">{t('flows.words')}</p>
      <Asked answer={flows}>
        {({ items }) => (
          <ul className="grid gap-3">
            {items.map((flow) => (
              <Row key={flow.name} flow={flow} />
            ))}
          </ul>
        )}
      </Asked>
    </Frame>
  )
}

function Row({ flow }: { flow: Flow }) {
  const { t } = useTranslation('content')
  const say = useFailureWords()
  const mayWrite = useMay('content.write')
  const { title, about } = useFlowWords(flow.name)
  const own = flow.changed.settings.length + Object.values(flow.changed.copy).flat().length
  const switching = useMutation({
    mutationFn: (enabled: boolean) => changeFlow(flow.name, { enabled }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.flows }),
    onError: (error) => toast(say(error)),
  })
  const enabled = switching.isPending ? switching.variables : flow.enabled
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 rounded-basket border border-line bg-surface p-5">
      <div className="min-w-60 grow basis-0">
        <Link
          to="/content/flows/$name"
          params={{ name: flow.name }}
          className="text-lg font-semibold underline-offset-4 hover:underline"
        >
          {title}
        </Link>
        <p className="text-soft">{about}</p>
      </div>
      {own > 0 && <Badge tone="calm">{t('flows.own', { count: own })}</Badge>}
      <Switch
        label={t(enabled ? 'on' : 'off')}
        isOn={enabled}
        disabled={!mayWrite || switching.isPending}
        onChange={(next) => switching.mutate(next)}
      />
    </li>
  )
}
