import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../api/imports.ts'
import { Field, Switch } from '../../ui/field.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { Meter } from '../../ui/meter.tsx'
import { Card } from '../../ui/surface.tsx'
import type { Look } from './use-look.ts'

/** Who of the file may get marketing, why the others may not, and the consent of all of them where there is one. */
export function AgreeCard({ look, preview }: { look: Look; preview: ImportPreview }) {
  const { t } = useTranslation('imports')
  const { number } = useFormats()
  const { marketing, warnings, counted } = preview
  return (
    <Card title={t('agreeTitle')}>
      <div className="grid gap-6 lg:grid-cols-2">
        <AgreeForm look={look} asked={preview.columns.find(({ why }) => why === 'yes_no')} />
        <div>
          <p className="mb-2">
            <strong className="font-display text-2xl tabular-nums">{number(marketing.may)}</strong>{' '}
            {t('mayGet', { of: number(counted.rows) })}
          </p>
          <Meter label={t('agreeTitle')} of={counted.rows} parts={[{ value: marketing.may, tone: 'calm' }]} />
          <Reasons title={t('mayNot')} reasons={marketing.mayNot} />
          <Reasons
            title={t('warnings')}
            reasons={warnings.filter(({ reason }) => reason !== 'yes_no_column')}
          />
        </div>
      </div>
    </Card>
  )
}

function Reasons({ title, reasons }: { title: string; reasons: ImportPreview['warnings'] }) {
  const { number } = useFormats()
  if (reasons.length === 0) return null
  return (
    <>
      <h3 className="mt-4 font-semibold">{title}</h3>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {reasons.map(({ reason, words, count }) => (
          <div key={reason} className="contents">
            <dt className="text-end tabular-nums">{number(count)}</dt>
            <dd className="text-soft">{words}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

type AgreeProps = { look: Look; asked: ImportPreview['columns'][number] | undefined }

function AgreeForm({ look, asked }: AgreeProps) {
  const { t } = useTranslation('imports')
  const { consent } = look.reading
  const [source, setSource] = useState(consent?.source ?? '')
  const [text, setText] = useState(consent?.text ?? '')
  const isOn = consent !== undefined
  const tell = (next: { source: string; text: string; isOn: boolean }) =>
    look.agree(
      next.isOn ? { purpose: 'marketing', source: next.source.trim(), text: next.text.trim() } : undefined,
    )
  const missing = (value: string | undefined) =>
    look.isAsked && isOn && !value ? t('field.missing') : undefined
  return (
    <div className="grid content-start gap-4">
      <Switch
        label={t('allAgreed')}
        isOn={isOn}
        disabled={asked !== undefined && !isOn}
        onChange={(next) => tell({ source, text, isOn: next })}
      />
      {asked && (
        <p className="text-soft">
          {t('askedFirst', { name: asked.header || t('columnNumber', { number: asked.column }) })}
        </p>
      )}
      {isOn && (
        <>
          <Field
            label={t('agreedWhere')}
            hint={t('agreedWhereHint')}
            dir="auto"
            maxLength={200}
            value={source}
            onChange={(event) => setSource(event.target.value)}
            onBlur={() => tell({ source, text, isOn })}
            error={missing(consent?.source)}
          />
          <Field
            label={t('agreedTo')}
            hint={t('agreedToHint')}
            dir="auto"
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onBlur={() => tell({ source, text, isOn })}
            error={missing(consent?.text)}
          />
        </>
      )}
      <p className="text-sm text-soft">{t('agreeWords')}</p>
    </div>
  )
}
