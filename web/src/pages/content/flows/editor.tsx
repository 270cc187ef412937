import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/client.ts'
import { changeFlow, type Flow, type FlowPatch } from '../../../api/flows.ts'
import { keys } from '../../../api/keys.ts'
import { useDraft } from '../../../app/draft.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { queries } from '../../../app/queries.ts'
import { useMay } from '../../../app/rights.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Card, Failure } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'
import { LanguagePills } from '../languages.tsx'
import { CopyFields } from './copy-fields.tsx'
import { useFlowWords } from './flow-words.ts'
import { Preview } from './preview.tsx'
import { SettingFields } from './setting-fields.tsx'

export type Draft = Required<Pick<FlowPatch, 'settings' | 'copy'>>

/** A flow's settings and words, beside a conversation that runs it as it would be. */
export function Editor({ flow }: { flow: Flow }) {
  const { t, i18n } = useTranslation('content')
  const say = useFailureWords()
  const mayWrite = useMay('content.write')
  const { title, about } = useFlowWords(flow.name)
  const [language, setLanguage] = useState(() =>
    Object.hasOwn(flow.copy, i18n.language) ? i18n.language : 'en',
  )
  const [broken, setBroken] = useState<readonly string[]>([])
  const draft = useDraft<Draft>(`flow.${flow.name}`, { settings: {}, copy: {} })
  const saving = useMutation({
    mutationFn: () => changeFlow(flow.name, draft.value),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: keys.flows })
      draft.drop()
      toast(t('common.saved'))
    },
  })
  const errors = saving.error instanceof ApiError ? saving.error.fields : {}
  const part = { flow, draft: draft.value, set: draft.set, errors }
  return (
    <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <Form className="grid min-w-0 gap-5" onSend={() => saving.mutate()}>
        <Link to="/content/flows" className="text-soft underline underline-offset-4">
          {t('flows.all')}
        </Link>
        <div>
          <h1 className="text-3xl">{title}</h1>
          <p className="mt-1 text-soft">{about}</p>
        </div>
        {Object.keys(flow.settings).length > 0 && (
          <Card title={t('flows.settings')}>
            <fieldset disabled={!mayWrite} className="contents">
              <SettingFields {...part} />
            </fieldset>
          </Card>
        )}
        <Card title={t('flows.copy')}>
          <div className="mb-5">
            <LanguagePills value={language} onChange={setLanguage} written={Object.keys(flow.copy)} />
          </div>
          <fieldset disabled={!mayWrite} className="contents">
            <CopyFields
              {...part}
              language={language}
              onBroken={(key, isBroken) =>
                setBroken((before) => [...before.filter((one) => one !== key), ...(isBroken ? [key] : [])])
              }
            />
          </fieldset>
        </Card>
        {saving.error && <Failure words={say(saving.error)} />}
        {mayWrite && (
          <div className="sticky bottom-(--bottom-bar) z-10 -mx-4 flex flex-wrap gap-3 border-t border-line bg-paper px-4 py-3 md:bottom-0 md:mx-0 md:px-0">
            <Button
              look="primary"
              type="submit"
              disabled={saving.isPending || !draft.isChanged || broken.length > 0}
            >
              {t('common.save')}
            </Button>
            {broken.length > 0 && <p className="self-center text-clay">{t('flows.broken')}</p>}
            {draft.isChanged && <Button onClick={() => draft.drop()}>{t('dropChanges')}</Button>}
          </div>
        )}
      </Form>
      <Preview flow={flow.name} draft={draft.value} language={language} />
    </div>
  )
}
