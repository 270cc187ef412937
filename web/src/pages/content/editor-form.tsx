import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '../../app/failure-words.ts'
import { useMay } from '../../app/rights.ts'
import { undoable } from '../../app/undoable.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Failure } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'

type Props = {
  title: string
  /** The list that it is of. */
  list: { to: '/content' | '/content/quick-replies'; label: string; readAgain: () => Promise<unknown> }
  draft: { isChanged: boolean; drop: () => void }
  saving: { mutate: () => void; isPending: boolean; error: Error | null }
  canSave?: boolean
  /** Something in it cannot be read, and says so itself. */
  isBroken?: boolean
  /** Of what is stored; it can be taken back for a while. */
  removal: { words: string; run: () => Promise<unknown> } | undefined
  /** Above what can be changed. */
  head: ReactNode
  children: ReactNode
}

/** One thing of the shop's content: its fields, and to save, drop or remove it. Whoever may not write reads it. */
export function EditorForm({
  title,
  list,
  draft,
  saving,
  canSave = true,
  isBroken = false,
  removal,
  head,
  children,
}: Props) {
  const { t } = useTranslation('content')
  const say = useFailureWords()
  const navigate = useNavigate()
  const mayWrite = useMay('content.write')
  const remove = ({ words, run }: NonNullable<typeof removal>) => {
    draft.drop()
    undoable({
      words,
      undoLabel: t('common.undo'),
      run: () => run().then(list.readAgain),
      back(error) {
        if (error) toast(say(error))
        void list.readAgain()
      },
    })
    void navigate({ to: list.to })
  }
  return (
    <Form className="mx-auto grid max-w-3xl gap-5" onSend={() => saving.mutate()}>
      <Link to={list.to} className="text-soft underline underline-offset-4">
        {list.label}
      </Link>
      <h1 className="text-3xl">{title}</h1>
      {head}
      <fieldset disabled={!mayWrite} className="contents">
        {children}
      </fieldset>
      {saving.error && <Failure words={say(saving.error)} />}
      {mayWrite && (
        <div className="flex flex-wrap gap-3">
          <Button look="primary" type="submit" disabled={saving.isPending || !canSave || isBroken}>
            {t('common.save')}
          </Button>
          {isBroken && <p className="self-center text-clay">{t('flows.broken')}</p>}
          {draft.isChanged && <Button onClick={() => draft.drop()}>{t('dropChanges')}</Button>}
          {removal && (
            <Button look="danger" className="ms-auto" onClick={() => remove(removal)}>
              {t('common.remove')}
            </Button>
          )}
        </div>
      )}
    </Form>
  )
}
