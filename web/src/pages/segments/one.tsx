import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/client.ts'
import { keys } from '../../api/keys.ts'
import {
  changeSegment,
  createSegment,
  deleteSegment,
  type Segment,
  segmentQuery,
} from '../../api/segments.ts'
import { useDraft } from '../../app/draft.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Refused } from '../../app/refused.tsx'
import { useMay } from '../../app/rights.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Failure, Skeleton } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'
import { GroupEditor } from './group-editor.tsx'
import { conditionsOf, type Editable, editable, starts } from './kinds.ts'
import { LiveCount } from './live-count.tsx'
import { Members } from './members.tsx'

const fresh: Pick<Segment, 'name' | 'conditions'> = { name: '', conditions: { all: [starts.last_order] } }

export function Page() {
  const { t } = useTranslation('segments')
  const say = useFailureWords()
  const { id = 'new' } = useParams({ strict: false })
  const asked = useQuery({ ...segmentQuery(id), enabled: id !== 'new' })
  const segment = id === 'new' ? fresh : asked.data
  return (
    <>
      <Link to="/contacts/segments" className="mb-3 inline-block py-1 font-semibold text-soft hover:text-ink">
        <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
          ←
        </span>{' '}
        {t('title')}
      </Link>
      {asked.error && <Failure words={say(asked.error)} />}
      {segment ? (
        <Editor key={id} id={id} segment={segment} />
      ) : (
        !asked.error && <Skeleton className="h-72 w-full" />
      )}
    </>
  )
}

function Editor({ id, segment }: { id: string; segment: typeof fresh }) {
  const { t } = useTranslation('segments')
  const say = useFailureWords()
  const navigate = useNavigate()
  const may = useMay('campaigns.write')
  const name = useDraft(`segment.${id}.name`, segment.name)
  const draft = useDraft<Editable>(`segment.${id}`, editable(segment.conditions))
  const conditions = conditionsOf(draft.value)
  const saving = useMutation({
    mutationFn: () => {
      const given = { name: name.value.trim(), conditions }
      if (id === 'new') return createSegment(given)
      // Only what was changed: another window may have changed the rest.
      const isSame = JSON.stringify(conditions) === JSON.stringify(conditionsOf(editable(segment.conditions)))
      return changeSegment(id, {
        ...(given.name !== segment.name && { name: given.name }),
        ...(!isSame && { conditions }),
      })
    },
    async onSuccess(saved) {
      name.drop(id === 'new' ? '' : saved.name)
      draft.drop(editable(id === 'new' ? segment.conditions : saved.conditions))
      await queries.invalidateQueries({ queryKey: keys.segments })
      toast(t('common.saved'))
      if (id === 'new') void navigate({ to: '/contacts/segments/$id', params: { id: saved.id } })
    },
  })
  const removing = useMutation({
    mutationFn: () => deleteSegment(id),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: keys.segments })
      const { name: was, conditions: before } = segment
      toast(t('removed'), {
        label: t('common.undo'),
        run: () =>
          void createSegment({ name: was, conditions: before }).then(
            () => queries.invalidateQueries({ queryKey: keys.segments }),
            (error) => toast(say(error)),
          ),
      })
      void navigate({ to: '/contacts/segments' })
    },
  })
  const fields = saving.error instanceof ApiError ? saving.error.fields : {}
  return (
    <div className="grid grid-cols-1 gap-5">
      <h1 dir="auto" className="side-start text-4xl wrap-anywhere">
        {segment.name || t('add')}
      </h1>
      <fieldset disabled={!may} className="grid grid-cols-1 gap-4">
        <Field
          label={t('name')}
          dir="auto"
          className="max-w-lg"
          maxLength={100}
          value={name.value}
          onChange={(event) => name.set(event.target.value)}
          error={fields.name}
        />
        <GroupEditor value={draft.value} onChange={draft.set} />
      </fieldset>
      <LiveCount conditions={conditions} />
      {saving.error && Object.keys(fields).every((field) => field !== 'name') && (
        <Failure words={say(saving.error)} />
      )}
      {removing.error && <Refused error={removing.error} />}
      {may && (
        <div className="flex flex-wrap gap-3">
          <Button look="primary" disabled={saving.isPending} onClick={() => saving.mutate()}>
            {t('common.save')}
          </Button>
          {id !== 'new' && (
            <>
              <Link to="/campaigns/new" search={{ segment: id }} className={buttonClass()}>
                {t('campaign')}
              </Link>
              <Button look="danger" disabled={removing.isPending} onClick={() => removing.mutate()}>
                {t('common.remove')}
              </Button>
            </>
          )}
        </div>
      )}
      {id !== 'new' && <Members id={id} />}
    </div>
  )
}
