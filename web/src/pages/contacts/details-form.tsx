import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/client.ts'
import { type ContactDetails, changeContact, contactQuery } from '../../api/contacts.ts'
import { keys } from '../../api/keys.ts'
import { settingsQuery } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { useMay } from '../../app/rights.ts'
import { Button } from '../../ui/button.tsx'
import { Field, SelectField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { Failure } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'

type Patch = { name: string | null; language: string | null }

/** What a person can correct of a contact: how they are called, and the language they are answered in. */
export function DetailsForm({ contact }: { contact: ContactDetails }) {
  const { t } = useTranslation('contacts')
  const say = useFailureWords()
  const formats = useFormats()
  const may = useMay('contacts.write')
  const settings = useQuery(settingsQuery)
  const saving = useMutation({
    mutationFn: (patch: Patch) => changeContact(contact.id, patch),
    onSuccess(saved) {
      const { name, language } = contact
      queries.setQueryData(contactQuery(contact.id).queryKey, saved)
      void queries.invalidateQueries({ queryKey: [...keys.contacts, 'list'] })
      toast(t('common.saved'), {
        label: t('common.undo'),
        run: () =>
          void changeContact(contact.id, { name, language }).then(restore, (error) => toast(say(error))),
      })
    },
  })
  const restore = (saved: ContactDetails) => queries.setQueryData(contactQuery(contact.id).queryKey, saved)
  const fields = saving.error instanceof ApiError ? saving.error.fields : {}
  const languages = [...new Set([contact.language ?? '', ...(settings.data?.languages ?? [])])].filter(
    Boolean,
  )
  if (!may) return null
  return (
    <Form
      key={`${contact.name} ${contact.language}`}
      className="grid gap-4 border-t border-line pt-5 sm:grid-cols-2"
      onSend={(form) => {
        const given = new FormData(form)
        const text = (name: string) => String(given.get(name) ?? '').trim() || null
        saving.mutate({ name: text('name'), language: text('language') })
      }}
    >
      <Field
        label={t('name')}
        name="name"
        dir="auto"
        maxLength={200}
        defaultValue={contact.name ?? ''}
        error={fields.name}
      />
      <SelectField
        label={t('language')}
        name="language"
        defaultValue={contact.language ?? ''}
        error={fields.language}
        options={[
          { value: '', label: t('notKnown') },
          ...languages.map((code) => ({ value: code, label: formats.language(code) })),
        ]}
      />
      {saving.error && <Failure words={say(saving.error)} />}
      <div className="sm:col-span-2">
        <Button type="submit" disabled={saving.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </Form>
  )
}
