import { type ComponentProps, lazy, type ReactNode, Suspense, useState } from 'react'
import { buttonClass } from './button.tsx'
import { cx } from './class-names.ts'

type MenuItem = { label: string; chosen?: boolean; onSelect: () => void }
export type MenuProps = {
  /** Of the button, for a shortcut that presses it. */
  id?: string
  label: string
  children: ReactNode
  groups: MenuItem[][]
  className?: string
}

const fetchList = () => import('./menu-list.tsx')
const MenuList = lazy(fetchList)

/**
 * A button that opens a list of things to do, in groups. Arrow keys, letters and Escape work. What it takes to open
 * one is fetched when somebody is about to: a page shows faster without.
 */
export function Menu(props: MenuProps) {
  const [isOpened, setOpened] = useState(false)
  const open = () => setOpened(true)
  const closed = (
    <MenuButton
      {...props}
      onPointerEnter={() => void fetchList()}
      onFocus={() => void fetchList()}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return
        event.preventDefault()
        open()
      }}
    />
  )
  if (!isOpened) return closed
  return (
    <Suspense fallback={closed}>
      <MenuList {...props} />
    </Suspense>
  )
}

function MenuButton({
  label,
  groups: _,
  className,
  ...rest
}: MenuProps & Omit<ComponentProps<'button'>, 'className' | 'children'>) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-haspopup="menu"
      aria-expanded={false}
      className={cx(buttonClass('quiet'), className)}
      {...rest}
    />
  )
}
