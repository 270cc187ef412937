import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Consent, type ContactDetails, consentsQuery, recordConsent } from '../../api/contacts.ts'
import { keys } from '../../api/keys.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { useMay } from '../../app/rights.ts'
import { saidAt } from '../../app/said-at.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import { Field } from '../../ui/field.tsx'
import { Card, Failure, Skeleton } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'

/** All that the contact ever said about messages, newest first. Nothing of it is ever changed. */
export function ConsentCard({ contact }: { contact: ContactDetails }) {
  const { t } = useTranslation('contacts')
  const say = useFailureWords()
  const may = useMay('contacts.write')
  const consents = useQuery(consentsQuery(contact.id))
  return (
    <Card title={t('consent')}>
      {may && <SayForm contact={contact} />}
      {consents.error && <Failure words={say(consents.error)} />}
      {!consents.data && !consents.error && <Skeleton className="h-24 w-full" />}
      {consents.data?.items.length === 0 && <p className="text-soft">{t('noConsent')}</p>}
      <ol className="border-s-2 border-line ps-4">
        {consents.data?.items.map((one) => (
          <Said key={one.id} one={one} />
        ))}
      </ol>
    </Card>
  )
}

const answerOf = ({ granted }: Consent) => (granted === null ? 'takenBack' : granted ? 'saidYes' : 'saidNo')

function Said({ one }: { one: Consent }) {
  const { t } = useTranslation('contacts')
  const { moment } = useShopClock()
  return (
    <li className="relative py-2">
      <span
        aria-hidden="true"
        className={cx(
          'absolute -start-[23px] top-4 size-3 rounded-full',
          one.granted ? 'bg-olive' : one.granted === null ? 'bg-soft' : 'bg-clay',
        )}
      />
      <p className="font-semibold">
        {t(`purposes.${one.purpose}`)}: {t(answerOf(one))}
      </p>
      {one.words && (
        <p dir="auto" className="wrap-anywhere">
          “{one.words}”
        </p>
      )}
      <p className="text-sm text-soft">
        {moment(saidAt(one))} · <Source of={one.source} />
      </p>
    </li>
  )
}

/** A file by its own page. */
function Source({ of }: { of: string }) {
  const { t } = useTranslation('contacts')
  const [kind = '', id] = of.split(':')
  const words = <bdi>{t(`sources.${kind}`, of)}</bdi>
  if (!kind.startsWith('import') || !id) return words
  return (
    <Link to="/contacts/imports/$id" params={{ id }} className="underline underline-offset-4">
      {words}
    </Link>
  )
}

function SayForm({ contact }: { contact: ContactDetails }) {
  const { t } = useTranslation('contacts')
  const say = useFailureWords()
  const [words, setWords] = useState('')
  const saving = useMutation({
    mutationFn: (granted: boolean) => recordConsent(contact.id, { purpose: 'marketing', granted, words }),
    onSuccess() {
      setWords('')
      toast(t('common.saved'))
      void queries.invalidateQueries({ queryKey: keys.contacts })
    },
  })
  return (
    <fieldset className="mb-5">
      <legend className="sr-only">{t('record')}</legend>
      <Field
        label={t('recordLabel')}
        hint={t('recordHint')}
        dir="auto"
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button disabled={!words.trim() || saving.isPending} onClick={() => saving.mutate(true)}>
          {t('recordYes')}
        </Button>
        <Button
          look="danger"
          disabled={!words.trim() || saving.isPending}
          onClick={() => saving.mutate(false)}
        >
          {t('recordNo')}
        </Button>
      </div>
      {saving.error && <Failure words={say(saving.error)} />}
    </fieldset>
  )
}
