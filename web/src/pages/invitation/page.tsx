import { acceptInvitation } from '../../api/accounts.ts'
import { AccountForm } from '../../app/account-form.tsx'

export const Page = () => <AccountForm page="invitation" create={acceptInvitation} />
