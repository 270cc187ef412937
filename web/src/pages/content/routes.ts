import { page } from '../../app/routes.ts'

const withCopy = ['content', 'content/copy']
const write = { toAdd: 'content.write' }
export const contentRoutes = [
  page('/content', withCopy, () => import('./faqs/page.tsx')),
  page('/content/faqs/$id', withCopy, () => import('./faqs/one.tsx'), write),
  page('/content/unanswered', 'content', () => import('./faqs/unanswered.tsx')),
  page('/content/quick-replies', withCopy, () => import('./quick-replies/page.tsx')),
  page('/content/quick-replies/$id', withCopy, () => import('./quick-replies/one.tsx'), write),
  page('/content/hours', 'content', () => import('./hours/page.tsx')),
  page('/content/templates', 'content', () => import('./templates/page.tsx')),
  page('/content/templates/$id', 'content', () => import('./templates/one.tsx'), write),
  page('/content/flows', 'content', () => import('./flows/page.tsx')),
  page('/content/flows/$name', ['content', 'content/flows', 'content/copy'], () => import('./flows/one.tsx')),
] as const
