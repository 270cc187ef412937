import { setUp } from '../../api/accounts.ts'
import { AccountForm } from '../../app/account-form.tsx'

export const Page = () => <AccountForm page="setup" create={setUp} />
