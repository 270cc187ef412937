import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Part, plannedQuery } from '../../../api/campaigns.ts'
import { useShopClock } from '../../../app/shop-clock.ts'
import { useReason } from '../../../app/use-reason.ts'
import { Pager, usePages } from '../../../ui/pager.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Person, PersonList } from '../person.tsx'

export type Opened = { label: string; part: Part }

/** The people behind a number of the plan, each with why, or with what they would read. */
export function PlannedSheet({
  id,
  opened,
  onClose,
}: {
  id: string
  opened: Opened | undefined
  onClose: () => void
}) {
  return (
    <Sheet open={opened !== undefined} onClose={onClose} title={opened?.label}>
      {opened && <People key={JSON.stringify(opened.part)} id={id} part={opened.part} />}
    </Sheet>
  )
}

function People({ id, part }: { id: string; part: Part }) {
  const { t } = useTranslation('campaigns/wizard')
  const { moment } = useShopClock()
  const reasonOf = useReason()
  const pages = usePages()
  const { data } = useQuery(plannedQuery(id, part, pages.cursor))
  return (
    <>
      <PersonList isLoading={!data}>
        {data?.items.map((one) => (
          <Person
            key={one.contactId}
            id={one.contactId}
            name={one.name}
            phone={one.phone}
            sample={one.sample}
            note={one.reason ? reasonOf(one.reason, one.why) : one.text}
            aside={one.at ? moment(one.at) : t(`outcomes.${one.outcome}`)}
          />
        ))}
      </PersonList>
      <Pager pages={pages} next={data?.next} />
    </>
  )
}
