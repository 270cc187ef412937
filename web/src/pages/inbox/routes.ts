import { createRoute } from '@tanstack/react-router'
import { page } from '../../app/routes.ts'

const inbox = page('/inbox', ['inbox', 'content/copy'], () => import('./page.tsx'))
// Below it, so that the list stays as it is while one conversation after the other is opened.
const conversation = createRoute({ getParentRoute: () => inbox, path: '$conversationId' })

export const inboxRoutes = [inbox.addChildren([conversation])] as const
