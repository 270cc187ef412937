import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { keys } from '../../../api/keys.ts'
import { syncTemplates, type TemplateGroup, templateGroupsQuery } from '../../../api/templates.ts'
import { Asked } from '../../../app/asked.tsx'
import { useFailureWords } from '../../../app/failure-words.ts'
import { queries } from '../../../app/queries.ts'
import { useMay } from '../../../app/rights.ts'
import { useTemplateName, useTemplateWords } from '../../../app/template-words.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Badge, EmptyState } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Frame } from '../frame.tsx'
import { toneOf } from './tone.ts'

/** The messages that WhatsApp must approve before they may begin a conversation, each with its languages. */
export function Page() {
  const { t, i18n } = useTranslation('content')
  const say = useFailureWords()
  const mayWrite = useMay('content.write')
  const groups = useQuery(templateGroupsQuery(i18n.language.slice(0, 2)))
  const syncing = useMutation({
    mutationFn: syncTemplates,
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: keys.templates })
      toast(t('templates.synced'))
    },
    onError: (error) => toast(say(error)),
  })
  const fresh = mayWrite && (
    <Link to="/content/templates/$id" params={{ id: 'new' }} className={buttonClass('primary')}>
      {t('templates.new')}
    </Link>
  )
  return (
    <Frame
      action={
        mayWrite && (
          <span className="flex flex-wrap gap-3">
            <Button disabled={syncing.isPending} onClick={() => syncing.mutate()}>
              {t('templates.sync')}
            </Button>
            {fresh}
          </span>
        )
      }
    >
      <p className="mb-5 max-w-2xl text-soft">{t('templates.words')}</p>
      <Asked
        answer={groups}
        empty={<EmptyState title={t('templates.none')} words={t('templates.noneWords')} action={fresh} />}
      >
        {({ items }) => (
          <ul className="grid gap-3">
            {items.map((group) => (
              <Row key={group.account + group.name} group={group} />
            ))}
          </ul>
        )}
      </Asked>
    </Frame>
  )
}

function Row({ group: { name, translations } }: { group: TemplateGroup }) {
  const { t, i18n } = useTranslation('content')
  const templateName = useTemplateName()
  const names = new Intl.DisplayNames([i18n.language.slice(0, 2)], { type: 'language' })
  const { body } = useTemplateWords()
  const spoken = i18n.language.slice(0, 2)
  const read = translations.find((one) => one.language.startsWith(spoken)) ?? translations[0]
  const category = translations[0]?.category.toLowerCase() ?? ''
  return (
    <li className="rounded-basket border border-line bg-surface p-5">
      <p className="flex flex-wrap items-baseline gap-3">
        <strong className="text-lg">{templateName(name)}</strong>
        <span className="text-sm text-soft">
          {t(`templates.category.${category}`, { defaultValue: category })}
        </span>
      </p>
      {read && (
        <p
          dir="auto"
          lang={read.language.replace('_', '-')}
          className="mt-1 line-clamp-2 text-soft wrap-anywhere"
        >
          {body(read)}
        </p>
      )}
      <ul className="mt-2 divide-y divide-line">
        {translations.map(({ id, language, status, state }) => (
          <li key={id}>
            <Link
              to="/content/templates/$id"
              params={{ id }}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2 hover:bg-raised"
            >
              <span className="w-28 font-semibold">{names.of(language.replace('_', '-'))}</span>
              <Badge tone={toneOf(status)}>{state.words}</Badge>
              {toneOf(status) !== 'calm' && state.cure && (
                <span className="text-sm text-soft">{state.cure}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
