import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TemplateUse } from '../../../api/campaigns.ts'
import { keys } from '../../../api/keys.ts'
import { settingsQuery } from '../../../api/shop.ts'
import { syncTemplates, type TemplateGroup, templateGroupsQuery } from '../../../api/templates.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { queries } from '../../../app/queries.ts'
import { inOwnWords, useTemplateName, useTemplateWords } from '../../../app/template-words.ts'
import { Button } from '../../../ui/button.tsx'
import { useFormats } from '../../../ui/formats.tsx'
import { Badge, EmptyState, Failure, Skeleton } from '../../../ui/surface.tsx'

const isUsable = ({ translations }: TemplateGroup) =>
  translations.some(({ status, category }) => status === 'APPROVED' && category.toUpperCase() === 'MARKETING')

/** A template as a campaign begins with it: in everybody's language, each fed as it says itself. */
const freshUse = ({ name }: TemplateGroup): TemplateUse => ({ name, language: 'auto', variables: {} })

/** The templates that WhatsApp approved for marketing, each with its beginning. */
export function TemplatePicker({
  chosen,
  isBusy = false,
  onPick,
}: {
  chosen?: string
  isBusy?: boolean
  onPick: (use: TemplateUse) => void
}) {
  const { t, i18n } = useTranslation('campaigns/wizard')
  const templateName = useTemplateName()
  const say = useFailureWords()
  const { language } = useFormats()
  const { body } = useTemplateWords()
  const { data: settings } = useQuery(settingsQuery)
  const { data, error } = useQuery(templateGroupsQuery(i18n.language.slice(0, 2)))
  const looking = useMutation({
    mutationFn: syncTemplates,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.templates }),
  })
  if (error ?? looking.error) return <Failure words={say(error ?? looking.error)} />
  if (!data) return <Skeleton className="h-40 w-full" />
  const usable = data.items.filter(isUsable)
  if (usable.length === 0)
    return (
      <EmptyState
        title={t('noTemplate')}
        words={t('noTemplateWords')}
        action={
          <Button disabled={looking.isPending} onClick={() => looking.mutate()}>
            {t('lookAgain')}
          </Button>
        }
      />
    )
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {usable.map((group) => {
        const approved = group.translations.filter(({ status }) => status === 'APPROVED')
        const read = inOwnWords(approved, i18n.language, settings?.locale)
        return (
          <li key={group.name}>
            <button
              type="button"
              disabled={isBusy}
              aria-pressed={group.name === chosen}
              onClick={() => onPick(freshUse(group))}
              className="h-full w-full rounded-basket border border-line bg-surface p-4 text-start enabled:hover:bg-raised aria-pressed:border-olive aria-pressed:bg-olive-wash"
            >
              <span className="flex flex-wrap items-center gap-2">
                <span className="font-semibold wrap-anywhere">{templateName(group.name)}</span>
                {approved.map((one) => (
                  <Badge key={one.id}>{language(one.language)}</Badge>
                ))}
              </span>
              <bdi className="mt-2 line-clamp-3 text-soft wrap-anywhere">{read && body(read)}</bdi>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
