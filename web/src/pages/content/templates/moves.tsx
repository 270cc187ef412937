import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { keys } from '../../../api/keys.ts'
import { deleteTemplate, submitTemplate, type Template } from '../../../api/templates.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { queries } from '../../../app/queries.ts'
import { useMay } from '../../../app/rights.ts'
import { undoable } from '../../../app/undoable.ts'
import { Button } from '../../../ui/button.tsx'
import { toast } from '../../../ui/toast.tsx'

/** What can be done with a stored template: send it to WhatsApp's review, or take it away, there too. */
export function Moves({ template, isChanged = false }: { template: Template; isChanged?: boolean }) {
  const { t } = useTranslation('content')
  const say = useFailureWords()
  const navigate = useNavigate()
  const mayWrite = useMay('content.write')
  const again = () => queries.invalidateQueries({ queryKey: keys.templates })
  const submitting = useMutation({
    mutationFn: () => submitTemplate(template.id),
    async onSuccess() {
      await again()
      toast(t('templates.submitted'))
    },
    onError: (error) => toast(say(error)),
  })
  if (!mayWrite) return null
  const waits = template.status === 'DRAFT' || template.draft !== null
  return (
    <>
      {waits && (
        <Button
          disabled={submitting.isPending || isChanged || template.problems.length > 0}
          onClick={() => submitting.mutate()}
        >
          {t('templates.submit')}
        </Button>
      )}
      <Button
        look="danger"
        className="ms-auto"
        onClick={() => {
          undoable({
            words: t('templates.deleted'),
            undoLabel: t('common.undo'),
            run: () => deleteTemplate(template.id).then(again),
            back: (error) => {
              if (error) toast(say(error))
              void again()
            },
          })
          void navigate({ to: '/content/templates' })
        }}
      >
        {t('common.remove')}
      </Button>
    </>
  )
}
