/** What a template's state means and what to do about it, in one language. `{until}`, `{when}`, `{category}`, `{status}`, `{at}` are filled in. */
export type StateWords = {
  states: Record<StateName, { words: string; cure: string }>
  /** Meta's reasons of a rejection, by its names. */
  reasons: Record<string, { words: string; cure: string }>
  categories: Record<string, string>
  pausedUntil: string
  disliked: { words: string; cure: string }
  change: { words: string; cure: string }
  recategorised: string
}

export type StateName =
  | 'draft'
  | 'incomplete'
  | 'in_review'
  | 'approved'
  | 'rejected'
  | 'paused'
  | 'disabled'
  | 'in_appeal'
  | 'archived'
  | 'gone'
  | 'unknown'
