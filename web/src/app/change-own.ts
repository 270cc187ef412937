import { changeMe, meQuery, type ProfilePatch } from '../api/accounts.ts'
import { chooseLanguage } from '../i18n/index.ts'
import { queries } from './queries.ts'

/** Changes the own account, and speaks as it says from now on. */
export async function changeOwn(patch: ProfilePatch): Promise<void> {
  const me = await changeMe(patch)
  queries.setQueryData(meQuery.queryKey, me)
  await chooseLanguage(me.user.locale)
}
