import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What a step was gone to for, where one comes by the same steps again and again. */
    run?: number
  }
}

/** Undefined: not known yet, such as while a kept file is read. */
type Opens<S extends string> = Readonly<Record<S, boolean | undefined>>

/**
 * Where one is on a way of steps, told by the address (`?step=`): Back and Forward go a step, and a reload stays on it.
 * In the place of a step that cannot be opened comes the last one before it that can, in the history as well, so that
 * Back does not come by it again.
 * @param path where these steps are
 * @param opens the steps in their order, and whether they can be opened
 * @param first where an address without a step leads
 * @param run kept with each step, for whoever comes back to it (`HistoryState`)
 */
export function useStep<S extends string>(
  path: string,
  { opens, first, run }: { opens: Opens<S>; first: NoInfer<S>; run?: number },
) {
  const router = useRouter()
  const navigate = useNavigate()
  const { step: asked } = useSearch({ strict: false }) as { step?: string }
  const at = shownOf(opens, asked, first)
  const go = async (step: S, { replace = false } = {}) => {
    // Whoever is leaving is not called back.
    if (router.latestLocation.pathname !== path) return
    await navigate({ to: '.', search: { step }, state: { ...(run !== undefined && { run }) }, replace })
  }
  useEffect(() => {
    if (at !== asked) void go(at, { replace: true })
  })
  // A step is read from its beginning.
  useEffect(() => {
    if (at) scrollTo(0, 0)
  }, [at])
  return { at, go }
}

function shownOf<S extends string>(opens: Opens<S>, asked: string | undefined, first: S): S {
  const steps = Object.keys(opens) as S[]
  const wanted = steps.find((step) => step === asked) ?? first
  return steps.slice(0, steps.indexOf(wanted) + 1).findLast((step) => opens[step] !== false) ?? first
}
