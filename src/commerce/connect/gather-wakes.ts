import { noWake, type Wake } from '../../events/wake.ts'

/** Keeps wake-ups back until the transaction that they are about is committed. */
export function gatherWakes(): { wake: Wake; pass(to: Wake): void } {
  const contacts = new Set<string>()
  let account = false
  return {
    wake: {
      ...noWake,
      turns(ids) {
        for (const id of ids) contacts.add(id)
      },
      account() {
        account = true
      },
    },
    pass(to) {
      if (contacts.size > 0) to.turns([...contacts])
      if (account) to.account()
    },
  }
}
