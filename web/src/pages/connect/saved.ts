import { useTranslation } from 'react-i18next'
import { checkQuery, type Finding } from '../../api/connect.ts'
import { keys } from '../../api/keys.ts'
import { type Channel, channelsQuery } from '../../api/shop.ts'
import { queries } from '../../app/queries.ts'
import { toast, toastRefusal } from '../../ui/toast.tsx'

/** Where the checks stand on the page. */
export const checksId = 'checks'

/** Ours to put right, and not WhatsApp's word about the number. */
const ours = /^(public address|webhook)/

export type Saved = { number: Channel; found: Finding[] | undefined }

/** Saves a number and has it checked: two things, of which the second may fail alone. */
export async function saveAndCheck(save: Promise<Channel>): Promise<Saved> {
  const number = await save
  queries.setQueryData(channelsQuery.queryKey, (known) => {
    if (!known) return known
    const others = known.items.filter((one) => one.id !== number.id)
    const at = known.items.findIndex((one) => one.id === number.id)
    return { ...known, items: others.toSpliced(at === -1 ? others.length : at, 0, number) }
  })
  const check = { ...checkQuery(number.id), staleTime: 0 }
  const found = await queries.fetchQuery(check).catch(() => undefined)
  return { number, found: found?.items }
}

/** Says what became of it: that it is saved, and whether it works; and leads to what is to be corrected. */
export function useTellSaved(): (saved: Saved) => void {
  const { t } = useTranslation('connect')
  return ({ found }) => {
    for (const queryKey of [keys.checklist, keys.channels]) void queries.invalidateQueries({ queryKey })
    const failed = found?.filter(({ state }) => state === 'failed') ?? []
    if (found && failed.length === 0) return toast(t('saved.works'))
    const refused = failed.some(({ name }) => !ours.test(name) && name !== 'connection')
    const words = refused ? 'saved.refused' : failed.length > 0 ? 'saved.missing' : 'saved.unchecked'
    const show = () => document.getElementById(checksId)?.focus()
    toastRefusal(t(words), { label: t('saved.show'), run: show })
  }
}
