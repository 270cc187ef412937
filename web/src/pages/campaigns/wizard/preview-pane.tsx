import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Plan, plannedQuery, type TemplateUse } from '../../../api/campaigns.ts'
import { settingsQuery } from '../../../api/shop.ts'
import { type TemplateGroup, templatePreviewQuery } from '../../../api/templates.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { inOwnWords } from '../../../app/template-words.ts'
import { Bubble } from '../../../ui/bubble.tsx'
import { Button } from '../../../ui/button.tsx'
import { Switch } from '../../../ui/field.tsx'
import { useFormats } from '../../../ui/formats.tsx'
import { Failure } from '../../../ui/surface.tsx'

const peopleShown = 25

/** The message as real recipients will read it on their phones, one after the other, the longest among them. */
export function PreviewPane({
  id,
  group,
  use,
  variant,
  longest,
}: {
  id: string
  group: TemplateGroup
  use: TemplateUse
  variant: number | undefined
  longest: Plan['longest']
}) {
  const { t, i18n } = useTranslation('campaigns/wizard')
  const say = useFailureWords()
  const { language } = useFormats()
  const [at, setAt] = useState(0)
  const [isLongest, setLongest] = useState(false)
  const [isDark, setDark] = useState(false)
  const { data: settings } = useQuery(settingsQuery)
  const part = { part: 'willSend', ...(variant !== undefined && { variant }) }
  const { data: people } = useQuery({
    ...plannedQuery(id, part, undefined, peopleShown),
    placeholderData: (before) => before,
  })
  const count = people?.items.length ?? 0
  const canBeLongest =
    longest !== null && longest.template.name === use.name && (variant ?? 0) === longest.variant
  const person = isLongest && canBeLongest ? longest : people?.items[Math.min(at, count - 1)]
  const wanted = person?.template?.language ?? (use.language === 'auto' ? undefined : use.language)
  const translation =
    group.translations.find((one) => one.language === wanted) ??
    inOwnWords(group.translations, i18n.language, settings?.locale)
  const { data: preview, error } = useQuery({
    ...templatePreviewQuery(translation?.id ?? '', {
      contactId: person?.contactId,
      variables: use.variables,
    }),
    enabled: translation !== undefined,
  })
  // A gap that nothing was chosen for is no surprise; one whose person has nothing there is.
  const blank = preview?.blank.filter((key) => use.variables[key] ?? translation?.variables[key]) ?? []
  const isFilled = translation?.places.every(
    ({ key, required }) => !required || (use.variables[key] ?? translation.variables[key]),
  )
  const step = (by: number) => {
    setLongest(false)
    setAt((now) => (now + by + count) % count)
  }
  return (
    <aside aria-label={t('preview')} className="lg:sticky lg:top-6">
      <Bubble content={preview} isDark={isDark} sender={settings?.name} />
      <div className="mt-4 text-center" aria-live="polite">
        {person ? (
          <>
            <p dir="auto" className="font-semibold wrap-anywhere">
              {person.name ?? t('somebody')}
            </p>
            <p className="text-sm text-soft">
              {translation && language(translation.language)}
              {!isLongest && count > 1 && ` · ${t('placeOf', { place: Math.min(at, count - 1) + 1, count })}`}
            </p>
          </>
        ) : (
          <p className="text-soft">{t(isFilled ? 'samplesOfNobody' : 'samples')}</p>
        )}
      </div>
      <div className="mt-3 flex flex-wrap items-center justify-center gap-2">
        <Button disabled={count < 2} onClick={() => step(-1)}>
          {t('before')}
        </Button>
        <Button disabled={count < 2} onClick={() => step(1)}>
          {t('after')}
        </Button>
        <Button
          aria-pressed={isLongest}
          disabled={!canBeLongest}
          onClick={() => setLongest(!isLongest)}
          className="aria-pressed:bg-olive-wash"
        >
          {t('longest')}
        </Button>
        <Switch label={t('dark')} isOn={isDark} onChange={setDark} />
      </div>
      {error && <Failure words={say(error)} />}
      {blank.length > 0 && <Failure words={t('blank', { names: blank.join(', ') })} />}
      {preview?.tooLong && <Failure words={t('reasons.too_long')} />}
    </aside>
  )
}
