import { useMutation } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/client.ts'
import { keys } from '../../api/keys.ts'
import { changeSettings, type Settings } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Failure } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'
import { HoursPart, hoursIn, OptionalPart } from './optional-part.tsx'

type Rules = Pick<Settings, 'quietHours' | 'orderMessageHours' | 'frequencyCap' | 'excludeOrderedWithinDays'>

const rulesOf = ({
  quietHours,
  orderMessageHours,
  frequencyCap,
  excludeOrderedWithinDays,
}: Rules): Rules => ({
  quietHours,
  orderMessageHours,
  frequencyCap,
  excludeOrderedWithinDays,
})

/** `may`: whether one has the right to change them; else they are shown. */
export function RulesForm({ settings, may }: { settings: Settings; may: boolean }) {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const saving = useMutation({
    mutationFn: async ({ next }: { next: Rules; before: Rules | null }) => changeSettings(next),
    onSuccess(saved, { before }) {
      queries.setQueryData(keys.settings, saved)
      const undo = before && {
        label: t('common.undo'),
        run: () => saving.mutate({ next: before, before: null }),
      }
      toast(t('common.saved'), undo ?? undefined)
    },
  })
  const errors = saving.error instanceof ApiError ? saving.error.fields : {}
  const { quietHours, orderMessageHours, frequencyCap, excludeOrderedWithinDays } = settings
  return (
    <Form onSend={(form) => saving.mutate({ next: rulesIn(new FormData(form)), before: rulesOf(settings) })}>
      <fieldset disabled={!may} className="grid gap-5">
        <p className="text-soft">{t('messages.rulesWords')}</p>
        {/* Drawn anew with what was saved or taken back; the button, which has the focus, stays. */}
        <Fragment key={JSON.stringify(rulesOf(settings))}>
          <HoursPart
            name="quietHours"
            title={t('messages.quiet')}
            label={t('messages.quietOn')}
            hint={t('messages.quietWords')}
            value={quietHours}
            usual={{ from: '21:00', to: '09:00' }}
            errors={errors}
          />
          <HoursPart
            name="orderMessageHours"
            title={t('messages.orders')}
            label={t('messages.ordersOn')}
            hint={t('messages.ordersWords')}
            value={orderMessageHours}
            usual={{ from: '08:00', to: '22:00' }}
            errors={errors}
          />
          <OptionalPart
            title={t('messages.cap')}
            label={t('messages.capOn')}
            hint={t('messages.capWords')}
            on={frequencyCap !== null}
          >
            <Field
              label={t('messages.capMessages')}
              name="frequencyCap.messages"
              {...{ type: 'number', min: 1, max: 100, required: true }}
              defaultValue={frequencyCap?.messages ?? 2}
              error={errors['frequencyCap.messages']}
            />
            <Field
              label={t('messages.capDays')}
              name="frequencyCap.days"
              {...{ type: 'number', min: 1, max: 365, required: true }}
              defaultValue={frequencyCap?.days ?? 7}
              error={errors['frequencyCap.days']}
            />
          </OptionalPart>
          <Field
            className="border-t border-line pt-5"
            label={t('messages.recent')}
            hint={t('messages.recentWords')}
            name="excludeOrderedWithinDays"
            {...{ type: 'number', min: 0, max: 3650, required: true }}
            defaultValue={excludeOrderedWithinDays}
            error={errors.excludeOrderedWithinDays}
          />
        </Fragment>
        {saving.error && <Failure words={say(saving.error)} />}
        <div>
          <Button look="primary" type="submit" disabled={saving.isPending}>
            {t('common.save')}
          </Button>
        </div>
        {!may && <p className="text-soft">{t('adminOnly')}</p>}
      </fieldset>
    </Form>
  )
}

function rulesIn(form: FormData): Rules {
  const number = (name: string) => Number(form.get(name))
  return {
    quietHours: hoursIn(form, 'quietHours'),
    orderMessageHours: hoursIn(form, 'orderMessageHours'),
    frequencyCap: form.has('frequencyCap.days')
      ? { messages: number('frequencyCap.messages'), days: number('frequencyCap.days') }
      : null,
    excludeOrderedWithinDays: number('excludeOrderedWithinDays'),
  }
}
