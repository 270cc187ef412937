import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, Plan, TemplateUse } from '../../../api/campaigns.ts'
import { type TemplateGroup, templateGroupsQuery } from '../../../api/templates.ts'
import { type Wrong, wrongAt } from '../../../app/refused.tsx'
import { useTemplateName } from '../../../app/template-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, SelectField } from '../../../ui/field.tsx'
import { useFormats } from '../../../ui/formats.tsx'
import { Card, Failure, Skeleton } from '../../../ui/surface.tsx'
import { Pills } from '../../../ui/tabs.tsx'
import { AskWhy } from './ask-why.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { TemplatePicker } from './template-picker.tsx'
import { VariablesForm } from './variables-form.tsx'

const mostVersions = 5
const letters = ['A', 'B', 'C', 'D', 'E']

/**
 * What is sent: a template and what fills it, or several versions of it that are tried against each other. `isDone`:
 * somebody has gone on from here already; `isChecked`: `wrong` is of what the draft is now.
 */
export function MessageStep({
  id,
  draft,
  plan,
  wrong,
  isDone,
  isChecked,
  onChange,
}: {
  id: string
  draft: Draft
  plan: Plan | undefined
  wrong: Wrong
  isDone: boolean
  isChecked: boolean
  onChange: (patch: Partial<Draft>) => void
}) {
  const { t, i18n } = useTranslation('campaigns/wizard')
  const templateName = useTemplateName()
  const { data: groups } = useQuery(templateGroupsQuery(i18n.language.slice(0, 2)))
  // Whoever comes to mend something comes to the version that has it.
  const [at, setAt] = useState(() => Number(/^variants\.(\d+)\./.exec(Object.keys(wrong)[0] ?? '')?.[1] ?? 0))
  const versions =
    draft.variants.length > 0 ? draft.variants : [{ name: letters[0]!, template: draft.template }]
  const place = Math.min(at, versions.length - 1)
  const version = versions[place]!
  const [isChoosing, setChoosing] = useState(false)
  const put = (next: typeof versions) =>
    onChange({ template: next[0]!.template, variants: next.length > 1 ? next : [] })
  const set = (template: TemplateUse, name = version.name) =>
    put(versions.map((one, i) => (i === place ? { name, template } : one)))
  const path = draft.variants.length > 0 ? `variants.${place}.template` : 'template'
  const group = groups?.items.find(({ name }) => name === version.template.name)
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[1fr_22rem]">
      <div className="grid grid-cols-1 gap-5">
        <div className="flex flex-wrap items-center gap-3">
          {versions.length > 1 && (
            <Pills
              label={t('versionsLabel')}
              value={String(place)}
              onChange={(value) => setAt(Number(value))}
              options={versions.map(({ name }, i) => ({ value: String(i), label: name || letters[i] }))}
            />
          )}
          {versions.length < mostVersions && (
            <Button
              onClick={() => {
                put([...versions, { name: letters[versions.length]!, template: version.template }])
                setAt(versions.length)
              }}
            >
              {versions.length === 1 ? t('tryTwo') : t('oneMore')}
            </Button>
          )}
          {versions.length > 1 && (
            <Button look="quiet" onClick={() => put(versions.filter((_, i) => i !== place))}>
              {t('common.remove')}
            </Button>
          )}
        </div>
        {versions.length > 1 && (
          <Field
            label={t('versionName')}
            dir="auto"
            className="max-w-xs"
            maxLength={100}
            value={version.name}
            onChange={(event) => set(version.template, event.target.value || letters[place]!)}
            error={wrong[`variants.${place}.name`]}
          />
        )}
        {!groups && <Skeleton className="h-60 w-full" />}
        {groups && (isChoosing || !group) && (
          <TemplatePicker
            chosen={version.template.name}
            onPick={(use) => {
              set(use)
              setChoosing(false)
            }}
          />
        )}
        {group && !isChoosing && (
          <Card>
            <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
              <h2 className="text-xl wrap-anywhere">{templateName(group.name)}</h2>
              <Button onClick={() => setChoosing(true)}>{t('otherTemplate')}</Button>
            </div>
            <div className="grid grid-cols-1 gap-6">
              {wrong[`${path}.name`] && <Failure words={wrong[`${path}.name`]!} />}
              <Language
                group={group}
                use={version.template}
                onChange={set}
                error={wrong[`${path}.language`]}
              />
              <VariablesForm
                key={`${place} ${group.name}`}
                group={group}
                use={version.template}
                onChange={set}
                isDone={isDone}
                wrongOf={(key) =>
                  isChecked || !version.template.variables[key]
                    ? wrongAt(wrong, `${path}.variables.${key}`)
                    : undefined
                }
              />
              <AskWhy group={group} use={version.template} onChange={set} />
            </div>
          </Card>
        )}
      </div>
      {group && (
        <PreviewPane
          key={place}
          id={id}
          group={group}
          use={version.template}
          variant={versions.length > 1 ? place : undefined}
          longest={plan?.longest ?? null}
        />
      )}
    </div>
  )
}

function Language({
  group,
  use,
  onChange,
  error,
}: {
  group: TemplateGroup
  use: TemplateUse
  onChange: (use: TemplateUse) => void
  error: string | undefined
}) {
  const { t } = useTranslation('campaigns/wizard')
  const { language } = useFormats()
  const approved = group.translations.filter(({ status }) => status === 'APPROVED')
  return (
    <SelectField
      label={t('language')}
      hint={t('languageHint')}
      error={error}
      value={use.language}
      onChange={(event) => onChange({ ...use, language: event.target.value })}
      options={[
        { value: 'auto', label: t('theirLanguage') },
        ...[
          ...new Set([
            ...approved.map((one) => one.language),
            ...(use.language === 'auto' ? [] : [use.language]),
          ]),
        ].map((code) => ({ value: code, label: language(code) })),
      ]}
    />
  )
}
