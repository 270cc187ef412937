import { useQuery } from '@tanstack/react-query'
import { meQuery } from '../api/accounts.ts'

/** Whether who is signed in has this right, such as `content.write`. */
export function useMay(right: string): boolean {
  const { data: me } = useQuery(meQuery)
  return me?.rights.includes(right) ?? false
}
