/** How a state of Meta's looks: what may be sent, what waits, what needs somebody. */
export function toneOf(status: string): 'calm' | 'warn' | 'bad' | 'plain' {
  switch (status) {
    case 'APPROVED':
      return 'calm'
    case 'PENDING':
    case 'IN_APPEAL':
    case 'PAUSED':
      return 'warn'
    case 'REJECTED':
    case 'DISABLED':
      return 'bad'
    default:
      return 'plain'
  }
}
