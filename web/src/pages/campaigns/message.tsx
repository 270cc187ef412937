import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Campaign, TemplateUse } from '../../api/campaigns.ts'
import { settingsQuery } from '../../api/shop.ts'
import { templateGroupsQuery, templatePreviewQuery } from '../../api/templates.ts'
import { inOwnWords, useTemplateName } from '../../app/template-words.ts'
import { Bubble } from '../../ui/bubble.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/surface.tsx'

/** What it says, or said, in each of its versions; with the samples of its templates, since every recipient reads their own. */
export function Message({ campaign: { template, variants } }: { campaign: Campaign }) {
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
            {versions.map((one) => (
              <Version key={one.name} name={one.name} use={one.template} />
            ))}
          </div>
        )}
      </Sheet>
    </>
  )
}

function Version({ name, use }: { name: string | null; use: TemplateUse }) {
  const { t, i18n } = useTranslation('campaigns')
  const templateName = useTemplateName()
  const { data: settings } = useQuery(settingsQuery)
  const { data: groups } = useQuery(templateGroupsQuery(i18n.language.slice(0, 2)))
  const translations = groups?.items.find((group) => group.name === use.name)?.translations ?? []
  const translation =
    translations.find(({ language }) => language === use.language) ??
    inOwnWords(translations, i18n.language, settings?.locale)
  const { data: preview } = useQuery({
    ...templatePreviewQuery(translation?.id ?? '', { contactId: undefined, variables: use.variables }),
    enabled: translation !== undefined,
  })
  return (
    <section>
      <h3 className="mb-3 font-semibold wrap-anywhere">
        {name !== null && <bdi>{name}: </bdi>}
        {templateName(use.name)}
      </h3>
      {preview && <Bubble content={preview} isDark={false} sender={settings?.name} />}
      {groups && !translation && <p className="text-soft">{t('messageGone')}</p>}
      {!preview && (translation || !groups) && <Skeleton className="h-60 w-full" />}
    </section>
  )
}
