import { useQuery } from '@tanstack/react-query'
import { meQuery } from '../api/accounts.ts'

/** Whether who is signed in has this right, such as `content.write`. */
export function useMay(right: string): boolean {
  const { data: me } = useQuery(meQuery)
  return me?.rights.includes(right) ?? false
}

/** A page was opened by an address that the own account has no right to; nothing of it was asked for. */
export class Forbidden extends Error {
  constructor() {
    super('forbidden')
    this.name = 'Forbidden'
  }
}
