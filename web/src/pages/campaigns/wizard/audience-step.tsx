import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Audience } from '../../../api/campaigns.ts'
import { importsQuery } from '../../../api/imports.ts'
import { segmentsQuery } from '../../../api/segments.ts'
import type { Wrong } from '../../../app/refused.tsx'
import { useShopClock } from '../../../app/shop-clock.ts'
import { Field, fieldRow, SelectField } from '../../../ui/field.tsx'
import { useFormats } from '../../../ui/formats.tsx'
import { Card } from '../../../ui/surface.tsx'
import { AudienceCount } from './audience-count.tsx'
import { Excluded } from './excluded.tsx'

/** Whom a campaign is for. */
export type Aim = { name: string; audience: Audience; holdout: number }
const holdouts = [0, 0.05, 0.1, 0.2, 0.3, 0.5]

export function AudienceStep({
  aim,
  wrong,
  onChange,
}: {
  aim: Aim
  wrong: Wrong
  onChange: (aim: Aim) => void
}) {
  const { t } = useTranslation(['campaigns/wizard', 'campaigns'])
  const { percent } = useFormats()
  const { moment } = useShopClock()
  const imports = useQuery(importsQuery(undefined))
  const segments = useQuery(segmentsQuery)
  const { importId = '', segment: named = '' } = aim.audience
  // Over the API a segment may be told by its name.
  const segment = segments.data?.items.find(({ id, name }) => id === named || name === named)?.id ?? named
  const choose = (next: { importId: string; segment: string }) => {
    const { exclude } = aim.audience
    onChange({
      ...aim,
      audience: {
        ...(next.importId && { importId: next.importId }),
        ...(next.segment && { segment: next.segment }),
        ...(exclude && { exclude }),
      },
    })
  }
  const done = imports.data?.items.filter(({ status, undo }) => status === 'done' && undo === null) ?? []
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[1fr_20rem]">
      <Card>
        <div className="grid grid-cols-1 gap-5">
          <Field
            label={t('name')}
            hint={t('nameHint')}
            dir="auto"
            maxLength={200}
            value={aim.name}
            onChange={(event) => onChange({ ...aim, name: event.target.value })}
            error={wrong.name}
          />
          <div className={fieldRow}>
            <SelectField
              label={t('fromFile')}
              value={importId}
              onChange={(event) => choose({ importId: event.target.value, segment })}
              error={wrong['audience.importId'] ?? wrong.audience}
              options={[
                { value: '', label: t('anyFile') },
                ...done.map((one) => ({
                  value: one.id,
                  label: `${one.filename} · ${moment(one.createdAt)}`,
                })),
              ]}
            />
            <SelectField
              label={t('inSegment')}
              value={segment}
              onChange={(event) => choose({ importId, segment: event.target.value })}
              error={wrong['audience.segment']}
              options={[
                { value: '', label: t('anySegment') },
                ...(segments.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </div>
          {importId && segment && <p className="-mt-2 text-sm text-soft">{t('inBoth')}</p>}
          <Excluded
            audience={aim.audience}
            wrong={wrong}
            onChange={(audience) => onChange({ ...aim, audience })}
          />
          <SelectField
            label={t('holdout')}
            hint={t('holdoutHint')}
            value={String(aim.holdout)}
            onChange={(event) => onChange({ ...aim, holdout: Number(event.target.value) })}
            error={wrong.holdout}
            options={[...new Set([...holdouts, aim.holdout])].map((part) => ({
              value: String(part),
              label: part === 0 ? t('nobodyHeldOut') : percent(part, 0),
            }))}
          />
        </div>
      </Card>
      <AudienceCount audience={aim.audience} />
    </div>
  )
}
