const rest = 'others'

/** The flows with so many texts that nobody reads them in one go: what each group has, by the beginning of the key. */
const groups: Record<string, Record<string, RegExp>> = {
  'quick-replies': {
    hello: /^(greeting|hello)/,
    menu: /^(menu|orders_button|language_button|reply_)/,
    stop: /^(opt_|orders_out)/,
    deletion: /^deletion/,
    language: /^language_(question|chosen)/,
  },
  'order-status': { list: /^row_/, parcel: /^one_/, parcels: /^part_/, news: /^tell_/ },
}

/** The texts of a flow by their groups, in the order of the flow; one group without a name where they are few. */
export function groupsOf(flow: string, texts: readonly string[]): [group: string | null, texts: string[]][] {
  const known = groups[flow]
  if (!known) return [[null, [...texts]]]
  const of = (key: string) => Object.keys(known).find((group) => known[group]!.test(key)) ?? rest
  return [...Object.keys(known), rest]
    .map((group): [string, string[]] => [group, texts.filter((key) => of(key) === group)])
    .filter(([, own]) => own.length > 0)
}
