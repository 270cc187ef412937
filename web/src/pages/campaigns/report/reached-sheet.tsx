import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { reachedQuery, type StepName } from '../../../api/campaigns.ts'
import { useShopClock } from '../../../app/shop-clock.ts'
import { Pager, usePages } from '../../../ui/pager.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Person, PersonList } from '../person.tsx'

/** The people who came to a step of the funnel. */
export function ReachedSheet({
  id,
  step,
  onClose,
}: {
  id: string
  step: StepName | undefined
  onClose: () => void
}) {
  const { t } = useTranslation('campaigns')
  return (
    <Sheet open={step !== undefined} onClose={onClose} title={step && t(`steps.${step}`)}>
      {step && (
        <>
          <p className="mb-4 text-soft">{t(`definitions.${step}`)}</p>
          <People key={step} id={id} step={step} />
        </>
      )}
    </Sheet>
  )
}

function People({ id, step }: { id: string; step: StepName }) {
  const { moment } = useShopClock()
  const pages = usePages()
  const { data } = useQuery(reachedQuery(id, step, pages.cursor))
  return (
    <>
      <PersonList isLoading={!data}>
        {data?.items.map((one) => (
          <Person
            key={one.occasion + one.contactId}
            id={one.contactId}
            name={one.name}
            phone={one.phone}
            sample={one.sample}
            note={step === 'audience' ? null : one.why}
            aside={moment(one.at)}
          />
        ))}
      </PersonList>
      <Pager pages={pages} next={data?.next} />
    </>
  )
}
