import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { settingsQuery } from '../../../api/shop.ts'
import { type Template, templatePreviewQuery, templateQuery } from '../../../api/templates.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { useTemplateName } from '../../../app/template-words.ts'
import { Bubble } from '../../../ui/bubble.tsx'
import { Badge, Failure, Skeleton } from '../../../ui/surface.tsx'
import { taken } from './compose.ts'
import { Editor, noTemplate } from './editor.tsx'
import { Moves } from './moves.tsx'
import { toneOf } from './tone.ts'

export function Page() {
  const { t, i18n } = useTranslation('content')
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useFailureWords()
  const found = useQuery({ ...templateQuery(id, i18n.language.slice(0, 2)), enabled: id !== 'new' })
  const draft = found.data && taken(found.data)
  return (
    <>
      <Link to="/content/templates" className="text-soft underline underline-offset-4">
        {t('templates.all')}
      </Link>
      {id === 'new' && <Editor initial={noTemplate} />}
      {found.error && <Failure words={say(found.error)} />}
      {id !== 'new' && found.isPending && <Skeleton className="mt-4 h-96 w-full" />}
      {found.data && <State template={found.data} />}
      {found.data && draft && <Editor key={found.data.changedAt} template={found.data} initial={draft} />}
      {found.data && !draft && <Shown template={found.data} />}
    </>
  )
}

/** What WhatsApp says of it, why, and what to do. */
function State({ template: { status, state, problems, quality } }: { template: Template }) {
  const { t } = useTranslation('content')
  return (
    <div className="mt-4 rounded-basket border border-line bg-surface p-5">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={toneOf(status)}>{state.words}</Badge>
        {quality && quality !== 'UNKNOWN' && (
          <span className="text-soft">{t(`templates.quality.${quality}`, { defaultValue: quality })}</span>
        )}
      </p>
      {toneOf(status) !== 'calm' && state.cure && <p className="mt-2">{state.cure}</p>}
      {problems.length > 0 && (
        <ul className="mt-3 list-disc ps-5 text-clay">
          {problems.map(({ path, message }) => (
            <li key={path + message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** One with parts that our form does not know, such as a picture or a carousel: shown, and changed where it was made. */
function Shown({ template }: { template: Template }) {
  const { t } = useTranslation('content')
  const templateName = useTemplateName()
  const { data: settings } = useQuery(settingsQuery)
  const { data: preview } = useQuery(
    templatePreviewQuery(template.id, { contactId: undefined, variables: {} }),
  )
  return (
    <div className="mt-6 grid gap-6 lg:grid-cols-[1fr_22rem]">
      <div className="grid content-start gap-4">
        <h1 className="text-3xl">{templateName(template.name)}</h1>
        <p className="text-soft">{t('templates.elsewhere')}</p>
        <Moves template={template} />
      </div>
      <Bubble content={preview} sender={settings?.name} />
    </div>
  )
}
