import { useLocation } from '@tanstack/react-router'
import { keepDraft, useDraft } from '../../../app/draft.ts'

const key = 'campaign.made'

/**
 * Which campaign a step of the wizard belongs to, the how many-eth that this tab makes: its entries stay in the browser's history when the campaign is made,
 * and Back must lead from there to that campaign, not into the making of a second one.
 */
export function useRun() {
  const { value: ids } = useDraft<string[]>(key, [])
  const run = useLocation({ select: ({ state }) => state.run }) ?? ids.length
  return {
    run,
    /** What was made of it already. */
    made: ids[run],
    keep: (id: string) => keepDraft(key, [...ids, id]),
  }
}
