import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Campaign, recipientsQuery, type TemplateUse } from '../../api/campaigns.ts'
import { contactQuery } from '../../api/contacts.ts'
import { settingsQuery } from '../../api/shop.ts'
import { templateGroupsQuery, templatePreviewQuery } from '../../api/templates.ts'
import { inOwnWords, useTemplateName } from '../../app/template-words.ts'
import { Bubble } from '../../ui/bubble.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/surface.tsx'

/** What it says, or said, in each of its versions: as one of its recipients reads it, else with the samples of its templates. */
export function Message({ campaign }: { campaign: Campaign }) {
  const { template, variants } = campaign
  const { t } = useTranslation('campaigns')
  const [isOpen, setOpen] = useState(false)
  const versions = variants.length > 0 ? variants : [{ name: null, template }]
  return (
    <>
      <button
        type="button"
        className="min-h-9 font-semibold underline underline-offset-4"
        onClick={() => setOpen(true)}
      >
        {t('seeMessage')}
      </button>
      <Sheet open={isOpen} onClose={() => setOpen(false)} title={t('message')}>
        {isOpen && (
          <div className="grid gap-8">
            {versions.map((one, variant) => (
              <Version
                key={one.name}
                campaign={campaign}
                name={one.name}
                use={one.template}
                variant={variant}
              />
            ))}
          </div>
        )}
      </Sheet>
    </>
  )
}

function Version({
  campaign,
  name,
  use,
  variant,
}: {
  campaign: Campaign
  name: string | null
  use: TemplateUse
  variant: number
}) {
  const { t, i18n } = useTranslation('campaigns')
  const templateName = useTemplateName()
  const { data: settings } = useQuery(settingsQuery)
  const { data: groups } = useQuery(templateGroupsQuery(i18n.language.slice(0, 2)))
  const translations = groups?.items.find((group) => group.name === use.name)?.translations ?? []
  const reader = useReader(campaign, name === null ? undefined : variant)
  const translation =
    translations.find(({ language }) => language === use.language) ??
    inOwnWords(translations, reader.language ?? i18n.language, settings?.locale)
  const { data: preview } = useQuery({
    ...templatePreviewQuery(translation?.id ?? '', { contactId: reader.id, variables: use.variables }),
    enabled: translation !== undefined && reader.isKnown,
  })
  return (
    <section>
      <h3 className="mb-3 font-semibold wrap-anywhere">
        {name !== null && <bdi>{name}: </bdi>}
        {templateName(use.name)}
      </h3>
      {preview && <Bubble content={preview} isDark={false} sender={settings?.name} />}
      {preview && (
        <p className="mt-3 text-center text-sm text-soft wrap-anywhere">
          {reader.id ? t('asReads', { name: reader.name }) : t('withSamples')}
        </p>
      )}
      {groups && !translation && <p className="text-soft">{t('messageGone')}</p>}
      {!preview && (translation || !groups) && <Skeleton className="h-60 w-full" />}
    </section>
  )
}

/** The first of the recipients who got this version, or will, and the language that they read. */
function useReader({ id, status }: Campaign, variant: number | undefined) {
  const recipients = useQuery(recipientsQuery(id, status, { q: '', outcome: '', cursor: undefined }))
  const first = recipients.data?.items.find(
    (one) =>
      !['skipped', 'holdout'].includes(one.outcome) && (variant === undefined || one.variant === variant),
  )
  const contact = useQuery({ ...contactQuery(first?.contactId ?? ''), enabled: first !== undefined })
  const person = first && contact.data
  return {
    id: person?.id,
    name: person?.name ?? first?.phone ?? '—',
    // Who speaks none that is known reads the shop’s.
    language: person && (person.language ?? ''),
    isKnown: !recipients.isLoading && (!first || !contact.isLoading),
  }
}
