import { Menu as Base } from '@base-ui/react/menu'
import { buttonClass } from './button.tsx'
import { cx } from './class-names.ts'
import type { MenuProps } from './menu.tsx'

/** The menu itself, open; `ui/menu.tsx` fetches it when its button is first used. */
export default function MenuList({ id, label, children, groups, className }: MenuProps) {
  return (
    <Base.Root modal={false} defaultOpen>
      <Base.Trigger id={id} aria-label={label} title={label} className={cx(buttonClass('quiet'), className)}>
        {children}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={6} align="end" className="z-40">
          <Base.Popup className="max-h-(--available-height) min-w-56 overflow-y-auto rounded-basket border border-line bg-surface p-2 shadow-lg">
            {groups.map((items, at) => (
              <div key={items[0]?.label} className={at > 0 ? 'mt-2 border-t border-line pt-2' : undefined}>
                {items.map(({ label: words, chosen, onSelect }) => (
                  <Base.Item
                    key={words}
                    onClick={onSelect}
                    className="flex min-h-10 cursor-pointer items-center justify-between gap-6 rounded-xl px-3 data-highlighted:bg-raised"
                  >
                    {words}
                    {chosen && <span aria-hidden="true">✓</span>}
                  </Base.Item>
                ))}
              </div>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
