export const roles = ['admin', 'marketer', 'agent'] as const
export type Role = (typeof roles)[number]

const agent = [
  'inbox.read',
  'inbox.write',
  'contacts.read',
  'content.read',
  'campaigns.read',
  'settings.read',
]
const marketer = [...agent, 'contacts.write', 'campaigns.write', 'content.write', 'insights.read']
const admin = [
  ...marketer,
  'settings.write',
  'store.read',
  'store.write',
  'personal-data.read',
  'personal-data.write',
  'people.read',
  'people.write',
  'audit.read',
]
const byRole: Record<Role, readonly string[]> = { admin, marketer, agent }

/** What a role may do, as `noun.read` or `noun.write`. A role that is not known may nothing. */
export const rightsOf = (role: string): readonly string[] => (isRole(role) ? byRole[role] : [])

const isRole = (role: string): role is Role => roles.some((one) => one === role)
